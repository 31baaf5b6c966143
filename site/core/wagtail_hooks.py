"""What `core` adds to the CMS."""

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.rich_text.feature_registry import FeatureRegistry

from .rich_text import PageLinks


@hooks.register("insert_global_admin_css")
def admin_css() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("core/admin/desk.css"))


# After Wagtail's own, whose place it takes.
@hooks.register("register_rich_text_features", order=10)
def page_links(features: FeatureRegistry) -> None:
    features.register_link_type(PageLinks)
