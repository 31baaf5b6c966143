"""What a photo's description must be before anyone publishes it, and how it is remembered.

A description is asked for on publishing only: drafts are saved without. Wagtail can defer a
block's `required` for drafts, but keeps that flag on the block, which all threads share: while
one thread saves a draft, another one's publishing would be validated as a draft too. So the
blocks themselves never require a description; whoever publishes asks `check` here.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import models
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail import blocks
from wagtail.blocks.list_block import ListBlockValidationError, ListValue
from wagtail.blocks.stream_block import StreamBlockValidationError
from wagtail.fields import StreamField

from .blocks import PhotoValue

# What cameras, phones and messengers call their files, and what people type to get past a box
# that must not stay empty. Python and the editor's JavaScript read this one pattern, so it uses
# only what both understand (no \w: in JavaScript it has no ā). Matched without regard to case.
_SIGN = r"[\d\s.,;:!?()_#*/+&~\"'„“”–—-]"
POOR = (
    r"^(?:"
    rf"{_SIGN}*"
    r"|.{1,2}"
    r"|(.)\1*"
    r"|(?:foto(?:gr[aā]fij\S{1,2}|att[eē]l\S{1,2}|bilde\S?|s)?|att[eē]l\S{1,2}|bild\S{1,2}"
    rf"|photo(?:graph)?s?|pictures?|images?|pic|img|dsc|bez apraksta|nav){_SIGN}*"
    r"|(?:img|dsc[fn]?|pxl|mvimg|vid|dji|gopr|wp|fb_img|received|signal|screenshot|image|photo"
    r"|whatsapp[ _-]image|ekr[aā]nuz[nņ][eē]mums)"
    rf"(?:{_SIGN}|at|am|pm|mp|hdr|wa|burst|portrait|cover|edited|copy)*"
    r"|[\da-f]{8}(?:-?[\da-f]{4}){3}-?[\da-f]{12}"
    r"|.*\.(?:jpe?g|png|webp|avif|heic|heif|gif|tiff?)"
    r")$"
)


@lru_cache(maxsize=1)
def _poor() -> re.Pattern[str]:
    return re.compile(POOR, re.IGNORECASE)


def is_poor(text: str, title: str = "") -> bool:
    """Whether these words say nothing of what is seen.

    `title` is the photo's own, which is made of the page's title and a number.
    """
    text = " ".join(text.split())
    return bool(_poor().match(text)) or text.casefold() == title.casefold()


def error_of(value: PhotoValue) -> ValidationError | None:
    """Why this photo must not be published as it is; None if it may."""
    photo = value.get("image")
    if not photo or value.get("decorative"):
        return None
    if not value.alt:
        return ValidationError(
            _("Describe what the photo shows, or tick that it is only decoration."),
            code="undescribed",
        )
    if is_poor(value.alt, title=photo.title):
        message = _("“%(text)s” does not say what is seen. Write one sentence.")
        return ValidationError(message % {"text": value.alt}, code="undescribed")
    return None


def refusal(count: int) -> str:
    """“Publicēt vēl nevar: 12 fotogrāfijām nav apraksta.”"""
    return ngettext(
        "Not ready to publish: %(count)d photo lacks a description.",
        "Not ready to publish: %(count)d photos lack a description.",
        count,
    ) % {"count": count}


class UndescribedPhotos(ValidationError):
    """Something with photos that nobody has described was about to be published."""

    def __init__(self, count: int) -> None:
        self.count = count
        super().__init__({NON_FIELD_ERRORS: refusal(count)})


def photo_values(value: Any) -> Iterator[PhotoValue]:
    """Every photo with its words, anywhere in a block's value, in reading order."""
    if isinstance(value, PhotoValue):
        yield value
    else:
        for child in _children(value).values():
            yield from photo_values(child)


def check(value: Any) -> ValidationError | None:
    """What stands against publishing a block's value, nested as Wagtail shows it; None if nothing.

    Nothing is changed and no state is kept: safe in any number of threads.
    """
    if isinstance(value, PhotoValue):
        error = error_of(value)
        return error and blocks.StructBlockValidationError({"alt": error})
    found = {key: check(child) for key, child in _children(value).items()}
    errors = {key: error for key, error in found.items() if error}
    if not errors:
        return None
    if isinstance(value, ListValue):
        undescribed = sum(1 for photo in photo_values(value) if error_of(photo))
        return ListBlockValidationError(errors, [ValidationError(refusal(undescribed))])
    if isinstance(value, blocks.StreamValue):
        return StreamBlockValidationError(errors)
    return blocks.StructBlockValidationError(errors)


def photo_values_of(instance: models.Model) -> Iterator[PhotoValue]:
    """Every photo with its words, in all stream fields of a page or another model's instance."""
    for field in instance._meta.concrete_fields:
        if isinstance(field, StreamField):
            yield from photo_values(getattr(instance, field.attname))


def refuse_undescribed(instance: models.Model) -> None:
    """Raise `UndescribedPhotos` if a photo in what is to be published has no description."""
    if count := sum(1 for photo in photo_values_of(instance) if error_of(photo)):
        raise UndescribedPhotos(count)


def remember(instance: models.Model) -> None:
    """Keep each description with its photo too, so that it is offered where the photo is reused.

    The first words win: another page may describe the same photo for its own purpose.
    """
    for value in photo_values_of(instance):
        photo = value.get("image")
        if photo and not photo.description and value.alt and not error_of(value):
            photo.description = value.alt
            photo.save(update_fields=["description"])


def remember_published(instance: models.Model, **kwargs: Any) -> None:
    """Connected to Wagtail's signal ``published``."""
    remember(instance)


def _children(value: Any) -> dict[Any, Any]:
    """The values inside a block's value, by the key that Wagtail's errors use."""
    if isinstance(value, ListValue):
        return dict(enumerate(value))
    if isinstance(value, blocks.StreamValue):
        return {index: child.value for index, child in enumerate(value)}
    if isinstance(value, blocks.StructValue):
        return dict(value.items())
    return {}
