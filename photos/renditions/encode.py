"""From a photo's file to the bytes of its renditions: pixels only, no database, no storage.

The file is decoded once, at the smallest scale that serves them all, and each rendition is made
from the next larger one. Nothing but pixels is handed on: no metadata, no colour profile.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import IO, TYPE_CHECKING, Any, NamedTuple, Self

from PIL import Image, ImageOps
from wagtail.images.image_operations import FormatOperation
from wagtail.images.models import Filter

if TYPE_CHECKING:
    from photos.models import Photo


class Effort(NamedTuple):
    """How a picture of up to so many pixels is made: the more, the less each of them counts.

    Wagtail's own pair of qualities is about equal to the eye (SSIMULACRA2 73 and 75 on real
    photos). Above the page's width a photo is seen on a screen with two pixels a point. Of AVIF's
    speeds, 9 takes a third of 8's time for 8 % more bytes.
    """

    pixels: float
    method: Image.Resampling
    jpeg_quality: int
    avif_quality: int
    avif_speed: int


EFFORTS = (
    Effort(300_000, Image.Resampling.LANCZOS, 76, 61, 8),
    Effort(2_500_000, Image.Resampling.BICUBIC, 76, 61, 9),
    Effort(math.inf, Image.Resampling.BICUBIC, 70, 54, 9),
)
SUFFIXES = {"jpeg": ".jpg", "avif": ".avif", "png": ".png", "webp": ".webp"}


class UnsupportedSpecError(ValueError):
    """A filter specification that does more than size, crop and choose a format."""


@dataclass(frozen=True)
class Target:
    """One rendition to make.

    `size` is its width and height; `crop` is the part of the upright photo that it shows, as
    left, top, right, bottom. All in pixels. Without a `format` it is JPEG, or PNG if the photo
    has transparent parts.
    """

    spec: str
    size: tuple[int, int]
    crop: tuple[float, float, float, float]
    whole: bool
    format: str | None

    @classmethod
    def of(cls, photo: "Photo", spec: str) -> Self:
        """What `spec` means for this photo, with Wagtail's own arithmetic.

        Raises UnsupportedSpecError, or Wagtail's InvalidFilterSpecError.
        """
        parsed = Filter(spec=spec)
        format = None
        for operation in parsed.filter_operations:
            if not isinstance(operation, FormatOperation) or operation.format not in SUFFIXES:
                raise UnsupportedSpecError(spec)
            format = operation.format
        transform = parsed.get_transform(photo)
        rect = transform.get_rect().round()
        whole = (rect.width, rect.height) == (photo.width, photo.height)
        return cls(spec, transform.size, tuple(rect), whole, format)

    @property
    def scale(self) -> float:
        return max(
            self.size[0] / (self.crop[2] - self.crop[0]),
            self.size[1] / (self.crop[3] - self.crop[1]),
        )


@dataclass(frozen=True)
class Encoded:
    """A rendition as a file. `size` is its width and height in pixels, `suffix` such as “.jpg”."""

    spec: str
    size: tuple[int, int]
    suffix: str
    data: bytes


def decode(file: IO[bytes], scale: float) -> Image.Image:
    """The upright picture, at least at this scale of its full size, in RGB or RGBA.

    JPEG is decoded at 1/2, 1/4 or 1/8 where that is enough: less time and less memory.
    Raises OSError if the file is damaged.
    """
    image: Image.Image = Image.open(file)
    # `draft` takes the smaller of the two ratios, so both edges must be scaled alike.
    image.draft(None, (math.ceil(image.width * scale), math.ceil(image.height * scale)))
    image.load()
    # The intake has turned the pixels already; this is for files that came in another way.
    ImageOps.exif_transpose(image, in_place=True)
    mode = "RGBA" if image.has_transparency_data else "RGB"
    image = image if image.mode == mode else image.convert(mode)
    # Else Pillow writes the file's colour profile and XMP into AVIF, WebP and PNG, unasked.
    image.info.clear()
    return image


def resize_all(
    image: Image.Image, full_size: tuple[int, int], targets: Iterable[Target]
) -> dict[Target, Image.Image]:
    """Every target's pixels, the largest first, each from the next larger one.

    `image` is the whole photo at any scale, `full_size` its width and height at full scale.
    """
    pictures: dict[Target, Image.Image] = {}
    for target in sorted(targets, key=lambda target: target.scale, reverse=True):
        if target.whole and target.size == image.size:
            pictures[target] = image
            continue
        across, down = image.width / full_size[0], image.height / full_size[1]
        left, top, right, bottom = target.crop
        box = (
            left * across,
            top * down,
            min(right * across, image.width),
            min(bottom * down, image.height),
        )
        method = effort(target.size).method
        pictures[target] = image.resize(target.size, method, box=box, reducing_gap=3.0)
        if target.whole:
            image = pictures[target]
    return pictures


def effort(size: tuple[int, int]) -> Effort:
    return next(effort for effort in EFFORTS if size[0] * size[1] <= effort.pixels)


def encode(picture: Image.Image, format: str) -> bytes:
    """The picture as a file of this format, without any metadata."""
    this = effort(picture.size)
    options: dict[str, dict[str, Any]] = {
        "jpeg": {"quality": this.jpeg_quality, "progressive": True, "optimize": True},
        "avif": {"quality": this.avif_quality, "speed": this.avif_speed},
        "webp": {"quality": this.jpeg_quality},
        "png": {"optimize": True},
    }
    if format == "jpeg" and picture.mode == "RGBA":
        white = Image.new("RGB", picture.size, "white")
        white.paste(picture, mask=picture.getchannel("A"))
        picture = white
    buffer = BytesIO()
    picture.save(buffer, format.upper(), **options[format])
    return buffer.getvalue()


def encode_all(
    source: IO[bytes] | Image.Image, full_size: tuple[int, int], targets: list[Target]
) -> Iterator[tuple[Target, Encoded]]:
    """All targets of a photo from its file, or from a picture of it that is large enough.

    They come in the order given. Raises OSError if the file is damaged.
    """
    if not isinstance(source, Image.Image):
        source = decode(source, max(target.scale for target in targets))
    pictures = resize_all(source, full_size, targets)
    # The largest picture, often three times all the others, is not needed any more.
    del source
    for target in targets:
        picture = pictures.pop(target)
        format = target.format or ("png" if picture.mode == "RGBA" else "jpeg")
        encoded = Encoded(target.spec, picture.size, SUFFIXES[format], encode(picture, format))
        yield target, encoded
