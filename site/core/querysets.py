"""Questions that every page type's queryset answers alike, in the page's own query."""

from typing import Self

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q, QuerySet
from wagtail.models import Page, PageQuerySet, PageViewRestriction


def _at_or_above(rows: QuerySet, path: str) -> QuerySet:
    """Those of `rows` whose `path` (a field's name) is the outer page's, or an ancestor's."""
    outer = ExpressionWrapper(OuterRef("path"), output_field=CharField())
    return rows.annotate(outer_path=outer).filter(outer_path__startswith=F(path))


def is_restricted() -> Exists:
    """Whether the page, or one above it, may be seen only by some."""
    return Exists(_at_or_above(PageViewRestriction.objects.all(), "page__path"))


def is_aliased() -> Exists:
    """Whether the page, or one above it, is an alias: its restrictions are its source's."""
    return Exists(_at_or_above(Page.objects.exclude(alias_of=None).order_by(), "path"))


class BaseQuerySet(PageQuerySet):
    """Wagtail's own, but `public()` needs no query of its own before it."""

    def for_listing(self) -> Self:
        """What a list shows of each: not its body, but its photo."""
        return self.defer_streamfields().select_related("lead_photo")

    def private_q(self) -> Q:
        return Q(is_restricted())
