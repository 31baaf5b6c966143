"""What interiors are made of: walls, floors in perspective, windows, curtains, furniture."""

import math
from random import Random

from .canvas import Canvas
from .geometry import Box, Point, star
from .palette import (
    CREAM,
    INK,
    LEAF,
    LIGHT,
    MOSS,
    NIGHT,
    OAK,
    PAPER,
    RGB,
    RIVER,
    SKY,
    STEEL,
    WALNUT,
    WHITE,
    Colour,
    dark,
    fade,
    light,
    mix,
    rgb,
)

# A shape's points read side by side, not one below the other.
# fmt: off

CLAY = rgb("#b9663f")


def floor(
    c: Canvas, y: float, far: RGB, near: RGB, *, boards: int = 0, tiles: int = 0,
    vanish: float = 0.5,
) -> None:
    """A floor from the line `y` down, with boards or tiles running to a vanishing point."""
    c.gradient((0, y, c.width, c.height), far, near)
    vx, vy = c.width * vanish, y - c.height * 0.1
    n = boards or tiles
    for i in range(-n, n + 1):
        far_x = vx + i * c.width / n * 0.32
        slope = (far_x - vx) / (y - vy)
        c.line([(far_x, y), (far_x + slope * (c.height - y), c.height)], 1.6, fade(NIGHT, 0.16))
    if tiles:
        for k in range(1, 9):
            row = y + (c.height - y) * (k / 9) ** 1.7
            c.line([(0, row), (c.width, row)], 1.6, fade(NIGHT, 0.14))


def wall(c: Canvas, y: float, *tones: RGB, panel: float = 0.0) -> None:
    """The back wall down to the line `y`; `panel` is the height of its wainscot in scene units."""
    c.gradient((0, 0, c.width, y), *tones)
    if panel:
        c.rect(0, y - panel, c.width, y, fade(NIGHT, 0.14))
        c.rect(0, y - panel, c.width, y - panel + 7, fade(CREAM, 0.35))
    c.rect(0, y - 14, c.width, y, fade(NIGHT, 0.22))


