"""A photo's original: how its file is taken in and stored, and what is known of it."""

import datetime as dt
import secrets
from functools import partial
from pathlib import PurePath
from typing import Any

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from .fields import PhotoField
from .intake import CleanFile
from .names import is_camera_name, is_file_name
from .storage import originals

# What the intake says of a file: written whenever the file is.
FILE_FACTS = (
    "width",
    "height",
    "file_size",
    "file_hash",
    "perceptual_hash",
    "mean_colour",
    "taken_at",
    "taken_at_offset",
    "title",
)


def original_path(photo: models.Model, filename: str) -> str:
    """``2026/11/<random>.jpg``: a name that says nothing of the camera's."""
    suffix = PurePath(filename).suffix.lower()
    return f"{timezone.now():%Y/%m}/{secrets.token_hex(12)}{suffix}"


class HasOriginal(models.Model):
    """The file and what the intake says of it. Saving takes any file in that was assigned."""

    file = PhotoField(
        verbose_name=_("file"),
        upload_to=original_path,
        width_field="width",
        height_field="height",
        storage=originals,
    )
    # What the intake tells us of the file; all that is kept of a camera's data is the moment.
    taken_at = models.DateTimeField(_("taken at"), null=True, blank=True, editable=False)
    taken_at_offset = models.SmallIntegerField(
        _("offset from UTC in minutes, if the camera knew it"),
        null=True,
        blank=True,
        editable=False,
    )
    mean_colour = models.CharField(_("mean colour"), max_length=7, blank=True, editable=False)
    perceptual_hash = models.CharField(
        _("perceptual hash"), max_length=16, blank=True, editable=False, db_index=True
    )

    class Meta:
        abstract = True

    title: str  # as Wagtail's image model has it

    # The file that is stored already while its row is not: to be removed if there will be none.
    _stored_file: CleanFile | None = None

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Store a new file first, then the row; if there can be no row, there is no file.

        Raises `photos.intake.IntakeError` for a file that is not taken.
        """
        fields = kwargs.get("update_fields")
        if fields is None or "file" in fields:
            self.store_file()
        if fields is not None and "file" in fields:
            kwargs["update_fields"] = {*fields, *FILE_FACTS}
        self.title = self.title or self.default_title()
        replaced = self._replaced_file()
        try:
            super().save(*args, **kwargs)
        except BaseException:
            self.discard_file()
            raise
        self._stored_file = None
        if replaced:
            transaction.on_commit(partial(self.file.storage.delete, replaced))

    def store_file(self) -> None:
        """Take in and store the file that was assigned, if there is one; the row comes later.

        Before `Model.save`, not in the field's turn: by then width, height and hash, which
        stand before the file, have gone into the row as they were. Raises `IntakeError`.
        """
        if self.file and not self.file._committed:
            self.file.save(self.file.name, self.file.file, save=False)

    def discard_file(self) -> None:
        """Take a file without a row out of the storage; saving again would store it again."""
        if self._stored_file is not None:
            self.file.storage.delete(self.file.name)
            self.file, self._stored_file = self._stored_file, None  # type: ignore[assignment]

    def receive(self, clean: CleanFile) -> None:
        """What the intake found out about the file that has just been stored."""
        photo = clean.photo
        self._stored_file = clean
        self.file_size, self.file_hash = len(photo.content), photo.file_hash
        self.perceptual_hash, self.mean_colour = photo.perceptual_hash, photo.mean_colour
        # Our own file, edited and taken in again, knows its moment no more: we do.
        if photo.taken_at is not None:
            self.taken_at, self.taken_at_offset = photo.taken_at, photo.taken_at_offset
        if is_camera_name(self.title) or is_file_name(self.title, photo.source_name):
            self.title = self.default_title()

    def _replaced_file(self) -> str | None:
        """The name of the file whose place a newly stored one takes."""
        if self._stored_file is None or self._state.adding:
            return None
        return type(self)._base_manager.values_list("file", flat=True).filter(pk=self.pk).first()

    def default_title(self) -> str:
        """“Fotogrāfija 2026-11-22 14.03”: when it was taken, or now."""
        moment = self.taken_at_there or timezone.localtime(timezone=timezone.get_default_timezone())
        return gettext("Photo %(moment)s") % {"moment": f"{moment:%Y-%m-%d %H.%M}"}

    @property
    def taken_at_there(self) -> dt.datetime | None:
        """The moment by the clock where it was taken, as far as the camera knew; else by ours."""
        if self.taken_at is None:
            return None
        if self.taken_at_offset is None:
            return timezone.localtime(self.taken_at, timezone.get_default_timezone())
        return self.taken_at.astimezone(dt.timezone(dt.timedelta(minutes=self.taken_at_offset)))
