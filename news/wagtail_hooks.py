"""What `news` adds to the CMS."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from .post_event import views
from .post_event.events import may_add_photos


class PostEventMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return may_add_photos(request.user)


@hooks.register("register_admin_menu_item")
def post_event_menu_item() -> MenuItem:
    # First of all: it is what most people come for.
    return PostEventMenuItem(
        _("Add event photos"), reverse("post_event"), name="post-event", icon_name="image", order=1
    )


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return [
        path("post-event/", views.screen, name="post_event"),
        path("post-event/events/", views.events, name="post_event_events"),
        path("post-event/keep/", views.keep, name="post_event_keep"),
        path("post-event/finish/", views.finish_delivery, name="post_event_finish"),
        path("post-event/ready/", views.ready, name="post_event_ready"),
        path("post-event/begin-anew/", views.begin_anew, name="post_event_begin_anew"),
    ]
