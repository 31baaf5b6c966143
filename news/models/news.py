from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Page, PageManager
from wagtail.search import index

from core.models import BasePage, WithBody, WithByline
from core.pagination import paginate
from core.querysets import BaseQuerySet
from news.years import Years
from photos.models import Photo
from projects.models import ProjectLink, WithProjects

from .story import StoryPage


class NewsQuerySet(BaseQuerySet):
    def newest_first(self) -> "NewsQuerySet":
        return self.order_by("-date", "-first_published_at", "-pk")


class NewsPage(StoryPage):
    page_description = _("What happened: text with photos, signed by a department.")
    icon = "doc-full-inverse"
    parent_page_types = ["news.NewsIndexPage"]
    template = "news/news_page.html"

    date = models.DateField(_("date"), default=timezone.localdate, db_index=True)

    objects: ClassVar[Any] = PageManager.from_queryset(NewsQuerySet)()

    content_panels = [
        *Page.content_panels,
        FieldRowPanel([FieldPanel("date"), *WithByline.byline_panels]),
        *BasePage.summary_panels,
        *BasePage.lead_photo_panels,
        *WithBody.body_panels,
        *WithProjects.projects_panels,
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("news")
        verbose_name_plural = _("news")


class NewsProject(ProjectLink):
    page = ParentalKey(NewsPage, on_delete=models.CASCADE, related_name="project_links")


class NewsIndexPage(BasePage):
    page_description = _("The list of all news, newest first.")
    icon = "list-ul"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["news.NewsPage"]
    max_count_per_parent = 1
    template = "news/news_index_page.html"

    class Meta:
        verbose_name = _("list of news")
        verbose_name_plural = _("lists of news")

    def news(self) -> NewsQuerySet:
        return NewsPage.objects.child_of(self).live().public()

    def surroundings(self, request: HttpRequest) -> dict[str, Any]:
        years = Years.of(request, self.news(), "date")
        found = years.narrow(self.news(), "date").newest_first().for_listing()
        return {"years": years, "news": paginate(request, found)}

    def photos_around(self, context: dict[str, Any]) -> list[Photo | None]:
        return [page.lead_photo for page in context["news"]]
