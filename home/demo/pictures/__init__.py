"""Painted pictures for the demo, handed over just as a phone would: camera size, EXIF and all.

No photograph of a person may be used, so the scenes are drawn; the same name always gives the
same bytes. `PICTURES` says what there is, `paint` makes the file.
"""

import io
from random import Random
from typing import Final

import pillow_heif
from PIL import Image

from .catalogue import PICTURES, Picture
from .exif import exif_block
from .scenes import SCENES

__all__ = ["PICTURES", "Picture", "paint", "paint_image"]

JPEG_QUALITY: Final = 88
HEIC_QUALITY: Final = 62

_STORED: Final = {6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
"""How the sensor's pixels lie when the phone was held upright, either way round."""


def paint_image(name: str, scale: float = 1.0) -> Image.Image:
    """The picture upright; `scale` 1 is camera size. Raises KeyError for an unknown name."""
    width, height = PICTURES[name].size
    sheet = SCENES[name]()
    return sheet.develop((round(width * scale), round(height * scale)), Random(name))


def paint(name: str) -> bytes:
    """The file as the phone would hand it over. Raises KeyError for an unknown name."""
    picture = PICTURES[name]
    stored = paint_image(name)
    if picture.orientation in _STORED:
        stored = stored.transpose(_STORED[picture.orientation])
    exif = exif_block(picture, stored)
    file = io.BytesIO()
    if picture.format == "HEIC":
        # pillow-heif writes no rotation, so a HEIC is always stored upright.
        heif = pillow_heif.from_pillow(stored)
        heif.save(file, quality=HEIC_QUALITY, exif=exif, enc_params={"preset": "ultrafast"})
    else:
        stored.save(file, "JPEG", quality=JPEG_QUALITY, exif=exif)
    return file.getvalue()
