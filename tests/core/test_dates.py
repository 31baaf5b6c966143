import datetime
from zoneinfo import ZoneInfo

import pytest
from django.utils.translation import override

from core.dates import date_in_words, days_in_words, moments_in_words, time_in_words

RIGA = ZoneInfo("Europe/Riga")
SPACE = "\u00a0"


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def moment(text: str) -> datetime.datetime:
    return datetime.datetime.fromisoformat(text).replace(tzinfo=RIGA)


@pytest.mark.parametrize(
    ("language", "words"), [("lv", "2017. gada 28. augusts"), ("en", "28 August 2017")]
)
def test_a_date_is_written_as_people_write_it(language: str, words: str) -> None:
    with override(language):
        assert date_in_words(day("2017-08-28")) == words


@pytest.mark.parametrize(
    ("first", "last", "latvian", "english"),
    [
        ("2024-03-04", "2024-03-04", "2024. gada 4. marts", "4 March 2024"),
        ("2024-03-04", "2024-03-15", "2024. gada 4.–15. marts", "4–15 March 2024"),
        (
            "2022-05-31",
            "2022-06-01",
            "2022. gada 31. maijs – 1. jūnijs",
            "31 May – 1 June 2022",
        ),
        (
            "2023-12-30",
            "2024-01-02",
            "2023. gada 30. decembris – 2024. gada 2. janvāris",
            "30 December 2023 – 2 January 2024",
        ),
    ],
)
def test_a_run_of_days_says_nothing_twice(
    first: str, last: str, latvian: str, english: str
) -> None:
    with override("lv"):
        assert days_in_words(day(first), day(last)) == latvian
    with override("en"):
        assert days_in_words(day(first), day(last)) == english


def test_a_time_is_rigas_whatever_it_is_stored_in() -> None:
    utc = datetime.datetime(2021, 6, 15, 11, 0, tzinfo=datetime.UTC)
    with override("lv"):
        assert time_in_words(utc) == f"plkst.{SPACE}14.00"


@pytest.mark.parametrize(
    ("starts", "ends", "all_day", "latvian", "english"),
    [
        (
            "2021-06-15T14:00",
            None,
            False,
            f"2021. gada 15. jūnijs, plkst.{SPACE}14.00",
            "15 June 2021, 14:00",
        ),
        (
            "2021-06-15T14:00",
            "2021-06-15T16:30",
            False,
            f"2021. gada 15. jūnijs, plkst.{SPACE}14.00–16.30",
            "15 June 2021, 14:00–16:30",
        ),
        (
            "2022-05-31T10:00",
            "2022-06-01T16:00",
            False,
            f"2022. gada 31. maijs, plkst.{SPACE}10.00 – 1. jūnijs, plkst.{SPACE}16.00",
            "31 May 2022, 10:00 – 1 June 2022, 16:00",
        ),
        (
            "2022-05-31T00:00",
            "2022-06-01T23:59",
            True,
            "2022. gada 31. maijs – 1. jūnijs",
            "31 May – 1 June 2022",
        ),
    ],
)
def test_when_an_event_is(
    starts: str, ends: str | None, all_day: bool, latvian: str, english: str
) -> None:
    begins, stops = moment(starts), moment(ends) if ends else None
    with override("lv"):
        assert moments_in_words(begins, stops, all_day) == latvian
    with override("en"):
        assert moments_in_words(begins, stops, all_day) == english
