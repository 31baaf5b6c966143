"""The demo: complete, true to the facts, made once, and never against an editor's will."""

import datetime
from dataclasses import replace
from typing import ClassVar

import pytest
from django.core.management import call_command
from django.test import Client, TestCase
from django.utils import timezone
from django.utils.html import escape
from wagtail.documents import get_document_model
from wagtail.models import Page, PageLogEntry, Revision

from core.blocks import Body
from core.models import Department, SiteSettings
from home.demo import pieces
from home.demo.build import Demo
from home.demo.content import Content, content
from home.demo.descriptions import DESCRIPTIONS
from home.demo.events import events
from home.demo.library import Library
from home.demo.pictures import PICTURES
from home.demo.shapes import Sheet
from home.models import HomePage, StandardPage
from news.models import EventPage, NewsPage
from photos.blocks import photos_in
from photos.models import Photo
from projects.models import ProjectPage
from tests.conftest import jpeg

LAUNCH = "/notikumi/gramatas-atversanas-svetki/"
# Words that the fixed parts of the accessibility statement begin with.
STATEMENT = (
    "noteikumiem Nr. 445",
    "Šis piekļūstamības paziņojums attiecas uz",
    "Izmantotā metode",
    "daļēji atbilst",
    "Neatbilstība prasībām",
    "pēdējo reizi izvērtēta",
    "Izvērtējumu apliecinošs dokuments",
    "Piekļūstamības alternatīvas",
    "Atsauksmēm un saziņai",
    "Izpildes nodrošināšana",
)


