"""What the templates of the body's blocks need beside their value."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from babel.numbers import format_decimal
from django import template
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString
from wagtail.documents.models import AbstractDocument

from core.languages import language

register = template.Library()

KILOBYTE, MEGABYTE = 1_000, 1_000_000


def _number(value: Decimal | float | int, pattern: str | None = None) -> str:
    return format_decimal(value, pattern, locale=language())


@register.filter
def file_size(size: int) -> str:
    """Bytes as people say them: “840 kB”, “1,2 MB”. Django's own has wrong Latvian plurals."""
    if size < MEGABYTE:
        return f"{max(1, round(size / KILOBYTE))} kB"
    return f"{_number(size / MEGABYTE, '0.#')} MB"


@register.filter
def file_kind(document: AbstractDocument) -> str:
    """“PDF, 1,2 MB”; only the kind while the file's size is unknown."""
    kind = document.file_extension.upper()
    size = document.get_file_size()
    return f"{kind}, {file_size(size)}" if size else kind


@dataclass(frozen=True)
class Cell:
    """One cell of a table; `label` is its column's heading, shown beside it on a phone."""

    content: str | SafeString
    label: str
    is_heading: bool
    is_amount: bool


@register.filter
def cells(table: Any) -> list[list[Cell]]:
    """The rows of a typed table: a text in the first column names its row, numbers are amounts."""
    return [
        [
            _cell(bound, column["heading"], position)
            for position, (bound, column) in enumerate(zip(row, table.columns, strict=True))
        ]
        for row in (table.rows if table else [])
    ]


def _cell(bound: Any, heading: str, position: int) -> Cell:
    is_amount = bound.block.name == "number"
    if is_amount:
        content = "" if bound.value is None else _number(bound.value)
    else:
        content = conditional_escape(bound.render())
    return Cell(content, heading, position == 0 and not is_amount, is_amount)
