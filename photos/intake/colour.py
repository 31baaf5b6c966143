"""Any pixels to eight-bit sRGB, or grey, with transparency where there is some.

A profile is judged by what it does, not by its name: if it moves no test colour noticeably,
the picture is sRGB already and the profile can go.
"""

import io
import itertools
from typing import cast

from PIL import Image, ImageCms

from .errors import NotAPhoto
from .profiles import MATRICES, SDR_TRANSFERS, matrix_profile

# Levels of 255 by which a test colour may move before a profile counts as another space.
_TOLERANCE = 3
_SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))


def plain(image: Image.Image) -> Image.Image:
    """The picture in one of the modes L, RGB, RGBA or CMYK, eight bits a channel.

    Raises `NotAPhoto` for measurement data (floating point), which has no meant brightness.
    """
    if image.mode == "F":
        raise NotAPhoto
    if image.mode.startswith("I"):
        # Sixteen bits: Pillow's own conversion would clip all but the darkest 256 levels.
        wide = image.convert("I")
        _, lightest = cast(tuple[int, int], wide.getextrema())
        deep = image.mode != "I" or lightest > 255
        return (wide.point(lambda level: level * (1 / 256)) if deep else wide).convert("L")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        opaque = image.getchannel("A").getextrema()[0] == 255
        return image.convert("RGB") if opaque else image
    if image.mode in ("L", "RGB", "CMYK"):
        return image
    return image.convert("L" if image.mode == "1" else "RGB")


def is_srgb(profile: bytes | None, mode: str) -> bool:
    """Whether pixels of this mode mean the same with the profile as without it."""
    if mode == "CMYK":
        return False
    return _transform(profile, mode) is None


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """`image` (L, RGB, RGBA or CMYK) as sRGB; changed in place where its mode allows."""
    transform = _transform(profile, image.mode)
    if transform is None:
        return image.convert("RGB") if image.mode == "CMYK" else image
    if image.mode == transform.output_mode:
        ImageCms.applyTransform(image, transform, inPlace=True)
        return image
    converted = _applied(transform, image)
    return converted.convert("L") if image.mode == "L" else converted


def profile_for(primaries: int | None, transfer: int | None) -> bytes | None:
    """A profile for H.273's numbers; none for sRGB's own primaries, the unknown, and HDR."""
    if primaries not in MATRICES or transfer not in SDR_TRANSFERS:
        return None
    return matrix_profile(MATRICES[primaries])


def _transform(profile: bytes | None, mode: str) -> ImageCms.ImageCmsTransform | None:
    """The way to sRGB; none if there is none to go, or the profile is broken or for other modes."""
    if not profile:
        return None
    output = "RGBA" if mode == "RGBA" else "RGB"
    try:
        transform = ImageCms.buildTransform(
            io.BytesIO(profile),
            _SRGB,
            mode,
            output,
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return None
    return transform if mode == "CMYK" or _moves_colours(transform, mode) else None


def _moves_colours(transform: ImageCms.ImageCmsTransform, mode: str) -> bool:
    """Send test colours through and see whether any comes out noticeably different."""
    if mode == "L":
        levels = bytes(range(256))
        probe = Image.frombytes("L", (256, 1), levels)
        meant = bytes(itertools.chain.from_iterable((level,) * 3 for level in levels))
    else:
        cube = itertools.product((0, 40, 90, 150, 210, 255), repeat=3)
        meant = bytes(itertools.chain.from_iterable(cube))
        probe = Image.frombytes("RGB", (len(meant) // 3, 1), meant).convert(mode)
    came_out = _applied(transform, probe).convert("RGB").tobytes()
    pairs = zip(meant, came_out, strict=True)
    return any(abs(one - other) > _TOLERANCE for one, other in pairs)


def _applied(transform: ImageCms.ImageCmsTransform, image: Image.Image) -> Image.Image:
    # It gives none only when told to change the picture in place.
    return ImageCms.applyTransform(image, transform) or image
