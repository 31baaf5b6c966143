"""The menu and the way back up: both from one query."""

from dataclasses import dataclass, field

from django.db.models import Q
from django.http import HttpRequest
from wagtail.models import Page, Site


@dataclass(frozen=True)
class Link:
    """One entry. `is_here` is the page itself, `is_open` also the section it lies in."""

    title: str
    url: str
    is_here: bool = False
    is_open: bool = False


@dataclass(frozen=True)
class Navigation:
    home: Link
    menu: list[Link] = field(default_factory=list)
    breadcrumbs: list[Link] = field(default_factory=list)


def navigation(request: HttpRequest, page: Page | None) -> Navigation:
    """The navigation of `page`, or of an error page, which has none.

    Breadcrumbs lead from the section to the parent; home and the page itself are left out.
    """
    site = Site.find_for_request(request)
    if site is None:
        return Navigation(home=Link("", "/"))
    root = site.root_page.localized
    here = page.path if page is not None else ""
    step = Page.steplen
    above = [here[:length] for length in range(len(root.path) + step, len(here), step)]
    entries = (
        Page.objects.live()
        .filter(
            Q(path__startswith=root.path, depth=root.depth + 1, show_in_menus=True)
            | Q(path__in=above)
        )
        .order_by("path")
        .defer("search_description", "seo_title")
    )
    menu, breadcrumbs = [], []
    for entry in entries:
        url = entry.get_url(request) or "/"
        is_here = entry.path == here
        if entry.depth == root.depth + 1 and entry.show_in_menus:
            menu.append(Link(entry.title, url, is_here, here.startswith(entry.path)))
        if entry.path in above:
            breadcrumbs.append(Link(entry.title, url))
    home = Link(root.title, root.get_url(request) or "/", here == root.path)
    return Navigation(home, menu, breadcrumbs)
