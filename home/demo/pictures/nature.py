"""What the open air is made of: sky, clouds, hills, trees, water, cobbles."""

import math
from collections.abc import Sequence
from random import Random

from .canvas import Canvas
from .geometry import Point, smooth
from .palette import CREAM, LEAF, MOSS, NIGHT, RGB, WHITE, Colour, dark, fade, light, mix, rgb

# A shape's points read side by side, not one below the other.
# fmt: off


def clouds(
    c: Canvas, rng: Random, top: float, low: float, n: int, tone: RGB = WHITE, opacity: float = 0.5,
) -> None:
    """Soft fair-weather clouds between two heights."""
    for _ in range(n):
        x, y = rng.uniform(0, c.width), rng.uniform(top, low)
        w = rng.uniform(0.09, 0.24) * c.width
        for k in range(5):
            dx = (k - 2) * w * 0.26
            c.glow(
                x + dx, y - (2 - abs(k - 2)) * w * 0.035, w * 0.42, w * rng.uniform(0.09, 0.15),
                tone, opacity,
            )


def ridge(
    c: Canvas, rng: Random, y: float, height: float, colour: RGB, waves: float = 3.0,
    low: float = 0.0,
) -> None:
    """A line of hills around `y`, `height` scene units between dip and top, filled downwards."""
    a, b = rng.uniform(0, math.tau), rng.uniform(0, math.tau)
    top = [
        (
            c.width * i / 60,
            y - height * (
                0.5 + 0.35 * math.sin(i / 60 * math.tau * waves / 2 + a)
                + 0.15 * math.sin(i / 60 * math.tau * waves * 1.7 + b)
            ),
        ) for i in range(61)
    ]
    bottom = low or c.height
    c.poly([*top, (c.width, bottom), (0, bottom)], colour)


def tree(c: Canvas, x: float, y: float, h: float, rng: Random, leaf: RGB = LEAF) -> None:
    """A leafy tree standing at (x, y): three tones of foliage, light from the upper left."""
    c.shadow(x + h * 0.1, y, h * 0.34, h * 0.06, 0.4)
    c.poly(
        [
            (x - h * 0.03, y), (x - h * 0.015, y - h * 0.5), (x + h * 0.015, y - h * 0.5),
            (x + h * 0.035, y),
        ],
        rgb("#4a372a"),
    )
    blobs = [
        (rng.gauss(0, 0.13), rng.uniform(0.42, 0.86), rng.uniform(0.11, 0.19)) for _ in range(11)
    ]
    for shift, tone in ((0.03, dark(leaf, 0.35)), (0.0, leaf), (-0.035, light(leaf, 0.22))):
        scale = 1.12 if shift > 0 else 1.0 if shift == 0 else 0.55
        for u, v, r in blobs:
            c.ellipse(
                x + (u + shift) * h, y - (v - shift) * h, r * h * scale, r * h * scale * 0.9, tone,
            )


def spruce(c: Canvas, x: float, y: float, h: float, colour: RGB, snow: bool = False) -> None:
    """A spruce in six tiers, with snow on its boughs if wanted."""
    c.rect(x - h * 0.015, y - h * 0.1, x + h * 0.015, y, rgb("#3a2c24"))
    for k in range(5, -1, -1):
        top, low = y - h * (1 - 0.145 * k), y - h * (0.72 - 0.13 * k)
        w = h * (0.065 + 0.034 * k)
        drop = (low - top) * 0.16
        hem = [(x + w, low), (x + w * 0.5, low - drop), (x + w * 0.12, low + drop * 0.5)]
        hem += [(x - w * 0.4, low - drop), (x - w, low)]
        c.poly([(x, top), *hem], light(colour, 0.03 * k))
        c.poly([(x, top), *hem[:3]], fade(NIGHT, 0.22))
        if snow:
            crest = [(x - w, low), (x - w * 0.6, low - drop * 1.9), (x - w * 0.3, low - drop * 1.4)]
            c.poly([(x, top), (x + w * 0.16, top + drop * 2.2), *reversed(crest)], fade(WHITE, 0.7))
            rim = [(x + w, low), (x + w * 0.55, low - drop * 2.4), (x + w * 0.5, low - drop)]
            c.poly(rim, fade(WHITE, 0.35))


