"""What the CMS's own templates need."""

from django import template
from django.apps import apps

register = template.Library()


@register.simple_tag
def page_type_icon(app_label: str, model_name: str) -> str:
    """The icon that a page type names for itself; a blank sheet for one that does not."""
    return getattr(apps.get_model(app_label, model_name), "icon", "doc-empty")
