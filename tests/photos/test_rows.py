"""Photos are dealt into rows that fill a line, in their order."""

import pytest

from photos.rows import deal, row_starts

WIDE, NARROW = 3.9, 2.1


def rows(ratios: list[float], target: float, **options: int) -> list[list[float]]:
    found: list[list[float]] = []
    starts = row_starts(ratios, deal(ratios, target, **options))
    for ratio, starts_row in zip(ratios, starts, strict=True):
        if starts_row:
            found.append([])
        found[-1].append(ratio)
    return found


def phone(ratios: list[float]) -> list[list[float]]:
    return rows(ratios, NARROW, comfortable=2)


@pytest.mark.parametrize(
    "three", [[1.6, 0.75, 1.5], [1.5, 1.5, 1.5], [0.75, 1.5, 1.5], [0.75, 0.75, 0.75]]
)
def test_three_photos_stand_side_by_side(three: list[float]) -> None:
    assert rows(three, WIDE) == [three]


def test_no_row_is_left_with_one_small_photo() -> None:
    assert rows([1.5] * 4, WIDE) == [[1.5, 1.5], [1.5, 1.5]]
    assert rows([0.75] * 8, WIDE) == [[0.75] * 4, [0.75] * 4]


def test_on_a_phone_the_first_landscape_takes_the_line() -> None:
    assert phone([1.5, 1.5, 1.5]) == [[1.5], [1.5, 1.5]]
    assert phone([1.6, 0.75, 1.5]) == [[1.6], [0.75, 1.5]]


def test_on_a_phone_a_portrait_never_stands_alone_if_it_has_company() -> None:
    assert phone([0.75, 1.5, 1.5]) == [[0.75, 1.5], [1.5]]
    assert phone([0.75, 0.75]) == [[0.75, 0.75]]
    assert phone([0.75]) == [[0.75]]


def test_forty_photos_keep_their_order_and_rows_of_like_height() -> None:
    ratios = [(0.75, 1.0, 4 / 3, 1.5, 16 / 9)[n * n % 5] for n in range(40)]
    dealt = rows(ratios, WIDE)
    assert [ratio for row in dealt for ratio in row] == ratios
    assert all(3 < sum(row) < 5.2 for row in dealt)


def test_each_photo_knows_the_sum_of_its_row() -> None:
    sums = deal([1.5, 1.5, 1.5, 1.5], WIDE)
    assert sums == [3.0, 3.0, 3.0, 3.0]
    assert deal([], WIDE) == []
    assert row_starts([], []) == []
