"""Where the mobilities went: harbours, old towns, skylines."""

import math
from dataclasses import replace
from random import Random

from .canvas import Canvas
from .facades import front, gable, hip_roof, side_street, spire, timbered
from .figures import FOLDED, STANDING, TALKING, WALKING, flipped, person
from .geometry import arc, smooth
from .nature import birch, birds, clouds, cobbles, glints, ridge, tree
from .palette import (
    AMBER,
    CORAL,
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
    ROSE,
    RUST,
    SKY,
    SLATE,
    STONE,
    WHITE,
    WINE,
    dark,
    fade,
    light,
    mix,
    rgb,
)
from .people import crowd, someone
from .props import bunting, rucksack

# A shape's points read side by side, not one below the other.
# fmt: off

BACK = replace(STANDING, back=True)
FACADES = tuple(
    rgb(t) for t in (
        "#e6b56a", "#d98a5e", "#f0e2c4", "#cf7358", "#8fb0b0", "#e9cf9e", "#b9c4a2", "#d9a7a0",
    )
)


def boat(c: Canvas, x: float, y: float, s: float, hull: RGB, sails: bool = True) -> None:
    """A sailing boat, `s` half its length, floating at (x, y)."""
    c.glow(x, y + s * 0.2, s * 1.3, s * 0.26, NIGHT, 0.4)
    c.line([(x, y - s * 0.2), (x, y - s * 2.3)], max(2.5, s * 0.045), rgb("#5a4130"))
    if sails:
        c.gradient_poly(
            [
                (x + s * 0.06, y - s * 2.2),
                *smooth([(x + s * 0.5, y - s * 1.2), (x + s * 0.86, y - s * 0.3)], closed=False),
                (x + s * 0.06, y - s * 0.3),
            ],
            WHITE, rgb("#eadfc6"),
        )
        c.gradient_poly(
            [
                (x - s * 0.06, y - s * 1.95), (x - s * 0.06, y - s * 0.3),
                (x - s * 0.6, y - s * 0.26),
            ],
            rgb("#f3ead6"), rgb("#d9c9a6"),
        )
    deck = [
        (x - s, y - s * 0.24), (x + s * 1.05, y - s * 0.3), (x + s * 0.74, y + s * 0.2),
        (x - s * 0.72, y + s * 0.2),
    ]
    c.gradient_poly(deck, light(hull, 0.12), dark(hull, 0.3))
    c.line([deck[0], deck[1]], max(3, s * 0.06), CREAM)


def rowing_boat(c: Canvas, x: float, y: float, s: float, tone: RGB, stripe: RGB) -> None:
    """A painted fishing boat with raised bow and stern."""
    c.glow(x, y + s * 0.24, s * 1.25, s * 0.26, NIGHT, 0.45)
    inner = smooth(
        [
            (x - s * 1.06, y - s * 0.46), (x - s * 0.4, y - s * 0.22), (x + s * 0.4, y - s * 0.22),
            (x + s * 1.06, y - s * 0.5), (x + s * 0.4, y - s * 0.1), (x - s * 0.4, y - s * 0.1),
        ],
        steps=5,
    )
    low = smooth(
        [
            (x + s * 1.06, y - s * 0.5), (x + s * 0.8, y + s * 0.08), (x + s * 0.3, y + s * 0.22),
            (x - s * 0.3, y + s * 0.22), (x - s * 0.8, y + s * 0.08), (x - s * 1.06, y - s * 0.46),
        ],
        closed=False,
    )
    top = smooth(
        [
            (x - s * 1.06, y - s * 0.46), (x - s * 0.4, y - s * 0.18), (x + s * 0.4, y - s * 0.18),
            (x + s * 1.06, y - s * 0.5),
        ],
        closed=False,
    )
    c.poly(inner, dark(OAK, 0.35))
    c.gradient_poly(low + top, light(tone, 0.1), dark(tone, 0.25))
    c.line(top, s * 0.09, stripe)
    c.line([(px, py + s * 0.12) for px, py in top], s * 0.05, CREAM)


