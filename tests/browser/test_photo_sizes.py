"""Which of a photo's renditions a browser fetches: the one its screen can show, and no larger."""

import datetime
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import Page

from home.models import HomePage
from news.models import NewsIndexPage, NewsPage
from tests.browser.conftest import NewPage
from tests.conftest import MakePhoto

PHONE = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 3, "is_mobile": True}
DESKTOP = {"viewport": {"width": 1280, "height": 800}, "device_scale_factor": 1}

# What the browser has taken, as the width in `srcset`, and how broad the photo stands there.
SHOWN = """(images) => images.map((image) => {
  const files = image.parentElement.querySelector("source").srcset.split(", ");
  const taken = files.find((file) => image.currentSrc.endsWith(file.split(" ")[0]));
  return [parseInt(taken.split(" ")[1]), Math.round(image.getBoundingClientRect().width)];
})"""


@pytest.fixture
def article(home: HomePage, make_photo: MakePhoto) -> NewsPage:
    """With a lead photo, three in a gallery, and three other articles to read on."""
    opening, other, *three = [make_photo(width=2400, height=1600) for _ in range(5)]
    index = NewsIndexPage.objects.get()
    for number in range(3):
        index.add_child(instance=NewsPage(title=f"Cita ziņa {number}", lead_photo=other))
    gallery: list[dict[str, Any]] = [{"image": photo, "alt": "Aina"} for photo in three]
    page = NewsPage(
        title="Svētki",
        lead_photo=opening,
        body=[("gallery", gallery)],
        date=timezone.localdate() + datetime.timedelta(days=1),
    )
    return index.add_child(instance=page)


def shown(page: Page, selector: str) -> list[tuple[int, int]]:
    """Of each photo: the width of the rendition that was fetched, and the photo's on the page."""
    photos = page.locator(selector)
    for number in range(photos.count()):
        photos.nth(number).scroll_into_view_if_needed()
    page.wait_for_function(
        "(selector) => [...document.querySelectorAll(selector)]"
        ".every((image) => image.complete && image.currentSrc)",
        arg=selector,
    )
    return [(taken, width) for taken, width in photos.evaluate_all(SHOWN)]


@pytest.mark.parametrize(
    ("device", "opening", "gallery", "related"),
    [
        # Two pixels for one are enough on a phone.
        (PHONE, [800], [800, 400, 400], [400, 400, 400]),
        (DESKTOP, [1600], [400, 400, 400], [800, 400, 400]),
    ],
    ids=["phone", "desktop"],
)
def test_a_browser_fetches_what_its_screen_can_show(
    new_page: NewPage,
    article: NewsPage,
    device: dict[str, Any],
    opening: list[int],
    gallery: list[int],
    related: list[int],
) -> None:
    page = new_page(**device)
    needed = min(device["device_scale_factor"], 2)

    page.goto(article.url)
    for selector, expected in (
        (".opening-photo img", opening),
        (".gallery-row img", gallery),
        (".related img", related),
    ):
        found = shown(page, selector)
        assert [taken for taken, _ in found] == expected, (selector, found)
        assert all(taken >= width * needed for taken, width in found), (selector, found)

    # A browser that has a larger one already takes that.
    page = new_page(**device)
    page.goto("/jaunumi/")
    assert [taken for taken, _ in shown(page, ".news-item img")] == [400, 400, 400]


def test_only_the_first_screen_s_photos_are_fetched_at_once(
    new_page: NewPage, home: HomePage, make_photo: MakePhoto
) -> None:
    photos = [make_photo(width=1200, height=800) for _ in range(12)]
    body: list[Any] = [("photo", {"image": photo, "alt": "Aina"}) for photo in photos]
    article = NewsIndexPage.objects.get().add_child(instance=NewsPage(title="Gari", body=body))
    page = new_page(**DESKTOP)
    page.goto(article.url)
    page.wait_for_load_state("networkidle")

    loaded = page.locator(".photo img").evaluate_all(
        "(images) => images.map((image) => image.complete && Boolean(image.currentSrc))"
    )

    assert loaded[0]
    assert not loaded[-1]
    first = page.locator(".photo img").first
    assert first.get_attribute("fetchpriority") == "high"
    assert first.get_attribute("loading") is None
