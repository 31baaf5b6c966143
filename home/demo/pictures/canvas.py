"""The sheet the scenes are painted on: flat shapes, gradients, glazes, glows and soft shadows."""

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageEnhance, ImageFilter

from .geometry import Box, Point, bounds
from .palette import NIGHT, RGB, Colour

DETAIL = 2.0
"""Working pixels to a scene unit: edges are painted coarse here and smoothed by the enlarging."""


_LIFT = [
    round(255 * ((v / 255) ** 0.88 - 0.045 * math.sin(v / 255 * math.tau))) for v in range(256)
]
"""The developer's curve: more light in the middle tones, a little more contrast."""


class Canvas:
    """A picture measured in scene units, 1600 × 1200 or 1200 × 1600, whatever its pixels.

    Colours are RGB, or RGBA for a glaze over what is there.
    """

    def __init__(self, width: int, height: int, ground: RGB = NIGHT) -> None:
        self.width, self.height = width, height
        self.image = Image.new("RGB", (round(width * DETAIL), round(height * DETAIL)), ground)
        self._solid = ImageDraw.Draw(self.image)
        self._glaze = ImageDraw.Draw(self.image, "RGBA")

    # Flat shapes

    def _pen(self, fill: Colour) -> ImageDraw.ImageDraw:
        return self._glaze if len(fill) == 4 else self._solid

    def poly(self, points: Sequence[Point], fill: Colour) -> None:
        """A filled polygon."""
        self._pen(fill).polygon([(x * DETAIL, y * DETAIL) for x, y in points], fill=fill)

    def rect(self, x0: float, y0: float, x1: float, y1: float, fill: Colour) -> None:
        """A filled rectangle; nothing if it is thinner than a pixel."""
        left, top, right, bottom = (round(v * DETAIL) for v in (x0, y0, x1, y1))
        if right > left and bottom > top:
            self._pen(fill).rectangle((left, top, right - 1, bottom - 1), fill=fill)

    def round_rect(self, box: Box, radius: float, fill: Colour) -> None:
        """A filled rectangle with round corners."""
        self._pen(fill).rounded_rectangle([v * DETAIL for v in box], radius * DETAIL, fill=fill)

    def ellipse(self, x: float, y: float, rx: float, ry: float, fill: Colour) -> None:
        """A filled ellipse around (x, y)."""
        box = ((x - rx) * DETAIL, (y - ry) * DETAIL, (x + rx) * DETAIL, (y + ry) * DETAIL)
        self._pen(fill).ellipse(box, fill=fill)

    def line(self, points: Sequence[Point], width: float, fill: Colour) -> None:
        """A line through the points."""
        path = [(x * DETAIL, y * DETAIL) for x, y in points]
        self._pen(fill).line(path, fill=fill, width=max(1, round(width * DETAIL)), joint="curve")

    def arc(self, box: Box, start: float, end: float, width: float, fill: Colour) -> None:
        """Part of an ellipse's line; degrees clockwise from three o'clock."""
        pen = self._pen(fill)
        pen.arc([v * DETAIL for v in box], start, end, fill, max(1, round(width * DETAIL)))

    # Light and air

    def gradient(
        self,
        box: Box,
        *stops: RGB,
        across: bool = False,
        within: Sequence[Point] | None = None,
        opacity: float = 1.0,
    ) -> None:
        """Blend the stops down (or across) the box; `within` a polygon if given."""
        left, top, right, bottom = self._pixels(box)
        if right <= left or bottom <= top:
            return
        strip = _ramp(stops, across)
        patch = strip.resize((right - left, bottom - top), Image.Resampling.BILINEAR)
        mask = None
        if within is not None or opacity < 1:
            level = round(255 * opacity)
            mask = Image.new("L", patch.size, 0 if within is not None else level)
        if mask is not None and within is not None:
            shape = [(x * DETAIL - left, y * DETAIL - top) for x, y in within]
            ImageDraw.Draw(mask).polygon(shape, fill=round(255 * opacity))
        self.image.paste(patch, (left, top), mask)

    def gradient_poly(self, points: Sequence[Point], *stops: RGB, across: bool = False) -> None:
        """A polygon filled with a gradient over its own bounds."""
        self.gradient(bounds(points), *stops, across=across, within=points)

    def glow(
        self, x: float, y: float, rx: float, ry: float, colour: RGB, strength: float = 0.5
    ) -> None:
        """Light (or, with a dark colour, shade) fading out from (x, y); strength 0 to 1."""
        left, top, right, bottom = self._pixels((x - rx, y - ry, x + rx, y + ry), clip=False)
        box = self._pixels((x - rx, y - ry, x + rx, y + ry))
        if box[2] <= box[0] or box[3] <= box[1] or right - left < 2 or bottom - top < 2:
            return
        spot = _spot().point(_scaled(strength))
        sx, sy = spot.width / (right - left), spot.height / (bottom - top)
        part = (
            (box[0] - left) * sx,
            (box[1] - top) * sy,
            (box[2] - left) * sx,
            (box[3] - top) * sy,
        )
        size = (box[2] - box[0], box[3] - box[1])
        mask = spot.resize(size, Image.Resampling.BILINEAR, box=part)
        self.image.paste(colour, box, mask)

    def shadow(self, x: float, y: float, rx: float, ry: float, strength: float = 0.4) -> None:
        """A soft contact shadow on the floor."""
        self.glow(x, y, rx, ry, NIGHT, strength)

    def soft(self, points: Sequence[Point], radius: float, colour: RGB, opacity: float) -> None:
        """A polygon with blurred edges: cast shadows, shafts of light. Radius in scene units."""
        x0, y0, x1, y1 = bounds(points)
        pad = radius * 2.5
        box = self._pixels((x0 - pad, y0 - pad, x1 + pad, y1 + pad))
        if box[2] <= box[0] or box[3] <= box[1]:
            return
        shrink = 8 if radius > 12 else 4
        size = ((box[2] - box[0]) // shrink + 1, (box[3] - box[1]) // shrink + 1)
        mask = Image.new("L", size, 0)
        shape = [
            ((x * DETAIL - box[0]) / shrink, (y * DETAIL - box[1]) / shrink) for x, y in points
        ]
        ImageDraw.Draw(mask).polygon(shape, fill=round(255 * opacity))
        mask = mask.filter(ImageFilter.GaussianBlur(radius * DETAIL / shrink))
        mask = mask.resize((box[2] - box[0], box[3] - box[1]), Image.Resampling.BILINEAR)
        self.image.paste(colour, box, mask)

    def blur(self, radius: float) -> None:
        """Put everything painted so far out of focus; radius in scene units."""
        if radius * DETAIL < 4:
            self.image.paste(self.image.filter(ImageFilter.BoxBlur(radius * DETAIL / 2)))
            return
        small = self.image.reduce(4).filter(ImageFilter.GaussianBlur(radius * DETAIL / 4))
        self.image.paste(small.resize(self.image.size, Image.Resampling.BICUBIC))

    def folds(
        self, box: Box, shade: Callable[[float], float], low: RGB, high: RGB, n: int = 480
    ) -> None:
        """Hanging cloth: at each share t of the width, `shade(t)` 0 gives `low`, 1 gives `high`."""
        left, top, right, bottom = self._pixels(box)
        strip = Image.new("L", (n, 1))
        strip.putdata([round(255 * max(0, min(1, shade(i / n)))) for i in range(n)])
        mask = strip.resize((right - left, bottom - top), Image.Resampling.BILINEAR)
        self._solid.rectangle((left, top, right - 1, bottom - 1), fill=low)
        self.image.paste(high, (left, top, right, bottom), mask)

    def mirror(self, y: float, depth: float, squash: float = 1.0, opacity: float = 0.6) -> None:
        """Reflect what stands above the line `y` in the `depth` units below it."""
        w = self.image.width
        top, low = round(y * DETAIL), min(self.image.height, round((y + depth) * DETAIL))
        source_top = max(0, round(top - (low - top) / squash))
        part = self.image.crop((0, source_top, w, top)).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        part = part.reduce(4).filter(ImageFilter.GaussianBlur(2))
        part = part.resize((w, low - top), Image.Resampling.BICUBIC)
        fading = [round(255 * opacity * (1 - i / 63) ** 0.8) for i in range(64)]
        mask = Image.new("L", (1, 64))
        mask.putdata(fading)
        mask = mask.resize((w, low - top), Image.Resampling.BILINEAR)
        self.image.paste(part, (0, top), mask)

    @contextmanager
    def inside(self, points: Sequence[Point]) -> Iterator[None]:
        """Paint only within a polygon: a view through a window, a picture on a screen."""
        before = self.image.copy()
        yield
        mask = Image.new("L", before.size, 255)
        ImageDraw.Draw(mask).polygon([(x * DETAIL, y * DETAIL) for x, y in points], fill=0)
        self.image.paste(before, (0, 0), mask)

    # Developing

    def develop(self, size: tuple[int, int], rng: Random, vignette: float = 0.15) -> Image.Image:
        """The finished picture at `size` pixels, with darker corners and a little grain."""
        corners = _spot().transform(
            (64, 64), Image.Transform.EXTENT, (44, 44, 212, 212), Image.Resampling.BILINEAR
        )
        corners = ImageChops.invert(corners).point(_scaled(vignette))
        mask = corners.resize(self.image.size, Image.Resampling.BICUBIC)
        self.image.paste(NIGHT, (0, 0), mask)
        # The shapes were painted without anti-aliasing: take the steps off their edges first.
        lifted = self.image.filter(ImageFilter.BoxBlur(0.8)).point(_LIFT * 3)
        lifted = ImageEnhance.Color(lifted).enhance(1.14)
        grained = ImageChops.add(lifted, _grain(self.image.size, rng), 1, -128)
        return grained.resize(size, Image.Resampling.BICUBIC)

    def pixel(self, x: float, y: float) -> tuple[int, int]:
        """The working pixel at (x, y)."""
        return round(x * DETAIL), round(y * DETAIL)

    def _pixels(self, box: Box, *, clip: bool = True) -> tuple[int, int, int, int]:
        """The box in working pixels, kept inside the image unless told otherwise."""
        left, top, right, bottom = (round(v * DETAIL) for v in box)
        if not clip:
            return left, top, right, bottom
        w, h = self.image.size
        return (
            max(0, min(w, left)),
            max(0, min(h, top)),
            max(0, min(w, right)),
            max(0, min(h, bottom)),
        )


@cache
def _spot() -> Image.Image:
    """A 256 × 256 mask: full in the middle, nothing at the rim, with a soft shoulder."""
    ring = Image.radial_gradient("L")
    rim = 255 / math.sqrt(2)
    return ring.point([round(255 * max(0.0, 1 - v / rim) ** 1.6) for v in range(256)])


def _scaled(share: float) -> list[int]:
    return [round(v * min(1.0, share)) for v in range(256)]


def _ramp(stops: Sequence[RGB], across: bool) -> Image.Image:
    strip = Image.new("RGB", (1, len(stops)))
    strip.putdata(list(stops))
    n = 64 * (len(stops) - 1) if len(stops) > 1 else 2
    # From the middle of the first stop to the middle of the last, so that the ends are pure.
    strip = strip.resize(
        (1, n), Image.Resampling.BILINEAR, box=(0, 0.5, 1, len(stops) - 0.5 + 1e-6)
    )
    return strip.transpose(Image.Transpose.TRANSPOSE) if across else strip


def _grain(size: tuple[int, int], rng: Random) -> Image.Image:
    """Noise around 128, ± a few steps: it hides banding and costs little in a JPEG."""
    tile = Image.frombytes("L", (512, 512), rng.randbytes(512 * 512))
    tile = tile.filter(ImageFilter.GaussianBlur(1.2)).point(
        [round(128 + (v - 128) * 0.07) for v in range(256)]
    )
    sheet = Image.new("L", size)
    for x in range(0, size[0], 512):
        for y in range(0, size[1], 512):
            sheet.paste(tile, (x, y))
    return Image.merge("RGB", (sheet, sheet, sheet))
