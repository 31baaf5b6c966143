"""Settings that are safe in production; the other modules only relax them.

Everything that differs between machines comes from the environment. What has no safe
default has no default at all: the site refuses to start and says what is missing.
"""

from pathlib import Path

import environ
from django.utils.translation import gettext_lazy as _

BASE_DIR = Path(__file__).resolve().parents[3]

env = environ.Env()


def require_environment(*names: str) -> None:
    """Stop with one line a missing variable, instead of a traceback that hides it."""
    missing = [name for name in names if not env.str(name, default="")]
    if missing:
        raise SystemExit("\n".join(f"{name} is not set; see docs/running.md." for name in missing))


require_environment("SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL")

# Everything the site writes lies below this folder (unless the environment says otherwise).
VAR_DIR = Path(env.str("VAR", default=str(BASE_DIR / "var"))).resolve()

SECRET_KEY = env.str("SECRET_KEY")
DEBUG = False
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS")
SITE_URL = env.str("SITE_URL", default=f"https://{ALLOWED_HOSTS[0]}")

# ── Applications, top of the house first: an app's templates and texts win over those below ──

INSTALLED_APPS = [
    "home",
    "news",
    "projects",
    "core",
    "photos",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
    # Wagtail says "5 minutes ago" in its words.
    "django.contrib.humanize",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "core.compression.CompressTextMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "photos.middleware.PublishingRefusedMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "OPTIONS": {
            # Each app's own templates, and in Wagtail's no English.
            "loaders": [("django.template.loaders.cached.Loader", ["core.hard_coded.Loader"])],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
            ],
        },
    },
]

# ── Data ──

DATABASES = {"default": env.db("DATABASE_URL")}
DATABASES["default"]["CONN_MAX_AGE"] = env.int("CONN_MAX_AGE", default=600)
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

CACHES = {
    "default": env.cache("CACHE_URL", default="dbcache://django_cache"),
    # Photos find their renditions by a query a page: a cache would name files that the worker
    # has replaced. Wagtail would write this one on every read.
    "renditions": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
}

TASKS = {
    "default": {
        "BACKEND": "django_tasks_db.DatabaseBackend",
        # Photos have a queue of their own: a batch of forty must not hold up the search index.
        "QUEUES": ["default", "photos"],
    }
}

# What `manage.py clock` runs: a command with its arguments → seconds from one run to the next.
CLOCK_JOBS = {
    "publish_scheduled": 60,
    "clearsessions": 24 * 60 * 60,
    "prune_db_task_results --queue-name=*": 24 * 60 * 60,
    "renditions --sweep": 10 * 60,
    "renditions --prune": 24 * 60 * 60,
}

# ── Language and time ──

LANGUAGE_CODE = "lv"
LANGUAGES = WAGTAIL_CONTENT_LANGUAGES = [("lv", _("Latvian")), ("en", _("English"))]
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
USE_I18N = WAGTAIL_I18N_ENABLED = True
# What Wagtail does not say in Latvian; kept complete by scripts/wagtail_messages.py.
LOCALE_PATHS = [BASE_DIR / "site" / "locale"]
TIME_ZONE = WAGTAIL_USER_TIME_ZONES_DEFAULT = "Europe/Riga"
USE_TZ = True

# ── Files ──

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
# Only where no web server in front of us serves MEDIA_ROOT.
SERVE_MEDIA = False

STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    # Originals are never public; see photos.storage.
    "originals": {
        "BACKEND": "photos.storage.OriginalStorage",
        "OPTIONS": {"location": str(VAR_DIR / "originals")},
    },
    "renditions": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {
            "location": str(MEDIA_ROOT / "photos"),
            "base_url": f"{MEDIA_URL}photos/",
        },
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
FILE_UPLOAD_PERMISSIONS = 0o644

# ── People ──

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
EMAIL_CONFIG = env.email("EMAIL_URL", default="consolemail://")
vars().update(EMAIL_CONFIG)
DEFAULT_FROM_EMAIL = SERVER_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="noreply@localhost")

# ── What the processes say: to the terminal or the journal, each line once ──

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{levelname} {name}: {message}", "style": "{"}},
    "handlers": {
        "console": {
            "class": "logging.StreamHandler",
            "formatter": "plain",
            "level": env.str("LOG_LEVEL", default="INFO"),
        },
    },
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        # Django's own handlers speak only while DEBUG is on, or write mails.
        "django": {"handlers": [], "level": "INFO", "propagate": True},
        # A visitor's mistyped address is not worth a line.
        "django.request": {"level": "ERROR"},
        # Scanners ask for hosts that are not ours all day long; they get their 400.
        "django.security.DisallowedHost": {"level": "CRITICAL"},
    },
}

# ── Security ──

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.bool("SECURE_HSTS_INCLUDE_SUBDOMAINS", default=True)
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
# The CMS shows a page's preview in a frame.
X_FRAME_OPTIONS = "SAMEORIGIN"
SILENCED_SYSTEM_CHECKS = [
    "security.W019",  # frames: see above
    "security.W021",  # HSTS preload is a promise for the school's whole domain, not ours to make
]

# ── Wagtail ──

WAGTAIL_SITE_NAME = "Daugavpils tehnikums"
WAGTAILADMIN_BASE_URL = SITE_URL
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAIL_DATE_FORMAT = "%d.%m.%Y"
WAGTAIL_DATETIME_FORMAT = "%d.%m.%Y %H:%M"
# One school, one clock; a choice of six hundred zones, in English, helps nobody.
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
TAGGIT_CASE_INSENSITIVE = True
TAGGIT_STRIP_UNICODE_WHEN_SLUGIFYING = True

WAGTAILIMAGES_IMAGE_MODEL = "photos.Photo"
WAGTAILIMAGES_IMAGE_FORM_BASE = "photos.forms.PhotoForm"
WAGTAILIMAGES_RENDITION_STORAGE = "renditions"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "heic", "heif", "jpeg", "jpg", "png", "tiff", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 60 * 1024 * 1024
# Any phone of today; a photo this large is decoded at a reduced scale.
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 200_000_000
# The long edge, in pixels, of what is kept of a photo.
PHOTOS_MASTER_MAX_EDGE = 6000

WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "odp", "ods", "odt", "pdf", "pptx", "txt", "xlsx", "zip"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}

DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000
