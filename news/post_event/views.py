"""The screen and its addresses. Everything but the screen itself answers in JSON."""

import json
from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from news.models import PhotoDelivery
from photos.descriptions import POOR
from photos.models import Photo
from photos.renditions import renditions_ready

from . import state
from .events import (
    SHOWN,
    NewEventForm,
    event_row,
    find_events,
    index_for,
    may_add_photos,
    nearest_events,
)
from .finishing import ACTIONS, Refused, actions_for, finish
from .texts import screen_texts

View = Callable[..., HttpResponseBase]


def for_photographers(view: View) -> View:
    """For those only who may add photos and have an event to add them to."""

    @wraps(view)
    def checked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not may_add_photos(request.user):
            raise PermissionDenied
        return view(request, *args, **kwargs)

    return checked


@require_safe
@for_photographers
def screen(request: HttpRequest) -> TemplateResponse:
    delivery = PhotoDelivery.current(request.user)
    nearest = nearest_events(request.user)
    if delivery.event and delivery.event not in nearest[:SHOWN]:
        nearest = [delivery.event, *(event for event in nearest if event != delivery.event)]
    rows = [_with_actions(event, request.user) for event in nearest]
    return TemplateResponse(
        request,
        "news/post_event/screen.html",
        {
            "header_title": _("Add event photos"),
            "breadcrumbs_items": [
                {"url": reverse("wagtailadmin_home"), "label": _("Home")},
                {"url": "", "label": _("Add event photos")},
            ],
            "new_event": NewEventForm(initial=None, prefix="new"),
            "may_make_events": index_for(request.user) is not None,
            "screen": {
                "urls": _urls(),
                "user": request.user.pk,
                "maxBytes": settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE,
                "poor": POOR,
                "language": get_language(),
                "texts": screen_texts(),
                "events": rows,
                "eventsShown": SHOWN,
                "newEventActions": actions_for(None, request.user),
                "state": state.state_of(delivery),
            },
        },
    )


@require_safe
@for_photographers
def events(request: HttpRequest) -> JsonResponse:
    """``?q=…`` → ``{"events": […]}``."""
    found = find_events(request.user, request.GET.get("q", ""))
    return JsonResponse({"events": [_with_actions(event, request.user) for event in found]})


@require_POST
@for_photographers
def keep(request: HttpRequest) -> JsonResponse:
    """Keep what has changed, see `state.keep`; answers with the time of day."""
    delivery, changes = _delivery_and_body(request)
    if delivery is None:
        return _elsewhere()
    try:
        state.keep(delivery, changes)
    except (TypeError, ValueError, AttributeError, KeyError):
        return JsonResponse({}, status=HTTPStatus.BAD_REQUEST)
    return JsonResponse({"savedAt": f"{timezone.localtime():%H.%M}"})


@require_POST
@for_photographers
def finish_delivery(request: HttpRequest) -> JsonResponse:
    """``{key, action}`` → what came of it, or 422 with a sentence and what stands against it."""
    delivery, body = _delivery_and_body(request, even_finished=True)
    if delivery is None:
        return _elsewhere()
    if body.get("action") not in ACTIONS:
        return JsonResponse({}, status=HTTPStatus.BAD_REQUEST)
    try:
        return JsonResponse(finish(delivery, body["action"]))
    except Refused as refused:
        answer = {
            "message": refused.message,
            "photos": refused.photos,
            "fields": refused.fields,
            "editUrl": refused.edit_url,
        }
        return JsonResponse(answer, status=HTTPStatus.UNPROCESSABLE_ENTITY)


@require_safe
@for_photographers
def ready(request: HttpRequest) -> JsonResponse:
    """How many of the photos just finished have all their renditions: ``{ready, total}``."""
    delivery = PhotoDelivery.objects.filter(user=request.user.pk).first()
    photos = Photo.objects.filter(pk__in=delivery.outcome.get("photos", []) if delivery else [])
    readiness = renditions_ready(photos)
    return JsonResponse({"ready": readiness.ready, "total": readiness.total})


@require_POST
@for_photographers
def begin_anew(request: HttpRequest) -> HttpResponse:
    """Leave what has been begun; its photos are in the library."""
    PhotoDelivery.current(request.user).begin_anew()
    return redirect("post_event")


def _urls() -> dict[str, str]:
    names = ("events", "keep", "finish", "ready")
    return {
        **{name: reverse(f"post_event_{name}") for name in names},
        "upload": reverse("photos_upload"),
        "values": reverse("photos_values"),
        "turn": reverse("photos_turn", args=[0]),
        "home": reverse("wagtailadmin_home"),
        "screen": reverse("post_event"),
    }


def _with_actions(event: Any, user: Any) -> dict[str, Any]:
    return {**event_row(event), "actions": actions_for(event, user)}


def _delivery_and_body(
    request: HttpRequest, even_finished: bool = False
) -> tuple[PhotoDelivery | None, dict[str, Any]]:
    """The delivery that the sender means, None if it is over; and what was sent."""
    try:
        body = json.loads(request.body)
    except ValueError:
        body = None
    body = body if isinstance(body, dict) else {}
    delivery = PhotoDelivery.objects.filter(user=request.user.pk).first()
    if delivery is None or str(delivery.key) != body.get("key"):
        return None, body
    return (None if delivery.outcome and not even_finished else delivery), body


def _elsewhere() -> JsonResponse:
    message = _("These photos were finished in another window.")
    return JsonResponse({"message": message}, status=HTTPStatus.CONFLICT)
