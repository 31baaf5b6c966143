"""Photos dropped into a page, described with the keyboard, published, seen by a visitor."""

import base64
import io
import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.urls import reverse
from PIL import Image, ImageDraw
from playwright.sync_api import Locator, Page, expect
from pytest_django import Settings

from home.models import HomePage
from news.models import NewsIndexPage, NewsPage
from photos.descriptions import POOR, is_poor
from photos.models import Photo

LIMIT = 200_000  # bytes; instead of 60 MB, so that one photo can be too big


def jpeg(number: int, size: tuple[int, int] = (1200, 900), minute: int | None = None) -> bytes:
    """A picture that no other resembles; `minute` of an hour is when it was taken."""
    image = Image.new("RGB", size, f"hsl({number * 47 % 360}, 60%, 60%)")
    draw = ImageDraw.Draw(image)
    for n in range(6):
        x, y = (number * 7919 + n * 104729) % size[0], (number * 6101 + n * 7907) % size[1]
        draw.ellipse((x - 150, y - 150, x + 150, y + 150), f"hsl({(x + y) % 360}, 70%, 40%)")
    exif = Image.Exif()
    if minute is not None:
        exif.get_ifd(0x8769)[0x9003] = f"2026:11:20 10:{minute:02}:00"
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", exif=exif)
    return buffer.getvalue()


def file(name: str, content: bytes) -> dict[str, Any]:
    return {"name": name, "mimeType": "image/jpeg", "buffer": content}


def files(count: int) -> list[dict[str, Any]]:
    """The later in the list, the earlier taken."""
    return [file(f"IMG_{n:04}.jpg", jpeg(n, minute=59 - n)) for n in range(count)]


class Sheet:
    """The contact sheet as an editor meets it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.root = page.locator(".photo-sheet")
        self.cards = self.root.locator("[data-photo-card]")
        self.words = self.root.get_by_role("textbox", name=re.compile("fotogrāfijas apraksts"))
        self.counter = self.root.locator(".photo-sheet__count b")
        self.said = page.locator(".photo-live")

    def choose(self, chosen: list[dict[str, Any]]) -> None:
        with self.page.expect_file_chooser() as chooser:
            self.root.get_by_role("button", name="Izvēlēties fotogrāfijas").click()
        chooser.value.set_files(chosen)

    def drop(self, dropped: list[dict[str, Any]]) -> None:
        """As from a folder on the desk: the browser's own drag and drop, with files in it."""
        parts = [(f["name"], base64.b64encode(f["buffer"]).decode()) for f in dropped]
        transfer = self.page.evaluate_handle(
            """parts => {
              const transfer = new DataTransfer();
              for (const [name, content] of parts) {
                const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
                transfer.items.add(new File([bytes], name, { type: 'image/jpeg' }));
              }
              return transfer;
            }""",
            parts,
        )
        for event in ("dragenter", "dragover", "drop"):
            self.root.dispatch_event(event, {"dataTransfer": transfer})

    def card(self, number: int) -> Locator:
        """Counted from 1, as the editor counts."""
        return self.root.get_by_role("group", name=f"{number}. fotogrāfija", exact=True)

    def settled(self) -> None:
        moving = "[data-photo-upload=sending], [data-photo-upload=waiting]"
        expect(self.root.locator(moving)).to_have_count(0, timeout=60_000)

    def do(self, number: int, name: str) -> None:
        self.card(number).get_by_role("button", name=name).click()

    def order(self) -> list[int]:
        """Which photos, by their numbers in the library."""
        inputs = self.root.locator("input[name$='-image']")
        return [int(value) for value in inputs.evaluate_all("all => all.map((i) => i.value)")]


@pytest.fixture
def draft(home: HomePage) -> NewsPage:
    page = NewsPage(title="Grāmatas svētki", live=False, body=[("gallery", [])])
    NewsIndexPage.objects.get().add_child(instance=page)
    page.save_revision()
    return page


@pytest.fixture
def by_hand(settings: Settings) -> None:
    """Saved when the test says so: Wagtail's own saving comes in between, and redraws buttons."""
    settings.WAGTAIL_AUTOSAVE_INTERVAL = 0


@pytest.fixture
def sheet(as_admin: Page, draft: NewsPage) -> Sheet:
    as_admin.goto(reverse("wagtailadmin_pages:edit", args=[draft.pk]))
    return Sheet(as_admin)


@pytest.fixture
def refusals(complaints: list[str]) -> Iterator[None]:
    """Chromium reports every refused request as an error; here they are what is asked for."""
    yield
    complaints[:] = [c for c in complaints if "the server responded with a status of 4" not in c]


