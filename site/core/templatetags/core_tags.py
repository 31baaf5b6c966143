"""What templates of all apps may use."""

import datetime
import re
from typing import Any
from urllib.parse import urlencode, urljoin

from django import template
from django.conf import settings
from django.core.paginator import Page
from django.http import QueryDict
from django.utils.safestring import SafeString
from wagtail.rich_text import RichText

from core import dates
from core.links import knowing
from core.navigation import Navigation, navigation
from core.pagination import PARAMETER
from photos.blocks import photos_in
from photos.models import Photo

register = template.Library()

register.filter("date_in_words", dates.date_in_words)
register.filter("time_in_words", dates.time_in_words)


@register.filter
def days_until(first: datetime.date, last: datetime.date) -> str:
    """``{{ first|days_until:last }}``: see `core.dates.days_in_words`."""
    return dates.days_in_words(first, last)


@register.filter
def telephone(number: str) -> str:
    """A number as people write it, for a ``tel:`` link: “(+371) 654-20000” → +37165420000."""
    return re.sub(r"[^\d+]", "", number)


@register.simple_tag
def moments_in_words(
    starts: datetime.datetime, ends: datetime.datetime | None, all_day: bool = False
) -> str:
    """``{% moments_in_words event.starts_at event.ends_at event.all_day %}``"""
    return dates.moments_in_words(starts, ends, all_day)


@register.filter
def shows_photos(page: Any) -> bool:
    """Whether the page's body has any photo, so that a lightbox is worth loading."""
    return any(photos_in(getattr(page, "body", None)))


@register.simple_tag
def opening_photo(page: Any) -> Photo | None:
    """The lead photo, unless the body shows it anyway: nobody needs to see it twice."""
    shown = {photo.pk for photo in photos_in(page.body)}
    return page.lead_photo if page.lead_photo_id not in shown else None


@register.simple_tag
def absolute(url: str) -> str:
    """The address with our own scheme and host, for those who read it elsewhere."""
    return urljoin(settings.SITE_URL, url)


@register.simple_tag(takes_context=True)
def canonical_url(context: dict[str, Any]) -> str:
    """The one address of what is shown: further pages of a list count, ways to narrow it do not.

    The second page of a narrowed list is not the list's second page, so it counts as the list.
    """
    request = context["request"]
    number = request.GET[PARAMETER] if set(request.GET) == {PARAMETER} else ""
    return absolute(request.path + (f"?{urlencode({PARAMETER: number})}" if number else ""))


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


@register.simple_tag(takes_context=True)
def rich_text(context: dict[str, Any], text: RichText) -> SafeString:
    """``{% rich_text value %}``: a text with the addresses that its page has looked up already."""
    with knowing(context.get("link_addresses", {})):
        return SafeString(text)


@register.filter
def page_numbers(page: Page[Any]) -> list[int | str]:
    """The numbers to offer beside this page's: 1 … 4 5 6 … 17."""
    return list(page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1))
