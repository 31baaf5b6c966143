"""Still lifes with the book: on a table, in piles, in somebody's hands."""

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from .canvas import Canvas
from .figures import FOLDED, READING, STANDING, TALKING, flipped, person
from .geometry import Point, capsule, lerp, quad_part, quad_point, smooth
from .palette import (
    AMBER,
    CREAM,
    INK,
    LIGHT,
    MOSS,
    NIGHT,
    OAK,
    PAPER,
    RGB,
    RIVER,
    SAND,
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
from .people import crowd
from .props import cup, folder, pile, standing_book
from .rooms import bouquet, floor, sunbeam, wall, window

# A shape's points read side by side, not one below the other.
# fmt: off


def books_table() -> Canvas:
    """The new books in rows and piles; guests take the first copies."""
    c, rng = Canvas(1600, 1200), Random("books-table")
    wall(c, 640, rgb("#bfae8d"), rgb("#e3d2ae"), panel=180)
    boxes = [(110 + i * 520, 50, 390 + i * 520, 420) for i in range(3)]
    for box in boxes:
        window(c, box, bars=2)
    floor(c, 640, rgb("#9a7048"), rgb("#6b4a30"), boards=16)
    poses = (READING, flipped(TALKING), READING, TALKING, FOLDED, READING)
    for i, (look, pose) in enumerate(zip(crowd(rng, 6), poses, strict=True)):
        x = 150 + i * 262 + rng.uniform(-26, 26)
        size = 740 * rng.uniform(0.93, 1.05)
        body = person(c, x, 1010, size, look, replace(pose, turn=rng.uniform(-0.6, 0.6)))
        if pose is READING:
            fx, fy = body.up(0, 0.14)
            folder(c, fx, fy + size * 0.035, size * 0.2, RIVER)
    c.blur(4)
    for box in boxes[:2]:
        sunbeam(c, box, 420, 620, 0.14)
    top = [(-60, 800), (1660, 760), (1660, 1200), (-60, 1200)]
    c.gradient_poly(top, light(OAK, 0.25), OAK, dark(OAK, 0.3))
    for i in range(9):
        y = 815 + i * i * 6
        c.line([(0, y), (1600, y - 38)], 1.8, fade(NIGHT, 0.1))
    c.poly([(-60, 800), (1660, 760), (1660, 767), (-60, 810)], light(OAK, 0.5))
    for i in range(9):
        standing_book(c, 120 + i * 172, 862 - i * 3.6, 92)
    bouquet(c, 1490, 800, 92, rng, rgb("#dfe7e4"))
    for x, y, w, n in (
        (215, 1085, 320, 5), (610, 1120, 350, 3), (1010, 1075, 340, 6), (1390, 1120, 320, 4),
    ):
        pile(c, x, y, w, n, rng)
    c.glow(250, 100, 1000, 800, LIGHT, 0.24)
    return c


def books_stack() -> Canvas:
    """Portrait: a pile of the books on a window sill in the afternoon."""
    c, rng = Canvas(1200, 1600), Random("books-stack")
    c.gradient((0, 0, 1200, 1600), rgb("#d8c7a6"), rgb("#b99c72"))
    window(c, (210, -60, 990, 990), bars=2, crossbars=1)
    c.blur(6)
    c.gradient((0, 0, 120, 1130), rgb("#efe4cb"), rgb("#d9c39a"))
    c.gradient((1080, 0, 1200, 1130), rgb("#d6c29c"), rgb("#b0915f"))
    c.gradient_poly(
        [(0, 1090), (1200, 1090), (1200, 1600), (0, 1600)], rgb("#f4ead6"), rgb("#cdb28a"),
        rgb("#93704a"),
    )
    c.soft([(300, 1090), (640, 1090), (1010, 1600), (420, 1600)], 22, LIGHT, 0.55)
    c.soft([(720, 1090), (900, 1090), (1330, 1600), (1110, 1600)], 22, LIGHT, 0.45)
    bouquet(c, 905, 800, 165, rng, rgb("#6f9aa6"))
    c.soft([(470, 1410), (860, 1330), (1120, 1420), (700, 1530)], 26, NIGHT, 0.3)
    top = pile(c, 520, 1420, 600, 9, rng)
    c.soft([(280, top + 84), (780, top + 84), (790, top + 112), (300, top + 116)], 8, NIGHT, 0.4)
    open_book(c, 530, top + 92, 500)
    cup(c, 985, 1450, 88, WINE)
    for i, (x, y) in enumerate(((120, 1500), (210, 1545), (95, 1565))):
        c.ellipse(x, y, 34, 15, (AMBER, rgb("#c8693a"), rgb("#a98a3c"))[i])
    c.glow(420, 300, 900, 900, LIGHT, 0.26)
    return c


def open_book(c: Canvas, x: float, y: float, w: float) -> None:
    """A book lying open, seen from the front and a little above."""
    h = w * 0.24
    for s in (-1, 1):
        c.poly(
            [
                (x, y + 14), (x + s * w * 0.52, y + 6), (x + s * w * 0.46, y - h + 6),
                (x, y - h * 0.9),
            ],
            RIVER,
        )
        leaf = smooth([(x, y), (x + s * w * 0.24, y - 16), (x + s * w * 0.5, y - 4)], closed=False)
        far = smooth(
            [(x + s * w * 0.44, y - h), (x + s * w * 0.22, y - h - 12), (x, y - h * 0.88)],
            closed=False,
        )
        c.poly(leaf + far, PAPER if s < 0 else mix(PAPER, SAND, 0.35))
        for k in range(5):
            v = 0.16 + 0.15 * k
            a = (x + s * w * (0.06 - 0.006 * k), y - 8 - h * v)
            c.line([a, (x + s * w * (0.44 - 0.012 * k), y - 12 - h * v)], 2.4, fade(INK, 0.32))
    c.line([(x, y), (x, y - h * 0.88)], 3, fade(NIGHT, 0.3))


def reading_hands() -> Canvas:
    """Two hands hold the book open, seen over the reader's shoulder."""
    c, rng = Canvas(1600, 1200), Random("reading-hands")
    c.gradient((0, 0, 1600, 1200), rgb("#5a4a3a"), rgb("#8b6d4b"))
    for look, x in zip(crowd(rng, 7), range(80, 1700, 235), strict=False):
        person(
            c, x, 1000, 900 * rng.uniform(0.95, 1.1), replace(look, top=mix(look.top, NIGHT, 0.3)),
            replace(STANDING, back=True),
        )
    c.blur(17)
    c.glow(1150, 60, 900, 600, LIGHT, 0.5)
    c.gradient_poly(
        [(0, 930), (1600, 890), (1600, 1200), (0, 1200)], rgb("#7b5435"), rgb("#4a3222"),
    )
    c.soft([(260, 980), (1340, 980), (1420, 1130), (180, 1130)], 40, NIGHT, 0.5)
    left = [(180, 330), (792, 420), (792, 1035), (120, 930)]
    right = [(808, 420), (1420, 330), (1480, 930), (808, 1035)]
    for quad, lift in ((left, -1), (right, 1)):
        c.poly([(x + lift * 16, y + 22) for x, y in quad], RIVER)
        for k in range(4, 0, -1):
            c.poly(
                [(x + lift * 2.5 * k, y + 3.5 * k) for x, y in quad],
                mix(SAND, WALNUT, 0.14 * (k % 2)),
            )
    c.gradient_poly(left, PAPER, rgb("#efe3c9"), across=True)
    c.gradient_poly(right, rgb("#e9dcc0"), PAPER, across=True)
    c.soft([(740, 410), (860, 410), (860, 1035), (740, 1035)], 20, WALNUT, 0.4)
    left_page(c, left)
    right_page(c, right)
    hand(c, (150, 960), (330, 860), (-60, 1250), rgb("#e5b491"), RIVER)
    hand(c, (1450, 960), (1270, 860), (1660, 1250), rgb("#e5b491"), RIVER)
    c.glow(1250, 200, 800, 700, LIGHT, 0.22)
    return c


def left_page(c: Canvas, quad: Sequence[Point]) -> None:
    """A heading, text, a small chart."""
    c.poly(quad_part(quad, 0.12, 0.09, 0.66, 0.14), RIVER)
    c.poly(quad_part(quad, 0.12, 0.17, 0.42, 0.195), AMBER)
    for i in range(11):
        v = 0.27 + i * 0.04
        c.poly(
            quad_part(quad, 0.12, v, 0.9 - (0.3 if i in (4, 10) else 0.03 * (i % 3)), v + 0.012),
            fade(INK, 0.45),
        )
    for i, t in enumerate((0.3, 0.45, 0.42, 0.66, 0.8, 1.0)):
        u = 0.14 + i * 0.12
        c.poly(quad_part(quad, u, 0.92 - 0.17 * t, u + 0.075, 0.92), AMBER if i == 5 else RIVER)


def right_page(c: Canvas, quad: Sequence[Point]) -> None:
    """A photograph of a harbour over two columns of text."""
    c.gradient_poly(quad_part(quad, 0.1, 0.09, 0.9, 0.5), SKY, CREAM)
    c.poly(quad_part(quad, 0.1, 0.36, 0.9, 0.5), mix(RIVER, SKY, 0.3))
    for i, tone in enumerate((WINE, AMBER, SAND, rgb("#c8693a"), MOSS, CREAM, AMBER)):
        u, up = 0.12 + i * 0.11, 0.21 + 0.04 * ((i * 3) % 4)
        c.poly(quad_part(quad, u, up, u + 0.1, 0.37), tone)
        roof = [
            quad_point(quad, u, up), quad_point(quad, u + 0.05, up - 0.05),
            quad_point(quad, u + 0.1, up),
        ]
        c.poly(roof, rgb("#8a4030"))
    c.poly(
        [quad_point(quad, 0.5, 0.45), quad_point(quad, 0.53, 0.3), quad_point(quad, 0.6, 0.45)],
        WHITE,
    )
    c.poly(quad_part(quad, 0.46, 0.45, 0.63, 0.475), WINE)
    for col in (0.1, 0.54):
        for i in range(9):
            v = 0.56 + i * 0.04
            c.poly(
                quad_part(quad, col, v, col + (0.36 if i != 8 else 0.2), v + 0.012),
                fade(INK, 0.45),
            )


def hand(
    c: Canvas, wrist: tuple[float, float], tip: tuple[float, float], elbow_at: tuple[float, float],
    skin: RGB, cloth: RGB,
) -> None:
    """A hand holding a book's edge: the sleeve, the back of the hand, thumb on the page."""
    c.poly(capsule(elbow_at, wrist, 190, 112), cloth)
    c.poly(capsule(lerp(elbow_at, wrist, 0.5), wrist, 90, 60), fade(NIGHT, 0.12))
    c.poly(
        capsule(lerp(elbow_at, wrist, 0.86), lerp(elbow_at, wrist, 0.98), 120, 112),
        light(cloth, 0.22),
    )
    s = 1 if tip[0] > wrist[0] else -1
    c.soft(
        [
            (wrist[0], wrist[1] - 60), (tip[0] + s * 14, tip[1] + 6), (tip[0], tip[1] + 40),
            (wrist[0], wrist[1] + 60),
        ],
        12, NIGHT, 0.3,
    )
    for k in range(4):
        a = (wrist[0] - s * 60, wrist[1] - 96 + k * 44)
        c.poly(capsule(a, (a[0] - s * 6, a[1] + 6), 30, 28), dark(skin, 0.14 + 0.03 * k))
    palm = [
        (wrist[0] - s * 84, wrist[1] - 60), (wrist[0] + s * 10, wrist[1] - 92),
        (wrist[0] + s * 60, wrist[1] - 40), (wrist[0] + s * 66, wrist[1] + 50),
        (wrist[0] - s * 10, wrist[1] + 110), (wrist[0] - s * 90, wrist[1] + 60),
    ]
    c.poly(smooth(palm), skin)
    mid = lerp(wrist, tip, 0.55)
    c.poly(capsule((wrist[0] + s * 16, wrist[1] - 10), mid, 46, 34), skin)
    c.poly(capsule(mid, tip, 34, 26), skin)
    c.poly(capsule(lerp(mid, tip, 0.75), tip, 15, 15), light(skin, 0.45))
    c.line(
        [lerp(mid, tip, 0.1), (lerp(mid, tip, 0.1)[0] + s * 6, mid[1] + 24)], 3,
        fade(rgb("#7a3a20"), 0.35),
    )
