"""Which renditions a photo has."""

from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from photos.models import Photo

# Widths in pixels: thumbnail in a grid, a phone's column, the page, the lightbox.
WIDTHS = (400, 800, 1600, 2400)
# WebP is left out on purpose: at equal quality it saved nothing over progressive JPEG.
FORMATS = ("avif", "jpeg")
# What Wagtail's listings, choosers and forms ask for.
ADMIN_SPECS = ("max-165x165", "max-800x600")
# What other sites show of a page that is shared; they read no AVIF.
SHARE_CARD = "fill-1200x630|format-jpeg"

# A tall photo of the largest width would be twice a screen high, and twice the work.
MAX_PIXELS = 5_000_000
# Less than this much wider than the next smaller one is not worth a file.
MIN_STEP = 1.2


def spec(width: int, format: str) -> str:
    """Wagtail's filter specification of one width in one format."""
    return f"width-{width}|format-{format}"


LISTED = frozenset(
    [*ADMIN_SPECS, SHARE_CARD, *(spec(width, format) for width in WIDTHS for format in FORMATS)]
)


def canonical(filter_spec: str) -> str:
    """The same specification with its format last, as we store it.

    ``{% picture photo format-{avif,jpeg} width-400 %}`` asks for ``format-avif|width-400``: the
    same picture under another name, which Wagtail would make a second time.
    """
    parts = filter_spec.split("|")
    return "|".join(sorted(parts, key=lambda part: part.startswith("format-")))


def widths(photo: "Photo") -> list[int]:
    """The widths of this photo: at least one, and none that would only enlarge it.

    The last one may be the photo's own width: 2000 pixels are kept under ``width-2400``.
    """
    found = [WIDTHS[0]]
    for smaller, width in pairwise(WIDTHS):
        real = min(width, photo.width)
        if real < MIN_STEP * smaller or real * real * photo.height > MAX_PIXELS * photo.width:
            break
        found.append(width)
    return found


def specs(photo: "Photo") -> list[str]:
    """Every rendition that a photo has, without being asked for."""
    sizes = [spec(width, format) for format in FORMATS for width in widths(photo)]
    return [*ADMIN_SPECS, SHARE_CARD, *sizes]
