"""Every address of the CMS, as an administrator and as an editor, is Latvian to the last word."""

import datetime
import re
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from django.apps import apps
from django.contrib.auth.models import AbstractUser, Group
from django.core.files.base import ContentFile
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.utils import timezone
from playwright.sync_api import Page as BrowserPage
from playwright.sync_api import expect
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.models import Collection, Page, Site, Task, Workflow, get_page_models

from core.models import Department
from home.models import HomePage
from news.models import NewsIndexPage
from photos.models import Photo
from projects.models import Programme
from tests import content
from tests.browser.conftest import LogIn
from tests.browser.english import COLLECT, english_among
from tests.conftest import MakePhoto

# Addresses that end the session, fail on purpose or answer scripts only.
NOT_READ = re.compile(r"logout|error_test|_api:|javascript_catalog|sprite|preview_on|:preview$")
BULK = {
    ("wagtailcore", "page"): ("delete", "move", "publish", "unpublish"),
    ("photos", "photo"): ("delete", "add_tags", "add_to_collection"),
    ("wagtaildocs", "document"): ("delete", "add_tags", "add_to_collection"),
    ("core", "department"): ("delete",),
    ("auth", "user"): ("delete", "assign_role", "set_active_state"),
}


class Desk:
    """A little of everything that the CMS can show, and how its addresses name it."""

    def __init__(
        self, home: HomePage, photo: Photo, admin: AbstractUser, editor: AbstractUser
    ) -> None:
        index = NewsIndexPage.objects.get()
        self.news = content.news(lead_photo=photo, summary="Pirmie vārdi.")
        self.news.save_revision(user=admin).publish()
        self.news.title = "Jauns virsraksts"
        self.news.go_live_at = timezone.now() + datetime.timedelta(days=2)
        revision = self.news.save_revision(user=admin, log_action=True)
        content.event()
        content.project()
        locked = content.news("Slēgta lapa", locked=True, locked_by=editor)
        locked.locked_at = timezone.now()
        locked.save()
        content.hide(content.news("Lapa tikai savējiem"))
        document = get_document_model().objects.create(
            title="Nolikums", file=ContentFile(b"%PDF-1.4", "nolikums.pdf")
        )
        collection = Collection.get_first_root_node().add_child(name="Svētki")
        department = Department.objects.create(name="Projektu nodaļa")
        redirect = Redirect.objects.create(old_path="/vecais", redirect_page=self.news)
        workflow = Workflow.objects.first()
        assert workflow
        task = Task.objects.get()
        submitted = content.news("Lapa pārbaudē")
        submitted.save_revision(user=admin)
        state = workflow.start(submitted, admin)
        self.values: dict[str, list[Any]] = {
            "page_id": [self.news.pk, locked.pk, state.object_id, index.pk, home.pk],
            "page_to_move_id": [self.news.pk],
            "destination_id": [home.pk],
            "parent_page_id": [index.pk, home.pk, 1],
            "revision_id": [revision.pk],
            "revision_id_a": ["earliest"],
            "revision_id_b": ["latest"],
            "task_state_id": [state.current_task_state.pk],
            "workflow_state_id": [state.pk],
            "action_name": ["reject"],
            "document_id": [document.pk],
            "image_id": [photo.pk],
            "collection_id": [collection.pk],
            "redirect_id": [redirect.pk],
        }
        self.keys: dict[str, Any] = {
            "wagtailadmin_pages": self.news.pk,
            "wagtailadmin_collections": collection.pk,
            "wagtailadmin_workflows": workflow.pk,
            "wagtailsites": Site.objects.get().pk,
            "wagtailusers_users": editor.pk,
            "wagtailusers_groups": Group.objects.get(name="Editors").pk,
            "wagtailsnippets_core_department": department.pk,
            "wagtailsnippets_projects_programme": Programme.objects.earliest("pk").pk,
        }
        self.task = task.pk

    def fillings(self, name: str, arguments: list[str]) -> Iterator[dict[str, Any]]:
        """Every way to fill the arguments of the address with this name."""
        namespace = name.rpartition(":")[0]
        known = self.values | {"pk": [self.keys.get(namespace)], "task_id": [self.task]}
        if name.endswith("_task"):
            known["pk"] = [self.task]
        choices = [known.get(argument, [None]) for argument in arguments]
        for values in product(*choices):
            if None not in values:
                yield dict(zip(arguments, values, strict=True))

    def addresses(self) -> Iterator[str]:
        for name, arguments in named_addresses(resolve_cms().url_patterns):
            if not NOT_READ.search(name):
                for filling in self.fillings(name, arguments):
                    yield reverse(name, kwargs=filling)
        for model in get_page_models():
            yield reverse("wagtailadmin_pages:type_use", args=label_of(model))
        yield from new_pages()
        yield reverse("wagtailsettings:edit", args=["core", "sitesettings"])
        for label, actions in BULK.items():
            keys = apps.get_model(*label).objects.order_by("-pk").values_list("pk", flat=True)
            for action in actions:
                chosen = "&".join(f"id={key}" for key in keys[:2])
                yield reverse("wagtail_bulk_action", args=[*label, action]) + f"?{chosen}"
        yield from ("/cms/nav-sadas-lapas/", "/cms/pages/999999/edit/")
        yield from ("/cms/images/?q=nekas", "/cms/pages/search/?q=lapa", "/cms/documents/?q=zzz")


