"""The library's list with one filter more: photos that nobody has described."""

from typing import Any

import django_filters  # type: ignore[import-untyped]
from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.images.views.images import ImagesFilterSet, IndexView

from .models import Photo

WITHOUT, WITH = "without", "with"


class PhotoFilterSet(ImagesFilterSet):
    description = django_filters.ChoiceFilter(
        label=_("Description"),
        choices=[(WITHOUT, _("without description")), (WITH, _("with description"))],
        empty_label=_("All photos"),
        widget=forms.RadioSelect,
        method="by_description",
    )

    class Meta:
        model = Photo
        fields: list[str] = []

    def by_description(self, photos: QuerySet[Photo], name: str, value: str) -> QuerySet[Photo]:
        # By a query of its own: while searching, Wagtail filters by indexed fields only.
        empty = Photo.objects.filter(description="").order_by().values("pk")
        return photos.filter(pk__in=empty) if value == WITHOUT else photos.exclude(pk__in=empty)


class PhotoIndexView(IndexView):
    """Wagtail's own list at its own address; see `photos.wagtail_hooks`."""

    filterset_class: Any = PhotoFilterSet
