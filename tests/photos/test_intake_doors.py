"""Every way into the library leads through the intake, and each says no in the same words."""

import errno
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import AbstractUser
from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DatabaseError
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from wagtail.images.api.v3.form_data import build_image_form
from wagtail.images.forms import get_image_form
from wagtail.models import Collection, UploadedFile

from photos.intake import CleanFile, IntakeError, NotStored, intake
from photos.models import Photo
from tests.conftest import MakePhoto

from .conftest import Shelf
from .factories import P3, SECRET, photo_file, telltales

pytestmark = pytest.mark.django_db

NAME = re.compile(r"20\d\d/\d\d/[0-9a-f]{24}\.jpg")
AVIF = [b"ftyp"]  # the first box of its own
TAKEN = datetime(2026, 11, 22, 12, 3, 55, tzinfo=UTC)
DAMAGED = "„IMG_0815.jpg” ir bojāts. Nosūtiet to no telefona vēlreiz."
FULL = (
    "„IMG_0815.jpg” netika saglabāts. Serverī beigusies vieta. "
    "Nekas nav zudis; ziņojiet administratoram."
)


def from_a_phone(data: bytes | None = None) -> SimpleUploadedFile:
    """A sideways HEIC in Display P3 that claims to be a JPEG."""
    data = data if data is not None else photo_file("HEIC", orientation=6, profile=P3)
    return SimpleUploadedFile("IMG_0815.jpg", data, content_type="image/jpeg")


# ── The doors: each takes a file, and answers with what it says of it ──


def add_form(client: Client, file: SimpleUploadedFile) -> Any:
    data = {"title": "IMG_0815", "file": file, "collection": Collection.objects.get().pk}
    return client.post(reverse("wagtailimages:add"), data)


def multiple_upload(client: Client, file: SimpleUploadedFile) -> Any:
    data = {"title": "IMG_0815", "files[]": file}
    headers = {"X-Requested-With": "XMLHttpRequest"}
    return client.post(reverse("wagtailimages:add_multiple"), data, headers=headers)


def chooser(client: Client, file: SimpleUploadedFile) -> Any:
    prefix = "image-chooser-upload"
    data = {f"{prefix}-title": "IMG_0815", f"{prefix}-file": file}
    data[f"{prefix}-collection"] = Collection.objects.get().pk
    return client.post(reverse("wagtailimages_chooser:create"), data)


Door = Callable[[Client, SimpleUploadedFile], Any]
DOORS: list[Door] = [
    add_form,
    multiple_upload,
    chooser,
]


def said(response: HttpResponse) -> str:
    """The answer's text, whether a page or JSON."""
    return (
        response.content.decode()
        .encode()
        .decode("unicode_escape" if _is_json(response) else "utf-8")
    )


def _is_json(response: HttpResponse) -> bool:
    return response.headers["Content-Type"].startswith("application/json")


def assert_taken_in(photo: Photo, shelf: Shelf) -> None:
    assert (photo.width, photo.height) == (96, 64)
    assert (photo.taken_at, photo.taken_at_offset) == (TAKEN, 120)
    assert NAME.fullmatch(photo.file.name)
    assert shelf.names("originals") == [photo.file.name]
    with photo.file.open() as file:
        content = file.read()
    assert content.startswith(b"\xff\xd8\xff")
    assert photo.file_size == len(content)
    assert photo.file_hash == intake(ContentFile(content, name="x")).file_hash
    assert len(photo.perceptual_hash) == 16
    assert re.fullmatch("#[0-9a-f]{6}", photo.mean_colour)
    assert photo.title == "Fotogrāfija 2026-11-22 14.03"
    for name, data in shelf.contents():
        assert telltales(data) == (AVIF if name.endswith(".avif") else []), name


@pytest.mark.parametrize("door", DOORS)
def test_a_photo_from_a_phone(door: Door, admin_client: Client, shelf: Shelf) -> None:
    response = door(admin_client, from_a_phone())
    assert response.status_code in (200, 302)
    assert_taken_in(Photo.objects.get(), shelf)


