"""Where originals lie: out of every visitor's reach."""

from contextlib import suppress
from typing import Any

from django.core.files.storage import FileSystemStorage, Storage, storages
from django.urls import reverse
from django.utils.deconstruct import deconstructible


@deconstructible(path="photos.storage.OriginalStorage")
class OriginalStorage(FileSystemStorage):
    """Files whose only address is a view that asks who wants them.

    `FileSystemStorage` falls back to ``MEDIA_URL`` when it has no ``base_url``, and a `url()`
    that raises breaks Wagtail's API; so an original has an address, but a staff one.
    """

    def url(self, name: str | None) -> str:
        return reverse("photos_original", args=[name])

    def _save(self, name: str, content: Any) -> str:
        """A file that cannot be written whole is not left behind in part."""
        try:
            return super()._save(name, content)  # type: ignore[misc]
        except OSError:
            # `name` was free a moment ago and is random: what lies there now is ours.
            with suppress(OSError):
                self.delete(name)
            raise


def originals() -> Storage:
    """The storage called "originals" in the settings; a callable, so that no migration names it."""
    return storages["originals"]
