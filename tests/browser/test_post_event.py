"""“Pievienot pasākuma foto” in a browser: forty photos on a phone, and whatever may go wrong."""

import random
import re
from pathlib import Path

import pillow_heif
import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.auth.models import AbstractUser
from django.core.files.base import ContentFile
from PIL import Image, ImageDraw
from playwright.sync_api import Dialog, Locator, Page, expect
from pytest_django import Settings

from home.models import HomePage
from news.models import DeliveredPhoto, EventPage
from photos.models import Photo
from tests.browser.conftest import LogIn, NewPage
from tests.content import event, riga

pillow_heif.register_heif_opener()

SCREEN = "/cms/post-event/"
# Beside typing and the phone's own picker.
MOST_TAPS = 45


def paint(path: Path, seed: int, size: tuple[int, int] = (480, 360)) -> Path:
    """A picture that looks like no other."""
    chance = random.Random(seed)  # noqa: S311
    image = Image.new("RGB", size, tuple(chance.randrange(256) for _ in range(3)))
    draw = ImageDraw.Draw(image)
    for _ in range(12):
        x, y = chance.randrange(size[0]), chance.randrange(size[1])
        box = (x, y, x + size[0] // 3, y + size[1] // 3)
        draw.rectangle(box, fill=tuple(chance.randrange(256) for _ in range(3)))
    image.save(path, quality=85)
    return path


@pytest.fixture
def launch(home: HomePage) -> EventPage:
    event("Prakse Leipcigā", riga(2026, 1, 14), place="Leipciga")
    return event("Grāmatas svētki", riga(2026, 1, 20, 14), place="Liepāja")


@pytest.fixture
def phone(new_page: NewPage, log_in: LogIn, admin: AbstractUser, launch: EventPage) -> Page:
    page = new_page(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    return log_in(page, admin)


@pytest.fixture
def desk(as_admin: Page, launch: EventPage) -> Page:
    return as_admin


def choose(page: Page, files: list[Path]) -> None:
    with page.expect_file_chooser() as chooser:
        tap(page.get_by_role("button", name="Izvēlēties fotogrāfijas"))
    chooser.value.set_files(files)


def tap(target: Locator) -> None:
    if target.page.evaluate("matchMedia('(hover: none)').matches"):
        target.tap()
    else:
        target.click()


def open_with(page: Page, files: list[Path]) -> None:
    """The screen, the newest event, these photos."""
    page.goto(SCREEN)
    tap(page.get_by_role("radio", name=re.compile("Grāmatas svētki")))
    choose(page, files)


def description(page: Page, number: int) -> Locator:
    return page.get_by_role("textbox", name=f"{number}. fotogrāfija: Kas fotogrāfijā redzams?")


def sent(page: Page) -> Locator:
    return page.get_by_role("region", name="Sūtīšana")


def forgive(complaints: list[str], *parts: str) -> None:
    """Leave out what the test has provoked itself; the rest still counts."""
    complaints[:] = [line for line in complaints if not any(part in line for part in parts)]


def test_forty_photos_from_a_phone_to_the_page(
    phone: Page, launch: EventPage, tmp_path: Path, complaints: list[str], make_library: Path
) -> None:
    files = [paint(tmp_path / f"IMG_{number}.jpg", number) for number in range(38)]
    files += [make_library, paint(tmp_path / "IMG_99.heic", 99)]
    (tmp_path / "bojats.jpg").write_bytes(files[0].read_bytes()[:2000])
    phone.add_init_script(
        "window.taps = 0; addEventListener('pointerdown', () => taps++, true);"
        "addEventListener('keydown', (e) => { if (e.key === 'Enter') taps++; }, true);"
    )
    open_with(phone, [*files, tmp_path / "bojats.jpg"])

    expect(phone.locator(".pe-tile img[src]").nth(5)).to_be_visible()
    expect(sent(phone)).to_contain_text(re.compile(r"Nosūtītas [5-9] no 41"))
    phone.context.set_offline(True)
    expect(sent(phone)).to_contain_text("Nav savienojuma – turpināsim paši, kad būs")
    phone.context.set_offline(False)

    problems = phone.locator("[data-pe-problems]")
    expect(problems).to_contain_text(
        "„bojats.jpg” ir bojāts. Nosūtiet to no telefona vēlreiz.", timeout=60_000
    )
    expect(problems).to_contain_text("Šī fotogrāfija jau ir")
    tap(problems.get_by_role("button", name="Izmantot to"))
    expect(sent(phone)).to_contain_text("Visas 40 nosūtītas, viss saglabāts", timeout=60_000)

    tap(phone.get_by_role("button", name="Tālāk: apraksti"))
    for number in range(1, 41):
        expect(description(phone, number)).to_be_focused()
        phone.keyboard.type(f"Audzēkne rāda savu {number}. darbu")
        phone.keyboard.press("Enter")
    expect(phone.get_by_text("40 fotogrāfijas, visas aprakstītas")).to_be_visible()
    tap(phone.get_by_role("button", name="Publicēt"))
    expect(phone.get_by_role("heading", name="Publicēts")).to_be_visible(timeout=60_000)
    large = phone.locator("[data-pe-end-ready]")
    expect(large).to_contain_text("Lielie attēli gatavi: 40 no 40.", timeout=60_000)
    assert phone.evaluate("window.taps") <= MOST_TAPS

    tap(phone.get_by_role("link", name="Skatīt lapu"))
    expect(phone.get_by_role("heading", name="Grāmatas svētki")).to_be_visible()
    expect(phone.locator("img[alt='Audzēkne rāda savu 1. darbu']").first).to_be_attached()
    launch.refresh_from_db()
    assert len(launch.body[-1].value) == 40
    assert Photo.objects.count() == 40
    forgive(complaints, "status of 409", "status of 422", "ERR_INTERNET_DISCONNECTED")


@pytest.fixture
def make_library(transactional_db: None, tmp_path: Path) -> Path:
    """A file whose photo is in the library already."""
    path = paint(tmp_path / "IMG_700.jpg", 700)
    Photo.objects.create(title="Krājumā", file=ContentFile(path.read_bytes(), name="a.jpg"))
    return path


def test_photos_of_twelve_megapixels_at_a_desk(
    desk: Page, launch: EventPage, tmp_path: Path, settings: Settings
) -> None:
    queues = {"QUEUES": ["default", "photos"]}
    settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"} | queues}
    files = [paint(tmp_path / f"P{n}.jpg", n, (4000, 3000)) for n in range(3)]
    open_with(desk, files)
    expect(sent(desk)).to_contain_text("Visas 3 nosūtītas", timeout=60_000)
    desk.get_by_role("button", name="Tālāk: apraksti").click()
    for number in range(1, 4):
        expect(description(desk, number)).to_be_visible()
    expect(description(desk, 1)).to_be_focused()
    desk.keyboard.type("Zāle pilna klausītāju")
    desk.keyboard.press("Enter")
    expect(description(desk, 2)).to_be_focused()
    desk.keyboard.press("Shift+Enter")
    expect(description(desk, 1)).to_be_focused()
    desk.get_by_role("button", name="Pārskats").last.click()
    expect(desk.get_by_text("Publicēt vēl nevar: 2 fotogrāfijām nav apraksta.")).to_be_visible()
    expect(desk.get_by_role("button", name="Publicēt", exact=True)).to_have_count(0)
    desk.get_by_role("button", name="Saglabāt melnrakstu").click()
    expect(desk.get_by_role("heading", name="Melnraksts saglabāts.")).to_be_visible()
    launch.refresh_from_db()
    assert len(launch.get_latest_revision_as_object().body[-1].value) == 3
    assert not launch.body


def cut_after(page: Page, files: list[Path], number: int) -> None:
    """Send, until so many have arrived; no further one gets through."""
    through = 0

    def pass_some(route: object) -> None:
        nonlocal through
        through += 1
        if through <= number:
            route.continue_()  # type: ignore[attr-defined]
        else:
            route.abort()  # type: ignore[attr-defined]

    page.route("**/photos/upload/", pass_some)
    open_with(page, files)
    expect(page.get_by_text("Pārtrūka savienojums").first).to_be_visible()
    expect(sent(page)).to_contain_text(f"Nosūtītas {number} no {len(files)}")


def reload(page: Page) -> None:
    """As when the phone has emptied its memory; the browser asks before it leaves."""

    def leave(dialog: Dialog) -> None:
        dialog.accept()

    page.unroute("**/photos/upload/")
    page.on("dialog", leave)
    page.reload()


def test_after_sleep_it_goes_on_by_itself(
    phone: Page, tmp_path: Path, complaints: list[str]
) -> None:
    files = [paint(tmp_path / f"{n}.jpg", n) for n in range(5)]
    cut_after(phone, files, 2)
    tap(phone.get_by_role("button", name="Tālāk: apraksti"))
    description(phone, 1).fill("Zāle pilna klausītāju")
    description(phone, 1).press("Enter")
    description(phone, 2).press("Enter")
    description(phone, 3).fill("Šī vēl nav nosūtīta")
    phone.wait_for_timeout(1500)  # what is written is kept after a short pause
    reload(phone)

    expect(sent(phone)).to_contain_text("Visas 5 nosūtītas, viss saglabāts", timeout=30_000)
    texts = {row.alt for row in DeliveredPhoto.objects.all()}
    assert {"Zāle pilna klausītāju", "Šī vēl nav nosūtīta"} <= texts
    assert Photo.objects.count() == 5
    forgive(complaints, "ERR_FAILED")


def test_where_the_browser_forgot_the_files_they_are_chosen_again(
    phone: Page, tmp_path: Path, complaints: list[str]
) -> None:
    files = [paint(tmp_path / f"{n}.jpg", n) for n in range(5)]
    cut_after(phone, files, 2)
    phone.add_init_script("indexedDB.open = () => { throw new Error('no storage') }")
    reload(phone)
    expect(phone.get_by_text("Turpinām, kur palikāt.")).to_be_visible()
    expect(
        phone.get_by_text(
            "2 fotogrāfijas jau nosūtītas. Atlikušās 3 izvēlieties vēlreiz – jau nosūtītās "
            "otrreiz nesūtīsim."
        )
    ).to_be_visible()
    choose(phone, files)
    expect(sent(phone)).to_contain_text("Visas 5 nosūtītas, viss saglabāts", timeout=30_000)
    assert Photo.objects.count() == DeliveredPhoto.objects.count() == 5
    forgive(complaints, "ERR_FAILED", "status of 409")


def test_the_servers_refusal_shows_the_way_to_the_photo(
    phone: Page, tmp_path: Path, complaints: list[str]
) -> None:
    open_with(phone, [paint(tmp_path / f"{n}.jpg", n) for n in range(2)])
    tap(phone.get_by_role("button", name="Tālāk: apraksti"))
    for number in (1, 2):
        description(phone, number).fill("Zāle pilna klausītāju")
        description(phone, number).press("Enter")
    expect(sent(phone)).to_contain_text("Visas 2 nosūtītas")
    phone.wait_for_timeout(1500)
    # In another window of the same person, meanwhile.
    DeliveredPhoto.objects.filter(place=2).update(alt="")
    tap(phone.get_by_role("button", name="Publicēt"))
    expect(phone.get_by_text("Publicēt vēl nevar: 1 fotogrāfijai nav apraksta.")).to_be_visible()
    tap(phone.get_by_role("button", name="Rādīt pirmo"))
    expect(description(phone, 2)).to_be_focused()
    forgive(complaints, "status of 422")


def test_a_new_event_a_decoration_and_one_taken_back(phone: Page, tmp_path: Path) -> None:
    phone.goto(SCREEN)
    tap(phone.get_by_role("radio", name="Jauns pasākums"))
    choose(phone, [paint(tmp_path / f"{n}.jpg", n) for n in range(3)])
    tap(phone.get_by_role("button", name="Tālāk: apraksti"))
    expect(phone.get_by_text("Uzrakstiet pasākuma nosaukumu.")).to_be_visible()
    phone.get_by_label("Nosaukums").fill("Rudens darbnīca")
    tap(phone.get_by_role("button", name="Tālāk: apraksti"))
    expect(sent(phone)).to_contain_text("Visas 3 nosūtītas", timeout=30_000)
    description(phone, 1).fill("Zāle pilna klausītāju")
    tap(phone.get_by_role("button", name="Tālāk"))
    tap(phone.get_by_role("button", name="Tikai rotājums").locator("visible=true"))
    expect(description(phone, 3)).to_be_focused()
    tap(phone.get_by_role("button", name="Noņemt šo fotogrāfiju").locator("visible=true"))
    expect(phone.get_by_text("Aprakstītas 2 no 2")).to_be_visible()
    tap(phone.get_by_role("button", name="Atsaukt"))
    expect(phone.get_by_text("Aprakstītas 2 no 3")).to_be_visible()
    expect(description(phone, 3)).to_be_focused()
    description(phone, 3).fill("Skolotāja runā pie pults")
    description(phone, 3).press("Enter")
    tap(phone.get_by_role("button", name="Publicēt"))
    expect(phone.get_by_role("heading", name="Publicēts")).to_be_visible()
    gallery = EventPage.objects.get(title="Rudens darbnīca").body[-1].value
    assert [photo["decorative"] for photo in gallery] == [False, True, False]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_stands_in_anybodys_way(phone: Page, tmp_path: Path, scheme: str) -> None:
    phone.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    axe = Axe()

    def check() -> None:
        found = axe.run(phone, context="#post-event").response["violations"]
        assert [(rule["id"], [n["html"] for n in rule["nodes"]]) for rule in found] == []

    open_with(phone, [paint(tmp_path / f"{n}.jpg", n) for n in range(3)])
    expect(sent(phone)).to_contain_text("Visas 3 nosūtītas", timeout=30_000)
    check()
    tap(phone.get_by_role("button", name="Tālāk: apraksti"))
    check()
    tap(phone.get_by_role("button", name="Pārskats"))
    check()
    width = phone.evaluate("document.documentElement.scrollWidth")
    assert width <= 390
