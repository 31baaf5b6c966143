"""The painted demo pictures behave like files from a phone."""

import io
from itertools import pairwise

import pillow_heif
import pytest
from PIL import Image, ImageChops, ImageOps, ImageStat
from PIL.ExifTags import GPS, IFD, Base

from home.demo.pictures import PICTURES, paint, paint_image
from home.demo.pictures.scenes import SCENES

LAUNCH = [p for p in PICTURES.values() if f"{p.taken_at:%Y-%m-%d}" == "2017-08-28"]


def opened(name: str) -> Image.Image:
    """The painted file, read back without turning it."""
    file = io.BytesIO(paint(name))
    if PICTURES[name].format == "HEIC":
        return pillow_heif.open_heif(file, convert_hdr_to_8bit=True).to_pillow()
    return Image.open(file)


def difference(first: Image.Image, second: Image.Image) -> float:
    """The mean difference of two pictures seen from afar, in steps of 0 to 255."""
    small = [im.convert("RGB").resize((80, 80)) for im in (first, second)]
    return sum(ImageStat.Stat(ImageChops.difference(*small)).mean) / 3


def test_there_is_a_painter_for_each_of_at_least_thirty_pictures() -> None:
    assert set(PICTURES) == set(SCENES)
    assert len(PICTURES) >= 30
    assert len({p.filename for p in PICTURES.values()}) == len(PICTURES)


def test_the_launch_is_nine_photos_in_order_two_of_them_portraits() -> None:
    assert len(LAUNCH) == 9
    assert all(a.taken_at < b.taken_at for a, b in pairwise(LAUNCH))
    assert sum(p.size[1] > p.size[0] for p in LAUNCH) == 2
    assert {p.orientation for p in LAUNCH} == {1, 6, 8}
    assert [p.format for p in LAUNCH].count("HEIC") == 1


def test_every_capture_time_knows_its_offset() -> None:
    assert all(p.taken_at.utcoffset() is not None for p in PICTURES.values())


@pytest.mark.parametrize("name", ["hall-stage", "speaker", "books-stack"])
def test_a_jpeg_is_stored_as_the_sensor_lay_and_looks_upright(name: str) -> None:
    picture = PICTURES[name]
    stored = opened(name)
    assert stored.format == "JPEG"
    assert stored.size == (4000, 3000)
    assert stored.getexif()[Base.Orientation] == picture.orientation
    seen = ImageOps.exif_transpose(stored)
    assert seen.size == picture.size
    assert difference(seen, paint_image(name, 0.1)) < 3
    if picture.orientation != 1:
        assert difference(stored, seen) > 3


def test_the_exif_tells_camera_moment_and_place() -> None:
    picture = PICTURES["harbour"]
    exif = opened("harbour").getexif()
    details, position = exif.get_ifd(IFD.Exif), exif.get_ifd(IFD.GPSInfo)
    assert (exif[Base.Make], exif[Base.Model]) == picture.camera
    assert details[Base.BodySerialNumber]
    assert details[Base.DateTimeOriginal] == f"{picture.taken_at:%Y:%m:%d %H:%M:%S}"
    assert details[Base.OffsetTimeOriginal] == "+02:00"
    assert position[GPS.GPSLongitudeRef] == "W"
    degrees, minutes, seconds = map(float, position[GPS.GPSLatitude])
    assert degrees + minutes / 60 + seconds / 3600 == pytest.approx(picture.gps[0], abs=1e-4)


def test_a_small_jpeg_is_embedded_in_the_exif() -> None:
    exif = opened("salon").getexif()
    first = exif.get_ifd(IFD.IFD1)
    start, length = first[Base.JpegIFOffset], first[Base.JpegIFByteCount]
    tiff = opened("salon").info["exif"][6:]
    with Image.open(io.BytesIO(tiff[start : start + length])) as thumbnail:
        assert thumbnail.size[0] <= 334
        thumbnail.load()


def test_the_heic_decodes_upright() -> None:
    (picture,) = (p for p in LAUNCH if p.format == "HEIC")
    seen = opened(picture.name)
    assert picture.orientation == 1
    assert seen.size == picture.size
    assert difference(seen, paint_image(picture.name, 0.1)) < 3
    exif = Image.Exif()
    exif.load(seen.info["exif"])
    assert exif.get_ifd(IFD.Exif)[Base.OffsetTimeOriginal] == "+03:00"


def test_the_same_name_gives_the_same_bytes() -> None:
    assert paint("malta") == paint("malta")
    assert paint("malta") != paint("vilnius")


def test_a_file_has_a_phone_s_weight() -> None:
    assert 300_000 < len(paint("teachers-steps")) < 1_500_000


def test_an_unknown_name_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        paint("nobody")
