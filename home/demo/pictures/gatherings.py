"""People together: on the steps, on the square, at conferences, on a screen."""

import math
from dataclasses import replace
from random import Random

from .canvas import Canvas
from .facades import front, hip_roof
from .figures import (
    AT_DESK,
    CROSSED,
    FOLDED,
    READING,
    SHOWING,
    STANDING,
    TALKING,
    WALKING,
    WAVING,
    flipped,
    person,
    relaxed,
)
from .geometry import quad_part, smooth, star
from .launch import audience
from .nature import clouds, cobbles, ridge, tree
from .palette import (
    AMBER,
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
    RGB,
    RIVER,
    RIVER_DEEP,
    SAND,
    SKY,
    SLATE,
    STEEL,
    WALNUT,
    WATER,
    WHITE,
    WINE,
    dark,
    fade,
    light,
    mix,
    rgb,
)
from .people import crowd, someone
from .props import bunting, certificate, cover, cup, hanging_flag, waving_flag
from .rooms import (
    bouquet,
    curtain,
    floor,
    frame,
    plant,
    screen,
    sunbeam,
    wall,
    window,
    woven_star,
)

# A shape's points read side by side, not one below the other.
# fmt: off

BACK = replace(STANDING, back=True)


def teachers_steps() -> Canvas:
    """The teachers on the school's steps after the launch."""
    c, rng = Canvas(1600, 1200), Random("teachers-steps")
    brick = rgb("#b0593a")
    c.gradient((0, 0, 1600, 800), light(brick, 0.12), dark(brick, 0.12))
    for r in range(34):
        for k in range(25):
            if rng.random() < 0.34:
                x = (k + (0.5 if r % 2 else 0)) * 68 - 30
                c.rect(
                    x, r * 24, x + 64, r * 24 + 20,
                    fade(rng.choice((dark(brick, 0.6), light(brick, 0.6))), 0.16),
                )
    for x in (70, 1270):
        c.rect(x - 22, 88, x + 282, 104, rgb("#e9dcc0"))
        window(c, (x, 110, x + 260, 520), bars=2)
    c.gradient((480, 0, 1120, 800), rgb("#f0e4ca"), rgb("#cdbb95"))
    c.gradient((560, 60, 1040, 800), rgb("#59402e"), rgb("#3a281c"))
    for x in (580, 806):
        c.gradient((x, 84, x + 214, 800), rgb("#8a5a34"), rgb("#6b4226"))
        c.gradient((x + 36, 130, x + 178, 420), rgb("#f6e2ae"), rgb("#b99a66"))
        c.rect(x + 104, 130, x + 110, 420, rgb("#6b4226"))
        c.rect(x + 36, 480, x + 178, 700, fade(NIGHT, 0.2))
    for x in (500, 1060):
        c.gradient(
            (x - 22, 0, x + 62, 800), rgb("#fdf6e4"), rgb("#ded0b0"), rgb("#a3946f"), across=True,
        )
    c.blur(2.4)
    for k in range(5):
        y = 720 + k * 96
        c.gradient((0, y, 1600, y + 36), rgb("#e6dcc6"), rgb("#d3c7ac"))
        c.gradient((0, y + 36, 1600, y + 96), rgb("#b5a88c"), rgb("#8f8369"))
    bouquet(c, 90, 860, 90, rng, rgb("#b9663f"))
    bouquet(c, 1515, 860, 90, rng, rgb("#b9663f"))
    for row, (y, n, h) in enumerate(
        ((770, 10, 425), (868, 9, 440), (966, 10, 452), (1068, 8, 462))
    ):
        looks = crowd(rng, n)
        for i, look in enumerate(looks):
            x = 800 + (i + 0.5 - n / 2) * (1290 / n) + rng.uniform(-15, 15) + (
                16 if row % 2 else -16
            )
            h_i = h * rng.uniform(0.92, 1.05)
            c.shadow(x, y, h_i * 0.2, h_i * 0.04, 0.45)
            pose = relaxed(rng)
            if row == 3 and i in (2, 5):
                pose = replace(READING, turn=0.2)
            body = person(c, x, y, h_i, look, pose)
            if row == 3 and i in (2, 5):
                bx, by = body.up(0, 0.13)
                cover(c, (bx - 40, by - 62, bx + 40, by + 48))
            elif row == 3 and i == 4:
                bouquet(c, *body.up(0, 0.1), 42, rng, None)
    c.glow(220, 0, 1100, 900, LIGHT, 0.24)
    return c


