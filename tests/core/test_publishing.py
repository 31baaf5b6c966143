"""What the CMS says when a page is published before its photos are ready."""

from django.test import Client
from django.urls import reverse
from pytest_django import Settings
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from home.models import HomePage
from news.models import NewsIndexPage, NewsPage
from photos.models import Photo
from photos.renditions.make import make
from tests.conftest import MakePhoto

WORKER_LATER = {
    "default": {
        "BACKEND": "django_tasks.backends.dummy.DummyBackend",
        "QUEUES": ["default", "photos"],
    }
}


def publish(client: Client, photo: Photo) -> list[str]:
    """Publish news with this lead photo; gives what the CMS says."""
    index = NewsIndexPage.objects.get()
    form = {
        "title": "Svētki",
        "slug": "svetki",
        "date": "28.08.2017",
        "summary": "",
        "lead_photo": photo.pk,
        "body": streamfield([("text", rich_text("<p>Sveiki!</p>"))]),
        "project_links-TOTAL_FORMS": 0,
        "project_links-INITIAL_FORMS": 0,
        "action-publish": "1",
    }
    address = reverse("wagtailadmin_pages:add", args=["news", "newspage", index.pk])
    response = client.post(address, nested_form_data(form), follow=True)
    assert NewsPage.objects.get().live
    return [str(message) for message in response.context["messages"]]


def test_photos_on_their_way_are_counted(
    admin_client: Client, home: HomePage, make_photo: MakePhoto, settings: Settings
) -> None:
    settings.TASKS = WORKER_LATER
    words = publish(admin_client, make_photo())
    assert any("Fotogrāfijas gatavas: 0 no 1." in word for word in words), words


def test_photos_that_are_ready_need_no_word(
    admin_client: Client, home: HomePage, photo: Photo
) -> None:
    make(photo.pk)
    words = publish(admin_client, photo)
    assert words
    assert not any("Fotogrāfijas gatavas" in word for word in words)
