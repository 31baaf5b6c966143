"""Addresses find their pages quickly, and no door that was closed stands open."""

import pytest
from django.test import Client
from wagtail.models import Locale, PageViewRestriction

from home.models import HomePage, StandardPage
from news.models import NewsIndexPage, NewsPage
from news.related import related_pages


@pytest.fixture
def index(home: HomePage) -> NewsIndexPage:
    return NewsIndexPage.objects.get()


@pytest.fixture
def news(index: NewsIndexPage) -> NewsPage:
    return index.add_child(instance=NewsPage(title="Prakse Portugālē"))


def close(page: HomePage | NewsPage | NewsIndexPage) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def test_a_page_answers_at_its_address_only(client: Client, news: NewsPage) -> None:
    assert client.get("/jaunumi/prakse-portugale/").status_code == 200
    assert client.get("/prakse-portugale/").status_code == 404
    assert client.get("/notikumi/prakse-portugale/").status_code == 404
    assert client.get("/jaunumi/prakse-portugale/vel/").status_code == 404


def test_without_an_english_tree_there_is_nothing_in_english(
    client: Client, home: HomePage, news: NewsPage
) -> None:
    for address in ("/en/", "/en/jaunumi/", "/en/jaunumi/prakse-portugale/"):
        assert client.get(address).status_code == 404
    english = Locale.objects.get_or_create(language_code="en")[0]
    draft = home.copy_for_translation(english)
    assert client.get("/en/").status_code == 404
    draft.save_revision().publish()
    assert client.get("/en/").status_code == 200
    assert client.get("/").status_code == 200
    assert client.get("/en/jaunumi/").status_code == 404


def test_a_draft_is_not_found(client: Client, news: NewsPage) -> None:
    news.unpublish()
    assert client.get("/jaunumi/prakse-portugale/").status_code == 404


@pytest.mark.parametrize("closed", ["news", "index", "home"])
def test_a_closed_page_asks_who_is_there(
    client: Client, request: pytest.FixtureRequest, news: NewsPage, closed: str
) -> None:
    close(request.getfixturevalue(closed))
    response = client.get("/jaunumi/prakse-portugale/")
    assert response.status_code == 302
    assert "login" in response.headers["Location"]


def test_a_page_beside_a_closed_one_stays_open(client: Client, index: NewsIndexPage) -> None:
    close(index.add_child(instance=NewsPage(title="Slēgts")))
    index.add_child(instance=NewsPage(title="Atklāts"))
    assert client.get("/jaunumi/atklats/").status_code == 200


def test_an_alias_of_a_closed_page_is_closed_as_well(client: Client, home: HomePage) -> None:
    source = home.add_child(instance=StandardPage(title="Iekšējs"))
    alias = source.create_alias(update_slug="kopija")
    assert client.get("/kopija/").status_code == 200
    close(source)
    assert client.get(alias.url).status_code == 302


def test_lists_leave_out_what_is_closed(index: NewsIndexPage, news: NewsPage) -> None:
    other = index.add_child(instance=NewsPage(title="Cita ziņa"))
    assert related_pages(other) == [news]
    close(news)
    assert related_pages(other) == []
    close(index)
    assert not NewsPage.objects.public().exists()
    assert NewsPage.objects.not_public().count() == 2
