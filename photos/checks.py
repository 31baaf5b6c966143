"""What must never be wrong about photos, as system checks."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.core.files.storage import FileSystemStorage

from .storage import OriginalStorage, originals


@register(Tags.security)
def originals_are_private(**kwargs: Any) -> list[CheckMessage]:
    """No visitor may reach an original: it shows more than its renditions do."""
    storage = originals()
    if not isinstance(storage, FileSystemStorage):
        return []
    problems = []
    if not isinstance(storage, OriginalStorage):
        problems.append(f"{type(storage).__name__} gives originals a public address.")
    if Path(storage.location).resolve().is_relative_to(Path(settings.MEDIA_ROOT).resolve()):
        problems.append("Originals lie below MEDIA_ROOT, which everybody can read.")
    return [
        Error(
            problem,
            hint='Set STORAGES["originals"] to a photos.storage.OriginalStorage elsewhere.',
            id="photos.E001",
        )
        for problem in problems
    ]
