"""Turning a stored photo by quarter turns, for good."""

import io
from typing import IO

from django.core.files.base import ContentFile
from django.db import transaction
from PIL import Image, JpegImagePlugin

from .models import Photo

TURNS = {90: Image.Transpose.ROTATE_270, -90: Image.Transpose.ROTATE_90}  # Pillow turns left


def rotate(photo_id: int, degrees: int) -> Photo:
    """Turn a photo clockwise by 90, or by -90, everywhere it is used.

    The file gets a new name, so that no browser or cache goes on showing the old one. Raises
    Photo.DoesNotExist, KeyError for other angles, OSError or an `IntakeError` if the file is
    missing, damaged or cannot be stored.
    """
    turn = TURNS[degrees]
    with transaction.atomic():
        # Two quick clicks are two turns: the second waits for the first.
        photo = Photo.objects.select_for_update().get(pk=photo_id)
        with photo.open_file() as file:
            data = _turned(file, turn)
        _turn_focal_point(photo, degrees)
        photo.file = ContentFile(data, name="turned")  # type: ignore[assignment]
        photo.save()
    return photo


def _turned(file: IO[bytes], turn: Image.Transpose) -> bytes:
    """The same picture turned, in its own format, JPEG or PNG."""
    buffer = io.BytesIO()
    with Image.open(file) as image:
        options = {}
        if isinstance(image, JpegImagePlugin.JpegImageFile):
            # The file's own tables, turned with the picture: what the first encoding has rounded,
            # this one rounds the same way, so that turning and turning back costs next to nothing.
            sampling = JpegImagePlugin.get_sampling(image)
            options = {
                "qtables": _turned_tables(image),
                # 4:2:2 cannot be turned as it is; 4:4:4 keeps all of it.
                "subsampling": sampling if sampling in (0, 2) else 0,
                "progressive": True,
            }
        image.transpose(turn).save(buffer, image.format, **options)
    return buffer.getvalue()


def _turned_tables(image: JpegImagePlugin.JpegImageFile) -> dict[int, list[int]]:
    """Each table of 8 × 8 numbers with rows for columns."""
    return {
        number: [table[8 * column + row] for row in range(8) for column in range(8)]
        for number, table in image.quantization.items()
    }


def _turn_focal_point(photo: Photo, degrees: int) -> None:
    """The focal point stays on the same face."""
    x, y = photo.focal_point_x, photo.focal_point_y
    if x is None or y is None:
        return
    if degrees == 90:
        photo.focal_point_x, photo.focal_point_y = photo.height - y, x
    else:
        photo.focal_point_x, photo.focal_point_y = y, photo.width - x
    photo.focal_point_width, photo.focal_point_height = (
        photo.focal_point_height,
        photo.focal_point_width,
    )
