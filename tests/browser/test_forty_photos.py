"""A day's harvest: forty photos of twelve megapixels, dropped, described by keyboard, published."""

import io
import random
from pathlib import Path

import pytest
from PIL import Image
from pillow_heif import from_pillow
from playwright.sync_api import Page, expect
from pytest_django import Settings

from news.models import NewsPage
from photos.models import Photo
from tests.browser.test_gallery_editor import (
    Sheet,
    by_hand,
    draft,
    publish,
    refusals,
    sheet,
)

__all__ = ["by_hand", "draft", "refusals", "sheet"]  # fixtures, shared by name

CAMERA = (4000, 3000)  # pixels: twelve megapixels
GOOD = 40
PATIENCE = 240_000  # milliseconds; a machine may have other things to do


def scene(number: int) -> Image.Image:
    """Large fields of light and dark that no other number has."""
    draw = random.Random(number)  # noqa: S311
    fields = Image.new("RGB", (8, 6))
    fields.putdata([(draw.randrange(256),) * 2 + (draw.randrange(256),) for _ in range(48)])
    return fields.resize(CAMERA, Image.Resampling.NEAREST)


@pytest.fixture
def harvest(tmp_path: Path) -> list[Path]:
    """Forty good ones, one of them HEIC; then one cut short, one too large, one sent twice."""
    paths = []
    for number in range(GOOD - 1):
        path = tmp_path / f"IMG_{number:04}.jpg"
        exif = Image.Exif()
        exif.get_ifd(0x8769)[0x9003] = f"2026:11:20 10:{number:02}:00"
        scene(number).save(path, quality=80, exif=exif)
        paths.append(path)
    heic = tmp_path / "IMG_0039.HEIC"
    buffer = io.BytesIO()
    from_pillow(scene(39)).save(buffer, quality=60)
    heic.write_bytes(buffer.getvalue())
    cut = tmp_path / "bojāts.jpg"
    cut.write_bytes(paths[0].read_bytes()[:9000])
    large = tmp_path / "milzīgs.jpg"
    with large.open("wb") as file:
        file.truncate(61 * 1024 * 1024)
    twice = tmp_path / "vēlreiz.jpg"
    twice.write_bytes(paths[7].read_bytes())
    return [*paths, heic, cut, large, twice]


@pytest.mark.usefixtures("refusals", "by_hand")
def test_forty_photos_from_the_card_to_the_visitor(
    sheet: Sheet,
    draft: NewsPage,
    harvest: list[Path],
    settings: Settings,
    page: Page,
    complaints: list[str],
) -> None:
    # What the worker does later is not waited for: visitors see each photo's colour till then.
    settings.TASKS = {
        "default": {
            "BACKEND": "django_tasks.backends.dummy.DummyBackend",
            "QUEUES": ["default", "photos"],
        }
    }
    editor = sheet.page
    with editor.expect_file_chooser() as chooser:
        sheet.root.get_by_role("button", name="Izvēlēties fotogrāfijas").click()
    chooser.value.set_files(harvest)

    # In the middle of it the connection goes, and comes back.
    editor.wait_for_function(
        "document.querySelectorAll('.photo-card:not([data-photo-upload])').length >= 5",
        timeout=PATIENCE,
    )
    editor.context.set_offline(True)
    editor.wait_for_timeout(1500)
    editor.context.set_offline(False)
    moving = "[data-photo-upload=sending], [data-photo-upload=waiting], [data-photo-upload=lost]"
    expect(sheet.root.locator(moving)).to_have_count(0, timeout=PATIENCE)

    expect(sheet.root).to_contain_text("„bojāts.jpg” ir bojāts.")
    expect(sheet.root).to_contain_text("„milzīgs.jpg” ir lielāks par 60")
    expect(sheet.root).to_contain_text("Šī fotogrāfija jau ir")
    assert Photo.objects.count() == GOOD
    for number in (GOOD + 3, GOOD + 2, GOOD + 1):
        card = sheet.card(number)
        card.scroll_into_view_if_needed()  # what is far off is not even laid out
        card.get_by_role("button", name="Noņemt").filter(visible=True).last.click()
    expect(sheet.counter).to_have_text(f"Aprakstītas 0 no {GOOD}")

    sheet.words.first.focus()
    for number in range(1, GOOD + 1):
        editor.keyboard.insert_text(f"Audzēkņi {number}. darbnīcā")
        editor.keyboard.press("Enter")
    expect(sheet.counter).to_have_text(f"Aprakstītas {GOOD} no {GOOD}")
    publish(editor)

    page.goto(draft.url)
    expect(page.locator(".gallery-row figure")).to_have_count(GOOD)
    for number in (1, 20, GOOD):
        expect(page.get_by_alt_text(f"Audzēkņi {number}. darbnīcā", exact=True)).to_have_count(1)
    # Cutting the connection is what the test did; Chromium reports each request it cost.
    complaints[:] = [line for line in complaints if "ERR_INTERNET_DISCONNECTED" not in line]
