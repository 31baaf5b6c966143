"""``{% photo %}``: the one way a template shows a photo."""

from django import template
from django.utils.safestring import SafeString

from photos import renditions
from photos.models import Photo, PhotoRendition

register = template.Library()


@register.simple_tag
def photo(
    photo: Photo | None,
    sizes: str = "100vw",
    alt: str = "",
    eager: bool = False,
    focal: bool = False,
    **attributes: str,
) -> SafeString | str:
    """``{% photo page.lead_photo sizes="100vw" alt=alt eager=True class="wide" %}``.

    Without a photo, nothing. What the arguments mean: `photos.renditions.picture`.
    """
    if photo is None:
        return ""
    return renditions.picture(
        photo, sizes=sizes, alt=alt, eager=eager, focal=focal, attributes=attributes
    )


@register.simple_tag
def photo_url(photo: Photo, width: int = 1600) -> str:
    """The address of a photo's JPEG of about this width in pixels."""
    return renditions.photo_url(photo, width)


@register.simple_tag
def share_card(photo: Photo | None) -> PhotoRendition | None:
    """``{% share_card page.lead_photo as card %}``: its `full_url`, `width` and `height`."""
    return renditions.share_card(photo) if photo else None
