"""Listings by year: ``?gads=2017``."""

from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest

PARAMETER = "gads"
SHOWN = 7


@dataclass(frozen=True)
class Years:
    """The years that a listing has, newest first, and the one asked for.

    `asked` is what the address says, `year` its number, or None if the listing has no such year:
    that gives an empty list that says so, never an error.
    """

    available: list[int]
    asked: str
    year: int | None

    @property
    def recent(self) -> list[int]:
        """The years that stand open; a few more are not worth hiding."""
        return self.available if len(self.available) <= SHOWN + 2 else self.available[:SHOWN]

    @property
    def older(self) -> list[int]:
        return self.available[len(self.recent) :]

    @classmethod
    def of(cls, request: HttpRequest, items: QuerySet[Any], field: str) -> "Years":
        """The years of `items` by their date or datetime `field`."""
        name = f"{field}__year"
        available = list(items.order_by(f"-{name}").values_list(name, flat=True).distinct())
        asked = request.GET.get(PARAMETER, "").strip()
        year = next((year for year in available if str(year) == asked), None)
        return cls(available, asked, year)

    def narrow(self, items: Any, field: str) -> Any:
        if not self.asked:
            return items
        # Only a year that the list has reaches the database: the year 1 begins before time, in UTC.
        return items.filter(**{f"{field}__year": self.year}) if self.year else items.none()
