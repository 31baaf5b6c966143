"""The public pictures of a photo: which there are, how they are made, found and shown.

They are made by the task worker and never while a page is being shown:

- `specs`     which renditions a photo has
- `encode`    from the photo's file to their bytes, with one decode
- `make`      one photo's missing renditions, made and stored, by one process at a time
- `lookup`    what ``photo.get_rendition()`` and Wagtail's tags find
- `stand_in`  what they are given in place of one that is not there yet
- `picture`   markup

What a template or a view needs is here.
"""

from .lookup import missing, prefetch
from .picture import photo_url, picture, share_card
from .ready import renditions_ready
from .specs import FORMATS, SHARE_CARD, WIDTHS, spec, specs

__all__ = [
    "FORMATS",
    "SHARE_CARD",
    "WIDTHS",
    "missing",
    "photo_url",
    "picture",
    "prefetch",
    "renditions_ready",
    "share_card",
    "spec",
    "specs",
]
