"""Learning a trade: car workshop, electronics bench, computers, logistics, sewing."""

import math
from dataclasses import replace
from random import Random

from .canvas import Canvas
from .figures import (
    AT_DESK,
    READING,
    SHOWING,
    STANDING,
    TALKING,
    flipped,
    person,
)
from .geometry import capsule, lerp, quad_part, smooth
from .palette import (
    AMBER,
    CREAM,
    HONEY,
    INK,
    LIGHT,
    MOSS,
    NIGHT,
    OAK,
    PAPER,
    RGB,
    RIVER,
    RIVER_DEEP,
    RUST,
    SLATE,
    STEEL,
    WALNUT,
    WHITE,
    WINE,
    dark,
    fade,
    light,
    mix,
    rgb,
)
from .people import someone
from .props import page
from .rooms import floor, sunbeam, wall, window

# A shape's points read side by side, not one below the other.
# fmt: off

BACK = replace(STANDING, back=True)


def car(c: Canvas, x: float, y: float, s: float, paint: RGB) -> None:
    """A small car from the side, `s` from its middle to its bumper, wheels touching `y`."""
    body = [
        (-1, -0.24), (-0.98, -0.4), (-0.78, -0.47), (-0.5, -0.5), (-0.26, -0.76), (0.1, -0.8),
        (0.42, -0.76), (0.72, -0.52), (0.95, -0.46), (1.0, -0.3), (0.98, -0.16), (0.8, -0.13),
        (-0.92, -0.13),
    ]
    pts = smooth([(x + u * s, y + v * s) for u, v in body], steps=6)
    c.gradient_poly(pts, light(paint, 0.4), paint, dark(paint, 0.4))
    for glass in (
        [(-0.42, -0.5), (-0.22, -0.71), (0.03, -0.735), (0.03, -0.5)],
        [(0.08, -0.5), (0.08, -0.735), (0.38, -0.71), (0.6, -0.52)],
    ):
        c.gradient_poly([(x + u * s, y + v * s) for u, v in glass], rgb("#c9dde2"), rgb("#5f8596"))
    c.line([(x + 0.055 * s, y - 0.5 * s), (x + 0.055 * s, y - 0.17 * s)], 3, dark(paint, 0.4))
    c.line([(x - 0.94 * s, y - 0.33 * s), (x + 0.96 * s, y - 0.33 * s)], 4, light(paint, 0.35))
    for u in (-0.12, 0.36):
        c.rect(x + u * s, y - 0.43 * s, x + (u + 0.11) * s, y - 0.405 * s, dark(paint, 0.4))
    c.ellipse(x - 0.93 * s, y - 0.37 * s, 0.06 * s, 0.045 * s, CREAM)
    c.ellipse(x + 0.955 * s, y - 0.38 * s, 0.035 * s, 0.055 * s, rgb("#c23a34"))
    for u in (-0.62, 0.6):
        wx, r = x + u * s, 0.185 * s
        c.ellipse(wx, y - r + 0.02 * s, r * 1.14, r * 1.14, dark(paint, 0.7))
        c.ellipse(wx, y - r + 0.02 * s, r, r, rgb("#1b2023"))
        c.ellipse(wx, y - r + 0.02 * s, r * 0.62, r * 0.62, STEEL)
        for k in range(5):
            a = math.tau * k / 5
            c.line(
                [
                    (wx, y - r + 0.02 * s),
                    (wx + math.cos(a) * r * 0.55, y - r + 0.02 * s + math.sin(a) * r * 0.55),
                ],
                r * 0.14, rgb("#59636b"),
            )


