"""A JPEG without what it tells of its maker: the pixels' own bytes, untouched.

Markers are those of ITU-T T.81, table B.1. What is kept is listed, not what is dropped, so
that a kind of metadata nobody has heard of yet is dropped as well.
"""

import re
from dataclasses import dataclass

from .errors import BrokenPhoto

_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_APP0, _APP1, _APP2, _APP14 = 0xE0, 0xE1, 0xE2, 0xEE
# Frame headers, Huffman and arithmetic tables (C8 is reserved); SOS, DQT, DNL, DRI.
_KEPT = {*range(0xC0, 0xD0), _SOS, 0xDB, 0xDC, 0xDD} - {0xC8}
# Within entropy-coded data FF00 is a byte FF and FFD0–FFD7 restart it: no marker ends it.
_MARKER = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")

# Encoders write about ten scans. Each costs a walk over the whole picture, and a few bytes
# can be one: a small file of thousands would keep the processor busy for hours.
MAX_SCANS = 50

_JFIF = b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"


@dataclass(frozen=True)
class Jpeg:
    """A stripped file, and the two things of the original that we still have to read.

    Of a file with more than one `scans`, a decoder holds all coefficients until the last one.
    """

    content: bytes
    scans: int
    exif: bytes | None
    icc_profile: bytes | None


def strip(data: bytes) -> Jpeg:
    """Drop EXIF, XMP, IPTC, maker notes, thumbnails, comments, profiles and trailers.

    Everything after the first end-of-image marker goes: further frames, videos of "motion
    photos", gain maps. Raises `BrokenPhoto` where the file ends before its image does, or the
    image never does.
    """
    view = memoryview(data)
    kept: list[bytes | memoryview] = [b"\xff\xd8"]
    exif: bytes | None = None
    profile: dict[int, bytes] = {}
    position, scans = 2, 0
    while True:
        found = _MARKER.search(data, position)
        if found is None:
            raise BrokenPhoto
        start, marker = found.start(), data[found.start() + 1]
        if marker == _EOI:
            kept.append(b"\xff\xd9")
            break
        position = start + 2 + int.from_bytes(data[start + 2 : start + 4], "big")
        if position > len(data) or marker == _SOI:
            raise BrokenPhoto
        body = view[start + 4 : position]
        if marker == _SOS:
            scans += 1
            if scans > MAX_SCANS:
                raise BrokenPhoto
            # The scan's data has no length: it ends where the next marker begins.
            following = _MARKER.search(data, position)
            position = following.start() if following else len(data)
        if marker in _KEPT:
            kept.append(view[start:position])
        elif marker == _APP0 and body[:5] == b"JFIF\x00":
            kept.append(_JFIF)
        elif marker == _APP14 and body[:5] == b"Adobe" and len(body) >= 12:
            # Only the last byte matters: how the three or four components mean colour.
            kept.append(b"\xff\xee\x00\x0eAdobe\x00\x64\x00\x00\x00\x00" + bytes(body[11:12]))
        elif marker == _APP1 and body[:6] == b"Exif\x00\x00" and exif is None:
            exif = bytes(body)
        elif marker == _APP2 and body[:12] == b"ICC_PROFILE\x00" and len(body) > 14:
            profile[body[12]] = bytes(body[14:])
    return Jpeg(
        content=b"".join(kept),
        scans=scans,
        exif=exif,
        icc_profile=b"".join(profile[number] for number in sorted(profile)) or None,
    )