def harbour() -> Canvas:
    """A Portuguese harbour: tiled houses up the hill, boats, an iron bridge far off."""
    c, rng = Canvas(1600, 1200), Random("harbour")
    c.gradient((0, 0, 1600, 720), rgb("#6fb0cf"), rgb("#b9dbe2"), rgb("#f8ecd2"))
    clouds(c, rng, 80, 260, 6, WHITE, 0.4)
    c.glow(1380, 140, 640, 520, LIGHT, 0.6)
    ridge(c, rng, 470, 110, mix(SAGE_FAR, SKY, 0.5))
    c.arc((930, 330, 1560, 760), 180, 360, 9, mix(SLATE, SKY, 0.35))
    c.rect(900, 430, 1600, 442, mix(SLATE, SKY, 0.35))
    for i in range(1, 12):
        hanger = 930 + i * 52
        crown = 545 - 215 * math.sqrt(max(0, 1 - ((hanger - 1245) / 315) ** 2))
        c.line([(hanger, 442), (hanger, crown)], 2.4, mix(SLATE, SKY, 0.4))
    for layer, (low, top, haze) in enumerate(((500, 230, 0.42), (585, 330, 0.22), (690, 430, 0.0))):
        x = -30.0
        while x < 1640:
            w = rng.uniform(74, 128) * (0.8 + 0.14 * layer)
            slope = 1 - 0.5 * (max(0.0, x - 500) / 1100) if layer < 2 else 1
            h = (low - top) * rng.uniform(0.66, 1.0) * slope
            tone = mix(rng.choice(FACADES), SKY, haze)
            front(
                c, x, low, w, h, tone, cols=3 if w > 92 else 2, rows=max(2, round(h / 64)), rng=rng,
                frame=mix(WHITE, tone, 0.2),
            )
            hip_roof(c, x, low - h, w, rng.uniform(22, 40), mix(rgb("#b5553a"), SKY, haze), 0.05)
            if layer == 2 and rng.random() < 0.5:
                awning(c, x + w * 0.12, low - 38, w * 0.76, rng.choice((WINE, RIVER, AMBER, MOSS)))
            x += w
    spire(c, 420, 505, 54, 330, rgb("#efe6d4"), rgb("#9ab0ad"), dome=True)
    c.gradient((0, 690, 1600, 722), rgb("#cbbd9f"), rgb("#8d8168"))
    for k in range(26):
        x = rng.uniform(0, 1600)
        person(
            c, x, 694 + rng.uniform(-2, 5), 46 * rng.uniform(0.9, 1.1), someone(rng),
            WALKING if k % 2 else flipped(WALKING),
        )
    c.gradient((0, 722, 1600, 1200), rgb("#79b3bb"), rgb("#3a8299"), rgb("#174f6c"))
    c.mirror(722, 300, 0.8, 0.4)
    glints(c, rng, 735, 1190, 240, CREAM, 1300, 0.5)
    for x, y, s, hull in ((210, 800, 56, WINE), (905, 815, 70, PAPER), (1180, 780, 46, MOSS)):
        boat(c, x, y, s, hull)
    boat(c, 1310, 985, 130, RIVER)
    for x, y, s, a, b in (
        (330, 985, 150, rgb("#2f7d8c"), AMBER), (760, 1085, 190, rgb("#cf4f3a"), CREAM),
        (80, 1120, 140, AMBER, RIVER),
    ):
        rowing_boat(c, x, y, s, a, b)
    birds(c, rng, 760, 210, 9, 13, fade(SLATE, 0.8))
    c.glow(1400, 180, 900, 800, LIGHT, 0.25)
    return c


SAGE_FAR = rgb("#8aa394")


def awning(c: Canvas, x: float, y: float, w: float, tone: RGB) -> None:
    """A striped awning over a café."""
    n = 6
    for i in range(n):
        a, b = x + w * i / n, x + w * (i + 1) / n
        c.poly([(a, y), (b, y), (b + 3, y + 18), (a - 3, y + 18)], tone if i % 2 else CREAM)
    c.rect(x, y + 18, x + w, y + 36, fade(NIGHT, 0.35))