@pytest.mark.parametrize("door", DOORS)
def test_a_damaged_photo_leaves_nothing_but_a_sentence(
    door: Door, admin_client: Client, shelf: Shelf
) -> None:
    response = door(admin_client, from_a_phone(photo_file("JPEG")[:2500]))
    assert response.status_code == 200
    assert DAMAGED in said(response)
    assert not Photo.objects.exists()
    assert not UploadedFile.objects.exists()
    assert shelf.names() == []


@pytest.mark.parametrize("door", DOORS)
def test_a_full_disk_leaves_nothing_but_a_sentence(
    door: Door,
    admin_client: Client,
    shelf: Shelf,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fill_the_disk(monkeypatch)
    response = door(admin_client, from_a_phone())
    assert response.status_code == 200
    assert FULL in said(response)
    assert not Photo.objects.exists()
    assert not UploadedFile.objects.exists()
    assert shelf.names() == []


def fill_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Half of the file gets written, then there is no more room."""
    write = FileSystemStorage._save  # type: ignore[attr-defined]

    def save(self: FileSystemStorage, name: str, content: Any) -> str:
        write(self, name, ContentFile(content.read(100)))
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(FileSystemStorage, "_save", save)


def test_the_form_tells_what_it_takes(admin_client: Client) -> None:
    page = admin_client.get(reverse("wagtailimages:add")).content.decode()
    assert "JPEG, PNG, WebP, AVIF vai HEIC, līdz 60 MB." in page
    # Named there, HEIC is what some versions of Safari turn a JPEG into.
    assert 'accept="image/*"' in page
    assert "image/heic" not in page


def test_the_form_of_the_multiple_upload_does_not_ask_for_the_file_again(
    admin_client: Client, shelf: Shelf
) -> None:
    multiple_upload(admin_client, from_a_phone())
    photo = Photo.objects.get()
    prefix = f"image-{photo.pk}"
    data = {f"{prefix}-title": "Svētki", f"{prefix}-collection": photo.collection_id}
    headers = {"X-Requested-With": "XMLHttpRequest"}
    url = reverse("wagtailimages:edit_multiple", args=[photo.pk])
    assert admin_client.post(url, data, headers=headers).json()["success"] is True
    photo.refresh_from_db()
    assert photo.title == "Svētki"


def test_what_wagtail_parks_for_a_second_try_is_clean_already(
    admin_client: Client, shelf: Shelf
) -> None:
    """With anything but the file wrong in its form, Wagtail keeps the upload in a public folder."""
    data = {"title": "x" * 300, "files[]": from_a_phone()}
    url = reverse("wagtailimages:add_multiple")
    answer = admin_client.post(url, data, headers={"X-Requested-With": "XMLHttpRequest"}).json()
    parked = UploadedFile.objects.get()
    assert shelf.names() == [f"default/{parked.file.name}"]
    assert b"IMG" not in parked.file.name.encode()
    for _name, content in shelf.contents():
        assert telltales(content) == []

    prefix = f"uploaded-image-{parked.pk}"
    data = {f"{prefix}-title": "Svētki", f"{prefix}-collection": Collection.objects.get().pk}
    url = reverse(
        "wagtailimages:create_multiple_from_uploaded_image", args=[answer["uploaded_file_id"]]
    )
    answer = admin_client.post(url, data, headers={"X-Requested-With": "XMLHttpRequest"}).json()
    assert answer["success"] is True
    photo = Photo.objects.get()
    assert (photo.width, photo.height, photo.title) == (96, 64, "Svētki")
    assert shelf.names() == [f"originals/{photo.file.name}"]


def test_uploads_of_other_kinds_are_left_alone(admin: AbstractUser, shelf: Shelf) -> None:
    UploadedFile.objects.create(file=ContentFile(b"Labdien!", name="v.txt"), uploaded_by_user=admin)
    assert [content for _name, content in shelf.contents()] == [b"Labdien!"]


def test_the_api(admin: AbstractUser, shelf: Shelf) -> None:
    class Payload:
        def model_dump(self, **kwargs: object) -> dict[str, object]:
            return {"title": "IMG_0815", "collection_id": Collection.objects.get().pk}

    form = build_image_form(Photo, Payload(), from_a_phone(), admin)
    assert form.is_valid(), form.errors
    form.save()
    assert_taken_in(Photo.objects.get(), shelf)
    refused = build_image_form(Photo, Payload(), from_a_phone(b"Labdien!"), admin)
    assert list(refused.errors) == ["file"]


def test_a_form_without_the_file_changes_the_rest(
    make_photo: MakePhoto, admin: AbstractUser
) -> None:
    photo = make_photo()
    before = photo.file.name
    data = {"credit": "Anna", "collection": photo.collection_id}
    form = get_image_form(Photo, fields=["credit"])(data, instance=photo, user=admin)
    assert form.is_valid(), form.errors
    form.save()
    photo.refresh_from_db()
    assert (photo.credit, photo.file.name) == ("Anna", before)


# ── Replacing ──


def edit(client: Client, photo: Photo, **data: object) -> Any:
    data = {"title": photo.title, "collection": photo.collection_id, **data}
    return client.post(reverse("wagtailimages:edit", args=[photo.pk]), data)


@pytest.fixture
def photo(shelf: Shelf, make_photo: MakePhoto) -> Photo:
    return make_photo(title="Svētki")


def test_replacing_in_the_edit_form(admin_client: Client, photo: Photo, shelf: Shelf) -> None:
    assert edit(admin_client, photo, file=from_a_phone()).status_code == 302
    replaced = Photo.objects.get()
    assert replaced.title == "Svētki"
    replaced.title = "Fotogrāfija 2026-11-22 14.03"
    assert_taken_in(replaced, shelf)


def test_a_refused_replacement_leaves_the_photo_as_it_was(
    admin_client: Client, photo: Photo, shelf: Shelf
) -> None:
    response = edit(admin_client, photo, file=from_a_phone(photo_file("JPEG")[:2500]))
    assert DAMAGED in said(response)
    unchanged = Photo.objects.get()
    assert (unchanged.file.name, unchanged.width) == (photo.file.name, 600)
    assert shelf.names("originals") == [photo.file.name]


def test_a_replacement_that_does_not_fit_on_the_disk_leaves_the_photo_as_it_was(
    admin_client: Client, photo: Photo, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill_the_disk(monkeypatch)
    assert FULL in said(edit(admin_client, photo, file=from_a_phone()))
    assert Photo.objects.get().file.name == photo.file.name
    assert shelf.names("originals") == [photo.file.name]


def test_a_form_that_is_wrong_elsewhere_stores_nothing(
    admin_client: Client, photo: Photo, shelf: Shelf
) -> None:
    edit(admin_client, photo, file=from_a_phone(), title="x" * 300)
    assert shelf.names("originals") == [photo.file.name]


def test_replacing_in_code_deletes_the_former_file(
    photo: Photo, shelf: Shelf, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        photo.file = from_a_phone()  # type: ignore[assignment]
        photo.save(update_fields=["file"])
    replaced = Photo.objects.get()
    replaced.title = "Fotogrāfija 2026-11-22 14.03"
    assert_taken_in(replaced, shelf)


def test_a_file_that_knows_no_moment_leaves_the_one_that_is_known(shelf: Shelf) -> None:
    photo = Photo.objects.create(file=from_a_phone())
    photo.file = ContentFile(photo.file.read(), name="pagriezta.jpg")  # type: ignore[assignment]
    photo.save()
    photo.refresh_from_db()
    assert (photo.taken_at, photo.taken_at_offset) == (TAKEN, 120)


# ── Code ──


def test_creating_in_code(shelf: Shelf) -> None:
    Photo.objects.create(file=from_a_phone())
    assert_taken_in(Photo.objects.get(), shelf)


def test_creating_from_a_clean_file_takes_it_in_once(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    clean = CleanFile(intake(from_a_phone()))
    monkeypatch.setattr("photos.fields.intake", lambda *args: pytest.fail("taken in twice"))
    Photo.objects.create(title="IMG_0815", file=clean)
    assert_taken_in(Photo.objects.get(), shelf)


def test_saving_through_the_field(shelf: Shelf) -> None:
    photo = Photo(title="IMG_0815")
    photo.file.save("IMG_0815.heic", from_a_phone(), save=False)
    photo.save()
    assert_taken_in(Photo.objects.get(), shelf)


def test_the_number_of_a_file_is_its_title_no_more_than_its_name(shelf: Shelf) -> None:
    data = photo_file("JPEG")
    file = SimpleUploadedFile("svetki_final-2.jpg", data)
    titles = {
        "": "Fotogrāfija 2026-11-22 14.03",
        "svetki final 2": "Fotogrāfija 2026-11-22 14.03",
        "DSC00017.JPG": "Fotogrāfija 2026-11-22 14.03",
        "Grāmatas svētki, 7": "Grāmatas svētki, 7",
    }
    for title, shown in titles.items():
        assert Photo.objects.create(title=title, file=file).title == shown


def test_code_gets_the_same_refusal(shelf: Shelf) -> None:
    with pytest.raises(IntakeError, match=r"IMG_0815\.jpg"):
        Photo.objects.create(title="Svētki", file=from_a_phone(b"Labdien!"))
    assert not Photo.objects.exists()
    assert shelf.names() == []


def test_many_at_once_are_refused(shelf: Shelf) -> None:
    photos = [Photo(title="Svētki", file=from_a_phone())]
    with pytest.raises(NotImplementedError):
        Photo.objects.bulk_create(photos)
    assert shelf.names() == []


def test_no_row_no_file(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise DatabaseError("database or disk is full")

    photo = Photo(title="Svētki", file=from_a_phone())
    with monkeypatch.context() as patch:
        patch.setattr("django.db.models.Model.save_base", refuse)
        with pytest.raises(DatabaseError):
            photo.save()
    assert shelf.names() == []
    # Nothing is lost: the same photo can be saved when there is room again.
    photo.save()
    assert shelf.names("originals") == [Photo.objects.get().file.name]


def test_a_storage_that_cannot_be_written_is_not_called_full(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    monkeypatch.setattr(FileSystemStorage, "_save", refuse)
    with pytest.raises(NotStored) as caught:
        Photo.objects.create(title="Svētki", file=from_a_phone())
    assert "Serveris to nevar ierakstīt." in caught.value.messages[0]


# ── What leaves again ──


def test_renditions_hold_nothing_of_the_camera_either(
    shelf: Shelf, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        Photo.objects.create(file=from_a_phone())
        Photo.objects.create(file=from_a_phone(photo_file("JPEG")))
        Photo.objects.create(file=from_a_phone(photo_file("PNG", profile=P3)))
    assert len(shelf.names("originals")) == 3
    assert len(shelf.names("renditions")) >= 6
    for name, data in shelf.contents():
        assert SECRET not in data, name
        assert telltales(data) == (AVIF if name.endswith(".avif") else []), name


def test_the_original_is_for_editors_only(
    photo: Photo, client: Client, editor_client: Client, admin_client: Client
) -> None:
    url = photo.file.url
    assert url == reverse("photos_original", args=[photo.file.name])
    assert client.get(url).status_code == 302
    answer = editor_client.get(url)
    assert answer.status_code == 200
    assert b"".join(answer.streaming_content) == photo.file.read()  # type: ignore[attr-defined]
    assert {"private", "no-store"} <= set(answer.headers["Cache-Control"].split(", "))
    assert admin_client.get(url + "x").status_code == 404
    assert admin_client.post(url).status_code == 405
    photo.file.storage.delete(photo.file.name)
    assert admin_client.get(url).status_code == 404
