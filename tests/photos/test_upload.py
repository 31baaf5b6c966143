"""The drop zone's other end: what it stores, refuses, and finds here already."""

import io
import threading
import uuid
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import AbstractUser, Group, Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.urls import reverse
from PIL import Image
from pytest_django import Settings
from wagtail.models import Collection, GroupCollectionPermission

from photos.intake import intake
from photos.models import Photo
from photos.rotation import rotate
from photos.storage import originals
from tests.conftest import MakePhoto


def picture(seed: int = 1, taken: str = "", quality: int = 90) -> bytes:
    """A JPEG that looks like no other: stripes whose places and colours follow from the seed."""
    size = (640, 480)
    image = Image.new("RGB", size)
    for x in range(0, size[0], 80):
        n = (x // 80 + 3) * (seed * 7919 + 13)
        image.paste((n % 256, n // 3 % 256, n // 7 % 256), (x, n % size[1], x + 80, size[1]))
    exif = Image.Exif()
    if taken:
        exif.get_ifd(0x8769)[0x9003] = taken
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", exif=exif, quality=quality)
    return buffer.getvalue()


def upload(
    client: Client, content: bytes | None = None, name: str = "IMG_0001.jpg", **data: Any
) -> Any:
    content = picture() if content is None else content
    file = SimpleUploadedFile(name, content, "image/jpeg")
    url = reverse("photos_upload")
    headers = {"X-Requested-With": "XMLHttpRequest"}
    return client.post(url, {"file": file, "title": "Svētki", **data}, headers=headers)


class Originals:
    """The files that have come into the storage of originals since the test began."""

    def __init__(self) -> None:
        self.folder = Path(originals().location)
        self.before = self.now()

    def now(self) -> set[Path]:
        return {path for path in self.folder.rglob("*") if path.is_file()}

    def __len__(self) -> int:
        return len(self.now() - self.before)


@pytest.fixture
def stored() -> Originals:
    return Originals()


@pytest.fixture
def guest_client(db: None) -> Client:
    """Somebody who may enter the CMS, and has no rights to photos."""
    user = User.objects.create_user("viesis", password="parole-testiem")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client = Client()
    client.force_login(user)
    return client


class TestAPhotoArrives:
    def test_it_is_stored_and_answered_as_wagtails_chooser_takes_it(
        self, admin_client: Client, admin: AbstractUser
    ) -> None:
        response = upload(admin_client, picture(taken="2026:11:20 10:15:00"), number="7")
        assert response.status_code == 201
        photo = Photo.objects.get()
        answer = response.json()["photo"]
        assert photo.uploaded_by_user == admin
        assert answer["id"] == photo.pk
        assert answer["title"] == photo.title == "Svētki 7"
        assert answer["edit_url"] == reverse("wagtailimages:edit", args=[photo.pk])
        assert answer["preview"]["url"] == photo.get_rendition("width-400|format-jpeg").url
        assert answer["taken_at"].startswith("2026-11-20T")
        assert answer["description"] == ""

    def test_its_thumbnail_can_be_seen_at_once(
        self, admin_client: Client, settings: Settings
    ) -> None:
        settings.TASKS = {"default": {"BACKEND": "django_tasks.backends.dummy.DummyBackend"}}
        answer = upload(admin_client).json()["photo"]
        assert answer["preview"]["url"].endswith(".jpg")
        assert admin_client.get(answer["preview"]["url"]).status_code == 200

    def test_while_the_page_has_no_title_it_is_called_by_its_moment(
        self, admin_client: Client
    ) -> None:
        upload(admin_client, picture(taken="2026:11:20 10:15:00"), title="  ", number="3")
        assert Photo.objects.get().title == "Fotogrāfija 2026-11-20 10.15"

    def test_the_cameras_name_is_kept_nowhere(self, admin_client: Client) -> None:
        response = upload(admin_client, name="IMG_20261120_Jana_telefons.jpg")
        assert "Jana" not in response.content.decode() + Photo.objects.get().file.name


class TestItIsSentTwice:
    def test_a_second_attempt_is_no_duplicate_of_a_first_that_was_still_at_work(
        self, editor_client: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        key, attempts = uuid.uuid4(), []

        def slow(file: Any) -> Any:
            monkeypatch.setattr("photos.upload.intake", intake)
            attempts.append(upload(editor_client, key=key))
            return intake(file)

        monkeypatch.setattr("photos.upload.intake", slow)
        second = upload(editor_client, key=key)
        assert (attempts[0].status_code, second.status_code) == (201, 200)
        assert second.json()["photo"]["id"] == attempts[0].json()["photo"]["id"]
        assert Photo.objects.count() == 1

    def test_under_the_same_key_it_is_stored_once(
        self, admin_client: Client, stored: Originals
    ) -> None:
        key = str(uuid.uuid4())
        first, again = (upload(admin_client, key=key) for _ in range(2))
        assert (first.status_code, again.status_code) == (201, 200)
        assert first.json() == again.json()
        assert Photo.objects.count() == len(stored) == 1

    def test_a_strangers_key_opens_nothing(
        self, admin_client: Client, editor_client: Client
    ) -> None:
        key = str(uuid.uuid4())
        upload(admin_client, key=key)
        assert upload(editor_client, picture(2), key=str(uuid.uuid4())).status_code == 201
        assert Photo.objects.count() == 2

    def test_a_key_that_is_none_does_no_harm(self, admin_client: Client) -> None:
        assert upload(admin_client, key="abc").status_code == 201

    @pytest.mark.django_db(transaction=True, serialized_rollback=True)
    def test_both_at_once_are_one_photo(self, admin: AbstractUser, stored: Originals) -> None:
        key = str(uuid.uuid4())
        start = threading.Barrier(2)
        answers: list[int] = []

        def send() -> None:
            client = Client()
            client.force_login(admin)
            start.wait()
            answers.append(upload(client, key=key, force="1").json()["photo"]["id"])
            connection.close()

        threads = [threading.Thread(target=send) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert answers == [Photo.objects.get().pk] * 2
        assert len(stored) == 1


class TestItIsHereAlready:
    def test_the_same_file_is_offered_and_not_stored(
        self, admin_client: Client, stored: Originals
    ) -> None:
        before = upload(admin_client).json()["photo"]
        response = upload(admin_client, name="cits vārds.jpg")
        assert response.status_code == 409
        assert response.json() == {"duplicate": before, "exact": True}
        assert Photo.objects.count() == len(stored) == 1

    def test_a_similar_one_is_offered_and_stored_if_wanted(self, admin_client: Client) -> None:
        before = upload(admin_client, picture()).json()["photo"]
        response = upload(admin_client, picture(quality=60))
        assert response.status_code == 409
        assert response.json() == {"duplicate": before, "exact": False}
        assert upload(admin_client, picture(quality=60), force="1").status_code == 201
        assert Photo.objects.count() == 2

    def test_its_description_comes_with_it(self, admin_client: Client) -> None:
        upload(admin_client)
        Photo.objects.update(description="Skolēni pie galda")
        answer = upload(admin_client).json()
        assert answer["duplicate"]["description"] == "Skolēni pie galda"

    def test_what_one_may_not_choose_is_not_shown(
        self, admin_client: Client, editor: AbstractUser, editor_client: Client
    ) -> None:
        secret = Collection.get_first_root_node().add_child(name="Slēgta")
        upload(admin_client)
        Photo.objects.update(collection=secret)
        editors = Group.objects.get(name="Editors")
        rights = GroupCollectionPermission.objects.filter(
            group=editors, permission__codename__in=["add_image", "choose_image"]
        )
        open_one = Collection.get_first_root_node().add_child(name="Atvērta")
        rights.update(collection=open_one)
        assert upload(editor_client).status_code == 201


class TestItIsRefused:
    @pytest.mark.parametrize(
        ("content", "sentence"),
        [
            (picture()[:3000], "„svētki.jpg” ir bojāts. Nosūtiet to no telefona vēlreiz."),
            (b"%PDF-1.4 ...", "„svētki.jpg” nav fotogrāfija. Der JPEG, PNG, WebP, AVIF un HEIC."),
        ],
    )
    def test_with_one_sentence_that_names_it(
        self, admin_client: Client, content: bytes, sentence: str, stored: Originals
    ) -> None:
        response = upload(admin_client, content, name="svētki.jpg")
        assert response.status_code == 422
        assert response.json() == {"message": sentence}
        assert not Photo.objects.exists()
        assert not len(stored)

    def test_one_that_is_too_big(self, admin_client: Client, settings: Settings) -> None:
        settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE = 1024
        response = upload(admin_client)
        assert response.status_code == 422
        assert "lielāks par" in response.json()["message"]

    def test_a_full_disk_is_said_so_that_it_may_be_sent_again(
        self, admin_client: Client, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*args: Any) -> str:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("photos.storage.OriginalStorage._save", full)
        response = upload(admin_client)
        assert response.status_code == 507
        assert "ziņojiet administratoram" in response.json()["message"]
        assert not Photo.objects.exists()

    def test_nothing_at_all(self, admin_client: Client) -> None:
        assert admin_client.post(reverse("photos_upload"), {}).status_code == 400

    def test_whoever_is_not_logged_in(self, client: Client, db: None) -> None:
        assert upload(client).status_code == 403

    def test_whoever_may_not_add_photos(self, guest_client: Client) -> None:
        response = upload(guest_client)
        assert response.status_code == 403
        assert response.json() == {"message": "Jums nav tiesību pievienot fotogrāfijas."}


class TestFromTheLibrary:
    def test_photos_come_in_the_order_asked_for(
        self, admin_client: Client, make_photo: MakePhoto
    ) -> None:
        photos = [make_photo(title=f"Aina {n}") for n in range(3)]
        asked = [photos[2].pk, photos[0].pk]
        response = admin_client.get(reverse("photos_values"), {"id": [*asked, "x", 999_999]})
        assert [photo["id"] for photo in response.json()["photos"]] == asked

    def test_only_those_that_one_may_choose(self, photo: Photo, editor_client: Client) -> None:
        Photo.objects.update(collection=Collection.get_first_root_node().add_child(name="Slēgta"))
        GroupCollectionPermission.objects.all().delete()
        response = editor_client.get(reverse("photos_values"), {"id": photo.pk})
        assert response.json() == {"photos": []}


class TestTurning:
    def corner(self, photo: Photo, place: str) -> tuple[int, int, int]:
        """The colour of a corner, rounded: JPEG is never quite exact."""
        with photo.open_file() as file, Image.open(file) as image:
            x = 8 if "left" in place else image.width - 8
            y = 8 if "top" in place else image.height - 8
            return tuple(round(value / 64) for value in image.convert("RGB").getpixel((x, y)))

    @pytest.fixture
    def painted(self, admin_client: Client) -> Photo:
        """Its top left corner is red, all else is blue."""
        image = Image.new("RGB", (640, 480), "blue")
        image.paste("red", (0, 0, 100, 100))
        buffer = io.BytesIO()
        image.save(buffer, "JPEG", quality=92)
        upload(admin_client, buffer.getvalue())
        return Photo.objects.get()

    def test_the_photo_is_turned_for_good_under_a_new_name(
        self, admin_client: Client, painted: Photo
    ) -> None:
        red = self.corner(painted, "top left")
        old, moment = painted.file.name, painted.taken_at
        url = reverse("photos_turn", args=[painted.pk])
        response = admin_client.post(url, {"degrees": "90"})
        painted.refresh_from_db()
        assert response.json()["photo"]["preview"]["url"] != old
        assert (painted.width, painted.height) == (480, 640)
        assert self.corner(painted, "top right") == red
        assert painted.file.name != old
        assert painted.taken_at == moment

    def test_and_back(self, painted: Photo) -> None:
        red = self.corner(painted, "top left")
        rotate(painted.pk, 90)
        assert self.corner(rotate(painted.pk, -90), "top left") == red

    def test_turning_all_the_way_round_loses_next_to_nothing(self, admin_client: Client) -> None:
        upload(admin_client, picture(5))
        photo = Photo.objects.get()
        with photo.open_file() as file, Image.open(file) as image:
            before = list(image.convert("L").get_flattened_data())
        for _ in range(4):
            photo = rotate(photo.pk, 90)
        with photo.open_file() as file, Image.open(file) as image:
            after = list(image.convert("L").get_flattened_data())
        assert sum(abs(a - b) for a, b in zip(before, after, strict=True)) / len(after) < 0.5

    def test_the_focal_point_stays_on_the_same_face(self, painted: Photo) -> None:
        Photo.objects.update(
            focal_point_x=50, focal_point_y=30, focal_point_width=20, focal_point_height=10
        )
        photo = rotate(painted.pk, 90)
        assert (photo.focal_point_x, photo.focal_point_y) == (450, 50)
        assert (photo.focal_point_width, photo.focal_point_height) == (10, 20)
        photo = rotate(painted.pk, -90)
        assert (photo.focal_point_x, photo.focal_point_y) == (50, 30)

    def test_by_other_angles_it_is_not(self, admin_client: Client, painted: Photo) -> None:
        url = reverse("photos_turn", args=[painted.pk])
        assert admin_client.post(url, {"degrees": "45"}).status_code == 400

    def test_nor_by_somebody_who_may_not_change_it(
        self, guest_client: Client, painted: Photo
    ) -> None:
        url = reverse("photos_turn", args=[painted.pk])
        assert guest_client.post(url, {"degrees": "90"}).status_code == 403

    def test_a_missing_file_is_said(self, admin_client: Client, painted: Photo) -> None:
        painted.file.storage.delete(painted.file.name)
        response = admin_client.post(reverse("photos_turn", args=[painted.pk]), {"degrees": "90"})
        assert response.status_code == 422
        assert "nav atrodams" in response.json()["message"]
