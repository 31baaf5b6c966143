"""What a painted person looks like: skin, hair, clothes. Nobody in particular."""

from dataclasses import dataclass, replace
from random import Random
from typing import Any, Final

from .palette import AMBER, CLOTHES, HAIRS, INK, RGB, RIVER, SKINS, TROUSERS, WHITE

SHORT_HAIR: Final = ("short", "parted", "crop", "curly", "short", "parted")
LONG_HAIR: Final = ("long", "bob", "bun", "ponytail", "long", "curly", "bob", "fringe")
TOPS: Final = ("shirt", "jacket", "sweater", "polo", "cardigan", "jacket", "sweater")

YOUNG_HAIRS: Final = tuple(tone for tone in HAIRS if max(tone) - min(tone) > 25 or max(tone) < 60)


@dataclass(frozen=True)
class Look:
    """One person; `build` is a factor of the width, 1 being average."""

    skin: RGB = SKINS[0]
    hair: RGB = HAIRS[1]
    hair_style: str = "short"
    top: RGB = RIVER
    top_kind: str = "sweater"
    under: RGB = WHITE
    legs: RGB = TROUSERS[0]
    legs_kind: str = "trousers"
    shoes: RGB = INK
    accent: RGB = AMBER
    build: float = 1.0
    slim: bool = False
    glasses: bool = False
    beard: bool = False
    tie: bool = False


def someone(rng: Random, *, young: bool = False, **fixed: Any) -> Look:
    """A person by chance; keyword arguments fix what the scene needs, as `top_kind="overall"`.

    The young have neither grey hair nor ties.
    """
    slim = bool(fixed.get("slim", rng.random() < 0.52))
    top = rng.choice(CLOTHES)
    look = Look(
        skin=rng.choice(SKINS),
        hair=rng.choice(YOUNG_HAIRS if young else HAIRS),
        hair_style=rng.choice(LONG_HAIR if slim else SHORT_HAIR),
        top=top,
        top_kind=rng.choice((*TOPS, "dress", "blouse", "dress") if slim else TOPS),
        under=rng.choice((WHITE, WHITE, (214, 225, 228), (240, 226, 200))),
        legs=rng.choice(TROUSERS),
        legs_kind="skirt" if slim and rng.random() < 0.3 else "trousers",
        shoes=rng.choice((INK, (70, 46, 34), (52, 58, 66), (226, 220, 208))),
        accent=rng.choice([c for c in CLOTHES if c != top]),
        build=rng.uniform(0.88, 1.12),
        slim=slim,
        glasses=rng.random() < 0.2,
        beard=not slim and rng.random() < (0.1 if young else 0.28),
        tie=not young and not slim and rng.random() < 0.5,
    )
    return replace(look, **fixed)


def crowd(rng: Random, n: int, *, young: bool = False, **fixed: Any) -> list[Look]:
    """`n` people, no two neighbours in the same colour."""
    looks: list[Look] = []
    while len(looks) < n:
        look = someone(rng, young=young, **fixed)
        if looks and "top" not in fixed and look.top == looks[-1].top:
            continue
        looks.append(look)
    return looks