def flags_square() -> Canvas:
    """The partners' flags before the school, learners from several countries."""
    c, rng = Canvas(1600, 1200), Random("flags-square")
    c.gradient((0, 0, 1600, 760), rgb("#4f93c4"), rgb("#a9d0e0"), rgb("#f6ecd4"))
    ridge(c, rng, 775, 30, mix(LEAF, SKY, 0.4))
    clouds(c, rng, 80, 420, 9, WHITE, 0.5)
    for i in range(9):
        tree(
            c, i * 210 - 30 + rng.uniform(-30, 30), 770, rng.uniform(190, 270), rng,
            mix(LEAF, SKY, 0.25),
        )
    for x, w, h, tone in (
        (120, 420, 190, rgb("#d9c49c")), (540, 520, 230, rgb("#c9835f")),
        (1060, 420, 190, rgb("#d9c49c")),
    ):
        front(c, x, 780, w, h, tone, cols=round(w / 62), rows=3, rng=rng)
        hip_roof(c, x, 780 - h, w, 46, rgb("#7a4a40"))
    c.gradient((0, 770, 1600, 1200), rgb("#d9c9a6"), rgb("#b09a74"), rgb("#8c7858"))
    cobbles(c, rng, [(0, 775), (1600, 775), (2300, 1200), (-700, 1200)], 18, rgb("#b59f7a"))
    c.blur(1.6)
    lands = ("LV", "EU", "LT", "EE", "DE", "IT", "ES", "FI", "PL", "IS")
    for i, land in enumerate(lands):
        x = 62 + i * 157
        top = 150 + 34 * math.sin(i * 0.7 + 0.5)
        c.soft([(x, 950), (x + 9, 950), (x - 260, 1010), (x - 270, 1006)], 6, NIGHT, 0.25)
        c.gradient((x - 5, top, x + 5, 952), WHITE, rgb("#a8b0b2"))
        c.ellipse(x, top - 3, 9, 9, AMBER)
        waving_flag(c, x + 6, top + 12, 138, land, 0.5 + i * 0.83)
    groups = (
        (210, 1010, 270, TALKING), (302, 1016, 282, flipped(TALKING)), (520, 1060, 330, WAVING),
        (640, 1048, 318, FOLDED), (742, 1064, 336, STANDING), (856, 1050, 322, CROSSED),
        (962, 1066, 334, flipped(WAVING)), (1180, 1016, 280, TALKING),
        (1278, 1012, 270, flipped(TALKING)), (1420, 990, 250, flipped(WALKING)),
    )
    for (x, y, h, pose), look in zip(groups, crowd(rng, len(groups), young=True), strict=True):
        c.soft(
            [(x, y - 5), (x + 14, y + 2), (x - h * 0.6, y + h * 0.2), (x - h * 0.7, y + h * 0.15)],
            7, NIGHT, 0.34,
        )
        person(c, x, y, h * rng.uniform(0.96, 1.04), look, pose)
    c.glow(1300, 80, 1000, 800, LIGHT, 0.24)
    return c


def students_certificates() -> Canvas:
    """Learners with their mobility certificates in the hall."""
    c, rng = Canvas(1600, 1200), Random("students-certificates")
    curtain(c, (0, 0, 1600, 900), rgb("#1f5f78"), 24, rng)
    c.soft([(300, -40), (520, -40), (900, 1000), (300, 1000)], 50, LIGHT, 0.18)
    c.soft([(1080, -40), (1300, -40), (1300, 1000), (700, 1000)], 50, LIGHT, 0.18)
    bunting(c, (-20, 90), (820, 110), 90, 16)
    bunting(c, (780, 110), (1620, 80), 95, 16)
    woven_star(c, 800, 330, 120, fade(AMBER, 0.9))
    c.gradient((0, 880, 1600, 1200), rgb("#b98a58"), rgb("#6d4a2e"))
    for i in range(-9, 10):
        c.line([(800 + i * 70, 880), (800 + i * 210, 1200)], 1.8, fade(NIGHT, 0.16))
    c.blur(3)
    spots = ((210, 700), (420, 745), (640, 720), (860, 765), (1080, 722), (1290, 748), (1470, 700))
    looks = crowd(Random(31), 7, young=True)
    for row in (0, 1):
        for i, ((x, h), look) in enumerate(zip(spots, looks, strict=True)):
            if (i % 2 == 0) == (row == 0):
                y = 1120 if row == 0 else 1250
                h_i = h * (1 if row == 0 else 1.08)
                c.shadow(x, y, 150, 30, 0.5)
                pose = replace(
                    READING, hands=((-0.085, 0.12), (0.085, 0.12)), turn=(800 - x) / 2200,
                )
                if i == 3:
                    pose = replace(pose, hands=((-0.1, 0.16), (0.2, 0.42)), bends=(1, 1))
                body = person(c, x, y, h_i, look, pose)
                cx, cy = body.up(0 if i != 3 else -0.1, 0.13)
                certificate(c, cx, cy, h_i * 0.25)
                for which in (0, 1) if i != 3 else (0,):
                    hx, hy = body.hand(which)
                    c.ellipse(
                        hx + (-8 if which == 0 else 8), hy + 8, h_i * 0.018, h_i * 0.024, look.skin,
                    )
    confetti(c, rng)
    c.glow(800, 300, 1000, 700, LIGHT, 0.16)
    return c


