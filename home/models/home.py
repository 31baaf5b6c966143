from typing import Any

from django.conf import settings
from django.db import models
from django.http import Http404, HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, PageChooserPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.url_routing import RouteResult

from core.blocks.body import KeyFigureBlock
from core.models import BasePage
from core.routing import find_page
from news.models import EventIndexPage, EventPage, NewsIndexPage, NewsPage
from photos.models import Photo
from projects.models import ProjectIndexPage, ProjectPage


class HomePage(BasePage):
    page_description = _("The first page: the lead story, events, numbers, projects and news.")
    icon = "home"
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "news.NewsIndexPage",
        "news.EventIndexPage",
        "projects.ProjectIndexPage",
        "home.StandardPage",
    ]
    template = "home/home_page.html"

    lead_story = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("lead story"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Left empty, the newest news with a photo stands at the top."),
    )
    figures = StreamField(
        [("figure", KeyFigureBlock(label=_("Figure")))],
        verbose_name=_("numbers"),
        blank=True,
        max_num=5,
    )
    figures_source = models.CharField(
        _("period and source of the numbers"),
        max_length=255,
        blank=True,
        help_text=_("Always say for which years, and from where: it stands below the numbers."),
    )

    content_panels = [
        *BasePage.content_panels,
        PageChooserPanel("lead_story", ["news.NewsPage", "news.EventPage"]),
        MultiFieldPanel([FieldPanel("figures"), FieldPanel("figures_source")], _("Numbers")),
    ]

    class Meta:
        verbose_name = _("home page")
        verbose_name_plural = _("home pages")

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        # As long as there is no English tree, Wagtail answers under /en/ with the Latvian one.
        language = get_language()
        if language != settings.LANGUAGE_CODE and language != self.locale.language_code:
            raise Http404
        if path_components and (page := find_page(self, path_components)):
            return RouteResult(page)
        return super().route(request, path_components)

    def lead(self) -> NewsPage | EventPage | None:
        """The story at the top: the one chosen, if visitors may see it, else the newest news."""
        if self.lead_story_id:
            for model in (EventPage, NewsPage):
                chosen = model.objects.live().public().for_listing()
                if page := chosen.filter(pk=self.lead_story_id).first():
                    return page
        news = NewsPage.objects.descendant_of(self).live().public().newest_first()
        return news.exclude(lead_photo=None).for_listing().first()

    def surroundings(self, request: HttpRequest) -> dict[str, Any]:
        lead = self.lead()
        news = NewsPage.objects.descendant_of(self).live().public().newest_first()
        if lead is not None:
            news = news.exclude(pk=lead.pk)
        events = EventPage.objects.descendant_of(self).live().public()
        next_events = list(events.upcoming().for_listing()[:3])
        projects = ProjectPage.objects.descendant_of(self).live().public().newest_first()
        return {
            "lead": lead,
            "news": list(news.for_listing()[:5]),
            "events": next_events,
            "has_past_events": not next_events and events.past().exists(),
            "projects": list(projects.with_tags().defer_streamfields()[:5]),
            **self.indexes(),
        }

    def indexes(self) -> dict[str, Page | None]:
        """Where “all of it” leads: the listing of each kind below this home page, in one query."""
        found = {
            page.specific_class: page
            for page in Page.objects.child_of(self)
            .live()
            .public()
            .type(NewsIndexPage, EventIndexPage, ProjectIndexPage)
        }
        return {
            "news_index": found.get(NewsIndexPage),
            "event_index": found.get(EventIndexPage),
            "project_index": found.get(ProjectIndexPage),
        }

    def photos_around(self, context: dict[str, Any]) -> list[Photo | None]:
        pages = [context["lead"], *context["news"]]
        return [page.lead_photo for page in pages if page]
