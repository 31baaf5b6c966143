"""What only signed-in editors may see of a photo."""

from django.core.exceptions import PermissionDenied
from django.http import FileResponse, HttpRequest
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe
from wagtail.permissions import policy_registry

from .models import Photo


@require_safe
def original(request: HttpRequest, name: str) -> FileResponse:
    """A photo's original, for those who may choose or change the photo."""
    photo = get_object_or_404(Photo, file=name)
    policy = policy_registry.get_by_type(Photo)
    if not policy.user_has_any_permission_for_instance(
        request.user, ["choose", "change"], photo
    ):
        raise PermissionDenied
    response = FileResponse(photo.file.open("rb"))
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
