"""All of the demo's content in one place, in the order in which it is made."""

import datetime
from dataclasses import dataclass

from .events import events
from .news import NEWS
from .pages import EMAIL, HOME, LISTS, SETTINGS, standard_pages
from .projects import PROJECTS
from .shapes import HomeSheet, Sheet


@dataclass(frozen=True)
class Content:
    """`sheets` are the pages by their place in the tree; a page links only to earlier ones."""

    home: HomeSheet
    lists: dict[str, str]
    settings: dict[str, str]
    email: str
    sheets: dict[str, Sheet]


def content(today: datetime.date) -> Content:
    """The demo as of `today`: one event is always still to come."""
    sheets: dict[str, Sheet] = {f"projekti/{sheet.slug}": sheet for sheet in PROJECTS}
    sheets |= {f"notikumi/{sheet.slug}": sheet for sheet in events(today)}
    sheets |= {f"jaunumi/{sheet.slug}": sheet for sheet in reversed(NEWS)}
    sheets |= {sheet.slug: sheet for sheet in standard_pages(today)}
    return Content(HOME, LISTS, SETTINGS, EMAIL, sheets)
