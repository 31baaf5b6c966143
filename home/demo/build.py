"""Makes the demo: what `content` says becomes pages, through Wagtail's own doors.

Each page is published by a revision of its own, so that history, search and the record of
what is used where are as if an editor had written it.
"""

from functools import singledispatch
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page, Site

from core.models import BasePage, Department, SiteSettings
from home.models import HomePage, StandardPage
from home.tree import ensure_tree
from news.models import (
    EventIndexPage,
    EventPage,
    EventProject,
    NewsIndexPage,
    NewsPage,
    NewsProject,
)
from projects.models import Country, Programme, ProjectIndexPage, ProjectPage

from . import history, pieces, shapes
from .content import Content
from .descriptions import DESCRIPTIONS
from .library import Library, Say


class Demo:
    """One run. `again` makes anew what is missing, also what an editor has deleted."""

    def __init__(
        self, content: Content, library: Library, *, say: Say, again: bool = False
    ) -> None:
        self.content = content
        self.library = library
        self.say = say
        self.again = again
        self.home = ensure_tree()
        self.made = history.made()
        self.departments: dict[str, int] = {}
        there = set(Page.objects.filter(pk__in=self.made.values()).values_list("pk", flat=True))
        self.pages = {place: pk for place, pk in self.made.items() if pk in there}

    # ── What pieces look up (see `pieces.Finder`) ──

    def photo(self, key: str) -> int:
        return self.library.photos[key]

    def description(self, key: str) -> str:
        return DESCRIPTIONS[key]

    def document(self, key: str) -> int:
        return self.library.documents[key]

    def page(self, place: str) -> int:
        """The page of that place; home, if an editor has deleted it."""
        return self.pages.get(place, self.home.pk)

    # ── The run ──

    def load(self) -> int:
        """Make whatever is missing; gives the number of new pages."""
        missing = {
            place: sheet for place, sheet in self.content.sheets.items() if self.is_missing(place)
        }
        self.ensure_departments()
        if missing:
            self.say(f"Documents: {self.library.add_documents()} new")
            titles = photo_titles(self.content)
            shown = {key for sheet in missing.values() for key in sheet.shots}
            wanted = {key: title for key, title in titles.items() if key in shown}
            self.library.add_photos(wanted, self.say)
            self.say(f"Pages: {len(missing)} to publish")
        for place, sheet in missing.items():
            self.publish_new(place, sheet)
        self.fill_home()
        return len(missing)

    def is_missing(self, place: str) -> bool:
        """Whether to make this page: neither made before nor its address taken by another."""
        if place in self.made and not self.again:
            return False
        found = self.parent(place).get_children().filter(slug=place.rpartition("/")[2]).first()
        if found is not None:
            self.pages[place] = found.pk
        return found is None

    def parent(self, place: str) -> Page:
        model = {
            "projekti": ProjectIndexPage,
            "jaunumi": NewsIndexPage,
            "notikumi": EventIndexPage,
        }.get(place.rpartition("/")[0])
        if model is None:
            return HomePage.objects.get(pk=self.home.pk)
        return model.objects.child_of(self.home).first()

    @transaction.atomic
    def publish_new(self, place: str, sheet: shapes.Sheet) -> None:
        page = page_of(sheet, self)
        page.title, page.slug, page.summary = sheet.title, sheet.slug, sheet.summary
        page.lead_photo_id = self.photo(sheet.lead) if sheet.lead else None
        page.body = pieces.body(sheet.body, self)
        page.live = False
        self.parent(place).add_child(instance=page)
        history.remember(page, place)
        page.save_revision().publish()
        self.pages[place] = page.pk

    def project_links(self, places: tuple[str, ...], link: type) -> list[Any]:
        found = ProjectPage.objects.in_bulk([self.page(f"projekti/{slug}") for slug in places])
        return [link(project=project, sort_order=n) for n, project in enumerate(found.values())]

    # ── What is there before the demo: home, its lists, the settings ──

    def ensure_departments(self) -> None:
        for name in (shapes.PROJECT_DEPARTMENT, shapes.FOREIGN_DEPARTMENT):
            department, _ = Department.objects.get_or_create(
                name=name, locale=self.home.locale, defaults={"email": self.content.email}
            )
            self.departments[name] = department.pk

    @transaction.atomic
    def fill_home(self) -> None:
        """Write into home, its lists and the settings what is still empty there, once."""
        if "" in self.made and not self.again:
            return
        home = HomePage.objects.get(pk=self.home.pk)
        sheet = self.content.home
        fill(
            home,
            summary=sheet.summary,
            lead_story_id=self.page(sheet.lead_story),
            figures=[
                {"type": "figure", "value": {"number": number, "label": label}}
                for number, label in sheet.figures
            ],
            figures_source=sheet.figures_source,
        )
        history.remember(home, "")
        home.save_revision().publish()
        for slug, summary in self.content.lists.items():
            listing = self.parent(f"{slug}/").specific
            fill(listing, summary=summary)
            listing.save_revision().publish()
        settings = SiteSettings.for_site(Site.objects.get(root_page=self.home))
        fill(settings, **self.content.settings)
        settings.save()


def fill(target: Any, **values: Any) -> None:
    """Set the fields that are empty; what an editor has written stays."""
    for name, value in values.items():
        if not getattr(target, name):
            setattr(target, name, value)


def photo_titles(content: Content) -> dict[str, str]:
    """A photo's title follows the page it was taken for: “Grāmatas atvēršanas svētki 1”.

    That is the first event to show it, else the first news, project or other page.
    """
    titles: dict[str, str] = {}
    kinds = (shapes.EventSheet, shapes.NewsSheet, shapes.ProjectSheet, shapes.StandardSheet)
    for sheet in sorted(content.sheets.values(), key=lambda sheet: kinds.index(type(sheet))):
        new = [key for key in dict.fromkeys(sheet.shots) if key not in titles]
        titles |= {key: f"{sheet.title[:240]} {n}" for n, key in enumerate(new, start=1)}
    return titles


# ── A sheet becomes a page of its type ──


@singledispatch
def page_of(sheet: shapes.Sheet, demo: Demo) -> BasePage:
    raise TypeError(sheet)


@page_of.register
def _(sheet: shapes.StandardSheet, demo: Demo) -> BasePage:
    return StandardPage(show_in_menus=sheet.in_menu)


@page_of.register
def _(sheet: shapes.ProjectSheet, demo: Demo) -> BasePage:
    period: dict[str, Any] = {"starts": sheet.starts, "ends": sheet.ends}
    page = ProjectPage(
        official_title=sheet.official_title, number=sheet.number, role=sheet.role, **period
    )
    page.programmes.set([Programme.objects.get(slug=sheet.programme)])
    page.countries.set(Country.objects.filter(code__in=sheet.countries))
    return page


@page_of.register
def _(sheet: shapes.NewsSheet, demo: Demo) -> BasePage:
    page = NewsPage(
        date=sheet.date,
        department_id=demo.departments[sheet.department],
        first_published_at=shapes.riga(sheet.date.year, sheet.date.month, sheet.date.day, 9),
    )
    page.project_links.set(demo.project_links(sheet.projects, NewsProject))
    return page


@page_of.register
def _(sheet: shapes.EventSheet, demo: Demo) -> BasePage:
    page = EventPage(
        starts_at=sheet.starts,
        ends_at=sheet.ends,
        all_day=sheet.all_day,
        place=sheet.place,
        department_id=demo.departments[sheet.department],
        first_published_at=min(sheet.starts, timezone.now()),
    )
    page.project_links.set(demo.project_links(sheet.projects, EventProject))
    return page
