"""The demo pictures' colours: paper, ink, the Daugava, one amber thread, and their company."""

from typing import Final

RGB = tuple[int, int, int]
RGBA = tuple[int, int, int, int]
Colour = RGB | RGBA


def rgb(code: str) -> RGB:
    """`#124469` as three numbers from 0 to 255."""
    code = code.lstrip("#")
    return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)


def mix(first: RGB, second: RGB, share: float) -> RGB:
    """`first` with a share (0 to 1) of `second` stirred in."""
    r, g, b = (round(x + (y - x) * share) for x, y in zip(first, second, strict=True))
    return r, g, b


def fade(colour: RGB, opacity: float) -> RGBA:
    """The colour as a glaze; opacity from 0 (nothing) to 1 (solid)."""
    return (*colour, round(255 * max(0.0, min(1.0, opacity))))


def dark(colour: RGB, share: float = 0.2) -> RGB:
    """The colour in shade."""
    return mix(colour, NIGHT, share)


def light(colour: RGB, share: float = 0.2) -> RGB:
    """The colour in light."""
    return mix(colour, CREAM, share)


NIGHT: Final = rgb("#101a24")
INK: Final = rgb("#1c2126")
PAPER: Final = rgb("#f8f4eb")
CREAM: Final = rgb("#fdf3dc")
SAND: Final = rgb("#e3d2b0")
STONE: Final = rgb("#b9ac93")
SLATE: Final = rgb("#5b6b76")
STEEL: Final = rgb("#9aa8ae")
RIVER: Final = rgb("#124469")
RIVER_DEEP: Final = rgb("#0d3350")
WATER: Final = rgb("#4f8da6")
SKY: Final = rgb("#9cc3d5")
AMBER: Final = rgb("#e0a044")
HONEY: Final = rgb("#f0c277")
BRICK: Final = rgb("#a9502f")
RUST: Final = rgb("#c8693a")
CORAL: Final = rgb("#d9775a")
ROSE: Final = rgb("#c98a86")
WINE: Final = rgb("#7c2f35")
PLUM: Final = rgb("#5a4563")
MOSS: Final = rgb("#2f5a4e")
SAGE: Final = rgb("#7f9b80")
LEAF: Final = rgb("#4d7a4a")
OAK: Final = rgb("#b07f4e")
WALNUT: Final = rgb("#6b4429")
LIGHT: Final = rgb("#ffe9b8")
WHITE: Final = rgb("#fdfbf5")

SKINS: Final = tuple(
    rgb(c) for c in ("#efc7a8", "#e5b491", "#f2d0b4", "#d9a27c", "#c58a62", "#8f5c3f", "#e9bd9c")
)
HAIRS: Final = tuple(
    rgb(c)
    for c in (
        "#2b2019", "#4a3222", "#7b5431", "#b98a4b", "#1f1a1a", "#9b948a",
        "#6a3420", "#d8b77a", "#3b2a26", "#cfc8bd", "#8a4a28",
    )
)  # fmt: skip
CLOTHES: Final = (
    RIVER, rgb("#2d6a8e"), WINE, MOSS, rgb("#d29a45"), PLUM, rgb("#2a3743"), STEEL,
    RUST, SAGE, rgb("#ece2cd"), ROSE, rgb("#6f8fa6"), rgb("#8c3f3a"), rgb("#46566b"),
    rgb("#c9b38c"), rgb("#547a6d"),
)  # fmt: skip
TROUSERS: Final = tuple(
    rgb(c) for c in ("#232d38", "#2f4156", "#4b5560", "#5a4a3c", "#1d2730", "#78705f", "#34506b")
)
