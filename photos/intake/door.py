"""The one door: a file as it came in, a photo as we keep it."""

import io
from pathlib import PurePath
from typing import Protocol

from PIL import Image

from . import colour, decode, hashes, limits, metadata, strip
from .clean import CleanPhoto
from .containers import sniff
from .decode import Picture
from .errors import BrokenPhoto, IntakeError
from .metadata import CameraData


class Readable(Protocol):
    """An open binary file: Django's `File`, an upload, `open(…, "rb")`, `io.BytesIO`."""

    def read(self, size: int = -1, /) -> bytes: ...

    def seek(self, offset: int, /) -> object: ...


def intake(file: Readable, name: str | None = None) -> CleanPhoto:
    """Take a photo in: upright, in sRGB, no larger than needed, and without any metadata.

    `name` is what the file was called; it only serves the error's sentence and is not kept.
    The file is read from its start and left open. Raises an `IntakeError`, never anything
    else, for whatever is not a photo that we can take.
    """
    source = PurePath(name if name is not None else getattr(file, "name", None) or "").name
    try:
        data = _read(file)
        format = sniff(data)
        photo = _take_jpeg(data) if format == "JPEG" else _take(data, format)
    except IntakeError as error:
        error.about(source)
        raise
    photo.source_name = source
    return photo


def _read(file: Readable) -> bytes:
    """The bytes, unless there are too many of them. Raises `FileTooLarge`, `BrokenPhoto`."""
    size = getattr(file, "size", None)
    if isinstance(size, int):
        limits.check_bytes(size)
    file.seek(0)
    data = file.read(limits.max_bytes() + 1)
    limits.check_bytes(len(data))
    if not data:
        raise BrokenPhoto
    return data


def _take_jpeg(data: bytes) -> CleanPhoto:
    """Without re-encoding where the pixels can stay as they are, else once."""
    # Before Pillow sees it: a malformed comment of some editor's would make it give up.
    jpeg = strip.strip(data)
    del data
    camera = metadata.read(jpeg.exif)
    header = decode.open_header(jpeg.content, "JPEG")
    if jpeg.scans > 1:
        limits.check_pixels(header.size, "progressive JPEG")
    if (
        camera.orientation == 1
        and header.size == limits.master_size(header.size)
        and colour.is_srgb(jpeg.icc_profile, header.mode)
    ):
        sample = decode.sample_jpeg(jpeg.content)
        return _clean(jpeg.content, "JPEG", header.size, camera, sample)
    return _encoded(decode.decode_jpeg(jpeg.content, camera, jpeg.icc_profile), "JPEG")


def _take(data: bytes, format: str) -> CleanPhoto:
    """PNG stays PNG, transparency makes one; every other format becomes a JPEG."""
    picture = decode.decode(data, format)
    keeps_png = format == "PNG" or picture.image.mode == "RGBA"
    return _encoded(picture, "PNG" if keeps_png else "JPEG")


def _encoded(picture: Picture, format: str) -> CleanPhoto:
    image, file = picture.image, io.BytesIO()
    # Pillow would write some of this out again: comments, profiles, text.
    image.info.clear()
    if format == "JPEG":
        subsampling = "4:2:0" if picture.half_colour else "4:4:4"
        image.save(file, "JPEG", quality=limits.JPEG_QUALITY, subsampling=subsampling)
    else:
        image.save(file, "PNG")
    return _clean(file.getvalue(), format, image.size, picture.camera, image)


def _clean(
    content: bytes,
    format: str,
    size: tuple[int, int],
    camera: CameraData,
    sample: Image.Image,
) -> CleanPhoto:
    sample = _on_white(sample.resize((64, 64), Image.Resampling.BOX))
    red, green, blue = sample.resize((1, 1), Image.Resampling.BOX).tobytes()
    return CleanPhoto(
        content=content,
        format=format,
        width=size[0],
        height=size[1],
        taken_at=camera.taken_at,
        taken_at_offset=camera.offset,
        file_hash=hashes.file_hash(content),
        perceptual_hash=hashes.perceptual_hash(sample),
        mean_colour=f"#{red:02x}{green:02x}{blue:02x}",
    )


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image.convert("RGB")
    paper = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(paper, image).convert("RGB")
