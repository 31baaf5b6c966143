"""How large a photo may be, and how large what we keep of it."""

from django.conf import settings

from .errors import FileTooLarge, TooManyPixels

# A JPEG of one scan, as cameras write it, can be decoded at a reduced scale and line by line, so
# the largest sensors of phones are welcome. A progressive one takes its memory at full size.
MAX_JPEG_PIXELS = 200_000_000
MAX_PIXELS = 100_000_000

# Above this, a JPEG is decoded in planes and only one photo at a time; see `decode`.
LARGE_PIXELS = 25_000_000

JPEG_QUALITY = 92


def max_bytes() -> int:
    """The largest file, in bytes."""
    return int(settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE)


def master_max_edge() -> int:
    """The long edge of what is kept, in pixels."""
    return int(getattr(settings, "PHOTOS_MASTER_MAX_EDGE", 6000))


def check_bytes(size: int) -> None:
    """Raises `FileTooLarge`."""
    if size > max_bytes():
        raise FileTooLarge(limit=max_bytes() // 1024**2)


def max_pixels(format: str) -> int:
    """Of an image in this format, as Pillow calls it."""
    return MAX_JPEG_PIXELS if format == "JPEG" else MAX_PIXELS


def check_pixels(size: tuple[int, int], format: str) -> None:
    """Raises `TooManyPixels`. Asked with the header's word, before anything is decoded."""
    if size[0] * size[1] > max_pixels(format):
        raise TooManyPixels(limit=max_pixels(format) // 1_000_000)


def master_size(size: tuple[int, int]) -> tuple[int, int]:
    """`size` in pixels, shrunk in proportion until its long edge fits."""
    factor = min(1, master_max_edge() / max(size))
    width, height = (max(1, round(edge * factor)) for edge in size)
    return width, height
