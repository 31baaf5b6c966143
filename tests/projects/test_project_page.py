"""What a project page says of its project, and what has come of it."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from home.models import HomePage
from projects.models import ProjectPage
from projects.partial_dates import PartialDate, period_in_words
from projects.results_platform import card_url
from tests.conftest import MakePhoto
from tests.content import event, hide, news, project, riga


@pytest.fixture
def europe(home: HomePage) -> ProjectPage:
    return project(
        "Eiropa Daugavpils tehnikumā",
        official_title="Europe in Daugavpils Technical School",
        number="2019-1-LV01-KA116-060226",
        starts="2019-09",
        ends="2021-07",
        programme="erasmus-plus-2014-2020",
        countries="PT IT DE ES",
        summary="Deviņpadsmit audzēkņu devās praksē.",
    )


def get(client: Client, page: ProjectPage) -> str:
    response = client.get(page.url)
    assert response.status_code == 200
    return response.content.decode()


def test_the_facts(client: Client, europe: ProjectPage) -> None:
    html = get(client, europe)
    for fact in (
        "<h1>Eiropa Daugavpils tehnikumā</h1>",
        "Europe in Daugavpils Technical School",
        "2019-1-LV01-KA116-060226",
        "2019. gada septembris – 2021. gada jūlijs",
        "Koordinators",
        "Deviņpadsmit audzēkņu devās praksē.",
    ):
        assert fact in html
    assert '<a href="/projekti/?programma=erasmus-plus-2014-2020">' in html
    assert '<a href="/projekti/?valsts=pt">Portugāle</a>' in html


def test_an_official_title_that_says_the_same_is_not_repeated(
    client: Client, home: HomePage
) -> None:
    page = project("ArtIn Future", official_title="ArtIn Future")
    assert "Oficiālais nosaukums" not in get(client, page)


def test_the_funder_has_its_word(client: Client, europe: ProjectPage) -> None:
    html = get(client, europe)
    assert "Līdzfinansē Eiropas Savienības programma „Erasmus+”" in html
    assert "Eiropas Komisijas atbalsts šīs publikācijas tapšanai" in html


def test_nordplus_has_no_eu_emblem_in_its_acknowledgement(client: Client, home: HomePage) -> None:
    html = get(client, project("Sagatavošanās vizīte", programme="nordplus"))
    funding = html.split('id="funding"')[1].split("</section>")[0]
    assert "Ziemeļvalstu Ministru padome" in funding
    assert "eu-emblem" not in funding


def test_nothing_is_said_of_what_is_not_known(client: Client, home: HomePage) -> None:
    html = get(client, project("Pirmās prakses"))
    for label in ("Numurs", "Norise", "Sākums", "Valstis", "Rezultāti", "Finansējums"):
        assert f"<dt>{label}</dt>" not in html
    assert 'id="events"' not in html
    assert 'id="news"' not in html
    assert 'id="funding"' not in html


def test_its_events_and_news_stand_below_the_text(client: Client, europe: ProjectPage) -> None:
    event("Noslēguma konference", riga(2021, 6, 15, 14), of=europe)
    news("Partneri no piecām valstīm", of=europe)
    event("Cits notikums")
    news("Cita ziņa")
    html = get(client, europe)
    assert "Noslēguma konference" in html
    assert "2021. gada jūnijs" in html
    assert "Partneri no piecām valstīm" in html
    assert "Cits notikums" not in html
    assert "Cita ziņa" not in html


def test_drafts_and_private_pages_do_not_stand_there(client: Client, europe: ProjectPage) -> None:
    event("Melnraksts", of=europe, live=False)
    hide(news("Tikai skolotājiem", of=europe))
    html = get(client, europe)
    assert "Melnraksts" not in html
    assert "Tikai skolotājiem" not in html


def test_many_stories_cost_no_more_than_one(
    client: Client, europe: ProjectPage, make_photo: MakePhoto
) -> None:
    photo = make_photo()

    def another(number: int) -> None:
        event(f"Notikums {number}", of=europe, lead_photo=photo)
        news(f"Ziņa {number}", of=europe, lead_photo=make_photo(colour=f"#10203{number}"))

    another(0)
    get(client, europe)
    with CaptureQueriesContext(connection) as with_one:
        get(client, europe)
    for number in range(1, 6):
        another(number)
    with CaptureQueriesContext(connection) as with_six:
        get(client, europe)
    assert len(with_six) == len(with_one)


@pytest.mark.parametrize(
    ("starts", "ends", "latvian", "english"),
    [
        ("2020", "2022", "2020–2022", "2020–2022"),
        ("2020", "2020", "2020", "2020"),
        (
            "2019-09",
            "2021-07",
            "2019. gada septembris – 2021. gada jūlijs",
            "September 2019 – July 2021",
        ),
        ("2021-06", "2021-08", "2021. gada jūnijs – augusts", "June – August 2021"),
        ("2024-03-04", "2024-03-15", "2024. gada 4.–15. marts", "4–15 March 2024"),
        ("2020", "2021-07", "2020 – 2021. gada jūlijs", "2020 – July 2021"),
        ("2015-05-25", None, "2015. gada 25. maijs", "25 May 2015"),
        (None, None, "", ""),
    ],
)
def test_a_period_is_said_as_exactly_as_it_is_known(
    starts: str | None, ends: str | None, latvian: str, english: str
) -> None:
    first, last = (PartialDate.parse(text) if text else None for text in (starts, ends))
    with translation.override("lv"):
        assert period_in_words(first, last) == latvian
    with translation.override("en"):
        assert period_in_words(first, last) == english


CARD = "https://erasmus-plus.ec.europa.eu/projects/search/details/"


@pytest.mark.parametrize(
    ("number", "url"),
    [
        ("2019-1-LV01-KA116-060226", f"{CARD}2019-1-LV01-KA116-060226"),
        ("2020-1-DE02-KA226-VET-008138", f"{CARD}2020-1-DE02-KA226-VET-008138"),
        ("2021-1-LV01-KA121-VET-000009189", f"{CARD}2021-1-LV01-KA121-VET-000009189"),
        ("2019-1-TR01-KA229-074760_3", f"{CARD}2019-1-TR01-KA229-074760"),
        (" 2016-1-lv01-ka102-022435 ", f"{CARD}2016-1-LV01-KA102-022435"),
        ("NPJR 2022/10154", ""),
        ("2008-1-LV1-LEO05-00125", ""),
        ("LV/00/A/F/PL/12345", ""),
        ("2019-1-LV01-KA116-060226/../../x", ""),
        ("", ""),
    ],
)
def test_only_an_erasmus_plus_number_leads_to_the_results_platform(number: str, url: str) -> None:
    assert card_url(number) == url


def test_a_project_with_a_period_can_be_saved_again(europe: ProjectPage) -> None:
    europe.full_clean()
    europe.save()
    assert str(ProjectPage.objects.get(pk=europe.pk).ends) == "2021-07"
