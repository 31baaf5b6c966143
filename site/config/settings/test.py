"""Tests: everything in a folder of their own, tasks at once, passwords quick.

The database is SQLite, or PostgreSQL where ``DATABASE_URL`` says so.
"""

import os
import tempfile

# Never the folder of a site that somebody uses, whatever VAR says. It goes when Python ends.
temporary_folder = tempfile.TemporaryDirectory(prefix="site-test-", ignore_cleanup_errors=True)
os.environ["VAR"] = temporary_folder.name
os.environ["SITE_URL"] = "http://localhost"

from .local import *
from .local import CACHES, DATABASES, STORAGES, VAR_DIR

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    # A file: the threads of a live server share an in-memory database, and lock one another out.
    DATABASES["default"]["TEST"] = {"NAME": str(VAR_DIR / "test.sqlite3")}
    DATABASES["default"]["OPTIONS"]["init_command"] = (
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;"
    )

ALLOWED_HOSTS = ["*"]
CACHES = {**CACHES, "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
TASKS = {
    "default": {
        "BACKEND": "django_tasks.backends.immediate.ImmediateBackend",
        "QUEUES": ["default", "photos"],
    }
}
WHITENOISE_AUTOREFRESH = True
