"""Houses: fronts with windows and doors, roofs, towers."""

import math
from collections.abc import Sequence
from random import Random

from .canvas import Canvas
from .geometry import Point, arc, quad_part
from .palette import CREAM, NIGHT, RGB, SLATE, WHITE, dark, fade, light, mix, rgb

# A shape's points read side by side, not one below the other.
# fmt: off

GLASS = rgb("#3f5a68")


def pane(
    c: Canvas, x: float, y: float, w: float, h: float, glass: RGB, frame: RGB, lit: bool = False,
) -> None:
    """One house window, its top left corner at (x, y)."""
    c.rect(x - w * 0.1, y - h * 0.06, x + w * 1.1, y + h * 1.06, frame)
    c.rect(x, y, x + w, y + h, rgb("#f3c873") if lit else glass)
    if not lit:
        c.poly([(x, y), (x + w, y), (x, y + h * 0.7)], fade(WHITE, 0.22))
    c.rect(x + w * 0.46, y, x + w * 0.54, y + h, frame)
    c.rect(x, y + h * 0.32, x + w, y + h * 0.38, frame)
    c.rect(x - w * 0.16, y + h * 1.06, x + w * 1.16, y + h * 1.14, dark(frame, 0.15))


def front(
    c: Canvas, x: float, y: float, w: float, h: float, wall: RGB, *, cols: int, rows: int,
    glass: RGB = GLASS, frame: RGB = CREAM, lit: float = 0.0, rng: Random | None = None,
    shutters: RGB | None = None, shade: float = 0.0,
) -> None:
    """A house front standing at (x, y) (its lower left corner) with rows of windows."""
    rng = rng or Random(round(x))
    c.gradient((x, y - h, x + w, y), light(wall, 0.12), dark(wall, 0.1 + shade))
    cw, rh = w / cols, h / (rows + 0.35)
    for r in range(rows):
        for k in range(cols):
            ww, wh = cw * 0.42, rh * 0.52
            wx, wy = x + cw * (k + 0.5) - ww / 2, y - h + rh * (r + 0.38)
            if shutters:
                c.rect(wx - ww * 0.5, wy, wx - ww * 0.06, wy + wh, shutters)
                c.rect(wx + ww * 1.06, wy, wx + ww * 1.5, wy + wh, shutters)
            pane(
                c, wx, wy, ww, wh, mix(glass, rgb("#7f9aa3"), rng.random() * 0.4), frame,
                rng.random() < lit,
            )
    c.rect(x + w - max(3, w * 0.05), y - h, x + w, y, fade(NIGHT, 0.12))


def gable(c: Canvas, x: float, y: float, w: float, h: float, roof: RGB, over: float = 0.06) -> None:
    """A triangular roof on a front; (x, y) is the wall's upper left corner."""
    peak = (x + w / 2, y - h)
    c.poly([(x - w * over, y), peak, (x + w * (1 + over), y)], roof)
    c.poly([peak, (x + w * (1 + over), y), (x + w * 0.62, y)], fade(NIGHT, 0.16))


def hip_roof(
    c: Canvas, x: float, y: float, w: float, h: float, roof: RGB, over: float = 0.03,
) -> None:
    """A roof seen along its ridge, with rows of tiles."""
    shape = [(x - w * over, y), (x + w * 0.1, y - h), (x + w * 0.9, y - h), (x + w * (1 + over), y)]
    c.gradient_poly(shape, light(roof, 0.14), roof, dark(roof, 0.16))
    for k in range(1, 5):
        t = k / 5
        c.line(
            [
                (x + w * (0.1 - (0.1 + over) * t), y - h + h * t),
                (x + w * (0.9 + (0.1 + over) * t), y - h + h * t),
            ],
            1.4, fade(NIGHT, 0.16),
        )


def spire(
    c: Canvas, x: float, y: float, w: float, h: float, wall: RGB, cap: RGB, dome: bool = False,
) -> None:
    """A church tower standing at (x, y), its middle; half of `h` is the cap."""
    c.gradient(
        (x - w / 2, y - h * 0.58, x + w / 2, y), light(wall, 0.14), wall, dark(wall, 0.18),
        across=True,
    )
    for k in range(3):
        wy = y - h * (0.5 - 0.15 * k)
        c.poly(
            [
                (x - w * 0.12, wy + w * 0.4),
                *arc((x, wy), w * 0.12, w * 0.16, math.pi, 2 * math.pi, 8),
                (x + w * 0.12, wy + w * 0.4),
            ],
            dark(SLATE, 0.3),
        )
    c.rect(x - w * 0.58, y - h * 0.6, x + w * 0.58, y - h * 0.57, light(wall, 0.3))
    if dome:
        c.poly(
            [
                (x - w * 0.5, y - h * 0.6),
                *arc((x, y - h * 0.62), w * 0.5, w * 0.62, math.pi, 2 * math.pi, 14),
                (x + w * 0.5, y - h * 0.6),
            ],
            cap,
        )
        c.rect(
            x - w * 0.14, y - h * 0.62 - w * 0.95, x + w * 0.14, y - h * 0.62 - w * 0.55,
            light(cap, 0.2),
        )
        c.poly(
            [
                (x - w * 0.2, y - h * 0.62 - w * 0.9), (x, y - h),
                (x + w * 0.2, y - h * 0.62 - w * 0.9),
            ],
            cap,
        )
    else:
        c.poly([(x - w * 0.6, y - h * 0.6), (x, y - h), (x + w * 0.6, y - h * 0.6)], cap)
        c.poly(
            [(x, y - h), (x + w * 0.6, y - h * 0.6), (x + w * 0.14, y - h * 0.6)], fade(NIGHT, 0.2),
        )
    c.line([(x, y - h * 1.06), (x, y - h)], 2.5, rgb("#c9a050"))


