"""Two languages in one record: the Latvian field is the name, the English one ends in ``_en``."""

from typing import Any

from django.utils.translation import get_language


def language() -> str:
    """The reader's language: “lv” or “en”, for these two are what our texts are written in."""
    return "lv" if (get_language() or "lv").startswith("lv") else "en"


class InLanguage:
    """``title = InLanguage("name")``: `name_en` for English readers where it is filled in.

    For what is not a page or a snippet of its own per language: settings, and tags, whose
    `taggit` base cannot be translated by Wagtail.
    """

    def __init__(self, field: str) -> None:
        self.field = field

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is None:
            return self
        if language() == "en":
            english = getattr(instance, f"{self.field}_en")
            if english:
                return english
        return getattr(instance, self.field)
