"""The first page: whatever there is of stories, events, numbers, news and projects."""

import datetime
import json
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from home.models import HomePage
from tests.conftest import MakePhoto
from tests.content import event, hide, news, project, riga


def get(client: Client) -> str:
    response = client.get("/")
    assert response.status_code == 200
    return response.content.decode()


def section(html: str, name: str) -> str:
    """One section of the page; an empty string if it is not there."""
    start = html.find(f'aria-labelledby="{name}"')
    return html[start : html.index("</section>", start)] if start >= 0 else ""


def titles(html: str) -> list[str]:
    return re.findall(r'<h3[^>]*><a class="quiet" href="[^"]+">([^<]+)</a></h3>', html)


def lead(html: str) -> str:
    return re.sub(r"<[^>]+>", "", re.findall(r"<h1>.*?</h1>", html)[0])


def test_a_home_page_with_nothing_in_it_says_whose_it_is(client: Client, home: HomePage) -> None:
    html = get(client)
    assert lead(html) == "Starptautiskie projekti"
    assert "Daugavpils tehnikums" in html
    assert "Pašlaik nekas nav ieplānots." in section(html, "events")
    for name in ("news", "projects", "numbers"):
        assert section(html, name) == ""
    assert "Skatīt, kas bijis" not in html


def test_the_newest_news_with_a_photo_leads(
    client: Client, home: HomePage, make_photo: MakePhoto
) -> None:
    photo = make_photo(focal_point_x=150, focal_point_y=100)
    news("Vecāka", date="2016-06-20", lead_photo=photo)
    news("Ar fotogrāfiju", date="2017-06-20", lead_photo=photo)
    news("Bez fotogrāfijas", date="2018-06-20")
    html = get(client)
    assert lead(html) == "Ar fotogrāfiju"
    assert "--focal-point: 25% 25%" in html
    # What leads is not repeated below.
    assert titles(section(html, "news")) == ["Bez fotogrāfijas", "Vecāka"]


def test_the_chosen_story_leads_also_without_a_photo(client: Client, home: HomePage) -> None:
    home.lead_story = event("Grāmatas atvēršanas svētki", riga(2017, 8, 28, 10))
    home.save()
    html = get(client)
    assert lead(html) == "Grāmatas atvēršanas svētki"
    assert "2017. gada 28. augusts" in html
    assert "lead-photo" not in html


@pytest.mark.parametrize("why", ["draft", "private"])
def test_a_chosen_story_that_visitors_may_not_see_does_not_lead(
    client: Client, home: HomePage, make_photo: MakePhoto, why: str
) -> None:
    story = event("Slepeni svētki", riga(2017, 8, 28, 10), live=why != "draft")
    if why == "private":
        hide(story)
    home.lead_story = story
    home.save()
    news("Redzama", lead_photo=make_photo())
    html = get(client)
    assert lead(html) == "Redzama"
    assert "Slepeni svētki" not in html


def test_three_events_to_come_and_none_of_the_past(client: Client, home: HomePage) -> None:
    for days in (40, 10, 30, 20, -1):
        event(f"Pēc {days} dienām", timezone.now() + datetime.timedelta(days=days))
    html = section(get(client), "events")
    assert titles(html) == ["Pēc 10 dienām", "Pēc 20 dienām", "Pēc 30 dienām"]
    assert '<a href="/notikumi/">Visi notikumi</a>' in html


def test_no_event_to_come_leads_to_those_that_have_been(client: Client, home: HomePage) -> None:
    event("Bijusi konference", riga(2017, 8, 28, 10))
    html = section(get(client), "events")
    assert "Pašlaik nekas nav ieplānots." in html
    assert '<a href="/notikumi/">Skatīt, kas bijis</a>' in html
    assert "Bijusi konference" not in html


def test_numbers_stand_with_their_source(client: Client, home: HomePage) -> None:
    home.figures = json.dumps(
        [{"type": "figure", "value": {"number": "152", "label": "audzēkņi piedalījušies"}}]
    )
    home.figures_source = "2000.–2017. gads; grāmata"
    home.save()
    html = section(get(client), "numbers")
    assert "<dt>audzēkņi piedalījušies</dt><dd>152</dd>" in html
    assert "2000.–2017. gads; grāmata" in html


def test_five_news_and_five_projects_at_most(client: Client, home: HomePage) -> None:
    for number in range(7):
        news(f"Ziņa {number}", date=datetime.date(2017, 6, number + 1))
        project(f"Projekts {number}", starts=str(2010 + number))
    html = get(client)
    assert titles(section(html, "news")) == [f"Ziņa {n}" for n in (6, 5, 4, 3, 2)]
    assert titles(section(html, "projects")) == [f"Projekts {n}" for n in (6, 5, 4, 3, 2)]
    assert '<a href="/jaunumi/">Visas ziņas</a>' in html
    assert '<a href="/projekti/">Visi projekti</a>' in html


def test_drafts_and_private_pages_are_not_shown(client: Client, home: HomePage) -> None:
    news("Melnraksts", live=False)
    hide(project("Slepens projekts"))
    hide(event("Slepens notikums"))
    html = get(client)
    for title in ("Melnraksts", "Slepens projekts", "Slepens notikums"):
        assert title not in html


def test_a_full_page_costs_as_much_as_one_with_one_of_each(
    client: Client, home: HomePage, make_photo: MakePhoto
) -> None:
    def one_of_each(number: int) -> None:
        news(f"Ziņa {number}", lead_photo=make_photo(colour=f"#30405{number}"))
        event(f"Notikums {number}")
        project(
            f"Projekts {number}",
            starts=str(2010 + number),
            programme="erasmus-plus-2014-2020",
            countries="PT DE",
        )

    for number in range(2):  # the first news leads
        one_of_each(number)
    get(client)  # warms what is kept between requests
    with CaptureQueriesContext(connection) as with_few:
        get(client)
    for number in range(2, 8):
        one_of_each(number)
    with CaptureQueriesContext(connection) as with_many:
        get(client)
    assert len(with_many) == len(with_few) <= 20