def window(c: Canvas, box: Box, *, bars: int = 2, crossbars: int = 1, frame: RGB = WHITE) -> None:
    """A window with the day outside: sky, and the blur of trees."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    pad = w * 0.05
    c.rect(x0 - pad, y0 - pad, x1 + pad, y1 + pad, frame)
    c.rect(x1, y0 - pad, x1 + pad, y1 + pad, dark(frame, 0.12))
    c.gradient(box, mix(SKY, WHITE, 0.25), mix(SKY, WHITE, 0.7), rgb("#f6edd2"))
    for i in range(5):
        x = x0 + w * (i + 0.5) / 5
        c.glow(
            x, y1 - h * 0.06, w * 0.22, h * (0.2 + 0.1 * ((i * 3) % 4)), mix(LEAF, SKY, 0.3), 0.8,
        )
    c.rect(x0 - pad, y1, x1 + pad, y1 + pad, frame)
    for i in range(1, bars):
        c.rect(x0 + w * i / bars - pad * 0.4, y0, x0 + w * i / bars + pad * 0.4, y1, frame)
    for i in range(1, crossbars + 1):
        y = y0 + h * (0.34 if crossbars == 1 else i / (crossbars + 1))
        c.rect(x0, y - pad * 0.4, x1, y + pad * 0.4, frame)
    c.poly([(x0, y0), (x0 + w * 0.35, y0), (x0, y0 + h * 0.5)], fade(WHITE, 0.2))
    c.rect(x0 - pad * 2, y1 + pad, x1 + pad * 2, y1 + pad * 2.1, light(frame, 0.1))
    c.rect(x0 - pad * 2, y1 + pad * 2.1, x1 + pad * 2, y1 + pad * 2.6, fade(NIGHT, 0.18))


def sunbeam(c: Canvas, box: Box, dx: float, drop: float, strength: float = 0.16) -> None:
    """The light of a window falling in, moved sideways by `dx` over a fall of `drop`."""
    x0, y0, x1, y1 = box
    beam = [(x0, y0), (x1, y0), (x1 + dx, y1 + drop), (x0 + dx, y1 + drop)]
    c.soft(beam, 26, LIGHT, strength)


def curtain(c: Canvas, box: Box, colour: RGB, folds: int, rng: Random, sheen: float = 0.35) -> None:
    """A hanging curtain."""
    shift = [rng.uniform(0, math.tau) for _ in range(3)]

    def shade(t: float) -> float:
        a = math.sin(t * math.tau * folds + shift[0] + 1.4 * math.sin(t * 9 + shift[1]))
        return 0.5 + 0.38 * a + 0.12 * math.sin(t * math.tau * folds * 2.3 + shift[2])

    c.folds(box, shade, dark(colour, 0.42), light(colour, sheen * 0.4))
    c.gradient((box[0], box[3] - 120, box[2], box[3]), colour, dark(colour, 0.55), opacity=0.4)


def plant(c: Canvas, x: float, y: float, h: float, rng: Random, pot: RGB = CLAY) -> None:
    """A pot plant standing at (x, y), `h` scene units tall."""
    c.shadow(x, y, h * 0.28, h * 0.06, 0.5)
    for i in range(13):
        a = math.pi * (1.06 + 0.88 * (i + rng.uniform(-0.3, 0.3)) / 12)
        r = h * rng.uniform(0.42, 0.72)
        tip = (x + math.cos(a) * r * 0.75, y - h * 0.28 + math.sin(a) * r)
        mid = (x + math.cos(a) * r * 0.45, y - h * 0.28 + math.sin(a) * r * 0.62)
        n = h * 0.055
        c.poly(
            [(x, y - h * 0.26), (mid[0] - n, mid[1]), tip, (mid[0] + n, mid[1] + n)],
            mix(MOSS, rgb("#7da46b"), rng.random()),
        )
    c.poly(
        [
            (x - h * 0.14, y - h * 0.3), (x + h * 0.14, y - h * 0.3), (x + h * 0.1, y),
            (x - h * 0.1, y),
        ],
        pot,
    )
    c.poly(
        [
            (x + h * 0.03, y - h * 0.3), (x + h * 0.14, y - h * 0.3), (x + h * 0.1, y),
            (x + h * 0.03, y),
        ],
        dark(pot, 0.2),
    )
    c.rect(x - h * 0.16, y - h * 0.33, x + h * 0.16, y - h * 0.27, light(pot, 0.12))


def bouquet(c: Canvas, x: float, y: float, r: float, rng: Random, vase: RGB | None = STEEL) -> None:
    """Late-summer flowers around (x, y), in a vase below if it has a colour."""
    for _ in range(16):
        a, d = rng.uniform(0, math.tau), r * rng.uniform(0.5, 1.15)
        c.ellipse(
            x + math.cos(a) * d, y + math.sin(a) * d * 0.8, r * 0.2, r * 0.13,
            mix(MOSS, LEAF, rng.random()),
        )
    if vase:
        c.poly(
            [
                (x - r * 0.34, y + r * 0.5), (x + r * 0.34, y + r * 0.5),
                (x + r * 0.5, y + r * 1.5), (x + r * 0.28, y + r * 2), (x - r * 0.28, y + r * 2),
                (x - r * 0.5, y + r * 1.5),
            ],
            vase,
        )
        c.poly(
            [
                (x + r * 0.1, y + r * 0.5), (x + r * 0.34, y + r * 0.5), (x + r * 0.5, y + r * 1.5),
                (x + r * 0.28, y + r * 2), (x + r * 0.1, y + r * 2),
            ],
            dark(vase, 0.18),
        )
    tones = [rgb(t) for t in ("#e7b74a", "#d9694f", "#f3e6cc", "#8d5c86", "#e9946a", "#c8505a")]
    for i in range(15):
        a, d = i * 2.4, r * 0.92 * math.sqrt((i + 0.5) / 15)
        fx, fy = x + math.cos(a) * d, y + math.sin(a) * d * 0.85
        size = r * rng.uniform(0.19, 0.28)
        tone = tones[i % len(tones)]
        c.poly(star(fx, fy, size, 0.72, 9), dark(tone, 0.1))
        c.poly(star(fx, fy, size * 0.75, 0.7, 8), light(tone, 0.12))
        c.ellipse(fx, fy, size * 0.26, size * 0.26, rgb("#7a4a1e"))


def table(c: Canvas, box: Box, depth: float, top: RGB = OAK, cloth: RGB | None = None) -> None:
    """A table seen from the front: the box is its front, `depth` how far the top goes back."""
    x0, y0, x1, y1 = box
    c.shadow((x0 + x1) / 2, y1, (x1 - x0) * 0.62, depth * 0.9 + 16, 0.5)
    c.gradient_poly(
        [(x0 + depth * 0.8, y0 - depth), (x1 - depth * 0.8, y0 - depth), (x1, y0), (x0, y0)],
        dark(top, 0.06), light(top, 0.2),
    )
    if cloth:
        c.gradient((x0, y0, x1, y1), cloth, dark(cloth, 0.3))
        n = max(4, round((x1 - x0) / 60))
        for i in range(n):
            fx = x0 + (x1 - x0) * (i + 0.5) / n
            c.poly([(fx, y0), (fx + 9, y1), (fx - 9, y1)], fade(NIGHT, 0.12))
        return
    c.rect(x0, y0, x1, y0 + (y1 - y0) * 0.12, dark(top, 0.16))
    for x in (x0 + 14, x1 - 30):
        c.rect(x, y0 + (y1 - y0) * 0.12, x + 16, y1, dark(top, 0.35))


def lectern(c: Canvas, x: float, y: float, w: float, h: float, wood: RGB = WALNUT) -> None:
    """A speaker's desk standing at (x, y), with the woven star and a microphone."""
    c.shadow(x, y, w * 0.9, h * 0.1, 0.5)
    c.gradient_poly(
        [
            (x - w * 0.4, y - h * 0.9), (x + w * 0.4, y - h * 0.9), (x + w * 0.34, y),
            (x - w * 0.34, y),
        ],
        light(wood, 0.16), wood, dark(wood, 0.25),
    )
    c.poly(
        [
            (x + w * 0.2, y - h * 0.9), (x + w * 0.4, y - h * 0.9), (x + w * 0.34, y),
            (x + w * 0.17, y),
        ],
        fade(NIGHT, 0.2),
    )
    c.poly(
        [
            (x - w * 0.46, y - h), (x + w * 0.46, y - h), (x + w * 0.5, y - h * 0.9),
            (x - w * 0.5, y - h * 0.9),
        ],
        light(wood, 0.3),
    )
    c.rect(x - w * 0.5, y - h * 0.9, x + w * 0.5, y - h * 0.86, dark(wood, 0.1))
    woven_star(c, x - w * 0.03, y - h * 0.5, w * 0.2, rgb("#e2b061"))
    c.line([(x + w * 0.2, y - h), (x + w * 0.12, y - h * 1.2)], w * 0.025, INK)
    c.line([(x + w * 0.12, y - h * 1.2), (x + w * 0.06, y - h * 1.24)], w * 0.05, INK)


