"""What the demo's content is written in: plain data that knows nothing of the database.

A rich text is HTML as the editor stores it, with one shorthand: ``<a page="projekti/slug">``
leads to a page of the demo, by its place in the tree below home.
"""

import datetime
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from projects.partial_dates import PartialDate

RIGA = ZoneInfo("Europe/Riga")

PROJECT_DEPARTMENT = "Projektu nodaļa"
FOREIGN_DEPARTMENT = "Projektu un ārējo sakaru nodaļa"


@dataclass(frozen=True)
class Shot:
    """A picture in its place: its key in `PICTURES`, and the caption that it has here."""

    key: str
    caption: str = ""


# ── Pieces of a body, in the order in which they are read ──


@dataclass(frozen=True)
class Text:
    html: str


@dataclass(frozen=True)
class Gallery:
    shots: tuple[Shot, ...]


@dataclass(frozen=True)
class Single:
    shot: Shot


@dataclass(frozen=True)
class Quote:
    text: str
    name: str = ""


@dataclass(frozen=True)
class Figures:
    """Rows of number and what it counts."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Table:
    """`columns` are heading and kind ("text" or "number"); each row has a cell a column."""

    caption: str
    columns: tuple[tuple[str, str], ...]
    rows: tuple[tuple[str | int, ...], ...]


@dataclass(frozen=True)
class Files:
    """Documents by their keys in `home.demo.documents`."""

    keys: tuple[str, ...]


@dataclass(frozen=True)
class Callout:
    heading: str
    html: str


@dataclass(frozen=True)
class Card:
    """A link: to a page of the demo, or to an address elsewhere; one of the two."""

    page: str = ""
    url: str = ""
    title: str = ""
    description: str = ""


@dataclass(frozen=True)
class Links:
    cards: tuple[Card, ...]


Piece = Text | Gallery | Single | Quote | Figures | Table | Files | Callout | Links


# ── Pages ──


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What every page has. `lead` is the key of its lead photo."""

    title: str
    slug: str
    summary: str
    lead: str = ""
    body: tuple[Piece, ...] = ()

    @property
    def shots(self) -> list[str]:
        """Keys of the photos that the page shows, the lead photo first."""
        keys = [self.lead] if self.lead else []
        for piece in self.body:
            if isinstance(piece, Gallery):
                keys += [shot.key for shot in piece.shots]
            elif isinstance(piece, Single):
                keys.append(piece.shot.key)
        return keys


@dataclass(frozen=True, kw_only=True)
class ProjectSheet(Sheet):
    """A project; `programme` is the tag's slug, `countries` are ISO 3166-1 codes."""

    programme: str
    starts: PartialDate
    ends: PartialDate | None = None
    number: str = ""
    official_title: str = ""
    role: str = "coordinator"
    countries: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class NewsSheet(Sheet):
    date: datetime.date
    department: str = FOREIGN_DEPARTMENT
    projects: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class EventSheet(Sheet):
    """An event; `starts` and `ends` know their time zone, see `riga`."""

    starts: datetime.datetime
    ends: datetime.datetime | None = None
    all_day: bool = False
    place: str = ""
    department: str = FOREIGN_DEPARTMENT
    projects: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class StandardSheet(Sheet):
    in_menu: bool = False


@dataclass(frozen=True)
class HomeSheet:
    """What home shows of its own: the lead story's place in the tree, and the numbers."""

    summary: str
    lead_story: str
    figures: tuple[tuple[str, str], ...]
    figures_source: str


def riga(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime.datetime:
    """A moment by the clock in Riga."""
    return datetime.datetime(year, month, day, hour, minute, tzinfo=RIGA)
