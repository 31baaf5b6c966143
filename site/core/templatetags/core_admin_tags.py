"""What the CMS's own templates need."""

from django import template
from django.apps import apps
from wagtail.models import PAGE_PERMISSION_TYPES

register = template.Library()


@register.simple_tag
def page_type_icon(app_label: str, model_name: str) -> str:
    """The icon that a page type names for itself; a blank sheet for one that does not."""
    return getattr(apps.get_model(app_label, model_name), "icon", "doc-empty")


@register.filter
def page_permission(codename: str) -> str:
    """``"publish_page"`` in words: what somebody may do with pages."""
    names = {f"{action}_page": name for action, _, name in PAGE_PERMISSION_TYPES}
    return names.get(codename, codename)