def workshop_car() -> Canvas:
    """A car on the lift; two learners and their teacher look at it from below."""
    c, rng = Canvas(1600, 1200), Random("workshop-car")
    wall(c, 800, rgb("#3f5560"), rgb("#7d8b88"), panel=0)
    for i in range(5):
        window(c, (60 + i * 310, 60, 290 + i * 310, 290), bars=4, crossbars=2, frame=rgb("#4f626b"))
    c.rect(0, 560, 1600, 800, rgb("#4e6d73"))
    c.rect(0, 556, 1600, 566, AMBER)
    tools(c, rng, 60, 350, 400, 180)
    tools(c, rng, 1140, 350, 400, 180)
    floor(c, 800, rgb("#a5a192"), rgb("#6a675e"), tiles=10)
    for k, x in enumerate((90, 1370)):
        cabinet(c, x, 850, 160, 230, (WINE, RIVER)[k])
    for i in range(3):
        c.ellipse(1290 + i * 5, 835 - i * 40, 62, 24, rgb("#1b2023"))
        c.ellipse(1290 + i * 5, 830 - i * 40, 30, 9, rgb("#59636b"))
    c.blur(3)
    for i in range(3):
        sunbeam(c, (60 + i * 310, 60, 290 + i * 310, 290), 330, 640, 0.14)
    c.shadow(800, 930, 560, 70, 0.5)
    for x in (395, 1165):
        c.gradient(
            (x, 190, x + 52, 935), rgb("#e8a63f"), rgb("#c27f27"), rgb("#8f5a1c"), across=True,
        )
        c.rect(x - 26, 915, x + 78, 942, rgb("#5b4a2e"))
        for k in range(6):
            c.poly(
                [
                    (x, 840 - k * 26), (x + 52, 826 - k * 26), (x + 52, 839 - k * 26),
                    (x, 853 - k * 26),
                ],
                fade(NIGHT, 0.55 if k % 2 else 0),
            )
    for a, b in ((447, 650), (1165, 960)):
        c.line([(a, 556), (b, 548)], 20, rgb("#30383b"))
    car(c, 806, 540, 400, rgb("#2374a4"))
    c.rect(440, 536, 1170, 556, rgb("#3a444a"))
    c.glow(840, 640, 150, 130, HONEY, 0.8)
    c.ellipse(840, 590, 26, 12, WHITE)
    crew = (
        (
            660, 1030, 440, {"slim": False, "top": RIVER, "hair_style": "short"},
            replace(TALKING, hands=((-0.1, 0.07), (0.14, 0.4)), turn=0.7),
        ),
        (
            955, 1040, 425, {"slim": True, "top": rgb("#b5662f"), "hair_style": "ponytail"},
            replace(
                flipped(TALKING), hands=((-0.13, 0.42), (0.1, 0.08)), bends=(-1, -1), turn=-0.7,
            ),
        ),
        (
            1120, 1110, 520,
            {
                "slim": False, "top": rgb("#3d5a52"), "hair_style": "bald", "hair": rgb("#9b948a"),
                "beard": True, "glasses": True,
            },
            replace(flipped(TALKING), turn=-0.6),
        ),
    )
    for x, y, h, fixed, pose in crew:
        c.shadow(x, y, h * 0.28, h * 0.05, 0.5)
        person(
            c, x, y, h, someone(rng, young=True, top_kind="overall", legs_kind="trousers", **fixed),
            pose,
        )
    cabinet(c, 360, 1130, 250, 290, rgb("#b5382f"))
    for k in range(5):
        c.rect(
            270 + k * 40, 822 - 8 * (k % 2), 296 + k * 40, 832,
            (STEEL, AMBER, RIVER, STEEL, INK)[k],
        )
    c.glow(300, 120, 1000, 800, LIGHT, 0.2)
    return c


