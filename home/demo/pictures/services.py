"""Learning a service: hairdressing, sewing, cooking; and the art studio."""

import math
from dataclasses import replace
from random import Random
from typing import Any

from .canvas import Canvas
from .figures import (
    AT_DESK,
    FOLDED,
    SHOWING,
    STANDING,
    TALKING,
    Pose,
    flipped,
    person,
)
from .geometry import arc, capsule, smooth
from .palette import (
    AMBER,
    CLOTHES,
    CORAL,
    CREAM,
    HONEY,
    INK,
    LEAF,
    LIGHT,
    MOSS,
    NIGHT,
    OAK,
    PAPER,
    PLUM,
    RIVER,
    RIVER_DEEP,
    RUST,
    SAGE,
    SKY,
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
from .people import Look, someone
from .rooms import bouquet, floor, frame, plant, sunbeam, wall, window

# A shape's points read side by side, not one below the other.
# fmt: off

BACK = replace(STANDING, back=True)


def salon() -> Canvas:
    """Portrait: a learner does a customer's hair before the mirror."""
    c, rng = Canvas(1200, 1600), Random("salon")
    wall(c, 1130, rgb("#d9b79a"), rgb("#efdcc2"))
    for i in range(9):
        c.rect(i * 140, 0, i * 140 + 2, 1130, fade(WHITE, 0.25))
    floor(c, 1130, rgb("#cbb697"), rgb("#8d7556"), tiles=9)
    c.round_rect((205, 90, 915, 860), 350, rgb("#b98a4b"))
    c.round_rect((222, 107, 898, 843), 334, rgb("#bcd0cf"))
    with c.inside(arc((560, 475), 338, 368, 0, math.tau, 48)):
        c.gradient((222, 107, 898, 843), rgb("#e8dcc2"), rgb("#b9cfd0"), rgb("#94adb2"))
        window(c, (300, 130, 520, 420), bars=2)
        person(c, 520, 1260, 840, client(), replace(AT_DESK, hip=0.5))
        person(c, 745, 1130, 860, stylist(), replace(flipped(TALKING), turn=-0.6))
        c.gradient((222, 107, 898, 843), SKY, SKY, opacity=0.28)
        c.poly([(222, 520), (560, 107), (660, 107), (222, 640)], fade(WHITE, 0.22))
    for k in range(12):
        a = math.tau * k / 12
        bx, by = 560 + 372 * math.cos(a), 475 + 400 * math.sin(a)
        c.glow(bx, by, 70, 70, LIGHT, 0.8)
        c.ellipse(bx, by, 15, 15, WHITE)
    c.gradient((60, 900, 1140, 932), light(OAK, 0.3), OAK)
    c.rect(60, 932, 1140, 946, dark(OAK, 0.4))
    bottles(c, rng, 90, 900)
    bottles(c, rng, 860, 900)
    plant(c, 1075, 900, 250, rng)
    c.blur(2)
    c.shadow(520, 1530, 330, 60, 0.5)
    c.rect(500, 1380, 545, 1520, STEEL)
    c.ellipse(522, 1522, 150, 26, rgb("#59636b"))
    customer = client()
    c.round_rect((330, 1000, 715, 1400), 70, rgb("#20313b"))
    c.round_rect((290, 1190, 350, 1330), 26, rgb("#2f434f"))
    c.round_rect((695, 1190, 755, 1330), 26, rgb("#2f434f"))
    person(c, 522, 1830, 1180, customer, replace(BACK, hip=0.5))
    cape = smooth(
        [
            (440, 960), (522, 985), (604, 960), (690, 1040), (740, 1330), (522, 1375), (304, 1330),
            (352, 1040),
        ]
    )
    c.gradient_poly(cape, rgb("#f4ecdc"), rgb("#cbb995"))
    for dx in (-90, 20, 110):
        c.line([(522 + dx * 0.4, 1010), (522 + dx, 1340)], 3, fade(NIGHT, 0.12))
    c.round_rect((318, 1330, 728, 1450), 40, rgb("#20313b"))
    c.round_rect((318, 1330, 728, 1366), 18, rgb("#2f434f"))
    c.gradient((496, 1450, 550, 1530), rgb("#c9d0d2"), rgb("#6b767b"), across=True)
    c.ellipse(522, 1534, 160, 24, rgb("#59636b"))
    person(
        c, 850, 1570, 1080, stylist(),
        replace(flipped(TALKING), turn=-0.55, hands=((-0.26, 0.26), (-0.16, 0.3)), bends=(-1, 1)),
    )
    c.line([(590, 760), (610, 860)], 15, INK)
    for k in range(6):
        c.line([(594 + k * 3, 776 + k * 15), (568 + k * 3, 782 + k * 15)], 3, INK)
    c.glow(300, 120, 900, 1000, LIGHT, 0.26)
    return c


def client() -> Look:
    """The customer: long auburn hair."""
    return someone(
        Random(2), slim=True, hair_style="long", hair=rgb("#8a4a28"), top=PAPER, top_kind="sweater",
        skin=rgb("#f2d0b4"), glasses=False,
    )


def stylist() -> Look:
    """The learner in an apron."""
    return someone(
        Random(8), slim=True, hair_style="bun", hair=rgb("#2b2019"), top_kind="apron",
        under=rgb("#2d6a8e"), accent=rgb("#22303c"), skin=rgb("#e5b491"), glasses=False,
        legs_kind="trousers", legs=rgb("#2f4156"),
    )


def bottles(c: Canvas, rng: Random, x: float, y: float) -> None:
    """Bottles, jars and brushes on the shelf."""
    for _k in range(6):
        w, h = rng.uniform(24, 40), rng.uniform(60, 130)
        tone = rng.choice((WINE, RIVER, AMBER, MOSS, CORAL, CREAM, PLUM))
        c.gradient((x, y - h, x + w, y), light(tone, 0.3), dark(tone, 0.2), across=True)
        c.rect(x + w * 0.3, y - h - 16, x + w * 0.7, y - h, INK)
        c.rect(x + w * 0.12, y - h * 0.6, x + w * 0.88, y - h * 0.3, fade(CREAM, 0.8))
        x += w + 6


def sewing() -> Canvas:
    """The sewing room: a learner at the machine, a dress on its stand, reels of thread."""
    c, rng = Canvas(1600, 1200), Random("sewing")
    wall(c, 760, rgb("#cfc3a4"), rgb("#efe3c6"), panel=150)
    window(c, (90, 70, 430, 540), bars=2)
    window(c, (540, 70, 880, 540), bars=2)
    for r in range(3):
        c.rect(1000, 190 + r * 130, 1540, 204 + r * 130, WALNUT)
        for k in range(11):
            tone = CLOTHES[(k * 3 + r * 5) % len(CLOTHES)]
            x = 1012 + k * 48
            c.gradient(
                (x, 124 + r * 130, x + 34, 190 + r * 130), light(tone, 0.3), dark(tone, 0.15),
                across=True,
            )
            c.rect(x - 4, 116 + r * 130, x + 38, 126 + r * 130, OAK)
            c.rect(x - 4, 182 + r * 130, x + 38, 190 + r * 130, OAK)
    floor(c, 760, rgb("#b08a5c"), rgb("#75563a"), boards=14)
    for x, look, pose in (
        (1010, someone(rng, slim=True, top_kind="cardigan"), TALKING),
        (1120, someone(rng, slim=True, top_kind="blouse"), flipped(TALKING)),
    ):
        person(c, x, 960, 520, look, replace(pose, turn=pose.turn * 2))
    c.blur(3.4)
    sunbeam(c, (90, 70, 430, 540), 380, 560, 0.18)
    sunbeam(c, (540, 70, 880, 540), 380, 560, 0.14)
    mannequin(c, 1340, 1150, 880)
    look = someone(
        Random(14), slim=True, hair_style="bob", hair=rgb("#4a3222"), top=rgb("#c98a86"),
        top_kind="blouse", glasses=True, skin=rgb("#efc7a8"),
    )
    pose = replace(
        AT_DESK, hip=0.5, turn=0.35, hands=((0.03, -0.01), (0.165, -0.005)), nod=0.02,
        bends=(1, -1),
    )
    learner = person(c, 560, 1560, 1100, look, pose)
    c.gradient_poly(
        [(-30, 960), (1180, 960), (1250, 1200), (-30, 1200)], light(OAK, 0.3), dark(OAK, 0.14),
    )
    cloth = smooth(
        [
            (520, 1000), (760, 985), (1010, 1010), (1060, 1100), (1010, 1200), (700, 1215),
            (420, 1210), (450, 1080),
        ]
    )
    c.soft([(px + 8, py + 10) for px, py in cloth], 8, NIGHT, 0.35)
    c.gradient_poly(cloth, rgb("#2d78a0"), RIVER)
    for k in range(6):
        c.line(
            smooth(
                [(560 + k * 80, 1010), (540 + k * 86, 1090), (500 + k * 100, 1200)], closed=False,
            ),
            5, fade(NIGHT if k % 2 else WHITE, 0.16),
        )
    machine(c, 800, 1060, 360)
    learner.arm(0)
    learner.arm(1)
    for k, tone in enumerate((WINE, AMBER, MOSS, CORAL)):
        x = 90 + k * 66
        c.shadow(x, 1120, 38, 10, 0.4)
        c.rect(x - 20, 1046, x + 20, 1114, tone)
        c.rect(x - 26, 1038, x + 26, 1048, OAK)
        c.rect(x - 26, 1112, x + 26, 1122, OAK)
    c.line(smooth([(240, 1180), (330, 1150), (400, 1185), (470, 1160)], closed=False), 20, AMBER)
    c.glow(300, 150, 1000, 900, LIGHT, 0.26)
    return c


def machine(c: Canvas, x: float, y: float, w: float) -> None:
    """A sewing machine, its needle over the cloth at the left."""
    tone = rgb("#f1ead9")
    c.shadow(x + w * 0.1, y + 14, w * 0.66, 28, 0.5)
    c.gradient((x - w * 0.5, y - w * 0.1, x + w * 0.55, y + 6), tone, rgb("#b9ae96"))
    c.gradient_poly(
        smooth(
            [
                (x + w * 0.24, y - w * 0.06), (x + w * 0.24, y - w * 0.42),
                (x - w * 0.28, y - w * 0.4), (x - w * 0.3, y - w * 0.22),
                (x - w * 0.44, y - w * 0.22), (x - w * 0.46, y - w * 0.6),
                (x + w * 0.5, y - w * 0.62), (x + w * 0.54, y - w * 0.06),
            ],
            steps=4,
        ),
        WHITE, tone, rgb("#c9bfa8"),
    )
    c.rect(x - w * 0.1, y - w * 0.57, x + w * 0.26, y - w * 0.5, RIVER)
    c.ellipse(x + w * 0.55, y - w * 0.42, w * 0.05, w * 0.11, SLATE)
    c.ellipse(x + w * 0.4, y - w * 0.26, w * 0.06, w * 0.06, AMBER)
    c.line([(x - w * 0.37, y - w * 0.24), (x - w * 0.37, y - w * 0.05)], 6, STEEL)
    c.rect(x - w * 0.41, y - w * 0.075, x - w * 0.33, y - w * 0.05, STEEL)
    c.rect(x + w * 0.3, y - w * 0.74, x + w * 0.38, y - w * 0.62, WINE)
    c.line([(x + w * 0.34, y - w * 0.7), (x - w * 0.37, y - w * 0.6)], 2, WINE)


def mannequin(c: Canvas, x: float, y: float, h: float) -> None:
    """A dress on a tailor's stand."""
    c.shadow(x, y, h * 0.2, 26, 0.5)
    c.rect(x - 8, y - h * 0.35, x + 8, y, WALNUT)
    for s in (-1, 0, 1):
        c.line([(x, y - h * 0.06), (x + s * h * 0.13, y)], 13, WALNUT)
    c.poly(capsule((x, y - h * 0.9), (x, y - h), h * 0.034, h * 0.03), OAK)
    c.ellipse(x, y - h * 1.035, h * 0.028, h * 0.022, WALNUT)
    half = [
        (0.03, 0.93), (0.13, 0.89), (0.14, 0.82), (0.105, 0.72), (0.085, 0.62), (0.12, 0.52),
        (0.2, 0.28), (0.26, 0.14),
    ]
    dress = [(x + u * h, y - v * h) for u, v in half] + [
        (x - u * h, y - v * h) for u, v in reversed(half)
    ]
    c.gradient_poly(smooth(dress, steps=5), rgb("#c8505a"), WINE, rgb("#5a2128"))
    for u in (-0.13, -0.04, 0.06, 0.15):
        c.poly(
            [
                (x + u * 0.35 * h, y - 0.6 * h), (x + (u + 0.02) * h, y - 0.15 * h),
                (x + (u - 0.02) * h, y - 0.15 * h),
            ],
            fade(NIGHT, 0.2),
        )
    c.rect(x - 0.09 * h, y - 0.64 * h, x + 0.09 * h, y - 0.6 * h, AMBER)
    c.line(
        smooth(
            [
                (x - 0.06 * h, y - 0.93 * h), (x - 0.02 * h, y - 0.8 * h),
                (x + 0.06 * h, y - 0.93 * h),
            ],
            closed=False,
        ),
        11, HONEY,
    )


def kitchen() -> Canvas:
    """The training kitchen: cooks plate up while steam rises from the range."""
    c, rng = Canvas(1600, 1200), Random("kitchen-service")
    wall(c, 700, rgb("#b7c9c6"), rgb("#e6ead8"))
    for r in range(11):
        for k in range(27):
            if (r * 7 + k * 5) % 9 == 0:
                c.rect(k * 60, r * 62, k * 60 + 58, r * 62 + 60, fade(RIVER, 0.1))
        c.line([(0, r * 62), (1600, r * 62)], 1.4, fade(WHITE, 0.6))
    for k in range(27):
        c.line([(k * 60, 0), (k * 60, 700)], 1.4, fade(WHITE, 0.6))
    c.gradient_poly([(440, 0), (1160, 0), (1240, 190), (360, 190)], rgb("#c9cfce"), rgb("#8f9a9c"))
    c.rect(360, 190, 1240, 226, rgb("#aab4b5"))
    for k in range(5):
        c.glow(460 + k * 170, 232, 90, 50, LIGHT, 0.7)
    c.line([(80, 330), (1520, 330)], 8, STEEL)
    for k in range(13):
        x = 100 + k * 116
        if not 520 < x < 1080:
            c.line([(x, 330), (x, 390)], 5, STEEL)
            c.ellipse(
                x, 424, 42 - 6 * (k % 3), 40 - 6 * (k % 3),
                (rgb("#b5703f"), rgb("#59636b"), STEEL)[k % 3],
            )
    floor(c, 700, rgb("#b5ad9a"), rgb("#7d7668"), tiles=12)
    c.gradient((380, 560, 1220, 800), rgb("#cfd6d6"), rgb("#8f9a9c"))
    c.rect(380, 552, 1220, 572, rgb("#e3e7e6"))
    for x, w, tone in ((500, 110, "#aeb6b8"), (690, 130, "#b5703f"), (1080, 120, "#59636b")):
        c.rect(x - w / 2, 556 - w * 0.6, x + w / 2, 556, rgb(tone))
        c.ellipse(x, 556 - w * 0.6, w / 2, 11, dark(rgb(tone), 0.3))
        for k in range(5):
            c.glow(x + 20 * math.sin(k * 1.7 + x), 470 - k * 62, 60 + 16 * k, 60, WHITE, 0.4)
    c.blur(3)
    cook: dict[str, Any] = {
        "top_kind": "smock", "top": rgb("#f6f1e4"), "hair_style": "beanie",
        "accent": rgb("#fbf7ec"), "legs_kind": "trousers", "glasses": False,
    }
    team: tuple[tuple[int, dict[str, Any], Pose], ...] = (
        (330, {"slim": True, "skin": rgb("#e5b491")}, replace(TALKING, turn=0.5)),
        (
            880, {"slim": False, "skin": rgb("#8f5c3f"), "beard": True},
            replace(AT_DESK, hip=0.5, hands=((-0.1, 0.1), (0.09, 0.12)), nod=0.015),
        ),
        (
            1290, {"slim": True, "skin": rgb("#f2d0b4")},
            replace(flipped(TALKING), turn=-0.5, hands=((-0.15, 0.14), (0.06, 0.1))),
        ),
    )
    for x, fixed, pose in team:
        person(c, x, 1330, 920, someone(rng, **cook, **fixed), pose)
    c.gradient_poly(
        [(-40, 925), (1640, 925), (1640, 1200), (-40, 1200)], rgb("#eef1ef"), rgb("#a8b2b4"),
    )
    c.rect(0, 921, 1600, 931, WHITE)
    for k, x in enumerate((190, 560, 980, 1380)):
        plate(c, x, 1075 + (30 if k % 2 else 0), 165, k)
    for x in (375, 1180):
        herb(c, x, 990, rng)
    c.glow(800, 200, 1000, 700, LIGHT, 0.2)
    return c


def plate(c: Canvas, x: float, y: float, r: float, kind: int) -> None:
    """A plated dish, a little different each time."""
    c.shadow(x + 10, y + 14, r * 1.2, r * 0.4, 0.4)
    c.ellipse(x, y, r, r * 0.33, rgb("#e3ded2"))
    c.ellipse(x, y - 5, r, r * 0.33, WHITE)
    c.ellipse(x, y - 3, r * 0.7, r * 0.22, rgb("#f1ece0"))
    c.ellipse(
        x - r * 0.1, y - 8, r * 0.42, r * 0.12,
        (rgb("#d9a03c"), rgb("#7f9b50"), rgb("#b5473a"), rgb("#e6c37a"))[kind],
    )
    c.ellipse(
        x + r * 0.08, y - 26, r * 0.3, r * 0.15,
        (rgb("#a8623a"), rgb("#e8a08a"), rgb("#8a5030"), rgb("#cf8a4a"))[kind],
    )
    c.ellipse(x + r * 0.02, y - 34, r * 0.2, r * 0.06, fade(CREAM, 0.4))
    for k in range(5):
        a = 0.6 + k * 0.5
        c.ellipse(
            x - r * 0.42 * math.cos(a), y - 12 - r * 0.05 * math.sin(a * 2), r * 0.06, r * 0.045,
            (rgb("#4d7a4a"), rgb("#c8505a"), rgb("#e7b74a"))[k % 3],
        )
    for s in (-1, 1):
        c.poly(capsule((x, y - 38), (x + s * r * 0.12, y - 62), 6, 2), LEAF)


def herb(c: Canvas, x: float, y: float, rng: Random) -> None:
    """A pot of basil."""
    for _ in range(26):
        c.ellipse(
            x + rng.gauss(0, 30), y - 96 + rng.gauss(0, 24), 17, 12,
            mix(MOSS, rgb("#8fb56b"), rng.random()),
        )
    c.poly([(x - 44, y - 72), (x + 44, y - 72), (x + 32, y + 10), (x - 32, y + 10)], rgb("#b9663f"))
    c.rect(x - 49, y - 82, x + 49, y - 64, rgb("#cb7a50"))


def art_studio() -> Canvas:
    """The art studio: easels under a skylight, paintings in the making."""
    c, rng = Canvas(1600, 1200), Random("art-studio")
    wall(c, 700, rgb("#cfc8ba"), rgb("#f2ecdd"))
    c.gradient_poly([(250, 0), (1350, 0), (1230, 170), (370, 170)], rgb("#a5cbe0"), rgb("#e6eee6"))
    for k in range(7):
        x = 250 + k * 1100 / 6
        c.line([(x, 0), (370 + k * 860 / 6, 170)], 8, WHITE)
    c.line([(250, 0), (370, 170), (1230, 170), (1350, 0)], 10, WHITE)
    for k in range(5):
        frame(
            c, (70 + k * 312, 240 + 24 * (k % 2), 270 + k * 312, 400 + 24 * (k % 3)),
            (WALNUT, RIVER, OAK, INK, WINE)[k], rng,
        )
    floor(c, 700, rgb("#c2a377"), rgb("#80613f"), boards=16)
    for _ in range(60):
        x, y = rng.uniform(100, 1500), rng.uniform(800, 1180)
        c.ellipse(x, y, rng.uniform(3, 12), rng.uniform(1.5, 5), fade(rng.choice(CLOTHES), 0.6))
    c.soft([(420, 170), (1180, 170), (1500, 1200), (100, 1200)], 50, LIGHT, 0.22)
    easel(c, rng, 800, 830, 330, 0)
    person(
        c, 985, 900, 460, someone(rng, slim=False, top_kind="apron", hair_style="curly"),
        replace(flipped(SHOWING), turn=-0.7, hands=((-0.22, 0.24), (0.1, 0.08))),
    )
    person(
        c, 640, 890, 440, someone(rng, slim=True, top_kind="sweater", hair_style="long"),
        replace(FOLDED, turn=0.5),
    )
    c.blur(1.4)
    easel(c, rng, 360, 1120, 560, 1)
    easel(c, rng, 1230, 1130, 590, 2)
    for x, h, seed, pose in (
        (590, 690, 5, replace(flipped(SHOWING), turn=-0.7, hands=((-0.2, 0.26), (0.13, 0.1)))),
        (985, 660, 16, replace(SHOWING, turn=0.7, hands=((-0.12, 0.1), (0.2, 0.25)))),
    ):
        c.shadow(x, 1160, h * 0.28, 26, 0.5)
        look = someone(
            Random(seed), slim=seed == 5, top_kind="apron",
            hair_style="ponytail" if seed == 5 else "parted",
            under=rgb("#dfe6e4") if seed == 5 else rgb("#2d6a8e"),
            accent=WINE if seed == 5 else rgb("#46566b"), legs_kind="trousers",
        )
        body = person(c, x, 1160, h, look, pose)
        which = 0 if seed == 5 else 1
        s = -1 if which == 0 else 1
        hx, hy = body.hand(which)
        c.line([(hx - s * 20, hy + 10), (hx + s * 62, hy - 22)], 7, OAK)
        c.ellipse(hx + s * 66, hy - 24, 13, 8, AMBER if which else CORAL)
        px, py = body.hand(1 - which)
        c.ellipse(px - s * 24, py - 6, 66, 30, rgb("#b98a54"))
        for k in range(6):
            a = k * 1.05
            c.ellipse(
                px - s * 24 + 42 * math.cos(a), py - 8 + 17 * math.sin(a), 11, 7,
                (WINE, AMBER, RIVER, MOSS, WHITE, CORAL)[k],
            )
    c.glow(800, 60, 1100, 700, LIGHT, 0.28)
    return c


def easel(c: Canvas, rng: Random, x: float, y: float, h: float, kind: int) -> None:
    """An easel with a canvas: a river, a portrait of squares, a vase."""
    c.shadow(x, y, h * 0.4, h * 0.05, 0.45)
    for dx in (-0.24, 0.24, 0.02):
        c.line([(x + dx * 0.25 * h, y - h * 1.05), (x + dx * h, y)], h * 0.03, WALNUT)
    w, top, low = h * 0.37, y - h * 0.98, y - h * 0.3
    c.rect(x - w - 4, low, x + w + 4, low + h * 0.035, OAK)
    c.soft(
        [(x - w + 8, top + 10), (x + w + 12, top + 10), (x + w + 12, low), (x - w + 8, low)], 8,
        NIGHT, 0.3,
    )
    box = (x - w, top, x + w, low)
    c.gradient(box, PAPER, CREAM)
    if kind == 1:
        c.gradient(box, rgb("#e9a06a"), rgb("#f6dca8"), rgb("#5f93a8"), RIVER)
        c.ellipse(x + w * 0.3, top + h * 0.24, h * 0.07, h * 0.07, rgb("#fbe9b4"))
        with c.inside([(box[0], top), (box[2], top), (box[2], low), (box[0], low)]):
            for k, tone in enumerate((PLUM, MOSS)):
                c.poly(
                    smooth(
                        [
                            (box[0] - 20, low - h * (0.3 - 0.1 * k)),
                            (x - w * 0.3, low - h * (0.38 - 0.14 * k)),
                            (x + w * 0.4, low - h * (0.27 - 0.06 * k)),
                            (box[2] + 20, low - h * (0.34 - 0.14 * k)),
                            (box[2] + 20, low - h * (0.2 - 0.14 * k)),
                            (box[0] - 20, low - h * (0.2 - 0.14 * k)),
                        ]
                    ),
                    tone,
                )
    elif kind == 2:
        for r in range(6):
            for k in range(6):
                a, b = 2 * w / 6, (low - top) / 6
                tone = rng.choice((RIVER, AMBER, CORAL, CREAM, MOSS, SKY, WINE, HONEY))
                c.rect(box[0] + k * a, top + r * b, box[0] + (k + 1) * a, top + (r + 1) * b, tone)
                if (r + k) % 2:
                    c.poly(
                        [
                            (box[0] + k * a, top + r * b),
                            (box[0] + (k + 1) * a, top + (r + 1) * b),
                            (box[0] + k * a, top + (r + 1) * b),
                        ],
                        rng.choice((PAPER, RIVER_DEEP, RUST, SAGE)),
                    )
    else:
        bouquet(c, x, y - h * 0.72, h * 0.15, rng, RIVER)
