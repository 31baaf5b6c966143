"""The list of projects as a visitor meets it: rows, facets, chips, pages."""

import re

import pytest
from django.core.paginator import Paginator
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from core.templatetags.core_tags import page_numbers
from home.models import HomePage
from tests.content import hide, project

LIST = "/projekti/"


@pytest.fixture
def some_projects(home: HomePage) -> None:
    """Nine projects: enough for facets."""
    project("Seno prasmju skola", programme="erasmus-plus-2014-2020", countries="PT DE")
    project("Jaunā darbnīca", programme="erasmus-plus-2021-2027", countries="PT CZ")
    project("Ziemeļu vējš", programme="nordplus", countries="IS LT")
    for number in range(6):
        project(f"Pirmie soļi {number}", programme="leonardo-da-vinci", countries="DE")


def titles(html: str) -> list[str]:
    return re.findall(r'<h3><a class="quiet" href="[^"]+">([^<]+)</a></h3>', html)


def facet_choices(html: str) -> dict[str, int]:
    """The choices offered, with their counts."""
    found = re.findall(r'<span>([^<]+)</span><span class="count">(\d+)</span>', html)
    return {label: int(count) for label, count in found}


def get(client: Client, address: str = LIST) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_a_row_says_what_is_known_of_a_project(client: Client, home: HomePage) -> None:
    project(
        "ArtIn Future",
        number="2020-1-DE02-KA226-VET-008138",
        starts="2020",
        role="partner",
        programme="erasmus-plus-2014-2020",
        countries="CZ AT GB",
    )
    html = get(client)
    for fact in ("2020-1-DE02-KA226-VET-008138", "partneris", "Erasmus+ 2014–2020", "2020"):
        assert fact in html
    # Č comes after C and before D, and Apvienotā Karaliste before Austrija.
    assert "Apvienotā Karaliste, Austrija, Čehija" in html


def test_the_newest_project_stands_first_and_each_year_is_seen_once(
    client: Client, home: HomePage
) -> None:
    project("Bez gada")
    for title, starts in (("Pirmais", "2016"), ("Otrais", "2019-09"), ("Trešais", "2019")):
        project(title, starts=starts)
    html = get(client)
    assert titles(html) == ["Otrais", "Trešais", "Pirmais", "Bez gada"]
    assert html.count("<span>2019</span>") == html.count("<span>2016</span>") == 1
    assert html.count('<span class="visually-hidden">2019</span>') == 1


def test_programme_and_country_narrow_the_list_together(
    client: Client, some_projects: None
) -> None:
    html = get(client, f"{LIST}?programma=erasmus-plus&valsts=pt")
    assert titles(html) == ["Jaunā darbnīca", "Seno prasmju skola"]
    assert "2 projekti" in html


def test_one_period_of_a_programme_can_be_asked_for(client: Client, some_projects: None) -> None:
    html = get(client, f"{LIST}?programma=erasmus-plus-2021-2027")
    assert titles(html) == ["Jaunā darbnīca"]
    assert '<span class="visually-hidden">Noņemt: </span>Erasmus+ 2021–2027' in html


def test_only_terms_in_use_are_offered(client: Client, some_projects: None) -> None:
    assert facet_choices(get(client)) == {
        "Erasmus+": 2,
        "Nordplus": 1,
        "Leonardo da Vinci": 6,
        "Vācija": 7,
        "Portugāle": 2,
        "Čehija": 1,
        "Islande": 1,
        "Lietuva": 1,
    }


def test_a_count_is_what_its_link_will_find(client: Client, some_projects: None) -> None:
    choices = facet_choices(get(client, f"{LIST}?valsts=de"))
    assert choices["Erasmus+"] == 1
    assert "Nordplus" not in choices
    # Another country may be chosen in place of this one: its count does not depend on it.
    assert choices["Portugāle"] == 2


def test_a_chosen_term_can_be_taken_away_again(client: Client, some_projects: None) -> None:
    html = get(client, f"{LIST}?programma=erasmus-plus&valsts=pt")
    assert 'href="?programma=erasmus-plus" aria-current="true"' in html
    assert 'href="?valsts=pt" aria-current="true"' in html
    assert f'<a class="clear" href="{LIST}">' in html
    assert 'href="." aria-current="true"' in get(client, f"{LIST}?valsts=pt")