def confetti(c: Canvas, rng: Random) -> None:
    """Paper snippets in the air."""
    for _ in range(70):
        x, y, r = rng.uniform(0, 1600), rng.uniform(60, 760), rng.uniform(5, 11)
        a = rng.uniform(0, math.tau)
        shape = [
            (x + math.cos(a) * r, y + math.sin(a) * r),
            (x - math.sin(a) * r * 0.4, y + math.cos(a) * r * 0.4),
            (x - math.cos(a) * r, y - math.sin(a) * r),
            (x + math.sin(a) * r * 0.4, y - math.cos(a) * r * 0.4),
        ]
        c.poly(shape, rng.choice((AMBER, CREAM, CORAL, HONEY, rgb("#8fc1a6"))))


def awards() -> Canvas:
    """The two statuettes: wings for Erasmus+, northern lights for Nordplus."""
    c, rng = Canvas(1600, 1200), Random("awards")
    c.gradient((0, 0, 1600, 900), rgb("#16344a"), rgb("#2b5a72"), rgb("#6f8f94"))
    for _ in range(26):
        x, y, r = rng.uniform(0, 1600), rng.uniform(40, 640), rng.uniform(24, 74)
        c.glow(x, y, r * 1.5, r * 1.5, rng.choice((HONEY, LIGHT, CORAL, rgb("#8fc1c8"))), 0.5)
    c.blur(9)
    c.gradient_poly(
        [(0, 860), (1600, 840), (1600, 1200), (0, 1200)], rgb("#6d4a30"), rgb("#3c281b"),
    )
    c.gradient((0, 852, 1600, 866), rgb("#b98452"), rgb("#8a5d38"))
    c.glow(800, 930, 900, 160, HONEY, 0.3)
    c.gradient_poly(
        [(330, 905), (1270, 895), (1370, 1090), (230, 1100)], rgb("#1b5a85"), RIVER_DEEP,
    )
    for k in range(13):
        x = 330 + k * 79
        c.poly([(x, 1060), (x + 26, 1042), (x + 52, 1060), (x + 26, 1078)], fade(AMBER, 0.8))
    wings(c, 560, 990)
    borealis(c, 1060, 990)
    bouquet(c, 1440, 760, 120, rng, rgb("#c9d6d8"))
    bouquet(c, 140, 800, 105, rng, rgb("#c9d6d8"))
    c.glow(800, 380, 800, 600, LIGHT, 0.2)
    return c


def plinth(c: Canvas, x: float, y: float, w: float) -> None:
    """A dark stone base with a brass plate, standing at (x, y)."""
    c.shadow(x + 26, y + 6, w * 0.95, 46, 0.65)
    c.gradient(
        (x - w / 2, y - 120, x + w / 2, y), rgb("#4a535a"), rgb("#2a3138"), rgb("#15191d"),
        across=True,
    )
    c.poly(
        [
            (x - w / 2, y - 120), (x - w * 0.4, y - 146), (x + w * 0.4, y - 146),
            (x + w / 2, y - 120),
        ],
        rgb("#69757c"),
    )
    c.gradient((x - w * 0.3, y - 88, x + w * 0.3, y - 34), rgb("#f2d491"), rgb("#c4923f"))
    c.rect(x - w * 0.22, y - 74, x + w * 0.22, y - 67, fade(INK, 0.6))
    c.rect(x - w * 0.15, y - 55, x + w * 0.15, y - 50, fade(INK, 0.5))


