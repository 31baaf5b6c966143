"""The library in the CMS: several photos at once, found by what they lack."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from wagtail.models import GroupCollectionPermission, ReferenceIndex

from home.models import HomePage
from photos.models import Photo
from tests.conftest import MakePhoto
from tests.content import news

from .factories import photo_file

INDEX = "wagtailimages:index"


def send(client: Client, content: bytes, name: str) -> dict[str, Any]:
    """As the page for several uploads sends each file, titled by Wagtail's own script."""
    data = {"title": name.rpartition(".")[0], "files[]": SimpleUploadedFile(name, content)}
    headers = {"X-Requested-With": "XMLHttpRequest"}
    return client.post(reverse("wagtailimages:add_multiple"), data, headers=headers).json()


class TestSeveralUploads:
    def test_heic_comes_in_and_no_camera_name_with_it(self, admin_client: Client) -> None:
        assert send(admin_client, photo_file("HEIC"), "IMG_1234.HEIC")["success"]
        photo = Photo.objects.get()
        assert photo.file.name.endswith(".jpg")
        assert "IMG" not in photo.title
        assert photo.title.startswith("Fotogrāfija")

    def test_a_damaged_file_is_one_sentence(self, admin_client: Client) -> None:
        answer = send(admin_client, photo_file("JPEG")[:900], "svētki.jpg")
        assert not answer["success"]
        assert "„svētki.jpg” ir bojāts. Nosūtiet to no telefona vēlreiz." in answer["error_message"]
        assert not Photo.objects.exists()

    def test_a_photo_that_is_here_already_is_said(self, admin_client: Client) -> None:
        first = send(admin_client, photo_file("JPEG"), "IMG_1.jpg")
        again = send(admin_client, photo_file("JPEG"), "IMG_2.jpg")
        assert (first["duplicate"], again["duplicate"]) == (False, True)


class TestFilter:
    @pytest.fixture
    def shown(self, admin_client: Client, make_photo: MakePhoto) -> Any:
        make_photo(title="Svētki klusie")
        make_photo(title="Svētki stāstošie", description="Zāle pilna klausītāju")

        def shown(**query: str) -> set[str]:
            response = admin_client.get(reverse(INDEX), query)
            return {photo.title for photo in response.context["images"]}

        return shown

    def test_those_without_description(self, shown: Any) -> None:
        assert shown() == {"Svētki klusie", "Svētki stāstošie"}
        assert shown(description="without") == {"Svētki klusie"}
        assert shown(description="with") == {"Svētki stāstošie"}

    def test_while_searching_too(self, shown: Any) -> None:
        assert shown(description="without", q="svētki") == {"Svētki klusie"}

    def test_it_is_offered_in_latvian(self, admin_client: Client, shown: Any) -> None:
        for address in (INDEX, "wagtailimages:index_results"):
            response = admin_client.get(reverse(address), {"description": "without"})
            assert "bez apraksta" in response.content.decode()


class TestUsage:
    def test_the_list_counts_and_links_where_a_photo_is_used(
        self, admin_client: Client, home: HomePage, photo: Photo
    ) -> None:
        page = news("Svētki", lead_photo=photo)
        ReferenceIndex.create_or_update_for_object(page)
        html = admin_client.get(reverse(INDEX), {"layout": "list"}).content.decode()
        usage = reverse("wagtailimages:image_usage", args=[photo.pk])
        assert usage in html
        assert page.title in admin_client.get(usage).content.decode()


def act(client: Client, action: str, photos: list[Photo], **data: Any) -> Any:
    address = reverse("wagtail_bulk_action", args=["photos", "photo", action])
    query = "&".join(f"id={photo.pk}" for photo in photos)
    return client.post(f"{address}?{query}&next={reverse(INDEX)}", data)


class TestManyAtOnce:
    @pytest.fixture
    def photos(self, make_photo: MakePhoto) -> list[Photo]:
        return [make_photo(), make_photo(description="Zāle pilna klausītāju"), make_photo()]

    def texts(self, field: str) -> list[str]:
        return list(Photo.objects.order_by("pk").values_list(field, flat=True))

    def test_one_description_where_there_is_none(
        self, admin_client: Client, photos: list[Photo]
    ) -> None:
        words = "Skolēni tur rokās jauno grāmatu"
        response = act(admin_client, "describe", photos, words=words, only_missing="on")
        assert response.status_code == 302
        assert self.texts("description") == [words, "Zāle pilna klausītāju", words]

    def test_over_what_there_was_if_asked(self, admin_client: Client, photos: list[Photo]) -> None:
        words = "Skolēni tur rokās jauno grāmatu"
        act(admin_client, "describe", photos[:2], words=words)
        assert self.texts("description") == [words, words, ""]

    def test_what_says_nothing_is_refused(self, admin_client: Client, photos: list[Photo]) -> None:
        response = act(admin_client, "describe", photos, words="IMG_1234")
        assert "„IMG_1234” nepasaka, kas redzams. Uzrakstiet vienu teikumu." in (
            response.content.decode()
        )
        assert self.texts("description") == ["", "Zāle pilna klausītāju", ""]

    def test_the_photographer(self, admin_client: Client, photos: list[Photo]) -> None:
        act(admin_client, "credit", photos[:2], words="Projektu nodaļa", only_missing="on")
        assert self.texts("credit") == ["Projektu nodaļa", "Projektu nodaļa", ""]

    def test_they_are_offered_and_explained_in_latvian(
        self, admin_client: Client, photos: list[Photo]
    ) -> None:
        html = admin_client.get(reverse(INDEX)).content.decode()
        assert "Aprakstīt" in html
        assert "Norādīt fotogrāfu" in html
        address = reverse("wagtail_bulk_action", args=["photos", "photo", "describe"])
        html = admin_client.get(f"{address}?id={photos[0].pk}").content.decode()
        assert "Kas fotogrāfijās redzams?" in html
        assert "Ielikt visām" in html

    def test_only_photos_that_one_may_change(
        self, editor_client: Client, photos: list[Photo]
    ) -> None:
        GroupCollectionPermission.objects.filter(permission__codename="change_image").delete()
        act(editor_client, "describe", photos, words="Skolēni tur rokās jauno grāmatu")
        assert self.texts("description") == ["", "Zāle pilna klausītāju", ""]
