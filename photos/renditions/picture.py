"""How the renditions of a photo become markup."""

from html import escape
from typing import TYPE_CHECKING

from django.utils.html import conditional_escape
from django.utils.safestring import SafeString

from .lookup import Found, current
from .specs import SHARE_CARD, WIDTHS, spec
from .stand_in import placeholder

if TYPE_CHECKING:
    from photos.models import Photo, PhotoRendition

# The width that browsers without `srcset` get, in pixels.
FALLBACK_WIDTH = 800
# The widest that goes out in place of a share card which is not made yet.
SHARE_WIDTH = 1600
# A phone has three of its pixels for one of CSS's. The eye tells two from one, not three from two.
FINE_SCREEN = "(min-resolution: 2.5dppx)"
FINE_SCREEN_SHARE = 2 / 3


def in_format(renditions: dict[str, Found], format: str) -> list[Found]:
    """The widths there are, from the smallest to the largest."""
    found = (renditions.get(spec(width, format)) for width in WIDTHS)
    return [rendition for rendition in found if rendition]


def srcset(renditions: list[Found]) -> str:
    return escape(", ".join(f"{rendition.url} {rendition.width}w" for rendition in renditions))


def for_fine_screens(sizes: str) -> str:
    """The same, but fine screens make do with two thirds of the last size: half the bytes.

    The last size is the narrow screens'; one that is not in ``vw`` is small anyway.
    """
    *wider, last = sizes.rsplit(", ", 1)
    if not last.endswith("vw"):
        return sizes
    less = float(last.removesuffix("vw")) * FINE_SCREEN_SHARE
    return ", ".join([*wider, f"{FINE_SCREEN} {less:.0f}vw", last])


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

    Put together by hand: Django's `flatatt` took twice as long for a page of photos.
    """
    renditions = current(photo)
    jpegs, avifs = in_format(renditions, "jpeg"), in_format(renditions, "avif")
    loading = 'fetchpriority="high"' if eager else 'loading="lazy"'
    further = dict(attributes or {})
    if focal:
        further["style"] = f"object-position:{photo.focal_position}"
    end = (
        f' alt="{conditional_escape(alt)}" width="{photo.width}" height="{photo.height}"'
        f' {loading} decoding="async"'
        + "".join(f' {name}="{conditional_escape(value)}"' for name, value in further.items())
        + "></picture>"
    )
    if not jpegs:
        return SafeString(f'<picture><img src="{escape(placeholder(photo))}"{end}')
    sizes = conditional_escape(for_fine_screens(sizes))
    source = ""
    # While only the small ones are there, a browser that knows AVIF must not be left with them.
    if avifs and avifs[-1].width >= jpegs[-1].width:
        source = f'<source type="image/avif" srcset="{srcset(avifs)}" sizes="{sizes}">'
    fallback = max(jpegs, key=lambda jpeg: (jpeg.width <= FALLBACK_WIDTH, jpeg.width))
    return SafeString(
        f'<picture>{source}<img src="{escape(fallback.url)}"'
        f' srcset="{srcset(jpegs)}" sizes="{sizes}"{end}'
    )


def photo_url(photo: "Photo", width: int) -> str:
    """The address of the photo's JPEG of this width in pixels, or of the nearest there is."""
    jpegs = in_format(current(photo), "jpeg")
    if not jpegs:
        return placeholder(photo)
    return min(jpegs, key=lambda jpeg: (jpeg.width < width, abs(jpeg.width - width))).url


def share_card(photo: "Photo") -> "PhotoRendition | None":
    """What other sites show of a page that is shared, or None while there is nothing to show.

    Cropped to 1200 × 630 around the focal point; until that is made, the whole photo.
    """
    renditions = current(photo)
    jpegs = [jpeg for jpeg in in_format(renditions, "jpeg") if jpeg.width <= SHARE_WIDTH]
    card = renditions.get(SHARE_CARD) or (jpegs[-1] if jpegs else None)
    return card and card.as_rendition(photo)
