"""Photos as cameras, phones and editors hand them over, made on the spot.

Every file carries what must never be stored: each piece of metadata holds `SECRET` in plain
bytes, so that a search through whatever was stored finds any that got through.
"""

import io
import struct
import zlib
from collections.abc import Callable

import pillow_heif
from PIL import Image, PngImagePlugin, TiffImagePlugin
from PIL.ExifTags import GPS, IFD, Base

from photos.intake.profiles import DISPLAY_P3, MATRICES, matrix_profile

pillow_heif.register_heif_opener()

SECRET = b"KLUSUMS-57.2"
# GPS coordinates are binary: this numerator is as telling, and found as easily.
SECRET_NUMBER = 0x4B6C7573
# A tag of the sub-directory that names the camera's body; a maker's own notes.
SERIAL_NUMBER, MAKER_NOTE, USER_COMMENT = 0xA431, 0x927C, 0x9286

SIZE = (96, 64)
# Quarters of the upright picture: top left, top right, bottom left, bottom right.
COLOURS = ((200, 60, 50), (60, 150, 70), (50, 80, 190), (210, 200, 120))
FORMATS = ("JPEG", "progressive JPEG", "MPO", "PNG", "WEBP", "AVIF", "HEIC", "TIFF")
ORIENTATIONS = range(1, 9)
# What has to be done to an upright picture so that the orientation's turn puts it right.
UNTURNED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}

P3 = matrix_profile(MATRICES[DISPLAY_P3], description=f"{SECRET.decode()} P3")
ADOBE_RGB = matrix_profile(
    ((0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457)),
    curve=(563 / 256,),
    description=f"{SECRET.decode()} Adobe RGB (1998)",
)
SRGB = matrix_profile(
    ((0.43607, 0.22249, 0.01392), (0.38515, 0.71687, 0.09708), (0.14307, 0.06061, 0.71410)),
    description=f"{SECRET.decode()} sRGB",
)


