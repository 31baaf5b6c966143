"""``{{ value|dealt }}``: a gallery's photos with their rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django import template

from photos.blocks import PhotoValue
from photos.rows import deal, row_starts

register = template.Library()

# Ideal rows: on a screen three photos abreast, on a phone one or two.
WIDE, NARROW = 3.9, 2.1
# How broad a gallery is on a screen, in per cent of the window, and at most in pixels; and how tall
# a photo in it may be. The style sheet says so, too.
BREADTH, BROADEST, TALLEST = 92, 1248, 640


@dataclass(frozen=True)
class Figure:
    """One photo of a gallery. `wide` and `narrow` are the sums of the ratios in its row;
    `opens_row` says whether it stands first in its row on a phone."""

    item: Any
    wide: float
    narrow: float
    opens_row: bool

    @property
    def sizes(self) -> str:
        """How broad the photo will be, for ``<img sizes>``."""
        ratio = self.item["image"].ratio
        share, on_a_phone = ratio / self.wide, ratio / self.narrow
        broadest = min(BROADEST * share, TALLEST * ratio)
        return (
            f"(min-width: 40rem) min({BREADTH * share:.1f}vw, {broadest:.0f}px), "
            f"{100 * on_a_phone:.0f}vw"
        )


@dataclass(frozen=True)
class Dealt:
    figures: list[Figure]

    @property
    def is_wide(self) -> bool:
        """Whether its rows can fill the page's breadth without towering over the window."""
        return min((figure.wide for figure in self.figures), default=0) > 2.2


@register.filter
def alt_text(photo: PhotoValue) -> str:
    """What a screen reader says of it. In a template ``photo.alt`` is the bare field of that name:
    Django looks up keys before attributes."""
    return photo.alt


@register.filter
def dealt(items: Iterable[Any]) -> Dealt:
    """The items of a gallery that have a photo, dealt into rows for a screen and for a phone."""
    shown = [item for item in items if item["image"]]
    ratios = [item["image"].ratio for item in shown]
    narrow = deal(ratios, NARROW, comfortable=2)
    rows = zip(shown, deal(ratios, WIDE), narrow, row_starts(ratios, narrow), strict=True)
    return Dealt([Figure(*row) for row in rows])