@pytest.mark.parametrize(
    "query", ["programma=marss", "valsts=xx", "valsts=%00", "programma=nordplus&valsts=pt"]
)
def test_what_no_project_has_gives_an_empty_list_and_a_way_out(
    client: Client, some_projects: None, query: str
) -> None:
    html = get(client, f"{LIST}?{query}")
    assert titles(html) == []
    assert "Tādu projektu nav" in html
    assert f'<a href="{LIST}">Skatīt visus projektus</a>' in html


def test_what_the_address_asks_for_is_escaped(client: Client, some_projects: None) -> None:
    html = get(client, f"{LIST}?valsts=<script>alert(1)</script>")
    assert "<script>alert(1)" not in html
    assert "&lt;script&gt;" in html


def test_drafts_and_private_projects_are_neither_listed_nor_counted(
    client: Client, some_projects: None
) -> None:
    project("Melnraksts", programme="erasmus-plus-2014-2020", countries="FR", live=False)
    hidden = project("Slepens", programme="erasmus-plus-2014-2020", countries="FR")
    hide(hidden)
    html = get(client)
    assert "9 projekti" in html
    assert not {"Melnraksts", "Slepens"} & set(titles(html))
    assert facet_choices(html)["Erasmus+"] == 2
    assert "Francija" not in html


def test_a_handful_of_projects_needs_no_facets(client: Client, home: HomePage) -> None:
    for number in range(7):
        project(f"Projekts {number}", programme="nordplus", countries="IS LT")
    assert "facets" not in get(client)
    # Whoever comes by a link with a choice in it must be able to change it.
    assert "facets" in get(client, f"{LIST}?valsts=is")


def test_many_countries_wait_behind_one_line(client: Client, home: HomePage) -> None:
    for number in range(8):
        project(f"Projekts {number}", countries="AT BE BG CH CZ DE DK EE ES")
    html = get(client)
    assert "Rādīt vēl 3" in html
    assert '<details class="facet-others">' in html
    assert '<details class="facet-others" open>' in get(client, f"{LIST}?valsts=es")


def test_an_empty_list_says_so(client: Client, home: HomePage) -> None:
    assert "Projektu šeit vēl nav" in get(client)


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "1 projekts"),
        (2, "2 projekti"),
        (10, "10 projektu"),
        (11, "11 projektu"),
        (21, "21 projekts"),
        (111, "111 projektu"),
    ],
)
def test_the_number_of_projects_is_right_latvian(count: int, words: str) -> None:
    with translation.override("lv"):
        text = translation.ngettext("%(counter)s project", "%(counter)s projects", count)
    assert text % {"counter": count} == words


@pytest.mark.parametrize("number", ["abc", "0", "-1", "2", "999", "", "1" * 5000])
def test_a_page_that_does_not_exist_is_not_found(
    client: Client, some_projects: None, number: str
) -> None:
    assert client.get(LIST, {"lapa": number}).status_code == 404


def test_pages_keep_the_choice(client: Client, home: HomePage) -> None:
    for number in range(25):
        project(f"Projekts {number:02}", countries="DE")
    html = get(client, f"{LIST}?valsts=de&lapa=2")
    assert len(titles(html)) == 12
    assert "Te redzams 13.–24." in html
    assert 'href="?valsts=de" rel="prev"' in html
    assert 'href="?valsts=de&amp;lapa=3" rel="next"' in html
    # A new choice begins on its first page.
    assert 'href="." aria-current="true"' in html


def test_seventeen_pages_are_not_all_spelt_out() -> None:
    pages = page_numbers(Paginator(range(200), 12).page(5))
    assert pages == [1, "…", 4, 5, 6, "…", 17]


@pytest.mark.parametrize("query", ["", "?programma=erasmus-plus&valsts=pt"])
def test_a_list_of_one_costs_as_much_as_a_list_of_twelve(
    client: Client, home: HomePage, query: str
) -> None:
    def another(number: int) -> None:
        project(
            f"Projekts {number}",
            starts=str(2000 + number),
            programme="erasmus-plus-2014-2020",
            countries="PT DE CZ",
        )

    another(0)
    get(client, LIST + query)  # warms what is kept between requests
    with CaptureQueriesContext(connection) as with_one:
        get(client, LIST + query)
    for number in range(1, 12):
        another(number)
    with CaptureQueriesContext(connection) as with_twelve:
        assert len(titles(get(client, LIST + query))) == 12
    assert len(with_twelve) == len(with_one) <= 17