def tools(c: Canvas, rng: Random, x: float, y: float, w: float, h: float) -> None:
    """A board with spanners and screwdrivers in order of size."""
    c.rect(x, y, x + w, y + h, rgb("#d9c9a6"))
    c.rect(x, y + h - 8, x + w, y + h, fade(NIGHT, 0.2))
    for k in range(10):
        tx, ln = x + 24 + k * (w - 40) / 10, h * (0.4 + 0.04 * k)
        tone = (STEEL, rgb("#59636b"), STEEL)[k % 3]
        c.line([(tx, y + 26), (tx, y + 26 + ln)], 7, tone)
        if k % 3 == 1:
            c.round_rect((tx - 8, y + 20, tx + 8, y + 62), 5, rng.choice((WINE, AMBER, RIVER)))
        else:
            c.ellipse(tx, y + 26, 11, 11, tone)
            c.ellipse(tx, y + 22, 5, 6, rgb("#d9c9a6"))


def cabinet(c: Canvas, x: float, y: float, w: float, h: float, tone: RGB) -> None:
    """A tool trolley with drawers, standing at (x, y)."""
    c.shadow(x, y, w * 0.7, 24, 0.5)
    c.gradient(
        (x - w / 2, y - h, x + w / 2, y - 18), light(tone, 0.1), dark(tone, 0.25), across=True,
    )
    c.rect(x - w / 2 - 6, y - h - 10, x + w / 2 + 6, y - h + 6, rgb("#33393d"))
    for k in range(4):
        yy = y - h + 20 + k * (h - 46) / 4
        c.rect(x - w * 0.44, yy, x + w * 0.44, yy + 3, fade(NIGHT, 0.4))
        c.rect(x - w * 0.2, yy + 12, x + w * 0.2, yy + 18, STEEL)
    for s in (-1, 1):
        c.ellipse(x + s * w * 0.36, y - 10, 13, 13, INK)


def electronics_bench() -> Canvas:
    """A learner solders a board under a lamp; instruments with green traces behind."""
    c, rng = Canvas(1600, 1200), Random("electronics-bench")
    wall(c, 930, rgb("#2c4c5c"), rgb("#5c7f86"), rgb("#4a6a70"))
    c.gradient((0, 690, 1600, 735), rgb("#c9a878"), rgb("#8f6f4a"))
    c.gradient((0, 735, 1600, 930), rgb("#3f5a62"), rgb("#2c434c"))
    shelf(c, rng, 90, 150, 620)
    shelf(c, rng, 90, 330, 620)
    window(c, (1120, 60, 1520, 430), bars=3)
    c.blur(4)
    sunbeam(c, (1120, 60, 1520, 430), -500, 600, 0.16)
    for x, tone in ((230, "#7ae0a0"), (500, "#f2c35c")):
        scope(c, x, 705, 250, rgb(tone))
    supply(c, 1240, 705, 230)
    supply(c, 1455, 705, 190)
    for x, look, h in (
        (
            1385, someone(Random(15), slim=False, top_kind="polo", hair_style="short", beard=True),
            880,
        ),
    ):
        person(
            c, x, 1240, h, look,
            replace(AT_DESK, turn=-0.5, hip=0.5, hands=((-0.17, 0.1), (0.06, 0.08)), nod=0.01),
        )
    look = someone(
        Random(41), slim=True, hair_style="bun", hair=rgb("#6a3420"), top=rgb("#d29a45"),
        top_kind="shirt", glasses=True, skin=rgb("#efc7a8"), build=1.0,
    )
    pose = replace(AT_DESK, hip=0.5, hands=((-0.115, -0.02), (0.1, 0.0)), nod=0.02, lean=0.01)
    learner = person(c, 850, 1500, 1080, look, pose)
    c.gradient_poly(
        [(-40, 930), (1640, 930), (1640, 1200), (-40, 1200)], rgb("#d8b27e"), rgb("#a9794a"),
    )
    c.gradient_poly(
        [(300, 945), (1330, 945), (1450, 1200), (180, 1200)], rgb("#2f7d70"), rgb("#1f5a55"),
    )
    for k in range(11):
        c.line([(360 + k * 88, 945), (270 + k * 106, 1200)], 1.2, fade(WHITE, 0.16))
    circuit(c, rng, 830, 1110, 330)
    learner.arm(0)
    learner.arm(1)
    grip = learner.hand(1)
    iron(c, (grip[0] - 70, grip[1] + 96), (grip[0] + 34, grip[1] - 40))
    lamp(c, 480, 950, 700, 520)
    reels(c, 205, 1060)
    multimeter(c, 1330, 1090)
    c.glow(800, 1010, 420, 240, HONEY, 0.4)
    c.glow(1330, 200, 900, 700, LIGHT, 0.16)
    return c


