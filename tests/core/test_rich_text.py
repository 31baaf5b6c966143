"""Links in texts lead where Wagtail would lead them, in the reader's own language."""

import pytest
from django.test import Client
from wagtail.models import Locale, Page
from wagtail.rich_text import RichText

from core.blocks import Body
from home.models import HomePage, StandardPage


def link(page: Page) -> str:
    return f'<p><a linktype="page" id="{page.pk}">saite</a></p>'


def shown(client: Client, home: HomePage, *texts: str) -> str:
    body = [("text", RichText(text)) for text in texts]
    page = home.add_child(instance=StandardPage(title="Ar saitēm", body=body))
    return client.get(page.get_url()).content.decode()


@pytest.fixture
def target(home: HomePage) -> StandardPage:
    return home.add_child(instance=StandardPage(title="Kontakti", slug="kontakti"))


def test_each_text_links_to_its_page(client: Client, home: HomePage, target: StandardPage) -> None:
    page = shown(client, home, link(target), link(home) + link(target))
    assert page.count('<a href="/kontakti/">saite</a>') == 2
    assert page.count('<a href="/">saite</a>') == 1


def test_a_page_that_is_gone_leaves_its_words(client: Client, target: StandardPage) -> None:
    home = HomePage.objects.get()
    text = link(target)
    target.delete()
    assert "<a>saite</a>" in shown(client, home, text)


def test_an_english_page_links_to_the_english_page(
    client: Client, home: HomePage, target: StandardPage
) -> None:
    english = Locale.objects.get_or_create(language_code="en")[0]
    english_home = home.copy_for_translation(english)
    english_home.save_revision().publish()
    translated = target.copy_for_translation(english)
    translated.slug = "contacts"
    translated.save_revision().publish()
    page = shown(client, HomePage.objects.get(pk=english_home.pk), link(target))
    assert '<a href="/en/contacts/">saite</a>' in page


def test_a_text_without_a_page_around_it_links_too(target: StandardPage) -> None:
    assert 'href="/kontakti/"' in str(RichText(link(target)))
    body = Body().to_python([{"type": "text", "value": link(target)}])
    assert 'href="/kontakti/"' in Body().render(body)
