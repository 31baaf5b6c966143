"""What has been chosen, sent and described so far: from the phone to the database, and back."""

from typing import Any

from django.db import transaction
from wagtail.permissions import policy_registry

from news.models import DeliveredPhoto, EventPage, PhotoDelivery
from photos.chooser import photo_data
from photos.models import Photo
from photos.renditions import prefetch

from .events import NewEventForm, editable_events

WORDS = ("alt", "caption")
LONGEST = 255
NEW = "new"


def state_of(delivery: PhotoDelivery) -> dict[str, Any]:
    """``{key, event, newEvent, photos: [{place, alt, caption, decorative, photo}]}``.

    `event` is a primary key, "new" or None; `photo` is what `photos.chooser.photo_data` tells.
    """
    rows = list(delivery.photos.select_related("photo"))
    prefetch([row.photo for row in rows])
    return {
        "key": str(delivery.key),
        "event": delivery.event_id or (NEW if delivery.new_event else None),
        "newEvent": delivery.new_event,
        "photos": [
            {
                "place": row.place,
                "alt": row.alt,
                "caption": row.caption,
                "decorative": row.decorative,
                "photo": photo_data(row.photo),
            }
            for row in rows
        ],
    }


@transaction.atomic
def keep(delivery: PhotoDelivery, changes: dict[str, Any]) -> None:
    """Keep what has changed: any of ``event``, ``newEvent``, ``photos`` and ``removed``.

    ``photos`` are ``{id, place, alt, caption, decorative}``, each of them but `id` optional, and
    only those named change: two machines of the same person do not undo each other's work.
    Whatever this person may not use is left out. Raises TypeError, ValueError, AttributeError
    or KeyError for what our screen never sends.
    """
    _keep_event(delivery, changes)
    photos = {int(photo["id"]): photo for photo in changes.get("photos", [])}
    policy = policy_registry.get_by_type(Photo)
    allowed = policy.instances_user_has_any_permission_for(delivery.user, ["choose"])
    known = {row.photo_id: row for row in delivery.photos.filter(photo__in=photos)}
    for pk in allowed.filter(pk__in=photos).values_list("pk", flat=True):
        row = known.get(pk) or DeliveredPhoto(delivery=delivery, photo_id=pk)
        _keep_words(row, photos[pk])
        row.save()
    delivery.photos.filter(photo__in=[int(pk) for pk in changes.get("removed", [])]).delete()


def _keep_event(delivery: PhotoDelivery, changes: dict[str, Any]) -> None:
    if "newEvent" in changes:
        texts = {name: str(changes["newEvent"].get(name, "")) for name in NewEventForm.base_fields}
        delivery.new_event = {name: text[:LONGEST] for name, text in texts.items()}
    if "event" in changes:
        delivery.event = None
        if changes["event"] != NEW:
            delivery.event = _event(delivery, changes["event"])
            delivery.new_event = {}
        elif not delivery.new_event:
            delivery.new_event = {"title": ""}
    if "event" in changes or "newEvent" in changes:
        delivery.save()


def _event(delivery: PhotoDelivery, pk: Any) -> EventPage | None:
    return editable_events(delivery.user).filter(pk=int(pk)).first() if pk else None


def _keep_words(row: DeliveredPhoto, photo: dict[str, Any]) -> None:
    row.place = int(photo.get("place", row.place))
    row.decorative = bool(photo.get("decorative", row.decorative))
    for name in WORDS:
        words = " ".join(str(photo.get(name, getattr(row, name))).split())
        setattr(row, name, words[:LONGEST])
