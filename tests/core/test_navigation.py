"""The menu, the way back up, the footer and the languages, as they stand on a page."""

import pytest
from django.db import connection
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page, Site

from core.navigation import Navigation, navigation
from home.models import HomePage, StandardPage
from news.models import NewsIndexPage, NewsPage
from tests.content import hide


def navigation_of(page: Page | None) -> Navigation:
    return navigation(RequestFactory().get("/", headers={"host": "localhost"}), page)


def titles(links: list) -> list[str]:
    return [link.title for link in links]


@pytest.fixture
def news(home: HomePage) -> NewsPage:
    return NewsIndexPage.objects.get().add_child(instance=NewsPage(title="Konference"))


def add(parent: Page, title: str, **fields: object) -> StandardPage:
    parent.refresh_from_db()
    return parent.add_child(instance=StandardPage(title=title, **fields))


def test_the_menu_has_what_editors_put_there_and_the_footer_the_rest(home: HomePage) -> None:
    add(home, "Par nodaļu", show_in_menus=True)
    add(home, "Privātums")
    add(home, "Melnraksts", live=False)
    found = navigation_of(home)
    assert titles(found.menu) == ["Jaunumi", "Notikumi", "Projekti", "Par nodaļu"]
    assert titles(found.footer) == ["Privātums"]
    assert found.home.title == "Sākums"
    assert found.home.url == "/"
    assert found.home.is_here


def test_the_footer_does_not_tell_everyone_of_a_closed_page(home: HomePage) -> None:
    closed = add(home, "Projekta darba grupa")
    hide(closed)
    inside = add(closed, "Protokoli")
    assert titles(navigation_of(home).footer) == []
    assert titles(navigation_of(None).footer) == []
    assert titles(navigation_of(closed).footer) == ["Projekta darba grupa"]
    assert titles(navigation_of(inside).breadcrumbs) == ["Projekta darba grupa"]
    hide(add(home, "Padome", show_in_menus=True))
    assert "Padome" in titles(navigation_of(home).menu), "somebody put it there"


def test_a_page_below_a_section_opens_it_and_can_be_left_upwards(news: NewsPage) -> None:
    found = navigation_of(news)
    section = found.menu[0]
    assert (section.title, section.is_open, section.is_here) == ("Jaunumi", True, False)
    assert not any(link.is_open for link in found.menu[1:])
    assert [(link.title, link.url) for link in found.breadcrumbs] == [("Jaunumi", "/jaunumi/")]


def test_breadcrumbs_name_every_step_but_home_and_the_page(home: HomePage) -> None:
    about = add(home, "Par nodaļu")
    people = add(about, "Cilvēki")
    found = navigation_of(add(people, "Padomnieki"))
    assert titles(found.breadcrumbs) == ["Par nodaļu", "Cilvēki"]


def test_a_private_translation_is_not_offered(news: NewsPage) -> None:
    english = Locale.objects.get_or_create(language_code="en")[0]
    translated = news.copy_for_translation(english, copy_parents=True)
    translated.save_revision().publish()
    hide(translated)
    assert navigation_of(news).languages == []


def test_an_error_page_still_has_the_menu(home: HomePage) -> None:
    found = navigation_of(None)
    assert titles(found.menu) == ["Jaunumi", "Notikumi", "Projekti"]
    assert not found.breadcrumbs
    assert not found.home.is_here


def test_another_language_is_offered_only_where_it_is_published(news: NewsPage) -> None:
    assert navigation_of(news).languages == []
    english = Locale.objects.get_or_create(language_code="en")[0]
    translated = news.copy_for_translation(english, copy_parents=True)
    assert navigation_of(news).languages == []
    translated.save_revision().publish()
    (link,) = navigation_of(news).languages
    assert (link.language, link.title) == ("en", "English")
    assert link.url.startswith("/en/")


def test_one_query_makes_all_of_it(news: NewsPage) -> None:
    request = RequestFactory().get("/", headers={"host": "localhost"})
    Site.find_for_request(request)
    navigation(request, news)
    with CaptureQueriesContext(connection) as captured:
        navigation(request, news)
    assert len(captured) == 1


def test_the_current_section_is_marked_in_the_page(client: Client, news: NewsPage) -> None:
    html = client.get("/jaunumi/konference/").content.decode()
    assert '<a href="/jaunumi/" aria-current="true">Jaunumi</a>' in html
    assert (
        '<a href="/jaunumi/" aria-current="page">Jaunumi</a>'
        in client.get("/jaunumi/").content.decode()
    )
