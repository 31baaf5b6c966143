"""Tests: everything in a folder of their own, tasks at once, passwords quick."""

import os
import tempfile

os.environ.setdefault("VAR", tempfile.mkdtemp(prefix="site-test-"))
os.environ["SITE_URL"] = "http://localhost"

from .local import *  # noqa: E402, F403
from .local import CACHES, STORAGES  # noqa: E402

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
