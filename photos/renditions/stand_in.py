"""What is shown in place of a rendition that is not there yet."""

from typing import TYPE_CHECKING
from urllib.parse import quote

from wagtail.images.models import Filter

from .specs import LISTED, canonical

if TYPE_CHECKING:
    from photos.models import Photo, PhotoRendition

    from .lookup import Found

NEUTRAL = "#d8d4cc"


def placeholder_url(colour: str, width: int, height: int) -> str:
    """A picture of one colour in the right proportion, as an address that needs no request."""
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
        f'<path fill="{colour or NEUTRAL}" d="M0 0h{width}v{height}H0z"/></svg>'
    )
    return f"data:image/svg+xml,{quote(svg, safe=' =/:')}".replace(" ", "%20")


def placeholder(photo: "Photo", width: int | None = None, height: int | None = None) -> str:
    """The photo's mean colour at its own proportion, or at this one."""
    return placeholder_url(photo.mean_colour, width or photo.width, height or photo.height)


def stand_in(photo: "Photo", wanted: Filter, renditions: "list[Found]") -> "PhotoRendition":
    """An unsaved rendition: the nearest one that exists, or the photo's mean colour.

    Its width and height are those of the file that it shows, so a ``srcset`` stays true.
    ``original`` is a special case: that file is private, and so is its address.

    Raises Wagtail's InvalidFilterSpecError for a specification that makes no sense.
    """
    size = wanted.get_transform(photo).size
    result = photo.renditions.model(
        image=photo, filter_spec=wanted.spec, width=size[0], height=size[1]
    )
    if wanted.spec == "original":
        result.stand_in_url = photo.file.url
    elif near := nearest(wanted.spec, size[0], renditions):
        result.width, result.height, result.stand_in_url = near.width, near.height, near.url
    else:
        result.stand_in_url = placeholder(photo, *size)
    # Keeps `get_renditions` from writing it into the cache.
    result._from_cache = True
    wish_for(photo, wanted)
    return result


def nearest(spec: str, width: int, renditions: "list[Found]") -> "Found | None":
    """Of the same format if there is one; rather too large than too small; never a crop."""
    suffix = ".avif" if "format-avif" in spec else ".jpg"

    def distance(rendition: "Found") -> tuple[bool, bool, int]:
        return (
            not rendition.file.endswith(suffix),
            rendition.width < width,
            abs(rendition.width - width),
        )

    whole = [rendition for rendition in renditions if not rendition.focal_point_key]
    return min(whole, key=distance, default=None)


def wish_for(photo: "Photo", wanted: Filter) -> None:
    """Have a rendition made that no photo has by itself, such as ``fill-600x338``."""
    spec = canonical(wanted.spec)
    if spec != "original" and spec not in LISTED:
        # Tasks need the models, and the models need this module.
        from photos.tasks import make_on_request

        make_on_request(photo, spec)
