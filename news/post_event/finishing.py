"""A draft, a review or publishing: all of it, or nothing and a sentence why."""

from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Revision

from news.models import DeliveredPhoto, EventPage, PhotoDelivery
from photos.blocks import photos_in
from photos.descriptions import UndescribedPhotos, error_of, photo_values, refusal

from .events import NewEventForm, editable_events, index_for
from .gallery import RawBlock, append, gallery_block, name_photos

DRAFT, REVIEW, PUBLISH = "draft", "review", "publish"
ACTIONS = (DRAFT, REVIEW, PUBLISH)


class Refused(Exception):
    """Nothing was done. `photos` are the ids that stand against it, `fields` a new event's."""

    def __init__(
        self,
        message: str,
        *,
        photos: list[int] | None = None,
        fields: dict[str, str] | None = None,
        edit_url: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.photos = photos or []
        self.fields = fields or {}
        self.edit_url = edit_url


def actions_for(page: EventPage | None, user: Any) -> list[str]:
    """What this person may do with the photos on this page, the furthest first.

    None stands for a page that is still to be made.
    """
    if page is None:
        index = index_for(user)
        if index is None:
            return []
        may_publish = index.permissions_for_user(user).can_publish_subpage()
        may_submit = index.has_workflow
    else:
        permissions = page.permissions_for_user(user)
        if not permissions.can_edit() or permissions.page_locked():
            return []
        may_publish = permissions.can_publish()
        may_submit = permissions.can_submit_for_moderation()
    if may_publish:
        return [PUBLISH, DRAFT]
    return [REVIEW, DRAFT] if may_submit else [DRAFT]


@transaction.atomic
def finish(delivery: PhotoDelivery, action: str) -> dict[str, Any]:
    """Put the photos on the page; what came of it, as `PhotoDelivery.outcome` keeps it.

    Raises `Refused`, or PermissionDenied for what our screen does not offer this person.
    """
    # A second tap waits here for the first one, and gets its answer.
    delivery = PhotoDelivery.objects.select_for_update().get(pk=delivery.pk)
    if delivery.outcome:
        return delivery.outcome
    rows = list(delivery.photos.select_related("photo", "delivery"))
    if not rows:
        raise Refused(_("Choose photos first."))
    block = gallery_block(rows)
    page = _page(delivery)
    if action != DRAFT:
        _refuse_undescribed(page, block)
    if action not in actions_for(page if page.pk else None, delivery.user):
        raise PermissionDenied
    if page.pk is None:
        _create(page, delivery.user)
    photos_before = _put(page, block, rows, action, delivery.user)
    page.refresh_from_db()
    name_photos(rows, page.draft_title, after=photos_before)
    delivery.outcome = _outcome(page, rows, action)
    delivery.save(update_fields=["outcome"])
    return delivery.outcome


def _refuse_undescribed(page: EventPage, block: RawBlock) -> None:
    values = photo_values(page.body.stream_block.to_python([block]))
    wanting = [value["image"].pk for value in values if error_of(value)]
    if wanting:
        raise Refused(refusal(len(wanting)), photos=wanting)


def _page(delivery: PhotoDelivery) -> EventPage:
    """The event that was chosen, or a new one that is not saved yet."""
    if delivery.event_id:
        page = editable_events(delivery.user).filter(pk=delivery.event_id).first()
        if page is None:
            raise PermissionDenied
        page = EventPage.objects.select_for_update(of=("self",)).get(pk=page.pk)
        if page.permissions_for_user(delivery.user).page_locked():
            raise Refused(_("Somebody has locked this event's page. Ask them to unlock it."))
        return page
    if not delivery.new_event:
        raise Refused(_("Choose the event first."), fields={"event": _("Choose the event first.")})
    form = NewEventForm(delivery.new_event)
    if not form.is_valid():
        fields = {name: str(errors[0]) for name, errors in form.errors.items()}
        raise Refused(_("Something is missing about the new event."), fields=fields)
    return form.event()


def _create(page: EventPage, user: Any) -> None:
    index = index_for(user)
    if index is None:
        raise PermissionDenied
    page.live, page.owner = False, user
    index.add_child(instance=page)


def _put(
    page: EventPage, block: RawBlock, rows: list[DeliveredPhoto], action: str, user: Any
) -> int:
    """Save the gallery into the page's versions; how many photos there were before.

    A live page may have a draft that somebody is still writing. Publishing must neither publish
    that draft nor lose it: the gallery goes into both, the live version and the draft.
    """
    draft = page.latest_revision
    writing = page.live and page.has_unpublished_changes and draft is not None
    publishing = action == PUBLISH
    live_too = publishing and writing
    version = page if live_too or draft is None else draft.as_object()
    photos_before = len(list(photos_in(version.body)))
    try:
        append(version, block, rows)
        revision = version.save_revision(user=user, log_action=True)
        if publishing:
            revision.publish(user=user)
        if live_too:
            _append_to_draft(draft, block, rows, user)
        if action == REVIEW:
            page.refresh_from_db()
            page.get_workflow().start(page, user)
    except UndescribedPhotos as error:
        # Ours are described: these stand elsewhere in a page that was never published.
        edit_url = reverse("wagtailadmin_pages:edit", args=[page.pk])
        raise Refused(error.messages[0], edit_url=edit_url) from error
    except ValidationError as error:
        raise Refused(error.messages[0]) from error
    return photos_before


def _append_to_draft(
    draft: Revision, block: RawBlock, rows: list[DeliveredPhoto], user: Any
) -> None:
    version = draft.as_object()
    append(version, block, rows)
    version.save_revision(user=user)


def _outcome(page: EventPage, rows: list[DeliveredPhoto], action: str) -> dict[str, Any]:
    return {
        "action": action,
        "title": page.draft_title,
        "url": page.get_url() if page.live else "",
        "editUrl": reverse("wagtailadmin_pages:edit", args=[page.pk]),
        "photos": [row.photo_id for row in rows],
    }
