"""A photo and a gallery of photos, as blocks of a page's body."""

from collections.abc import Iterator
from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from .chooser import PhotoChooser
from .models import Photo
from .renditions import prefetch


class PhotoValue(blocks.StructValue):
    """A photo as it stands in a page: with the description and caption that it has there."""

    @cached_property
    def alt(self) -> str:
        """What a screen reader says: nothing for decoration, else these words or the photo's"""
        if self.get("decorative"):
            return ""
        photo = self.get("image")
        words = self.get("alt") or (photo.description if photo else "")
        return " ".join(words.split())


class PhotoBlock(blocks.StructBlock):
    """One photo with what it shows and, if wanted, a caption."""

    image = ImageChooserBlock(label=_("Photo"))
    alt = blocks.TextBlock(
        label=_("What does the photo show?"),
        # Asked for on publishing, by photos.descriptions: a block's flag is shared by all threads.
        required=False,
        max_length=255,
        rows=2,
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
        preview_template = "photos/previews/photo.html"
        value_class = PhotoValue


class SheetPhotoChooserBlock(ImageChooserBlock):
    """A photo chooser whose thumbnail is large enough to describe the photo by."""

    @cached_property
    def widget(self) -> PhotoChooser:
        return PhotoChooser()


class SheetPhotoBlock(PhotoBlock):
    """A photo of a gallery: the same fields, laid out as a card of the contact sheet."""

    image = SheetPhotoChooserBlock(label=_("Photo"))

    class Meta:
        form_template = "photos/gallery/card.html"


class Gallery(blocks.ListBlock):
    """Photos in rows that keep their own proportions, in the order given.

    In the editor it is a drop zone with a contact sheet; see `photos.gallery_editor`.
    Migrations name this class by its path: it must not move.
    """

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(SheetPhotoBlock(label=_("Photo")), **kwargs)

    def get_form_state(self, value: Any) -> list[dict[str, Any]]:
        """All thumbnails by one query, not one a photo."""
        prefetch(photos_in(value))
        return super().get_form_state(value)

    class Meta:
        icon = "grip"
        label = _("Photo gallery")
        description = _("Photos side by side: drop in as many as you like.")
        template = "photos/blocks/gallery.html"
        preview_template = "photos/previews/gallery.html"
        default: list[Any] = []
        collapsed = False
        form_classname = "photo-sheet"
        # The page form's chooser that “make lead photo” sets; without it there is no such button.
        lead_field = "lead_photo"


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
