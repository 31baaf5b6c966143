"""Whole people: a small skeleton, dressed. Measures are in body heights, feet at the origin."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Final

from .canvas import Canvas
from .geometry import Point, capsule, elbow, lerp, smooth
from .heads import Head
from .palette import AMBER, INK, NIGHT, RGB, WHITE, dark, fade, light, mix, rgb
from .people import Look

# A shape's points read side by side, not one below the other.
# fmt: off

UPPER_ARM, FOREARM, THIGH, SHIN = 0.16, 0.145, 0.2355, 0.2305


@dataclass(frozen=True)
class Pose:
    """Where hips, hands (from the hips, v upwards) and feet (from the ground) are.

    `turn` is -1 (to the left) to 1 (to the right); `back` shows the back. Left means the
    viewer's left. `bends` are the sides to which the two elbows point.
    """

    hip: float = 0.5
    lean: float = 0.0
    turn: float = 0.0
    back: bool = False
    hands: tuple[Point, Point] = ((-0.145, -0.03), (0.145, -0.03))
    bends: tuple[int, int] = (1, -1)
    feet: tuple[Point, Point] = ((-0.055, 0.0), (0.055, 0.0))
    knees: tuple[Point, Point] | None = None
    nod: float = 0.0


STANDING: Final = Pose()
FOLDED: Final = Pose(hands=((0.012, 0.0), (-0.012, 0.012)))
CROSSED: Final = Pose(hands=((0.07, 0.15), (-0.07, 0.165)))
CLAPPING: Final = Pose(hands=((-0.012, 0.19), (0.02, 0.2)))
READING: Final = Pose(hands=((-0.065, 0.14), (0.065, 0.14)), nod=0.01)
WAVING: Final = Pose(hands=((-0.145, -0.03), (0.2, 0.44)), bends=(1, 1))
SHOWING: Final = Pose(hands=((-0.145, -0.03), (0.3, 0.26)), bends=(1, 1), turn=0.3)
TALKING: Final = Pose(hands=((-0.1, 0.07), (0.17, 0.15)), bends=(1, 1), turn=0.25)
WALKING: Final = Pose(
    hands=((-0.11, 0.02), (0.15, 0.0)), feet=((-0.1, 0.015), (0.11, 0.0)), lean=0.01, turn=0.6,
)
SEATED: Final = Pose(
    hip=0.27, hands=((-0.05, 0.03), (0.05, 0.03)), knees=((-0.075, 0.26), (0.075, 0.255)),
    feet=((-0.065, 0), (0.07, 0)),
)
AT_DESK: Final = Pose(hip=0.27, hands=((-0.09, 0.1), (0.09, 0.1)))
SIDEWAYS: Final = Pose(
    hip=0.27, turn=1.0, hands=((0.16, 0.12), (0.2, 0.11)), bends=(1, 1),
    knees=((0.2, 0.275), (0.22, 0.265)), feet=((0.2, 0), (0.235, 0)), lean=0.02,
)


def flipped(pose: Pose) -> Pose:
    """The pose as in a mirror."""

    def turn(pair: tuple[Point, Point]) -> tuple[Point, Point]:
        return (-pair[1][0], pair[1][1]), (-pair[0][0], pair[0][1])

    return replace(
        pose, lean=-pose.lean, turn=-pose.turn, hands=turn(pose.hands), feet=turn(pose.feet),
        knees=turn(pose.knees) if pose.knees else None, bends=(-pose.bends[1], -pose.bends[0]),
    )


def relaxed(rng: Random, *poses: Pose) -> Pose:
    """One of the poses (standing about, if none is named), a little different each time."""
    pose = rng.choice(poses or (STANDING, STANDING, FOLDED, CROSSED, STANDING))
    if rng.random() < 0.5:
        pose = flipped(pose)
    (lu, lv), (ru, rv) = pose.hands
    sway = rng.uniform(-0.012, 0.012)
    return replace(
        pose, lean=pose.lean + sway, turn=max(-1.0, min(1.0, pose.turn + rng.uniform(-0.3, 0.3))),
        hands=((lu - rng.uniform(0, 0.01), lv + sway), (ru + rng.uniform(0, 0.01), rv - sway)),
    )


def person(
    c: Canvas, x: float, y: float, height: float, look: Look, pose: Pose = STANDING,
) -> "Body":
    """Paint somebody `height` scene units tall whose feet stand at (x, y)."""
    body = Body(c, x, y, height, look, pose)
    body.paint()
    return body


class Body:
    """The painter of one figure; afterwards `hand` says where the hands are, in scene units."""

    def __init__(
        self, c: Canvas, x: float, y: float, height: float, look: Look, pose: Pose,
    ) -> None:
        self.c, self.x, self.y, self.h, self.look, self.pose = c, x, y, height, look, pose
        b = look.build
        narrow = 1 - 0.25 * abs(pose.turn)
        self.sw = (0.1 if look.slim else 0.116) * b * narrow
        self.ww = (0.066 if look.slim else 0.092) * b * narrow
        self.hw = (0.086 if look.slim else 0.09) * b * narrow
        lean = pose.lean + 0.008 * pose.turn
        self.head_at = self.up(lean * 0.5 + 0.012 * pose.turn, 0.418 - pose.nod)
        self.head = Head(c, *self.head_at, 0.055 * height, look, pose.turn)

    def up(self, u: float, v: float) -> Point:
        """A place on the trunk, `v` body heights above the hips."""
        p = self.pose
        return self.x + (u + p.lean * v / 0.3) * self.h, self.y - (p.hip + v) * self.h

    def ground(self, u: float, v: float) -> Point:
        """A place measured from between the feet."""
        return self.x + u * self.h, self.y - v * self.h

    def hand(self, which: int) -> Point:
        """Where the left (0) or right (1) hand is."""
        return self.up(*self.pose.hands[which])

    def paint(self) -> None:
        """From back to front."""
        if self.pose.back:
            self.arm(0)
            self.arm(1)
            self.legs()
            self.trunk()
            self.neck()
            self.head.back()
            return
        self.legs()
        self.head.behind()
        far = 0 if self.pose.turn > 0.5 else 1 if self.pose.turn < -0.5 else None
        if far is not None:
            self.arm(far)
        self.trunk()
        self.neck()
        self.dress_up()
        self.head.front()
        for which in (0, 1):
            if which != far:
                self.arm(which)

    # Below the belt

    def legs(self) -> None:
        """Legs, skirt, shoes."""
        look, p = self.look, self.pose
        skirted = look.top_kind == "dress" or look.legs_kind == "skirt"
        cloth = dark(look.skin, 0.18) if skirted else look.legs
        if look.top_kind == "overall":
            cloth = look.top
        wide = 0.036 if skirted else 0.05 * (0.9 if look.slim else 1.0)
        for i in (1, 0) if p.turn >= 0 else (0, 1):
            side = -1 if i == 0 else 1
            hip = self.ground(side * 0.042 * (1 - 0.6 * abs(p.turn)), p.hip)
            fu, fv = p.feet[i]
            ankle = self.ground(fu, fv + 0.035)
            bend = -1 if p.turn >= 0 else 1
            if p.knees:
                knee = self.ground(*p.knees[i])
            else:
                knee = elbow(hip, ankle, THIGH * self.h, SHIN * self.h, bend)
            tone = dark(cloth, 0.14) if i == 1 else cloth
            self.shoe(fu, fv, side)
            self.c.poly(capsule(hip, knee, wide * self.h, wide * 0.74 * self.h), tone)
            self.c.poly(capsule(knee, ankle, wide * 0.74 * self.h, wide * 0.52 * self.h), tone)
        if skirted:
            self.skirt()
        else:
            x, y = self.up(0, 0.0)
            self.c.ellipse(x, y, self.hw * self.h, 0.05 * self.h, cloth)

    def shoe(self, u: float, v: float, side: int) -> None:
        """One shoe, pointing where the figure looks."""
        t = self.pose.turn if abs(self.pose.turn) > 0.4 else side * 0.35
        x, y = self.ground(u + 0.022 * t, v + 0.014)
        self.c.ellipse(x, y, (0.028 + 0.02 * abs(t)) * self.h, 0.019 * self.h, self.look.shoes)

    def skirt(self) -> None:
        """A skirt to below the knee."""
        look, p = self.look, self.pose
        cloth = look.top if look.top_kind == "dress" else look.legs
        if p.knees:
            shape = [self.up(-self.hw, 0.05), self.up(self.hw, 0.05)]
            shape += [
                self.ground(p.knees[1][0] + 0.06, 0.2), self.ground(p.knees[0][0] - 0.06, 0.2),
            ]
            self.c.poly(shape, cloth)
            return
        hem, flare = 0.27, self.hw * 1.32
        left, right = self.ground(-flare, hem), self.ground(flare, hem)
        shape = [self.up(-self.ww, 0.12), self.up(self.ww, 0.12), self.up(self.hw, 0.0)]
        self.c.poly([*shape, right, left, self.up(-self.hw, 0.0)], cloth)
        fold = [self.up(self.ww * 0.3, 0.1), self.up(self.ww, 0.12), self.up(self.hw, 0.0), right]
        self.c.poly([*fold, lerp(left, right, 0.7)], fade(NIGHT, 0.14))
        if look.top_kind == "folk":
            for t, tone in ((0.03, AMBER), (0.08, WHITE)):
                a, b = self.ground(-flare, hem + t), self.ground(flare, hem + t)
                self.c.line([a, b], 0.008 * self.h, tone)

    # The trunk

    def outline(self, hem: float = -0.03) -> list[Point]:
        """The trunk's outline down to `hem`, clockwise from the left of the neck."""
        sw, ww, hw = self.sw, self.ww, self.hw
        half = [(0.03, 0.335), (sw * 0.62, 0.318), (sw * 0.98, 0.288), (sw, 0.25)]
        half += [(sw * 0.88, 0.2), (ww, 0.11), (hw, 0.01), (hw * 1.02, hem)]
        right = [self.up(u, v) for u, v in half]
        return [self.up(-u, v) for u, v in reversed(half)] + right

    def trunk(self) -> None:
        """Shirt, jacket, coat or dress, with its shaded side."""
        look, k = self.look, self.look.top_kind
        hem = {"jacket": -0.06, "coat": -0.2, "cardigan": -0.05, "smock": -0.16}.get(k, -0.02)
        shape = smooth(self.outline(hem), steps=4)
        cloth = look.under if k in ("overall", "apron", "folk") else look.top
        self.c.poly(shape, cloth)
        sw, ww, hw = self.sw, self.ww, self.hw
        side = [(sw * 0.35, 0.32), (sw * 0.98, 0.288), (sw, 0.25), (sw * 0.88, 0.2), (ww, 0.11)]
        side += [(hw, 0.01), (hw * 1.02, hem), (hw * 0.5, hem), (ww * 0.5, 0.1)]
        self.c.poly(smooth([self.up(u, v) for u, v in side], steps=4), fade(NIGHT, 0.13))

    def neck(self) -> None:
        """Neck with the chin's shadow."""
        skin, h = self.look.skin, self.h
        base, chin = self.up(0.004 * self.pose.turn, 0.325), self.up(self.pose.lean * 0.3, 0.39)
        self.c.poly(capsule(base, chin, 0.032 * h, 0.026 * h), dark(skin, 0.16))

    def dress_up(self) -> None:
        """Collars, lapels, aprons: what tells one top from another."""
        k = self.look.top_kind
        painter = {
            "jacket": self.lapels, "coat": self.lapels, "cardigan": self.lapels,
            "apron": self.apron, "overall": self.bib, "vest": self.vest, "folk": self.folk,
            "shirt": self.buttons, "smock": self.buttons,
        }.get(k, self.neckline)
        painter()

    def shape(self, points: Sequence[Point], fill: RGB) -> None:
        """A polygon in trunk measures."""
        self.c.poly([self.up(u, v) for u, v in points], fill)

    def lapels(self) -> None:
        """An open jacket over a shirt, perhaps with a tie."""
        t, look = self.pose.turn * 0.03, self.look
        low = 0.12 if look.top_kind != "cardigan" else 0.03
        self.shape([(-0.036, 0.335), (0.036, 0.335), (0.004 + t, low)], look.under)
        if look.tie:
            tie = [
                (-0.01 + t / 2, 0.315), (0.01 + t / 2, 0.315), (0.014 + t, low + 0.06),
                (t, low + 0.02), (-0.014 + t, low + 0.06),
            ]
            self.shape(tie, look.accent)
        tone = dark(look.top, 0.22)
        self.shape([(-0.03, 0.345), (-0.066, 0.29), (-0.048, 0.26), (0.004 + t, low)], tone)
        self.shape([(0.03, 0.345), (0.066, 0.29), (0.048, 0.26), (0.004 + t, low)], tone)
        if self.h > 150:
            self.c.line([self.up(0.004 + t, low), self.up(0.006 + t, -0.04)], 0.005 * self.h, tone)

    def neckline(self) -> None:
        """The round neck of a sweater, the collar of a polo, the open neck of a blouse."""
        look, kind = self.look, self.look.top_kind
        if kind == "polo":
            self.shape(
                [
                    (-0.035, 0.345), (0, 0.3), (0.035, 0.345), (0.03, 0.29), (0, 0.285),
                    (-0.03, 0.29),
                ],
                dark(look.top, 0.25),
            )
        elif kind in ("blouse", "dress"):
            self.shape([(-0.036, 0.335), (0.036, 0.335), (0, 0.27)], dark(look.skin, 0.1))
            if self.h > 220:
                x, y = self.up(0, 0.265)
                self.c.ellipse(x, y, 0.007 * self.h, 0.007 * self.h, look.accent)
        else:
            x, y = self.up(0, 0.328)
            self.c.ellipse(x, y, 0.04 * self.h, 0.016 * self.h, dark(look.top, 0.22))
            self.c.ellipse(
                x, y - 0.006 * self.h, 0.033 * self.h, 0.013 * self.h, dark(look.skin, 0.16),
            )

    def buttons(self) -> None:
        """A shirt: collar points and a row of buttons."""
        look = self.look
        tone = light(look.top, 0.3) if look.top_kind == "shirt" else WHITE
        self.shape([(-0.034, 0.35), (0.0, 0.31), (-0.03, 0.28), (-0.048, 0.32)], tone)
        self.shape([(0.034, 0.35), (0.0, 0.31), (0.03, 0.28), (0.048, 0.32)], tone)
        if self.h > 140:
            self.c.line([self.up(0, 0.31), self.up(0, -0.02)], 0.004 * self.h, dark(look.top, 0.3))

    def apron(self) -> None:
        """An apron with a bib over the shirt."""
        look, a = self.look, self.look.accent
        ww, hw = self.ww, self.hw
        low = -0.2 if not self.pose.knees else -0.02
        for s in (-1, 1):
            self.c.line([self.up(s * 0.03, 0.335), self.up(s * 0.045, 0.23)], 0.012 * self.h, a)
        self.shape([(-0.05, 0.24), (0.05, 0.24), (0.055, 0.12), (-0.055, 0.12)], a)
        self.shape([(-ww, 0.12), (ww, 0.12), (hw, low), (-hw, low)], a)
        self.shape(
            [(-ww * 0.5, 0.02), (ww * 0.5, 0.02), (ww * 0.45, -0.06), (-ww * 0.45, -0.06)],
            dark(a, 0.18),
        )
        self.neck_v(look.under)

    def neck_v(self, cloth: RGB) -> None:
        """A small open collar."""
        self.shape([(-0.03, 0.345), (0, 0.3), (0.03, 0.345)], dark(self.look.skin, 0.14))
        for s in (-1, 1):
            self.shape([(s * 0.034, 0.348), (0, 0.305), (s * 0.028, 0.285)], dark(cloth, 0.12))

    def bib(self) -> None:
        """Workshop dungarees."""
        look, ww, hw = self.look, self.ww, self.hw
        for s in (-1, 1):
            self.c.line(
                [self.up(s * 0.055, 0.325), self.up(s * 0.04, 0.22)], 0.02 * self.h, look.top,
            )
        self.shape(
            [(-0.06, 0.23), (0.06, 0.23), (ww, 0.1), (hw, -0.03), (-hw, -0.03), (-ww, 0.1)],
            look.top,
        )
        self.shape(
            [(-0.035, 0.2), (0.035, 0.2), (0.035, 0.14), (-0.035, 0.14)], dark(look.top, 0.2),
        )
        for s in (-1, 1):
            x, y = self.up(s * 0.042, 0.222)
            self.c.ellipse(x, y, 0.008 * self.h, 0.008 * self.h, AMBER)
        self.neck_v(look.under)

    def vest(self) -> None:
        """A high-visibility vest over a sweater."""
        bright, stripe = rgb("#e6b52c"), rgb("#eef0e6")
        sw, ww, hw = self.sw, self.ww, self.hw
        for s in (-1, 1):
            self.shape(
                [
                    (s * 0.035, 0.335), (s * sw * 0.8, 0.31), (s * sw * 0.78, 0.22), (s * ww, 0.1),
                    (s * hw, -0.03), (s * 0.008, -0.03), (s * 0.008, 0.24),
                ],
                bright,
            )
        for v in (0.13, 0.06):
            self.shape([(-ww, v + 0.022), (ww, v + 0.022), (ww * 1.02, v), (-ww * 1.02, v)], stripe)

    def folk(self) -> None:
        """A white blouse, a waistcoat and a woven belt, as choirs wear."""
        look, ww = self.look, self.ww
        for s in (-1, 1):
            self.shape(
                [
                    (s * 0.04, 0.335), (s * 0.075, 0.315), (s * 0.07, 0.2), (s * ww, 0.11),
                    (s * ww, 0.08), (s * 0.006, 0.08), (s * 0.006, 0.24),
                ],
                look.top,
            )
        self.shape([(-ww, 0.1), (ww, 0.1), (ww * 1.04, 0.065), (-ww * 1.04, 0.065)], rgb("#b5382f"))
        x, y = self.up(0, 0.305)
        self.c.ellipse(x, y, 0.012 * self.h, 0.012 * self.h, rgb("#d9d2c0"))

    # Arms

    def arm(self, which: int) -> None:
        """Sleeve, forearm, hand."""
        look, p, h = self.look, self.pose, self.h
        side = -1 if which == 0 else 1
        shoulder = self.up(side * self.sw * (0.84 if abs(p.turn) < 0.6 else 0.5), 0.275)
        hand = self.hand(which)
        # An arm held towards the viewer looks shorter: no wings at the elbows.
        reach = math.dist(shoulder, hand) / h
        short = max(0.6, min(1.0, reach / 0.25))
        bent = elbow(shoulder, hand, UPPER_ARM * short * h, FOREARM * short * h, p.bends[which])
        over = look.under if look.top_kind in ("overall", "apron", "folk") else look.top
        cloth = dark(over, 0.2 if side == 1 else 0.1)
        bare = look.top_kind in ("polo", "dress", "apron")
        thick = 0.031 * (0.88 if look.slim else 1.0)
        end = lerp(bent, hand, 0.9)
        fore = dark(look.skin, 0.06) if bare else cloth
        self.c.poly(capsule(bent, end, thick * 0.84 * h, thick * 0.56 * h), fore)
        self.c.poly(capsule(shoulder, bent, thick * h, thick * 0.86 * h), cloth)
        if bare:
            self.c.poly(
                capsule(lerp(shoulder, bent, 0.8), end, thick * 0.78 * h, thick * 0.55 * h), fore,
            )
        elif h > 220:
            cuff = lerp(bent, hand, 0.84)
            self.c.poly(capsule(cuff, end, thick * 0.62 * h, thick * 0.6 * h), light(cloth, 0.15))
        self.fist(bent, hand, look)

    def fist(self, bent: Point, hand: Point, look: Look) -> None:
        """A mitten of a hand with a thumb, in line with the forearm."""
        h = self.h
        tip = lerp(bent, hand, 1.16)
        self.c.poly(capsule(hand, tip, 0.021 * h, 0.016 * h), look.skin)
        if h > 160:
            x, y = hand
            inward = 0.016 if x < self.x else -0.016
            self.c.ellipse(x + inward * h, y, 0.012 * h, 0.014 * h, mix(look.skin, INK, 0.06))
