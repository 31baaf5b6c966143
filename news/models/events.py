import datetime
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Page, PageManager
from wagtail.search import index

from core.models import BasePage, WithBody, WithByline
from core.pagination import paginate
from core.querysets import BaseQuerySet
from news.years import Years
from photos.models import Photo
from projects.models import ProjectLink, WithProjects

from .story import StoryPage

# The years an event may lie in: any that somebody remembers or plans.
YEARS = range(1900, 2200)


class EventQuerySet(BaseQuerySet):
    """ "Now" is asked for at each call: a process that lives for weeks must not go stale."""

    def upcoming(self) -> "EventQuerySet":
        """Events that are not over yet, the next one first."""
        return self.filter(over_at__gt=timezone.now()).order_by("starts_at", "pk")

    def past(self) -> "EventQuerySet":
        """Events that are over, the last one first."""
        return self.filter(over_at__lte=timezone.now()).order_by("-starts_at", "-pk")


class EventPage(StoryPage):
    """An event. Nothing here forbids a past date: a finished event is edited like any other."""

    page_description = _("Something with a date and a place: a launch, a conference, a visit.")
    icon = "calendar-alt"
    parent_page_types = ["news.EventIndexPage"]
    template = "news/event_page.html"

    starts_at = models.DateTimeField(_("starts"), db_index=True)
    ends_at = models.DateTimeField(_("ends"), null=True, blank=True)
    all_day = models.BooleanField(
        _("all day"), default=False, help_text=_("Only the dates are shown, no time.")
    )
    place = models.CharField(_("place"), max_length=160, blank=True)
    # The moment from which the event counts as past; follows from the three above.
    over_at = models.DateTimeField(editable=False, db_index=True)

    objects: ClassVar[Any] = PageManager.from_queryset(EventQuerySet)()

    content_panels = [
        *Page.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
                FieldPanel("all_day"),
                FieldPanel("place"),
            ],
            _("When and where"),
        ),
        *BasePage.summary_panels,
        *BasePage.lead_photo_panels,
        *WithBody.body_panels,
        *WithProjects.projects_panels,
        *WithByline.byline_panels,
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("place"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("event")
        verbose_name_plural = _("events")

    def clean(self) -> None:
        super().clean()
        for name in ("starts_at", "ends_at"):
            moment = getattr(self, name)
            # “0226”, slipped while typing: no calendar has it, and its midnight may not exist.
            if moment and moment.year not in YEARS:
                raise ValidationError({name: _("Check the year.")})
        if self.starts_at and self.ends_at and self.ends_at < self.starts_at:
            raise ValidationError({"ends_at": _("The end is before the start.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.over_at = self.end_of_event()
        super().save(*args, **kwargs)

    def end_of_event(self) -> datetime.datetime:
        """When it is over: its end; without one, or all day, the end of the last day in Riga."""
        if self.ends_at and not self.all_day:
            return self.ends_at
        last_day = timezone.localdate(self.ends_at or self.starts_at)
        midnight = datetime.datetime.combine(
            last_day + datetime.timedelta(days=1), datetime.time.min
        )
        return timezone.make_aware(midnight)

    @property
    def first_day(self) -> datetime.date:
        return timezone.localdate(self.starts_at)

    @property
    def last_day(self) -> datetime.date:
        return timezone.localdate(self.ends_at or self.starts_at)

    @property
    def is_over(self) -> bool:
        return self.end_of_event() <= timezone.now()


class EventProject(ProjectLink):
    page = ParentalKey(EventPage, on_delete=models.CASCADE, related_name="project_links")


class EventIndexPage(BasePage):
    page_description = _("The list of events: those to come, then those that have been.")
    icon = "calendar"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["news.EventPage"]
    max_count_per_parent = 1
    template = "news/event_index_page.html"

    class Meta:
        verbose_name = _("list of events")
        verbose_name_plural = _("lists of events")

    def events(self) -> EventQuerySet:
        return EventPage.objects.child_of(self).live().public()

    def surroundings(self, request: HttpRequest) -> dict[str, Any]:
        """`upcoming` is None where only the past is asked for."""
        past = self.events().past()
        years = Years.of(request, past, "starts_at")
        listed = paginate(request, years.narrow(past, "starts_at").for_listing())
        # With a year chosen, the list answers only the question about that year; and what is to
        # come does not stand again above each further page of what has been.
        only_past = years.asked or listed.number > 1
        upcoming = None if only_past else list(self.events().upcoming().for_listing())
        return {"years": years, "past": listed, "upcoming": upcoming}

    def photos_around(self, context: dict[str, Any]) -> list[Photo | None]:
        return [page.lead_photo for page in [*(context["upcoming"] or []), *context["past"]]]
