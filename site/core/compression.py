"""Packing answers for the way to the browser, where that makes them smaller."""

from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.middleware.gzip import GZipMiddleware

TEXTS = ("text/", "application/json", "application/xml", "application/rss+xml", "image/svg+xml")


class CompressTextMiddleware(GZipMiddleware):
    """Django's own, for texts only.

    A photo is packed already. Packing it again costs time, saves nothing, and takes the answer's
    length away, without which a browser cannot show how much is still to come.
    """

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        if response.headers.get("Content-Type", "").startswith(TEXTS):
            return super().process_response(request, response)
        return response
