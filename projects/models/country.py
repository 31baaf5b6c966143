from babel import Locale
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase, TagBase

from core.languages import language
from core.latvian import collation_key


class CountryQuerySet(models.QuerySet["Country"]):
    def in_order(self) -> list["Country"]:
        """By their names in the reader's language, as that language sorts."""
        return sorted(self, key=lambda country: collation_key(country.title))


class Country(TagBase):
    """A country, as a tag that editors pick. Its name in any language comes from CLDR."""

    free_tagging = False

    code = models.CharField(
        _("ISO 3166-1 code"), max_length=2, unique=True, help_text=_("Two letters: PT")
    )

    objects = CountryQuerySet.as_manager()

    class Meta:
        verbose_name = _("country")
        verbose_name_plural = _("countries")
        ordering = ["name"]

    @property
    def title(self) -> str:
        """The name in the reader's language; `name` keeps the Latvian one."""
        return Locale(language()).territories.get(self.code, self.name)


class ProjectCountry(ItemBase):
    tag = models.ForeignKey(Country, on_delete=models.PROTECT, related_name="project_items")
    content_object = ParentalKey(
        "projects.ProjectPage", on_delete=models.CASCADE, related_name="country_items"
    )
