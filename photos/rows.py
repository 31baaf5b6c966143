"""Photos dealt into rows of nearly equal height, in their own order and uncropped."""

import math
from collections.abc import Sequence
from functools import partial


def _cost(ratios: Sequence[float], target: float, comfortable: int) -> float:
    """How far a row is from its ideal: as much too high is as bad as too low."""
    return math.log(sum(ratios) / target) ** 2 + 0.4 * max(0, len(ratios) - comfortable)


def deal(
    ratios: Sequence[float], target: float, comfortable: int = 5, longest: int = 7
) -> list[float]:
    """For each photo, the sum of the ratios (width / height) of its row.

    A row that fills a line of width w is w / sum high, so all its photos are equally high.
    `target` is the sum of an ideal row: 3 for two photos of 3:2. Rows of more than
    `comfortable` photos are avoided, of more than `longest` never made. Of all ways to break
    the sequence the cheapest is taken, as a typesetter breaks a paragraph (Knuth and Plass,
    “Breaking Paragraphs into Lines”, 1981); where two are equal, the earlier photos are larger.
    """
    cost = partial(_cost, target=target, comfortable=comfortable)
    # From the end: the cheapest way to deal what follows, and where its first row stops.
    best: list[tuple[float, int]] = [(0.0, len(ratios))]
    for start in reversed(range(len(ratios))):
        stops = range(start + 1, min(start + longest, len(ratios)) + 1)
        best.insert(
            0,
            min(
                (round(cost(ratios[start:stop]) + best[stop - start - 1][0], 6), stop)
                for stop in stops
            ),
        )
    sums: list[float] = []
    while len(sums) < len(ratios):
        stop = best[len(sums)][1]
        row = ratios[len(sums) : stop]
        sums += [sum(row)] * len(row)
    return sums


def row_starts(ratios: Sequence[float], sums: Sequence[float]) -> list[bool]:
    """Whether each photo stands first in its row, for what `deal` has dealt."""
    starts: list[bool] = []
    filled = 0.0
    for ratio, row in zip(ratios, sums, strict=True):
        starts.append(not filled)
        filled = 0.0 if filled + ratio > row - 1e-6 else filled + ratio
    return starts
