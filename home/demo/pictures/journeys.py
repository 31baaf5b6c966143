"""On the way: the platform, the airport."""

import math
from dataclasses import replace
from random import Random

from .canvas import Canvas
from .figures import SEATED, STANDING, TALKING, WALKING, WAVING, flipped, person
from .geometry import quad_part, smooth
from .nature import birch, clouds, ridge
from .palette import (
    AMBER,
    CREAM,
    INK,
    LEAF,
    LIGHT,
    MOSS,
    NIGHT,
    PAPER,
    RIVER,
    RIVER_DEEP,
    RUST,
    SAND,
    SKY,
    SLATE,
    WHITE,
    WINE,
    dark,
    fade,
    mix,
    rgb,
)
from .people import crowd, someone
from .props import rucksack, suitcase
from .rooms import floor

# A shape's points read side by side, not one below the other.
# fmt: off

BACK = replace(STANDING, back=True)
CASES = (WINE, MOSS, AMBER, RIVER, rgb("#57868c"), RUST)


def train_platform() -> Canvas:
    """A train at the platform early in the morning, learners with cases."""
    c, rng = Canvas(1600, 1200), Random("train-platform")
    c.gradient((0, 0, 1600, 700), rgb("#7aa7c6"), rgb("#dcd6cc"), rgb("#fbdfae"))
    clouds(c, rng, 60, 320, 7, WHITE, 0.45)
    c.glow(1330, 470, 620, 460, LIGHT, 0.9)
    ridge(c, rng, 620, 70, mix(MOSS, SKY, 0.5))
    for i in range(22):
        birch(
            c, 700 + i * 44 + rng.uniform(-14, 14), 668, rng.uniform(90, 190), rng,
            mix(LEAF, SAND, 0.25),
        )
    c.gradient((0, 655, 1600, 1200), rgb("#b9ab90"), rgb("#7a6a55"))
    carriage(c, rng)
    platform = [(0, 1010), (1330, 668), (1600, 668), (1600, 1200), (0, 1200)]
    c.gradient_poly(platform, rgb("#d9ccb2"), rgb("#b3a384"), rgb("#8f7f63"))
    c.poly([(0, 1010), (1330, 668), (1346, 668), (0, 1058)], rgb("#f3ead2"))
    c.poly([(0, 1080), (1362, 668), (1372, 668), (0, 1108)], AMBER)
    for k in range(9):
        t = (k / 9) ** 1.5
        x, y = 1420 - 1500 * t, 690 + 560 * t
        c.line([(x, y), (x + 1600, y + 40 * t)], 1.6, fade(NIGHT, 0.12))
    canopy(c)
    clock(c, 1180, 330)
    group = (
        (560, 985, 300, TALKING, 0), (668, 980, 316, flipped(TALKING), 1),
        (905, 850, 200, flipped(WAVING), 2), (1010, 802, 150, BACK, 3),
        (1100, 775, 120, WALKING, 4), (820, 1040, 350, BACK, 5),
    )
    for x, y, h, pose, i in group:
        c.soft(
            [(x, y - 4), (x + 16, y + 2), (x - h * 0.7, y + h * 0.2), (x - h * 0.8, y + h * 0.14)],
            8, NIGHT, 0.35,
        )
        body = person(c, x, y, h, someone(rng, young=True, legs_kind="trousers"), pose)
        suitcase(c, x + h * 0.26, y + 4, h * 0.34, CASES[i])
        if pose.back:
            rucksack(c, *body.up(0, 0.2), h * 0.26, CASES[(i + 2) % 6])
    walker = someone(
        Random(21), slim=True, hair_style="ponytail", top=rgb("#c8693a"), top_kind="coat",
        legs_kind="trousers",
    )
    c.soft([(1250, 1150), (1290, 1156), (900, 1190), (880, 1180)], 9, NIGHT, 0.35)
    body = person(
        c, 1260, 1160, 470, walker, replace(flipped(WALKING), hands=((-0.13, 0.02), (0.17, 0.02))),
    )
    suitcase(c, body.hand(1)[0] + 30, 1164, 165, RIVER)
    c.glow(1380, 430, 1000, 800, LIGHT, 0.28)
    return c


