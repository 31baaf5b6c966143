"""Things people hold, carry and stand on tables: books, cups, screens, cases, flags."""

import itertools
import math
from random import Random

from .canvas import Canvas
from .geometry import Box, Point, arc, quad_part, star
from .palette import (
    AMBER,
    BRICK,
    CREAM,
    INK,
    NIGHT,
    PAPER,
    RGB,
    RIVER,
    RIVER_DEEP,
    STEEL,
    WHITE,
    dark,
    fade,
    light,
    mix,
    rgb,
)
from .rooms import woven_star

# A shape's points read side by side, not one below the other.
# fmt: off

COFFEE = rgb("#5b3420")


def cover(c: Canvas, box: Box) -> None:
    """The book's cover: blue, the woven star, two lines of a title, an amber band."""
    x0, y0, x1, y1 = box
    w, h = x1 - x0, y1 - y0
    c.gradient(box, rgb("#1b5a85"), RIVER, RIVER_DEEP)
    c.rect(x0, y0, x0 + w * 0.06, y1, fade(NIGHT, 0.3))
    c.rect(x0 + w * 0.18, y0 + h * 0.12, x1 - w * 0.12, y0 + h * 0.155, CREAM)
    c.rect(x0 + w * 0.18, y0 + h * 0.19, x1 - w * 0.34, y0 + h * 0.22, fade(CREAM, 0.8))
    woven_star(c, (x0 + x1) / 2 + w * 0.03, y0 + h * 0.54, w * 0.27, AMBER)
    c.rect(x0 + w * 0.06, y1 - h * 0.13, x1, y1 - h * 0.1, AMBER)
    c.rect(x0 + w * 0.36, y1 - h * 0.07, x1 - w * 0.28, y1 - h * 0.05, fade(CREAM, 0.7))


def standing_book(c: Canvas, x: float, y: float, w: float) -> None:
    """A book standing upright with its cover to us, at (x, y), `w` wide."""
    h = w * 1.4
    c.shadow(x + w * 0.06, y, w * 0.68, w * 0.12, 0.55)
    c.poly(
        [
            (x + w / 2, y - h), (x + w * 0.62, y - h + w * 0.05), (x + w * 0.62, y - w * 0.05),
            (x + w / 2, y),
        ],
        rgb("#d9cdb2"),
    )
    cover(c, (x - w / 2, y - h, x + w / 2, y))


def pile(c: Canvas, x: float, y: float, w: float, n: int, rng: Random, top: bool = True) -> float:
    """`n` books lying in a pile that stands at (x, y); returns the height of its top."""
    h = w * 0.105
    c.shadow(x + w * 0.05, y, w * 0.68, w * 0.13, 0.55)
    for k in range(n):
        dx = rng.uniform(-0.035, 0.035) * w
        left, right, low = x - w / 2 + dx, x + w / 2 + dx, y - k * h
        c.gradient((left, low - h, right, low), rgb("#f3e8cf"), rgb("#d2c3a2"))
        for i in range(3):
            c.line(
                [(left, low - h * (0.3 + 0.2 * i)), (right, low - h * (0.3 + 0.2 * i))], 0.8,
                fade(rgb("#8c7a58"), 0.45),
            )
        c.rect(left, low - h, right + w * 0.012, low - h * 0.84, rgb("#1b5179"))
        c.rect(left, low - h * 0.14, right + w * 0.012, low, dark(RIVER, 0.15))
        c.rect(left, low - h, left + w * 0.06, low, mix(RIVER, rgb("#1f6492"), rng.random()))
        c.rect(left, low - h * 0.55, left + w * 0.06, low - h * 0.45, AMBER)
        c.rect(right - w * 0.1, low - h * 0.84, right, low - h * 0.14, fade(NIGHT, 0.1))
    high = y - n * h
    if top:
        deep = w * 0.2
        face = [
            (x - w / 2 + dx + deep * 0.5, high - deep), (x + w / 2 + dx - deep * 0.5, high - deep),
            (x + w / 2 + dx, high), (x - w / 2 + dx, high),
        ]
        c.gradient_poly(face, rgb("#2a6e9c"), rgb("#1a5179"))
        c.poly(quad_part(face, 0.08, 0.12, 0.4, 0.2), fade(CREAM, 0.8))
        c.poly(quad_part(face, 0, 0.82, 1, 0.88), AMBER)
        cx, cy = x + dx, high - deep * 0.5
        c.poly(
            [
                (cx, cy - deep * 0.24), (cx + w * 0.09, cy), (cx, cy + deep * 0.24),
                (cx - w * 0.09, cy),
            ],
            AMBER,
        )
        high -= deep
    return high


