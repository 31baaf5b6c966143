"""A piece of the demo's text becomes a block, as the database keeps it."""

import re
from collections.abc import Iterable
from functools import singledispatch
from typing import Any, Protocol
from uuid import uuid4

from . import shapes
from .shapes import Piece

_AROUND_BLOCKS = re.compile(r" ?(</?(?:p|ul|ol|li|h\d|blockquote)>) ?")
_PAGE_LINK = re.compile(r'<a page="([^"]+)">')


class Finder(Protocol):
    """Where a piece finds what it names: rows that exist already."""

    def photo(self, key: str) -> int: ...
    def description(self, key: str) -> str: ...
    def document(self, key: str) -> int: ...
    def page(self, place: str) -> int: ...


def body(pieces: tuple[Piece, ...], find: Finder) -> list[dict[str, Any]]:
    """The value of a body's StreamField; raises `KeyError` for what the demo does not have."""
    return [{"id": str(uuid4()), **block(piece, find)} for piece in pieces]


def items(values: Iterable[Any]) -> list[dict[str, Any]]:
    """The value of a list block; without its id, an item would be taken for the value itself."""
    return [{"type": "item", "id": str(uuid4()), "value": value} for value in values]


def rich(html: str, find: Finder) -> str:
    """Rich text in one line, as the editor stores it, with its page links filled in."""
    line = _AROUND_BLOCKS.sub(r"\1", " ".join(html.split()))
    return _PAGE_LINK.sub(lambda m: f'<a linktype="page" id="{find.page(m[1])}">', line)


@singledispatch
def block(piece: Piece, find: Finder) -> dict[str, Any]:
    raise TypeError(piece)


@block.register
def _(piece: shapes.Text, find: Finder) -> dict[str, Any]:
    return {"type": "text", "value": rich(piece.html, find)}


@block.register
def _(piece: shapes.Single, find: Finder) -> dict[str, Any]:
    return {"type": "photo", "value": shot_value(piece.shot, find)}


@block.register
def _(piece: shapes.Gallery, find: Finder) -> dict[str, Any]:
    return {
        "type": "gallery",
        "value": items(shot_value(shot, find) for shot in piece.shots),
    }


@block.register
def _(piece: shapes.Quote, find: Finder) -> dict[str, Any]:
    return {"type": "quote", "value": {"text": piece.text, "name": piece.name}}


@block.register
def _(piece: shapes.Figures, find: Finder) -> dict[str, Any]:
    rows = ({"number": number, "label": label} for number, label in piece.rows)
    return {"type": "figures", "value": items(rows)}


@block.register
def _(piece: shapes.Table, find: Finder) -> dict[str, Any]:
    table = {
        "columns": [{"heading": heading, "type": kind} for heading, kind in piece.columns],
        "rows": [{"values": list(row)} for row in piece.rows],
        "caption": "",
    }
    return {"type": "table", "value": {"caption": piece.caption, "table": table}}


@block.register
def _(piece: shapes.Files, find: Finder) -> dict[str, Any]:
    return {"type": "documents", "value": items(find.document(key) for key in piece.keys)}


@block.register
def _(piece: shapes.Callout, find: Finder) -> dict[str, Any]:
    return {
        "type": "callout",
        "value": {"heading": piece.heading, "text": rich(piece.html, find)},
    }


@block.register
def _(piece: shapes.Links, find: Finder) -> dict[str, Any]:
    cards = [
        {
            "page": find.page(card.page) if card.page else None,
            "url": card.url,
            "title": card.title,
            "description": card.description,
        }
        for card in piece.cards
    ]
    return {"type": "links", "value": items(cards)}


def shot_value(shot: shapes.Shot, find: Finder) -> dict[str, Any]:
    return {
        "image": find.photo(shot.key),
        "alt": find.description(shot.key),
        "caption": shot.caption,
        "decorative": False,
    }