def carriage(c: Canvas, rng: Random) -> None:
    """The train: side in perspective, front to the left."""
    side = [(150, 290), (1420, 575), (1420, 686), (150, 985)]
    c.gradient_poly(
        [(150, 262), (1420, 566), (1420, 580), (150, 300)], rgb("#8f9aa0"), rgb("#c4cacb"),
    )
    c.gradient_poly(side, PAPER, rgb("#e6dcc4"), rgb("#cdbf9f"))
    c.poly(quad_part(side, 0, 0.56, 1, 0.6), AMBER)
    c.gradient_poly(quad_part(side, 0, 0.6, 1, 0.93), rgb("#1b5a85"), RIVER_DEEP)
    c.poly(quad_part(side, 0, 0.93, 1, 1.0), rgb("#2a3138"))
    edges = [0.03 + 0.9 * (1 - (1 - k / 12) ** 1.9) / 1.0 for k in range(13)]
    for k in range(12):
        a, b = edges[k], edges[k] + (edges[k + 1] - edges[k]) * 0.78
        if k in (1, 6):
            c.poly(quad_part(side, a, 0.12, b, 0.93), rgb("#d9912f"))
            c.poly(
                quad_part(side, a + (b - a) * 0.16, 0.2, b - (b - a) * 0.16, 0.54), rgb("#33525f"),
            )
            continue
        glass = quad_part(side, a, 0.18, b, 0.5)
        c.gradient_poly(glass, rgb("#4a7186"), rgb("#22394a"))
        c.poly(quad_part(side, a, 0.18, a + (b - a) * 0.4, 0.36), fade(WHITE, 0.25))
    nose = [(150, 262), (150, 985), (58, 960), (-10, 800), (10, 470), (70, 310)]
    c.gradient_poly(smooth(nose, steps=5), rgb("#2a6e9c"), RIVER, RIVER_DEEP)
    c.gradient_poly([(128, 350), (130, 590), (22, 600), (40, 430)], rgb("#8fb6c4"), rgb("#2c4757"))
    c.glow(70, 720, 90, 80, LIGHT, 0.9)
    c.ellipse(70, 720, 22, 17, WHITE)
    c.poly([(-10, 640), (150, 632), (150, 660), (-8, 672)], AMBER)


def canopy(c: Canvas) -> None:
    """The roof over the platform and its posts."""
    c.gradient_poly(
        [(1600, 40), (1040, 420), (1380, 440), (1600, 330)], rgb("#4a5a60"), rgb("#74837f"),
    )
    c.line([(1600, 36), (1040, 420)], 10, rgb("#2f3f46"))
    for x, top, low, w in ((1490, 260, 940, 17), (1345, 375, 790, 10), (1270, 410, 725, 7)):
        c.rect(x - w / 2, top, x + w / 2, low, rgb("#33454c"))
        c.line([(x, top + w * 6), (x - w * 5, top + w)], w * 0.6, rgb("#33454c"))
        c.shadow(x, low, w * 3, w * 0.8, 0.5)


def clock(c: Canvas, x: float, y: float) -> None:
    """A station clock at seven minutes to seven."""
    c.line([(x + 20, y), (x + 120, y - 60)], 7, rgb("#33454c"))
    c.ellipse(x, y, 58, 58, rgb("#2f3f46"))
    c.ellipse(x, y, 50, 50, PAPER)
    for i in range(12):
        a = math.pi * i / 6
        c.line(
            [
                (x + 40 * math.sin(a), y - 40 * math.cos(a)),
                (x + 46 * math.sin(a), y - 46 * math.cos(a)),
            ],
            4, INK,
        )
    c.line([(x, y), (x - 14, y + 26)], 6, INK)
    c.line([(x, y), (x - 28, y - 26)], 4.5, INK)


def airport() -> Canvas:
    """The departure hall: tall windows, an aeroplane outside, travellers waiting."""
    c, rng = Canvas(1600, 1200), Random("airport")
    c.gradient((0, 0, 1600, 800), rgb("#6fa8d0"), rgb("#c8dfe6"), rgb("#fbe3bd"))
    clouds(c, rng, 120, 420, 8, WHITE, 0.55)
    c.glow(1200, 560, 600, 380, LIGHT, 0.8)
    ridge(c, rng, 668, 30, rgb("#7f9a8a"))
    c.gradient((0, 660, 1600, 830), rgb("#b5b4ac"), rgb("#8f9296"))
    for x in (100, 700, 1300):
        c.poly([(x, 745), (x + 220, 745), (x + 214, 755), (x - 8, 755)], fade(WHITE, 0.6))
    plane(c, 830, 620)
    for i in range(6):
        x = i * 320
        c.gradient((x - 9, 0, x + 9, 820), rgb("#8a979c"), rgb("#47575f"))
        c.rect(x + 9, 0, x + 14, 820, fade(NIGHT, 0.2))
    for y in (120, 470):
        c.rect(0, y, 1600, y + 9, rgb("#6b7a80"))
    c.gradient((0, 0, 1600, 96), rgb("#33454e"), rgb("#52636a"))
    for i in range(8):
        c.glow(100 + i * 200, 70, 90, 40, LIGHT, 0.7)
        c.ellipse(100 + i * 200, 74, 30, 7, WHITE)
    board(c, rng, 520, 130, 560, 210)
    floor(c, 816, rgb("#d6cfbf"), rgb("#8c8577"), tiles=12)
    c.mirror(820, 380, 0.9, 0.26)
    for i in range(6):
        x = i * 320
        c.soft(
            [
                (x + 20, 820), (x + 290, 820), (x + 60 + (x - 800) * 0.3, 1200),
                (x - 330 + (x - 800) * 0.3, 1200),
            ],
            18, LIGHT, 0.28,
        )
    for bx in (60, 1130):
        seats(c, bx, 960, 430)
        for k, look in enumerate(crowd(rng, 3)):
            if (k + bx) % 3 != 1:
                person(
                    c, bx + 70 + k * 145, 962, 330, look,
                    replace(SEATED, turn=rng.uniform(-0.6, 0.6)),
                )
    people = (
        (560, 930, 250, BACK), (690, 1000, 330, TALKING), (815, 1006, 345, flipped(TALKING)),
        (960, 925, 240, BACK),
    )
    for i, (x, y, h, pose) in enumerate(people):
        c.shadow(x, y, h * 0.3, h * 0.05, 0.4)
        body = person(c, x, y, h, someone(rng, young=True, legs_kind="trousers"), pose)
        suitcase(c, x + h * 0.27, y + 4, h * 0.34, CASES[i])
        if pose.back:
            rucksack(c, *body.up(0, 0.2), h * 0.26, CASES[i + 2])
    walker = someone(
        Random(33), slim=False, top=rgb("#2d6a8e"), top_kind="jacket", hair_style="curly",
        tie=False, beard=True,
    )
    c.shadow(480, 1170, 140, 24, 0.45)
    body = person(c, 470, 1172, 500, walker, WALKING)
    suitcase(c, body.hand(0)[0] - 40, 1176, 178, WINE)
    c.glow(1200, 420, 900, 700, LIGHT, 0.28)
    return c


