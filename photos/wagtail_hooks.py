"""What `photos` adds to the CMS."""

from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.log_actions import LogActionRegistry

from . import gallery_editor, upload, views
from .bulk_actions import CreditBulkAction, DescribeBulkAction
from .filters import PhotoIndexView

__all__ = ["gallery_editor"]  # registers the contact sheet


@hooks.register("register_admin_urls")
def urls() -> list[URLPattern]:
    return [
        path("photos/originals/<path:name>", views.original, name="photos_original"),
        path("photos/upload/", upload.upload, name="photos_upload"),
        path("photos/values/", views.values, name="photos_values"),
        path("photos/<int:photo_id>/turn/", views.turn, name="photos_turn"),
    ]


# Before Wagtail's own: the same addresses, under the same names, with our list behind them.
@hooks.register("register_admin_urls", order=-1)
def library_urls() -> list[URLPattern]:
    return [
        path("images/", PhotoIndexView.as_view()),
        path("images/results/", PhotoIndexView.as_view(results_only=True)),
    ]


for action in (DescribeBulkAction, CreditBulkAction):
    hooks.register("register_bulk_action", action)


@hooks.register("register_icons")
def icons(paths: list[str]) -> list[str]:
    return paths + [f"photos/icons/{name}.svg" for name in ("turn-left", "turn-right", "star")]


@hooks.register("register_log_actions")
def log_actions(actions: LogActionRegistry) -> None:
    actions.register_action(
        "photos.publishing_refused",
        _("Refuse to publish"),
        _("Not published as scheduled: photos lack a description"),
    )
