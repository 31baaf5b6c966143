"""The lightbox, as a person uses it: mouse, keyboard, finger, address, Back."""

import datetime
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from home.models import HomePage
from news.models import NewsIndexPage, NewsPage
from photos.models import Photo
from tests.browser.conftest import NewPage
from tests.conftest import MakePhoto

DESCRIPTIONS = ["Zāle pilna klausītāju", "Skolotāja runā pie pults", "Grāmatas uz galda"]


@pytest.fixture
def photos(home: HomePage, make_photo: MakePhoto) -> list[Photo]:
    sizes = [(1800, 1200), (900, 1200), (1600, 1200)]
    return [make_photo(width=width, height=height) for width, height in sizes]


@pytest.fixture
def article(photos: list[Photo]) -> NewsPage:
    gallery: list[dict[str, Any]] = [
        {"image": photo, "alt": description, "caption": f"Paraksts {number}"}
        for number, (photo, description) in enumerate(zip(photos, DESCRIPTIONS, strict=True), 1)
    ]
    page = NewsPage(
        title="Grāmatas svētki", date=datetime.date(2017, 8, 28), body=[("gallery", gallery)]
    )
    return NewsIndexPage.objects.get().add_child(instance=page)


def open_photo(page: Page, article: NewsPage, number: int) -> Any:
    page.goto(article.url)
    page.get_by_role("link", name=DESCRIPTIONS[number - 1]).click()
    dialog = page.get_by_role("dialog")
    expect(dialog).to_be_visible()
    return dialog


def test_arrows_home_and_end_walk_through_all_photos(page: Page, article: NewsPage) -> None:
    dialog = open_photo(page, article, 1)
    expect(dialog.get_by_role("img", name=DESCRIPTIONS[0])).to_be_visible()
    expect(dialog.get_by_text("Paraksts 1")).to_be_visible()
    expect(dialog.get_by_text("1 / 3")).to_be_visible()
    expect(dialog.get_by_role("status")).to_have_text(f"1. foto no 3: {DESCRIPTIONS[0]}")

    page.keyboard.press("ArrowRight")
    expect(dialog.get_by_role("img", name=DESCRIPTIONS[1])).to_be_visible()
    expect(dialog.get_by_role("status")).to_have_text(f"2. foto no 3: {DESCRIPTIONS[1]}")
    page.keyboard.press("End")
    expect(dialog.get_by_text("3 / 3")).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(dialog.get_by_text("3 / 3")).to_be_visible()
    expect(dialog.get_by_role("button", name="Nākamā fotogrāfija")).to_be_disabled()
    page.keyboard.press("Home")
    expect(dialog.get_by_text("1 / 3")).to_be_visible()


def test_escape_closes_and_focus_returns_to_the_photo_last_seen(
    page: Page, article: NewsPage
) -> None:
    dialog = open_photo(page, article, 1)
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(page.get_by_role("link", name=DESCRIPTIONS[1])).to_be_focused()
    assert "#" not in page.url


def test_the_address_names_the_photo_and_back_closes(
    page: Page, article: NewsPage, photos: list[Photo]
) -> None:
    dialog = open_photo(page, article, 2)
    assert page.url.endswith(f"#foto-{photos[1].pk}")
    page.keyboard.press("ArrowRight")
    assert page.url.endswith(f"#foto-{photos[2].pk}")
    page.go_back()
    expect(dialog).to_be_hidden()
    assert page.url.endswith(article.url)


def test_a_shared_address_opens_its_photo(
    page: Page, article: NewsPage, photos: list[Photo]
) -> None:
    page.goto(f"{article.url}#foto-{photos[2].pk}")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("img", name=DESCRIPTIONS[2])).to_be_visible()
    dialog.get_by_role("button", name="Aizvērt").click()
    expect(dialog).to_be_hidden()
    assert "#" not in page.url


def test_a_finger_swipes_and_a_double_tap_enlarges(new_page: NewPage, article: NewsPage) -> None:
    page = new_page(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    dialog = open_photo(page, article, 1)
    session = page.context.new_cdp_session(page)

    def touch(kind: str, x: int | None = None) -> None:
        points = [] if x is None else [{"x": x, "y": 400}]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    touch("touchStart", 320)
    for x in (260, 180, 100):
        touch("touchMove", x)
    touch("touchEnd")
    expect(dialog.get_by_role("img", name=DESCRIPTIONS[1])).to_be_visible()

    picture = dialog.locator("picture")
    before = picture.evaluate("element => element.getBoundingClientRect().width")
    for _ in range(2):
        page.touchscreen.tap(195, 400)
    page.wait_for_function(
        "before => document.querySelector('dialog picture').getBoundingClientRect().width"
        " > 2 * before",
        arg=before,
    )


def test_nothing_is_wider_than_the_screen(new_page: NewPage, article: NewsPage) -> None:
    page = new_page(viewport={"width": 320, "height": 640})
    dialog = open_photo(page, article, 1)
    box = dialog.locator("img").bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["y"] >= 0
    assert box["x"] + box["width"] <= 320
    assert box["y"] + box["height"] <= 640


def test_without_scripts_a_photo_leads_to_its_large_rendition(
    new_page: NewPage, article: NewsPage
) -> None:
    page = new_page(java_script_enabled=False)
    page.goto(article.url)
    page.get_by_role("link", name=DESCRIPTIONS[0]).click()
    assert page.url.endswith(".jpg")
    expect(page.get_by_role("dialog")).to_have_count(0)
