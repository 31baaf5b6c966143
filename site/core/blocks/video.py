"""A video of another site: shown only after a click, so that nobody is tracked before."""

import re

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

# Where a video's number stands in the addresses people paste, and where it plays.
PLAYERS = (
    (
        re.compile(
            r"^https://(?:www\.|m\.)?(?:youtube\.com/(?:watch\?(?:.*&)?v=|shorts/|live/|embed/)"
            r"|youtu\.be/)([\w-]{11})"
        ),
        "https://www.youtube-nocookie.com/embed/{}?autoplay=1",
        "YouTube",
    ),
    (
        re.compile(r"^https://(?:www\.|player\.)?vimeo\.com/(?:video/)?(\d{6,12})"),
        "https://player.vimeo.com/video/{}?dnt=1&autoplay=1",
        "Vimeo",
    ),
)


def player(url: str) -> tuple[str, str] | None:
    """The address of the player and the name of the site it asks, or None if unknown."""
    for pattern, address, site in PLAYERS:
        if match := pattern.match(url):
            return address.format(match[1]), site
    return None


class VideoValue(blocks.StructValue):
    @cached_property
    def player_url(self) -> str:
        found = player(self["url"])
        return found[0] if found else ""

    @cached_property
    def site(self) -> str:
        found = player(self["url"])
        return found[1] if found else ""


class VideoUrlBlock(blocks.URLBlock):
    """An address that we know how to play; anything else is refused with the reason."""

    def clean(self, value: str) -> str:
        cleaned = super().clean(value)
        if cleaned and player(cleaned) is None:
            raise ValidationError(
                _("Only YouTube and Vimeo can be played here. Paste the video's address.")
            )
        return cleaned


class VideoBlock(blocks.StructBlock):
    url = VideoUrlBlock(label=_("Address"), help_text=_("Copied from YouTube or Vimeo: https://…"))
    title = blocks.CharBlock(label=_("What is the video about?"), max_length=160)
    poster = ImageChooserBlock(label=_("Cover photo"), required=False)

    class Meta:
        icon = "media"
        label = _("Video")
        description = _("A YouTube or Vimeo video that loads only when somebody plays it.")
        template = "core/blocks/video.html"
        value_class = VideoValue
        preview_value = {
            "url": "https://www.youtube.com/watch?v=prakse-2024",
            "title": "Prakse Portugālē trīs minūtēs",
            "poster": None,
        }
