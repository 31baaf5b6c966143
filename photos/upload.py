"""Takes one photo at a time from the editor's drop zone, and answers in JSON.

========= =====================================================================================
201, 200  ``{"photo": …}``: stored now; 200 if it had been stored already under the same key
409       ``{"duplicate": …, "exact": bool}``: it is here already; nothing was stored
422       ``{"message": …}``: this file is not taken, and why; sending it again will not help
403       ``{"message": …}``: nobody is logged in any more, or may not add photos
507       ``{"message": …}``: the disk is full; nothing was stored
========= =====================================================================================

A photo is what `photos.chooser.photo_data` tells of it.
"""

import uuid
from http import HTTPStatus

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import IntegrityError, transaction
from django.forms import ModelForm
from django.http import HttpRequest, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.images.forms import get_image_form
from wagtail.permissions import policy_registry

from .chooser import photo_data
from .duplicates import find_exact, find_similar
from .intake import CleanFile, CleanPhoto, IntakeError, NotStored, intake
from .models import Photo
from .renditions.make import make_thumbnails


@require_POST
def upload(request: HttpRequest) -> JsonResponse:
    """Store the photo ``file``, titled ``title`` and ``number``, once for each ``key``.

    ``key`` is a UUID that the sender draws for each file and repeats with each attempt;
    ``force`` stores a photo although a similar one is here; ``collection`` is a primary key.
    """
    policy = policy_registry.get_by_type(Photo)
    collections = policy.collections_user_has_permission_for(request.user, "add")
    if not collections:
        return _message(_("You may not add photos."), HTTPStatus.FORBIDDEN)
    sent = request.FILES.get("file")
    if not isinstance(sent, UploadedFile):
        return _message(_("The photo did not arrive. Send it again."), HTTPStatus.BAD_REQUEST)
    photo = Photo(uploaded_by_user=request.user, upload_key=_key(request.POST.get("key", "")))  # type: ignore[misc]
    if before := _stored_before(photo):
        return JsonResponse({"photo": photo_data(before)})
    try:
        file = CleanFile(intake(sent))
    except IntakeError as error:
        return _refused(error)
    if "force" not in request.POST and (answer := _already_here(file.photo, request)):
        # What is here already may be this very sending: its first attempt was still at work.
        before = _stored_before(photo)
        return JsonResponse({"photo": photo_data(before)}) if before else answer
    form = get_image_form(Photo, fields=("title", "file"))(
        {
            "title": title_for(request.POST.get("title", ""), request.POST.get("number", "")),
            "collection": request.POST.get("collection") or collections.first().pk,
        },
        {"file": file},
        instance=photo,
        user=request.user,
    )
    return _store(form)


def title_for(title: str, number: str) -> str:
    """“Grāmatas atvēršanas svētki 7”: of the page, never of the camera. 255 characters at most.

    Empty as long as the page has no title; then the photo is called by its moment.
    """
    title = " ".join(title.split())
    number = number[:4] if number.isdecimal() else ""
    return f"{title[:250]} {number}".strip() if title else ""


def _store(form: ModelForm) -> JsonResponse:
    if not form.is_valid():
        (error, *_rest) = next(iter(form.errors.as_data().values()))
        return _refused(error)
    try:
        with transaction.atomic():
            photo = form.save()
    except IntegrityError:
        # The same key, twice at once: the other one was first.
        if first := _stored_before(form.instance):
            return JsonResponse({"photo": photo_data(first)})
        raise
    make_thumbnails(photo)
    return JsonResponse({"photo": photo_data(photo)}, status=HTTPStatus.CREATED)


def _already_here(photo: CleanPhoto, request: HttpRequest) -> JsonResponse | None:
    """The same photo, of those that the user may choose: the very same, else the nearest."""
    policy = policy_registry.get_by_type(Photo)
    among = policy.instances_user_has_any_permission_for(request.user, ["choose"])
    exact = find_exact(photo, among).first()
    found = exact or next(iter(find_similar(photo, among)), None)
    if found is None:
        return None
    answer = {"duplicate": photo_data(found), "exact": exact is not None}
    return JsonResponse(answer, status=HTTPStatus.CONFLICT)


def _key(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def _stored_before(photo: Photo) -> Photo | None:
    """What the same person has sent under the same key, if it came through."""
    if photo.upload_key is None:
        return None
    sent = Photo.objects.filter(upload_key=photo.upload_key)
    return sent.filter(uploaded_by_user=photo.uploaded_by_user).first()


def _refused(error: ValidationError) -> JsonResponse:
    """The error's one sentence; a full disk is not the photo's fault, so it may come again."""
    full = isinstance(error, NotStored)
    status = HTTPStatus.INSUFFICIENT_STORAGE if full else HTTPStatus.UNPROCESSABLE_ENTITY
    return _message(error.messages[0], status)


def _message(message: str, status: HTTPStatus) -> JsonResponse:
    return JsonResponse({"message": message}, status=status)
