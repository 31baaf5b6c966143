from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase, TagBase
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.snippets.models import register_snippet

from core.languages import InLanguage


class Funder(models.TextChoices):
    EU = "eu", _("European Union")
    NORDIC = "nordic", _("Nordic Council of Ministers")


# The programmes, by `family_slug`, that have a woven sign of their own.
SIGNS = {"erasmus-plus", "leonardo-da-vinci", "muzizglitibas-programma", "nordplus"}


@register_snippet
class Programme(TagBase):
    """A funding programme in one of its periods, with what its funder wants said.

    A tag that editors pick and cannot misspell. Two periods of one programme are two records,
    for their legal texts differ; for visitors they share a `family`.
    """

    free_tagging = False

    name_en = models.CharField(_("name in English"), max_length=100, blank=True)
    family = models.CharField(
        _("programme"),
        max_length=100,
        help_text=_("Without its years: the periods of one programme share it."),
    )
    family_en = models.CharField(_("programme in English"), max_length=100, blank=True)
    family_slug = models.SlugField(_("programme's address"), max_length=100)
    first_year = models.PositiveSmallIntegerField(_("first year"))
    last_year = models.PositiveSmallIntegerField(_("last year"), null=True, blank=True)
    funder = models.CharField(_("funder"), max_length=10, choices=Funder.choices)
    acknowledgement = models.TextField(_("acknowledgement"))
    acknowledgement_en = models.TextField(_("acknowledgement in English"))
    disclaimer = models.TextField(_("disclaimer"), blank=True)
    disclaimer_en = models.TextField(_("disclaimer in English"), blank=True)

    title = InLanguage("name")
    family_title = InLanguage("family")
    statement = InLanguage("acknowledgement")
    legal_text = InLanguage("disclaimer")

    panels = [
        FieldPanel("name", heading=_("name"), help_text=_("With its years: Erasmus+ 2021–2027")),
        FieldPanel("name_en"),
        FieldRowPanel([FieldPanel("family"), FieldPanel("family_en")]),
        FieldRowPanel([FieldPanel("first_year"), FieldPanel("last_year")]),
        FieldPanel("funder"),
        MultiFieldPanel(
            [
                FieldPanel("acknowledgement"),
                FieldPanel("acknowledgement_en"),
                FieldPanel("disclaimer"),
                FieldPanel("disclaimer_en"),
            ],
            _("What the funder wants said"),
            help_text=_("Word for word, as the contract prescribes."),
        ),
    ]

    class Meta:
        verbose_name = _("programme")
        verbose_name_plural = _("programmes")
        ordering = ["-first_year", "name"]

    def save(self, *args: Any, **kwargs: Any) -> None:
        """A family has one address for all its periods, and keeps it."""
        if not self.family_slug:
            relative = Programme.objects.filter(family=self.family).first()
            self.family_slug = relative.family_slug if relative else self.slugify(self.family)
        super().save(*args, **kwargs)

    def slugify(self, tag: str, i: int | None = None) -> str:
        # Django drops the dash between two years.
        return str(super().slugify(tag.replace("–", "-"), i))

    @property
    def sign(self) -> str:
        """The symbol of ``icons.svg`` that stands beside the name: the periods share one."""
        return f"sign-{self.family_slug if self.family_slug in SIGNS else 'other'}"

    @property
    def shows_eu_emblem(self) -> bool:
        return self.funder == Funder.EU


class ProjectProgramme(ItemBase):
    tag = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="project_items")
    content_object = ParentalKey(
        "projects.ProjectPage", on_delete=models.CASCADE, related_name="programme_items"
    )
