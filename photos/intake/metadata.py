"""The two things we read from a camera's data: which way is up, and when it was.

Tags are those of Exif 3.0 (CIPA DC-008).
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from django.utils.timezone import get_default_timezone
from PIL import Image
from PIL.ExifTags import IFD, Base

_DATE = re.compile(r"(\d{4})[:/-](\d\d)[:/-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
_OFFSET = re.compile(r"([+-])(\d\d):?(\d\d)")
# Capture, digitisation, last change: the first that is filled in.
_MOMENTS = (
    (Base.DateTimeOriginal, Base.OffsetTimeOriginal, Base.SubsecTimeOriginal),
    (Base.DateTimeDigitized, Base.OffsetTimeDigitized, Base.SubsecTimeDigitized),
    (Base.DateTime, Base.OffsetTime, Base.SubsecTime),
)


@dataclass(frozen=True)
class CameraData:
    """`orientation` as Exif counts it, 1 to 8; `offset` from UTC in minutes, if it was given."""

    orientation: int = 1
    taken_at: datetime | None = None
    offset: int | None = None


def read(exif: Image.Exif | bytes | None) -> CameraData:
    """Never raises: bad camera data is no reason to refuse a good photo."""
    try:
        if isinstance(exif, bytes):
            blob, exif = exif, Image.Exif()
            exif.load(blob)
        return _read(exif) if exif else CameraData()
    except Exception:  # Pillow's parser raises whatever hostile bytes lead it to
        return CameraData()


def _read(exif: Image.Exif) -> CameraData:
    orientation = exif.get(Base.Orientation, 1)
    if orientation not in range(1, 9):
        orientation = 1
    tags = {**exif, **exif.get_ifd(IFD.Exif)}
    for date_tag, offset_tag, fraction_tag in _MOMENTS:
        moment = _moment(
            str(tags.get(date_tag, "")),
            offset := _offset(str(tags.get(offset_tag, ""))),
            str(tags.get(fraction_tag, "")),
        )
        if moment:
            return CameraData(orientation, moment, offset)
    return CameraData(orientation)


def _offset(text: str) -> int | None:
    """Minutes east of UTC; none if nothing sensible is written."""
    if text.startswith("Z"):
        return 0
    found = _OFFSET.match(text)
    if not found:
        return None
    minutes = int(found[2]) * 60 + int(found[3])
    return (-minutes if found[1] == "-" else minutes) if minutes <= 14 * 60 else None


def _moment(text: str, offset: int | None, fraction: str) -> datetime | None:
    """The instant; read in the school's own time zone where the camera gives none."""
    found = _DATE.match(text)
    if not found:
        return None
    zone = get_default_timezone() if offset is None else timezone(timedelta(minutes=offset))
    digits = re.match(r"\d*", fraction.strip())
    microsecond = int(digits[0][:6].ljust(6, "0")) if digits else 0
    year, month, day, hour, minute, second = map(int, found.groups())
    try:
        moment = datetime(year, month, day, hour, minute, second, microsecond, tzinfo=zone)
    except ValueError:
        return None
    # A camera whose clock was never set says 1970 or 2000-01-01, or next century.
    never_set = moment.year < 1990 or (moment.year, moment.month, moment.day) == (2000, 1, 1)
    if never_set or moment > datetime.now(UTC) + timedelta(days=1):
        return None
    return moment.astimezone(UTC)
