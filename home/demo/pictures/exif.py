"""EXIF as a phone writes it (CIPA DC-008, Exif 2.32)."""

import io
import struct
from typing import Final

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base
from PIL.TiffImagePlugin import IFDRational

from .catalogue import Picture

THUMBNAIL: Final = (320, 240)
"""The largest embedded thumbnail, in pixels."""


def exif_block(picture: Picture, stored: Image.Image) -> bytes:
    """The EXIF block, with a thumbnail, for a picture whose stored pixels are `stored`."""
    exif = Image.Exif()
    moment = picture.taken_at.strftime("%Y:%m:%d %H:%M:%S")
    offset = picture.taken_at.strftime("%z")
    exif[Base.Make], exif[Base.Model] = picture.camera
    exif[Base.Orientation] = picture.orientation
    exif[Base.XResolution] = exif[Base.YResolution] = IFDRational(72)
    exif[Base.ResolutionUnit] = 2
    exif[Base.Software] = f"{picture.camera[1]} camera"
    exif[Base.DateTime] = moment
    exif.get_ifd(IFD.Exif).update(
        {
            Base.ExposureTime: IFDRational(1, 120),
            Base.FNumber: IFDRational(17, 10),
            Base.ISOSpeedRatings: 125,
            Base.ExifVersion: b"0232",
            Base.DateTimeOriginal: moment,
            Base.DateTimeDigitized: moment,
            Base.OffsetTime: f"{offset[:3]}:{offset[3:]}",
            Base.OffsetTimeOriginal: f"{offset[:3]}:{offset[3:]}",
            Base.FocalLength: IFDRational(42, 10),
            Base.ColorSpace: 1,
            Base.ExifImageWidth: stored.width,
            Base.ExifImageHeight: stored.height,
            Base.BodySerialNumber: f"DEMO-{picture.camera[1].replace(' ', '')}-0028",
        }
    )
    exif.get_ifd(IFD.GPSInfo).update(_position(picture))
    return _with_thumbnail(exif.tobytes(), stored)


def _position(picture: Picture) -> dict[int, object]:
    latitude, longitude = picture.gps
    return {
        GPS.GPSVersionID: b"\x02\x03\x00\x00",
        GPS.GPSLatitudeRef: "N" if latitude >= 0 else "S",
        GPS.GPSLatitude: _degrees(latitude),
        GPS.GPSLongitudeRef: "E" if longitude >= 0 else "W",
        GPS.GPSLongitude: _degrees(longitude),
        GPS.GPSDateStamp: picture.taken_at.strftime("%Y:%m:%d"),
    }


def _degrees(value: float) -> tuple[IFDRational, IFDRational, IFDRational]:
    """Degrees, minutes and hundredths of seconds."""
    hundredths = round(abs(value) * 360_000)
    degrees, rest = divmod(hundredths, 360_000)
    minutes, seconds = divmod(rest, 6_000)
    return IFDRational(degrees), IFDRational(minutes), IFDRational(seconds, 100)


def _with_thumbnail(block: bytes, stored: Image.Image) -> bytes:
    """Append the first IFD's successor (IFD1), which holds a small JPEG.

    Pillow writes no IFD1, so the chain is continued by hand: the link after IFD0's entries is
    set to a new directory of three entries behind everything else.
    """
    head, tiff = block[:6], bytearray(block[6:])
    order = "<" if tiff[:2] == b"II" else ">"
    (first,) = struct.unpack_from(f"{order}L", tiff, 4)
    (entries,) = struct.unpack_from(f"{order}H", tiff, first)
    tiff += b"\0" * (len(tiff) % 2)
    small = io.BytesIO()
    stored.reduce(stored.width // THUMBNAIL[0]).save(small, "JPEG", quality=70)
    start = len(tiff)
    struct.pack_into(f"{order}L", tiff, first + 2 + 12 * entries, start)
    directory = struct.pack(f"{order}H", 3)
    for tag, kind, value in (
        (Base.Compression, 3, 6 if order == "<" else 6 << 16),
        (Base.JpegIFOffset, 4, start + 2 + 3 * 12 + 4),
        (Base.JpegIFByteCount, 4, len(small.getvalue())),
    ):
        directory += struct.pack(f"{order}HHLL", tag, kind, 1, value)
    return head + bytes(tiff) + directory + struct.pack(f"{order}L", 0) + small.getvalue()