def cup(c: Canvas, x: float, y: float, r: float, colour: RGB = WHITE, drink: RGB = COFFEE) -> None:
    """A cup on its saucer."""
    c.shadow(x + r * 0.3, y + r * 0.1, r * 2.2, r * 0.6, 0.45)
    c.ellipse(x, y, r * 1.7, r * 0.44, dark(colour, 0.08))
    c.ellipse(x, y - r * 0.06, r * 1.6, r * 0.4, colour)
    c.arc(
        (x + r * 0.6, y - r * 1.05, x + r * 1.5, y - r * 0.2), 250, 120, r * 0.2,
        dark(colour, 0.12),
    )
    bowl = arc((x, y - r * 1.2), r, r * 1.15, 0, math.pi, 14)
    c.gradient_poly(bowl, light(colour, 0.2), dark(colour, 0.12), across=True)
    c.ellipse(x, y - r * 1.2, r, r * 0.3, dark(colour, 0.05))
    c.ellipse(x, y - r * 1.17, r * 0.86, r * 0.22, drink)
    c.ellipse(x - r * 0.25, y - r * 1.2, r * 0.3, r * 0.07, light(drink, 0.35))


def laptop(c: Canvas, x: float, y: float, w: float, back: bool = True) -> None:
    """A laptop on a table: its lid from behind, or its lit screen."""
    h = w * 0.64
    c.shadow(x, y + 2, w * 0.62, w * 0.1, 0.45)
    body = dark(STEEL, 0.1) if back else INK
    c.round_rect((x - w / 2, y - h, x + w / 2, y), w * 0.03, body)
    if back:
        c.poly(
            [(x + w * 0.1, y - h), (x + w / 2, y - h), (x + w / 2, y), (x - w * 0.1, y)],
            fade(NIGHT, 0.1),
        )
        c.ellipse(x, y - h * 0.52, w * 0.04, w * 0.04, fade(WHITE, 0.5))
    else:
        page(c, (x - w * 0.46, y - h * 0.94, x + w * 0.46, y - h * 0.1), RIVER, 3)
    c.poly(
        [
            (x - w / 2, y), (x + w / 2, y), (x + w * 0.55, y + w * 0.05),
            (x - w * 0.55, y + w * 0.05),
        ],
        light(STEEL, 0.25),
    )


def page(c: Canvas, box: Box, ground: RGB, seed: int, lines: int = 6) -> None:
    """Lines of coloured code on a screen."""
    x0, y0, x1, y1 = box
    c.gradient(box, light(ground, 0.08), ground)
    rng = Random(seed)
    tones = (AMBER, rgb("#bcd6dc"), rgb("#8fc1a6"), rgb("#e08d6d"), WHITE)
    step = (y1 - y0) / (lines + 1.5)
    for k in range(lines):
        y = y0 + step * (k + 1)
        x = x0 + (x1 - x0) * (0.07 + 0.06 * rng.randint(0, 2))
        for _ in range(rng.randint(1, 3)):
            w = (x1 - x0) * rng.uniform(0.08, 0.26)
            if x + w < x1 - (x1 - x0) * 0.06:
                c.rect(x, y, x + w, y + step * 0.42, rng.choice(tones))
            x += w + (x1 - x0) * 0.03


def suitcase(c: Canvas, x: float, y: float, h: float, colour: RGB) -> None:
    """A case on wheels with its handle pulled out; `h` without the handle."""
    w = h * 0.66
    c.shadow(x, y, w * 0.9, h * 0.12, 0.5)
    for s in (-1, 1):
        c.line([(x + s * w * 0.22, y - h), (x + s * w * 0.22, y - h * 1.5)], h * 0.03, SLATE_DARK)
        c.ellipse(x + s * w * 0.34, y, h * 0.05, h * 0.05, INK)
    c.line([(x - w * 0.24, y - h * 1.5), (x + w * 0.24, y - h * 1.5)], h * 0.06, INK)
    c.round_rect((x - w / 2, y - h, x + w / 2, y - h * 0.03), h * 0.1, colour)
    c.round_rect((x + w * 0.1, y - h, x + w / 2, y - h * 0.03), h * 0.1, dark(colour, 0.16))
    for t in (-0.25, 0, 0.25):
        c.rect(x + w * t - 1.5, y - h * 0.92, x + w * t + 1.5, y - h * 0.12, fade(NIGHT, 0.22))