def shelf(c: Canvas, rng: Random, x: float, y: float, w: float) -> None:
    """A shelf of small drawers and boxes."""
    k = x
    while k < x + w - 30:
        bw, bh = rng.uniform(34, 80), rng.uniform(50, 120)
        tone = rng.choice((AMBER, RUST, STEEL, CREAM, WINE, rgb("#57868c")))
        c.rect(k, y - bh, k + bw, y, tone)
        c.rect(k + bw * 0.2, y - bh * 0.6, k + bw * 0.8, y - bh * 0.4, fade(CREAM, 0.8))
        k += bw + 5
    c.rect(x - 14, y, x + w + 14, y + 14, WALNUT)


def scope(c: Canvas, x: float, y: float, w: float, trace: RGB) -> None:
    """An oscilloscope with its trace."""
    h = w * 0.68
    c.round_rect((x - w / 2, y - h, x + w / 2, y), 14, rgb("#d5d6cf"))
    c.round_rect((x - w * 0.45, y - h * 0.9, x + w * 0.16, y - h * 0.14), 8, rgb("#12262c"))
    for k in range(1, 6):
        c.line(
            [(x - w * 0.45 + k * w * 0.1, y - h * 0.9), (x - w * 0.45 + k * w * 0.1, y - h * 0.14)],
            1, fade(WHITE, 0.14),
        )
    path = [
        (
            x - w * 0.44 + w * 0.6 * t / 40,
            y - h * 0.52 + h * 0.26 * math.sin(t * 0.47) * math.cos(t * 0.05),
        ) for t in range(41)
    ]
    c.glow(x - w * 0.14, y - h * 0.52, w * 0.3, h * 0.35, trace, 0.3)
    c.line(path, 4, trace)
    for r in range(3):
        for k in range(2):
            c.ellipse(
                x + w * (0.26 + 0.14 * k), y - h * (0.76 - 0.26 * r), w * 0.045, w * 0.045,
                (SLATE, RIVER, AMBER)[r],
            )


def supply(c: Canvas, x: float, y: float, w: float) -> None:
    """A laboratory power supply."""
    h = w * 0.62
    c.round_rect((x - w / 2, y - h, x + w / 2, y), 8, rgb("#46586a"))
    c.rect(x - w * 0.42, y - h * 0.84, x + w * 0.42, y - h * 0.5, rgb("#15202a"))
    for k in range(6):
        c.rect(
            x - w * 0.36 + k * w * 0.12, y - h * 0.76, x - w * 0.3 + k * w * 0.12, y - h * 0.58,
            rgb("#e0624a"),
        )
    for k in range(3):
        c.ellipse(
            x - w * 0.28 + k * w * 0.28, y - h * 0.24, w * 0.05, w * 0.05,
            (INK, rgb("#b5382f"), AMBER)[k],
        )


