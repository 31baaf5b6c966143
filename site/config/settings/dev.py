"""Development: errors on the page, files as they are on disk."""

import os

# Each request and each task is worth a line here.
os.environ.setdefault("LOG_LEVEL", "INFO")

from .local import *
from .local import STORAGES

DEBUG = True
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
