"""Names that machines give to photos. They tell a reader nothing, so none is ever shown."""

import re
from pathlib import PurePath

# IMG_1234, DSC00017, PXL_20261122_140355, IMG-20261122-WA0003, FB_IMG_…, GOPR0042, P1010101,
# MVIMG_…, Screenshot_…, signal-2026-11-22-…, WhatsApp Image 2026-…, image(3), 20261122_140355,
# 6F9619FF-8B86-D011-B42D-00CF4FC964FF
_PREFIX = (
    r"fb_img|mvimg|img|image|imag|dscn|dscf|dsc|pxl|dji|gopr|gx|gh|pict|photo|pic|p|"
    r"foto|fotogrāfija|attēls|bilde|screenshot|ekrānuzņēmums|whatsapp image|signal|viber_image|"
    r"received|snapchat|inshot|cimg|sam|scan|unnamed"
)
_CAMERA_NAME = re.compile(
    rf"(?:(?:_?(?:{_PREFIX}))?[\W_]*\d[\d\W_]*(?:(?:wa|at|am|pm|burst|cover|hdr|edited|copy)[\d\W_]*)*"
    rf"|[0-9a-f]{{8}}-?(?:[0-9a-f]{{4}}-?){{3}}[0-9a-f]{{12}}|(?:{_PREFIX}))",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"\.(?:jpe?g|jfif|png|webp|avif|hei[cf]|gif|tiff?)$", re.IGNORECASE)


def is_camera_name(text: str) -> bool:
    """Whether `text` is what a camera, a phone or a messenger calls a photo, or just a number."""
    return bool(_CAMERA_NAME.fullmatch(_SUFFIX.sub("", text.strip()).strip()))


def is_file_name(text: str, source: str) -> bool:
    """Whether `text` is the name of the file `source`, with or without its ending.

    Wagtail's scripts fill in a title from the file's name, with underscores for spaces or not.
    """
    if not source:
        return False
    said = _bare(text)
    return said in (_bare(source), _bare(PurePath(source).stem))


def _bare(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text).strip().casefold()