def wings(c: Canvas, x: float, y: float) -> None:
    """A pair of golden wings rising from a sphere."""
    plinth(c, x, y, 260)
    for s in (-1, 1):
        for k in range(6):
            a = math.radians(84 - k * 13)
            length = 470 - k * 52
            root = (x + s * (12 + k * 5), y - 190 - k * 6)
            tip = (root[0] + s * math.cos(a) * length, root[1] - math.sin(a) * length)
            bow = (
                root[0] + s * math.cos(a - 0.28) * length * 0.6,
                root[1] - math.sin(a - 0.28) * length * 0.6,
            )
            back = (
                root[0] + s * math.cos(a + 0.1) * length * 0.5,
                root[1] - math.sin(a + 0.1) * length * 0.5,
            )
            feather = smooth([root, back, tip, bow], steps=8)
            tone = mix(rgb("#f6dc92"), rgb("#a9722c"), 0.13 * k + (0.12 if s > 0 else 0))
            c.gradient_poly(feather, light(tone, 0.35), tone, dark(tone, 0.3))
    c.ellipse(x, y - 190, 50, 50, rgb("#c4923f"))
    c.glow(x - 16, y - 208, 40, 40, WHITE, 0.7)


def borealis(c: Canvas, x: float, y: float) -> None:
    """A glass flame in the colours of the northern lights."""
    plinth(c, x, y, 240)
    for _k, (tone, dx, h) in enumerate(
        ((rgb("#2f7fa0"), -34, 470), (rgb("#4fb99a"), 14, 560), (rgb("#8fd9b8"), 52, 400))
    ):
        shape = smooth(
            [
                (x + dx - 46, y - 140), (x + dx - 84, y - 140 - h * 0.4),
                (x + dx - 10, y - 140 - h), (x + dx + 30, y - 140 - h * 0.55),
                (x + dx + 64, y - 140 - h * 0.3), (x + dx + 34, y - 140),
            ],
            steps=8,
        )
        c.gradient_poly(shape, light(tone, 0.6), tone, dark(tone, 0.35))
        gleam = smooth(
            [
                (x + dx - 34, y - 170), (x + dx - 62, y - 140 - h * 0.4),
                (x + dx - 16, y - 140 - h * 0.86), (x + dx - 34, y - 140 - h * 0.4),
            ],
            steps=8,
        )
        c.poly(gleam, fade(WHITE, 0.35))
    c.glow(x, y - 380, 240, 330, rgb("#a8f0d0"), 0.3)


def brussels_hall() -> Canvas:
    """Brussels: a hemicycle of delegates under the stars of Europe."""
    c, rng = Canvas(1600, 1200), Random("brussels-hall")
    c.gradient((0, 0, 1600, 640), rgb("#8a6a48"), rgb("#c79f6c"))
    for k in range(21):
        x = 800 + (k - 10) * 96
        c.gradient(
            (x - 34, 0, x + 34, 560), rgb("#b98a58"), rgb("#dbb682"), rgb("#a5763f"), across=True,
        )
    for k in range(12):
        c.glow(70 + k * 132, 20, 110, 80, LIGHT, 0.7)
    x0, y0, x1, y1 = screen(c, (520, 70, 1080, 400), rgb("#1d4a9c"))
    c.gradient((x0, y0, x1, y1), rgb("#2a5cb4"), rgb("#173d85"))
    for i in range(12):
        a = math.pi * i / 6
        c.poly(star(800 + math.cos(a) * 110, 235 + math.sin(a) * 110, 20), rgb("#f4c93b"))
    for i, land in enumerate(("BE", "LV", "DE", "FR", "IT", "FI", "IE", "ES", "SE", "EE")):
        x = 120 + i * 74 if i < 5 else 1150 + (i - 5) * 74
        hanging_flag(c, x, 560, 330, land)
    c.gradient((0, 545, 1600, 1200), rgb("#33526b"), rgb("#1d3448"))
    for x, look in zip((650, 750, 850, 950), crowd(rng, 4, top_kind="jacket"), strict=True):
        person(c, x, 680, 270, look, replace(AT_DESK, hip=0.5, turn=(800 - x) / 500))
    c.gradient_poly(
        [(560, 556), (1040, 556), (1070, 640), (530, 640)], rgb("#a97444"), rgb("#6b4429"),
    )
    c.rect(560, 548, 1040, 560, rgb("#dcb988"))
    for x in (650, 750, 850, 950):
        c.line([(x + 22, 548), (x + 14, 520)], 3, INK)
        c.rect(x - 26, 530, x + 8, 549, PAPER)
    c.blur(2)
    for r in range(4):
        arc_row(c, rng, r)
    c.glow(800, 240, 1000, 560, LIGHT, 0.2)
    return c


