"""The book launch of August 2017: the hall, its stage, its people."""

import math
from dataclasses import replace
from random import Random

from .canvas import Canvas
from .figures import (
    AT_DESK,
    CLAPPING,
    FOLDED,
    READING,
    SEATED,
    SHOWING,
    STANDING,
    TALKING,
    flipped,
    person,
    relaxed,
)
from .palette import (
    AMBER,
    BRICK,
    CREAM,
    HONEY,
    INK,
    LIGHT,
    MOSS,
    NIGHT,
    OAK,
    PAPER,
    PLUM,
    RIVER,
    RIVER_DEEP,
    SAND,
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
from .people import crowd, someone
from .props import cover, cup, folder, hanging_flag, standing_book
from .rooms import (
    bouquet,
    curtain,
    floor,
    frame,
    lectern,
    plant,
    screen,
    sunbeam,
    table,
    wall,
    window,
)

# A shape's points read side by side, not one below the other.
# fmt: off

BACK = replace(STANDING, back=True)


def stage(c: Canvas, rng: Random, y: float, curtain_tone: tuple[int, int, int]) -> None:
    """A stage with curtains down to its boards at `y`, and its lit front edge."""
    curtain(c, (0, 0, c.width, y - 10), curtain_tone, 26, rng)
    c.gradient((0, 0, c.width, y * 0.5), NIGHT, curtain_tone, opacity=0.35)
    c.gradient((0, y - 14, c.width, y + 74), rgb("#8f6039"), rgb("#c28f58"))
    for i in range(21):
        x = c.width * i / 20
        c.line(
            [(c.width / 2 + (x - c.width / 2) * 0.9, y - 14), (x, y + 74)], 1.4, fade(NIGHT, 0.16),
        )
    c.gradient((0, y + 74, c.width, y + 190), rgb("#5a3a25"), rgb("#2e2019"))
    c.rect(0, y + 74, c.width, y + 81, rgb("#e0b070"))


def beams(c: Canvas, spots: list[tuple[float, float]], y: float) -> None:
    """Stage lights: cones from above to a spot on the stage."""
    for x, to in spots:
        c.soft([(x - 8, -30), (x + 8, -30), (to + 150, y), (to - 150, y)], 22, LIGHT, 0.13)
        c.glow(to, y + 10, 230, 40, LIGHT, 0.4)


def audience(
    c: Canvas, rng: Random, rows: list[tuple[float, float, int]], gloom: float, *,
    young: bool = False,
) -> None:
    """Rows of people from behind: the eye level of each row, the height of a person, how many."""
    for k, (y, h, n) in enumerate(rows):
        looks = crowd(rng, n, young=young)
        for i, look in enumerate(looks):
            x = c.width * (i + 0.5 + (0.28 if k % 2 else -0.12) + rng.uniform(-0.14, 0.14)) / n
            look = replace(
                look, top=mix(look.top, NIGHT, gloom), hair=mix(look.hair, NIGHT, gloom * 0.7),
                skin=mix(look.skin, NIGHT, gloom * 0.55),
            )
            person(c, x, y + h * 0.92 + rng.uniform(-0.03, 0.03) * h, h, look, BACK)


def hall_stage() -> Canvas:
    """The launch seen from the hall: screen with the cover, speaker, panel, audience."""
    c, rng = Canvas(1600, 1200), Random("hall-stage")
    stage(c, rng, 720, rgb("#1d4a66"))
    x0, y0, x1, _y1 = screen(c, (470, 90, 1130, 500))
    c.rect(x0, y0, x1, y0 + 46, RIVER)
    for i in range(22):
        x = x0 + 15 + i * 30
        c.poly([(x, y0 + 23), (x + 12, y0 + 11), (x + 24, y0 + 23), (x + 12, y0 + 35)], AMBER)
    cover(c, (545, 178, 745, 460))
    c.rect(800, 200, 1070, 226, RIVER)
    c.rect(800, 244, 1000, 262, fade(RIVER, 0.75))
    for i, w in enumerate((250, 270, 220, 260, 150)):
        c.rect(800, 300 + i * 30, 800 + w, 309 + i * 30, fade(INK, 0.4))
    beams(c, [(300, 330), (1320, 1240), (800, 800)], 730)
    for x, land in ((118, "LV"), (222, "EU"), (1470, "LV")):
        hanging_flag(c, x, 742, 400, land)
    panel = crowd(rng, 3)
    for i, look in enumerate(panel):
        person(c, 330 + i * 125, 742, 330, look, replace(AT_DESK, turn=0.3 - 0.1 * i))
    table(c, (250, 655, 665, 760), 26, OAK, cloth=RIVER)
    for x in (320, 445, 560):
        cup(c, x + 30, 652, 11)
    bouquet(c, 392, 604, 26, rng, WHITE)
    bouquet(c, 905, 690, 44, rng, None)
    speaker_look = someone(
        Random(7), slim=True, top=WINE, top_kind="jacket", hair_style="bob", glasses=True,
        tie=False,
    )
    person(c, 1196, 748, 345, speaker_look, replace(TALKING, turn=-0.3))
    lectern(c, 1182, 768, 150, 215)
    plant(c, 1380, 770, 180, rng)
    standing_book(c, 860, 776, 58)
    standing_book(c, 940, 782, 58)
    c.blur(1.6)
    c.glow(800, 300, 900, 560, LIGHT, 0.16)
    audience(c, rng, [(835, 400, 15), (915, 540, 11), (1015, 760, 8)], 0.26)
    return c


def hall_audience() -> Canvas:
    """The audience from the stage: teachers listening, clapping, leafing through the book."""
    c, rng = Canvas(1600, 1200), Random("hall-audience")
    wall(c, 480, rgb("#c9b48d"), rgb("#e2cfa8"), panel=150)
    boxes = [(70 + i * 330, 60, 250 + i * 330, 330) for i in range(5)]
    for box in boxes:
        window(c, box, bars=2)
    floor(c, 480, rgb("#8a623c"), rgb("#5d3f29"), boards=18)
    for box in boxes[:2]:
        sunbeam(c, box, 260, 400, 0.14)
    c.blur(5)
    for k, (y, h, n) in enumerate(((575, 330, 12), (745, 440, 10), (985, 580, 8), (1330, 780, 6))):
        seated_row(c, rng, k, y, h, n)
        if k == 0:
            c.blur(1.9)
    sunbeam(c, (70, 60, 580, 330), 420, 760, 0.08)
    c.glow(160, 60, 1000, 700, LIGHT, 0.22)
    return c


def seated_row(c: Canvas, rng: Random, k: int, y: float, h: float, n: int) -> None:
    """Row `k` of people in their seats, feet at `y`, each as if `h` tall when standing."""
    poses = (
        SEATED, replace(SEATED, hands=CLAPPING.hands), replace(SEATED, hands=READING.hands),
        replace(SEATED, hands=FOLDED.hands), replace(SEATED, hands=CLAPPING.hands),
    )
    places = [
        c.width * (i + 0.5 + (0.25 if k % 2 else -0.1) + rng.uniform(-0.07, 0.07)) / n
        for i in range(n)
    ]
    for i, x in enumerate(places):
        w = h * 0.17
        c.round_rect(
            (x - w, y - h * 0.52, x + w, y + h * 0.02), 18, mix(WINE, NIGHT, 0.12 + 0.1 * (i % 2)),
        )
        c.round_rect((x - w * 0.9, y - h * 0.5, x + w * 0.1, y - h * 0.3), 14, fade(CREAM, 0.07))
    for x, look in zip(places, crowd(rng, n), strict=True):
        pose = relaxed(rng, *poses)
        turn = max(-0.8, min(0.8, (800 - x) / 1400 + rng.uniform(-0.25, 0.25)))
        far = 0.2 - 0.06 * k
        look = replace(
            look, top=mix(look.top, SAND, far), hair=mix(look.hair, SAND, far),
            skin=mix(look.skin, SAND, far * 0.6),
        )
        body = person(c, x, y, h * rng.uniform(0.96, 1.04), look, replace(pose, turn=turn))
        if 0.1 < pose.hands[0][1] < 0.17:
            (lx, ly), (rx, _) = body.hand(0), body.hand(1)
            folder(c, (lx + rx) / 2, ly + h * 0.02, h * 0.19, RIVER)


def speaker() -> Canvas:
    """Portrait: the head of the department at the lectern."""
    c, rng = Canvas(1200, 1600), Random("speaker")
    curtain(c, (0, 0, 1200, 1340), rgb("#1d4d6c"), 11, rng)
    c.blur(7)
    c.soft([(760, -60), (980, -60), (900, 1400), (180, 1400)], 50, LIGHT, 0.24)
    c.glow(600, 520, 640, 620, HONEY, 0.34)
    c.gradient((0, 1310, 1200, 1600), rgb("#9b6b40"), rgb("#5d3d27"))
    c.rect(0, 1306, 1200, 1316, rgb("#d8a868"))
    hanging_flag(c, 120, 1340, 1080, "LV")
    look = someone(
        Random(12), slim=True, hair_style="long", hair=rgb("#7b4a2a"), top=rgb("#8c3440"),
        top_kind="jacket", tie=False, glasses=False, skin=rgb("#efc7a8"), build=1.05, under=PAPER,
    )
    pose = replace(TALKING, hands=((-0.11, 0.1), (0.2, 0.24)), turn=-0.22)
    person(c, 610, 1592, 1190, look, pose)
    lectern(c, 590, 1650, 600, 700, rgb("#81502f"))
    bouquet(c, 1010, 1180, 130, rng, rgb("#dbe4e4"))
    c.gradient((890, 1432, 1200, 1452), rgb("#d8a868"), rgb("#a9793f"))
    c.gradient((920, 1452, 1200, 1600), rgb("#6d4628"), rgb("#4a2f1d"))
    standing_book(c, 250, 1520, 190)
    c.glow(900, 100, 800, 900, LIGHT, 0.18)
    return c


def choir() -> Canvas:
    """A choir in folk dress sings; a kokle player sits in front."""
    c, rng = Canvas(1600, 1200), Random("choir")
    stage(c, rng, 1000, rgb("#6b2a33"))
    beams(c, [(240, 430), (800, 800), (1360, 1180)], 880)
    for row, (y, n, h) in enumerate(((790, 9, 540), (872, 8, 565), (968, 7, 590))):
        c.rect(
            70 + row * 30, y - 4, 1530 - row * 30, y + 90,
            rgb("#3b2a22") if row % 2 else rgb("#4a3529"),
        )
        c.rect(70 + row * 30, y - 4, 1530 - row * 30, y + 4, rgb("#a97c4c"))
        for i in range(n):
            t = (i + 0.5) / n
            x = 800 + (t - 0.5) * (1360 - 90 * row) + rng.uniform(-8, 8)
            slim = rng.random() < 0.62
            look = someone(
                rng, slim=slim, top_kind="folk",
                top=rng.choice((RIVER, WINE, MOSS, rgb("#2a3743"))), tie=False, under=WHITE,
                legs_kind="skirt" if slim else "trousers",
                legs=rng.choice((WINE, RIVER, MOSS, rgb("#8c3f3a"), rgb("#46566b"))),
            )
            curve = 24 * (2 * t - 1) ** 2
            size = h * rng.uniform(0.93, 1.03)
            pose = replace(READING, hands=((-0.06, 0.15), (0.06, 0.15)), turn=(0.5 - t) * 0.9)
            body = person(c, x, y + curve, size, look, pose)
            fx, fy = body.up(0, 0.15)
            folder(c, fx, fy + size * 0.035, size * 0.19, RIVER_DEEP)
            if slim and rng.random() < 0.8:
                hx, hy = body.head_at
                wreath(c, hx, hy - size * 0.045, size * 0.058, rng)
    c.glow(800, 560, 800, 460, LIGHT, 0.14)
    conductor = someone(
        Random(5), slim=False, top=rgb("#22303c"), top_kind="jacket", hair_style="short",
        hair=rgb("#8c8378"), legs=rgb("#1d2730"),
    )
    person(
        c, 705, 1500, 800, conductor,
        replace(BACK, hands=((-0.24, 0.36), (0.25, 0.42)), bends=(-1, 1)),
    )
    for x in (110, 1490):
        bouquet(c, x, 940, 86, rng, STEEL)
    return c


def wreath(c: Canvas, x: float, y: float, r: float, rng: Random) -> None:
    """A wreath of meadow flowers on somebody's head."""
    for i in range(8):
        a = math.pi * (1.05 + 0.9 * i / 7)
        tone = rng.choice((rgb("#e7b74a"), rgb("#5d84b8"), WHITE, rgb("#c8505a"), rgb("#5f8a52")))
        c.ellipse(
            x + math.cos(a) * r, y + 0.55 * r + math.sin(a) * r * 0.72, r * 0.24, r * 0.24, tone,
        )


def coffee_break() -> Canvas:
    """The celebration's table: cake, coffee, plums, people talking behind it."""
    c, rng = Canvas(1600, 1200), Random("coffee-break")
    wall(c, 620, rgb("#d9c7a4"), rgb("#efe0bf"), panel=190)
    for box in ((90, 70, 330, 420), (1210, 70, 1450, 420)):
        window(c, box, bars=2)
    frame(c, (640, 120, 960, 350), WALNUT, rng)
    floor(c, 620, rgb("#a37747"), rgb("#6d4a2e"), boards=16)
    for x, look, pose in zip(
        (190, 420, 560, 1010, 1170, 1400), crowd(rng, 6),
        (TALKING, FOLDED, flipped(TALKING), TALKING, flipped(FOLDED), flipped(SHOWING)),
        strict=True,
    ):
        c.shadow(x, 905, 90, 20, 0.4)
        body = person(
            c, x, 905, 600 * rng.uniform(0.95, 1.05), look, replace(pose, turn=pose.turn * 1.5),
        )
        if pose not in (FOLDED, flipped(FOLDED)):
            cup(c, *body.hand(1), 13)
    c.blur(5)
    sunbeam(c, (90, 70, 330, 420), 500, 700, 0.16)
    c.gradient_poly(
        [(0, 830), (1600, 800), (1600, 1200), (0, 1200)], rgb("#f6efe0"), rgb("#e3d5ba"),
    )
    c.poly([(0, 830), (1600, 800), (1600, 806), (0, 838)], WHITE)
    c.gradient_poly([(560, 815), (1040, 808), (1130, 1200), (470, 1200)], rgb("#1b567f"), RIVER)
    for i in range(13):
        y = 830 + i * 32
        c.poly([(800, y), (822, y + 15), (800, y + 30), (778, y + 15)], AMBER)
    cake(c, 800, 1010, 215)
    bouquet(c, 300, 800, 88, rng, rgb("#8fb0b8"))
    for x, y, r in (
        (560, 960, 36), (440, 1060, 44), (1110, 925, 36), (1240, 1010, 44), (1420, 1090, 54),
        (200, 1130, 56), (1330, 890, 32),
    ):
        cup(c, x, y, r)
    plums(c, 1050, 1110, rng)
    for x, y in ((1475, 945), (90, 1000)):
        c.shadow(x + 8, y + 4, 80, 22, 0.3)
        c.ellipse(x, y, 72, 20, WHITE)
        for k in range(5):
            c.round_rect(
                (x - 48 + k * 17, y - 24 + 5 * (k % 2), x - 24 + k * 17, y - 2 + 5 * (k % 2)), 8,
                rgb("#c98d4a") if k % 2 else rgb("#8a5730"),
            )
    c.glow(300, 200, 900, 700, LIGHT, 0.2)
    return c


def cake(c: Canvas, x: float, y: float, w: float) -> None:
    """A round cake with berries and thirty years in candles, standing at (x, y)."""
    h = w * 0.6
    c.shadow(x + 20, y + 12, w * 1.4, w * 0.4, 0.5)
    c.ellipse(x, y, w * 1.2, w * 0.32, rgb("#d6dfe0"))
    c.ellipse(x, y - 8, w * 1.17, w * 0.3, WHITE)
    body = [
        (x - w, y - h), (x + w, y - h),
        *(
            (x + w * math.cos(a), y - 18 + w * 0.25 * math.sin(a))
            for a in (k * math.pi / 12 for k in range(13))
        ),
    ]
    c.gradient_poly(body, rgb("#fdf6e6"), rgb("#f0dfc0"), rgb("#d3b58a"), across=True)
    for v, tone in ((0.62, rgb("#b0474a")), (0.34, rgb("#b0474a"))):
        band = [
            (x + w * math.cos(a), y - 18 - h * v + w * 0.25 * math.sin(a))
            for a in (k * math.pi / 16 for k in range(17))
        ]
        c.line(band, 12, tone)
    c.ellipse(x, y - h, w, w * 0.25, rgb("#fffaf0"))
    c.ellipse(x, y - h, w * 0.8, w * 0.19, rgb("#f6e8cb"))
    for i in range(22):
        a = math.tau * i / 22
        bx, by = x + math.cos(a) * w * 0.9, y - h - 6 + math.sin(a) * w * 0.22
        tone = (rgb("#b5303a"), rgb("#3a3f6e"), rgb("#d0524a"))[i % 3]
        c.ellipse(bx, by, 14, 12, tone)
        c.ellipse(bx - 4, by - 4, 4, 3, fade(WHITE, 0.6))
    for i in range(5):
        cx = x - w * 0.44 + w * 0.22 * i
        cy = y - h - 6 + (12 if i % 2 else -4)
        c.rect(cx - 5, cy - 66, cx + 5, cy, (RIVER, AMBER, BRICK, MOSS, PLUM)[i])
        c.glow(cx, cy - 82, 44, 52, HONEY, 0.7)
        c.poly([(cx, cy - 98), (cx + 8, cy - 76), (cx, cy - 66), (cx - 8, cy - 76)], rgb("#ffdf8a"))


def plums(c: Canvas, x: float, y: float, rng: Random) -> None:
    """A dish of plums and apples: late August."""
    c.shadow(x + 12, y + 10, 150, 40, 0.45)
    c.ellipse(x, y, 130, 34, dark(STEEL, 0.1))
    for i in range(13):
        a, d = i * 2.4, 20 * math.sqrt(i)
        fx, fy = x + math.cos(a) * d, y - 34 + math.sin(a) * d * 0.3 - 16 * (i < 5)
        tone = rng.choice(
            (rgb("#5d3a66"), rgb("#6e4478"), rgb("#c9563f"), rgb("#b8b04a"), rgb("#d8a03e"))
        )
        c.ellipse(fx, fy, 27, 25, tone)
        c.ellipse(fx - 8, fy - 9, 9, 6, fade(CREAM, 0.4))
    bowl = [(x - 132, y - 12), (x + 132, y - 12), (x + 92, y + 34), (x - 92, y + 34)]
    c.gradient_poly(bowl, light(STEEL, 0.4), STEEL, dark(STEEL, 0.3), across=True)