def plane(c: Canvas, x: float, y: float) -> None:
    """An airliner at the gate, nose to the left, without any airline's marks."""
    c.glow(x, y + 96, 560, 26, NIGHT, 0.5)
    c.poly([(x + 400, y - 40), (x + 520, y - 250), (x + 590, y - 250), (x + 560, y - 30)], RIVER)
    c.poly([(x + 470, y - 160), (x + 560, y - 160), (x + 553, y - 130), (x + 453, y - 130)], AMBER)
    hull = smooth(
        [
            (x - 520, y + 12), (x - 470, y - 44), (x - 390, y - 74), (x + 380, y - 74),
            (x + 590, y - 46), (x + 600, y - 30), (x + 400, y + 40), (x + 300, y + 56),
            (x - 400, y + 58), (x - 490, y + 42),
        ],
        steps=8,
    )
    c.gradient_poly(hull, WHITE, rgb("#f1ede2"), rgb("#b9bcbc"))
    c.poly([(x - 505, y + 22), (x + 440, y + 22), (x + 380, y + 42), (x - 488, y + 42)], RIVER)
    c.poly(
        [(x - 486, y - 34), (x - 440, y - 58), (x - 428, y - 36), (x - 470, y - 20)],
        rgb("#2c4757"),
    )
    for k in range(34):
        wx = x - 372 + k * 22
        c.round_rect((wx, y - 34, wx + 10, y - 17), 4, rgb("#4a6472"))
    for dx in (-404, 372):
        c.round_rect((x + dx, y - 44, x + dx + 22, y + 12), 4, rgb("#cfd2cf"))
    c.gradient_poly(
        [(x - 60, y + 26), (x + 130, y + 26), (x + 330, y + 104), (x + 270, y + 106)],
        rgb("#d9d9d2"), rgb("#8f979b"),
    )
    c.gradient_poly(
        smooth(
            [
                (x - 50, y + 70), (x + 10, y + 50), (x + 90, y + 58), (x + 80, y + 92),
                (x - 30, y + 98),
            ]
        ),
        RIVER, RIVER_DEEP,
    )
    for dx in (-350, 60, 96):
        c.line([(x + dx, y + 52), (x + dx, y + 96)], 8, SLATE)
        c.ellipse(x + dx, y + 98, 17, 17, INK)


def board(c: Canvas, rng: Random, x: float, y: float, w: float, h: float) -> None:
    """The departures board: coloured dashes, no words."""
    c.line([(x + 80, 90), (x + 80, y)], 5, INK)
    c.line([(x + w - 80, 90), (x + w - 80, y)], 5, INK)
    c.round_rect((x, y, x + w, y + h), 8, rgb("#15202a"))
    c.rect(x + 16, y + 14, x + 130, y + 30, AMBER)
    for k in range(6):
        yy = y + 48 + k * 26
        for u, ww, tone in (
            (0.03, 0.1, CREAM), (0.18, rng.uniform(0.2, 0.36), CREAM), (0.62, 0.08, AMBER),
            (0.78, rng.uniform(0.1, 0.17), rgb("#8fc1a6") if k != 2 else rgb("#e08d6d")),
        ):
            c.rect(x + w * u, yy, x + w * (u + ww), yy + 11, fade(tone, 0.9))


def seats(c: Canvas, x: float, y: float, w: float) -> None:
    """A bench of waiting-room seats."""
    c.shadow(x + w / 2, y, w * 0.56, 20, 0.4)
    c.rect(x, y - 74, x + w, y - 64, SLATE)
    for k in range(3):
        sx = x + w * k / 3
        c.round_rect((sx + 4, y - 185, sx + w / 3 - 8, y - 84), 14, dark(RIVER, 0.05))
        c.round_rect((sx + 4, y - 98, sx + w / 3 - 8, y - 70), 10, RIVER_DEEP)
    for u in (0.1, 0.9):
        c.line([(x + w * u, y - 66), (x + w * u, y)], 8, SLATE)
