"""Through the door: the log-in page, in Latvian."""

from django.contrib.auth.models import AbstractUser
from playwright.sync_api import Page, expect

from home.models import HomePage


def test_an_administrator_logs_in(page: Page, home: HomePage, admin: AbstractUser) -> None:
    page.goto("/cms/")
    page.get_by_label("Lietotājvārds").fill(admin.username)
    page.locator("input[name=password]").fill("parole-testiem")
    page.locator("button[type=submit]").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Daugavpils tehnikums")


def test_the_next_test_finds_the_programmes_again(as_admin: Page, home: HomePage) -> None:
    as_admin.goto("/cms/snippets/projects/programme/")
    expect(as_admin.get_by_role("link", name="Nordplus").first).to_be_visible()
