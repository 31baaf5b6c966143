"""An editor's morning: write, look, publish, change one's mind; in Latvian, with the mouse."""

import datetime

import pytest
from django.contrib.auth.models import AbstractUser
from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from home.models import HomePage
from news.models import NewsIndexPage, NewsPage
from tests.browser.conftest import LogIn, NewPage
from tests.browser.test_gallery_editor import Sheet, file, jpeg, publish, save


@pytest.fixture
def editor_page(new_page: NewPage, log_in: LogIn, admin: AbstractUser) -> Page:
    return log_in(new_page(viewport={"width": 1280, "height": 900}), admin)


def add_block(page: Page, name: str) -> None:
    """Choose a block in the picker that opens below the last block of the body."""
    page.locator(
        "#panel-child-content-text_and_photos-section, [id*='body-section']"
    ).first.wait_for()
    page.locator(".c-sf-add-button").last.click()
    page.get_by_role("option", name=name, exact=True).click()


def text_box(page: Page) -> Locator:
    return page.locator(".public-DraftEditor-content").last


def test_news_with_text_and_a_gallery_from_the_first_word_to_the_visitor(
    editor_page: Page, page: Page, home: HomePage
) -> None:
    index = NewsIndexPage.objects.get()
    editor = editor_page
    editor.goto(reverse("wagtailadmin_pages:add", args=["news", "newspage", index.pk]))
    editor.get_by_role("textbox", name="Virsraksts").first.fill("Grāmatas svētki Daugavpilī")
    editor.get_by_role("textbox", name="Kopsavilkums").fill("Skolā atver grāmatu par projektiem.")

    add_block(editor, "Teksts")
    text_box(editor).click()
    editor.keyboard.type("## Pirmie projekti\n")
    editor.keyboard.type("Pirmo projektu tehnikums sāka divtūkstošajā gadā.")

    add_block(editor, "Fotogalerija")
    sheet = Sheet(editor)
    sheet.drop([file(f"IMG_{n}.jpg", jpeg(n)) for n in range(3)])
    sheet.settled()
    for number, words in enumerate(["Zāle pilna viesu", "Runātāja pie pults", "Kaudzē grāmatas"]):
        sheet.words.nth(number).fill(words)

    with editor.expect_response(lambda response: "/preview/" in response.url):
        editor.locator("[data-side-panel-toggle=preview]").click()
    preview = editor.frame_locator("#w-preview-iframe")
    expect(preview.get_by_role("heading", level=1)).to_have_text("Grāmatas svētki Daugavpilī")
    expect(preview.get_by_role("heading", name="Pirmie projekti")).to_be_visible()

    # By now the page has saved itself, and the address is that of a page that exists.
    editor.wait_for_url("**/edit/*")
    publish(editor)
    news = NewsPage.objects.get(title="Grāmatas svētki Daugavpilī")
    assert news.slug == "gramatas-svetki-daugavpili"
    page.goto(f"/jaunumi/{news.slug}/")
    expect(page.get_by_role("heading", level=2, name="Pirmie projekti")).to_be_visible()
    expect(page.locator("main").get_by_role("img", name="Runātāja pie pults")).to_be_visible()
    expect(page.locator(".gallery-row figure")).to_have_count(3)


@pytest.fixture
def published(home: HomePage, admin: AbstractUser) -> NewsPage:
    news = NewsPage(
        title="Pirmais virsraksts", summary="Pirmie vārdi.", date=datetime.date(2026, 3, 1)
    )
    NewsIndexPage.objects.get().add_child(instance=news)
    news.save_revision(user=admin).publish()
    return news


def test_versions_are_compared_and_a_page_is_taken_back(
    editor_page: Page, page: Page, published: NewsPage
) -> None:
    editor = editor_page
    editor.goto(reverse("wagtailadmin_pages:edit", args=[published.pk]))
    editor.get_by_role("textbox", name="Kopsavilkums").fill("Otrie vārdi.")
    save(editor)
    page.goto(f"/jaunumi/{published.slug}/")
    expect(page.get_by_text("Pirmie vārdi.")).to_be_visible()

    editor.goto(
        reverse("wagtailadmin_pages:revisions_compare", args=[published.pk, "live", "latest"])
    )
    expect(editor.locator(".comparison .deletion").first).to_contain_text("Pirmie")
    expect(editor.locator(".comparison .addition").first).to_contain_text("Otrie")

    editor.goto(reverse("wagtailadmin_pages:unpublish", args=[published.pk]))
    with editor.expect_navigation():
        editor.locator("main form [type=submit]").click()
    assert page.request.get(f"/jaunumi/{published.slug}/").status == 404
