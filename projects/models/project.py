from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Page, PageManager
from wagtail.search import index

from core.latvian import collation_key
from core.models import BasePage, WithBody
from core.pagination import paginate
from core.querysets import BaseQuerySet
from projects.facets import Facet, project_facets
from projects.partial_dates import PartialDate, PartialDateField, period_in_words
from projects.results_platform import card_url
from projects.widgets import TickTags

from .country import Country, ProjectCountry
from .programme import Programme, ProjectProgramme


class ProjectQuerySet(BaseQuerySet):
    """Questions about projects, in the words of the department."""

    def in_country(self, code: str) -> "ProjectQuerySet":
        """Projects with this country; `code` is ISO 3166-1, in either case."""
        return self.filter(country_items__tag__code=code.upper()).distinct()

    def in_programme(self, slug: str) -> "ProjectQuerySet":
        """Projects of a programme: all its periods ("erasmus-plus") or one ("…-2014-2020")."""
        return self.filter(
            models.Q(programme_items__tag__family_slug=slug)
            | models.Q(programme_items__tag__slug=slug)
        ).distinct()

    def newest_first(self) -> "ProjectQuerySet":
        """By their beginning, then their end; what is not known comes last, on any database."""
        starts, ends = (models.F(name).desc(nulls_last=True) for name in ("starts", "ends"))
        return self.order_by(starts, ends, "title")

    def with_programmes(self) -> "ProjectQuerySet":
        """With their programmes, in one query."""
        items = ProjectProgramme.objects.select_related("tag")
        return self.prefetch_related(models.Prefetch("programme_items", items))

    def with_tags(self) -> "ProjectQuerySet":
        """With their programmes and countries, in one query each."""
        items = ProjectCountry.objects.select_related("tag")
        return self.with_programmes().prefetch_related(models.Prefetch("country_items", items))


class Role(models.TextChoices):
    COORDINATOR = "coordinator", _("coordinator")
    PARTNER = "partner", _("partner")


class ProjectPage(WithBody, BasePage):
    page_description = _("A project with its number, programme, countries and results.")
    icon = "globe"
    parent_page_types = ["projects.ProjectIndexPage"]
    subpage_types: list[str] = []
    template = "projects/project_page.html"

    official_title = models.CharField(
        _("official title"),
        max_length=255,
        blank=True,
        help_text=_("As in the contract, if it differs from the title above."),
    )
    number = models.CharField(
        _("number"),
        max_length=80,
        blank=True,
        help_text=_("As in the contract: 2019-1-LV01-KA116-060226"),
    )
    starts = PartialDateField(
        _("from"), blank=True, null=True, help_text=_("2024, 10.2024. or 4.10.2024.")
    )
    ends = PartialDateField(
        _("until"), blank=True, null=True, help_text=_("As exactly as you know it.")
    )
    role = models.CharField(
        _("our role"), max_length=12, choices=Role.choices, default=Role.COORDINATOR
    )
    programmes = ClusterTaggableManager(
        through=ProjectProgramme,
        verbose_name=_("programme"),
        help_text="",
        blank=True,
        related_name="projects",
    )
    countries = ClusterTaggableManager(
        through=ProjectCountry,
        verbose_name=_("countries"),
        help_text=_("Where we went, and where our partners are."),
        blank=True,
        related_name="projects",
    )

    objects: ClassVar[Any] = PageManager.from_queryset(ProjectQuerySet)()

    content_panels = [
        *Page.content_panels,
        FieldPanel("official_title"),
        MultiFieldPanel(
            [
                FieldPanel("number"),
                FieldPanel("programmes", widget=TickTags(Programme)),
                FieldRowPanel([FieldPanel("starts"), FieldPanel("ends")]),
                FieldPanel("role"),
                FieldPanel("countries", widget=TickTags(Country)),
            ],
            _("About the project"),
        ),
        *BasePage.summary_panels,
        *BasePage.lead_photo_panels,
        *WithBody.body_panels,
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("official_title"),
        index.SearchField("number"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("project")
        verbose_name_plural = _("projects")

    def clean(self) -> None:
        super().clean()
        match self.starts, self.ends:  # what was not understood is still a string here
            case PartialDate() as starts, PartialDate() as ends if ends.is_before(starts):
                raise ValidationError({"ends": _("The end is before the start.")})

    @classmethod
    def whole(cls) -> Any:
        return super().whole().with_tags()

    @property
    def year(self) -> int | None:
        """The year under which the project stands in lists."""
        return self.starts.year if self.starts else None

    @property
    def period(self) -> str:
        """“2019. gada septembris – 2021. gada jūlijs”, “2020–2022”."""
        return period_in_words(self.starts, self.ends)

    @property
    def card_url(self) -> str:
        """Its card on the European Commission's results platform, if it has one there."""
        return card_url(self.number)

    @property
    def funded_by(self) -> list[Programme]:
        """Its programmes; `with_tags` fetches them for a whole list at once."""
        return [item.tag for item in self.programme_items.all()]

    @property
    def with_countries(self) -> list[Country]:
        """Its countries in the order of their names; fetched like `funded_by`."""
        countries = [item.tag for item in self.country_items.all()]
        return sorted(countries, key=lambda country: collation_key(country.title))


# Below so many projects the list stands without facets.
FACETS_FROM = 8


class ProjectIndexPage(BasePage):
    page_description = _("The list of all projects, by programme and country.")
    icon = "list-ul"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["projects.ProjectPage"]
    max_count_per_parent = 1
    template = "projects/project_index_page.html"

    class Meta:
        verbose_name = _("list of projects")
        verbose_name_plural = _("lists of projects")

    def projects(self) -> ProjectQuerySet:
        return ProjectPage.objects.child_of(self).live().public()

    def surroundings(self, request: HttpRequest) -> dict[str, Any]:
        found = self.projects()
        facets: list[Facet] = project_facets(found, request.GET)
        for facet in facets:
            found = facet.apply(found)
        listed = paginate(request, found.newest_first().with_tags().defer_streamfields())
        chosen = [choice for facet in facets for choice in facet.chosen]
        # A handful of projects is read faster than it is narrowed.
        worth_narrowing = chosen or listed.paginator.count >= FACETS_FROM
        return {
            "facets": [facet for facet in facets if facet.is_useful] if worth_narrowing else [],
            "chosen": chosen,
            "projects": listed,
        }
