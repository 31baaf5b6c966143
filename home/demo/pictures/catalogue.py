"""The demo pictures' own data: when, where and with what each was "taken"."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

RIGA: Final = ZoneInfo("Europe/Riga")

LANDSCAPE: Final = (4000, 3000)
PORTRAIT: Final = (3000, 4000)


@dataclass(frozen=True)
class Picture:
    """One picture as its camera would describe it."""

    name: str
    size: tuple[int, int]
    """Width and height in pixels, as seen."""
    taken_at: datetime
    """Aware, Europe/Riga."""
    orientation: int
    """EXIF orientation: 1 upright, 6 or 8 stored on its side."""
    format: str
    """`JPEG` or `HEIC`."""
    gps: tuple[float, float]
    """Latitude and longitude in degrees, north and east positive."""
    camera: tuple[str, str]
    """Make and model."""
    filename: str
    """What the camera would call it."""


GALAXY: Final = ("samsung", "SM-G950F")
HUAWEI: Final = ("HUAWEI", "VOG-L29")
PIXEL: Final = ("Google", "Pixel 6")
IPHONE: Final = ("Apple", "iPhone 7 Plus")

SCHOOL: Final = (55.8747, 26.5362)
STATION: Final = (55.8846, 26.5291)

_UPRIGHT: Final = {
    # The book launch
    "hall-stage": ("2017-08-28 14:03:11", SCHOOL, GALAXY),
    "hall-audience": ("2017-08-28 14:09:42", SCHOOL, GALAXY),
    "books-table": ("2017-08-28 14:31:27", SCHOOL, GALAXY),
    "choir": ("2017-08-28 14:44:50", SCHOOL, GALAXY),
    "reading-hands": ("2017-08-28 15:08:33", SCHOOL, IPHONE),
    "coffee-break": ("2017-08-28 15:21:07", SCHOOL, GALAXY),
    "teachers-steps": ("2017-08-28 15:47:56", SCHOOL, GALAXY),
    # At school
    "awards": ("2017-06-08 11:20:14", SCHOOL, GALAXY),
    "school-building": ("2017-09-01 08:41:30", SCHOOL, GALAXY),
    "online-conference": ("2021-06-15 14:37:05", SCHOOL, HUAWEI),
    "classroom-presentation": ("2022-05-31 11:05:48", SCHOOL, PIXEL),
    "map-pins": ("2022-06-01 09:30:22", SCHOOL, PIXEL),
    "flags-square": ("2023-06-13 10:12:39", SCHOOL, PIXEL),
    "students-certificates": ("2023-06-13 13:40:17", SCHOOL, PIXEL),
    # Daugavpils and on the way
    "daugava-bridge": ("2022-05-31 21:48:03", (55.8690, 26.5090), PIXEL),
    "daugavpils-fortress": ("2022-06-01 15:16:41", (55.8845, 26.4965), PIXEL),
    "train-platform": ("2019-10-06 06:53:12", STATION, HUAWEI),
    "airport": ("2019-11-10 09:26:55", (56.9236, 23.9711), HUAWEI),
    # Abroad
    "rotenburg": ("2016-05-18 16:02:28", (50.9961, 9.7275), GALAXY),
    "brussels-hall": ("2017-08-31 11:34:19", (50.8389, 4.3757), GALAXY),
    "workshop-car": ("2019-10-23 10:48:36", (51.3397, 12.3731), HUAWEI),
    "sewing": ("2019-11-15 12:11:52", (41.5518, -8.4229), HUAWEI),
    "harbour": ("2019-11-17 14:20:08", (41.1405, -8.6110), HUAWEI),
    "electronics-bench": ("2020-02-12 11:57:44", (41.5317, -8.6179), HUAWEI),
    "vilnius": ("2021-10-08 17:33:26", (54.6890, 25.2799), PIXEL),
    "computers-class": ("2021-10-20 10:15:31", (44.0594, 12.5683), PIXEL),
    "logistics-warehouse": ("2021-10-26 13:44:09", (44.4949, 11.3426), PIXEL),
    "art-studio": ("2021-11-17 15:28:50", (50.9787, 11.0328), PIXEL),
    "northern-lights": ("2022-01-27 23:41:15", (65.6835, -18.0878), PIXEL),
    "malta": ("2022-03-16 12:52:37", (35.8950, 14.5130), PIXEL),
    "kitchen-service": ("2022-03-29 13:07:02", (39.4699, -0.3763), PIXEL),
    "reykjavik": ("2022-05-12 18:19:24", (64.1417, -21.9266), PIXEL),
}
_ON_ITS_SIDE: Final = {
    "speaker": ("2017-08-28 14:16:05", SCHOOL, GALAXY, 6),
    "books-stack": ("2017-08-28 15:02:18", SCHOOL, GALAXY, 8),
    "salon": ("2019-11-14 16:38:20", (41.5503, -8.4200), HUAWEI, 8),
    "old-town-street": ("2021-09-18 18:05:13", (39.4741, -0.3765), PIXEL, 6),
}


def _picture(
    name: str, taken: str, gps: tuple[float, float], camera: tuple[str, str], orientation: int = 1
) -> Picture:
    taken_at = datetime.fromisoformat(taken).replace(tzinfo=RIGA)
    apple = camera[0] == "Apple"
    return Picture(
        name=name,
        size=LANDSCAPE if orientation == 1 else PORTRAIT,
        taken_at=taken_at,
        orientation=orientation,
        format="HEIC" if apple else "JPEG",
        gps=gps,
        camera=camera,
        filename="IMG_2417.HEIC" if apple else f"IMG_{taken_at:%Y%m%d_%H%M%S}.jpg",
    )


PICTURES: Final[dict[str, Picture]] = {
    picture.name: picture
    for picture in sorted(
        (_picture(name, *facts) for name, facts in (_UPRIGHT | _ON_ITS_SIDE).items()),
        key=lambda picture: picture.taken_at,
    )
}
"""By name, in the order of their capture."""
