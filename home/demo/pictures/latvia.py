"""Home: the school, the Daugava, the fortress; and a northern winter."""

import math
from dataclasses import replace
from random import Random

from .canvas import Canvas
from .facades import front, gable, hip_roof, pane, spire
from .figures import STANDING, TALKING, WALKING, flipped, person
from .geometry import arc, smooth
from .nature import birch, birds, clouds, cobbles, glints, meadow, reeds, ridge, spruce, tree
from .palette import (
    AMBER,
    CREAM,
    HONEY,
    INK,
    LEAF,
    LIGHT,
    MOSS,
    NIGHT,
    PAPER,
    RGB,
    RIVER,
    SKY,
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
from .props import rucksack, waving_flag
from .rooms import woven_star

# A shape's points read side by side, not one below the other.
# fmt: off

BACK = replace(STANDING, back=True)


def school_building() -> Canvas:
    """The school: a long brick front with tall windows, lindens, learners on the way in."""
    c, rng = Canvas(1600, 1200), Random("school-building")
    c.gradient((0, 0, 1600, 800), rgb("#5f9cc4"), rgb("#b0d2df"), rgb("#f8ecd0"))
    clouds(c, rng, 70, 330, 9, WHITE, 0.55)
    c.glow(220, 160, 760, 560, LIGHT, 0.5)
    for x, h in ((20, 420), (110, 330), (1500, 340), (1590, 430)):
        tree(c, x, 800, h, rng, mix(LEAF, SKY, 0.25))
    brick = rgb("#b3603f")
    for x, w in ((120, 500), (980, 500)):
        wing(c, rng, x, 800, w, 350, brick)
    centre(c, rng, 590, 800, 420, 440, brick)
    meadow(c, rng, 796, rgb("#8fae62"), rgb("#4c7a42"), 260)
    path = [(706, 800), (894, 800), (1330, 1200), (270, 1200)]
    c.gradient_poly(path, rgb("#e2d3b2"), rgb("#b9a67f"))
    cobbles(c, rng, path, 20, rgb("#c4b28d"))
    for s in (-1, 1):
        border = [
            (800 + s * 100, 806), (800 + s * 118, 806), (800 + s * 640, 1200),
            (800 + s * 552, 1200),
        ]
        c.poly(border, rgb("#54432f"))
        for k in range(70):
            t = (k / 70) ** 1.5
            x, y, r = 800 + s * (109 + 487 * t), 812 + 380 * t, 4 + 16 * t
            c.ellipse(x + rng.gauss(0, r * 1.4), y, r, r * 0.7, rng.choice((MOSS, LEAF)))
            c.ellipse(
                x + rng.gauss(0, r * 1.4), y - r, r * 0.6, r * 0.5,
                rng.choice((AMBER, rgb("#d9694f"), CREAM, rgb("#8d5c86"))),
            )
    for i, land in enumerate(("LV", "EU", "LV")):
        x = 1090 + i * 142
        c.shadow(x, 905, 24, 7, 0.5)
        c.gradient((x - 5, 300, x + 5, 905), WHITE, rgb("#aab2b4"))
        c.ellipse(x, 298, 8, 8, AMBER)
        waving_flag(c, x + 5, 312, 122, land, 0.7 + i * 0.8)
    birch(c, 300, 930, 520, rng, rgb("#7fa256"))
    birch(c, 225, 960, 470, rng, rgb("#8aa85c"))
    tree(c, 60, 1010, 470, rng, rgb("#5b8a48"))
    tree(c, 1560, 1020, 480, rng, rgb("#4f8046"))
    c.soft([(0, 1010), (260, 940), (640, 985), (240, 1060)], 20, NIGHT, 0.24)
    walkers = (
        (735, 860, 118, BACK), (860, 870, 122, BACK), (795, 925, 165, WALKING),
        (640, 1000, 215, TALKING), (722, 1004, 222, flipped(TALKING)), (1010, 1040, 250, BACK),
        (560, 1140, 320, BACK),
    )
    for x, y, h, pose in walkers:
        c.soft(
            [
                (x, y - 4), (x + h * 0.1, y + 4), (x + h * 0.75, y + h * 0.14),
                (x + h * 0.6, y + h * 0.16),
            ],
            7, NIGHT, 0.4,
        )
        body = person(c, x, y, h, someone(rng, young=True), pose)
        if pose.back:
            rucksack(c, *body.up(0, 0.2), h * 0.25, rng.choice((AMBER, RIVER, WINE, MOSS)))
    c.glow(220, 160, 1100, 900, LIGHT, 0.26)
    return c


def wing(c: Canvas, rng: Random, x: float, y: float, w: float, h: float, brick: RGB) -> None:
    """A two-storey wing of the school."""
    c.gradient((x, y - h, x + w, y), light(brick, 0.16), dark(brick, 0.1))
    courses(c, rng, x, y - h, w, h, brick)
    hip_roof(c, x, y - h, w, 74, rgb("#6f4a40"), 0.02)
    c.rect(x - 8, y - h - 4, x + w + 8, y - h + 12, rgb("#eadfc6"))
    c.rect(x, y - 44, x + w, y, rgb("#8f8677"))
    c.rect(x, y - h * 0.52, x + w, y - h * 0.52 + 9, rgb("#e0d2b4"))
    for k in range(5):
        wx = x + w * (k + 0.5) / 5 - 27
        for wy in (y - h + 40, y - h * 0.46 + 8):
            c.poly(
                [(wx - 9, wy), *arc((wx + 27, wy), 36, 18, math.pi, 2 * math.pi, 8), (wx + 63, wy)],
                rgb("#e4d6b8"),
            )
            pane(c, wx, wy, 54, 98, mix(rgb("#4a7186"), SKY, rng.random() * 0.5), rgb("#f6f0e2"))
            c.soft(
                [(wx, wy + 4), (wx + 54, wy + 4), (wx + 54, wy + 12), (wx, wy + 12)], 4, NIGHT, 0.3,
            )


def courses(c: Canvas, rng: Random, x: float, y: float, w: float, h: float, brick: RGB) -> None:
    """Single bricks that caught a darker or lighter fire."""
    for _ in range(round(w * h / 700)):
        bx, by = x + rng.random() * (w - 18), y + 9 * int(rng.random() * h / 9)
        c.rect(
            bx, by, bx + 17, by + 7, fade(rng.choice((dark(brick, 0.5), light(brick, 0.5))), 0.2),
        )


def centre(c: Canvas, rng: Random, x: float, y: float, w: float, h: float, brick: RGB) -> None:
    """The entrance with columns, steps, a gable with the woven star and a clock turret."""
    mid = x + w / 2
    c.gradient(
        (mid - 42, y - h - 250, mid + 42, y - h), rgb("#f2e6cc"), rgb("#cdb993"), across=True,
    )
    c.poly([(mid - 56, y - h - 250), (mid, y - h - 330), (mid + 56, y - h - 250)], rgb("#4d7268"))
    c.poly([(mid, y - h - 330), (mid + 56, y - h - 250), (mid + 12, y - h - 250)], fade(NIGHT, 0.2))
    c.line([(mid, y - h - 368), (mid, y - h - 328)], 3, AMBER)
    c.ellipse(mid, y - h - 188, 29, 29, WALNUT)
    c.ellipse(mid, y - h - 188, 24, 24, PAPER)
    c.line([(mid, y - h - 206), (mid, y - h - 188), (mid + 12, y - h - 182)], 4, INK)
    c.gradient((x, y - h, x + w, y), light(brick, 0.24), brick)
    courses(c, rng, x, y - h, w, h, brick)
    c.poly([(x - 22, y - h + 6), (mid, y - h - 128), (x + w + 22, y - h + 6)], rgb("#e9dcc0"))
    c.poly([(x + 26, y - h - 6), (mid, y - h - 104), (x + w - 26, y - h - 6)], light(brick, 0.1))
    c.rect(x - 22, y - h - 6, x + w + 22, y - h + 12, rgb("#f4ead2"))
    woven_star(c, mid, y - h - 44, 34, AMBER)
    for k in range(4):
        wx = x + w * (k + 0.5) / 4 - 27
        pane(c, wx, y - h + 48, 54, 104, mix(rgb("#4a7186"), SKY, 0.2 * k % 0.5), rgb("#f6f0e2"))
    c.rect(x + 10, y - 240, x + w - 10, y - 214, rgb("#f0e4ca"))
    c.rect(x + 10, y - 214, x + w - 10, y - 206, fade(NIGHT, 0.3))
    c.rect(x + 120, y - 234, x + w - 120, y - 220, RIVER)
    for dx in (-56, 4):
        c.gradient((mid + dx, y - 180, mid + dx + 52, y - 18), rgb("#8a5a34"), rgb("#5d3a22"))
        c.rect(mid + dx + 9, y - 168, mid + dx + 43, y - 96, rgb("#f0cf8e"))
    for dx in (-190, -108, 108, 190):
        cx = mid + dx
        c.gradient(
            (cx - 13, y - 206, cx + 13, y - 16), rgb("#fdf6e4"), rgb("#e4d6b8"), rgb("#a99a7c"),
            across=True,
        )
        c.rect(cx - 19, y - 212, cx + 19, y - 200, rgb("#f4ead2"))
        c.rect(cx - 18, y - 26, cx + 18, y - 14, rgb("#e0d2b4"))
    for k in range(4):
        c.rect(
            x + 40 - k * 16, y - 18 + k * 9, x + w - 40 + k * 16, y - 9 + k * 9,
            mix(rgb("#e6dac0"), NIGHT, 0.07 * k),
        )


def daugava_bridge() -> Canvas:
    """The bridge over the Daugava at dusk, the church towers and the last light on the water."""
    c, rng = Canvas(1600, 1200), Random("daugava-bridge")
    c.gradient(
        (0, 0, 1600, 680), rgb("#1f3f63"), rgb("#5d6690"), rgb("#c7877f"), rgb("#f2b27a"),
        rgb("#fbdca0"),
    )
    clouds(c, rng, 110, 420, 9, rgb("#e59a86"), 0.4)
    clouds(c, rng, 300, 520, 6, rgb("#ffd9a0"), 0.4)
    sun = 1010
    c.glow(sun, 640, 620, 420, rgb("#ffe6a8"), 0.9)
    c.ellipse(sun, 622, 46, 46, rgb("#fff3cf"))
    ridge(c, rng, 672, 46, rgb("#7a6880"), 4)
    ridge(c, rng, 690, 34, rgb("#54556f"), 7)
    town(c, rng)
    c.gradient((0, 694, 1600, 1200), rgb("#f0b888"), rgb("#a8788a"), rgb("#3e5478"), rgb("#173654"))
    c.mirror(694, 330, 0.8, 0.55)
    bridge(c)
    glints(c, rng, 705, 1190, 330, rgb("#ffe9b4"), sun, 0.6)
    c.gradient_poly(
        [(0, 1060), (260, 1085), (560, 1150), (760, 1200), (0, 1200)], rgb("#22353f"),
        rgb("#101c24"),
    )
    for x, look, h in (
        (250, someone(Random(3), slim=True, hair_style="long", top=WINE), 330),
        (345, someone(Random(8), slim=False, top=rgb("#2a4a5e")), 352),
    ):
        look = replace(
            look, top=mix(look.top, NIGHT, 0.45), legs=mix(look.legs, NIGHT, 0.5),
            hair=mix(look.hair, NIGHT, 0.4), skin=mix(look.skin, NIGHT, 0.4),
        )
        person(c, x, 1130, h, look, BACK)
    reeds(c, rng, 960, 30, rgb("#0f1d22"), -0.02, 0.12)
    reeds(c, rng, 1010, 46, rgb("#12222a"), 0.7, 1.02)
    birds(c, rng, 640, 300, 8, 13, rgb("#2b3550"))
    return c


def town(c: Canvas, rng: Random) -> None:
    """The far bank: roofs, lit windows, three churches."""
    for k, haze in ((0, 0.35), (1, 0.1)):
        x = -20.0
        while x < 1640:
            w, h = rng.uniform(44, 96), rng.uniform(24, 66) * (1.1 - 0.2 * k)
            tone = mix(
                rng.choice((rgb("#7d5e66"), rgb("#5f5670"), rgb("#8a6a68"))), rgb("#d79a86"), haze,
            )
            front(
                c, x, 700, w, h, tone, cols=3, rows=2 if h > 40 else 1, rng=rng, lit=0.3,
                glass=rgb("#4a4862"), frame=mix(tone, NIGHT, 0.1),
            )
            gable(c, x, 700 - h, w, rng.uniform(14, 30), mix(rgb("#4a3a4c"), rgb("#d79a86"), haze))
            x += w * rng.uniform(0.9, 1.25)
    stone, cap = rgb("#a88a88"), rgb("#3d4a60")
    for dx in (-36, 36):
        spire(c, 330 + dx, 700, 42, 310, stone, cap)
    front(c, 280, 700, 100, 120, stone, cols=1, rows=1, lit=1.0)
    spire(c, 620, 700, 46, 270, mix(stone, WHITE, 0.1), rgb("#8f6f4a"), dome=True)
    for dx, h in ((0, 230), (-48, 170), (48, 170)):
        spire(c, 120 + dx, 700, 36, h, rgb("#8a6f7c"), rgb("#b98a4a"), dome=True)


def bridge(c: Canvas) -> None:
    """A truss bridge in five arches, near end to the right."""
    steel = rgb("#22303f")
    deck = [(430, 668), (1600, 640), (1600, 664), (430, 682)]
    x, w = 430.0, 170.0
    for _ in range(6):
        t = (x - 430) / 1170
        y, h = 675 - 22 * t, 60 + 86 * t
        pier = 14 + 14 * t
        c.gradient_poly(
            [
                (x - pier, y), (x + pier, y), (x + pier * 1.3, y + 62 + 44 * t),
                (x - pier * 1.3, y + 62 + 44 * t),
            ],
            rgb("#6b6270"), rgb("#2c3546"),
        )
        c.glow(x, y + 70 + 44 * t, pier * 5, 16, NIGHT, 0.5)
        n = 8
        top = [(x + w * i / n, y - h * math.sin(math.pi * i / n) ** 0.8 - 6) for i in range(n + 1)]
        c.line(top, 8 + 3 * t, steel)
        for i in range(1, n):
            c.line([top[i], (top[i][0], y)], 3.5 + t, steel)
            c.line([top[i], (top[i + (1 if i < n / 2 else -1)][0], y)], 2.4, steel)
        x, w = x + w, w * 1.18
    c.poly(deck, steel)
    c.line([(430, 668), (1600, 640)], 3, rgb("#f0b888"))
    for k in range(16):
        t = (k + 0.5) / 16
        lx, ly = 430 + 1170 * t**1.1, 666 - 28 * t**1.1
        c.line([(lx, ly), (lx, ly - 26 - 10 * t)], 2.5, steel)
        c.glow(lx, ly - 28 - 10 * t, 20, 20, rgb("#ffe9a8"), 0.9)


def fortress() -> Canvas:
    """Daugavpils fortress: the white gate in its brick wall, the moat, the lime trees."""
    c, rng = Canvas(1600, 1200), Random("daugavpils-fortress")
    c.gradient((0, 0, 1600, 620), rgb("#6fa5c8"), rgb("#bcd8e0"), rgb("#f8ecd0"))
    clouds(c, rng, 80, 320, 8, WHITE, 0.5)
    for i in range(13):
        tree(
            c, 30 + i * 130 + rng.uniform(-30, 30), 560, rng.uniform(200, 300), rng,
            mix(LEAF, SKY, 0.22),
        )
    c.gradient_poly(
        [
            (0, 500), (420, 470), (520, 560), (1080, 560), (1180, 470), (1600, 500), (1600, 640),
            (0, 640),
        ],
        rgb("#9ab46a"), rgb("#6e9150"),
    )
    brick = rgb("#b0573b")
    for x, w in ((-20, 620), (1000, 620)):
        c.gradient((x, 590, x + w, 830), light(brick, 0.16), brick, dark(brick, 0.2))
        courses(c, rng, x, 596, w, 226, brick)
        c.rect(x, 580, x + w, 598, rgb("#e6d8bb"))
        for k in range(6):
            ax = x + w * (k + 0.5) / 6
            c.poly(
                [
                    (ax - 26, 770), (ax - 26, 700),
                    *arc((ax, 700), 26, 28, math.pi, 2 * math.pi, 10), (ax + 26, 700),
                    (ax + 26, 770),
                ],
                rgb("#e4d4b4"),
            )
            c.poly(
                [
                    (ax - 17, 770), (ax - 17, 704),
                    *arc((ax, 704), 17, 19, math.pi, 2 * math.pi, 10), (ax + 17, 704),
                    (ax + 17, 770),
                ],
                rgb("#3a3436"),
            )
    gate(c, 800, 850)
    c.gradient((0, 828, 1600, 1200), rgb("#86a892"), rgb("#4c7f86"), rgb("#1f4c60"))
    c.mirror(828, 300, 0.9, 0.5)
    glints(c, rng, 840, 1190, 150, CREAM, None, 0.45)
    c.gradient_poly(
        [(690, 838), (910, 838), (1180, 1200), (420, 1200)], rgb("#d9c7a0"), rgb("#a38d68"),
    )
    cobbles(c, rng, [(690, 838), (910, 838), (1180, 1200), (420, 1200)], 18, rgb("#b59f7a"))
    for s in (-1, 1):
        c.poly(
            [
                (800 + s * 110, 812), (800 + s * 118, 812), (800 + s * 392, 1120),
                (800 + s * 372, 1120),
            ],
            rgb("#6a4a34"),
        )
        for k in range(8):
            t = (k / 7) ** 1.6
            x, y = 800 + s * (112 + 268 * t), 838 + 350 * t
            c.rect(x - 4 - 6 * t, y - 30 - 66 * t, x + 4 + 6 * t, y + 4, rgb("#5a3e2c"))
    for x, y, h, pose in (
        (760, 880, 110, BACK), (850, 886, 116, BACK), (700, 980, 210, TALKING),
        (782, 984, 216, flipped(TALKING)), (905, 1080, 300, BACK),
    ):
        c.shadow(x + h * 0.1, y, h * 0.34, h * 0.06, 0.45)
        body = person(c, x, y, h, someone(rng, young=True), pose)
        if h == 300:
            rucksack(c, *body.up(0, 0.2), 80, AMBER)
    for x, h, _side in ((90, 560, 0), (1510, 620, 0)):
        tree(c, x, 1130, h, rng, rgb("#557f45"))
    reeds(c, rng, 1060, 26, rgb("#3f6a48"), 0.0, 0.2)
    reeds(c, rng, 1060, 26, rgb("#3f6a48"), 0.8, 1.0)
    c.glow(300, 100, 1000, 800, LIGHT, 0.26)
    return c


def gate(c: Canvas, x: float, y: float) -> None:
    """A classical gate: pillars, a pediment, a deep arch."""
    tone = rgb("#f4ead4")
    c.gradient((x - 230, y - 380, x + 230, y), light(tone, 0.3), tone, dark(tone, 0.14))
    c.poly([(x - 262, y - 372), (x, y - 476), (x + 262, y - 372)], rgb("#e3d3b0"))
    c.poly([(x - 206, y - 386), (x, y - 456), (x + 206, y - 386)], rgb("#f9f1de"))
    c.rect(x - 262, y - 376, x + 262, y - 350, light(tone, 0.5))
    c.rect(x - 230, y - 350, x + 230, y - 338, fade(NIGHT, 0.2))
    c.ellipse(x, y - 414, 24, 24, RIVER)
    woven_star(c, x, y - 414, 19, AMBER)
    c.gradient_poly(
        [
            (x - 92, y), (x - 92, y - 190), *arc((x, y - 190), 92, 92, math.pi, 2 * math.pi, 18),
            (x + 92, y - 190), (x + 92, y),
        ],
        rgb("#c9b78f"), rgb("#8f7c5c"),
    )
    c.gradient_poly(
        [
            (x - 70, y), (x - 70, y - 186), *arc((x, y - 186), 70, 72, math.pi, 2 * math.pi, 18),
            (x + 70, y - 186), (x + 70, y),
        ],
        rgb("#5d5040"), rgb("#b9a87f"),
    )
    c.glow(x, y - 60, 66, 90, LIGHT, 0.8)
    for dx in (-198, -138, 138, 198):
        c.gradient(
            (x + dx - 20, y - 338, x + dx + 20, y - 20), rgb("#fffaf0"), rgb("#efe2c6"),
            rgb("#b9a888"), across=True,
        )
        c.rect(x + dx - 27, y - 344, x + dx + 27, y - 328, light(tone, 0.5))
        c.rect(x + dx - 27, y - 32, x + dx + 27, y, rgb("#d9c8a4"))


def northern_lights() -> Canvas:
    """A northern winter night: green curtains of light over a cabin, spruces and a frozen lake."""
    c, rng = Canvas(1600, 1200), Random("northern-lights")
    c.gradient((0, 0, 1600, 760), rgb("#0a1a33"), rgb("#13355a"), rgb("#2c5f7c"), rgb("#6f9aa2"))
    for _ in range(170):
        x, y, r = rng.uniform(0, 1600), rng.uniform(0, 620), rng.uniform(0.8, 2.2)
        c.ellipse(x, y, r, r, fade(WHITE, rng.uniform(0.35, 0.9)))
    for k, (y0, tone, strength) in enumerate(
        ((330, "#5fe0a0", 0.34), (230, "#8ff0b8", 0.26), (160, "#9a7fd0", 0.2))
    ):
        aurora(c, rng, y0, rgb(tone), strength, k)
    peaks = [
        (0, 640), (160, 560), (290, 600), (470, 470), (610, 566), (760, 500), (930, 600),
        (1120, 450), (1290, 560), (1420, 520), (1600, 600), (1600, 760), (0, 760),
    ]
    c.gradient_poly(peaks, rgb("#9fb9cc"), rgb("#5f86a2"))
    for x, y, w in (
        (470, 470, 110), (1120, 450, 130), (760, 500, 80), (160, 560, 80), (1420, 520, 80),
    ):
        c.poly(
            [(x, y), (x + w, y + 92), (x + w * 0.4, y + 76), (x + w * 0.2, y + 120), (x, y + 40)],
            fade(NIGHT, 0.25),
        )
        c.poly(
            [(x, y), (x, y + 40), (x - w * 0.3, y + 84), (x - w * 0.6, y + 70)], fade(WHITE, 0.5),
        )
    for i in range(48):
        x = i * 34 + rng.uniform(-14, 14)
        spruce(
            c, x, 752 + rng.uniform(-8, 10), rng.uniform(70, 130),
            mix(rgb("#1d3f4c"), rgb("#5f86a2"), 0.3), snow=True,
        )
    c.gradient((0, 744, 1600, 1200), rgb("#5f93a0"), rgb("#2f5f7c"), rgb("#173a58"))
    c.mirror(748, 250, 0.6, 0.6)
    glints(c, rng, 760, 980, 60, rgb("#a8f0c8"), 760, 0.3)
    snow = smooth(
        [(0, 900), (260, 880), (620, 940), (900, 1000), (1250, 930), (1600, 880)], closed=False,
    )
    c.gradient_poly(
        [*snow, (1600, 1200), (0, 1200)], rgb("#cfe0ea"), rgb("#8fb0c8"), rgb("#5a80a2"),
    )
    cabin(c, 1130, 985)
    for x, y, h in (
        (80, 990, 420), (220, 960, 300), (330, 1040, 360), (1440, 980, 400), (1550, 1060, 520),
        (1350, 950, 240),
    ):
        c.soft(
            [(x, y), (x + 20, y), (x - h * 0.4, y + h * 0.24), (x - h * 0.5, y + h * 0.2)], 9,
            NIGHT, 0.3,
        )
        spruce(c, x, y, h, rgb("#173540"), snow=True)
    for x, y, h, look in (
        (
            690, 1085, 250,
            someone(Random(4), hair_style="beanie", accent=AMBER, top=WINE, top_kind="coat"),
        ),
        (
            790, 1090, 262,
            someone(Random(6), hair_style="beanie", accent=WINE, top=RIVER, top_kind="coat"),
        ),
        (
            600, 1078, 240,
            someone(
                Random(1), hair_style="beanie", accent=MOSS, top=rgb("#d29a45"), top_kind="coat",
            ),
        ),
    ):
        c.shadow(x, y, 60, 13, 0.5)
        person(
            c, x, y, h, replace(look, top=mix(look.top, NIGHT, 0.15), legs_kind="trousers"), BACK,
        )
    c.glow(760, 250, 900, 500, rgb("#8ff0b8"), 0.12)
    return c


def aurora(c: Canvas, rng: Random, y: float, tone: RGB, strength: float, k: int) -> None:
    """One waving curtain of light, brightest at its lower edge."""
    a, b = rng.uniform(0, 6), rng.uniform(0, 6)
    for i in range(44):
        t = (i + rng.uniform(-0.5, 0.5)) / 43
        x = -60 + 1720 * t
        low = y + 90 * math.sin(t * 5.2 + a) + 34 * math.sin(t * 13 + b)
        bright = strength * (0.5 + 0.55 * abs(math.sin(t * 9 + b + k)))
        c.glow(x, low - 100, 76, 260 * rng.uniform(0.7, 1.1), tone, bright)
        c.glow(x, low + 20, 60, 66, light(tone, 0.4), bright * 0.8)


def cabin(c: Canvas, x: float, y: float) -> None:
    """A red cabin with lit windows under snow."""
    c.glow(x, y, 330, 90, HONEY, 0.5)
    c.gradient((x - 130, y - 130, x + 130, y), rgb("#9c3f36"), rgb("#6e2a2a"))
    for k in range(14):
        c.line([(x - 130 + k * 20, y - 130), (x - 130 + k * 20, y)], 1.5, fade(NIGHT, 0.25))
    c.poly(
        [(x - 160, y - 120), (x - 100, y - 226), (x + 100, y - 226), (x + 160, y - 120)],
        rgb("#e9f1f5"),
    )
    c.poly(
        [(x + 20, y - 226), (x + 100, y - 226), (x + 160, y - 120), (x + 60, y - 120)],
        rgb("#b7cddb"),
    )
    c.rect(x - 160, y - 124, x + 160, y - 110, rgb("#a8c0d0"))
    c.rect(x + 50, y - 270, x + 78, y - 216, rgb("#5a4a4a"))
    c.rect(x + 46, y - 280, x + 82, y - 266, WHITE)
    for k in range(5):
        c.glow(x + 70 + k * 16, y - 300 - k * 34, 26 + k * 10, 26 + k * 8, rgb("#c9d6de"), 0.3)
    for dx in (-96, 40):
        pane(c, x + dx, y - 92, 50, 56, AMBER, WHITE, lit=True)
        c.glow(x + dx + 25, y - 60, 90, 90, HONEY, 0.5)
    c.rect(x - 24, y - 90, x + 18, y, rgb("#4a2a24"))
