"""What `photos` adds to the CMS."""

from django.urls import URLPattern, path
from wagtail import hooks

from . import views


@hooks.register("register_admin_urls")
def original_url() -> list[URLPattern]:
    return [path("photos/originals/<path:name>", views.original, name="photos_original")]
