"""From a file's bytes to upright sRGB pixels, no larger than what we keep, in bounded memory."""

import io
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass

from PIL import Image, JpegImagePlugin
from pillow_heif import register_heif_opener

from . import colour, limits, metadata
from .containers import heif_properties
from .errors import BrokenPhoto, IntakeError, TooManyPixels
from .metadata import CameraData

register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)
# Pillow's own guard, for everything else on this site that opens a picture.
Image.MAX_IMAGE_PIXELS = limits.MAX_JPEG_PIXELS

# Large photos wait for one another: three at once must not take three times the memory.
_one_large = threading.Lock()

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


@dataclass(frozen=True)
class Picture:
    """Upright sRGB pixels, and what was known of the camera's moment."""

    image: Image.Image
    camera: CameraData
    # The colours were at half resolution already: storing more of them keeps nothing.
    half_colour: bool = False


def open_header(data: bytes, format: str) -> Image.Image:
    """The picture as its header describes it, not decoded yet.

    Raises `BrokenPhoto`, and `TooManyPixels` where decoding would take too much memory.
    """
    try:
        image = Image.open(io.BytesIO(data), formats=[format])
    except Image.DecompressionBombError:
        raise TooManyPixels(limit=limits.max_pixels(format) // 1_000_000) from None
    except Exception as error:  # whatever hostile bytes lead Pillow's readers to
        raise BrokenPhoto from error
    limits.check_pixels(image.size, format)
    return image


def decode(data: bytes, format: str) -> Picture:
    """Decode anything but JPEG: always at full size, since only JPEG can be decoded smaller."""
    image = open_header(data, format)
    camera = metadata.read(_exif(image))
    orientation, profile = camera.orientation, image.info.get("icc_profile")
    if format in ("HEIF", "AVIF"):
        properties = heif_properties(data)
        profile = profile or colour.profile_for(properties.primaries, properties.transfer)
        if format == "HEIF":
            # pillow-heif sets the tag to 1 and keeps the old one here. Where the container
            # turns the picture, the decoder has done it; else nobody has.
            orientation = 1 if properties.turned else image.info["original_orientation"] or 1
    elif format == "TIFF":
        # Pillow turns a TIFF while loading it. A reduced copy up front is a raw file's preview.
        orientation = 1
        if image.tag_v2.get(254, 0) & 1:  # type: ignore[attr-defined]
            raise BrokenPhoto
    half_colour = image.info.get("chroma") == 420
    with _decoding(image.size):
        image.load()
        image = colour.plain(image)
        image = _shrunk(image, limits.master_size(image.size))
        image = turned(colour.to_srgb(image, profile), orientation)
    return Picture(image, camera, half_colour)


def decode_jpeg(data: bytes, camera: CameraData, profile: bytes | None) -> Picture:
    """Decode a stripped JPEG that cannot stay as it is."""
    image = open_header(data, "JPEG")
    size = limits.master_size(image.size)
    half_colour = JpegImagePlugin.get_sampling(image) == 2
    large = image.width * image.height > limits.LARGE_PIXELS
    with _decoding(image.size):
        if large and _has_luminance(image):
            image = _decode_in_planes(data, size)
        else:
            if large:
                image.draft(image.mode, (image.width // 2, image.height // 2))
            image.load()
            image = _shrunk(image, size)
        if profile:
            image = image.convert("RGB") if image.mode == "YCbCr" else image
        image = turned(colour.to_srgb(image, profile), camera.orientation)
    return Picture(image, camera, half_colour)


def sample_jpeg(data: bytes) -> Image.Image:
    """A small version of a stripped JPEG, from a scaled decode that still reads every byte."""
    image = open_header(data, "JPEG")
    with _decoding(image.size):
        image.draft(image.mode, (256, 256))
        image.load()
    return image


def turned(image: Image.Image, orientation: int) -> Image.Image:
    """The picture as Exif orientation 1 to 8 means it to be seen."""
    return image.transpose(_TURNS[orientation]) if orientation in _TURNS else image


def _decode_in_planes(data: bytes, size: tuple[int, int]) -> Image.Image:
    """A large JPEG at `size` without ever holding it whole.

    Four bytes a pixel are 200 MB for 50 megapixels, and as much again to shrink them. Its
    luminance alone is one byte a pixel; its colours, which cameras store at half resolution
    anyway, come from a second decode at a half or a quarter of the scale.
    """
    luminance = open_header(data, "JPEG")
    luminance.draft("L", luminance.size)
    luminance.load()
    planes = [luminance.resize(size, Image.Resampling.LANCZOS)]
    scale = 2 if max(luminance.size) <= 2 * max(size) else 4
    del luminance
    colours = open_header(data, "JPEG")
    colours.draft("YCbCr", (colours.width // scale, colours.height // scale))
    colours.load()
    for channel in ("Cb", "Cr"):
        planes.append(colours.getchannel(channel).resize(size, Image.Resampling.BICUBIC))
    del colours
    return Image.merge("YCbCr", planes)


def _has_luminance(image: Image.Image) -> bool:
    """Whether the JPEG stores luminance and two colour differences, as nearly all do."""
    if image.mode != "RGB":
        return False
    if "jfif" in image.info or image.info.get("adobe_transform") == 1:
        return True
    components = [layer[0] for layer in image.layer]  # type: ignore[attr-defined]
    return "adobe_transform" not in image.info and components == [1, 2, 3]


def _shrunk(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    if image.size == size:
        return image
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _exif(image: Image.Image) -> Image.Exif | None:
    # XMP's orientation, which Pillow would fall back to, is what no browser looks at.
    for key in ("xmp", "XML:com.adobe.xmp"):
        image.info.pop(key, None)
    try:
        return image.getexif()
    except Exception:  # see metadata.read
        return None


@contextmanager
def _decoding(size: tuple[int, int]) -> Iterator[None]:
    """Large photos one after another; whatever a decoder raises means: the file is damaged."""
    large = size[0] * size[1] > limits.LARGE_PIXELS
    with _one_large if large else nullcontext():
        try:
            yield
        except IntakeError:
            raise
        except Exception as error:  # see open_header
            raise BrokenPhoto from error