def old_town_street() -> Canvas:
    """Portrait: a narrow street in the south, people strolling towards the tower."""
    c, rng = Canvas(1200, 1600), Random("old-town-street")
    c.gradient((0, 0, 1200, 1000), rgb("#5fa0c6"), rgb("#b8d8de"), rgb("#f9e9c6"))
    clouds(c, rng, 60, 300, 4, WHITE, 0.4)
    c.glow(640, 620, 460, 560, LIGHT, 0.75)
    spire(c, 610, 1010, 92, 760, rgb("#e3cfa4"), rgb("#4e7a70"), dome=True)
    tones = [
        ("#d98a5e", "#e9c27e"), ("#efe0c0", "#cf7358"), ("#c4695a", "#dfd0b0"),
        ("#e6b56a", "#a8b8a4"),
    ]
    for k, (lt, rt) in reversed(list(enumerate(tones))):
        near, far = 0.5 - 0.118 * k, 0.5 - 0.118 * (k + 1)
        lx0, lx1 = 600 - 1200 * near, 600 - 1200 * far * 0.86
        rx0, rx1 = 600 + 1200 * far * 0.8, 600 + 1200 * near
        t0, t1 = -260 + 190 * k, -60 + 190 * k
        b0, b1 = 1490 - 130 * k, 1380 - 120 * k
        haze = 0.1 * k
        left = [(lx0, t0), (lx1, t1), (lx1, b1), (lx0, b0)]
        right = [(rx0, t1 + 40), (rx1, t0 + 60), (rx1, b0), (rx0, b1)]
        for quad, tone, sh in ((left, lt, rgb("#3f6f68")), (right, rt, rgb("#4a6f8c"))):
            side_street(
                c, quad, mix(rgb(tone), CREAM, haze), 3 if k == 0 else 2, 6,
                mix(sh, CREAM, haze) if (k + (tone == rt)) % 2 else None, rng,
            )
        c.poly(
            [(lx0, t0 - 16), (lx1 + 26, t1 - 6), (lx1 + 26, t1 + 12), (lx0, t0 + 12)],
            rgb("#9a4a35"),
        )
        c.poly(
            [(rx0 - 24, t1 + 34), (rx1, t0 + 40), (rx1, t0 + 72), (rx0 - 24, t1 + 52)],
            rgb("#9a4a35"),
        )
        c.poly([*left[1:3], (lx1 + 10, b1), (lx1 + 10, t1)], fade(NIGHT, 0.16))
    ground = [(500, 1005), (712, 1005), (1290, 1600), (-90, 1600)]
    c.gradient_poly(
        [(470, 1005), (740, 1005), (1200, 1380), (1200, 1600), (0, 1600), (0, 1380)],
        rgb("#e2cfa6"), rgb("#b39b74"), rgb("#7e6a4e"),
    )
    cobbles(c, rng, ground, 26, rgb("#b59f7a"))
    c.soft([(712, 1005), (1200, 1330), (1200, 1600), (760, 1600), (640, 1010)], 20, NIGHT, 0.3)
    bunting(c, (150, 330), (1010, 420), 70, 18)
    bunting(c, (330, 600), (880, 640), 40, 14)
    for x, y, h, pose in (
        (575, 1040, 105, WALKING), (655, 1052, 112, FOLDED), (700, 1090, 150, BACK),
        (505, 1125, 180, flipped(WALKING)), (780, 1210, 250, TALKING),
        (868, 1212, 262, flipped(TALKING)),
    ):
        c.shadow(x, y, h * 0.26, h * 0.05, 0.45)
        person(c, x, y, h, someone(rng), pose)
    for x, h, look in (
        (330, 560, someone(Random(2), slim=True, top_kind="blouse", hair_style="ponytail")),
        (500, 590, someone(Random(9), slim=False, top_kind="polo")),
    ):
        c.shadow(x + 20, 1520, 150, 30, 0.5)
        body = person(c, x, 1520, h, look, replace(BACK, feet=((-0.05, 0.01), (0.06, 0.0))))
        rucksack(c, *body.up(0, 0.2), h * 0.26, AMBER if x < 400 else RIVER)
    for x, y, r in ((95, 1430, 1.0), (1120, 1440, 1.1), (1040, 1330, 0.7)):
        potted(c, x, y, 190 * r, rng)
    c.glow(560, 700, 700, 760, LIGHT, 0.22)
    return c


def potted(c: Canvas, x: float, y: float, h: float, rng: Random) -> None:
    """A round bush in a clay pot."""
    c.shadow(x, y, h * 0.34, h * 0.07, 0.5)
    for _ in range(20):
        c.ellipse(
            x + rng.gauss(0, h * 0.13), y - h * 0.62 + rng.gauss(0, h * 0.12), h * 0.12, h * 0.1,
            mix(MOSS, rgb("#7da46b"), rng.random()),
        )
    for _ in range(10):
        c.ellipse(
            x + rng.gauss(0, h * 0.14), y - h * 0.62 + rng.gauss(0, h * 0.13), h * 0.035, h * 0.035,
            rng.choice((CORAL, WHITE, ROSE)),
        )
    c.poly(
        [
            (x - h * 0.2, y - h * 0.42), (x + h * 0.2, y - h * 0.42), (x + h * 0.14, y),
            (x - h * 0.14, y),
        ],
        rgb("#b9663f"),
    )
    c.rect(x - h * 0.23, y - h * 0.46, x + h * 0.23, y - h * 0.38, rgb("#cb7a50"))


