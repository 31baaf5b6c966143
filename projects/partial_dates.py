"""Dates known to the year, the month or the day.

Projects are remembered as “2020–2022” or “September 2019”; a made-up first of January would be
a lie that a calendar repeats. Kept as ISO 8601 of reduced precision (``2020``, ``2019-09``,
``2019-09-04``): one column that sorts by itself.
"""

import calendar
import datetime
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from babel.dates import format_date
from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from core.dates import date_in_words, days_in_words
from core.languages import language

ISO = re.compile(r"^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")
# As people write it here: 4.3.2024. – 03.2024. – 2024.
LATVIAN = re.compile(r"^(?:(?:(\d{1,2})\.\s*)?(\d{1,2})\.\s*)?(\d{4})\.?(?:\s*(?:gads|g\.))?$")


@dataclass(frozen=True)
class PartialDate:
    """A year, perhaps its month, perhaps the day."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read ISO or Latvian notation; raises `ValueError` for anything else."""
        text = text.strip()
        if match := ISO.match(text):
            year, month, day = match.groups()
        elif match := LATVIAN.match(text):
            day, month, year = match.groups()
        else:
            raise ValueError(text)
        # Raises for a month 0 or 13, and for a 31 June.
        datetime.date(int(year), int(month or 1), int(day or 1))
        return cls(int(year), int(month) if month else None, int(day) if day else None)

    def first_day(self) -> datetime.date:
        return datetime.date(self.year, self.month or 1, self.day or 1)

    def last_day(self) -> datetime.date:
        month = self.month or 12
        return datetime.date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def is_before(self, other: "PartialDate") -> bool:
        """Whether all of it is over when `other` begins; 2024 is not before October 2024."""
        return self.last_day() < other.first_day()

    def __str__(self) -> str:
        parts = [f"{self.year:04}"]
        if self.month:
            parts.append(f"{self.month:02}")
            if self.day:
                parts.append(f"{self.day:02}")
        return "-".join(parts)

    def in_figures(self) -> str:
        """“4.9.2019.”, “9.2019.”, “2019”: as people type it here."""
        parts = [part for part in (self.day, self.month, self.year) if part]
        return "".join(f"{part}." for part in parts) if self.month else str(self.year)

    def in_words(self) -> str:
        """“2019. gada 4. septembris”, “2019. gada septembris”, “2019”."""
        if self.day:
            return date_in_words(self.first_day())
        if self.month:
            pattern = "y. 'gada' LLLL" if language() == "lv" else "LLLL y"
            return format_date(self.first_day(), pattern, locale=language())
        return str(self.year)


def period_in_words(first: PartialDate | None, last: PartialDate | None) -> str:
    """“2020–2022”, “2019. gada septembris – 2021. gada jūlijs”; no year is said twice.

    With only one end known, that end; with none, an empty string.
    """
    if not first or not last or first == last:
        known = first or last
        return known.in_words() if known else ""
    if first.day and last.day:
        return days_in_words(first.first_day(), last.first_day())
    if not first.month and not last.month:
        return f"{first.in_words()}–{last.in_words()}"
    if first.year == last.year and first.month and last.month and not (first.day or last.day):
        return _months_of_a_year(first, last)
    return f"{first.in_words()} – {last.in_words()}"


def _months_of_a_year(first: PartialDate, last: PartialDate) -> str:
    """“2021. gada jūnijs – augusts”, “June – August 2021”."""
    latvian = language() == "lv"
    whole, part = (first, last) if latvian else (last, first)
    month = format_date(part.first_day(), "LLLL", locale=language())
    return f"{whole.in_words()} – {month}" if latvian else f"{month} – {whole.in_words()}"


if TYPE_CHECKING:
    _Text = models.CharField[PartialDate | str | None, PartialDate | None]
else:
    _Text = models.CharField


class PartialDateFormField(forms.CharField):
    """Takes what `PartialDate.parse` reads, and shows it again as people write it."""

    def prepare_value(self, value: Any) -> Any:
        return value.in_figures() if isinstance(value, PartialDate) else value


class PartialDateField(_Text):
    """Stores a `PartialDate`, for at most ten characters; see the module's docstring."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs["max_length"] = 10
        super().__init__(*args, **kwargs)

    def from_db_value(self, value: str | None, *args: Any) -> PartialDate | None:
        return PartialDate.parse(value) if value else None

    def to_python(self, value: Any) -> PartialDate | None:
        if isinstance(value, PartialDate) or value in (None, ""):
            return value or None
        try:
            return PartialDate.parse(str(value))
        except ValueError as error:
            raise ValidationError(
                _("Not understood. Write 2024, 10.2024. or 4.10.2024."), code="invalid"
            ) from error

    def formfield(self, **kwargs: Any) -> Any:
        """Without the column's length: “04.10.2024.” is longer than what is stored of it."""
        return super().formfield(
            **{"form_class": PartialDateFormField, **kwargs, "max_length": None}
        )

    def run_validators(self, value: Any) -> None:
        """`CharField` measures a string's length; a `PartialDate` has none."""
        super().run_validators(str(value) if value else value)

    def get_prep_value(self, value: Any) -> str | None:
        value = self.to_python(value)
        return str(value) if value else ("" if not self.null else None)

    def value_to_string(self, obj: models.Model) -> str:
        return str(self.value_from_object(obj) or "")

    def get_internal_type(self) -> str:
        return "CharField"
