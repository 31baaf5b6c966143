"""Photo and its renditions: Wagtail's image models, with the original kept private."""

import secrets
from pathlib import PurePath
from typing import Any, Self

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, ImageQuerySet

from .fields import PhotoField
from .renditions.lookup import LooksUpOnly
from .storage import originals


def original_path(photo: "Photo", filename: str) -> str:
    """``2026/11/<random>.jpg``: a name that says nothing of the camera's."""
    suffix = PurePath(filename).suffix.lower()
    return f"{timezone.now():%Y/%m}/{secrets.token_hex(12)}{suffix}"


class PhotoQuerySet(ImageQuerySet):
    def prefetch_renditions(self, *filters: Any) -> Self:
        """All of them, whatever the filters: one that is missing is shown as the nearest."""
        return super().prefetch_renditions()


class Photo(LooksUpOnly):
    """A photo of ours. What visitors see are its renditions, never the file itself."""

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
    credit = models.CharField(_("photographer"), max_length=255, blank=True)

    objects = PhotoQuerySet.as_manager()

    admin_form_fields = (
        "title",
        "file",
        "description",
        "credit",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta(AbstractImage.Meta):
        verbose_name = _("photo")
        verbose_name_plural = _("photos")

    @property
    def ratio(self) -> float:
        """Width divided by height, as seen."""
        return self.width / self.height

    @property
    def focal_position(self) -> str:
        """The focal point as CSS ``object-position``, in per cent; the upper middle if unset."""
        if self.focal_point_x is None or self.focal_point_y is None:
            return "50% 40%"
        return (
            f"{100 * self.focal_point_x / self.width:.0f}% "
            f"{100 * self.focal_point_y / self.height:.0f}%"
        )


class PhotoRendition(AbstractRendition):
    """One size and format of a photo: public, under a name that tells nothing."""

    image = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="renditions")
    # The photo's file that it was made from: one made from a former file is never shown.
    source = models.CharField(max_length=100, editable=False)

    # The address of what is shown in its place, see photos.renditions.stand_in.
    stand_in_url = ""

    class Meta:
        unique_together = [("image", "filter_spec", "focal_point_key")]
        verbose_name = _("rendition")
        verbose_name_plural = _("renditions")

    @property
    def url(self) -> str:
        return self.stand_in_url or self.file.url

    def get_upload_to(self, filename: str) -> str:
        """``5f/<random>.avif``: not to be guessed, and never used again, so it caches for ever."""
        name = secrets.token_hex(16)
        return f"{name[:2]}/{name[2:]}{PurePath(filename).suffix or filename}"


class RenditionLease(models.Model):
    """Which photo's renditions are being made just now, and which could not be made.

    A row stands here only meanwhile; see photos.renditions.make.
    """

    photo = models.OneToOneField(
        Photo, on_delete=models.CASCADE, primary_key=True, related_name="rendition_lease"
    )
    until = models.DateTimeField(default=timezone.now)
    failures = models.PositiveSmallIntegerField(default=0)
    error = models.CharField(max_length=500, blank=True)

    # Not a use of the photo.
    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return f"{self.photo_id} until {self.until}"