def arc_row(c: Canvas, rng: Random, r: int) -> None:
    """One curved bench of delegates from behind, nearer with every `r`."""
    y, h, n, bend = 730 + r * 118, 200 + r * 62, 13 - 2 * r, 90 + 26 * r
    bow = [(1600 * t / 24, y + 26 - bend * (2 * t / 24 - 1) ** 2) for t in range(25)]
    for i, look in enumerate(crowd(rng, n)):
        t = (i + 0.5 + rng.uniform(-0.12, 0.12)) / n
        by = y - bend * (2 * t - 1) ** 2
        look = replace(look, top=mix(look.top, NIGHT, 0.14), hair=mix(look.hair, NIGHT, 0.1))
        top_kind = "jacket" if look.top_kind == "dress" else look.top_kind
        person(
            c, 1600 * t, by + h * 0.62, h * rng.uniform(0.96, 1.04),
            replace(look, top_kind=top_kind), BACK,
        )
        if rng.random() < 0.35:
            c.arc(
                (1600 * t - h * 0.07, by - h * 0.4, 1600 * t + h * 0.07, by - h * 0.24), 180, 360,
                h * 0.014, INK,
            )
    bench = bow + [(px, py + 84 + 18 * r) for px, py in reversed(bow)]
    shifted_bench = [(px, py + h * 0.1) for px, py in bench]
    c.gradient_poly(shifted_bench, rgb("#c29058"), rgb("#6d4629"))
    c.line([(px, py + h * 0.1) for px, py in bow], 9 + 2 * r, rgb("#e2bd88"))