def reykjavik() -> Canvas:
    """Reykjavík: coloured iron roofs, a stepped church tower, the sea and a snowy mountain."""
    c, rng = Canvas(1600, 1200), Random("reykjavik")
    c.gradient((0, 0, 1600, 560), rgb("#7fa9c6"), rgb("#c3d7df"), rgb("#f7e5cf"))
    clouds(c, rng, 70, 300, 9, WHITE, 0.5)
    peaks = [
        (0, 430), (130, 372), (300, 330), (450, 290), (560, 318), (720, 268), (900, 300),
        (1040, 262), (1230, 330), (1400, 312), (1600, 380), (1600, 520), (0, 520),
    ]
    c.poly(peaks, rgb("#7f95ab"))
    for x, y, w in (
        (450, 290, 120), (720, 268, 150), (1040, 262, 140), (300, 330, 80), (1400, 312, 90),
    ):
        c.poly(
            [
                (x, y), (x + w, y + 62), (x + w * 0.5, y + 50), (x + w * 0.2, y + 80),
                (x - w * 0.25, y + 52), (x - w * 0.7, y + 70),
            ],
            rgb("#f2f3f2"),
        )
    c.gradient((0, 440, 1600, 560), rgb("#9fbcc9"), rgb("#5f8ea6"))
    glints(c, rng, 450, 545, 90, WHITE, 900, 0.5)
    church(c, 800, 640)
    c.gradient((0, 560, 1600, 1200), rgb("#8aa08a"), rgb("#5f7f5a"))
    roofs = tuple(
        rgb(t) for t in (
            "#b8413a", "#2d6a8e", "#3f7a5d", "#d29a45", "#4a5a68", "#8c3f56", "#c8693a", "#57868c",
        )
    )
    walls = tuple(
        rgb(t) for t in (
            "#f4eddc", "#e9d3a6", "#c9dbe0", "#d8e0cc", "#f0d6c4", "#dfe3e6", "#e8c47e", "#b7cdd4",
        )
    )
    for row, (low, size, haze) in enumerate(
        (
            (590, 62, 0.3), (660, 84, 0.18), (760, 116, 0.08), (890, 156, 0.0), (1070, 214, 0.0),
            (1290, 290, 0.0),
        )
    ):
        left = -size * rng.uniform(0.2, 0.8)
        while left < 1640:
            wide = size * rng.uniform(0.95, 1.35)
            foot = low + rng.uniform(-0.08, 0.08) * size
            if not (row == 0 and 700 < left + wide / 2 < 900):
                wall, roof = rng.choice(walls), rng.choice(roofs)
                wall, roof = mix(wall, SKY, haze), mix(roof, SKY, haze)
                iron_house(c, rng, left, foot, wide, size, wall, roof)
            if rng.random() < 0.4:
                birch(c, left + wide, low + 6, size * 0.9, rng, mix(rgb("#8aa35a"), SKY, haze))
            left += wide * rng.uniform(0.92, 1.16)
        c.gradient((0, low - size * 0.4, 1600, low + 20), SKY, SKY, opacity=0.05)
    c.glow(1250, 260, 800, 620, LIGHT, 0.3)
    return c


def church(c: Canvas, x: float, y: float) -> None:
    """A church whose concrete wings rise in steps to a tower."""
    tone, shade = rgb("#e6e1d6"), rgb("#bdb8ae")
    for k in range(10, 0, -1):
        w, h = 22 + k * 17, 370 - k * 27 - (30 if k > 7 else 0)
        c.gradient((x - w, y - h, x + w, y), light(tone, 0.2), mix(tone, shade, 0.3))
        c.rect(x + w - 9, y - h, x + w, y, shade)
        c.rect(x - w, y - h, x - w + 3, y, fade(WHITE, 0.5))
    c.rect(x - 24, y - 400, x + 24, y, tone)
    c.rect(x + 8, y - 400, x + 24, y, shade)
    c.poly([(x - 24, y - 400), (x, y - 462), (x + 24, y - 400)], tone)
    c.poly([(x, y - 462), (x + 24, y - 400), (x + 8, y - 400)], shade)
    c.rect(x - 5, y - 372, x + 5, y - 290, SLATE)
    c.line([(x, y - 490), (x, y - 460)], 3, SLATE)
    c.line([(x - 8, y - 480), (x + 8, y - 480)], 3, SLATE)


def iron_house(
    c: Canvas, rng: Random, x: float, y: float, w: float, h: float, wall: RGB, roof: RGB,
) -> None:
    """A house clad in corrugated iron, gable or eaves to the street."""
    height = h * rng.uniform(0.72, 1.0)
    cols = 3 if w > h * 1.12 else 2
    front(c, x, y, w, height, wall, cols=cols, rows=2, rng=rng, frame=WHITE)
    for k in range(int(w / 9)):
        c.line([(x + k * 9, y - height), (x + k * 9, y)], 1, fade(NIGHT, 0.06))
    if rng.random() < 0.55:
        gable(c, x, y - height, w, h * 0.5, wall, 0)
        c.line(
            [
                (x - w * 0.05, y - height + 2), (x + w / 2, y - height - h * 0.52),
                (x + w * 1.05, y - height + 2),
            ],
            h * 0.075, roof,
        )
        c.rect(
            x + w * 0.43, y - height - h * 0.28, x + w * 0.57, y - height - h * 0.08,
            rgb("#47606c"),
        )
    else:
        hip_roof(c, x, y - height, w, h * 0.42, roof, 0.04)
        for k in range(int(w / 12)):
            c.line(
                [(x + w * 0.1 + k * 12 * 0.8, y - height - h * 0.42), (x + k * 12, y - height)],
                1.2, fade(NIGHT, 0.12),
            )
        c.rect(
            x + w * 0.7, y - height - h * 0.6, x + w * 0.8, y - height - h * 0.36, rgb("#8a5a4a"),
        )


