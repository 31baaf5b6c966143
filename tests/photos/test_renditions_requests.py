"""A request never encodes: it answers with what is there."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from PIL import Image

from home.models import HomePage
from news.models import NewsPage
from photos.models import Photo
from photos.renditions import prefetch
from photos.renditions.make import make, make_thumbnails
from tests.conftest import MakePhoto
from tests.content import news

Encoding = Callable[[], AbstractContextManager[None]]


@pytest.fixture
def encoding_fails(monkeypatch: pytest.MonkeyPatch) -> Encoding:
    """Within it, writing any picture, by us or by Wagtail, is an error."""

    def refuse(*args: Any, **kwargs: Any) -> None:
        raise AssertionError("A request encodes a picture.")

    @contextmanager
    def patched() -> Any:
        with monkeypatch.context() as patch:
            patch.setattr(Image.Image, "save", refuse)
            yield

    return patched


def article(photos: list[Photo]) -> NewsPage:
    gallery = [{"image": photo, "alt": f"Aina {photo.pk}"} for photo in photos]
    return news(lead_photo=photos[0], body=[("gallery", gallery)])


def html(client: Client, page: NewsPage) -> str:
    response = client.get(page.get_url())
    assert response.status_code == 200
    return response.content.decode()


def pictures(text: str) -> list[str]:
    return re.findall(r"<picture>.*?</picture>", text)


def test_a_page_shows_colours_first_and_heals(
    home: HomePage, make_photo: MakePhoto, client: Client, encoding_fails: Encoding
) -> None:
    photo = make_photo(width=1000, height=600, colour="#336699")
    page = article([photo])

    with encoding_fails():
        first = html(client, page)
    assert not photo.renditions.exists()
    for picture in pictures(first):
        assert "data:image/svg+xml," in picture
        assert "%23" in picture
        assert 'width="1000" height="600"' in picture
        assert "/media/" not in picture
    assert "og:image" not in first

    make_thumbnails(photo)
    with encoding_fails():
        second = html(client, page)
    assert all("400w" in picture and "800w" not in picture for picture in pictures(second))
    assert all("<source" not in picture for picture in pictures(second))

    make(photo.pk)
    with encoding_fails():
        third = html(client, page)
    assert all("image/avif" in picture and "1000w" in picture for picture in pictures(third))
    assert 'og:image:width" content="1000"' in third


@pytest.mark.parametrize(
    "name", ["index", "edit", "chooser", "chooser results", "chosen", "page editor"]
)
@pytest.mark.parametrize("ready", [False, True])
def test_the_cms_does_not_encode_either(
    home: HomePage,
    make_photo: MakePhoto,
    admin_client: Client,
    encoding_fails: Encoding,
    name: str,
    ready: bool,
) -> None:
    photo = make_photo(width=1000, height=600)
    if ready:
        make(photo.pk)
    address = {
        "index": reverse("wagtailimages:index"),
        "edit": reverse("wagtailimages:edit", args=[photo.pk]),
        "chooser": reverse("wagtailimages_chooser:choose"),
        "chooser results": reverse("wagtailimages_chooser:choose_results"),
        "chosen": reverse("wagtailimages_chooser:chosen", args=[photo.pk]),
        "page editor": reverse("wagtailadmin_pages:edit", args=[article([photo]).pk]),
    }[name]
    made = set(photo.renditions.values_list("filter_spec", flat=True))

    with encoding_fails():
        response = admin_client.get(address)

    assert response.status_code == 200
    assert ("data:image/svg" in response.content.decode()) is not ready
    assert set(photo.renditions.values_list("filter_spec", flat=True)) == made
    assert "original" not in made


def test_the_original_has_a_staff_address_only(photo: Photo, client: Client) -> None:
    make(photo.pk)

    original = photo.get_rendition("original")

    assert original.url == reverse("photos_original", args=[photo.file.name])
    assert (original.width, original.height) == (photo.width, photo.height)
    assert original.pk is None
    assert client.get(original.url).status_code == 302
    assert not photo.renditions.filter(filter_spec="original").exists()


def test_stand_ins_say_how_wide_they_are(make_photo: MakePhoto) -> None:
    photo = make_photo(width=1000, height=600)
    make_thumbnails(photo)

    found = photo.get_renditions("width-800|format-avif", "width-400|format-jpeg", "fill-90x90")

    assert [rendition.width for rendition in found.values()] == [400, 400, 165]
    for spec, rendition in found.items():
        file = photo.renditions.get(width=rendition.width)
        assert (rendition.url, rendition.filter_spec) == (file.url, spec)
    assert found["width-800|format-avif"].pk is None
    assert found["width-400|format-jpeg"].pk


def test_another_process_made_them_anew(make_photo: MakePhoto) -> None:
    """No memory of this process goes on naming files that a worker has replaced."""
    photo = make_photo(width=1000, height=600)
    make(photo.pk)
    before = Photo.objects.get(pk=photo.pk).get_rendition("max-165x165").url

    make(photo.pk, again=True)

    after = Photo.objects.get(pk=photo.pk).get_rendition("max-165x165").url
    assert after == photo.renditions.get(filter_spec="max-165x165").url != before


def test_alt_texts_of_one_photo_shown_twice(make_photo: MakePhoto) -> None:
    photo = make_photo()
    make(photo.pk)
    one, two = Photo.objects.get(pk=photo.pk), Photo.objects.get(pk=photo.pk)
    one.contextual_alt_text, two.contextual_alt_text = "Pirmā", "Otrā"

    prefetch([one, two])
    found = [photo.get_rendition("max-165x165") for photo in (one, two)]

    assert [rendition.alt for rendition in found] == ["Pirmā", "Otrā"]


@pytest.mark.parametrize("ready", [False, True])
def test_forty_photos_take_no_more_queries_than_one(
    home: HomePage, make_photo: MakePhoto, client: Client, ready: bool
) -> None:
    counts = []
    for number in (1, 40):
        photos = [make_photo() for _ in range(number)]
        if ready:
            for photo in photos:
                make(photo.pk)
        page = article(photos)
        html(client, page)
        with CaptureQueriesContext(connection) as queries:
            html(client, page)
        counts.append(len(queries))
        about = [q["sql"] for q in queries if "photos_photorendition" in q["sql"]]
        assert len(about) == 1
    assert counts[0] == counts[1]


def test_listings_of_the_cms_take_no_more_queries_either(
    make_photo: MakePhoto, admin_client: Client
) -> None:
    counts = []
    for number in (1, 11):
        for _ in range(number):
            make_photo()
        admin_client.get(reverse("wagtailimages:index"))
        with CaptureQueriesContext(connection) as queries:
            admin_client.get(reverse("wagtailimages:index"))
        counts.append(len([q for q in queries if "photorendition" in q["sql"]]))
    assert counts == [1, 1]
