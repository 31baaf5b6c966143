"""“Lasi vēl”: what to read next, computed and never typed."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .models import EventPage, NewsPage

RELATED = 3


def related_pages(page: "NewsPage | EventPage") -> list[Any]:
    """Up to three other news: those of the same projects first, then the newest."""
    from .models import NewsPage

    projects = [project.pk for project in page.projects]
    found: list[Any] = []
    others = NewsPage.objects.live().public().exclude(pk=page.pk).newest_first().for_listing()
    if projects:
        found = list(others.filter(project_links__project__in=projects).distinct()[:RELATED])
    if len(found) < RELATED:
        known = [other.pk for other in found]
        found += others.exclude(pk__in=known)[: RELATED - len(found)]
    return found
