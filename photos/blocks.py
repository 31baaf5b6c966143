"""A photo and a gallery of photos, as blocks of a page's body."""

from collections.abc import Iterator
from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from .models import Photo


class PhotoValue(blocks.StructValue):
    """A photo as it stands in a page: with the description and caption that it has there."""

    @cached_property
    def alt(self) -> str:
        """What a screen reader says: nothing for decoration, else this page's words or the photo's."""
        if self.get("decorative"):
            return ""
        return self.get("alt") or (self["image"].description if self["image"] else "")


class PhotoBlock(blocks.StructBlock):
    """One photo with what it shows and, if wanted, a caption."""

    image = ImageChooserBlock(label=_("Photo"))
    alt = blocks.CharBlock(
        label=_("What does the photo show?"),
        # Refused on publishing, not here: this flag would be shared between threads.
        required=False,
        max_length=255,
        help_text=_("One sentence for those who cannot see it."),
    )
    caption = blocks.CharBlock(label=_("Caption"), required=False, max_length=255)
    decorative = blocks.BooleanBlock(
        label=_("Only decoration"),
        required=False,
        help_text=_("Screen readers skip this photo."),
    )

    class Meta:
        icon = "image"
        label = _("Photo")
        description = _("One large photo between the paragraphs.")
        template = "photos/blocks/photo.html"
        value_class = PhotoValue


class Gallery(blocks.ListBlock):
    """Photos in rows that keep their own proportions, in the order given.

    Migrations name this class by its path: it must not move.
    """

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(PhotoBlock(label=_("Photo")), **kwargs)

    class Meta:
        icon = "grip"
        label = _("Photo gallery")
        description = _("Photos side by side: drop in as many as you like.")
        template = "photos/blocks/gallery.html"
        default: list[Any] = []
        collapsed = False


def photos_in(value: Any) -> Iterator[Photo]:
    """Every photo anywhere in a block's value, in reading order.

    One walk for all block types, so that a new one cannot forget its photos.
    """
    if isinstance(value, Photo):
        yield value
    elif isinstance(value, blocks.StreamValue.StreamChild | blocks.list_block.ListValue.ListChild):
        yield from photos_in(value.value)
    elif isinstance(value, blocks.StructValue):
        for child in value.values():
            yield from photos_in(child)
    elif isinstance(value, blocks.list_block.ListValue):
        for child in value.bound_blocks:
            yield from photos_in(child)
    elif isinstance(value, blocks.StreamValue):
        for child in value:
            yield from photos_in(child)
