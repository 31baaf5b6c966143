"""What a file tells of its maker, and what of that is ever stored: the moment, nothing else."""

import io
from datetime import UTC, datetime

import pytest
from PIL import Image
from PIL.ExifTags import IFD, Base

from photos.intake import intake

from .factories import (
    ADOBE_RGB,
    FORMATS,
    P3,
    SECRET,
    SRGB,
    camera_data,
    heic_turned_by_exif_alone,
    photo_file,
    segment,
    telltales,
)


@pytest.mark.parametrize("orientation", [1, 3, 6])
@pytest.mark.parametrize("profile", [None, SRGB, P3, ADOBE_RGB], ids="none srgb p3 adobe".split())
@pytest.mark.parametrize("format", FORMATS)
def test_nothing_of_the_camera_is_left_in_the_bytes(
    format: str, profile: bytes | None, orientation: int
) -> None:
    data = photo_file(format, orientation=orientation, profile=profile)
    assert SECRET in telltales(data)
    assert telltales(intake(io.BytesIO(data)).content) == []


def test_nor_is_it_in_a_heic_without_a_turn_in_its_container() -> None:
    assert telltales(intake(io.BytesIO(heic_turned_by_exif_alone(6))).content) == []


@pytest.mark.parametrize("format", FORMATS)
def test_a_parser_finds_nothing_either(format: str) -> None:
    photo = intake(io.BytesIO(photo_file(format, profile=SRGB)))
    image = Image.open(io.BytesIO(photo.content))
    image.load()
    assert not image.getexif()
    allowed = {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert set(image.info) - allowed - {"progressive", "progression"} == set()


def test_a_jpeg_ends_where_its_image_ends() -> None:
    for format in ("JPEG", "progressive JPEG", "MPO"):
        content = intake(io.BytesIO(photo_file(format))).content
        assert content.endswith(b"\xff\xd9")
        assert content.count(b"\xff\xd8") == 1


def test_kinds_of_metadata_nobody_has_heard_of_are_dropped_too() -> None:
    plain = photo_file("JPEG")
    for marker in (0xE3, 0xE9, 0xEC, 0xF0, 0xF7, 0xFD, 0xC8):
        data = plain[:2] + segment(marker, SECRET) + plain[2:]
        assert telltales(intake(io.BytesIO(data)).content) == []


@pytest.mark.parametrize("format", FORMATS)
def test_the_moment_is_kept_with_its_offset(format: str) -> None:
    exif = camera_data(taken="2024:07:01 10:20:30", offset="+01:00")
    photo = intake(io.BytesIO(photo_file(format, exif=exif)))
    assert photo.taken_at == datetime(2024, 7, 1, 9, 20, 30, tzinfo=UTC)
    assert photo.taken_at_offset == 60


@pytest.mark.parametrize(
    ("taken", "offset", "moment", "minutes"),
    [
        ("2024:07:01 10:20:30", "", datetime(2024, 7, 1, 7, 20, 30, tzinfo=UTC), None),
        ("2024:01:15 10:20:30", "", datetime(2024, 1, 15, 8, 20, 30, tzinfo=UTC), None),
        ("2024:01:15 10:20:30", "Z", datetime(2024, 1, 15, 10, 20, 30, tzinfo=UTC), 0),
        ("2024:01:15 10:20:30", "-03:30", datetime(2024, 1, 15, 13, 50, 30, tzinfo=UTC), -210),
        ("2024-01-15T10:20:30", "+02:00", datetime(2024, 1, 15, 8, 20, 30, tzinfo=UTC), 120),
        ("2024:01:15 10:20:30", "soon", datetime(2024, 1, 15, 8, 20, 30, tzinfo=UTC), None),
        ("2000:01:01 00:00:00", "", None, None),
        ("0000:00:00 00:00:00", "", None, None),
        ("2024:13:45 99:00:00", "", None, None),
        ("2199:01:01 00:00:00", "", None, None),
        ("    :  :     :  :  ", "", None, None),
        ("", "", None, None),
    ],
)
def test_moments_as_cameras_write_them(
    taken: str, offset: str, moment: datetime | None, minutes: int | None
) -> None:
    exif = camera_data(taken=taken, offset=offset)
    photo = intake(io.BytesIO(photo_file("JPEG", exif=exif)))
    assert (photo.taken_at, photo.taken_at_offset) == (moment, minutes)


def test_parts_of_a_second_keep_a_burst_in_order() -> None:
    exif = Image.Exif()
    details = exif.get_ifd(IFD.Exif)
    details[Base.DateTimeOriginal] = "2024:01:15 10:20:30"
    details[Base.SubsecTimeOriginal] = "25"
    photo = intake(io.BytesIO(photo_file("JPEG", exif=exif.tobytes()[6:])))
    assert photo.taken_at is not None
    assert photo.taken_at.microsecond == 250_000


def test_the_last_change_stands_in_for_a_missing_capture() -> None:
    exif = Image.Exif()
    exif[Base.DateTime] = "2024:01:15 10:20:30"
    photo = intake(io.BytesIO(photo_file("JPEG", exif=exif.tobytes()[6:])))
    assert photo.taken_at == datetime(2024, 1, 15, 8, 20, 30, tzinfo=UTC)


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's, about each damaged tag
def test_damaged_camera_data_does_not_cost_the_photo() -> None:
    good = camera_data(6)
    for cut in range(0, len(good), 7):
        for exif in (good[:cut], good[:cut] + b"\xff" * (len(good) - cut)):
            data = photo_file("JPEG", exif=exif)
            assert telltales(intake(io.BytesIO(data)).content) == []


@pytest.mark.parametrize(
    ("marker", "body"),
    [
        (0xED, b"Photoshop 3.0\x008BIM\x04"),
        (0xED, b"Photoshop 3.0\x008BIM\x04\x04"),
        (0xED, b"Photoshop 3.0\x008BIM\x03\xed\x00\x00\x00\x00\x00\x01x"),
        (0xE0, b"JFIF\x00"),
        (0xE2, b"MPF\x00II*\x00\xff\xff\xff\xff"),
        (0xE2, b"ICC_PROFILE\x00\x07"),
        (0xEE, b"Adobe"),
        (0xE1, b"Exif\x00\x00"),
    ],
)
def test_a_malformed_segment_does_not_cost_the_photo(marker: int, body: bytes) -> None:
    plain = photo_file("JPEG")
    photo = intake(io.BytesIO(plain[:2] + segment(marker, body) + plain[2:]))
    assert photo.width == 96
    assert telltales(photo.content) == []
