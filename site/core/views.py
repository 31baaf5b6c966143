"""The few addresses that are not pages."""

import posixpath

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.http.response import HttpResponseBase
from django.templatetags.static import static
from django.views.decorators.http import require_safe
from django.views.static import serve

ONE_YEAR = 365 * 24 * 60 * 60
# Of all uploads: renditions, and editors' own pictures in the CMS. Documents lie beside them and
# may belong to a closed collection, so their only address is Wagtail's view, which asks.
PUBLIC_UPLOADS = ("photos/", "avatar_images/")


@require_safe
def media(request: HttpRequest, path: str) -> HttpResponseBase:
    """A public upload, where no web server in front of us does this.

    The names are random and never reused, so a browser may keep what it got.
    """
    path = posixpath.normpath(path)
    if not path.startswith(PUBLIC_UPLOADS):
        raise Http404
    try:
        response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    except OSError:  # a name that no disk would take
        raise Http404 from None
    response.headers["Cache-Control"] = f"public, max-age={ONE_YEAR}, immutable"
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Everything may be indexed but the CMS."""
    lines = ["User-agent: *", "Disallow: /cms/", f"Sitemap: {settings.SITE_URL}/sitemap.xml", ""]
    return HttpResponse("\n".join(lines), content_type="text/plain")


@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    """What browsers ask for where no page has told them of our mark: a photo opened by itself."""
    return HttpResponsePermanentRedirect(static("core/mark.svg"))
