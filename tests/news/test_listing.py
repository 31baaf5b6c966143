"""The lists of news and of events as a visitor meets them."""

import datetime
import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from home.models import HomePage
from news.date_block import DateBlock, date_block
from tests.conftest import MakePhoto
from tests.content import event, hide, news, riga

NEWS, EVENTS = "/jaunumi/", "/notikumi/"


@pytest.fixture
def now(monkeypatch: pytest.MonkeyPatch) -> datetime.datetime:
    """Noon in Riga on 15 June 2022."""
    moment = riga(2022, 6, 15, 12)
    monkeypatch.setattr(timezone, "now", lambda: moment)
    return moment


def get(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def titles(html: str) -> list[str]:
    return re.findall(r'<h[234] class="is-h[34]"><a class="quiet" href="[^"]+">([^<]+)</a>', html)


def upcoming(html: str) -> list[str]:
    return titles(html.split('id="upcoming"')[1].split('id="past"')[0])


def past(html: str) -> list[str]:
    return titles(html.split('id="past"')[1])


@pytest.mark.parametrize("address", [NEWS, EVENTS])
@pytest.mark.parametrize("year", ["1", "0001", "0", "9999", "MMXVII", "-5", "2017x", "9" * 5000])
def test_a_year_that_nobody_lived_in_is_an_empty_list(
    client: Client, home: HomePage, address: str, year: str
) -> None:
    news("Sen", date="2017-06-20")
    event("Sen", riga(2017, 6, 20, 10))
    html = get(client, f"{address}?gads={year}")
    assert titles(html) == []
    assert "Skatīt visus gadus" in html


# ── News ──


def test_the_newest_news_stands_first(client: Client, home: HomePage) -> None:
    news("Pirmā", date="2017-06-20")
    news("Trešā", date="2023-06-13")
    news("Otrā", date="2022-06-01")
    html = get(client, NEWS)
    assert titles(html) == ["Trešā", "Otrā", "Pirmā"]
    assert "2023. gada 13. jūnijs" in html


def test_news_of_one_year(client: Client, home: HomePage) -> None:
    news("Sen", date="2017-06-20")
    news("Nesen", date="2023-06-13")
    html = get(client, f"{NEWS}?gads=2017")
    assert titles(html) == ["Sen"]
    assert f'<a href="{NEWS}?gads=2017" aria-current="true">2017</a>' in html
    assert f'<a href="{NEWS}">Visi gadi</a>' in html


def test_one_year_is_no_choice(client: Client, home: HomePage) -> None:
    news(date="2017-06-20")
    assert "Visi gadi" not in get(client, NEWS)


def test_many_years_wait_behind_one_line(client: Client, home: HomePage) -> None:
    for year in range(2010, 2020):
        news(date=datetime.date(year, 6, 20))
    html = get(client, NEWS)
    open_years, older = html.split("Senāki gadi")
    assert "?gads=2019" in open_years
    assert "?gads=2012" in older
    assert "<details open>" in get(client, f"{NEWS}?gads=2012")


@pytest.mark.parametrize("address", [NEWS, EVENTS])
@pytest.mark.parametrize("year", ["1999", "abc", "99999", "-1", "%00", "<b>"])
def test_a_year_without_anything_says_so_and_leads_back(
    client: Client, home: HomePage, address: str, year: str
) -> None:
    news(date="2017-06-20")
    event(starts_at=riga(2017, 8, 28, 10))
    html = get(client, f"{address}?gads={year}")
    assert titles(html) == []
    assert "šeit nekā nav" in html
    assert f'<a href="{address}">Skatīt visus gadus</a>' in html
    assert "<b>”" not in html


def test_drafts_and_private_news_are_not_listed_nor_are_their_years(
    client: Client, home: HomePage
) -> None:
    news("Redzama", date="2017-06-20")
    news("Melnraksts", date="2018-06-20", live=False)
    hide(news("Tikai skolotājiem", date="2019-06-20"))
    html = get(client, NEWS)
    assert titles(html) == ["Redzama"]
    assert "2018" not in html
    assert "2019" not in html


def test_empty_lists_say_so(client: Client, home: HomePage) -> None:
    assert "Jaunumu šeit vēl nav." in get(client, NEWS)
    html = get(client, EVENTS)
    assert "Pašlaik nekas nav ieplānots." in html
    assert "Bijušie notikumi" not in html


@pytest.mark.parametrize("address", [NEWS, EVENTS])
@pytest.mark.parametrize("number", ["abc", "0", "999", "2"])
def test_a_page_that_does_not_exist_is_not_found(
    client: Client, home: HomePage, address: str, number: str
) -> None:
    assert client.get(address, {"lapa": number}).status_code == 404


def test_pages_keep_the_year(client: Client, home: HomePage) -> None:
    for day in range(1, 14):
        news(f"Ziņa {day}", date=datetime.date(2017, 6, day))
    html = get(client, f"{NEWS}?gads=2017&lapa=2")
    assert titles(html) == ["Ziņa 1"]
    assert 'href="?gads=2017" rel="prev"' in html


# ── Events ──


def test_what_is_to_come_stands_first_the_next_one_at_the_top(
    client: Client, home: HomePage, now: datetime.datetime
) -> None:
    day = datetime.timedelta(days=1)
    event("Pēc mēneša", now + 30 * day)
    event("Rīt", now + day)
    event("Vakar", now - day)
    event("Pērn", now - 365 * day)
    html = get(client, EVENTS)
    assert upcoming(html) == ["Rīt", "Pēc mēneša"]
    assert past(html) == ["Vakar", "Pērn"]


def test_an_event_is_to_come_until_it_is_over(
    client: Client, home: HomePage, now: datetime.datetime
) -> None:
    hour = datetime.timedelta(hours=1)
    event("Sākusies, nav beigusies", now - hour, ends_at=now + hour)
    event("Beigusies", now - 2 * hour, ends_at=now - hour)
    event("Šorīt, beigas nav zināmas", now - 3 * hour)
    html = get(client, EVENTS)
    assert set(upcoming(html)) == {"Sākusies, nav beigusies", "Šorīt, beigas nav zināmas"}
    assert past(html) == ["Beigusies"]


@pytest.mark.parametrize(
    ("moment", "is_upcoming"),
    [
        (riga(2022, 6, 1, 0), True),
        (riga(2022, 6, 1, 23, 59), True),
        (riga(2022, 6, 2, 0), False),
    ],
)
def test_an_all_day_event_is_to_come_on_its_own_day(
    client: Client,
    home: HomePage,
    monkeypatch: pytest.MonkeyPatch,
    moment: datetime.datetime,
    is_upcoming: bool,
) -> None:
    event("Konference", riga(2022, 5, 31), ends_at=riga(2022, 6, 1), all_day=True)
    monkeypatch.setattr(timezone, "now", lambda: moment)
    html = get(client, EVENTS)
    assert upcoming(html) == (["Konference"] if is_upcoming else [])


def test_past_events_stand_by_year(client: Client, home: HomePage, now: datetime.datetime) -> None:
    event("Svētki", riga(2017, 8, 28, 10))
    event("Konference", riga(2021, 6, 15, 14))
    html = get(client, EVENTS)
    assert re.findall(r'<h3 id="year-(\d+)">', html) == ["2021", "2017"]
    # The year stands above; below the numeral there is the month only.
    assert "<span>augusts</span>" in html
    assert past(get(client, f"{EVENTS}?gads=2017")) == ["Svētki"]


def test_a_further_page_of_the_past_does_not_repeat_what_is_to_come(
    client: Client, home: HomePage, now: datetime.datetime
) -> None:
    event("Rīt", now + datetime.timedelta(days=1))
    for day in range(1, 14):
        event(f"Notikums {day}", riga(2017, 8, day, 10))
    html = get(client, f"{EVENTS}?lapa=2")
    assert past(html) == ["Notikums 1"]
    assert "Rīt" not in html


def test_place_and_time_are_said(client: Client, home: HomePage) -> None:
    event(starts_at=riga(2021, 6, 15, 14), place="Aktu zāle")
    assert "plkst.\u00a014.00, Aktu zāle" in get(client, EVENTS)


def test_an_all_day_event_has_no_time(client: Client, home: HomePage) -> None:
    event(starts_at=riga(2021, 6, 15, 14), all_day=True)
    assert "plkst." not in get(client, EVENTS)


@pytest.mark.parametrize(
    ("first", "last", "latvian", "english"),
    [
        ("2022-08-28", "2022-08-28", ("28", "augusts"), ("28", "August")),
        ("2022-03-04", "2022-03-15", ("4–15", "marts"), ("4–15", "March")),
        ("2022-05-31", "2022-06-01", ("31", "maijs – 1. jūnijs"), ("31", "May – 1 June")),
    ],
)
def test_days_as_a_numeral(
    first: str, last: str, latvian: tuple[str, str], english: tuple[str, str]
) -> None:
    days = datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)
    with translation.override("lv"):
        assert date_block(*days) == DateBlock(*latvian)
        assert date_block(days[0], days[0], with_year=True).label.startswith("2022. gada ")
    with translation.override("en"):
        assert date_block(*days) == DateBlock(*english)


# ── Both ──


@pytest.mark.parametrize("address", [NEWS, EVENTS])
def test_a_list_of_one_costs_as_much_as_a_list_of_twelve(
    client: Client, home: HomePage, make_photo: MakePhoto, address: str
) -> None:
    def another(number: int) -> None:
        photo = make_photo(colour=f"#3040{number + 10}")
        if address == NEWS:
            news(f"Ziņa {number}", lead_photo=photo)
        else:
            event(f"Notikums {number}", riga(2017, 8, number + 1, 10), lead_photo=photo)
            event(f"Gaidāms {number}", lead_photo=photo)

    another(0)
    get(client, address)  # warms what is kept between requests
    with CaptureQueriesContext(connection) as with_one:
        get(client, address)
    for number in range(1, 12):
        another(number)
    with CaptureQueriesContext(connection) as with_twelve:
        html = get(client, address)
    assert len(titles(html)) == (12 if address == NEWS else 24)
    assert len(with_twelve) == len(with_one) <= 17
