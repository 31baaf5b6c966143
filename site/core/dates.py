"""Dates as people write them: “2017. gada 28. augusts”, “2022. gada 31. maijs – 1. jūnijs”."""

import datetime

from babel.dates import format_date
from django.utils import timezone

from core.languages import language

_PATTERNS = {
    "lv": {"full": "y. 'gada' d. MMMM", "day": "d. MMMM"},
    "en": {"full": "d MMMM y", "day": "d MMMM"},
}


def _format(date: datetime.date, kind: str) -> str:
    return format_date(date, _PATTERNS[language()][kind], locale=language())


def date_in_words(date: datetime.date) -> str:
    """“2017. gada 28. augusts” – “28 August 2017”."""
    return _format(date, "full")


def days_in_words(first: datetime.date, last: datetime.date) -> str:
    """A day or a run of days, saying nothing twice.

    Latvian begins with the year, English ends with it: “2022. gada 31. maijs – 1. jūnijs”,
    “2024. gada 4.–15. marts” – “31 May – 1 June 2022”, “4–15 March 2024”.
    """
    if first == last:
        return date_in_words(first)
    if first.year != last.year:
        return f"{date_in_words(first)} – {date_in_words(last)}"
    same_month = first.month == last.month
    if language() == "lv":
        if same_month:
            return f"{first.year}. gada {first.day}.–{_format(last, 'day')}"
        return f"{_format(first, 'full')} – {_format(last, 'day')}"
    if same_month:
        return f"{first.day}–{_format(last, 'full')}"
    return f"{_format(first, 'day')} – {_format(last, 'full')}"


def time_in_words(moment: datetime.datetime) -> str:
    """“plkst. 14.00”, never parted at a line's end – “14:00”; in Riga."""
    local = timezone.localtime(moment)
    return f"plkst.\u00a0{local:%H.%M}" if language() == "lv" else f"{local:%H:%M}"


def moments_in_words(
    starts: datetime.datetime, ends: datetime.datetime | None, all_day: bool = False
) -> str:
    """When something happens, in Riga, saying nothing twice.

    “2021. gada 15. jūnijs, plkst. 14.00–16.00”; over days “2022. gada 31. maijs, plkst. 10.00 –
    1. jūnijs, plkst. 16.00”; all day as `days_in_words`.
    """
    first, last = timezone.localdate(starts), timezone.localdate(ends or starts)
    if all_day:
        return days_in_words(first, last)
    begins = f"{date_in_words(first)}, {time_in_words(starts)}"
    if ends is None or ends == starts:
        return begins
    if first == last:
        return f"{begins}–{time_in_words(ends).split()[-1]}"
    said = language() == "lv" and first.year == last.year
    return f"{begins} – {_format(last, 'day' if said else 'full')}, {time_in_words(ends)}"
