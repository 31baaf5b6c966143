"""House rules of pages, as system checks: `manage.py check` says what is wrong and what to do."""

from typing import Any

from django.core.checks import CheckMessage, Error, register
from wagtail.models import get_page_models

from core.models import BasePage


@register
def every_page_type_has_a_description(**kwargs: Any) -> list[CheckMessage]:
    """An editor who adds a page chooses by these descriptions."""
    return [
        Error(
            f"{model.__name__} has no page_description.",
            hint="One line that tells an editor when to choose this type.",
            obj=model,
            id="core.E001",
        )
        for model in get_page_models()
        if issubclass(model, BasePage) and not model.get_page_description()
    ]
