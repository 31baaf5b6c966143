"""How two versions of a page are compared: dates, numbers and ticks in words.

Wagtail prints Python's own `None`, `True` and `2026-11-24 16:09:44+02:00`.
"""

import datetime
from typing import Any

from django.db import models
from django.template.defaultfilters import yesno
from django.utils import formats, timezone
from wagtail.admin.compare import FieldComparison, register_comparison_class


def in_words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(yesno(value))
    if isinstance(value, datetime.datetime):
        moment = timezone.localtime(value) if timezone.is_aware(value) else value
        return formats.date_format(moment, "DATETIME_FORMAT")
    return str(formats.localize(value))


class ComparisonInWords(FieldComparison):
    def __init__(
        self, field: models.Field[Any, Any], obj_a: models.Model, obj_b: models.Model
    ) -> None:
        super().__init__(field, obj_a, obj_b)
        self.val_a = in_words(field.value_from_object(obj_a))
        self.val_b = in_words(field.value_from_object(obj_b))


def register() -> None:
    for field in (
        models.BooleanField,
        models.DateField,
        models.TimeField,
        models.DecimalField,
        models.IntegerField,
    ):
        register_comparison_class(field, comparison_class=ComparisonInWords)