def upright(size: tuple[int, int] = SIZE, mode: str = "RGB") -> Image.Image:
    """Four quarters, each of its own colour, so that no turn looks like another."""
    width, height = size
    image = Image.new("RGB", size)
    for place, colour in enumerate(COLOURS):
        left, top = place % 2 * width // 2, place // 2 * height // 2
        image.paste(colour, (left, top, left + width // 2, top + height // 2))
    return image.convert(mode)


def quarters(image: Image.Image) -> list[tuple[int, int, int]]:
    """The colour in the middle of each quarter."""
    image = image.convert("RGB")
    width, height = image.size
    places = ((1, 1), (3, 1), (1, 3), (3, 3))
    return [image.getpixel((x * width // 4, y * height // 4)) for x, y in places]  # type: ignore[misc]


def camera_data(
    orientation: int = 1,
    taken: str = "2026:11:22 14:03:55",
    offset: str = "+02:00",
    thumbnail: bool = True,
) -> bytes:
    """An Exif block with everything a phone writes, without its ``Exif`` header."""
    text = SECRET.decode()
    exif = Image.Exif()
    exif[Base.Orientation] = orientation
    exif[Base.Make] = exif[Base.Model] = exif[Base.Software] = exif[Base.Artist] = text
    exif[Base.ImageDescription] = text
    details = exif.get_ifd(IFD.Exif)
    details[Base.DateTimeOriginal] = taken
    if offset:
        details[Base.OffsetTimeOriginal] = offset
    details[SERIAL_NUMBER] = text
    details[MAKER_NOTE] = b"Apple iOS\x00" + SECRET * 20
    details[USER_COMMENT] = b"ASCII\x00\x00\x00" + SECRET
    place = exif.get_ifd(IFD.GPSInfo)
    place[GPS.GPSLatitudeRef] = "N"
    place[GPS.GPSLatitude] = (
        TiffImagePlugin.IFDRational(SECRET_NUMBER, 1_000_000),
        TiffImagePlugin.IFDRational(12, 1),
        TiffImagePlugin.IFDRational(30, 1),
    )
    place[GPS.GPSProcessingMethod] = b"ASCII\x00\x00\x00" + SECRET
    block = exif.tobytes()[6:]
    return block + (_jpeg_with_comment() if thumbnail else b"")


def _jpeg_with_comment() -> bytes:
    file = io.BytesIO()
    upright((32, 24)).save(file, "JPEG", comment=SECRET)
    return file.getvalue()


def photo_file(
    format: str = "JPEG",
    *,
    orientation: int = 1,
    profile: bytes | None = None,
    image: Image.Image | None = None,
    exif: bytes | None = None,
) -> bytes:
    """A file of one of `FORMATS`, which is seen as `image` (upright), with all metadata."""
    image = image if image is not None else upright()
    if orientation in UNTURNED:
        image = image.transpose(UNTURNED[orientation])
    if exif is None:
        exif = camera_data(orientation)
    return _WRITERS[format](image, exif, profile)


def xmp() -> bytes:
    return (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/'
        b'22-rdf-syntax-ns#"><rdf:Description photoshop:City="' + SECRET + b'"/></rdf:RDF>'
        b"</x:xmpmeta>"
    )


def segment(marker: int, body: bytes) -> bytes:
    """One segment of a JPEG."""
    return struct.pack(">BBH", 0xFF, marker, len(body) + 2) + body


def _jpeg(image: Image.Image, exif: bytes, profile: bytes | None, **options: object) -> bytes:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=95, subsampling=0, icc_profile=profile, **options)  # type: ignore[arg-type]
    plain = file.getvalue()
    iptc = b"8BIM\x04\x04\x00\x00" + struct.pack(">I", len(SECRET) + 5) + b"\x1c\x02\x5a\x00"
    metadata = (
        segment(0xE1, b"Exif\x00\x00" + exif)
        + segment(0xE1, b"http://ns.adobe.com/xap/1.0/\x00" + xmp())
        + segment(0xE1, b"http://ns.adobe.com/xmp/extension/\x00" + SECRET)
        + segment(0xED, b"Photoshop 3.0\x00" + iptc + bytes([len(SECRET)]) + SECRET)
        + segment(0xE0, b"JFXX\x00\x10" + _jpeg_with_comment())
        + segment(0xEB, b"JP\x00\x01\x00\x00\x00\x01jumb" + SECRET)
        + segment(0xEF, SECRET)
        + segment(0xFE, SECRET)
    )
    # A comment between the tables and the scan, where few look for one.
    scan = plain.index(b"\xff\xda")
    middle = plain[2:scan] + segment(0xFE, SECRET) + plain[scan:]
    trailer = b"\x00\x00\x00\x18ftypmp42" + SECRET * 50 + _jpeg_with_comment()
    return plain[:2] + metadata + middle + trailer


def _progressive(image: Image.Image, exif: bytes, profile: bytes | None) -> bytes:
    return _jpeg(image, exif, profile, progressive=True)


def _mpo(image: Image.Image, exif: bytes, profile: bytes | None) -> bytes:
    """Two frames in one file, as phones store a portrait's depth or a high dynamic range."""
    file = io.BytesIO()
    second = Image.new("RGB", (40, 40), "black")
    image.save(
        file,
        "MPO",
        save_all=True,
        append_images=[second],
        quality=95,
        subsampling=0,
        icc_profile=profile,
        exif=b"Exif\x00\x00" + exif,
    )
    return file.getvalue()


def _png(image: Image.Image, exif: bytes, profile: bytes | None) -> bytes:
    text = PngImagePlugin.PngInfo()
    text.add_text("Comment", SECRET.decode())
    text.add_text("Description", SECRET.decode(), zip=True)
    text.add_itxt("XML:com.adobe.xmp", xmp().decode())
    file = io.BytesIO()
    image.save(file, "PNG", exif=exif, pnginfo=text, icc_profile=profile)
    return file.getvalue() + SECRET


def _tiff(image: Image.Image, exif: bytes, profile: bytes | None) -> bytes:
    """Two pages; the second one must not be taken."""
    tags = Image.Exif()
    tags.load(exif)
    file = io.BytesIO()
    second = Image.new(image.mode, (40, 40))
    image.save(file, "TIFF", save_all=True, append_images=[second], exif=tags, icc_profile=profile)
    return file.getvalue()


def _simple(format: str, **options: object) -> Callable[[Image.Image, bytes, bytes | None], bytes]:
    def write(image: Image.Image, exif: bytes, profile: bytes | None) -> bytes:
        file = io.BytesIO()
        image.save(file, format, exif=exif, xmp=xmp(), icc_profile=profile, **options)  # type: ignore[arg-type]
        return file.getvalue()

    return write


_WRITERS: dict[str, Callable[[Image.Image, bytes, bytes | None], bytes]] = {
    "JPEG": _jpeg,
    "progressive JPEG": _progressive,
    "MPO": _mpo,
    "PNG": _png,
    "WEBP": _simple("WEBP", lossless=True),
    "AVIF": _simple("AVIF", quality=95, speed=10, subsampling="4:4:4"),
    "HEIC": _simple("HEIF", quality=95, chroma=444, thumbnails=[32]),
    "TIFF": _tiff,
}


def heic_turned_by_exif_alone(orientation: int) -> bytes:
    """A HEIC whose container has no ``irot``: only its Exif says which way is up."""
    image = upright().transpose(UNTURNED[orientation])
    exif = camera_data(1)
    file = io.BytesIO()
    image.save(file, "HEIF", quality=95, chroma=444, exif=exif)
    data = file.getvalue()
    assert exif in data
    turned = camera_data(orientation)
    assert len(turned) == len(exif)
    return data.replace(exif, turned)


def heic_with_primaries(number: int) -> bytes:
    """A HEIC that names its primaries by their number in ITU-T H.273, without a profile."""
    file = io.BytesIO()
    upright().save(
        file,
        "HEIF",
        quality=95,
        chroma=444,
        color_primaries=number,
        transfer_characteristics=13,
        matrix_coefficients=6,
        full_range_flag=1,
    )
    return file.getvalue()


def png_claiming(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header claims any size."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1000))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")
    )


def jpeg_claiming(width: int, height: int, progressive: bool = False) -> bytes:
    """A small JPEG whose header claims any size up to 65 535 on each edge."""
    file = io.BytesIO()
    upright().save(file, "JPEG", progressive=progressive)
    data = bytearray(file.getvalue())
    frame = data.index(b"\xff\xc2" if progressive else b"\xff\xc0")
    data[frame + 5 : frame + 9] = struct.pack(">HH", height, width)
    return bytes(data)


def cmyk_profile() -> bytes:
    """A CMYK profile in which every ink is a quarter of grey: nobody would guess that."""
    nodes = b""
    for index in range(16):
        inks = index.bit_count()
        nodes += bytes((255 - inks * 51, 128, 128))
    line = bytes(range(256))
    lut = b"mft1" + bytes(4) + bytes((4, 3, 2, 0))
    lut += struct.pack(">9i", *(65536 * (place % 4 == 0) for place in range(9)))
    lut += line * 4 + nodes + line * 3
    lut += bytes(-len(lut) % 4)
    text = b"desc" + bytes(4) + struct.pack(">I", 5) + b"CMYK\x00" + bytes(78 + 1)
    owner = b"text" + bytes(4) + SECRET + b"\x00"
    white = b"XYZ " + bytes(4) + struct.pack(">3i", 63190, 65536, 54061)
    tags = {b"desc": text, b"cprt": owner, b"wtpt": white, b"A2B0": lut}
    table, body, offset = b"", b"", 128 + 4 + 12 * len(tags)
    for name, data in tags.items():
        table += struct.pack(">4sII", name, offset + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    header = struct.pack(
        ">I4sI4s4s4s", offset + len(body), b"", 0x02400000, b"prtr", b"CMYK", b"Lab "
    )
    header = (header + bytes(12) + b"acsp").ljust(68, b"\x00") + white[8:]
    return header.ljust(128, b"\x00") + struct.pack(">I", len(tags)) + table + body


def telltales(data: bytes) -> list[bytes]:
    """Which of the things that must never be stored are in these bytes."""
    signs = (
        SECRET,
        SECRET.decode().encode("utf-16-be"),
        struct.pack(">I", SECRET_NUMBER),
        struct.pack("<I", SECRET_NUMBER),
        b"Exif",
        b"eXIf",
        b"http://ns.adobe.com",
        b"xmpmeta",
        b"Photoshop",
        b"8BIM",
        b"ICC_PROFILE",
        b"iCCP",
        b"acsp",
        b"JFXX",
        b"MPF\x00",
        b"ftyp",
        b"tEXt",
        b"zTXt",
        b"iTXt",
        b"tIME",
        b"2026:11:22",
    )
    return [sign for sign in signs if sign in data]