SLATE_DARK = rgb("#59636b")


def rucksack(c: Canvas, x: float, y: float, h: float, colour: RGB) -> None:
    """A rucksack on somebody's back, seen from behind; (x, y) is its middle."""
    w = h * 0.72
    c.round_rect((x - w / 2, y - h / 2, x + w / 2, y + h / 2), h * 0.22, colour)
    c.round_rect((x - w * 0.36, y, x + w * 0.36, y + h * 0.42), h * 0.1, dark(colour, 0.18))
    c.line(
        [(x - w * 0.36, y - h * 0.08), (x + w * 0.36, y - h * 0.08)], h * 0.03, light(colour, 0.3),
    )
    c.arc(
        (x - w * 0.15, y - h * 0.62, x + w * 0.15, y - h * 0.4), 180, 360, h * 0.05,
        dark(colour, 0.3),
    )


def folder(c: Canvas, x: float, y: float, w: float, colour: RGB) -> None:
    """An open music folder, seen from behind, held at (x, y)."""
    h = w * 0.62
    c.poly([(x - w / 2, y - h), (x, y - h * 0.88), (x, y), (x - w / 2, y - h * 0.12)], colour)
    c.poly(
        [(x, y - h * 0.88), (x + w / 2, y - h), (x + w / 2, y - h * 0.12), (x, y)],
        dark(colour, 0.2),
    )
    c.line([(x - w / 2, y - h), (x, y - h * 0.88), (x + w / 2, y - h)], w * 0.04, PAPER)


def certificate(c: Canvas, x: float, y: float, w: float) -> None:
    """A certificate, its lines and seal."""
    h = w * 0.72
    c.rect(x - w / 2, y - h / 2, x + w / 2, y + h / 2, PAPER)
    c.rect(x - w * 0.45, y - h * 0.42, x + w * 0.45, y + h * 0.42, fade(AMBER, 0.55))
    c.rect(x - w * 0.43, y - h * 0.4, x + w * 0.43, y + h * 0.4, PAPER)
    c.rect(x - w * 0.25, y - h * 0.28, x + w * 0.25, y - h * 0.18, RIVER)
    for i in range(3):
        c.rect(
            x - w * 0.3, y - h * (0.06 - 0.1 * i), x + w * (0.3 - 0.1 * (i == 2)),
            y - h * (0.03 - 0.1 * i), fade(INK, 0.45),
        )
    c.poly(star(x + w * 0.27, y + h * 0.24, w * 0.09, 0.8, 12), rgb("#b5382f"))


def flag(c: Canvas, quad: list[Point], country: str) -> None:
    """A simplified flag on a four-cornered cloth, clockwise from the top at the pole."""
    bands = FLAGS[country]
    if country == "EU":
        c.poly(quad, rgb("#1d4a9c"))
        mx, my = quad_part(quad, 0.5, 0.5, 1, 1)[0]
        high = math.dist(quad[0], quad[3])
        for i in range(12):
            a = math.pi * i / 6
            c.poly(
                star(mx + math.cos(a) * high / 3, my + math.sin(a) * high / 3, high / 16),
                rgb("#f4c93b"),
            )
        return
    at = 0.0
    across = country in ("IT", "FR", "IE", "BE")
    for share, tone in bands:
        part = (at, 0, at + share, 1) if across else (0, at, 1, at + share)
        c.poly(quad_part(quad, *part), rgb(tone))
        at += share
    if country in ("FI", "IS", "SE"):
        _ground, cross, core = {
            "FI": ("", "#1f4f96", ""), "SE": ("", "#f2c230", ""), "IS": ("", "#f6f3ec", "#c8313a"),
        }[country]
        for tone, w in ((cross, 0.13), (core, 0.06)):
            if tone:
                c.poly(quad_part(quad, 0.36 - w * 0.7, 0, 0.36 + w * 0.7, 1), rgb(tone))
                c.poly(quad_part(quad, 0, 0.5 - w, 1, 0.5 + w), rgb(tone))


