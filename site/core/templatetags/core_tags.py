"""What templates of all apps may use."""

import datetime
from typing import Any

from django import template
from django.http import QueryDict

from core import dates
from core.navigation import Navigation, navigation
from core.pagination import PARAMETER

register = template.Library()

register.filter("date_in_words", dates.date_in_words)
register.filter("time_in_words", dates.time_in_words)


@register.filter
def days_until(first: datetime.date, last: datetime.date) -> str:
    """``{{ first|days_until:last }}``: see `core.dates.days_in_words`."""
    return dates.days_in_words(first, last)


@register.simple_tag(takes_context=True, name="navigation")
def navigation_tag(context: dict[str, Any]) -> Navigation:
    """``{% navigation as nav %}``"""
    return navigation(context["request"], context.get("page"))


@register.simple_tag(takes_context=True)
def page_address(context: dict[str, Any], number: int) -> str:
    """The present address with another page number; the first page has none."""
    query: QueryDict = context["request"].GET.copy()
    query.pop(PARAMETER, None)
    if number > 1:
        query[PARAMETER] = str(number)
    return f"?{query.urlencode()}" if query else context["request"].path
