"""An event's days as a large numeral with its month: “28 / augusts”, “4–15 / marts”."""

import datetime
from dataclasses import dataclass

from babel.dates import format_date

from core.languages import language


@dataclass(frozen=True)
class DateBlock:
    """`numeral` is set large, `label` stands below it."""

    numeral: str
    label: str


def date_block(first: datetime.date, last: datetime.date, with_year: bool = False) -> DateBlock:
    """The days from `first` to `last`; `with_year` says the year of the first one as well.

    Days of one month share the numeral; an end in another month stands in the label:
    “31 / maijs – 1. jūnijs”.
    """
    locale = language()
    is_latvian = locale == "lv"
    numeral = str(first.day)
    label = format_date(first, "LLLL", locale=locale)
    if with_year:
        label = f"{first.year}. gada {label}" if is_latvian else f"{label} {first.year}"
    if (first.year, first.month) != (last.year, last.month):
        label += " – " + format_date(last, "d. MMMM" if is_latvian else "d MMMM", locale=locale)
    elif first != last:
        numeral = f"{first.day}–{last.day}"
    return DateBlock(numeral, label)
