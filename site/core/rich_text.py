"""How links in the texts that editors write become HTML."""

from django.utils.html import escape
from wagtail.rich_text.pages import PageLinkHandler

from .links import known


class PageLinks(PageLinkHandler):
    """Wagtail's own for what `links.knowing` does not know: other languages, deleted pages."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, str]]) -> list[str]:
        addresses = known.get()
        others = [attrs for attrs in attrs_list if attrs.get("id") not in addresses]
        asked = iter(super().expand_db_attributes_many(others))
        return [
            f'<a href="{escape(addresses[attrs["id"]])}">'
            if attrs.get("id") in addresses
            else next(asked)
            for attrs in attrs_list
        ]