def online_conference() -> Canvas:
    """The closing conference online: a wall of faces, a laptop, notes and coffee."""
    c, rng = Canvas(1600, 1200), Random("online-conference")
    wall(c, 860, rgb("#b9c4bd"), rgb("#e6dfca"))
    plant(c, 1480, 880, 420, rng)
    frame(c, (60, 160, 260, 420), OAK, rng)
    sunbeam(c, (-200, -100, 60, 300), 500, 700, 0.3)
    c.gradient_poly(
        [(0, 850), (1600, 850), (1600, 1200), (0, 1200)], light(OAK, 0.3), dark(OAK, 0.25),
    )
    c.blur(3)
    c.shadow(810, 930, 660, 70, 0.5)
    c.gradient_poly(
        [(740, 820), (860, 820), (900, 912), (700, 912)], rgb("#59636b"), rgb("#33393d"),
    )
    c.ellipse(800, 915, 190, 22, rgb("#4a535a"))
    c.glow(800, 440, 900, 640, WHITE, 0.3)
    c.round_rect((290, 70, 1310, 840), 22, rgb("#1b2126"))
    c.gradient((310, 90, 1290, 815), rgb("#22313c"), rgb("#18232c"))
    grounds = [
        rgb(t) for t in (
            "#cfe0e4", "#f0dcb4", "#d6c3a4", "#b7cdbb", "#e6c4b0", "#c3cfe0", "#efe7d3", "#a9c0c6",
            "#e2cfa6", "#c9d8c4", "#dcc3bd", "#f2e4c2",
        )
    ]
    rng.shuffle(grounds)
    for k in range(12):
        x, y = 326 + (k % 4) * 240, 106 + (k // 4) * 218
        tile(c, rng, x, y, 226, 204, grounds[k], k)
    for k, tone in enumerate((SLATE, SLATE, rgb("#c23a34"), SLATE, SLATE)):
        c.ellipse(704 + k * 48, 788, 15, 15, tone)
    laptop_open(c, 800, 1130)
    notebook(c, 1270, 1090)
    cup(c, 330, 1090, 66, RIVER)
    c.ellipse(250, 1160, 0.1, 0.1, INK)
    c.glow(100, 100, 900, 900, LIGHT, 0.2)
    return c


def tile(
    c: Canvas, rng: Random, x: float, y: float, w: float, h: float, ground: RGB, k: int,
) -> None:
    """One participant's picture."""
    view = Canvas(round(w), round(h))
    view.gradient((0, 0, w, h), light(ground, 0.3), ground)
    kind = k % 4
    if kind == 0:
        for i in range(3):
            view.rect(8, 40 + i * 44, 80, 46 + i * 44, WALNUT)
            for j in range(6):
                tone = rng.choice((WINE, RIVER, AMBER, MOSS, CREAM))
                view.rect(12 + j * 11, 14 + i * 44, 20 + j * 11, 40 + i * 44, tone)
    elif kind == 1:
        view.rect(w - 84, 14, w - 14, 108, WHITE)
        view.gradient((w - 78, 20, w - 20, 102), SKY, CREAM)
    elif kind == 2:
        plant(view, 40, h, 140, rng)
    else:
        view.ellipse(w * 0.8, 44, 30, 30, fade(WHITE, 0.6))
    pose = relaxed(rng, AT_DESK, AT_DESK, replace(WAVING, hands=((-0.09, 0.0), (0.12, 0.37))))
    pose = replace(pose, hip=0.5, turn=rng.uniform(-0.4, 0.4))
    size = h * 2.45 * rng.uniform(0.95, 1.04)
    person(view, w / 2 + rng.uniform(-12, 12), h * 2.83, size, someone(rng), pose)
    view.rect(8, h - 22, 78, h - 9, fade(NIGHT, 0.5))
    view.rect(14, h - 18, 60, h - 13, WHITE)
    c.image.paste(view.image, c.pixel(x, y))
    if k == 5:
        c.line([(x, y), (x + w, y), (x + w, y + h), (x, y + h), (x, y), (x + w, y)], 5, AMBER)


def laptop_open(c: Canvas, x: float, y: float) -> None:
    """A keyboard in the foreground."""
    deck = [(x - 250, y - 130), (x + 250, y - 130), (x + 310, y + 60), (x - 310, y + 60)]
    c.soft([(px + 8, py + 14) for px, py in deck], 12, NIGHT, 0.45)
    c.gradient_poly(deck, rgb("#d9dcda"), rgb("#aeb4b5"))
    for r in range(4):
        for k in range(13):
            u, v = 0.06 + k * 0.068, 0.1 + r * 0.15
            c.poly(quad_part(deck, u, v, u + 0.058, v + 0.115), rgb("#39434a"))
    c.poly(quad_part(deck, 0.24, 0.7, 0.7, 0.79), rgb("#39434a"))
    c.poly(quad_part(deck, 0.36, 0.83, 0.64, 0.98), rgb("#c3c8c8"))


def notebook(c: Canvas, x: float, y: float) -> None:
    """An open notebook with a pencil."""
    quad = [(x - 120, y - 96), (x + 150, y - 76), (x + 190, y + 84), (x - 140, y + 64)]
    c.soft([(px + 8, py + 12) for px, py in quad], 9, NIGHT, 0.4)
    c.gradient_poly(quad, WHITE, rgb("#e9dfc8"))
    for k in range(6):
        c.poly(
            quad_part(quad, 0.1, 0.16 + k * 0.12, 0.9 - 0.1 * (k % 3), 0.18 + k * 0.12),
            fade(RIVER, 0.45),
        )
    c.line([(x + 20, y + 60), (x + 210, y - 50)], 13, AMBER)
    c.line([(x + 8, y + 67), (x + 22, y + 59)], 6, INK)


def classroom_presentation() -> Canvas:
    """Learners present their placement to the others: photographs and a map on the screen."""
    c, rng = Canvas(1600, 1200), Random("classroom-presentation")
    wall(c, 700, rgb("#c3d0ca"), rgb("#ece4cd"), panel=130)
    window(c, (40, 80, 270, 480), bars=2)
    window(c, (1390, 80, 1620, 480), bars=2)
    floor(c, 700, rgb("#b99a70"), rgb("#7a5d3f"), boards=16)
    c.blur(3)
    x0, y0, x1, _y1 = screen(c, (390, 70, 1210, 540))
    c.rect(x0, y0, x1, y0 + 58, RIVER)
    c.rect(x0 + 28, y0 + 20, x0 + 330, y0 + 38, CREAM)
    woven_star(c, x1 - 40, y0 + 29, 20, AMBER)
    c.gradient((420, 150, 800, 400), SKY, CREAM)
    c.gradient((420, 310, 800, 400), WATER, RIVER)
    for i, tone in enumerate((WINE, AMBER, SAND, CORAL, MOSS, CREAM, AMBER, WINE)):
        h = 60 + 24 * ((i * 5) % 4)
        c.rect(428 + i * 46, 316 - h, 470 + i * 46, 316, tone)
        c.poly(
            [(424 + i * 46, 316 - h), (449 + i * 46, 290 - h), (474 + i * 46, 316 - h)],
            rgb("#8a4030"),
        )
    c.poly([(640, 370), (640, 300), (700, 370)], WHITE)
    c.poly([(610, 372), (720, 372), (700, 390), (630, 390)], WINE)
    for i, t in enumerate((0.35, 0.5, 0.62, 0.8, 1.0)):
        c.rect(850 + i * 66, 400 - 220 * t, 895 + i * 66, 400, AMBER if i == 4 else RIVER)
    for k in range(4):
        c.rect(420, 430 + k * 24, 800 - 60 * (k == 3), 440 + k * 24, fade(INK, 0.4))
        c.rect(850, 430 + k * 24, 1170 - 90 * (k % 2), 440 + k * 24, fade(INK, 0.4))
    for x, look, pose in (
        (
            300,
            someone(
                Random(3), slim=True, hair_style="ponytail", top=rgb("#d29a45"),
                top_kind="cardigan",
            ),
            SHOWING,
        ),
        (
            1290,
            someone(Random(10), slim=False, hair_style="curly", top=RIVER, top_kind="sweater"),
            flipped(TALKING),
        ),
    ):
        c.shadow(x, 790, 120, 22, 0.45)
        person(c, x, 790, 500, look, pose)
    plant(c, 1490, 780, 230, rng)
    audience(c, rng, [(840, 430, 11), (930, 590, 8), (1040, 800, 6)], 0.1, young=True)
    c.glow(800, 300, 900, 560, LIGHT, 0.2)
    return c


def map_pins() -> Canvas:
    """Europe on the wall: pins at the partners, threads back to Daugavpils."""
    c, rng = Canvas(1600, 1200), Random("map-pins")
    c.gradient((0, 0, 1600, 1200), rgb("#cfb58a"), rgb("#b0905f"))
    for _ in range(900):
        x, y = rng.uniform(0, 1600), rng.uniform(0, 1200)
        c.ellipse(
            x, y, rng.uniform(1, 4), rng.uniform(1, 3), fade(rng.choice((WALNUT, CREAM)), 0.2),
        )
    c.soft([(110, 95), (1520, 95), (1520, 1125), (110, 1125)], 16, NIGHT, 0.4)
    c.gradient((90, 70, 1500, 1105), rgb("#c3dbe0"), rgb("#a5c8d3"))
    with c.inside([(104, 84), (1486, 84), (1486, 1091), (104, 1091)]):
        for k in range(1, 9):
            c.line([(90 + k * 160, 70), (70 + k * 164, 1105)], 1.4, fade(WHITE, 0.5))
            c.line([(90, 70 + k * 118), (1500, 62 + k * 118)], 1.4, fade(WHITE, 0.5))
        europe(c, rng)
    home = PLACES["LV"]
    for i, (land, (x, y)) in enumerate(PLACES.items()):
        if land != "LV":
            mid = ((x + home[0]) / 2, (y + home[1]) / 2 - 46 - 5 * (i % 4))
            thread = smooth([(x, y - 34), mid, (home[0], home[1] - 34)], closed=False, steps=12)
            c.line([(px + 5, py + 9) for px, py in thread], 3, fade(NIGHT, 0.2))
            c.line(thread, 3.4, rgb("#b5382f"))
    for i, (land, (x, y)) in enumerate(PLACES.items()):
        pin(
            c, x, y, 24 if land == "LV" else 15,
            AMBER if land == "LV" else (RIVER, WINE, MOSS, CORAL, rgb("#57868c"))[i % 5],
        )
    snapshot(c, rng, 1350, 250, 8)
    snapshot(c, rng, 236, 600, -7)
    snapshot(c, rng, 1380, 960, -5)
    c.glow(300, 100, 1100, 900, LIGHT, 0.24)
    c.soft([(1600, 0), (1600, 700), (1250, 0)], 60, NIGHT, 0.16)
    return c


PLACES = {
    "LV": (985, 440), "LT": (950, 505), "EE": (985, 360), "FI": (1005, 262), "PL": (880, 590),
    "DE": (735, 600), "NL": (640, 575), "BE": (620, 618), "FR": (575, 715), "ES": (430, 880),
    "PT": (318, 905), "IT": (775, 815), "MT": (812, 990), "GR": (985, 930), "AT": (800, 690),
    "IE": (440, 545), "GB": (545, 545), "IS": (345, 225), "SE": (835, 330),
}
"""Where the pins stand on the painted map, in scene units."""


def europe(c: Canvas, rng: Random) -> None:
    """Europe in broad strokes: the mainland, Scandinavia, the islands."""
    lands = (
        (
            [
                (1060, 300), (1120, 330), (1500, 240), (1500, 1000), (1300, 860), (1180, 800),
                (1120, 850), (1060, 860), (1050, 930), (1010, 1000), (960, 930), (900, 830),
                (840, 790), (800, 780), (850, 850), (905, 905), (870, 960), (830, 930), (760, 830),
                (700, 780), (640, 800), (560, 830), (540, 900), (470, 985), (380, 1000), (290, 980),
                (280, 860), (300, 800), (430, 800), (500, 790), (500, 700), (450, 660), (560, 640),
                (620, 560), (690, 530), (700, 460), (745, 470), (760, 540), (860, 540), (930, 510),
                (920, 430), (960, 400), (940, 350), (1010, 330),
            ],
            "#e9dcb8",
        ),
        (
            [
                (760, 430), (740, 380), (700, 390), (660, 350), (680, 280), (760, 210), (840, 130),
                (960, 84), (1060, 100), (1080, 180), (1110, 260), (1040, 305), (960, 300),
                (960, 240), (985, 180), (930, 190), (900, 260), (910, 320), (860, 370), (850, 440),
                (810, 480),
            ],
            "#dfe0b8",
        ),
        (
            [
                (520, 420), (570, 450), (580, 520), (620, 560), (600, 600), (500, 625), (520, 580),
                (530, 520), (500, 480),
            ],
            "#ecd3b0",
        ),
        ([(420, 500), (480, 500), (480, 570), (420, 600), (390, 560)], "#d6dcb0"),
        ([(270, 200), (330, 175), (420, 190), (420, 240), (350, 270), (280, 250)], "#e4e6dc"),
        ([(700, 850), (725, 850), (720, 910), (695, 910)], "#e9cfa6"),
        ([(780, 950), (840, 945), (830, 975), (790, 972)], "#e9cfa6"),
        ([(1120, 990), (1190, 985), (1170, 1010), (1125, 1010)], "#e9dcb8"),
    )
    for points, tone in lands:
        shape = smooth(points, steps=5)
        c.poly([(x + 5, y + 7) for x, y in shape], fade(RIVER, 0.25))
        c.line([*shape, shape[0]], 12, fade(WHITE, 0.5))
        c.gradient_poly(shape, light(rgb(tone), 0.2), dark(rgb(tone), 0.06))
    for line in (
        [(690, 530), (680, 640), (720, 700)], [(860, 540), (840, 620), (900, 680)],
        [(720, 700), (840, 700), (900, 680), (1040, 720)], [(500, 790), (600, 790), (640, 800)],
        [(960, 560), (960, 640), (1060, 700)], [(330, 800), (330, 980)],
        [(1040, 330), (1030, 430), (1060, 540), (1000, 580)], [(930, 400), (1030, 390)],
        [(930, 470), (1030, 470)], [(880, 740), (960, 780), (1050, 770)],
    ):
        c.line(smooth(line, closed=False), 2.4, fade(WALNUT, 0.4))
    for x, y, n in ((790, 690, 6), (560, 800, 4), (1000, 720, 5)):
        for k in range(n):
            px = x + (k - n / 2) * 22
            c.poly(
                [(px, y - 14 - 5 * (k % 2)), (px + 13, y + 6), (px - 13, y + 6)], fade(SLATE, 0.45),
            )


def pin(c: Canvas, x: float, y: float, r: float, tone: RGB) -> None:
    """A round-headed pin whose point is at (x, y)."""
    c.soft(
        [(x, y), (x + r * 2.4, y + r * 0.6), (x + r * 2.8, y + r * 1.4), (x, y + 4)], 5, NIGHT,
        0.45,
    )
    c.line([(x, y), (x, y - r * 1.6)], 3.4, STEEL)
    c.ellipse(x, y - r * 2.2, r, r, dark(tone, 0.2))
    c.ellipse(x - r * 0.08, y - r * 2.27, r * 0.88, r * 0.88, tone)
    c.ellipse(x - r * 0.32, y - r * 2.5, r * 0.28, r * 0.24, fade(WHITE, 0.75))


def snapshot(c: Canvas, rng: Random, x: float, y: float, tilt: float) -> None:
    """A photograph pinned at an angle (degrees)."""
    a = math.radians(tilt)

    def at(u: float, v: float) -> tuple[float, float]:
        return x + u * math.cos(a) - v * math.sin(a), y + u * math.sin(a) + v * math.cos(a)

    paper = [at(-115, -95), at(115, -95), at(115, 115), at(-115, 115)]
    c.soft([(px + 8, py + 12) for px, py in paper], 10, NIGHT, 0.4)
    c.poly(paper, PAPER)
    view = [at(-100, -80), at(100, -80), at(100, 72), at(-100, 72)]
    c.gradient_poly(view, rng.choice((SKY, rgb("#e9a06a"), rgb("#8fc1d6"))), CREAM)
    c.poly(quad_part(view, 0, 0.62, 1, 1), rng.choice((WATER, MOSS, RIVER)))
    for k in range(5):
        h = rng.uniform(0.2, 0.42)
        c.poly(
            quad_part(view, 0.06 + k * 0.18, 0.64 - h, 0.22 + k * 0.18, 0.64),
            rng.choice((WINE, AMBER, SAND, CORAL, CREAM)),
        )
    pin(c, *at(0, -78), 13, rng.choice((WINE, RIVER, AMBER)))
