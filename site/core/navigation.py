"""The menu, the way back up, the footer's links and the translations: all from one query."""

from dataclasses import dataclass, field

from django.db.models import Q
from django.http import HttpRequest
from django.utils.translation import get_language_info
from wagtail.models import Page, PageQuerySet, Site

from .querysets import is_restricted


@dataclass(frozen=True)
class Link:
    """One entry. `is_here` is the page itself, `is_open` also the section it lies in."""

    title: str
    url: str
    is_here: bool = False
    is_open: bool = False
    language: str = ""


@dataclass
class Navigation:
    """`footer` has the open pages right below home that are not in the menu: privacy etc.

    `languages` has this page's live translations, each under its language's own name.
    """

    home: Link
    menu: list[Link] = field(default_factory=list)
    breadcrumbs: list[Link] = field(default_factory=list)
    footer: list[Link] = field(default_factory=list)
    languages: list[Link] = field(default_factory=list)


def navigation(request: HttpRequest, page: Page | None) -> Navigation:
    """The navigation of `page`, or of an error page, which has none.

    Breadcrumbs lead from the section to the parent; home and the page itself are left out.
    """
    site = Site.find_for_request(request)
    if site is None:
        return Navigation(home=Link("", "/"))
    here = page.path if page is not None else ""
    # The home page of the page's own language; all of them lie at the same depth.
    root = here[: len(site.root_page.path)] or site.root_page.localized.path
    found = Navigation(Link("", "/"))
    for entry in _entries(root, page):
        url = entry.get_url(request)
        if url is None:
            continue
        link = Link(entry.title, url, entry.path == here, here.startswith(entry.path))
        if entry.path == root:
            found.home = link
            continue
        is_below_home = entry.path[: -Page.steplen] == root
        is_above = link.is_open and not link.is_here
        # A closed page tells its title only to those inside, and where an editor has put it: in
        # the menu.
        is_hidden = entry.is_private and not link.is_open
        if is_below_home and entry.show_in_menus:
            found.menu.append(link)
        elif is_below_home and not is_hidden:
            found.footer.append(link)
        if is_above:
            found.breadcrumbs.append(link)
        if not is_below_home and not is_above and not is_hidden:
            code = entry.locale.language_code
            found.languages.append(Link(get_language_info(code)["name_local"], url, language=code))
    return found


def _entries(root: str, page: Page | None) -> PageQuerySet:
    """What navigation is made of: home, its children, the page's ancestors, its translations."""
    wanted = Q(path=root) | Q(path__startswith=root, depth=len(root) // Page.steplen + 1)
    if page is not None:
        first = len(root) + Page.steplen
        above = [page.path[:end] for end in range(first, len(page.path), Page.steplen)]
        wanted |= Q(path__in=above)
        wanted |= Q(translation_key=page.translation_key) & ~Q(pk=page.pk)
    return (
        Page.objects.live()
        .filter(wanted)
        .annotate(is_private=is_restricted())
        .select_related("locale")
        .defer("search_description", "seo_title")
        .order_by("path")
    )