def label_of(model: type[Page]) -> tuple[str, str]:
    return model._meta.app_label, model._meta.model_name or ""


def new_pages() -> Iterator[str]:
    """The editor of each kind of page, below each page that takes it."""
    for parent in Page.objects.filter(depth__lte=3).specific():
        for model in parent.allowed_subpage_models():
            yield reverse("wagtailadmin_pages:add", args=[*label_of(model), parent.pk])


def resolve_cms() -> URLResolver:
    return next(part for part in get_resolver().url_patterns if str(part.pattern) == "cms/")


def named_addresses(patterns: list[Any], namespace: str = "") -> Iterator[tuple[str, list[str]]]:
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from named_addresses(pattern.url_patterns, inner)
        elif isinstance(pattern, URLPattern) and pattern.name:
            yield f"{namespace}{pattern.name}", list(pattern.pattern.regex.groupindex)


@pytest.fixture
def desk(home: HomePage, make_photo: MakePhoto, admin: AbstractUser, editor: AbstractUser) -> Desk:
    return Desk(home, make_photo(), admin, editor)


def english_at(page: BrowserPage, address: str) -> list[str]:
    """The English that the server sends at this address: a page or a dialog's content."""
    answer = page.request.get(address)
    sort = answer.headers.get("content-type", "")
    if "json" in sort:
        html = answer.json().get("html") if answer.text().startswith("{") else ""
    else:
        html = answer.text() if "html" in sort else ""
    parse = f"(html) => ({COLLECT})(new DOMParser().parseFromString(html, 'text/html'))"
    return english_among(page.evaluate(parse, html or ""))


def english_on(page: BrowserPage) -> list[str]:
    """The English that the browser shows now."""
    return english_among(page.evaluate(f"() => ({COLLECT})(document)"))


@pytest.mark.parametrize("person", ["admin", "editor"])
def test_every_address_of_the_cms_is_latvian(
    person: str, page: BrowserPage, log_in: LogIn, desk: Desk, request: pytest.FixtureRequest
) -> None:
    log_in(page, request.getfixturevalue(person))
    page.goto("/favicon.ico")
    found = {address: english_at(page, address) for address in desk.addresses()}

    assert {address: texts for address, texts in found.items() if texts} == {}


def test_what_the_scripts_of_the_cms_add_is_latvian(
    as_admin: BrowserPage, desk: Desk, home: HomePage, complaints: list[str]
) -> None:
    """Menus, panels, the text editor and the block picker, as the browser draws them."""
    page = as_admin
    found: dict[str, list[str]] = {}

    def look(place: str) -> None:
        found[place] = english_on(page)

    page.goto("/cms/")
    for menu in ("Pārskati", "Iestatījumi", "Palīdzība"):
        page.get_by_role("button", name=re.compile(f"^{menu}")).click()
        look(f"menu {menu}")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_be_visible()
    look("keyboard shortcuts")

    page.goto(reverse("wagtailadmin_explore", args=[desk.news.get_parent().pk]))
    page.get_by_role("checkbox", name=re.compile("Atzīmēt")).nth(1).check(force=True)
    expect(page.get_by_text("Atzīmēta 1 lapa")).to_be_visible()
    look("bulk actions")

    page.goto(reverse("wagtailadmin_pages:edit", args=[desk.news.pk]))
    for panel in page.locator("[data-side-panel-toggle]").all():
        panel.click()
        look(f"side panel {panel.get_attribute('data-side-panel-toggle')}")
    page.get_by_role("tab", name="Adrese un meklētāji").click()
    look("editor")

    for address in new_pages():
        page.goto(address)
        look(address)

    page.goto(reverse("wagtailadmin_pages:add", args=["home", "standardpage", home.pk]))
    for block in ("Teksts", "Tabula", "Fotogalerija", "Fotogrāfija", "Dokumenti", "Saites"):
        page.locator(".c-sf-add-button").last.click()
        look("block picker")
        page.get_by_role("option", name=block, exact=True).click()
        look(f"block {block}")
    page.locator(".public-DraftEditor-content").first.click()
    page.keyboard.type("/")
    look("what the slash offers")

    for name in (
        "wagtailadmin_account",
        "wagtailimages:add_multiple",
        "wagtailimages:index",
        "wagtailadmin_workflows:add",
        "wagtailusers_users:add",
        "wagtaildocs:add_multiple",
    ):
        page.goto(reverse(name))
        look(name)

    assert {place: texts for place, texts in found.items() if texts} == {}
    # A page that is half filled in cannot save itself.
    complaints[:] = [complaint for complaint in complaints if "400 (Bad Request)" not in complaint]