FLAGS: dict[str, list[tuple[float, str]]] = {
    "LV": [(0.4, "#8f2d38"), (0.2, "#f6f3ec"), (0.4, "#8f2d38")],
    "LT": [(1 / 3, "#eab93a"), (1 / 3, "#3c7a4f"), (1 / 3, "#b6343c")],
    "EE": [(1 / 3, "#3a7fc0"), (1 / 3, "#22262b"), (1 / 3, "#f6f3ec")],
    "DE": [(1 / 3, "#22262b"), (1 / 3, "#c23a34"), (1 / 3, "#e8b93c")],
    "PL": [(0.5, "#f6f3ec"), (0.5, "#c8374a")],
    "IT": [(1 / 3, "#3d8556"), (1 / 3, "#f6f3ec"), (1 / 3, "#c43c40")],
    "ES": [(0.25, "#b8353a"), (0.5, "#edbe3f"), (0.25, "#b8353a")], "PT": [(1, "#b8353a")],
    "FI": [(1, "#f6f3ec")], "SE": [(1, "#2c66a0")], "IS": [(1, "#23529c")],
    "FR": [(1 / 3, "#2a4f9c"), (1 / 3, "#f6f3ec"), (1 / 3, "#c8374a")],
    "IE": [(1 / 3, "#3d9160"), (1 / 3, "#f6f3ec"), (1 / 3, "#e58a3c")],
    "BE": [(1 / 3, "#22262b"), (1 / 3, "#edbe3f"), (1 / 3, "#c43c40")],
    "AT": [(1 / 3, "#c8374a"), (1 / 3, "#f6f3ec"), (1 / 3, "#c8374a")], "EU": [(1, "#1d4a9c")],
}
"""Shares of the height (or width) and colours; crosses and stars are painted over them."""


def waving_flag(c: Canvas, x: float, y: float, w: float, country: str, phase: float) -> None:
    """A flag in the wind, its pole's top at (x, y), `w` wide."""
    h, n = w * 0.64, 26

    def wave(t: float) -> float:
        return h * 0.13 * t**0.7 * math.sin(t * 5.6 + phase) + h * 0.05 * t

    # The cloth is painted flat and then cut into strips, each a little higher or lower.
    flat = Canvas(round(w), round(h))
    flag(flat, [(0, 0), (w, 0), (w, h), (0, h)], country)
    strip = flat.image.width / n
    for i in range(n):
        piece = flat.image.crop(
            (round(i * strip), 0, round((i + 1) * strip) + 1, flat.image.height)
        )
        top = y + wave(i / n)
        px, py = c.pixel(x + w * i / n, top)
        c.image.paste(piece, (px, py))
        slope = math.cos(i / n * 5.6 + phase)
        tone = fade(WHITE, 0.2 * slope) if slope > 0 else fade(NIGHT, -0.26 * slope)
        c.rect(x + w * i / n, top, x + w * (i + 1) / n, top + h, tone)


def hanging_flag(c: Canvas, x: float, y: float, h: float, country: str) -> None:
    """A flag hanging from an indoor pole that stands at (x, y), `h` tall."""
    c.shadow(x, y, h * 0.12, h * 0.03, 0.5)
    c.rect(x - h * 0.008, y - h, x + h * 0.008, y, rgb("#b98a3e"))
    c.ellipse(x, y - h, h * 0.018, h * 0.024, AMBER)
    quad = [
        (x + 2, y - h * 0.96), (x + h * 0.2, y - h * 0.82), (x + h * 0.22, y - h * 0.3),
        (x + 2, y - h * 0.42),
    ]
    flag(c, quad, country)
    for t in (0.3, 0.62):
        c.poly(quad_part(quad, t, 0, t + 0.16, 1), fade(NIGHT, 0.2))
    c.poly(quad_part(quad, 0.12, 0, 0.22, 1), fade(WHITE, 0.14))


def bunting(c: Canvas, a: Point, b: Point, sag: float, n: int) -> None:
    """A string of small pennants from `a` to `b`."""
    tones = (RIVER, AMBER, BRICK, CREAM, rgb("#3f7a5d"))
    places = []
    for i in range(n + 1):
        t = i / n
        places.append((a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t + sag * 4 * t * (1 - t)))
    c.line(places, 1.6, fade(INK, 0.7))
    for i, ((x0, y0), (x1, y1)) in enumerate(itertools.pairwise(places)):
        c.poly(
            [(x0, y0), (x1, y1), ((x0 + x1) / 2, (y0 + y1) / 2 + (x1 - x0) * 0.95)], tones[i % 5],
        )
