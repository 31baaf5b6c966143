"""The photos as a gallery at the end of a page's body, and what else the page gets from them."""

import uuid
from typing import Any

from news.models import DeliveredPhoto, EventPage

RawBlock = dict[str, Any]


def gallery_block(rows: list[DeliveredPhoto]) -> RawBlock:
    """A gallery as the body's stored form has it.

    Stored form, with its ids: the same block goes into the live page and into a draft, and
    Wagtail's comparison then knows that it is the same.
    """
    items = [
        {
            "type": "item",
            "id": str(uuid.uuid4()),
            "value": {
                "image": row.photo_id,
                "alt": row.alt,
                "caption": row.caption,
                "decorative": row.decorative,
            },
        }
        for row in rows
    ]
    return {"type": "gallery", "id": str(uuid.uuid4()), "value": items}


def append(page: EventPage, block: RawBlock, rows: list[DeliveredPhoto]) -> None:
    """Put the gallery below what the page has; without a lead photo, its first landscape leads."""
    page.body = page.body.stream_block.to_python([*page.body.get_prep_value(), block])
    if page.lead_photo_id is None:
        landscapes = (row.photo for row in rows if row.photo.width > row.photo.height)
        page.lead_photo = next(landscapes, None)


def name_photos(rows: list[DeliveredPhoto], title: str, after: int) -> None:
    """“Grāmatas svētki – 13”: the event's title, counted on from the photos it has already.

    Only of photos sent now: one of the library that is used again keeps its name.
    """
    for number, row in enumerate(rows, after + 1):
        if row.delivery.sent_here(row.photo):
            row.photo.title = f"{title[:245]} – {number}"
            row.photo.save(update_fields=["title"])