def woven_star(c: Canvas, x: float, y: float, r: float, colour: Colour) -> None:
    """The eight-petalled star of the site's mark."""
    for i in range(8):
        a = math.pi * i / 4
        tip = (x + math.cos(a) * r, y + math.sin(a) * r)
        sides = [
            (x + math.cos(a + s) * r * 0.56, y + math.sin(a + s) * r * 0.56) for s in (-0.34, 0.34)
        ]
        c.poly(
            [(x + math.cos(a) * r * 0.12, y + math.sin(a) * r * 0.12), sides[0], tip, sides[1]],
            colour,
        )


def chair(c: Canvas, x: float, y: float, h: float, colour: RGB, legs: RGB = INK) -> None:
    """A chair seen from behind, `h` tall, standing at (x, y)."""
    w = h * 0.42
    for s in (-1, 1):
        c.line([(x + s * w * 0.46, y - h * 0.5), (x + s * w * 0.52, y)], h * 0.03, legs)
    c.round_rect((x - w / 2, y - h, x + w / 2, y - h * 0.52), h * 0.06, colour)
    c.round_rect((x - w / 2, y - h * 0.66, x + w / 2, y - h * 0.44), h * 0.04, dark(colour, 0.2))


def lamps(
    c: Canvas, spots: list[Point], r: float, colour: RGB = LIGHT, strength: float = 0.6,
) -> None:
    """Ceiling lamps and the air lit around them."""
    for x, y in spots:
        c.glow(x, y, r * 5, r * 5, colour, strength * 0.5)
        c.ellipse(x, y, r * 0.6, r * 0.4, mix(colour, WHITE, 0.6))


def screen(c: Canvas, box: Box, face: RGB = PAPER) -> Box:
    """A projection screen that lights its surroundings; the box to paint on is returned."""
    x0, y0, x1, y1 = box
    c.glow((x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) * 0.95, (y1 - y0) * 1.15, LIGHT, 0.4)
    c.rect(x0 - 8, y0 - 8, x1 + 8, y1 + 8, INK)
    c.gradient(box, face, mix(face, rgb("#dfe8ea"), 0.5))
    return box


def frame(c: Canvas, box: Box, colour: RGB, rng: Random) -> None:
    """A framed picture on a wall: a small landscape."""
    x0, y0, x1, y1 = box
    c.soft(
        [(x0 + 6, y0 + 8), (x1 + 8, y0 + 8), (x1 + 8, y1 + 10), (x0 + 6, y1 + 10)], 6, NIGHT, 0.3,
    )
    c.rect(x0, y0, x1, y1, colour)
    c.rect(x0 + 7, y0 + 7, x1 - 7, y1 - 7, PAPER)
    inner = (x0 + 16, y0 + 16, x1 - 16, y1 - 16)
    c.gradient(inner, rng.choice((SKY, rgb("#e9b98a"), rgb("#c8d6c0"))), CREAM)
    w, h = inner[2] - inner[0], inner[3] - inner[1]
    for k, tone in enumerate((mix(MOSS, SKY, 0.4), mix(RIVER, MOSS, 0.4))):
        y = inner[3] - h * (0.42 - 0.2 * k)
        c.poly(
            [
                (inner[0], inner[3]), (inner[0], y),
                (inner[0] + w * rng.uniform(0.3, 0.7), y - h * 0.14), (inner[2], y + h * 0.05),
                (inner[2], inner[3]),
            ],
            tone,
        )
