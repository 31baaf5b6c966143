"""``{% photo %}``: the one way a template shows a photo."""

from django import template
from django.utils.safestring import SafeString

from photos.models import Photo
from photos.renditions import picture, spec

register = template.Library()


@register.simple_tag
def photo(photo: Photo, sizes: str = "100vw", alt: str = "", eager: bool = False) -> SafeString:
    """``{% photo page.lead_photo sizes="100vw" alt=alt eager=True %}``: see `picture`."""
    return picture(photo, sizes=sizes, alt=alt, eager=eager)


@register.simple_tag
def photo_url(photo: Photo, width: int = 1600) -> str:
    """The address of a photo's JPEG of about this width in pixels: lightbox, share card."""
    width = min(width, max((w for w in (400, 800, 1600, 2400) if w <= photo.width), default=400))
    return photo.get_rendition(spec(width, "jpeg")).url
