"""What a photo looks like once it is in: upright, in sRGB, whole, no larger than needed."""

import io

import pytest
from PIL import Image, ImageChops
from pytest_django import Settings

from photos.intake import CleanPhoto, intake, limits

from .factories import (
    ADOBE_RGB,
    COLOURS,
    FORMATS,
    ORIENTATIONS,
    P3,
    SIZE,
    SRGB,
    camera_data,
    cmyk_profile,
    heic_turned_by_exif_alone,
    heic_with_primaries,
    photo_file,
    quarters,
    upright,
)

Colours = list[tuple[int, int, int]]
# Linear light to linear light, as CSS Color 4 gives it; nothing of the code under test.
FROM_P3 = ((1.2249, -0.2247, 0.0), (-0.0420, 1.0419, 0.0), (-0.0197, -0.0786, 1.0979))
FROM_ADOBE_RGB = ((1.3984, -0.3984, 0.0), (0.0, 1.0, 0.0), (0.0, -0.0429, 1.0429))


def taken_in(data: bytes) -> CleanPhoto:
    return intake(io.BytesIO(data), "IMG_0001.jpg")


def opened(photo: CleanPhoto) -> Image.Image:
    return Image.open(io.BytesIO(photo.content))


def converted(
    matrix: tuple[tuple[float, float, float], ...], *, gamma: float | None = None
) -> Colours:
    """`COLOURS`, read in another colour space, as sRGB."""

    def decode(level: int) -> float:
        value = level / 255
        if gamma:
            return value**gamma
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    def encode(light: float) -> int:
        light = min(max(light, 0), 1)
        value = 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055
        return round(255 * value)

    found = []
    for colour in COLOURS:
        light = [decode(level) for level in colour]
        red, green, blue = (
            encode(sum(share * part for share, part in zip(row, light, strict=True)))
            for row in matrix
        )
        found.append((red, green, blue))
    return found


SEEN_AS: dict[str, tuple[bytes | None, Colours]] = {
    "no profile": (None, list(COLOURS)),
    "sRGB": (SRGB, list(COLOURS)),
    "Display P3": (P3, converted(FROM_P3)),
    "Adobe RGB": (ADOBE_RGB, converted(FROM_ADOBE_RGB, gamma=563 / 256)),
}


def assert_same_colours(seen: Colours, meant: Colours, tolerance: int = 8) -> None:
    off = [
        abs(one - other)
        for colour, wanted in zip(seen, meant, strict=True)
        for one, other in zip(colour, wanted, strict=True)
    ]
    assert max(off) <= tolerance, f"{seen} instead of {meant}"


@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize("space", SEEN_AS)
@pytest.mark.parametrize("format", FORMATS)
def test_every_photo_comes_out_upright_in_srgb(format: str, space: str, orientation: int) -> None:
    profile, meant = SEEN_AS[space]
    photo = taken_in(photo_file(format, orientation=orientation, profile=profile))
    image = opened(photo)
    assert (photo.width, photo.height) == image.size == SIZE
    assert photo.format == image.format == ("PNG" if format == "PNG" else "JPEG")
    assert_same_colours(quarters(image), meant)


@pytest.mark.parametrize("orientation", [2, 3, 4, 5, 6, 7, 8])
def test_a_heic_that_only_its_exif_turns_is_turned(orientation: int) -> None:
    photo = taken_in(heic_turned_by_exif_alone(orientation))
    assert (photo.width, photo.height) == SIZE
    assert_same_colours(quarters(opened(photo)), list(COLOURS))


def test_primaries_named_by_number_count_like_a_profile() -> None:
    assert_same_colours(quarters(opened(taken_in(heic_with_primaries(12)))), converted(FROM_P3))
    assert_same_colours(quarters(opened(taken_in(heic_with_primaries(1)))), list(COLOURS))


def saved(image: Image.Image, format: str, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, format, **options)  # type: ignore[arg-type]
    return file.getvalue()


@pytest.mark.parametrize("format", ["JPEG", "TIFF"])
def test_cmyk_becomes_srgb_by_its_profile(format: str) -> None:
    cyan = Image.new("CMYK", SIZE, (255, 0, 0, 0))
    grey = opened(taken_in(saved(cyan, format, icc_profile=cmyk_profile())))
    assert_same_colours(quarters(grey), [(198, 198, 198)] * 4)


def test_cmyk_without_a_profile_is_still_seen_in_its_colour() -> None:
    cyan = Image.new("CMYK", SIZE, (255, 0, 0, 0))
    assert_same_colours(quarters(opened(taken_in(saved(cyan, "JPEG")))), [(0, 255, 255)] * 4)


def test_a_broken_profile_is_as_good_as_none() -> None:
    photo = taken_in(photo_file("JPEG", profile=b"not a profile" * 20))
    assert_same_colours(quarters(opened(photo)), list(COLOURS))


def test_sixteen_bits_keep_their_brightness() -> None:
    wide = Image.new("I;16", SIZE, 128 * 257)
    for format in ("PNG", "TIFF"):
        levels = quarters(opened(taken_in(saved(wide, format))))
        assert_same_colours(levels, [(128, 128, 128)] * 4)


def test_transparency_is_kept() -> None:
    picture = upright(mode="RGBA")
    picture.paste((0, 0, 0, 0), (0, 0, 48, 32))
    for format in ("PNG", "WEBP", "AVIF", "HEIF", "TIFF"):
        photo = taken_in(saved(picture, format))
        image = opened(photo)
        assert photo.format == "PNG", format
        assert photo.suffix == ".png"
        assert image.mode == "RGBA"
        assert image.getpixel((24, 16))[3] == 0  # type: ignore[index]
        assert image.getpixel((72, 48))[3] == 255  # type: ignore[index]


