"""What tests of every app share: the page tree, photos drawn on the spot, signed-in people."""

import io
from collections.abc import Iterator
from typing import Any, Protocol

import pytest
from django.contrib.auth.models import AbstractUser, Group, User
from django.core.cache import caches
from django.core.files.base import ContentFile
from django.db import connections
from django.test import Client
from PIL import Image
from pytest_django import DjangoDbBlocker

from home.models import HomePage
from home.tree import ensure_tree
from photos.models import Photo


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A test with real transactions finds what migrations have loaded, as every other test does.

    Django empties all tables after such a test; this makes the next one put the rows back.
    """
    for item in items:
        names: list[str] = getattr(item, "fixturenames", [])
        marker = item.get_closest_marker("django_db")
        marked = bool(marker and marker.kwargs.get("transaction"))
        if marked or "transactional_db" in names or "live_server" in names:
            names.append("django_db_serialized_rollback")


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> None:
    """What migrations have loaded, for every connection of this thread to put back.

    Django remembers it on one connection; while Playwright's event loop runs, this thread has
    another.
    """
    with django_db_blocker.unblock():
        wrapper: Any = connections["default"]
        # Only remembered if one of the chosen tests wants it.
        if hasattr(wrapper, "_test_serialized_contents"):
            type(wrapper)._test_serialized_contents = wrapper._test_serialized_contents


def pytest_unconfigure() -> None:
    from config.settings import test

    test.temporary_folder.cleanup()


@pytest.fixture(autouse=True)
def empty_caches() -> Iterator[None]:
    """Wagtail keeps the sites' root paths in the cache; they must not outlive the test's rows."""
    yield
    for cache in caches.all(initialized_only=True):
        cache.clear()


class MakePhoto(Protocol):
    def __call__(
        self,
        *,
        width: int = ...,
        height: int = ...,
        title: str = ...,
        colour: str = ...,
        **fields: Any,
    ) -> Photo: ...


def jpeg(width: int, height: int, colour: str) -> bytes:
    """A plain picture of this size in pixels."""
    buffer = io.BytesIO()
    Image.new("RGB", (width, height), colour).save(buffer, "JPEG")
    return buffer.getvalue()


@pytest.fixture
def make_photo(db: None) -> MakePhoto:
    """``make_photo(width=600, height=400)``: a photo with a real, small file."""

    def make(
        *,
        width: int = 600,
        height: int = 400,
        title: str = "Audzēkņi darbnīcā",
        colour: str = "#3a6ea5",
        **fields: Any,
    ) -> Photo:
        file = ContentFile(jpeg(width, height, colour), name="IMG_0001.jpg")
        return Photo.objects.create(title=title, file=file, **fields)

    return make


@pytest.fixture
def photo(make_photo: MakePhoto) -> Photo:
    return make_photo()


@pytest.fixture
def home(db: None) -> HomePage:
    """The tree that every installation has: home, Jaunumi, Notikumi, Projekti."""
    return ensure_tree()


@pytest.fixture
def admin(db: None) -> AbstractUser:
    return User.objects.create_superuser("direktore", "direktore@example.lv", "parole-testiem")


@pytest.fixture
def editor(db: None) -> AbstractUser:
    """Somebody of Wagtail's group Editors: writes, but does not publish."""
    user = User.objects.create_user("redaktore", "redaktore@example.lv", "parole-testiem")
    user.groups.add(Group.objects.get(name="Editors"))
    return user


@pytest.fixture
def admin_client(admin: AbstractUser) -> Client:
    client = Client()
    client.force_login(admin)
    return client


@pytest.fixture
def editor_client(editor: AbstractUser) -> Client:
    client = Client()
    client.force_login(editor)
    return client
