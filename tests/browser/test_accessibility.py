"""Every kind of page, with the demo's content: no violation that axe can find, in light and dark.

The same visit sees that nothing is wider than the screen; `new_page` sees errors in the console
and requests to other hosts.
"""

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone
from playwright.sync_api import Page

from home.demo.content import content
from home.models import HomePage
from tests.browser.conftest import NewPage
from tests.home.test_demo import load

ADDRESSES = (
    "/",
    "/jaunumi/",
    "/jaunumi/?gads=1999",
    "/notikumi/",
    "/projekti/",
    "/projekti/?programma=erasmus-plus&valsts=pt",
    "/projekti/?valsts=zz",
    "/nav-tadas-lapas/",
)
NOT_FOUND = "/nav-tadas-lapas/"


@pytest.fixture
def addresses(home: HomePage) -> list[str]:
    """The lists, an error page, and one page of each kind that has the most to show."""
    load()
    sheets = content(timezone.localdate()).sheets
    richest: dict[str, tuple[int, str]] = {}
    for place, sheet in sheets.items():
        kind = type(sheet).__name__
        richest[kind] = max(richest.get(kind, (0, "")), (len(sheet.body), place))
    assert len(richest) == 4, richest
    return [*ADDRESSES, *(f"/{place}/" for _blocks, place in richest.values())]


def violations(page: Page) -> list[str]:
    found: list[dict[str, Any]] = Axe().run(page).response["violations"]
    return [f"{v['id']}: {v['help']} – {v['nodes'][0]['html'][:200]}" for v in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing(
    new_page: NewPage, addresses: list[str], complaints: list[str], scheme: str, width: int
) -> None:
    page = new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    problems = []
    for address in addresses:
        response = page.goto(address)
        assert response is not None
        assert response.status == (404 if address == NOT_FOUND else 200), address
        problems += [f"{address} {problem}" for problem in violations(page)]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            problems.append(f"{address} is wider than {width} px")
    assert not problems, "\n".join(problems)
    # Chromium reports the page that is not there; that one is asked for.
    complaints[:] = [line for line in complaints if NOT_FOUND not in line]