def test_a_palette_with_one_transparent_colour_keeps_it() -> None:
    palette = upright().quantize(8)
    clear = palette.getpixel((24, 16))
    for format in ("PNG", "GIF"):
        image = opened(taken_in(saved(palette, format, transparency=clear)))
        assert image.mode == "RGBA"
        assert image.getpixel((24, 16))[3] == 0  # type: ignore[index]


def test_transparency_that_hides_nothing_is_none() -> None:
    photo = taken_in(saved(upright(mode="RGBA"), "WEBP", lossless=True))
    assert photo.format == "JPEG"


@pytest.mark.parametrize("format", ["GIF", "TIFF", "WEBP", "PNG"])
def test_only_the_first_frame_is_taken(format: str) -> None:
    second = Image.new("RGB", SIZE, "black")
    photo = taken_in(saved(upright(), format, save_all=True, append_images=[second]))
    assert getattr(opened(photo), "n_frames", 1) == 1
    assert_same_colours(quarters(opened(photo)), list(COLOURS))


# ── Without re-encoding ──


@pytest.mark.parametrize("format", ["JPEG", "progressive JPEG", "MPO"])
@pytest.mark.parametrize("space", ["no profile", "sRGB"])
def test_an_upright_srgb_jpeg_keeps_every_pixel(format: str, space: str) -> None:
    data = photo_file(format, profile=SEEN_AS[space][0])
    photo = taken_in(data)
    original = Image.open(io.BytesIO(data))
    assert ImageChops.difference(original.convert("RGB"), opened(photo)).getbbox() is None
    # Not decoded and encoded alike by chance: it is the same compressed data.
    scan = photo.content[photo.content.index(b"\xff\xda") : -2]
    assert len(scan) > 100
    assert scan in data or format == "progressive JPEG"


def test_a_grey_jpeg_and_one_without_a_jfif_header_stay_as_they_are() -> None:
    grey = saved(upright(mode="L"), "JPEG")
    assert taken_in(grey).content == grey.replace(grey[2:20], taken_in(grey).content[2:20])
    bare = photo_file("JPEG")
    bare = bare.replace(bare[bare.index(b"\xff\xe0\x00\x10JFIF") :][:18], b"")
    assert_same_colours(quarters(opened(taken_in(bare))), list(COLOURS))
    assert b"JFIF" not in taken_in(bare).content


def test_taking_in_again_changes_nothing() -> None:
    for format in FORMATS:
        once = taken_in(photo_file(format, orientation=6, profile=P3))
        twice = taken_in(once.content)
        assert twice.content == once.content
        assert twice.file_hash == once.file_hash


# ── Size ──


def test_the_long_edge_is_limited(settings: Settings) -> None:
    settings.PHOTOS_MASTER_MAX_EDGE = 60
    for format in FORMATS:
        photo = taken_in(photo_file(format, orientation=6))
        assert (photo.width, photo.height) == opened(photo).size == (60, 40)
        assert_same_colours(quarters(opened(photo)), list(COLOURS))


def test_what_fits_is_not_shrunk(settings: Settings) -> None:
    settings.PHOTOS_MASTER_MAX_EDGE = 96
    assert taken_in(photo_file("JPEG")).width == 96


@pytest.mark.parametrize("orientation", ORIENTATIONS)
@pytest.mark.parametrize("space", SEEN_AS)
@pytest.mark.parametrize("format", ["JPEG", "progressive JPEG"])
def test_a_large_jpeg_looks_the_same_although_it_is_decoded_in_planes(
    format: str,
    space: str,
    orientation: int,
    settings: Settings,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "LARGE_PIXELS", 1000)
    settings.PHOTOS_MASTER_MAX_EDGE = 120
    profile, meant = SEEN_AS[space]
    large = upright((192, 128))
    data = photo_file(format, orientation=orientation, profile=profile, image=large)
    photo = taken_in(data)
    assert (photo.width, photo.height) == opened(photo).size == (120, 80)
    assert_same_colours(quarters(opened(photo)), meant)


def test_a_large_jpeg_without_luminance_is_taken_too(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "LARGE_PIXELS", 1000)
    settings.PHOTOS_MASTER_MAX_EDGE = 120
    for image, options in (
        (upright((192, 128)), {"keep_rgb": True, "quality": 95}),
        (upright((192, 128), "L"), {}),
        (upright((192, 128), "CMYK"), {}),
    ):
        photo = taken_in(saved(image, "JPEG", **options))
        assert max(photo.width, photo.height) <= 120
        assert_same_colours(quarters(opened(photo)), quarters(image))


# ── What is known of it ──


def test_the_mean_colour_is_that_of_the_picture() -> None:
    for format in ("JPEG", "PNG", "HEIC"):
        image = Image.new("RGB", SIZE, (200, 60, 50))
        mean = taken_in(photo_file(format, image=image)).mean_colour
        seen = tuple(int(mean[place : place + 2], 16) for place in (1, 3, 5))
        assert_same_colours([seen], [(200, 60, 50)])  # type: ignore[list-item]


def test_what_is_transparent_counts_as_paper() -> None:
    clear = Image.new("RGBA", SIZE, (0, 0, 0, 0))
    assert taken_in(saved(clear, "PNG")).mean_colour == "#ffffff"


def test_an_orientation_that_does_not_exist_is_none() -> None:
    exif = camera_data(1).replace(b"\x01\x12\x00\x03\x00\x00\x00\x01\x00\x01", b"", 1)
    assert taken_in(photo_file("JPEG", exif=exif)).width == SIZE[0]
