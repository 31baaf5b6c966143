"""What is not taken in, and the one sentence that says which file, why, and what to do."""

import io
import struct

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import translation
from PIL import Image
from pytest_django import Settings

from photos.intake import (
    BrokenPhoto,
    FileTooLarge,
    IntakeError,
    NotAPhoto,
    TooManyPixels,
    decode,
    intake,
)

from .factories import FORMATS, jpeg_claiming, photo_file, png_claiming, upright


def refusal(data: bytes, name: str = "IMG_0001.jpg") -> IntakeError:
    with pytest.raises(IntakeError) as caught:
        intake(SimpleUploadedFile(name, data))
    return caught.value


def sentence(error: IntakeError) -> str:
    with translation.override("lv"):
        (message,) = error.messages
    return message


def test_a_progressive_jpeg_may_be_as_large_as_what_cannot_be_decoded_smaller() -> None:
    error = refusal(jpeg_claiming(14_000, 14_000, progressive=True))
    assert isinstance(error, TooManyPixels)
    assert "100 megapikseļiem" in sentence(error)


def test_a_jpeg_of_endless_scans_is_damaged() -> None:
    data = photo_file("progressive JPEG", exif=b"")
    end = data.index(b"\xff\xd9", data.rindex(b"\xff\xda", 0, data.find(b"ftypmp42")))
    last = data[data.rindex(b"\xff\xda", 0, end) : end]
    assert isinstance(refusal(data[:end] + last * 1000 + data[end:]), BrokenPhoto)
    assert intake(io.BytesIO(data)).width


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow's, about damaged tags
def test_a_file_cut_short_anywhere_is_damaged(format: str) -> None:
    data = photo_file(format)
    # In a HEIC or AVIF what follows the pixels may be missing without harm; in a TIFF the
    # second page; a JPEG's trailer is none of ours. Up to the pixels' middle nothing may be.
    end = {
        "JPEG": data.find(b"\x00\x00\x00\x18ftypmp42") - 1,
        "progressive JPEG": data.find(b"\x00\x00\x00\x18ftypmp42") - 1,
        "PNG": data.find(b"IEND") - 20,
    }.get(format, len(data) // 3)
    for cut in {*range(1, end, max(1, end // 40)), end}:
        with pytest.raises((BrokenPhoto, NotAPhoto)):
            intake(io.BytesIO(data[:cut]), "foto.jpg")


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.filterwarnings("ignore::UserWarning")
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_damage_anywhere_is_a_photo_or_a_sentence_but_never_a_crash(format: str) -> None:
    data = photo_file(format)
    for place in range(0, len(data), max(1, len(data) // 120)):
        damaged = data[:place] + b"\xff\x00\x80\xd9"[place % 4 :] + data[place + 4 :]
        try:
            width = intake(io.BytesIO(damaged), "foto.jpg").width
        except IntakeError:
            continue
        assert width


def test_a_damaged_photo_says_what_to_do() -> None:
    error = refusal(photo_file("JPEG")[:2500], "IMG_0815.jpg")
    assert isinstance(error, BrokenPhoto)
    assert sentence(error) == "„IMG_0815.jpg” ir bojāts. Nosūtiet to no telefona vēlreiz."


def test_an_empty_file_is_a_damaged_one() -> None:
    assert isinstance(refusal(b""), BrokenPhoto)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("logo.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
        ("foto.jpg", b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'),
        ("video.jpg", b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00isommp42" + bytes(400)),
        ("video.mov", b"\x00\x00\x00\x14ftypqt  \x00\x00\x00\x00qt  " + bytes(400)),
        ("plakāts.pdf", b"%PDF-1.7\n" + bytes(400)),
        ("foto.jpg", b"Labdien!"),
        ("foto.png", b"BM" + bytes(400)),
        ("foto.jpg", b"\x00" * 400),
        ("skripts.jpg", b"%!PS-Adobe-3.0 EPSF-3.0\n"),
        ("foto.psd", b"8BPS" + bytes(400)),
    ],
)
def test_what_is_no_photo_is_refused_whatever_its_name(name: str, data: bytes) -> None:
    error = refusal(data, name)
    assert isinstance(error, NotAPhoto)
    assert sentence(error) == f"„{name}” nav fotogrāfija. Der JPEG, PNG, WebP, AVIF un HEIC."


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("name", ["foto.heic", "foto.jpg", "foto.txt", "foto", "foto.svg"])
def test_content_decides_not_the_name(format: str, name: str) -> None:
    file = SimpleUploadedFile(name, photo_file(format), content_type="text/plain")
    assert intake(file).width == 96


def test_too_many_bytes_are_refused_unread(settings: Settings) -> None:
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 1024**2
    error = refusal(photo_file("JPEG") + bytes(1024**2), "IMG_0001.jpg")
    assert isinstance(error, FileTooLarge)
    assert sentence(error) == (
        "„IMG_0001.jpg” ir lielāks par 1 MB. Samaziniet un pievienojiet vēlreiz."
    )


def test_a_file_that_does_not_know_its_size_is_not_read_beyond_the_limit(
    settings: Settings,
) -> None:
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 2000

    class Endless(io.BytesIO):
        asked = 0

        def read(self, size: int | None = -1, /) -> bytes:
            assert size is not None
            assert size >= 0
            self.asked += size
            return b"\xff\xd8\xff" + bytes(size)

    file = Endless()
    with pytest.raises(FileTooLarge):
        intake(file, "foto.jpg")
    assert file.asked <= 2001


def test_sixty_megabytes_are_the_limit_of_this_site(settings: Settings) -> None:
    assert settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE == 60 * 1024**2


@pytest.mark.parametrize(
    ("data", "limit"),
    [
        (png_claiming(10_001, 10_000), 100),
        (png_claiming(60_000, 60_000), 100),
        (jpeg_claiming(20_001, 10_000), 200),
        (jpeg_claiming(65_500, 65_500), 200),
    ],
    ids=["PNG over 100", "PNG of 3600", "JPEG over 200", "JPEG of 4290"],
)
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_a_bomb_is_refused_by_its_header(
    data: bytes, limit: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    def load(self: object) -> None:
        pytest.fail("It was decoded.")

    monkeypatch.setattr(Image.Image, "load", load)
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", load)
    error = refusal(data, "bumba.png")
    assert isinstance(error, TooManyPixels)
    assert sentence(error) == (
        f"„bumba.png” ir lielāks par {limit} megapikseļiem. Samaziniet un pievienojiet vēlreiz."
    )


@pytest.mark.parametrize(
    ("data", "size"),
    [(jpeg_claiming(20_000, 10_000), 200), (png_claiming(10_000, 10_000), 100)],
    ids=["JPEG of 200", "PNG of 100"],
)
def test_as_many_megapixels_as_are_allowed_are_not_refused(data: bytes, size: int) -> None:
    format = "JPEG" if size == 200 else "PNG"
    header = decode.open_header(data, format)
    assert header.width * header.height == size * 1_000_000


def test_a_raw_file_is_not_mistaken_for_its_preview() -> None:
    file = io.BytesIO()
    upright().save(file, "TIFF", tiffinfo={254: 1})
    assert isinstance(refusal(file.getvalue(), "DSC_0001.NEF"), IntakeError)


def test_measurements_are_no_photo() -> None:
    file = io.BytesIO()
    Image.new("F", (40, 40), 0.5).save(file, "TIFF")
    assert isinstance(refusal(file.getvalue(), "radars.tif"), NotAPhoto)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "„passwd”"),
        ("a" * 200 + ".jpg", "…” "),
        ("foto\r\n\x1b[31m.jpg", "„foto[31m.jpg”"),
        ("Grāmatu svētki.jpg", "„Grāmatu svētki.jpg”"),
    ],
)
def test_a_file_is_called_by_a_name_that_can_be_shown(name: str, shown: str) -> None:
    with pytest.raises(IntakeError) as caught:
        intake(io.BytesIO(b"nothing"), name)
    message = sentence(caught.value)
    assert shown in message
    assert len(message) < 160


def test_a_jpeg_whose_segments_lead_nowhere_is_damaged() -> None:
    for body in (b"\xff\xe1\xff\xff", b"\xff\xda\x00\x02", b"\xff", b"\xff\xe1\x00\x00" * 50):
        assert isinstance(refusal(b"\xff\xd8\xff\xe0\x00\x04ab" + body), BrokenPhoto)


def test_a_heif_without_a_picture_is_damaged() -> None:
    brand = b"ftypheic\x00\x00\x00\x00mif1heic"
    for rest in (b"", b"\x00\x00\x00\x08meta", b"\x00\x00\x00\x00meta", b"\x00\x00\x00\x01mdat"):
        data = struct.pack(">I", len(brand) + 4) + brand + rest
        assert isinstance(refusal(data, "IMG_1.HEIC"), BrokenPhoto)
