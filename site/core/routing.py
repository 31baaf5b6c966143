"""From an address to its page in two queries, however deep it lies.

Wagtail's own way asks twice a level: for the child by its slug, then for its type's fields.
"""

from collections.abc import Sequence

from wagtail.models import Page

from .models import BasePage
from .querysets import is_aliased, is_restricted


def find_page(home: Page, path_components: Sequence[str]) -> Page | None:
    """The live page at ``/a/b/`` below `home`, as its own type, or None.

    None means “ask Wagtail”: it also serves routes of a page's own and knows how to say 404.
    """
    url_path = home.url_path + "".join(f"{component}/" for component in path_components)
    row = (
        Page.objects.live()
        # The slug has an index, `url_path` has none.
        .filter(slug=path_components[-1], url_path=url_path, path__startswith=home.path)
        .annotate(may_be_restricted=is_restricted() | is_aliased())
        .only("pk", "content_type")
        .first()
    )
    model = row.specific_class if row else None
    if row is None or model is None or not issubclass(model, BasePage):
        return None
    page = model.whole().get(pk=row.pk)
    page.is_known_public = not row.may_be_restricted
    return page
