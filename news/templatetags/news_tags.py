"""News and events where other pages show them."""

from dataclasses import dataclass

from django import template
from django.utils import timezone

from news.date_block import DateBlock, date_block
from news.models import EventPage, EventProject, NewsPage, NewsProject
from photos.renditions import prefetch
from projects.models import ProjectPage

register = template.Library()


@register.filter(name="date_block")
def date_block_filter(event: EventPage, within_year: bool = False) -> DateBlock:
    """The event's days; the year is said unless it is this one, or stands above the list."""
    says_year = not within_year and event.first_day.year != timezone.localdate().year
    return date_block(event.first_day, event.last_day, says_year)


@dataclass(frozen=True)
class Stories:
    """What a project has led to: its events and its news, newest first."""

    events: list[EventPage]
    news: list[NewsPage]

    def __bool__(self) -> bool:
        return bool(self.events or self.news)


@register.simple_tag
def stories_of(project: ProjectPage) -> Stories:
    """``{% stories_of page as stories %}``: in three queries, whatever the number.

    A tag, for projects lie below news and may not import them.
    """
    if project.pk is None:  # the preview of a page never saved
        return Stories([], [])
    event_ids = EventProject.objects.filter(project=project).values("page")
    news_ids = NewsProject.objects.filter(project=project).values("page")
    events = EventPage.objects.live().public().filter(pk__in=event_ids)
    news = NewsPage.objects.live().public().filter(pk__in=news_ids)
    found = Stories(
        list(events.order_by("-starts_at", "-pk").for_listing()),
        list(news.newest_first().for_listing()),
    )
    prefetch(page.lead_photo for page in [*found.events, *found.news])
    return found
