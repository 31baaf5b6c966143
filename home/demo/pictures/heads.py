"""Heads: hair, and as little of a face as will do. Measures are in half head widths (`r`)."""

import math
from collections.abc import Sequence

from .canvas import Canvas
from .geometry import Point, arc, smooth
from .palette import INK, NIGHT, RGB, dark, fade, light, mix, rgb
from .people import Look

# A shape's points read side by side, not one below the other.
# fmt: off

SKULL: Sequence[Point] = (
    (-0.97, -0.3), (-0.92, 0.35), (-0.66, 0.88), (-0.2, 1.2), (0.2, 1.2), (0.66, 0.88),
    (0.92, 0.35), (0.97, -0.3), (0.66, -1.0), (0, -1.22), (-0.66, -1.0),
)


class Head:
    """One head at (x, y), `r` scene units half wide; `turn` from -1 (left) to 1 (right)."""

    def __init__(
        self, c: Canvas, x: float, y: float, r: float, look: Look, turn: float = 0.0,
    ) -> None:
        self.c, self.x, self.y, self.r, self.look, self.turn = c, x, y, r, look, turn

    def at(self, points: Sequence[Point]) -> list[Point]:
        """Head measures as scene units."""
        return [(self.x + u * self.r, self.y + v * self.r) for u, v in points]

    def blob(self, u: float, v: float, ru: float, rv: float, fill: object) -> None:
        """An ellipse in head measures."""
        self.c.ellipse(
            self.x + u * self.r, self.y + v * self.r, ru * self.r, rv * self.r, fill  # type: ignore[arg-type]
        )

    def behind(self) -> None:
        """The hair that falls behind neck and shoulders: paint it before the body."""
        hair, t = dark(self.look.hair, 0.22), self.turn
        match self.look.hair_style:
            case "long":
                outline = [(-1.12 - 0.1 * t, -0.5), (-1.3 - 0.2 * t, 0.9), (-1.2 - 0.3 * t, 2.5)]
                outline += [(0.0 - 0.3 * t, 2.8), (1.2 - 0.3 * t, 2.5), (1.3 - 0.2 * t, 0.9)]
                outline += [(1.12 - 0.1 * t, -0.5), (0, -1.3)]
                self.c.poly(smooth(self.at(outline)), hair)
            case "bob" | "fringe":
                outline = [(-1.15, -0.5), (-1.32, 0.7), (-1.05, 1.35), (0, 1.2), (1.05, 1.35)]
                outline += [(1.32, 0.7), (1.15, -0.5), (0, -1.35)]
                self.c.poly(smooth(self.at([(u - 0.18 * t, v) for u, v in outline])), hair)
            case "ponytail":
                side = -1 if t >= 0 else 1
                tail = [(0.7, -0.7), (1.5, -0.3), (1.55, 0.9), (1.2, 1.9), (1.05, 0.8), (0.6, 0.0)]
                self.c.poly(smooth(self.at([(u * side, v) for u, v in tail])), hair)
            case "bun":
                self.blob(-0.35 * t, -1.5, 0.5, 0.46, hair)
            case "curly":
                self.curls(hair, 1.18)

    def curls(self, hair: RGB, reach: float) -> None:
        """A ring of curls around the top of the head."""
        for i in range(9):
            a = math.pi * (0.93 + 1.14 * i / 8)
            self.blob(math.cos(a) * reach * 0.92, math.sin(a) * reach, 0.42, 0.42, hair)

    def front(self) -> None:
        """Face and hair as seen from the front or the side."""
        skin, t, look = self.look.skin, self.turn, self.look
        if look.hair_style != "hood":
            for side in (-1, 1):
                if side * t < 0.55:
                    self.blob(side * 0.98 - 0.2 * t, 0.12, 0.17, 0.27, dark(skin, 0.12))
        self.c.poly(smooth(self.at(SKULL)), skin)
        shade = [(0.25, -1.2), (0.97, -0.3), (0.92, 0.35), (0.66, 0.88), (0.2, 1.2), (0.55, 0.4)]
        self.c.poly(smooth(self.at(shade)), fade(rgb("#7a3a20"), 0.13))
        if self.r > 5:
            self.face()
        if look.beard:
            self.beard()
        self.hair()
        if look.glasses and self.r > 5:
            self.glasses()

    def face(self) -> None:
        """Two eyes, a nose, a smile: quiet, no more than a hint."""
        c, t, r, skin = self.c, self.turn, self.r, self.look.skin
        line = mix(skin, rgb("#5a2418"), 0.55)
        brow = mix(self.look.hair, rgb("#4a3022"), 0.45)
        for side in (-1, 1):
            u = side * 0.37 + t * 0.42
            if abs(u) > 0.86:
                continue
            self.blob(u, 0.08, 0.075, 0.1, mix(INK, skin, 0.1))
            if r > 11:
                brows = smooth([(u - 0.16, -0.2), (u, -0.26), (u + 0.16, -0.21)], closed=False)
                c.line(self.at(brows), r * 0.065, brow)
                self.blob(u + side * 0.06, 0.45, 0.2, 0.14, fade(rgb("#d8604a"), 0.16))
        nose = 0.5 * t
        lean = 0.12 if t >= 0 else -0.12
        if abs(t) > 0.75:
            tip = math.copysign(1.14, t)
            bump = [(tip * 0.8, -0.1), (tip, 0.33), (tip * 0.8, 0.45)]
            c.poly(smooth(self.at(bump)), skin)
        elif r > 8:
            c.line(
                self.at([(nose, 0.1), (nose + lean, 0.4), (nose - lean * 0.3, 0.43)]), r * 0.06,
                line,
            )
        m = 0.46 * t
        smile = [(m - 0.26, 0.7), (m - 0.1, 0.79), (m + 0.1, 0.79), (m + 0.26, 0.7)]
        if abs(t) > 0.75:
            smile = smile[1:] if t < 0 else smile[:3]
        lips = mix(line, rgb("#a03428"), 0.35)
        c.line(self.at(smooth(smile, closed=False)), max(r * 0.075, 0.7), lips)

    def beard(self) -> None:
        """A short beard with the mouth left free."""
        t = self.turn
        outer = [
            (-0.97, 0.05), (-0.9, 0.6), (-0.5, 1.2), (0, 1.36), (0.5, 1.2), (0.9, 0.6),
            (0.97, 0.05),
        ]
        inner = [
            (0.72, 0.3), (0.5 + 0.2 * t, 0.56), (0.3 * t, 0.5), (-0.5 + 0.2 * t, 0.56),
            (-0.72, 0.3),
        ]
        self.c.poly(smooth(self.at(outer + inner)), mix(self.look.hair, self.look.skin, 0.16))
        mouth = [(-0.22 + 0.4 * t, 0.76), (0.4 * t, 0.84), (0.22 + 0.4 * t, 0.76)]
        self.c.line(self.at(mouth), self.r * 0.08, mix(self.look.skin, rgb("#8a3428"), 0.5))

    def glasses(self) -> None:
        """Thin round frames."""
        t, r = self.turn, self.r
        for side in (-1, 1):
            u = side * 0.4 + t * 0.42
            if abs(u) < 0.85:
                x, y = self.x + u * r, self.y + 0.1 * r
                self.c.arc(
                    (x - 0.3 * r, y - 0.27 * r, x + 0.3 * r, y + 0.27 * r), 0, 360, 0.07 * r, INK,
                )
        self.c.line(self.at([(-0.1 + 0.42 * t, 0.06), (0.1 + 0.42 * t, 0.06)]), 0.07 * r, INK)

    def hair(self) -> None:
        """The hair over the forehead, by its style."""
        look, t = self.look, self.turn
        hair = look.hair
        match look.hair_style:
            case "bald":
                for side in (-1, 1):
                    self.blob(side * 0.97 - 0.3 * t, -0.1, 0.16, 0.4, hair)
            case "cap" | "beanie":
                self.hat()
            case "crop":
                self.crown(hair, 1.03, 1.3, ((0.55, -0.62), (0, -0.72), (-0.55, -0.62)), 0.0)
            case "short":
                self.crown(hair, 1.1, 1.42, ((0.6, -0.5), (0.05, -0.66), (-0.5, -0.52)), 0.0)
            case "parted":
                self.crown(hair, 1.12, 1.5, ((0.72, -0.42), (0.1, -0.55), (-0.45, -0.95)), 0.05)
            case "fringe":
                self.crown(hair, 1.14, 1.4, ((0.6, -0.3), (0, -0.26), (-0.6, -0.3)), 0.7)
            case "curly":
                self.crown(hair, 1.1, 1.35, ((0.6, -0.5), (0.0, -0.6), (-0.6, -0.5)), 0.1)
                self.curls(light(hair, 0.06), 1.0)
            case "bob" | "long":
                self.crown(hair, 1.16, 1.42, ((0.78, -0.3), (0.3, -0.75), (-0.6, -0.45)), 0.75)
            case _:
                self.crown(hair, 1.08, 1.36, ((0.6, -0.55), (0, -0.8), (-0.6, -0.55)), 0.1)

    def crown(
        self, hair: RGB, wide: float, high: float, line: Sequence[Point], side: float,
    ) -> None:
        """A cap of hair; `line` is the hairline, right to left, `side` its length by the ears."""
        t = self.turn
        right, left = max(-t, 0.0), max(t, 0.0)
        outer = arc((0, -0.08), wide, high - 0.08, math.pi, 2 * math.pi, 12)
        low = 0.1 + side
        inner = [
            (wide - 0.04 - 0.2 * right, low), (0.9 - 0.75 * right, low - 0.05 + 0.15 * right),
            (0.84 - 0.66 * right, -0.16), *((u + 0.34 * t, v) for u, v in line),
            (-0.84 + 0.66 * left, -0.16), (-0.9 + 0.75 * left, low - 0.05 + 0.15 * left),
            (-wide + 0.04 + 0.2 * left, low),
        ]
        self.c.poly(self.at(outer + smooth(inner, closed=False, steps=4)), hair)
        if self.r > 8:
            sheen = arc((-0.1, -0.1), wide * 0.8, high * 0.82, math.pi * 1.2, math.pi * 1.62, 8)
            back = arc((-0.1, -0.02), wide * 0.74, high * 0.76, math.pi * 1.62, math.pi * 1.2, 8)
            self.c.poly(self.at(sheen + back), fade(light(hair, 0.5), 0.35))

    def hat(self) -> None:
        """A knitted cap, or one with a peak."""
        colour = self.look.accent
        top = arc((0, -0.25), 1.1, 1.2, math.pi, 2 * math.pi, 14)
        self.c.poly(self.at(top), colour)
        if self.look.hair_style == "cap":
            d = 1 if self.turn >= 0 else -1
            peak = [
                (-0.9 * d, -0.38), (1.0 * d, -0.42), (1.75 * d, -0.25), (1.0 * d, -0.16),
                (-0.9 * d, -0.2),
            ]
            self.c.poly(smooth(self.at(peak)), dark(colour, 0.25))
        else:
            self.c.round_rect(
                (
                    self.x - 1.14 * self.r, self.y - 0.62 * self.r, self.x + 1.14 * self.r,
                    self.y - 0.2 * self.r,
                ),
                0.15 * self.r, light(colour, 0.2),
            )
            self.blob(0, -1.5, 0.26, 0.26, light(colour, 0.3))

    def back(self) -> None:
        """The back of a head."""
        look, hair = self.look, self.look.hair
        for side in (-1, 1):
            self.blob(side * 1.0, 0.12, 0.15, 0.25, dark(look.skin, 0.2))
        self.c.poly(smooth(self.at(SKULL)), dark(look.skin, 0.1))
        match look.hair_style:
            case "bald":
                band = arc((0, 0.1), 1.0, 0.85, math.pi * -0.06, math.pi * 1.06, 12)
                self.c.poly(self.at(band), hair)
            case "cap" | "beanie":
                self.blob(0, 0.2, 1.06, 0.95, hair)
                self.hat()
            case "long":
                fall = [
                    (-1.1, -0.4), (-1.25, 0.9), (-1.1, 2.6), (0, 2.85), (1.1, 2.6), (1.25, 0.9),
                    (1.1, -0.4), (0, -1.36),
                ]
                self.c.poly(smooth(self.at(fall)), hair)
            case "bob" | "fringe":
                fall = [
                    (-1.1, -0.4), (-1.3, 0.7), (-1.05, 1.3), (0, 1.4), (1.05, 1.3), (1.3, 0.7),
                    (1.1, -0.4), (0, -1.36),
                ]
                self.c.poly(smooth(self.at(fall)), hair)
            case style:
                self.blob(0, -0.2, 1.1, 1.18, hair)
                nape = 0.95 if style in ("crop", "short", "parted") else 0.8
                self.c.poly(
                    smooth(self.at([(-1.04, 0), (-0.8, nape), (0.8, nape), (1.04, 0)])), hair,
                )
                self.knot(style, hair)
        if self.r > 6 and look.hair_style not in ("bald", "cap", "beanie"):
            gleam = arc((-0.12, -0.2), 0.8, 0.86, math.pi * 1.1, math.pi * 1.6, 8)
            gleam += arc((-0.12, -0.1), 0.7, 0.76, math.pi * 1.6, math.pi * 1.1, 8)
            self.c.poly(self.at(gleam), fade(light(hair, 0.5), 0.28))

    def knot(self, style: str, hair: RGB) -> None:
        """What is tied up, seen from behind."""
        if style == "bun":
            self.blob(0, -1.0, 0.55, 0.5, dark(hair, 0.3))
            self.blob(-0.05, -1.05, 0.5, 0.44, light(hair, 0.06))
        elif style == "ponytail":
            tail = [(-0.2, -0.5), (-0.42, 0.6), (-0.2, 2.1), (0.15, 2.2), (0.36, 0.6), (0.2, -0.5)]
            self.c.poly(smooth(self.at(tail)), dark(hair, 0.2))
            self.blob(0, -0.45, 0.28, 0.16, self.look.accent)
        elif style == "curly":
            self.curls(hair, 1.05)
            for u, v in ((-0.7, 0.5), (0.7, 0.5), (0, 0.75)):
                self.blob(u, v, 0.5, 0.45, mix(hair, NIGHT, 0.1))
