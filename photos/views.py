"""What only signed-in editors may see of a photo, or do with it."""

import logging
from http import HTTPStatus

from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404, HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe
from wagtail.permissions import policy_registry

from .chooser import photo_data
from .intake import IntakeError
from .models import Photo
from .renditions.make import make_thumbnails
from .rotation import TURNS, rotate

logger = logging.getLogger(__name__)


@require_safe
def original(request: HttpRequest, name: str) -> FileResponse:
    """A photo's original, for those who may choose or change the photo."""
    photo = get_object_or_404(Photo, file=name)
    policy = policy_registry.get_by_type(Photo)
    if not policy.user_has_any_permission_for_instance(request.user, ["choose", "change"], photo):
        raise PermissionDenied
    try:
        response = FileResponse(photo.file.open("rb"))
    except FileNotFoundError:
        raise Http404 from None
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


@require_safe
def values(request: HttpRequest) -> JsonResponse:
    """``?id=7&id=5`` → ``{"photos": […]}``, in that order, of those the user may choose."""
    asked = request.GET.getlist("id")
    # Longer ones are no key of any database, and an error in some.
    numbers = [int(number) for number in asked if number.isdecimal() and len(number) <= 18]
    policy = policy_registry.get_by_type(Photo)
    may_choose = policy.instances_user_has_any_permission_for(request.user, ["choose"])
    found = may_choose.prefetch_renditions().in_bulk(numbers)
    return JsonResponse({"photos": [photo_data(found[n]) for n in numbers if n in found]})


@require_POST
def turn(request: HttpRequest, photo_id: int) -> JsonResponse:
    """Turn a photo by ``degrees`` (90 or -90, clockwise) → ``{"photo": …}``."""
    photo = get_object_or_404(Photo, pk=photo_id)
    policy = policy_registry.get_by_type(Photo)
    if not policy.user_has_permission_for_instance(request.user, "change", photo):
        message = _("You may not change this photo.")
        return JsonResponse({"message": message}, status=HTTPStatus.FORBIDDEN)
    degrees = {str(degrees): degrees for degrees in TURNS}.get(request.POST.get("degrees", ""))
    if degrees is None:
        return JsonResponse({"message": "degrees: 90, -90"}, status=HTTPStatus.BAD_REQUEST)
    try:
        photo = rotate(photo.pk, degrees)
    except (OSError, IntakeError):
        logger.exception("Photo %s could not be turned.", photo.pk)
        message = _("The photo could not be turned. Its file is missing or damaged.")
        return JsonResponse({"message": message}, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    make_thumbnails(photo)
    return JsonResponse({"photo": photo_data(photo)})
