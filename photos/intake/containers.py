"""What a file is and what its container says, from its bytes: names and declared types lie."""

import re
from dataclasses import dataclass

from .errors import NotAPhoto

_SIGNATURES = {
    b"\xff\xd8\xff": "JPEG",
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
}
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
_AVIF_BRANDS = {b"avif", b"avis"}


def sniff(data: bytes) -> str:
    """Pillow's name of the format. Raises `NotAPhoto` for all that we do not take, SVG too."""
    for signature, format in _SIGNATURES.items():
        if data.startswith(signature):
            return format
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "WEBP"
    brands = _brands(data)
    # "mif1" says only that it is a still image; the other brands say of which kind.
    if brands & _AVIF_BRANDS:
        return "AVIF"
    if brands & _HEIF_BRANDS:
        return "HEIF"
    raise NotAPhoto


def _brands(data: bytes) -> set[bytes]:
    """The brands in the ``ftyp`` box of an ISO base media file (ISO/IEC 14496-12, 4.3)."""
    if data[4:8] != b"ftyp":
        return set()
    box = data[8 : min(int.from_bytes(data[:4], "big"), 256)]
    return {box[:4], *(box[i : i + 4] for i in range(8, len(box) - 3, 4))}


@dataclass(frozen=True)
class HeifProperties:
    """What HEIF and AVIF say of their pixels beside the pixels, and Pillow does not pass on."""

    # The container itself turns the picture, and the decoder has followed it already.
    turned: bool = False
    # Colour primaries and transfer as numbered by ITU-T H.273, if given without a profile.
    primaries: int | None = None
    transfer: int | None = None


def heif_properties(data: bytes) -> HeifProperties:
    """Looks into the ``meta`` box for ``irot``, ``imir`` and an ``nclx`` colour box."""
    meta = _meta_box(data)
    colour = re.search(rb"colrnclx(..)(..)", meta, re.DOTALL)
    return HeifProperties(
        turned=b"irot" in meta or b"imir" in meta,
        primaries=int.from_bytes(colour[1], "big") if colour else None,
        transfer=int.from_bytes(colour[2], "big") if colour else None,
    )


def _meta_box(data: bytes) -> bytes:
    """The content of the outer ``meta`` box; nothing if the boxes make no sense."""
    position = 0
    while position + 8 <= len(data):
        size = int.from_bytes(data[position : position + 4], "big")
        if data[position + 4 : position + 8] == b"meta":
            return data[position + 8 : position + size]
        if size == 1:
            size = int.from_bytes(data[position + 8 : position + 16], "big")
        if size < 8:
            break
        position += size
    return b""
