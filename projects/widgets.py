"""Tags to tick: nothing to type, nothing to misspell."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.datastructures import MultiValueDict
from taggit.models import TagBase
from taggit.utils import edit_string_for_tags


class TickTags(forms.CheckboxSelectMultiple):
    """All tags of a closed vocabulary as tick boxes, in place of Wagtail's tag input.

    A `TagField` reads and writes one string of names; this widget speaks that string.
    """

    def __init__(self, model: type[TagBase], attrs: dict[str, Any] | None = None) -> None:
        self.model = model
        super().__init__(attrs={"class": "tick-tags", **(attrs or {})})

    def __deepcopy__(self, memo: dict[int, Any]) -> "TickTags":
        return type(self)(self.model, self.attrs)

    @property
    def choices(self) -> list[tuple[str, str]]:
        tags = self.model.objects.all()
        ordered = tags.in_order() if hasattr(tags, "in_order") else tags
        return [(tag.name, getattr(tag, "title", tag.name)) for tag in ordered]

    @choices.setter
    def choices(self, value: Iterable[Any]) -> None:
        """The vocabulary is read anew for each form; what Django sets here is not needed."""

    def format_value(self, value: Any) -> list[str]:
        if not value or isinstance(value, str):
            return [value] if value else []
        return [getattr(item, "tag", item).name for item in value]

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> str | None:
        names = data.getlist(name) if isinstance(data, MultiValueDict) else data.get(name, [])
        known = self.model.objects.filter(name__in=names)
        return edit_string_for_tags(known)