def rotenburg() -> Canvas:
    """A German market street of half-timbered houses with a fountain."""
    c, rng = Canvas(1600, 1200), Random("rotenburg")
    c.gradient((0, 0, 1600, 800), rgb("#7db2cf"), rgb("#c4dde0"), rgb("#f8ecd0"))
    clouds(c, rng, 60, 260, 7, WHITE, 0.5)
    ridge(c, rng, 640, 120, mix(LEAF, SKY, 0.45))
    spire(c, 905, 800, 92, 640, rgb("#d6c6a6"), rgb("#52616b"))
    plan = [
        (-60, 250, 0.0), (185, 225, 40), (405, 260, -20), (660, 190, 60), (960, 200, 70),
        (1155, 240, 0), (1392, 270, -30),
    ]
    tones = ("#f1e4c6", "#e9c98e", "#f4efe0", "#dca77c", "#efe3cb", "#c9d2bc", "#f0d9b6")
    beams = ("#5b3a28", "#4a3026", "#7a4030", "#4f3527", "#3f4a4c", "#5b3a28", "#6a3c2c")
    for (x, w, drop), tone, beam in zip(plan, tones, beams, strict=True):
        h, roof_h = 400 - drop, 190 - drop * 0.4
        y = 850
        gable(c, x, y - h, w, roof_h, rgb(tone), 0.02)
        self_beams(c, x, y - h, w, roof_h, rgb(beam))
        c.line(
            [
                (x - w * 0.07, y - h + 10), (x + w / 2, y - h - roof_h - 8),
                (x + w * 1.07, y - h + 10),
            ],
            22, mix(rgb("#a5482f"), NIGHT, 0.08 * (drop > 0)),
        )
        timbered(c, x, y, w, h, rgb(tone), rgb(beam), 3, rng)
        shop(c, x, y, w, h / 3, rng)
    c.gradient((0, 846, 1600, 1200), rgb("#cdbb97"), rgb("#9c8867"), rgb("#74634b"))
    cobbles(c, rng, [(0, 850), (1600, 850), (2100, 1200), (-500, 1200)], 20, rgb("#a8946f"))
    c.soft([(-50, 850), (700, 850), (360, 960), (-50, 980)], 16, NIGHT, 0.28)
    fountain(c, 800, 1010)
    for x, y, h, pose in (
        (230, 930, 180, WALKING), (330, 940, 190, WALKING), (1130, 905, 150, TALKING),
        (1205, 908, 158, flipped(TALKING)), (560, 890, 120, FOLDED),
        (1420, 980, 230, flipped(WALKING)),
    ):
        c.shadow(x, y, h * 0.28, h * 0.05, 0.5)
        person(c, x, y, h, someone(rng), pose)
    for x, look, bag in ((420, crowd(rng, 1)[0], RIVER), (1210, crowd(rng, 1)[0], AMBER)):
        c.shadow(x + 20, 1170, 110, 24, 0.5)
        body = person(c, x, 1170, 390, look, BACK)
        rucksack(c, *body.up(0, 0.2), 108, bag)
    c.glow(300, 120, 900, 800, LIGHT, 0.25)
    return c


def self_beams(c: Canvas, x: float, y: float, w: float, h: float, beam: RGB) -> None:
    """Beams and a window in a gable."""
    for t in (0.25, 0.5, 0.75):
        c.rect(x + w * t - 5, y - h * (1 - abs(t - 0.5) * 2) * 0.94, x + w * t + 5, y, beam)
    c.rect(x + w * 0.24, y - h * 0.5, x + w * 0.76, y - h * 0.5 + 10, beam)
    for t in (0.3, 0.56):
        c.rect(x + w * t, y - h * 0.4, x + w * (t + 0.13), y - h * 0.12, WHITE)
        c.rect(
            x + w * t + 4, y - h * 0.4 + 4, x + w * (t + 0.13) - 4, y - h * 0.12 - 4,
            rgb("#4c6873"),
        )


