"""Ways to narrow the list of projects: each a parameter of the address, each a list of links."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from functools import reduce
from typing import TYPE_CHECKING, Any

from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from core.latvian import collation_key
from core.pagination import PARAMETER as PAGE_PARAMETER

if TYPE_CHECKING:
    from .models.project import ProjectQuerySet

# So many values stand open; the others wait behind “show all”.
SHOWN_AT_ONCE = 6


@dataclass
class Term:
    """A value that projects have. A `narrower` one is understood, but not offered as a link."""

    label: str
    is_narrower: bool
    projects: set[int] = field(default_factory=set)


class Terms(dict[str, Term]):
    """The terms in use, by their value in the address, with the projects that have them."""

    def add(self, project: int, value: str, label: str, is_narrower: bool = False) -> None:
        self.setdefault(value, Term(label, is_narrower)).projects.add(project)


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
    terms: Terms
    narrow: Callable[[Any, str], Any]
    by_count: bool = False
    choices: list[Choice] = field(default_factory=list)

    @property
    def chosen(self) -> list[Choice]:
        """The value asked for; also one that no project has, so that it can be taken away."""
        return [choice for choice in self.choices if choice.is_chosen]

    @property
    def is_useful(self) -> bool:
        return len(self.choices) > 1 or bool(self.chosen)

    @property
    def first(self) -> list[Choice]:
        """The values that stand open: all of them, unless that would leave many behind."""
        return self.choices[:SHOWN_AT_ONCE]

    @property
    def others(self) -> list[Choice]:
        """The rest, in the order of their names, for here one is looked for."""
        rest = self.choices[SHOWN_AT_ONCE:]
        return sorted(rest, key=lambda choice: collation_key(choice.label))

    @property
    def others_are_open(self) -> bool:
        return any(choice.is_chosen for choice in self.others)

    def projects(self) -> set[int] | None:
        """Which projects the value asked for has; None if nothing is asked."""
        if not self.value:
            return None
        return self.terms[self.value].projects if self.value in self.terms else set()

    def apply(self, projects: "ProjectQuerySet") -> "ProjectQuerySet":
        """Only a value that some project has reaches the database."""
        if not self.value:
            return projects
        return self.narrow(projects, self.value) if self.value in self.terms else projects.none()

    def count(self, query: QueryDict, among: Collection[int] | None) -> None:
        """Fill `choices` with what each would find `among` the projects of the other facets."""
        for value, term in self.terms.items():
            found = len(term.projects if among is None else term.projects.intersection(among))
            if value == self.value or (found and not term.is_narrower):
                self.choices.append(self._choice(query, value, term.label, found))
        if self.value and self.value not in self.terms:
            self.choices.append(self._choice(query, self.value, self.value, 0))
        if self.by_count:
            self.choices.sort(key=lambda choice: (-choice.count, collation_key(choice.label)))

    def _choice(self, query: QueryDict, value: str, label: str, count: int) -> Choice:
        is_chosen = value == self.value
        address = _address(query, self.parameter, None if is_chosen else value)
        return Choice(value, label, count, is_chosen, address)


def _address(query: QueryDict, parameter: str, value: str | None) -> str:
    """The listing's address with one parameter changed, from its first page."""
    changed = query.copy()
    changed.pop(PAGE_PARAMETER, None)
    changed.pop(parameter, None)
    if value:
        changed[parameter] = value
    return f"?{changed.urlencode()}" if changed else "."


def _asked(query: QueryDict, parameter: str) -> str:
    return query.get(parameter, "").strip().lower()


def _programmes(projects: "ProjectQuerySet") -> Terms:
    """The programmes of these projects, newest first; their periods are narrower terms."""
    from .models import ProjectProgramme

    terms = Terms()
    items = ProjectProgramme.objects.filter(content_object__in=projects.values("pk"))
    for item in items.select_related("tag").order_by("-tag__first_year", "tag__name"):
        terms.add(item.content_object_id, item.tag.family_slug, item.tag.family_title)
        if item.tag.slug != item.tag.family_slug:
            terms.add(item.content_object_id, item.tag.slug, item.tag.title, is_narrower=True)
    return terms


def _countries(projects: "ProjectQuerySet") -> Terms:
    from .models import ProjectCountry

    terms = Terms()
    items = ProjectCountry.objects.filter(content_object__in=projects.values("pk"))
    for item in items.select_related("tag"):
        terms.add(item.content_object_id, item.tag.code.lower(), item.tag.title)
    return terms


def project_facets(projects: "ProjectQuerySet", query: QueryDict) -> list[Facet]:
    """The facets of these projects for an address's query: two queries, however many projects.

    A facet counts among the projects that the other facets leave, so that each number is what
    its link will show, and no link leads to an empty list.
    """
    facets = [
        Facet(
            "programma",
            _("Programme"),
            _asked(query, "programma"),
            _programmes(projects),
            lambda found, value: found.in_programme(value),
        ),
        Facet(
            "valsts",
            _("Country"),
            _asked(query, "valsts"),
            _countries(projects),
            lambda found, value: found.in_country(value),
            by_count=True,
        ),
    ]
    for facet in facets:
        others = [other.projects() for other in facets if other is not facet]
        narrowed = [ids for ids in others if ids is not None]
        facet.count(query, reduce(set.intersection, narrowed) if narrowed else None)
    return facets
