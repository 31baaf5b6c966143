"""A headless Chromium in front of a running copy of the site."""

import os
import shutil
import threading
import time
from collections.abc import Iterator
from typing import Any, Protocol
from urllib.parse import urlsplit

import pytest
from django.conf import settings
from django.contrib.auth.models import AbstractUser
from django.core.signals import request_finished, request_started
from django.test import Client
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, sync_playwright
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Site

from home.models import HomePage
from home.tree import ensure_tree

# Playwright keeps an event loop in this thread, and Django takes that for asynchronous code.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


@pytest.fixture(scope="session")
def browser(django_db_setup: None) -> Iterator[Browser]:
    """The system's Chromium; without one, the one that Playwright has downloaded."""
    installed = next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    # Chromium's sandbox refuses to run as root, which is what containers are.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=installed, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def home(live_server: LiveServer, transactional_db: None) -> HomePage:
    """The tree, at the address where the browser finds it."""
    home = ensure_tree()
    address = urlsplit(live_server.url)
    Site.objects.filter(root_page=home).update(hostname=address.hostname, port=address.port)
    Site.clear_site_root_paths_cache()
    return home


@pytest.fixture
def complaints() -> Iterator[list[str]]:
    """What no page may do: errors in the console, requests to another host.

    A test that provokes one on purpose looks at it here and then clears the list.
    """
    found: list[str] = []
    yield found
    assert not found, "\n".join(found)


class Traffic:
    """How many requests the live server is answering."""

    def __init__(self) -> None:
        self.open = 0
        self.lock = threading.Lock()
        request_started.connect(self.begin)
        request_finished.connect(self.end)

    def begin(self, **kwargs: Any) -> None:
        with self.lock:
            self.open += 1

    def end(self, **kwargs: Any) -> None:
        with self.lock:
            self.open -= 1

    def settle(self) -> None:
        """Wait for what a page says when it closes: the CMS's editor takes its leave."""
        until = time.monotonic() + 10
        time.sleep(0.1)
        while self.open > 0 and time.monotonic() < until:
            time.sleep(0.02)


@pytest.fixture(scope="session")
def traffic() -> Traffic:
    return Traffic()


class NewPage(Protocol):
    def __call__(self, **options: Any) -> Page: ...


@pytest.fixture
def new_page(
    browser: Browser, live_server: LiveServer, complaints: list[str], traffic: Traffic
) -> Iterator[NewPage]:
    """``new_page(viewport={"width": 390, "height": 844}, color_scheme="dark")``, under watch.

    Takes the options of Playwright's `Browser.new_context`; each page has cookies of its own.
    """
    contexts = []

    def watch_request(request: Request) -> None:
        if request.url.startswith("http") and not request.url.startswith(live_server.url):
            complaints.append(f"request to another host: {request.url}")

    def watch_console(message: ConsoleMessage) -> None:
        address = message.location.get("url", "")
        # The CMS saves by itself while somebody types, and answers 400 to half a form.
        unfinished = "status of 400" in message.text and "/cms/" in address
        if message.type == "error" and not unfinished:
            complaints.append(f"console: {message.text} ({address})")

    def make(**options: Any) -> Page:
        context = browser.new_context(
            base_url=live_server.url, **{"locale": "lv-LV", "timezone_id": "Europe/Riga"} | options
        )
        contexts.append(context)
        context.set_default_timeout(30_000)
        context.on("request", watch_request)
        context.on("console", watch_console)
        context.on("weberror", lambda error: complaints.append(f"script: {error.error}"))
        return context.new_page()

    yield make
    for context in contexts:
        context.close()
    traffic.settle()


@pytest.fixture
def page(new_page: NewPage) -> Page:
    """A visitor's page, 1280 × 900 pixels."""
    return new_page(viewport={"width": 1280, "height": 900})


class LogIn(Protocol):
    def __call__(self, page: Page, user: AbstractUser) -> Page: ...


@pytest.fixture
def log_in(live_server: LiveServer) -> LogIn:
    """``log_in(page, editor)``: gives the page that person's session."""

    def log_in(page: Page, user: AbstractUser) -> Page:
        client = Client()
        client.force_login(user)
        cookie = client.cookies[settings.SESSION_COOKIE_NAME]
        page.context.add_cookies(
            [{"name": cookie.key, "value": cookie.value, "url": live_server.url}]
        )
        return page

    return log_in


@pytest.fixture
def as_admin(page: Page, log_in: LogIn, transactional_db: None, admin: AbstractUser) -> Page:
    """The page of somebody who may do everything."""
    return log_in(page, admin)
