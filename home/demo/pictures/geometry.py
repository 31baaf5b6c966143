"""Points, curves and joints. A point is `(x, y)` in scene units, y growing downwards."""

import math
from collections.abc import Iterable, Sequence

Point = tuple[float, float]
Box = tuple[float, float, float, float]


def lerp(a: Point, b: Point, t: float) -> Point:
    """The point a share `t` of the way from `a` to `b`."""
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def smooth(points: Sequence[Point], *, closed: bool = True, steps: int = 6) -> list[Point]:
    """A Catmull-Rom curve through the points, `steps` chords between two of them."""
    n = len(points)
    if not closed:
        points = [points[0], *points, points[-1]]
    curve: list[Point] = []
    for i in range(n if closed else n - 1):
        p0, p1, p2, p3 = (
            [points[(i + k - 1) % n] for k in range(4)] if closed else points[i : i + 4]
        )
        for s in range(steps):
            t = s / steps
            curve.append(
                (_spline(p0[0], p1[0], p2[0], p3[0], t), _spline(p0[1], p1[1], p2[1], p3[1], t))
            )
    return curve if closed else [*curve, points[-1]]


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
    )


def capsule(a: Point, b: Point, ra: float, rb: float) -> list[Point]:
    """A limb: the outline around two circles of radius `ra` at `a` and `rb` at `b`."""
    angle = math.atan2(b[1] - a[1], b[0] - a[0])
    start, end = angle + math.pi / 2, angle - math.pi / 2
    return arc(a, ra, ra, start, start + math.pi, 8) + arc(b, rb, rb, end, end + math.pi, 8)


def arc(centre: Point, rx: float, ry: float, start: float, end: float, n: int = 12) -> list[Point]:
    """Points on an ellipse from the angle `start` to `end`, in radians, clockwise on screen."""
    steps = (start + (end - start) * i / n for i in range(n + 1))
    return [(centre[0] + rx * math.cos(a), centre[1] + ry * math.sin(a)) for a in steps]


def elbow(a: Point, b: Point, upper: float, lower: float, bend: float) -> Point:
    """Where an arm (or leg) from `a` to `b` bends; the sign of `bend` says to which side."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    reach = max(math.hypot(dx, dy), 1e-6)
    span = min(reach, (upper + lower) * 0.999)
    along = (upper**2 - lower**2 + span**2) / (2 * span)
    off = math.sqrt(max(upper**2 - along**2, 0)) * (1 if bend >= 0 else -1)
    ux, uy = dx / reach, dy / reach
    return a[0] + ux * along - uy * off, a[1] + uy * along + ux * off


def quad_point(quad: Sequence[Point], u: float, v: float) -> Point:
    """The point at (u, v), each 0 to 1, of a four-cornered face given clockwise from top left."""
    return lerp(lerp(quad[0], quad[1], u), lerp(quad[3], quad[2], u), v)


def quad_part(quad: Sequence[Point], u0: float, v0: float, u1: float, v1: float) -> list[Point]:
    """A rectangle on a four-cornered face, as a polygon: windows on a wall in perspective."""
    return [quad_point(quad, u, v) for u, v in ((u0, v0), (u1, v0), (u1, v1), (u0, v1))]


def shifted(points: Iterable[Point], dx: float, dy: float) -> list[Point]:
    """The same points moved."""
    return [(x + dx, y + dy) for x, y in points]


def bounds(points: Iterable[Point]) -> Box:
    """The box around the points: left, top, right, bottom."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def star(x: float, y: float, r: float, inner: float = 0.4, n: int = 5) -> list[Point]:
    """An upright star of `n` points."""
    return [
        (
            x + math.sin(math.pi * i / n) * r * (inner if i % 2 else 1),
            y - math.cos(math.pi * i / n) * r * (inner if i % 2 else 1),
        )
        for i in range(2 * n)
    ]
