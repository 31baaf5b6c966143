"""What the demo has made at any time, read from Wagtail's own history.

So a page that an editor has moved, renamed or deleted is not made a second time: its entry
in the history outlives it.
"""

from wagtail.log_actions import log
from wagtail.models import Page, PageLogEntry

MARK = "demo"


def made() -> dict[str, int]:
    """The id of each page that the demo has made, by its place; the page may be gone."""
    entries = PageLogEntry.objects.filter(data__has_key=MARK).order_by("pk")
    return {entry.data[MARK]: entry.page_id for entry in entries}


def remember(page: Page, place: str) -> None:
    """Mark the entry that tells of the page's creation."""
    created = PageLogEntry.objects.filter(page=page, action="wagtail.create")
    if not created.update(data={MARK: place}):
        log(instance=page, action="wagtail.create", data={MARK: place})
