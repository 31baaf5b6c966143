"""A photo that has passed the intake, and the file it becomes."""

from dataclasses import dataclass, field
from datetime import datetime

from django.core.files.base import ContentFile

_SUFFIXES = {"JPEG": ".jpg", "PNG": ".png"}
_TYPES = {"JPEG": "image/jpeg", "PNG": "image/png"}


@dataclass
class CleanPhoto:
    """What may be stored, and what we know of it.

    `content` is a whole file of the `format` JPEG or PNG, in sRGB, upright, without metadata;
    `width` and `height` are its pixels. `taken_at` is aware, `taken_at_offset` in minutes and
    only there if the camera said so. `mean_colour` is ``#rrggbb``.
    """

    content: bytes = field(repr=False)
    format: str
    width: int
    height: int
    taken_at: datetime | None
    taken_at_offset: int | None
    file_hash: str
    perceptual_hash: str
    mean_colour: str
    # What the file was called where it came from: for a sentence to the editor, never stored.
    source_name: str = field(default="", repr=False)

    @property
    def suffix(self) -> str:
        """The file name's ending that belongs to the content."""
        return _SUFFIXES[self.format]


class CleanFile(ContentFile):
    """The only kind of file that is stored as it is: everything else goes through `intake`."""

    def __init__(self, photo: CleanPhoto) -> None:
        super().__init__(photo.content, name=f"photo{photo.suffix}")
        self.photo = photo
        self.content_type = _TYPES[photo.format]
