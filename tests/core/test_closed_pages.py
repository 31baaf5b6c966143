"""What a visitor meets at a page or a file that is not for everyone."""

from collections.abc import Iterator

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.test import Client
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from home.models import HomePage
from tests.content import hide, news


def test_a_page_with_a_password_says_nothing_of_itself_before(
    client: Client, home: HomePage
) -> None:
    page = news("Budžets", summary="Tikai partneriem.")
    restriction = PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.PASSWORD, password="sikspārnis"
    )
    asked = client.get(page.url).content.decode()
    assert "Lai atvērtu šo lapu, vajadzīga parole." in asked
    assert "Budžets" not in asked
    assert "Tikai partneriem" not in asked
    assert '<nav aria-label="Galvenā izvēlne">' in asked
    answer = {"return_url": page.url, "password": "sikspārnis"}
    door = f"/_util/authenticate_with_password/{restriction.pk}/{page.pk}/"
    wrong = client.post(door, {**answer, "password": "vabole"}).content.decode()
    assert "errorlist" in wrong
    assert "Budžets" not in wrong
    assert "Budžets" in client.post(door, answer, follow=True).content.decode()


def test_a_page_for_some_asks_who_is_there_in_the_site_s_own_look(
    client: Client, home: HomePage
) -> None:
    page = news("Budžets")
    hide(page)
    response = client.get(page.url, follow=True)
    assert response.status_code == 200
    html = response.content.decode()
    assert "<h1>Pieslēgties</h1>" in html
    assert f'name="next" value="{page.url}"' in html
    assert "Budžets" not in html


def test_a_form_without_its_key_is_told_what_to_do(home: HomePage) -> None:
    response = Client(enforce_csrf_checks=True).post("/_util/login/")
    assert response.status_code == 403
    assert "Atveriet lapu vēlreiz" in response.content.decode()


@pytest.fixture
def stored() -> Iterator[list[str]]:
    names: list[str] = []
    yield names
    for name in names:
        default_storage.delete(name)


def test_a_document_of_a_closed_collection_has_no_second_address(
    client: Client, home: HomePage, stored: list[str]
) -> None:
    collection = Collection.get_first_root_node().add_child(name="Iekšēji")
    CollectionViewRestriction.objects.create(
        collection=collection, restriction_type=CollectionViewRestriction.LOGIN
    )
    document = get_document_model().objects.create(
        title="Tāme", collection=collection, file=ContentFile(b"%PDF", "tame.pdf")
    )
    stored.append(document.file.name)
    assert client.get(document.url).status_code == 302
    assert client.get(document.file.url).status_code == 404
    assert client.get(f"/media/photos/../{document.file.name}").status_code == 404
    assert client.get(f"/media/photos/%2e%2e/{document.file.name}").status_code == 404


def test_an_editor_s_own_picture_can_be_seen(client: Client, stored: list[str]) -> None:
    stored.append(default_storage.save("avatar_images/es.png", ContentFile(b"PNG")))
    response = client.get(f"/media/{stored[0]}")
    assert b"".join(response) == b"PNG"


@pytest.mark.django_db
@pytest.mark.parametrize(
    "path", ["", "photos", "photos/", "photos/../..", "photos/" + "a" * 5000, "photos/a%00", "//"]
)
def test_odd_addresses_of_uploads_are_not_found(client: Client, path: str) -> None:
    assert client.get(f"/media/{path}").status_code == 404
