"""An event's photos on their way from somebody's phone to the event's page."""

import uuid
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.utils import timezone

from photos.models import Photo

from .events import EventPage


class PhotoDelivery(models.Model):
    """What somebody is doing in “Add event photos”: kept here, so that nothing is lost.

    One at a time for each person. It goes on after the phone has slept, after a reload and on
    another machine. The photos themselves are in the library from the moment they arrive.
    """

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="photo_delivery"
    )
    # Drawn anew for each one: finishing twice under the same key is finishing once.
    key = models.UUIDField(default=uuid.uuid4, editable=False)
    started_at = models.DateTimeField(default=timezone.now)
    event = models.ForeignKey(
        EventPage, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # The fields of an event that is still to be made, as typed; empty if there is none.
    new_event = models.JSONField(default=dict, blank=True)
    # What came of it, for whoever did not hear the answer; empty while it goes on.
    outcome = models.JSONField(default=dict, blank=True)

    # Not a use of the event.
    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return f"{self.user} {self.started_at}"

    @classmethod
    def current(cls, user: Any) -> Self:
        """The one that goes on; a new one if the last one is finished."""
        delivery, _is_new = cls.objects.get_or_create(user=user)
        return delivery.begin_anew() if delivery.outcome else delivery

    def begin_anew(self) -> Self:
        """Forget all of it; the photos stay in the library."""
        self.photos.all().delete()
        self.key, self.started_at = uuid.uuid4(), timezone.now()
        self.event, self.new_event, self.outcome = None, {}, {}
        self.save()
        return self

    def sent_here(self, photo: Photo) -> bool:
        """Whether the photo is new, and not one of the library that is used again."""
        return photo.uploaded_by_user_id == self.user_id and photo.created_at >= self.started_at


class DeliveredPhoto(models.Model):
    """A photo that has arrived, with what is said of it so far."""

    delivery = models.ForeignKey(PhotoDelivery, on_delete=models.CASCADE, related_name="photos")
    photo = models.ForeignKey(Photo, on_delete=models.CASCADE, related_name="+")
    place = models.PositiveIntegerField(default=0)
    alt = models.CharField(max_length=255, blank=True)
    caption = models.CharField(max_length=255, blank=True)
    decorative = models.BooleanField(default=False)

    wagtail_reference_index_ignore = True

    class Meta:
        ordering = ["place", "pk"]
        unique_together = [("delivery", "photo")]

    def __str__(self) -> str:
        return f"{self.place}. {self.photo}"