def circuit(c: Canvas, rng: Random, x: float, y: float, w: float) -> None:
    """A green board with chips, tracks and resistors, lying in perspective."""
    quad = [
        (x - w * 0.46, y - 78), (x + w * 0.46, y - 78), (x + w * 0.58, y + 80),
        (x - w * 0.58, y + 80),
    ]
    c.soft([(px + 8, py + 12) for px, py in quad], 8, NIGHT, 0.5)
    c.gradient_poly(quad, rgb("#1c6b8c"), rgb("#10455f"))
    for _ in range(24):
        u, v = rng.uniform(0.05, 0.85), rng.uniform(0.08, 0.9)
        a = quad_part(quad, u, v, u + rng.uniform(0.05, 0.2), v + 0.02)
        c.poly(a, fade(HONEY, 0.55))
    for u, v, du, dv in ((0.14, 0.2, 0.2, 0.3), (0.6, 0.16, 0.24, 0.2), (0.56, 0.58, 0.16, 0.26)):
        c.poly(quad_part(quad, u, v, u + du, v + dv), INK)
        c.poly(quad_part(quad, u, v, u + du, v + dv * 0.14), fade(WHITE, 0.25))
    for k in range(7):
        u = 0.08 + 0.06 * k
        c.poly(
            quad_part(quad, u, 0.68, u + 0.035, 0.84), (AMBER, rgb("#b5382f"), CREAM, MOSS)[k % 4],
        )


def iron(c: Canvas, tip: tuple[float, float], grip: tuple[float, float]) -> None:
    """A soldering iron and the curl of smoke over its tip."""
    c.poly(capsule(lerp(tip, grip, 0.4), grip, 10, 14), rgb("#c8693a"))
    c.line([tip, lerp(tip, grip, 0.5)], 8, STEEL)
    c.glow(tip[0], tip[1], 60, 60, HONEY, 0.9)
    for k in range(6):
        c.glow(
            tip[0] - 10 + 14 * math.sin(k * 1.2), tip[1] - 40 - k * 38, 24 + k * 7, 32, WHITE, 0.26,
        )


def lamp(c: Canvas, x: float, y: float, tx: float, ty: float) -> None:
    """A jointed desk lamp whose head is at (tx, ty)."""
    c.soft(
        [(tx, ty + 20), (tx + 60, ty + 10), (tx + 420, y + 150), (tx - 180, y + 150)], 30, LIGHT,
        0.3,
    )
    c.ellipse(x, y, 80, 20, RIVER_DEEP)
    knee = (x - 110, (y + ty) / 2 + 20)
    c.line([(x, y), knee], 13, STEEL)
    c.line([knee, (tx, ty)], 13, STEEL)
    c.ellipse(*knee, 15, 15, RIVER_DEEP)
    c.poly([(tx - 30, ty - 34), (tx + 22, ty - 44), (tx + 108, ty + 36), (tx - 46, ty + 66)], RIVER)
    c.ellipse(tx + 32, ty + 50, 78, 20, CREAM)


def reels(c: Canvas, x: float, y: float) -> None:
    """Reels of coloured wire."""
    for k, tone in enumerate((rgb("#b5382f"), AMBER, MOSS)):
        rx = x - 90 + k * 92
        c.shadow(rx, y + 48, 56, 14, 0.4)
        c.ellipse(rx, y, 46, 50, PAPER)
        c.ellipse(rx, y, 38, 42, tone)
        c.ellipse(rx, y, 22, 25, dark(tone, 0.25))
        c.ellipse(rx, y, 11, 13, PAPER)


def multimeter(c: Canvas, x: float, y: float) -> None:
    """A yellow multimeter with its leads."""
    c.shadow(x, y + 90, 100, 20, 0.4)
    for s, tone in ((-1, INK), (1, rgb("#b5382f"))):
        c.line(
            smooth(
                [
                    (x + s * 20, y + 80), (x + s * 60, y + 60), (x - 150 + s * 30, y + 70),
                    (x - 250, y - 10 + s * 14),
                ],
                closed=False,
            ),
            7, tone,
        )
    c.round_rect((x - 66, y - 110, x + 66, y + 92), 16, AMBER)
    c.round_rect((x - 54, y - 98, x + 54, y + 80), 12, rgb("#2a3138"))
    c.rect(x - 42, y - 84, x + 42, y - 36, rgb("#b7c9a8"))
    for k in range(3):
        c.rect(x - 30 + k * 22, y - 76, x - 16 + k * 22, y - 44, fade(INK, 0.7))
    c.ellipse(x, y + 20, 34, 34, rgb("#4a535a"))
    c.line([(x, y + 20), (x + 18, y - 4)], 7, AMBER)