def save(page: Page) -> None:
    with page.expect_navigation(timeout=60_000):
        page.get_by_role("button", name="Saglabāt melnrakstu").click()


def publish(page: Page) -> None:
    page.locator("footer .w-dropdown__toggle").click()
    with page.expect_navigation(timeout=60_000):
        page.locator("button[name=action-publish]").click()


@pytest.mark.usefixtures("refusals", "by_hand")
def test_twelve_files_from_the_desk_to_the_visitor(
    sheet: Sheet, draft: NewsPage, settings: Settings, page: Page
) -> None:
    settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = LIMIT
    sheet.page.reload()
    good = files(9)
    broken = file("bojāts.jpg", good[0]["buffer"][:5000])
    big = file("milzīgs.jpg", bytes(LIMIT + 1))
    twice = file("vēlreiz.jpg", good[3]["buffer"])
    sheet.drop([*good, broken, big])
    sheet.settled()
    sheet.drop([twice])
    sheet.settled()

    # Each refused one says its sentence; the others have gone on.
    expect(sheet.counter).to_have_text("Aprakstītas 0 no 10")
    expect(sheet.root).to_contain_text("„bojāts.jpg” ir bojāts. Nosūtiet to no telefona vēlreiz.")
    expect(sheet.root).to_contain_text("„milzīgs.jpg” ir lielāks par")
    expect(sheet.card(12)).to_contain_text("Šī fotogrāfija jau ir galerijā")
    for number in (12, 11, 10):
        sheet.card(number).get_by_role("button", name="Noņemt").last.click()
    expect(sheet.counter).to_have_text("Aprakstītas 0 no 9")
    assert Photo.objects.count() == 9
    assert set(Photo.objects.values_list("title", flat=True)) == {
        f"Grāmatas svētki {n}" for n in range(1, 10)
    }

    # A draft keeps them without words; publishing does not.
    sheet.words.first.focus()
    sheet.page.keyboard.type("Skolēni uz skatuves")
    sheet.page.keyboard.press("Enter")
    sheet.page.keyboard.type("foto")
    sheet.page.keyboard.press("Enter")
    expect(sheet.card(2)).to_contain_text("„foto” nepasaka, kas redzams.")
    expect(sheet.counter).to_have_text("Aprakstītas 1 no 9")
    publish(sheet.page)
    expect(sheet.root).to_contain_text("Publicēt vēl nevar: 8 fotogrāfijām nav apraksta.")
    sheet.root.get_by_role("button", name="Rādīt pirmo").click()
    expect(sheet.words.nth(1)).to_be_focused()

    # In one pass, to the end.
    for number in range(2, 10):
        sheet.page.keyboard.press("Control+a")
        sheet.page.keyboard.type(f"Viesi pie {number}. galda")
        sheet.page.keyboard.press("Enter")
    expect(sheet.counter).to_have_text("Aprakstītas 9 no 9")
    publish(sheet.page)
    draft.refresh_from_db()
    assert draft.live
    assert [item.alt for item in draft.body[0].value][:2] == [
        "Skolēni uz skatuves",
        "Viesi pie 2. galda",
    ]

    page.goto(draft.url)
    for photo in page.locator("article img, main img").all():
        expect(photo).not_to_have_attribute("alt", "foto")
    expect(page.get_by_alt_text("Skolēni uz skatuves").first).to_be_visible()
    expect(page.get_by_alt_text("Viesi pie 9. galda").first).to_be_visible()


