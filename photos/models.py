"""Photo and its renditions: Wagtail's image models, with the original kept private."""

import secrets
from pathlib import PurePath
from typing import Any, NoReturn, Self

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, ImageQuerySet

from .original import HasOriginal
from .renditions.lookup import LooksUpOnly


class PhotoQuerySet(ImageQuerySet):
    def bulk_create(self, objs: Any, *args: Any, **kwargs: Any) -> NoReturn:
        """Refused: it calls no `save()`, through which a photo's numbers come to be right."""
        raise NotImplementedError("Save photos one by one: bulk_create would pass the intake by.")

    def prefetch_renditions(self, *filters: Any) -> Self:
        """All of them, whatever the filters: one that is missing is shown as the nearest."""
        return super().prefetch_renditions()


class Photo(HasOriginal, LooksUpOnly):
    """A photo of ours. What visitors see are its renditions, never the file itself."""

    credit = models.CharField(_("photographer"), max_length=255, blank=True)
    # Drawn by the sender for each file: a photo that is sent twice is stored once.
    upload_key = models.UUIDField(null=True, blank=True, unique=True, editable=False)

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
        name = secrets.token_hex(12)
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
