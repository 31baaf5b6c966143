"""The file of a photo, as a field: whatever is stored through it has passed the intake."""

import errno
import logging

from django.core.files.base import File
from wagtail.images.models import WagtailImageField, WagtailImageFieldFile

from .intake import CleanFile, NotStored, StorageFull, intake

logger = logging.getLogger(__name__)


class PhotoFieldFile(WagtailImageFieldFile):
    """A photo's file. `save()` is the last point that every way to the storage passes."""

    def save(self, name: str, content: File, save: bool = True) -> None:
        """Store `content`, cleaned, and tell the photo what the intake found.

        Raises `IntakeError`; then nothing is stored.
        """
        clean = content if isinstance(content, CleanFile) else CleanFile(intake(content, name))
        # Our own name: its ending is that of the content, and it tells nothing else.
        try:
            super().save(clean.name, clean, save=False)
        except Exception as error:  # each storage has its own way to say that it is full
            logger.exception("A photo could not be stored")
            full = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
            raise (StorageFull if full else NotStored)(clean.photo.source_name) from error
        self.instance.receive(clean)
        if save:
            self.instance.save()

    def get_image_dimensions(self) -> tuple[int | None, int | None]:
        """Width and height in pixels; unknown as long as the file has not passed the intake."""
        if self._committed:
            return super().get_image_dimensions()
        if isinstance(self.file, CleanFile):
            return self.file.photo.width, self.file.photo.height
        return None, None


class PhotoField(WagtailImageField):
    """The original of a photo: upright, in sRGB, without metadata."""

    attr_class = PhotoFieldFile