def computers_class() -> Canvas:
    """Learners at their screens in a bright classroom; the teacher helps one of them."""
    c, rng = Canvas(1600, 1200), Random("computers-class")
    wall(c, 520, rgb("#cbd6d2"), rgb("#e9e3d0"), panel=120)
    for i in range(4):
        window(c, (50 + i * 410, 50, 310 + i * 410, 350), bars=2)
    floor(c, 520, rgb("#b9a887"), rgb("#84745a"), boards=14)
    c.blur(4)
    for i in range(3):
        sunbeam(c, (50 + i * 410, 50, 310 + i * 410, 350), 250, 520, 0.14)
    teacher = someone(
        Random(5), slim=True, top=WINE, top_kind="cardigan", hair_style="bob", hair=rgb("#9b948a"),
        glasses=True,
    )
    for row, (y, s, n) in enumerate(((610, 0.62, 6), (790, 0.95, 4), (1080, 1.5, 3))):
        if row == 2:
            person(
                c, 1050, 1180, 690, teacher,
                replace(flipped(SHOWING), hands=((-0.2, 0.2), (0.1, 0.05)), turn=-0.5, lean=-0.03),
            )
        c.poly(
            [(0, y - 26 * s), (1600, y - 26 * s), (1600, y + 10 * s), (0, y + 10 * s)],
            light(OAK, 0.25),
        )
        c.gradient((0, y + 10 * s, 1600, y + 40 * s), dark(OAK, 0.1), dark(OAK, 0.35))
        for i in range(n):
            x = 1600 * (i + 0.5 + (0.06 if row == 1 else -0.04)) / n
            monitor(c, x, y, 210 * s, row * 7 + i)
            look = someone(rng, young=True)
            look = replace(look, top_kind="sweater" if look.top_kind == "dress" else look.top_kind)
            px = x + (34 if i % 2 else -30) * s
            c.round_rect((px - 62 * s, y + 8 * s, px + 62 * s, y + 190 * s), 20 * s, rgb("#2f3f4a"))
            person(
                c, px, y + 330 * s, 450 * s, look,
                replace(AT_DESK, hip=0.5, back=True, hands=((-0.08, 0.12), (0.09, 0.12))),
            )
            c.round_rect(
                (px - 54 * s, y + 92 * s, px + 54 * s, y + 240 * s), 20 * s, rgb("#3a4d5a"),
            )
        if row < 2:
            c.gradient((0, y - 150 * s, 1600, y + 60), CREAM, CREAM, opacity=0.05)
    c.glow(300, 150, 1000, 800, LIGHT, 0.22)
    return c


def monitor(c: Canvas, x: float, y: float, w: float, seed: int) -> None:
    """A screen full of code on its foot."""
    h = w * 0.62
    c.glow(x, y - h * 0.6, w * 0.8, h * 0.9, rgb("#bcd6dc"), 0.25)
    c.rect(x - w * 0.06, y - h * 0.3, x + w * 0.06, y - 4, SLATE)
    c.ellipse(x, y - 3, w * 0.2, w * 0.03, SLATE)
    c.round_rect((x - w / 2, y - h * 1.18, x + w / 2, y - h * 0.16), w * 0.03, INK)
    page(
        c, (x - w * 0.47, y - h * 1.14, x + w * 0.47, y - h * 0.21),
        (RIVER, rgb("#1f3a3a"), rgb("#2a2f45"))[seed % 3], seed, 7,
    )