class TestTheSheet:
    @pytest.fixture
    def three(self, by_hand: None, sheet: Sheet) -> Sheet:
        sheet.choose(files(3))
        sheet.settled()
        expect(sheet.root.locator("[data-photo-upload]")).to_have_count(0)
        return sheet

    def test_a_screen_reader_hears_that_they_are_there(self, three: Sheet) -> None:
        expect(three.said).to_have_text("Augšupielādētas 3 fotogrāfijas.")

    def test_the_keyboard_goes_from_box_to_box_and_to_the_ticks(self, three: Sheet) -> None:
        keyboard = three.page.keyboard
        three.words.nth(0).focus()
        keyboard.press("Enter")
        keyboard.press("Enter")
        expect(three.words.nth(2)).to_be_focused()
        keyboard.press("Shift+Enter")
        expect(three.words.nth(1)).to_be_focused()
        keyboard.press("Escape")
        expect(three.page.get_by_label("Atzīmēt 2. fotogrāfiju")).to_be_focused()

    def test_one_description_for_all_that_are_ticked_and_back(self, three: Sheet) -> None:
        keyboard = three.page.keyboard
        three.page.get_by_label("Atzīmēt 1. fotogrāfiju").focus()
        keyboard.press("Space")
        keyboard.press("Shift+ArrowRight")
        keyboard.press("Shift+ArrowRight")
        expect(three.root).to_contain_text("Atzīmētas 3 fotogrāfijas")
        three.page.get_by_label("Viens apraksts visām atzīmētajām").fill("Skolas zāle")
        keyboard.press("Enter")
        expect(three.counter).to_have_text("Aprakstītas 3 no 3")
        three.page.get_by_role("button", name="Atsaukt").click()
        expect(three.counter).to_have_text("Aprakstītas 0 no 3")

    def test_shift_and_click_tick_a_range(self, three: Sheet) -> None:
        three.page.get_by_label("Atzīmēt 1. fotogrāfiju").click()
        three.page.get_by_label("Atzīmēt 3. fotogrāfiju").click(modifiers=["Shift"])
        expect(three.root).to_contain_text("Atzīmētas 3 fotogrāfijas")

    def test_order_by_arrows_by_time_and_back(self, three: Sheet, draft: NewsPage) -> None:
        first, second, third = three.order()
        three.card(1).get_by_role("button", name="Pārvietot").focus()
        three.page.keyboard.press("End")
        expect(three.said).to_have_text("Tagad 3. vietā no 3.")
        assert three.order() == [second, third, first]
        three.page.get_by_role("button", name="Sakārtot pēc laika").click()
        assert three.order() == [third, second, first]
        three.page.get_by_role("button", name="Atsaukt").click()
        assert three.order() == [second, third, first]
        save(three.page)
        body = NewsPage.objects.get(pk=draft.pk).get_latest_revision_as_object().body
        assert [item["image"].pk for item in body[0].value] == [second, third, first]

    def test_a_photo_is_dragged_by_its_handle(self, three: Sheet) -> None:
        first, second, third = three.order()
        handle = three.card(1).get_by_role("button", name="Pārvietot")
        handle.drag_to(three.card(3).locator("[data-photo-frame]"))
        expect(three.card(3)).to_be_visible()
        assert three.order() == [second, third, first]

    def test_the_star_makes_it_the_pages_lead_photo(self, three: Sheet, draft: NewsPage) -> None:
        three.do(2, "Galvenā fotogrāfija")
        expect(three.said).to_have_text("2. fotogrāfija tagad ir galvenā.")
        expect(three.page.locator("#id_lead_photo")).to_have_value(str(three.order()[1]))
        expect(three.card(2)).to_contain_text("Galvenā")
        three.do(2, "Galvenā fotogrāfija")
        expect(three.page.locator("#id_lead_photo")).to_have_value("")

    def test_a_removed_photo_comes_back_with_its_words(self, three: Sheet) -> None:
        three.words.nth(1).fill("Skolas zāle")
        three.do(2, "Noņemt no galerijas")
        expect(three.root).to_contain_text("2. fotogrāfija noņemta")
        expect(three.counter).to_have_text("Aprakstītas 0 no 2")
        three.root.get_by_role("button", name="Atsaukt").click()
        expect(three.words.nth(1)).to_have_value("Skolas zāle")
        expect(three.counter).to_have_text("Aprakstītas 1 no 3")

    def test_if_nobody_takes_it_back_it_is_not_saved(self, three: Sheet, draft: NewsPage) -> None:
        _first, second, third = three.order()
        three.do(1, "Noņemt no galerijas")
        save(three.page)
        body = NewsPage.objects.get(pk=draft.pk).get_latest_revision_as_object().body
        assert [item["image"].pk for item in body[0].value] == [second, third]

    def test_turned_it_stays_turned(self, three: Sheet) -> None:
        three.do(1, "Pagriezt pa labi")
        expect(three.said).to_have_text("Pagriezta.")
        photo = Photo.objects.get(pk=three.order()[0])
        assert (photo.width, photo.height) == (900, 1200)

    def test_decoration_needs_no_words(self, three: Sheet) -> None:
        three.card(1).get_by_label("Rotājums").check()
        expect(three.card(1)).to_contain_text("ekrānlasītājs šo fotogrāfiju izlaiž")
        expect(three.counter).to_have_text("Aprakstītas 1 no 3")

    def test_several_from_the_library_bring_their_descriptions(self, three: Sheet) -> None:
        Photo.objects.update(description="Skolēni pie galda")
        for number in (3, 2, 1):
            three.do(number, "Noņemt no galerijas")
        three.root.get_by_role("button", name="No fotogrāfiju krājuma").click()
        dialog = three.page.get_by_role("dialog")
        ticks, submit = (
            dialog.locator(f"[data-multiple-choice-{part}]") for part in ("select", "submit")
        )
        expect(submit).to_be_visible()
        for _attempt in range(50):  # until Wagtail's script listens to the ticks
            if submit.is_enabled():
                break
            ticks.first.set_checked(not ticks.first.is_checked())
        ticks.first.check()
        ticks.nth(1).check()
        submit.click()
        expect(three.counter).to_have_text("Aprakstītas 2 no 2")

    def test_enter_in_a_caption_does_not_save_the_page(self, three: Sheet) -> None:
        three.card(1).get_by_role("button", name="Paraksts").click()
        three.page.keyboard.type("Svētku sākums")
        three.page.keyboard.press("Enter")
        expect(three.words.nth(1)).to_be_focused()


