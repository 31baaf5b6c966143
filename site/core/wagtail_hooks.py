"""What `core` adds to the CMS."""

from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page
from wagtail.rich_text.feature_registry import FeatureRegistry

from photos.renditions import renditions_ready

from .models import BasePage
from .rich_text import PageLinks


@hooks.register("insert_global_admin_css")
def admin_css() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("core/admin/desk.css"))


# After Wagtail's own, whose place it takes.
@hooks.register("register_rich_text_features", order=10)
def page_links(features: FeatureRegistry) -> None:
    features.register_link_type(PageLinks)


@hooks.register("after_publish_page")
def photos_on_their_way(request: HttpRequest, page: Page) -> None:
    """Says how many photos visitors already see in full; the others are shown as colours."""
    if not isinstance(page, BasePage):
        return
    ready, total = renditions_ready(page.photos())
    if ready < total:
        messages.info(
            request,
            _(
                "Photos ready: %(ready)s of %(total)s. The page can be seen already, and the rest "
                "follow by themselves."
            )
            % {"ready": ready, "total": total},
        )
