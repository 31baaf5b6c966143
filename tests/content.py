"""Pages of the site for tests, in the words of the department."""

import datetime
from typing import Any

from django.utils import timezone
from wagtail.models import Page, PageViewRestriction

from news.models import (
    EventIndexPage,
    EventPage,
    EventProject,
    NewsIndexPage,
    NewsPage,
    NewsProject,
)
from projects.models import Country, Programme, ProjectIndexPage, ProjectPage


def project(
    title: str = "Jauna pieredze maina dzīves",
    *,
    programme: str = "",
    countries: str = "",
    **fields: Any,
) -> ProjectPage:
    """A live project below the list; `programme` is a slug, `countries` codes: ``"PT DE"``."""
    page = ProjectPage(title=title, **fields)
    ProjectIndexPage.objects.get().add_child(instance=page)
    for tag in Programme.objects.filter(slug=programme):
        page.programmes.add(tag)
    for tag in Country.objects.filter(code__in=countries.split()):
        page.countries.add(tag)
    page.save()
    return page


def news(
    title: str = "Mobilitāšu prezentācija", *, of: ProjectPage | None = None, **fields: Any
) -> NewsPage:
    """Live news, `of` a project perhaps."""
    page = NewsPage(title=title, **fields)
    NewsIndexPage.objects.get().add_child(instance=page)
    if of:
        page.project_links.add(NewsProject(project=of))
        page.save()
    return page


def event(
    title: str = "Noslēguma konference",
    starts_at: datetime.datetime | None = None,
    *,
    of: ProjectPage | None = None,
    **fields: Any,
) -> EventPage:
    """A live event, tomorrow unless told otherwise."""
    starts_at = starts_at or timezone.now() + datetime.timedelta(days=1)
    page = EventPage(title=title, starts_at=starts_at, **fields)
    EventIndexPage.objects.get().add_child(instance=page)
    if of:
        page.project_links.add(EventProject(project=of))
        page.save()
    return page


def riga(*parts: int) -> datetime.datetime:
    """``riga(2021, 6, 15, 14)``: a moment on the clock of Riga."""
    return datetime.datetime(*parts, tzinfo=timezone.get_default_timezone())


def hide(page: Page) -> None:
    """Leave the page to those who are signed in."""
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