def tiny(key: str) -> bytes:
    """A stand-in for a painted picture, in its proportions and a colour of its own."""
    width, height = PICTURES[key].size
    colour = f"#{sorted(PICTURES).index(key) * 4:02x}6ea5"
    return jpeg(width // 100, height // 100, colour)


def load(what: Content | None = None, *, again: bool = False) -> int:
    library = Library(paint=tiny, filename=lambda key: f"{key}.jpg", painters=0)
    what = what or content(timezone.localdate())
    return Demo(what, library, say=lambda line: None, again=again).load()


def a_part(today: datetime.date) -> Content:
    """The launch with its project, and the contacts: enough for how the loading goes."""
    whole = content(today)
    places = ("projekti/skolas-strategija", LAUNCH.strip("/"), "kontakti")
    return replace(whole, sheets={place: whole.sheets[place] for place in places})


@pytest.fixture
def part() -> Content:
    return a_part(timezone.localdate())


def counts() -> list[int]:
    models = (Page, Photo, get_document_model(), Revision, PageLogEntry, Department)
    return [model.objects.count() for model in models]


class TestTheDemo(TestCase):
    new: ClassVar[int]

    @classmethod
    def setUpTestData(cls) -> None:
        cls.new = load()

    def html(self, address: str) -> str:
        response = self.client.get(address)
        assert response.status_code == 200, address
        return response.content.decode()

    # ── What is there ──

    def test_every_page_answers_and_shows_each_of_its_photos_with_its_description(self) -> None:
        pages = Page.objects.filter(depth__gt=1).specific()
        assert len(pages) == self.new + 4
        for page in pages:
            html = self.html(page.get_url())
            for photo in photos_in(getattr(page, "body", None)):
                assert f'alt="{escape(photo.description)}"' in html, page

    def test_every_page_is_published_and_says_in_a_sentence_what_it_is_about(self) -> None:
        for page in Page.objects.filter(depth__gt=1).specific():
            assert page.live
            assert not page.has_unpublished_changes
            assert page.summary.endswith((".", "?"))

    def test_there_are_all_projects_and_news_and_events_enough_for_a_second_page(self) -> None:
        assert ProjectPage.objects.count() == 9
        assert NewsPage.objects.count() > 12
        assert EventPage.objects.count() >= 8
        assert len({page.date.year for page in NewsPage.objects.all()}) >= 5

    def test_the_menu_has_what_is_for_everybody_and_the_rest_is_in_the_footer(self) -> None:
        home = HomePage.objects.get()
        menu = home.get_children().filter(show_in_menus=True).values_list("title", flat=True)
        assert list(menu) == ["Jaunumi", "Notikumi", "Projekti", "Par nodaļu", "Kontakti"]
        html = self.html("/")
        for page in StandardPage.objects.filter(show_in_menus=False):
            assert f'href="{page.get_url()}"' in html

    def test_every_kind_of_block_is_used_but_the_video_that_would_lead_elsewhere(self) -> None:
        kinds = (ProjectPage, NewsPage, EventPage, StandardPage)
        pages = [page for kind in kinds for page in kind.objects.all()]
        used = {block.block_type for page in pages for block in page.body}
        assert used == set(Body().child_blocks) - {"video"}
        galleries = {
            len(block.value)
            for page in pages
            for block in page.body
            if block.block_type == "gallery"
        }
        assert galleries == {1, 2, 3, 5}

    # ── The launch ──

    def test_the_launch_has_nine_photos_in_threes_between_the_paragraphs(self) -> None:
        launch = EventPage.objects.get(slug="gramatas-atversanas-svetki")
        kinds = [block.block_type for block in launch.body]
        galleries = [block.value for block in launch.body if block.block_type == "gallery"]
        assert [len(gallery) for gallery in galleries] == [3, 3, 3]
        for position in (n for n, kind in enumerate(kinds) if kind == "gallery"):
            assert kinds[position - 1] == "text"
            assert "text" in kinds[position + 1 : position + 3]
        photos = [photo for gallery in galleries for photo in photos_in(gallery)]
        assert len({photo.pk for photo in photos}) == 9
        assert {photo.title for photo in photos} == {
            f"Grāmatas atvēršanas svētki {n}" for n in range(1, 10)
        }

    def test_the_launch_tells_the_facts(self) -> None:
        html = self.html(LAUNCH)
        for fact in (
            "2017. gada 28. augusts",
            "ERASMUS+ programmas projekti Daugavpils tehnikumā",
            "152",
            "105",
            "2016-1-LV01-KA102-022435",
            "Projektu nodaļa",
            "https://www.viaa.gov.lv/",
            "https://erasmus-plus.ec.europa.eu/",
        ):
            assert fact in html

    def test_the_home_page_leads_with_it_and_says_where_the_numbers_are_from(self) -> None:
        html = self.html("/")
        assert LAUNCH in html
        home = HomePage.objects.get()
        assert [block.value["number"] for block in home.figures] == [
            "50+",
            "152",
            "105",
            "20",
            "18",
        ]
        assert home.figures_source in html

    # ── Other facts ──

    def test_projects_have_their_numbers_roles_and_periods(self) -> None:
        numbers = set(ProjectPage.objects.exclude(number="").values_list("number", flat=True))
        assert numbers >= {
            "2016-1-LV01-KA102-022435",
            "2019-1-LV01-KA101-060158",
            "2019-1-LV01-KA116-060226",
            "2020-1-LV01-KA116-077195",
            "2020-1-DE02-KA226-VET-008138",
            "2021-1-LV01-KA121-VET-000009189",
        }
        partner = ProjectPage.objects.get(role="partner")
        assert partner.title == "ArtIn Future"
        assert all(page.programmes.count() == 1 for page in ProjectPage.objects.all())
        europe = ProjectPage.objects.get(number="2019-1-LV01-KA116-060226")
        assert (str(europe.starts), str(europe.ends)) == ("2019-09", "2021-07")
        assert {tag.code for tag in europe.countries.all()} == {"PT", "IT", "DE", "ES"}

    def test_events_have_their_dates_in_riga(self) -> None:
        online = EventPage.objects.get(slug="mobilitates-projektu-nosleguma-konference-2021")
        assert timezone.localtime(online.starts_at).isoformat() == "2021-06-15T14:00:00+03:00"
        days = EventPage.objects.get(slug="starptautisko-projektu-konference-2022")
        assert (days.first_day.isoformat(), days.last_day.isoformat()) == (
            "2022-05-31",
            "2022-06-01",
        )

    def test_some_events_are_still_to_come_and_home_shows_them(self) -> None:
        html = self.html("/")
        coming = EventPage.objects.upcoming()
        assert coming.count() == 3
        assert all(event.title in html for event in coming)

    def test_the_accessibility_statement_has_its_fixed_parts(self) -> None:
        html = self.html("/pieklustamiba/")
        for part in STATEMENT:
            assert part in html

    def test_a_document_can_be_downloaded_and_is_what_it_says(self) -> None:
        document = get_document_model().objects.get(title="Projekti skaitļos, 2000–2017")
        assert document.url in self.html(LAUNCH)
        response = self.client.get(document.url)
        text = response.getvalue().decode("utf-8-sig")
        assert text.splitlines()[0] == "Rādītājs;Skaits;Laika posms;Avots"
        assert "Audzēkņi;152;2000–2017;" in text

    def test_every_photo_is_described_in_a_sentence_of_its_own(self) -> None:
        descriptions = list(Photo.objects.values_list("description", flat=True))
        assert len(descriptions) == len(set(descriptions)) == len(DESCRIPTIONS)
        assert all(text.endswith(".") and len(text) > 40 for text in descriptions)
        assert not Photo.objects.filter(title__contains="IMG").exists()

    def test_school_and_contacts_are_filled_in_without_anybodys_real_address(self) -> None:
        settings = SiteSettings.objects.get()
        assert settings.address == "Daugavpils, Latvija"
        assert settings.email.endswith(".example")

    # ── Once, and never against an editor ──

    def test_a_second_run_changes_nothing(self) -> None:
        before = counts()
        assert load() == 0
        assert counts() == before

    def test_what_an_editor_has_changed_moved_or_deleted_stays_so(self) -> None:
        about = StandardPage.objects.get(slug="par-nodalu")
        about.title, about.slug = "Kas mēs esam", "kas-mes-esam"
        about.save_revision().publish()
        NewsPage.objects.get(slug="artin-future-partneri").delete()
        home = HomePage.objects.get()
        home.figures_source = "Mūsu pašu avots."
        home.save_revision().publish()
        pages = Page.objects.count()
        assert load() == 0
        assert Page.objects.count() == pages
        assert StandardPage.objects.get(pk=about.pk).title == "Kas mēs esam"
        assert HomePage.objects.get().figures_source == "Mūsu pašu avots."

    def test_deleted_pages_come_back_when_asked_for_again(self) -> None:
        NewsPage.objects.get(slug="artin-future-partneri").delete()
        photos = Photo.objects.count()
        assert load(again=True) == 1
        assert NewsPage.objects.get(slug="artin-future-partneri").live
        assert Photo.objects.count() == photos


@pytest.mark.django_db
def test_an_interrupted_run_is_finished_by_the_next(
    part: Content, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish = Demo.publish_new

    def stop_at_the_launch(demo: Demo, place: str, sheet: Sheet) -> None:
        if place.startswith("notikumi/"):
            raise KeyboardInterrupt
        publish(demo, place, sheet)

    with monkeypatch.context() as patched:
        patched.setattr(Demo, "publish_new", stop_at_the_launch)
        with pytest.raises(KeyboardInterrupt):
            load(part)
    assert ProjectPage.objects.count() == 1
    assert not EventPage.objects.exists()
    load(part)
    assert ProjectPage.objects.count() == 1
    assert EventPage.objects.count() == 1
    assert Photo.objects.count() == 9


@pytest.mark.django_db
def test_an_address_that_an_editor_has_taken_is_left_to_them(part: Content, home: HomePage) -> None:
    home.add_child(instance=StandardPage(title="Rakstiet mums", slug="kontakti"))
    load(part)
    assert StandardPage.objects.get(slug="kontakti").title == "Rakstiet mums"


@pytest.mark.django_db
def test_the_command_says_how_far_it_is(
    client: Client, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("home.demo.pictures.paint", tiny)
    monkeypatch.setattr("home.management.commands.load_demo.PAINTERS", 0)
    monkeypatch.setattr("home.management.commands.load_demo.content", a_part)
    call_command("load_demo")
    lines = capsys.readouterr().out.splitlines()
    assert "  5 of 9 photos" in lines
    assert "  9 of 9 photos" in lines
    assert client.get(LAUNCH).status_code == 200


@pytest.mark.parametrize("day", range(1, 366, 11))
def test_whenever_the_demo_is_loaded_three_events_are_still_to_come(day: int) -> None:
    today = datetime.date(2026, 1, 1) + datetime.timedelta(days=day)
    coming = [event.starts for event in events(today)[-3:]]
    assert coming == sorted(coming)
    assert all(starts.isoweekday() == 3 for starts in coming)
    assert 14 <= (coming[0].date() - today).days <= 20
    assert coming[2].month == 6


def test_pages_link_only_to_pages_that_are_there_before_them() -> None:
    seen: set[str] = set()

    class Strict:
        """Knows everything but the pages still to come."""

        def photo(self, key: str) -> int:
            return sorted(PICTURES).index(key)

        def description(self, key: str) -> str:
            return DESCRIPTIONS[key]

        def document(self, key: str) -> int:
            return 1

        def page(self, place: str) -> int:
            assert place in seen
            return 1

    for place, sheet in content(datetime.date(2026, 11, 22)).sheets.items():
        pieces.body(sheet.body, Strict())
        seen.add(place)