def shop(c: Canvas, x: float, y: float, w: float, h: float, rng: Random) -> None:
    """A shop in the ground floor: a lit window, a door, an awning."""
    tone = rng.choice((MOSS, WINE, RIVER, rgb("#6b4429")))
    c.rect(x + w * 0.04, y - h * 0.8, x + w * 0.96, y, tone)
    c.gradient(
        (x + w * 0.1, y - h * 0.68, x + w * 0.62, y - h * 0.14), rgb("#f6d995"), rgb("#c99e60"),
    )
    for k in range(5):
        c.ellipse(
            x + w * (0.16 + 0.1 * k), y - h * 0.2, w * 0.035, h * 0.07,
            rng.choice((WINE, RIVER, CREAM, MOSS)),
        )
    c.rect(x + w * 0.7, y - h * 0.68, x + w * 0.9, y, dark(tone, 0.35))
    c.rect(x + w * 0.73, y - h * 0.62, x + w * 0.87, y - h * 0.3, rgb("#7f9aa3"))
    awning(c, x + w * 0.06, y - h * 0.86, w * 0.6, rng.choice((RUST, RIVER, WINE)))


def fountain(c: Canvas, x: float, y: float) -> None:
    """A round stone fountain with a column."""
    c.shadow(x, y + 20, 250, 50, 0.5)
    c.gradient_poly(
        [(x - 190, y - 60), (x + 190, y - 60), (x + 160, y + 30), (x - 160, y + 30)],
        rgb("#d8cbb0"), STONE, dark(STONE, 0.3), across=True,
    )
    c.ellipse(x, y + 30, 160, 22, mix(STONE, NIGHT, 0.16))
    c.ellipse(x, y - 60, 190, 32, rgb("#e2d8c2"))
    c.ellipse(x, y - 58, 168, 25, rgb("#4f8da6"))
    c.ellipse(x - 50, y - 62, 60, 7, fade(WHITE, 0.4))
    c.gradient(
        (x - 17, y - 250, x + 17, y - 60), rgb("#e2d8c2"), STONE, dark(STONE, 0.2), across=True,
    )
    c.ellipse(x, y - 250, 34, 16, rgb("#e2d8c2"))
    c.ellipse(x, y - 272, 22, 26, STONE)
    for s in (-1, 1):
        c.line(
            smooth(
                [(x + s * 20, y - 190), (x + s * 60, y - 180), (x + s * 84, y - 66)], closed=False,
            ),
            5, fade(WHITE, 0.65),
        )


def malta() -> Canvas:
    """Malta: honey-coloured bastions, domes, painted boats with eyes on a turquoise harbour."""
    c, rng = Canvas(1600, 1200), Random("malta")
    c.gradient((0, 0, 1600, 700), rgb("#4f9ccb"), rgb("#a9d5e6"), rgb("#fbeed0"))
    clouds(c, rng, 90, 260, 4, WHITE, 0.35)
    stone = rgb("#e2c188")
    for layer, (low, haze) in enumerate(((470, 0.34), (540, 0.18), (610, 0.06))):
        x = -40.0
        while x < 1640:
            w = rng.uniform(70, 150)
            bump = 120 * math.exp(-(((x - 720) / 420) ** 2))
            h = rng.uniform(90, 170) + bump * (1 - 0.25 * layer)
            tone = mix(
                mix(stone, rng.choice((CREAM, rgb("#cfa468"), rgb("#d9b27c"))), 0.4), SKY, haze,
            )
            front(
                c, x, low, w, h, tone, cols=3, rows=max(2, round(h / 56)), rng=rng,
                frame=light(tone, 0.3), glass=rgb("#5a6a68"),
            )
            c.rect(x - 2, low - h - 7, x + w + 2, low - h, light(tone, 0.3))
            if rng.random() < 0.5:
                bay = rng.choice((rgb("#3f7a5d"), rgb("#2d6a8e"), WINE))
                c.rect(
                    x + w * 0.36, low - h * 0.62, x + w * 0.64, low - h * 0.3, mix(bay, SKY, haze),
                )
            x += w
        if layer == 0:
            dome(c, 730, 340, 118, mix(stone, SKY, 0.16))
            spire(c, 925, 470, 46, 340, mix(stone, SKY, 0.2), mix(rgb("#9c6a44"), SKY, 0.25))
            dome(c, 270, 400, 60, mix(rgb("#b5573f"), SKY, 0.2))
    bastion(c, rng, stone)
    c.gradient((0, 752, 1600, 1200), rgb("#8fcfca"), rgb("#3b9fae"), rgb("#15637f"))
    c.mirror(752, 240, 0.8, 0.36)
    glints(c, rng, 765, 1190, 240, CREAM, 420, 0.5)
    trio = (
        (330, 900, 120, "#2f6fb0", "#e7b43c"), (1210, 880, 104, "#d9a32e", "#b5382f"),
        (760, 1040, 200, "#2c7fa6", "#e7b43c"), (1420, 1090, 170, "#3f8a5d", "#e7b43c"),
        (130, 1110, 160, "#b8443a", "#2f6fb0"),
    )
    for x, y, s, a, b in trio:
        rowing_boat(c, x, y, s, rgb(a), rgb(b))
        c.ellipse(x + s * 0.78, y - s * 0.2, s * 0.07, s * 0.045, WHITE)
        c.ellipse(x + s * 0.79, y - s * 0.2, s * 0.03, s * 0.03, INK)
    c.glow(420, 140, 800, 700, LIGHT, 0.36)
    return c