def test_what_has_arrived_is_saved_without_being_asked(sheet: Sheet, draft: NewsPage) -> None:
    sheet.choose(files(2))
    sheet.settled()
    for _attempt in range(120):
        body = NewsPage.objects.get(pk=draft.pk).get_latest_revision_as_object().body
        if len(body[0].value) == 2:
            break
        sheet.page.wait_for_timeout(250)
    assert [item["image"].pk for item in body[0].value] == sheet.order()


class TestWhenTheNetworkFails:
    def test_it_goes_on_by_itself_and_stores_each_photo_once(self, sheet: Sheet) -> None:
        sheet.page.context.set_offline(True)
        sheet.choose(files(3))
        expect(sheet.root).to_contain_text("Nav savienojuma – turpināsim paši, kad būs")
        sheet.words.nth(0).fill("Aprakstīta, kamēr nav tīkla")
        sheet.page.context.set_offline(False)
        sheet.settled()
        expect(sheet.counter).to_have_text("Aprakstītas 1 no 3")
        expect(sheet.root.locator("[data-photo-upload]")).to_have_count(0)
        assert Photo.objects.count() == 3

    def test_an_answer_that_is_lost_is_asked_for_again(self, sheet: Sheet) -> None:
        lost: list[Any] = []

        def lose_the_first(route: Any) -> None:
            if lost:
                route.continue_()
                return
            lost.append(route.fetch())
            route.abort()

        sheet.page.route("**/photos/upload/", lose_the_first)
        sheet.choose(files(1))
        expect(sheet.root).to_contain_text("Pārtrūka savienojums")
        sheet.root.get_by_role("button", name="Mēģināt vēlreiz").click()
        sheet.settled()
        expect(sheet.root.locator("[data-photo-upload]")).to_have_count(0)
        assert Photo.objects.count() == 1

    @pytest.fixture(autouse=True)
    def expected(self, complaints: list[str]) -> Iterator[None]:
        yield
        complaints[:] = [c for c in complaints if "net::ERR" not in c]


def test_leaving_while_photos_are_on_their_way_asks_first(sheet: Sheet) -> None:
    sheet.page.route("**/photos/upload/", lambda route: None)
    sheet.choose(files(1))
    expect(sheet.root.locator("[data-photo-upload=sending]")).to_have_count(1)
    asked: list[str] = []

    def stay(dialog: Any) -> None:
        asked.append(dialog.type)
        dialog.dismiss()

    sheet.page.on("dialog", stay)
    sheet.page.evaluate("location.href = '/cms/'")
    sheet.page.wait_for_timeout(500)
    assert asked == ["beforeunload"]


def test_it_fits_a_phone(new_page: Any, log_in: Any, admin: Any, draft: NewsPage) -> None:
    phone = log_in(new_page(viewport={"width": 390, "height": 844}, has_touch=True), admin)
    phone.goto(reverse("wagtailadmin_pages:edit", args=[draft.pk]))
    sheet = Sheet(phone)
    sheet.choose(files(2))
    sheet.settled()
    width = sheet.root.evaluate("sheet => sheet.getBoundingClientRect().right")
    assert width <= 390
    for button in sheet.card(1).get_by_role("button").all():
        box = button.bounding_box()
        assert box is None or min(box["width"], box["height"]) >= 24


def test_javascript_reads_the_rule_for_descriptions_as_python_does(page: Page) -> None:
    poor = ["1", "foto 3", "Attēls", "IMG-20261122-WA0003", "Mūsu svētki.HEIC", "…", "ā", "ēēēē"]
    good = ["Skolēni uz skatuves", "Fotoizstāde", "Дети в школе", "3 skolēni pie galda", "Ģerbonis"]
    read = "([pattern, texts]) => texts.map((text) => new RegExp(pattern, 'i').test(text))"
    assert page.evaluate(read, [POOR, poor + good]) == [is_poor(text) for text in poor + good]
