"""Answers an editor whose publishing was refused where Wagtail shows no form to say so."""

from collections.abc import Callable

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from .descriptions import UndescribedPhotos


class PublishingRefusedMiddleware:
    """Turns `UndescribedPhotos` into a message on the screen from which the editor came.

    Approving a review and publishing several pages at once have no page form; there the
    exception would be a server error. What they had begun is rolled back before it comes here.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        admin = reverse("wagtailadmin_home")
        if not isinstance(error, UndescribedPhotos) or not request.path.startswith(admin):
            return None
        messages.error(request, error.messages[0])
        origin = request.headers.get("Referer", "")
        allowed = url_has_allowed_host_and_scheme(origin, request.get_host())
        return HttpResponseRedirect(origin if allowed else admin)