def dome(c: Canvas, x: float, y: float, r: float, tone: RGB) -> None:
    """A church dome on its drum, resting on the line `y`."""
    c.gradient(
        (x - r * 0.9, y - r * 0.3, x + r * 0.9, y + r), light(tone, 0.2), tone, dark(tone, 0.2),
        across=True,
    )
    c.gradient_poly(
        arc((x, y - r * 0.3), r, r * 1.15, math.pi, 2 * math.pi, 24), light(tone, 0.3), tone,
        dark(tone, 0.25), across=True,
    )
    for k in range(-2, 3):
        c.arc(
            (x - r * abs(k) * 0.45 - 1, y - r * 1.45, x + r * abs(k) * 0.45 + 1, y + r * 0.8),
            180 if k < 0 else 270, 270 if k < 0 else 360, 3, fade(NIGHT, 0.12),
        )
    c.rect(x - r * 0.13, y - r * 1.72, x + r * 0.13, y - r * 1.4, light(tone, 0.2))
    c.ellipse(x, y - r * 1.72, r * 0.16, r * 0.14, tone)
    c.line([(x, y - r * 2.1), (x, y - r * 1.8)], 3, SLATE)


def bastion(c: Canvas, rng: Random, stone: RGB) -> None:
    """The sea wall: slanting blocks of limestone with arches at the quay."""
    top = [
        (0, 596), (330, 590), (380, 640), (1080, 636), (1140, 580), (1600, 590), (1600, 752),
        (0, 752),
    ]
    c.gradient_poly(top, light(stone, 0.24), stone, dark(stone, 0.2))
    for row in range(9):
        y = 606 + row * 17
        for _ in range(26):
            x, w = rng.uniform(0, 1600), rng.uniform(20, 60)
            if y > 650 or x < 330 or x > 1150:
                c.rect(x, y, x + w, y + 14, fade(rng.choice((CREAM, rgb("#b58a50"))), 0.2))
    for i in range(9):
        x = 430 + i * 76
        c.poly(
            [
                (x - 20, 752), (x - 20, 706), *arc((x, 706), 20, 22, math.pi, 2 * math.pi, 10),
                (x + 20, 706), (x + 20, 752),
            ],
            rgb("#5c4a34"),
        )
    c.poly([(330, 590), (380, 640), (380, 752), (330, 752)], fade(NIGHT, 0.2))
    c.rect(0, 746, 1600, 756, rgb("#a98a58"))


def vilnius() -> Canvas:
    """Vilnius in autumn: red roofs, white and golden towers, the castle hill."""
    c, rng = Canvas(1600, 1200), Random("vilnius")
    c.gradient((0, 0, 1600, 640), rgb("#7f9fc0"), rgb("#e2c7b4"), rgb("#fbdfae"))
    clouds(c, rng, 80, 300, 8, rgb("#ffe9cf"), 0.45)
    c.glow(1130, 420, 760, 420, LIGHT, 0.7)
    ridge(c, rng, 520, 60, mix(rgb("#8a7a5c"), rgb("#e2c7b4"), 0.45))
    for x, w, h in ((1310, 44, 190), (1365, 58, 240), (1430, 50, 170), (1485, 64, 150)):
        c.gradient(
            (x, 520 - h, x + w, 540), mix(SLATE, rgb("#e2c7b4"), 0.3),
            mix(SLATE, rgb("#e2c7b4"), 0.6),
        )
        for k in range(int(h / 16)):
            c.line([(x + 5, 526 - h + k * 16), (x + w - 5, 526 - h + k * 16)], 2, fade(LIGHT, 0.35))
    castle_hill(c, rng, 380, 600)
    walls = tuple(
        rgb(t)
        for t in ("#f1e4c6", "#e9c98e", "#f6f0e2", "#e0a988", "#d8c4a0", "#ecd9d0", "#cbd3c6")
    )
    towers = {
        1: ((660, 300), (1220, 270)), 2: ((930, 400), (150, 330)), 3: ((1400, 460), (560, 380)),
        4: ((1010, 560),),
    }
    for row, (low, size, haze) in enumerate(
        (
            (610, 54, 0.42), (675, 70, 0.3), (760, 96, 0.17), (880, 136, 0.06), (1040, 190, 0.0),
            (1260, 270, 0.0),
        )
    ):
        for x, h in towers.get(row, ()):
            twin_towers(c, rng, x, low, size / 70, h, haze, gilded=row == 2)
        left = -size * rng.uniform(0.1, 0.9)
        while left < 1640:
            y = low + rng.uniform(-0.1, 0.12) * size
            wide = red_roofed(c, rng, left, y, size, rng.choice(walls), haze)
            if rng.random() < 0.38:
                autumn = rng.choice((rgb("#c98a35"), rgb("#8a8a42"), rgb("#b5622f")))
                crown = mix(autumn, rgb("#fbdfae"), haze)
                tree(c, left + wide, y + 8, size * rng.uniform(0.7, 1.0), rng, crown)
            left += wide * rng.uniform(0.9, 1.05)
    c.glow(1130, 380, 1000, 760, LIGHT, 0.3)
    birds(c, rng, 640, 190, 8, 12, fade(SLATE, 0.8))
    return c


