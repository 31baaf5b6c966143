"""The gallery block on the server's side: what the editor's JavaScript is given, and that it
stays a list block like any other."""

import re
from pathlib import Path
from typing import Any

import pytest
from django.contrib.staticfiles import finders
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone, translation
from wagtail.admin.telepath import JSContext
from wagtail.models import ReferenceIndex

from home.models import HomePage
from news.models import NewsIndexPage, NewsPage
from photos.blocks import Gallery
from photos.descriptions import POOR
from photos.gallery_editor import SCRIPTS, GalleryAdapter
from photos.models import Photo
from tests.conftest import MakePhoto


@pytest.fixture
def news(home: HomePage, photo: Photo) -> NewsPage:
    page = NewsPage(
        title="Grāmatas svētki",
        body=[("gallery", [{"image": photo, "alt": "Skolas zāle"}])],
    )
    return NewsIndexPage.objects.get().add_child(instance=page)


def scripts() -> str:
    found = [finders.find(f"photos/gallery/{name}.js") for name in SCRIPTS]
    return "".join(Path(str(path)).read_text() for path in found)


class TestWhatTheEditorIsGiven:
    @pytest.fixture
    def meta(self) -> dict[str, Any]:
        with translation.override("lv"):
            gallery = Gallery()
            gallery.set_name("gallery")
            return GalleryAdapter().js_args(gallery)[-1]["photos"]

    def test_every_text_that_the_scripts_speak(self, meta: dict[str, Any]) -> None:
        spoken = set(re.findall(r"\btexts\.(\w+)", scripts()))
        assert spoken == set(meta["texts"])

    def test_in_latvian_with_all_its_plurals(self, meta: dict[str, Any]) -> None:
        texts = meta["texts"]
        assert texts["drop"] == "Velciet fotogrāfijas šurp vai izvēlieties"
        assert texts["selected"] == {
            "zero": "Atzīmētas %(n)s fotogrāfijas",
            "one": "Atzīmēta %(n)s fotogrāfija",
            "other": "Atzīmētas %(n)s fotogrāfijas",
        }

    def test_one_rule_for_descriptions_which_javascript_reads_too(
        self, meta: dict[str, Any]
    ) -> None:
        assert meta["poor"] == POOR
        # What the two languages would read differently.
        assert not re.search(r"\\w|\\W|\\b|\(\?P|\(\?i|\(\?<", POOR)

    def test_the_block_can_be_packed_for_the_page(self) -> None:
        gallery = Gallery()
        gallery.set_name("gallery")
        packed = JSContext().pack(gallery)
        assert packed["_type"] == "photos.Gallery"

    def test_what_is_known_of_each_photo(self, make_photo: MakePhoto) -> None:
        moment = timezone.now()
        photo = make_photo(taken_at=moment, description="Skolas zāle")
        (state,) = Gallery().get_form_state(Gallery().normalize([{"image": photo, "alt": ""}]))
        image = state["value"]["image"]
        assert image["id"] == photo.pk
        assert image["preview"]["width"] == 400
        assert image["taken_at"] == moment.isoformat()
        assert image["description"] == "Skolas zāle"

    def test_forty_thumbnails_take_one_query(self, make_photo: MakePhoto) -> None:
        gallery = Gallery()
        value = gallery.normalize([{"image": make_photo(), "alt": ""} for _ in range(40)])
        with CaptureQueriesContext(connection) as captured:
            gallery.get_form_state(value)
        assert len(captured) == 1


class TestItIsAListBlock:
    def test_the_editor_opens(self, admin_client: Client, news: NewsPage) -> None:
        response = admin_client.get(reverse("wagtailadmin_pages:edit", args=[news.pk]))
        page = response.content.decode()
        assert "photos.Gallery" in page
        for name in SCRIPTS:
            assert f"photos/gallery/{name}.js" in page

    def test_two_versions_can_be_compared(self, admin_client: Client, news: NewsPage) -> None:
        first = news.save_revision()
        news.body[0].value[0]["alt"] = "Skolas pagalms"
        second = news.save_revision()
        url = reverse("wagtailadmin_pages:revisions_compare", args=[news.pk, first.pk, second.pk])
        page = admin_client.get(url).content.decode()
        assert '<span class="deletion">zāle</span>' in page
        assert '<span class="addition">pagalms</span>' in page

    def test_a_photo_knows_the_page_that_uses_it(self, news: NewsPage, photo: Photo) -> None:
        ReferenceIndex.create_or_update_for_object(news)
        (usage,) = ReferenceIndex.get_references_to(photo)
        assert usage.model_path == "body.gallery.item.image"
        assert int(usage.object_id) == news.pk

    def test_a_copy_of_the_page_has_the_same_photos(self, news: NewsPage, photo: Photo) -> None:
        copy = news.copy(update_attrs={"slug": "kopija"})
        assert [item["image"] for item in copy.body[0].value] == [photo]

    def test_its_words_are_found_by_search(self, news: NewsPage) -> None:
        assert "Skolas zāle" in news.body.stream_block.get_searchable_content(news.body)