def warehouse() -> Canvas:
    """Logistics: racks running into the depth, a fork-lift truck, learners with a scanner."""
    c, rng = Canvas(1600, 1200), Random("logistics-warehouse")
    c.gradient((0, 0, 1600, 620), rgb("#5d6f78"), rgb("#cfd3c6"), rgb("#f3e6c4"))
    c.gradient_poly(
        [(600, 360), (1000, 360), (1000, 640), (600, 640)], rgb("#fdf3d8"), rgb("#e0d0a8"),
    )
    for k in range(7):
        t = (k / 7) ** 1.4
        y = 345 - 345 * t
        c.line([(600 - 700 * t, y), (1000 + 700 * t, y)], 5 + 10 * t, rgb("#4a5a62"))
        c.glow(800, y + 14, 60 + 150 * t, 24 + 40 * t, WHITE, 0.9)
    c.gradient_poly(
        [(600, 640), (1000, 640), (1900, 1200), (-300, 1200)], rgb("#d9cfb8"), rgb("#9a927f"),
        rgb("#777064"),
    )
    for s in (-1, 1):
        c.poly(
            [
                (800 + s * 130, 640), (800 + s * 138, 640), (800 + s * 500, 1200),
                (800 + s * 470, 1200),
            ],
            AMBER,
        )
        rack(c, rng, s)
    c.gradient((0, 300, 1600, 700), CREAM, CREAM, opacity=0.08)
    c.glow(800, 500, 420, 340, LIGHT, 0.7)
    forklift(c, 850, 830, 1.0)
    crew = (
        (
            470, 1080, 480, {"slim": True, "top": rgb("#34506b"), "hair_style": "ponytail"},
            replace(READING, turn=0.5),
        ),
        (
            645, 1120, 520, {"slim": False, "top": rgb("#2a3743"), "hair_style": "crop"},
            replace(TALKING, turn=-0.2),
        ),
        (
            1150, 1060, 450, {"slim": False, "top": MOSS, "hair_style": "cap", "accent": RIVER},
            replace(flipped(SHOWING), turn=-0.5),
        ),
    )
    for x, y, h, fixed, pose in crew:
        c.shadow(x, y, h * 0.3, h * 0.05, 0.5)
        body = person(
            c, x, y, h, someone(rng, young=True, top_kind="vest", legs_kind="trousers", **fixed),
            pose,
        )
        if pose.hands[0] == READING.hands[0]:
            tx, ty = body.up(0.01, 0.15)
            c.round_rect((tx - 44, ty - 34, tx + 44, ty + 24), 7, INK)
            c.round_rect((tx - 38, ty - 28, tx + 38, ty + 18), 4, rgb("#8fc1a6"))
    boxes(c, 1330, 1130, rng)
    c.glow(800, 300, 1000, 700, LIGHT, 0.16)
    return c


def rack(c: Canvas, rng: Random, side: int) -> None:
    """One wall of shelves in perspective, left (-1) or right (1)."""
    near_x, far_x = 800 + side * 820, 800 + side * 205
    face = [(near_x, -120), (far_x, 290), (far_x, 648), (near_x, 1230)]
    c.poly(face, rgb("#54626a"))
    edges = [1 - (1 - k / 9) ** 1.9 for k in range(10)]
    for r in range(4):
        for k in range(9):
            a, b = edges[k], edges[k + 1]
            for part in range(2):
                u0 = a + (b - a) * (0.07 + 0.46 * part)
                u1 = u0 + (b - a) * 0.4
                v1 = (r + 0.93) / 4
                v0 = v1 - rng.uniform(0.11, 0.19)
                tone = rng.choice(
                    (
                        rgb("#c99a62"), rgb("#b58650"), rgb("#d8b27e"), rgb("#c99a62"), RIVER,
                        rgb("#8fa5a8"), WINE,
                    )
                )
                c.poly(quad_part(face, u0, v0, u1, v1), mix(tone, CREAM, 0.4 * a))
                c.poly(
                    quad_part(face, u0, v0, u1, v0 + 0.014), mix(light(tone, 0.3), CREAM, 0.4 * a),
                )
                c.poly(
                    quad_part(face, (u0 + u1) / 2 - 0.004, v0, (u0 + u1) / 2 + 0.006, v1),
                    fade(CREAM, 0.4),
                )
        c.poly(quad_part(face, 0, (r + 0.93) / 4, 1, (r + 0.99) / 4), rgb("#d9742e"))
    for u in edges:
        c.poly(
            quad_part(face, u - 0.012 * (1 - u), 0, u + 0.012 * (1 - u) + 0.002, 1), rgb("#23598a"),
        )