def red_roofed(
    c: Canvas, rng: Random, x: float, y: float, size: float, wall: RGB, haze: float
) -> float:
    """A low house with a red roof and a chimney; returns its width."""
    air = rgb("#fbdfae")
    w, h = size * rng.uniform(1.0, 1.7), size * rng.uniform(0.5, 0.86)
    roof = mix(mix(rgb("#b5502f"), rgb("#8a3a2a"), rng.random()), air, haze)
    cols, rows = max(2, round(w / size * 2.6)), 1 if h < size * 0.64 else 2
    front(c, x, y, w, h, mix(wall, air, haze), cols=cols, rows=rows, rng=rng, lit=0.07)
    hip_roof(c, x, y - h, w, size * rng.uniform(0.42, 0.62), roof)
    top, low = y - h - size * 0.62, y - h - size * 0.28
    c.rect(x + w * 0.24, top, x + w * 0.33, low, mix(rgb("#a5654a"), air, haze))
    return w


def twin_towers(
    c: Canvas, rng: Random, x: float, y: float, k: float, h: float, haze: float, *, gilded: bool
) -> None:
    """A baroque church standing at (x, y), `h` tall; `k` is the size of the houses around it."""
    air = rgb("#fbdfae")
    stone, roof = mix(rgb("#f8f1e0"), air, haze), mix(rgb("#9c4a34"), air, haze)
    cap = mix(rgb("#c9913f") if gilded else rgb("#5f8c80"), air, haze)
    w = 34 * k
    front(c, x - w, y, w * 2, h * 0.46, stone, cols=3, rows=2, rng=rng)
    gable(c, x - w, y - h * 0.46, w * 2, w * 0.9, roof, 0)
    for side in (-1, 1):
        spire(c, x + side * w * 1.1, y, 30 * k, h, stone, cap, dome=True)


def castle_hill(c: Canvas, rng: Random, x: float, y: float) -> None:
    """A wooded hill with a brick tower."""
    hill = smooth(
        [
            (x - 320, y + 20), (x - 180, y - 130), (x - 50, y - 190), (x + 70, y - 190),
            (x + 200, y - 110), (x + 330, y + 20),
        ],
        closed=False,
    )
    c.gradient_poly([*hill], rgb("#8f8a4a"), rgb("#6b6a42"))
    for _ in range(46):
        u = rng.uniform(-1, 1)
        r = rng.uniform(20, 34)
        c.ellipse(
            x + u * 270, y + 6 - (1 - u * u) * rng.uniform(20, 160), r, r * 0.8,
            mix(
                rng.choice((rgb("#c98a35"), rgb("#a5722f"), rgb("#7f8a42"), rgb("#b5622f"))),
                rgb("#fbdfae"), 0.2,
            ),
        )
    c.gradient(
        (x - 38, y - 310, x + 38, y - 170), rgb("#c98a6a"), rgb("#a5583c"), rgb("#7e3f2c"),
        across=True,
    )
    for k in range(4):
        c.rect(x - 38 + k * 21, y - 322, x - 25 + k * 21, y - 308, rgb("#a5583c"))
    for dx, dy in ((-16, 280), (12, 280), (-2, 230)):
        c.rect(x + dx - 5, y - dy, x + dx + 5, y - dy + 20, rgb("#4a2a22"))
    c.line([(x, y - 322), (x, y - 388)], 3, SLATE)
    for k, tone in enumerate(("#eab93a", "#3c7a4f", "#b6343c")):
        c.rect(x + 2, y - 388 + k * 9, x + 44, y - 379 + k * 9, rgb(tone))
