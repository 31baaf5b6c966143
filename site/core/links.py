"""Links to pages in the texts that editors write: one query a page, however many texts and links.

Wagtail asks for the pages of each text, and then twice a link: for the visitor's locale, and in its
cache for the sites.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from types import MappingProxyType
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page

known: ContextVar[Mapping[str, str]] = ContextVar("known", default=MappingProxyType({}))


def link_addresses(page: Page, request: HttpRequest) -> dict[str, str]:
    """The addresses, by id, of what the page's body links to in the page's own language."""
    body: Any = getattr(page, "body", None)
    if not body:
        return {}
    references = body.stream_block.extract_references(body)
    ids = {id for model, id, *_ in references if issubclass(model, Page)}
    if not ids:
        return {}
    # Of each page's own type, for it may have its own idea of its address.
    found = Page.objects.filter(pk__in=ids, locale=page.locale_id).specific(defer=True)
    return {str(link.pk): url for link in found if (url := link.get_url(request))}


@contextmanager
def knowing(addresses: Mapping[str, str]) -> Iterator[None]:
    """Texts that are shown meanwhile take the addresses of their links from here."""
    token = known.set(addresses)
    try:
        yield
    finally:
        known.reset(token)
