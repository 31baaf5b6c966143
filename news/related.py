"""“Lasi vēl”: what to read next, computed and never typed."""

from typing import TYPE_CHECKING, Any

from django.db.models import Exists, OuterRef

if TYPE_CHECKING:
    from .models import EventPage, NewsPage

RELATED = 3


def related_pages(page: "NewsPage | EventPage") -> list[Any]:
    """Up to three other news: those of the same projects first, then the newest."""
    from .models import NewsPage, NewsProject

    links = NewsProject.objects.filter(page=OuterRef("pk"), project__in=page.projects)
    others = NewsPage.objects.live().public().filter(locale=page.locale_id).exclude(pk=page.pk)
    others = others.newest_first().for_listing()
    return list(
        others.annotate(is_of_same_project=Exists(links)).order_by(
            "-is_of_same_project", *others.query.order_by
        )[:RELATED]
    )
