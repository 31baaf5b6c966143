"""How the renditions of a photo become markup."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from django.db.models import prefetch_related_objects
from django.db.models.query import Prefetch
from django.forms.utils import flatatt
from django.utils.safestring import SafeString

from .lookup import current
from .specs import SHARE_CARD, WIDTHS, spec
from .stand_in import placeholder

if TYPE_CHECKING:
    from photos.models import Photo, PhotoRendition

# The width that browsers without `srcset` get, in pixels.
FALLBACK_WIDTH = 800


def prefetch(photos: "Iterable[Photo | None]") -> None:
    """Fetch the renditions of all these photos in one query. Do it once a page."""
    unique = list({id(photo): photo for photo in photos if photo is not None}.values())
    prefetch_related_objects(unique, Prefetch("renditions", to_attr="prefetched_renditions"))


def in_format(renditions: "dict[str, PhotoRendition]", format: str) -> "list[PhotoRendition]":
    """The widths there are, from the smallest to the largest."""
    found = (renditions.get(spec(width, format)) for width in WIDTHS)
    return [rendition for rendition in found if rendition]


def srcset(renditions: "list[PhotoRendition]") -> str:
    return ", ".join(f"{rendition.url} {rendition.width}w" for rendition in renditions)


def picture(
    photo: "Photo",
    *,
    sizes: str,
    alt: str = "",
    eager: bool = False,
    focal: bool = False,
    attributes: dict[str, str] | None = None,
) -> SafeString:
    """A ``<picture>`` with every width that there is, in AVIF and JPEG.

    `sizes` is HTML's attribute of that name. `eager` marks the largest picture of the first
    screen: fetched at once, with high priority. `focal` keeps the focal point in sight where
    CSS crops the picture. `attributes` are further ones of the ``<img>``.

    A photo that has no rendition yet is shown as its mean colour.
    """
    renditions = current(photo)
    jpegs, avifs = in_format(renditions, "jpeg"), in_format(renditions, "avif")
    img: dict[str, str | int | bool] = {"alt": alt, "width": photo.width, "height": photo.height}
    img |= {"fetchpriority": "high"} if eager else {"loading": "lazy"}
    img |= {"decoding": "async"}
    if focal:
        img["style"] = f"object-position:{photo.focal_position}"
    img |= attributes or {}
    if not jpegs:
        return SafeString(f"<picture><img{flatatt({'src': placeholder(photo)} | img)}></picture>")
    fallback = max(jpegs, key=lambda r: (r.width <= FALLBACK_WIDTH, r.width))
    img = {"src": fallback.url, "srcset": srcset(jpegs), "sizes": sizes} | img
    source = ""
    # While only the small ones are there, a browser that knows AVIF must not be left with them.
    if avifs and avifs[-1].width >= jpegs[-1].width:
        attributes_of_source = {"type": "image/avif", "srcset": srcset(avifs), "sizes": sizes}
        source = f"<source{flatatt(attributes_of_source)}>"
    return SafeString(f"<picture>{source}<img{flatatt(img)}></picture>")


def photo_url(photo: "Photo", width: int) -> str:
    """The address of the photo's JPEG of this width in pixels, or of the nearest there is."""
    jpegs = in_format(current(photo), "jpeg")
    if not jpegs:
        return placeholder(photo)
    return min(jpegs, key=lambda r: (r.width < width, abs(r.width - width))).url


def share_card(photo: "Photo") -> "PhotoRendition | None":
    """What other sites show of a page that is shared, or None while there is nothing to show.

    Cropped to 1200 × 630 around the focal point; until that is made, the whole photo.
    """
    renditions = current(photo)
    jpegs = [jpeg for jpeg in in_format(renditions, "jpeg") if jpeg.width <= 1600]
    return renditions.get(SHARE_CARD) or (jpegs[-1] if jpegs else None)
