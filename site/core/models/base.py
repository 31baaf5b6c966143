from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Page, PageViewRestriction
from wagtail.search import index

from core.links import link_addresses
from photos.blocks import photos_in
from photos.models import Photo
from photos.renditions import prefetch

from .mixins import WithLeadPhoto, WithSummary
from .publishing import PublishesDescribedPhotos


class BasePage(PublishesDescribedPhotos, WithSummary, WithLeadPhoto, Page):
    """What every page type of the site has. The stock `wagtailcore.Page` stays its base table."""

    content_panels = [
        *Page.content_panels,
        *WithSummary.summary_panels,
        *WithLeadPhoto.lead_photo_panels,
    ]
    promote_panels = [
        MultiFieldPanel(
            [FieldPanel("slug"), FieldPanel("seo_title"), FieldPanel("search_description")],
            _("For search engines"),
        ),
        MultiFieldPanel([FieldPanel("show_in_menus")], _("Menu")),
    ]
    search_fields = [*Page.search_fields, index.SearchField("summary")]

    class Meta:
        abstract = True

    # Set by `core.routing.find_page`, which has asked already.
    is_known_public = False

    def get_view_restrictions(self) -> "QuerySet[PageViewRestriction]":
        if self.is_known_public:
            return PageViewRestriction.objects.none()
        return super().get_view_restrictions()

    @classmethod
    def whole(cls) -> Any:
        """Pages of this type with what showing one needs: a queryset of its manager's kind,
        with whatever the page points at in the same query."""
        links = [field.name for field in cls._meta.local_fields if field.many_to_one]
        return cls._default_manager.select_related(*links)

    @property
    def description(self) -> str:
        """What search engines and share cards say of the page."""
        return self.search_description or self.summary

    def photos(self) -> list[Photo]:
        """Every photo that the page shows, the lead photo first."""
        found = [self.lead_photo] if self.lead_photo else []
        return found + list(photos_in(getattr(self, "body", None)))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        context["link_addresses"] = link_addresses(self, request)
        context.update(self.surroundings(request))
        prefetch([*self.photos(), *self.photos_around(context)])
        return context

    def surroundings(self, request: HttpRequest) -> dict[str, Any]:
        """What the page shows beside itself: a list, what to read next. For its template."""
        return {}

    def photos_around(self, context: dict[str, Any]) -> list[Photo | None]:
        """Photos of other pages that this page shows, so that all renditions are one query."""
        return []