def birch(c: Canvas, x: float, y: float, h: float, rng: Random, leaf: RGB) -> None:
    """A birch: white trunk, light leaves."""
    c.poly(
        [
            (x - h * 0.016, y), (x - h * 0.006, y - h * 0.8), (x + h * 0.006, y - h * 0.8),
            (x + h * 0.016, y),
        ],
        rgb("#ece7dc"),
    )
    for _ in range(6):
        yy = y - rng.uniform(0.05, 0.6) * h
        c.rect(x - h * 0.012, yy, x + h * rng.uniform(-0.002, 0.008), yy + h * 0.01, rgb("#4b4742"))
    for _ in range(26):
        v = rng.uniform(0.35, 0.98)
        u = rng.gauss(0, 0.1) * (1.15 - v)
        c.ellipse(
            x + u * h * 1.4, y - v * h, h * 0.045, h * 0.06,
            mix(leaf, rng.choice((CREAM, MOSS)), rng.uniform(0, 0.35)),
        )


def meadow(c: Canvas, rng: Random, y: float, far: RGB, near: RGB, blades: int = 160) -> None:
    """Grass from the line `y` down."""
    c.gradient((0, y, c.width, c.height), far, near)
    for _ in range(blades):
        t = rng.random() ** 0.7
        gy, s = y + (c.height - y) * t, 5 + 26 * t
        gx = rng.uniform(0, c.width)
        c.line(
            [(gx, gy), (gx + rng.uniform(-0.4, 0.4) * s, gy - s)], 1 + 2 * t,
            fade(light(near, 0.35), 0.4),
        )


def glints(
    c: Canvas, rng: Random, top: float, low: float, n: int, colour: RGB, sun: float | None = None,
    opacity: float = 0.5,
) -> None:
    """Short strokes of light on water, gathered under the sun's `x` if there is one."""
    for i in range(n):
        t = rng.random() ** 1.3
        y = top + (low - top) * t
        length = c.width * rng.uniform(0.006, 0.05) * (0.25 + t)
        near_sun = sun is not None and i % 2 == 0
        x = rng.gauss(
            sun or 0, c.width * (0.02 + 0.07 * t),
        ) if near_sun else rng.uniform(0, c.width)
        thick = 1.2 + 3.4 * t
        c.ellipse(x, y, length, thick * 0.6, fade(colour, opacity * (1.0 if near_sun else 0.5)))


def reeds(
    c: Canvas, rng: Random, y: float, n: int, colour: RGB, left: float = 0.0, right: float = 1.0,
) -> None:
    """Reeds at the lower edge, between two shares of the width."""
    for _ in range(n):
        x = c.width * rng.uniform(left, right)
        h = rng.uniform(0.4, 1.0) * (c.height - y)
        sway = rng.uniform(-24, 30)
        stem = [(x, c.height), (x + sway * 0.3, c.height - h * 0.5), (x + sway, c.height - h)]
        c.line(smooth(stem, closed=False), 3, colour)
        if rng.random() < 0.55:
            c.ellipse(x + sway, c.height - h, 5.5, 20, mix(colour, rgb("#6b4a2c"), 0.6))
        c.line([(x, c.height), (x - sway * 1.6, c.height - h * 0.6)], 2.4, light(colour, 0.12))


def cobbles(c: Canvas, rng: Random, quad: Sequence[Point], n: int, tone: RGB) -> None:
    """Paving in perspective on a four-cornered ground, clockwise from its far left corner."""
    (x0, y0), (x1, _), (x2, y1), (x3, _) = quad
    for k in range(n):
        t = ((k + 1) / n) ** 1.8
        y = y0 + (y1 - y0) * t
        left, right = x0 + (x3 - x0) * t, x1 + (x2 - x1) * t
        size = (y1 - y0) / n * 2.2 * (0.25 + t)
        m = max(6, int((right - left) / (size * 1.7)))
        for i in range(m):
            if rng.random() < 0.42:
                x = left + (right - left) * (i + 0.5 * (k % 2) + 0.3) / m
                c.ellipse(
                    x, y, size * 0.78, size * 0.27,
                    fade(rng.choice((dark(tone, 0.4), light(tone, 0.5))), 0.3),
                )


def birds(c: Canvas, rng: Random, x: float, y: float, n: int, size: float, tone: Colour) -> None:
    """A few birds far off."""
    for _ in range(n):
        bx, by = x + rng.gauss(0, size * 6), y + rng.gauss(0, size * 2.5)
        s = size * rng.uniform(0.6, 1.1)
        c.line([(bx - s, by - s * 0.4), (bx, by), (bx + s, by - s * 0.5)], max(1.2, s * 0.16), tone)
