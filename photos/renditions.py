"""Which renditions a photo has, and how they become a ``<picture>``."""

from collections.abc import Iterable

from django.db.models import Prefetch, prefetch_related_objects
from django.utils.html import format_html
from django.utils.safestring import SafeString

from .models import Photo, PhotoRendition

# Widths in pixels: thumbnail in a grid, a phone's column, the page, the lightbox.
WIDTHS = (400, 800, 1600, 2400)
# WebP is left out on purpose: at equal quality it saved nothing over progressive JPEG.
FORMATS = ("avif", "jpeg")


def spec(width: int, format: str) -> str:
    """Wagtail's filter specification. The order counts: a swapped one is another rendition."""
    return f"width-{width}|format-{format}"


def specs(photo: Photo) -> list[str]:
    """All renditions of a photo: no wider than the photo itself, but at least one."""
    widths = [width for width in WIDTHS if width <= photo.width] or WIDTHS[:1]
    return [spec(width, format) for width in widths for format in FORMATS]


def prefetch(photos: Iterable[Photo | None]) -> None:
    """Fetch the renditions of all these photos in one query. Do it once a page."""
    unique = list({id(photo): photo for photo in photos if photo is not None}.values())
    prefetch_related_objects(
        unique,
        Prefetch(
            "renditions",
            queryset=PhotoRendition.objects.all(),
            to_attr="prefetched_renditions",
        ),
    )


def picture(
    photo: Photo, *, sizes: str, alt: str = "", eager: bool = False, lazy: bool = True
) -> SafeString:
    """A ``<picture>`` with every width in AVIF and JPEG.

    `sizes` is HTML's attribute of that name. `eager` marks the largest picture of the first
    screen: fetched at once, with high priority.
    """
    from wagtail.images.models import Filter

    renditions = photo.get_renditions(*[Filter(spec=s) for s in specs(photo)])
    by_format: dict[str, list[PhotoRendition]] = {format: [] for format in FORMATS}
    for filter_spec, rendition in renditions.items():
        by_format[filter_spec.rsplit("-", 1)[1]].append(rendition)

    def srcset(format: str) -> str:
        return ", ".join(f"{r.url} {r.width}w" for r in by_format[format])

    fallback = by_format["jpeg"][min(1, len(by_format["jpeg"]) - 1)]
    loading = 'fetchpriority="high"' if eager else 'loading="lazy"' if lazy else ""
    return format_html(
        '<picture><source type="image/avif" srcset="{}" sizes="{}">'
        '<img src="{}" srcset="{}" sizes="{}" alt="{}" width="{}" height="{}" {} decoding="async">'
        "</picture>",
        srcset("avif"),
        sizes,
        fallback.url,
        srcset("jpeg"),
        sizes,
        alt,
        photo.width,
        photo.height,
        SafeString(loading),
    )
