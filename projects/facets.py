"""Ways to narrow the list of projects: each a parameter of the address, each a list of links."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.db.models import QuerySet
from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from core.latvian import collation_key
from core.pagination import PARAMETER as PAGE_PARAMETER

if TYPE_CHECKING:
    from .models.project import ProjectQuerySet


@dataclass(frozen=True)
class Choice:
    """One value of a facet. `address` adds it to the present choice, or takes it away again."""

    value: str
    label: str
    count: int
    is_chosen: bool
    address: str


@dataclass
class Facet:
    """A question about projects with its possible answers: only those that some project has."""

    parameter: str
    label: str | Promise
    value: str
    narrow: Callable[[Any, str], Any]
    choices: list[Choice] = field(default_factory=list)

    @property
    def chosen(self) -> list[Choice]:
        """The value asked for; also one that no project has, so that it can be taken away."""
        return [choice for choice in self.choices if choice.is_chosen]

    def apply(self, projects: "ProjectQuerySet") -> "ProjectQuerySet":
        return self.narrow(projects, self.value) if self.value else projects


def _address(query: QueryDict, parameter: str, value: str | None) -> str:
    """The listing's address with one parameter changed, from its first page."""
    changed = query.copy()
    changed.pop(PAGE_PARAMETER, None)
    changed.pop(parameter, None)
    if value:
        changed[parameter] = value
    return f"?{changed.urlencode()}"


def _facet(
    query: QueryDict,
    parameter: str,
    label: str | Promise,
    narrow: Callable[[Any, str], Any],
    terms: list[tuple[str, str]],
) -> Facet:
    """`terms` has a (value, label) for every project and term, so that counting them counts."""
    value = query.get(parameter, "").strip()
    counts = Counter(terms)
    if value and not any(value == term for term, _label in counts):
        counts[(value, value)] = 0
    return Facet(
        parameter,
        label,
        value,
        narrow,
        [
            Choice(
                term,
                text,
                count,
                term == value,
                _address(query, parameter, None if term == value else term),
            )
            for (term, text), count in counts.items()
        ],
    )


def project_facets(projects: "ProjectQuerySet", query: QueryDict) -> list[Facet]:
    """The facets of these projects for an address's query. Three queries, however many projects."""
    from .models import Country, Programme

    ids: QuerySet[Any] = projects.values("pk")
    programmes = Programme.objects.filter(project_items__content_object__in=ids)
    countries = Country.objects.filter(project_items__content_object__in=ids)
    programme = _facet(
        query,
        "programma",
        _("Programme"),
        lambda found, value: found.in_programme(value),
        [(programme.family_slug, programme.family_title) for programme in programmes],
    )
    country = _facet(
        query,
        "valsts",
        _("Country"),
        lambda found, value: found.in_country(value),
        [(country.code.lower(), country.title) for country in countries],
    )
    country.choices.sort(key=lambda choice: (-choice.count, collation_key(choice.label)))
    return [programme, country]