def forklift(c: Canvas, x: float, y: float, s: float) -> None:
    """A fork-lift truck from the front left, carrying a pallet."""
    c.shadow(x, y, 210 * s, 34 * s, 0.55)
    for w in (-66, 70):
        c.ellipse(x + w * s, y - 32 * s, 34 * s, 34 * s, INK)
        c.ellipse(x + w * s, y - 32 * s, 15 * s, 15 * s, STEEL)
    c.gradient_poly(
        [
            (x - 96 * s, y - 40 * s), (x - 92 * s, y - 118 * s), (x + 40 * s, y - 118 * s),
            (x + 108 * s, y - 100 * s), (x + 112 * s, y - 40 * s),
        ],
        rgb("#f0b843"), rgb("#c8862a"),
    )
    c.line(
        [
            (x - 80 * s, y - 110 * s), (x - 66 * s, y - 250 * s), (x + 62 * s, y - 250 * s),
            (x + 92 * s, y - 104 * s),
        ],
        10 * s, rgb("#2a3138"),
    )
    look = someone(Random(3), slim=False, top_kind="vest", hair_style="cap", accent=WINE)
    with c.inside(
        [
            (x - 100 * s, y - 300 * s), (x + 110 * s, y - 300 * s), (x + 110 * s, y - 112 * s),
            (x - 100 * s, y - 112 * s),
        ]
    ):
        person(c, x + 14 * s, y + 60 * s, 300 * s, look, replace(AT_DESK, hip=0.5, turn=-0.8))
    c.rect(x - 122 * s, y - 320 * s, x - 108 * s, y - 14 * s, rgb("#3a444a"))
    c.rect(x - 104 * s, y - 320 * s, x - 94 * s, y - 14 * s, rgb("#59636b"))
    c.rect(x - 250 * s, y - 60 * s, x - 110 * s, y - 50 * s, rgb("#3a444a"))
    c.rect(x - 250 * s, y - 76 * s, x - 124 * s, y - 60 * s, rgb("#a97c4c"))
    for u, v, tone in ((-248, -146, "#c99a62"), (-186, -146, "#b58650"), (-220, -212, "#d8b27e")):
        c.rect(x + u * s, y + v * s, x + (u + 60) * s, y + (v + 68) * s, rgb(tone))
        c.rect(x + (u + 26) * s, y + v * s, x + (u + 34) * s, y + (v + 68) * s, fade(CREAM, 0.5))


def boxes(c: Canvas, x: float, y: float, rng: Random) -> None:
    """Parcels on a pallet in the foreground."""
    c.shadow(x + 20, y + 10, 240, 36, 0.5)
    c.rect(x - 190, y - 26, x + 200, y, rgb("#8f6a42"))
    for u, v, w, h in (
        (-184, -26, 150, 130), (-24, -26, 210, 110), (-140, -156, 130, 100), (10, -136, 140, 116),
    ):
        tone = rng.choice((rgb("#c99a62"), rgb("#b98a54"), rgb("#d8b27e")))
        c.gradient((x + u, y + v - h, x + u + w, y + v), light(tone, 0.12), dark(tone, 0.12))
        c.rect(x + u + w * 0.44, y + v - h, x + u + w * 0.56, y + v, fade(CREAM, 0.5))
        c.rect(x + u + w * 0.66, y + v - h * 0.4, x + u + w * 0.92, y + v - h * 0.16, PAPER)
        c.rect(
            x + u + w * 0.7, y + v - h * 0.34, x + u + w * 0.86, y + v - h * 0.28, fade(INK, 0.6),
        )