def timbered(
    c: Canvas, x: float, y: float, w: float, h: float, wall: RGB, beam: RGB, storeys: int,
    rng: Random,
) -> None:
    """A half-timbered front standing at (x, y), each storey a little wider than the one below."""
    sh = h / storeys
    for s in range(storeys):
        out = w * 0.018 * s
        x0, x1, low = x - out, x + w + out, y - s * sh
        c.gradient((x0, low - sh, x1, low), light(wall, 0.18), dark(wall, 0.06))
        b = max(5.0, w * 0.026)
        for yy in (low - sh, low - b):
            c.rect(x0 - b * 0.4, yy, x1 + b * 0.4, yy + b, beam)
        n = max(3, round(w / 70))
        for k in range(n + 1):
            bx = x0 + (x1 - x0 - b) * k / n
            c.rect(bx, low - sh, bx + b, low, beam)
        for k in range(n):
            left, right = x0 + (x1 - x0) * k / n + b, x0 + (x1 - x0) * (k + 1) / n
            if k in (0, n - 1):
                foot, top = (left, low), (right, low - sh)
                if k:
                    foot, top = (right, low), (left, low - sh)
                c.line([foot, top], b * 0.85, beam)
            elif (k + s) % 2 or s == 0:
                pw, ph = (right - left) * 0.62, sh * 0.44
                pane(
                    c, left + (right - left - pw) / 2, low - sh * 0.78, pw, ph, rgb("#4c6873"),
                    WHITE,
                )
                if rng.random() < 0.75:
                    flower_box(c, left + (right - left - pw) / 2, low - sh * 0.28, pw, rng)
            else:
                c.line([(left, low - sh), (right, low)], b * 0.8, beam)
                c.line([(right, low - sh), (left, low)], b * 0.8, beam)
        c.rect(x0, low - sh + b, x1, low - sh + b * 1.9, fade(NIGHT, 0.16))


def flower_box(c: Canvas, x: float, y: float, w: float, rng: Random) -> None:
    """Geraniums under a window."""
    for _ in range(7):
        c.ellipse(x + rng.random() * w, y - rng.uniform(0, 9), 7, 6, rgb("#4d7a4a"))
    for _ in range(6):
        c.ellipse(
            x + rng.random() * w, y - rng.uniform(3, 13), 5, 5,
            rng.choice((rgb("#cf4a45"), rgb("#e08aa0"), rgb("#f0d9c8"))),
        )
    c.rect(x - 2, y, x + w + 2, y + 9, rgb("#7a4a2e"))


def side_street(
    c: Canvas, quad: Sequence[Point], wall: RGB, cols: int, rows: int,
    shutters: RGB | None, rng: Random,
) -> None:
    """A house wall running into the depth: a four-cornered face, clockwise from its top left."""
    c.gradient_poly(quad, light(wall, 0.16), wall, dark(wall, 0.14))
    for r in range(rows):
        for k in range(cols):
            u0, v0 = (k + 0.3) / cols, (r + 0.26) / (rows + 0.5)
            u1, v1 = (k + 0.7) / cols, (r + 0.82) / (rows + 0.5)
            if r == rows - 1 and rows > 2:
                v1 = 1.0 if k % 2 else v1
            c.poly(
                quad_part(quad, u0 - 0.012, v0 - 0.008, u1 + 0.012, v1 + 0.006), light(wall, 0.5),
            )
            c.poly(
                quad_part(quad, u0, v0, u1, v1),
                mix(rgb("#34505e"), rgb("#6f8f9a"), rng.random() * 0.5),
            )
            c.poly(quad_part(quad, u0, v0, u1, (v0 + v1) / 2), fade(WHITE, 0.12))
            if shutters and v1 < 0.95:
                sw = 0.13 / cols
                c.poly(quad_part(quad, u0 - sw - 0.01, v0, u0 - 0.01, v1), shutters)
                c.poly(quad_part(quad, u1 + 0.01, v0, u1 + sw + 0.01, v1), dark(shutters, 0.15))
    c.poly(quad_part(quad, 0, 0, 1, 0.025), light(wall, 0.45))
