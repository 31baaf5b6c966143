"""Which words are a description, who is stopped for want of one, and who remembers it."""

import datetime
import threading
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import AbstractUser
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, PageLogEntry, Workflow, WorkflowPage
from wagtail.test.utils.form_data import nested_form_data, streamfield

from home.models import HomePage
from news.models import NewsIndexPage, NewsPage
from photos.descriptions import UndescribedPhotos, check, is_poor
from photos.models import Photo
from tests.conftest import MakePhoto

WORDS = "Skolēni pie vācu kolēģa darbagalda"


class TestWhatIsADescription:
    @pytest.mark.parametrize(
        "words",
        [
            *("1", "2", "12.", "007", "…", "-", "xxx", "a", "ab"),
            *("foto", "Foto 3", "fotogrāfija", "Fotogrāfija 12", "bilde", "Bilde 2", "attēls"),
            *("image", "photo", "Picture 4", "bez apraksta"),
            *("IMG_1234", "IMG-20261122-WA0003", "DSC_0001", "DSCN1234", "GOPR0042"),
            *("PXL_20261122_140355123.MP", "WhatsApp Image 2026-11-22 at 14.03.55"),
            *("20261122_140355", "Screenshot 2026-11-22", "FB_IMG_1667"),
            *("svetki.jpg", "Mūsu svētki.HEIC", "6f9619ff-8b86-d011-b42d-00cf4fc964ff"),
        ],
    )
    def test_names_of_cameras_numbers_and_files_are_none(self, words: str) -> None:
        assert is_poor(words)
        assert is_poor(f"  {words} ")

    @pytest.mark.parametrize(
        "words",
        [
            *("Skolēni uz skatuves", "Fotoizstāde", "Diploms", "Attēlā redzams tilts"),
            *("Bildes autore runā", "Image of the bridge", "Дети в школе", "3 skolēni pie galda"),
        ],
    )
    def test_what_is_seen_is_one_however_short(self, words: str) -> None:
        assert not is_poor(words)

    def test_nor_is_the_title_that_the_photo_got_from_the_page(self) -> None:
        assert is_poor("grāmatas svētki 7", title="Grāmatas svētki 7")


def gallery(*items: dict[str, Any]) -> list[Any]:
    return [("gallery", list(items))]


@pytest.fixture
def news(home: HomePage) -> NewsPage:
    """A draft that nobody has published yet."""
    page = NewsPage(title="Grāmatas svētki", live=False)
    return NewsIndexPage.objects.get().add_child(instance=page)


class TestTheCheck:
    def test_words_of_the_page_or_of_the_photo_or_decoration_will_do(
        self, make_photo: MakePhoto
    ) -> None:
        page = NewsPage(
            body=gallery(
                {"image": make_photo(), "alt": WORDS},
                {"image": make_photo(description=WORDS)},
                {"image": make_photo(), "decorative": True},
            )
        )
        assert check(page.body) is None

    def test_it_names_each_photo_and_counts_them(self, make_photo: MakePhoto) -> None:
        good, poor, none = ({"image": make_photo(), "alt": alt} for alt in (WORDS, "foto", ""))
        page = NewsPage(body=[("text", "<p>Teksts</p>"), *gallery(good, poor, none)])
        error = check(page.body)
        assert error is not None
        found = error.as_json_data()["blockErrors"]
        assert list(found) == [1]
        assert list(found[1]["blockErrors"]) == [1, 2]
        assert found[1]["messages"] == ["Publicēt vēl nevar: 2 fotogrāfijām nav apraksta."]
        (poor_message,) = found[1]["blockErrors"][1]["blockErrors"]["alt"]["messages"]
        assert poor_message == "„foto” nepasaka, kas redzams. Uzrakstiet vienu teikumu."

    def test_a_single_photo_between_paragraphs_needs_words_too(self, photo: Photo) -> None:
        error = check(NewsPage(body=[("photo", {"image": photo})]).body)
        assert error is not None
        assert list(error.as_json_data()["blockErrors"][0]["blockErrors"]) == ["alt"]

    @pytest.mark.parametrize(
        ("count", "words"),
        [
            (1, "1 fotogrāfijai"),
            (2, "2 fotogrāfijām"),
            (10, "10 fotogrāfijām"),
            (11, "11 fotogrāfijām"),
            (21, "21 fotogrāfijai"),
            (111, "111 fotogrāfijām"),
        ],
    )
    def test_the_refusal_counts_in_latvian(self, count: int, words: str) -> None:
        message = f"Publicēt vēl nevar: {words} nav apraksta."
        assert UndescribedPhotos(count).messages == [message]


def form_data(page: Page, *photos: tuple[Photo, str], **more: Any) -> dict[str, Any]:
    """What the page editor posts: the page, and one gallery of photos with these words."""
    items = {
        str(n): {
            "value": {"image": photo.pk, "alt": alt, "caption": ""},
            "type": "item",
            "order": n,
            "deleted": "",
            "id": "",
        }
        for n, (photo, alt) in enumerate(photos)
    }
    stream = streamfield([("gallery", {"count": len(photos), **items})])
    fields = {
        "title": page.title,
        "slug": page.slug,
        "date": "2026-11-20",
        "body": stream,
        **{
            name: {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}
            for name in ("project_links", "comments")
        },
    }
    # Wagtail joins the parts of a form's name with a hyphen.
    return nested_form_data(fields) | more


class TestTheEditor:
    def save(self, client: Client, page: Page, data: dict[str, Any]) -> Any:
        return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), data)

    def test_a_draft_is_saved_without_words(
        self, admin_client: Client, news: NewsPage, photo: Photo
    ) -> None:
        response = self.save(admin_client, news, form_data(news, (photo, "")))
        assert response.status_code == 302
        draft = NewsPage.objects.get(pk=news.pk).get_latest_revision_as_object()
        assert [item["image"] for item in draft.body[0].value] == [photo]

    def test_publishing_is_refused_and_says_why(
        self, admin_client: Client, news: NewsPage, photo: Photo
    ) -> None:
        data = form_data(news, (photo, "foto"), **{"action-publish": "1"})
        response = self.save(admin_client, news, data)
        assert response.status_code == 200
        # Inside the JSON that draws the form, where letters beyond ASCII are escaped.
        assert "fotogr\\u0101fijai nav apraksta" in response.content.decode()
        news.refresh_from_db()
        assert not news.live

    def test_described_it_goes_live(
        self, admin_client: Client, news: NewsPage, photo: Photo
    ) -> None:
        data = form_data(news, (photo, WORDS), **{"action-publish": "1"})
        assert self.save(admin_client, news, data).status_code == 302
        news.refresh_from_db()
        assert news.live

    def test_a_live_page_gets_a_draft_without_words_and_stays_as_it_is(
        self, admin_client: Client, news: NewsPage, photo: Photo
    ) -> None:
        news.save_revision().publish()
        response = self.save(admin_client, news, form_data(news, (photo, "")))
        assert response.status_code == 302
        news.refresh_from_db()
        assert news.live
        assert news.has_unpublished_changes
        assert not news.body

    def test_so_is_a_new_page_published_at_once(
        self, admin_client: Client, home: HomePage, photo: Photo
    ) -> None:
        index = NewsIndexPage.objects.get()
        page = NewsPage(title="Jauna", slug="jauna")
        url = reverse("wagtailadmin_pages:add", args=["news", "newspage", index.pk])
        data = form_data(page, (photo, ""), **{"action-publish": "1"})
        assert admin_client.post(url, data).status_code == 200
        assert not NewsPage.objects.exists()
        assert admin_client.post(url, form_data(page, (photo, ""))).status_code == 302
        assert not NewsPage.objects.get().live


class TestWithoutTheEditor:
    @pytest.fixture
    def undescribed(self, news: NewsPage, photo: Photo) -> NewsPage:
        news.body = gallery({"image": photo})
        news.save_revision()
        return news

    def test_a_revision_is_not_published(self, undescribed: NewsPage) -> None:
        with pytest.raises(UndescribedPhotos, match="1 fotogrāfijai"):
            undescribed.get_latest_revision().publish()
        undescribed.refresh_from_db()
        assert not undescribed.live

    def test_a_live_page_is_not_saved(self, undescribed: NewsPage) -> None:
        undescribed.live = True
        with pytest.raises(UndescribedPhotos):
            undescribed.save()

    def test_nor_is_it_scheduled(self, undescribed: NewsPage) -> None:
        undescribed.go_live_at = timezone.now() + datetime.timedelta(days=1)
        with pytest.raises(UndescribedPhotos):
            undescribed.save_revision().publish()
        assert not undescribed.revisions.exclude(approved_go_live_at=None).exists()

    def test_the_clock_leaves_it_out_tells_its_history_and_publishes_the_others(
        self, undescribed: NewsPage, make_photo: MakePhoto, home: HomePage
    ) -> None:
        described = NewsPage(title="Aprakstīta", live=False)
        NewsIndexPage.objects.get().add_child(instance=described)
        described.body = gallery({"image": make_photo(), "alt": WORDS})
        before = timezone.now() - datetime.timedelta(minutes=1)
        for n, page in enumerate((undescribed, described)):
            page.go_live_at = before
            revision = page.save_revision()
            revision.approved_go_live_at = before + datetime.timedelta(seconds=n)
            revision.save()

        call_command("publish_scheduled")

        undescribed.refresh_from_db()
        described.refresh_from_db()
        assert (undescribed.live, described.live) == (False, True)
        assert not undescribed.revisions.exclude(approved_go_live_at=None).exists()
        entry = PageLogEntry.objects.get(action="photos.publishing_refused")
        assert entry.page_id == undescribed.pk
        assert entry.message == "Nav publicēta plānotajā laikā: fotogrāfijām nav apraksta"

    def test_publishing_several_pages_at_once_says_why_it_stopped(
        self, admin_client: Client, undescribed: NewsPage
    ) -> None:
        url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
        response = admin_client.post(f"{url}?id={undescribed.pk}", {}, follow=True)
        assert "Publicēt vēl nevar: 1 fotogrāfijai nav apraksta." in response.content.decode()
        undescribed.refresh_from_db()
        assert not undescribed.live

    def test_a_reviewer_cannot_approve_it(
        self, admin_client: Client, admin: AbstractUser, undescribed: NewsPage
    ) -> None:
        workflow = Workflow.objects.get()
        WorkflowPage.objects.get_or_create(workflow=workflow, page=undescribed.get_parent())
        state = workflow.start(undescribed, admin)
        url = reverse(
            "wagtailadmin_pages:workflow_action",
            args=[undescribed.pk, "approve", state.current_task_state.pk],
        )
        response = admin_client.post(url, {}, follow=True)
        assert "1 fotogrāfijai nav apraksta" in response.content.decode()
        undescribed.refresh_from_db()
        state.refresh_from_db()
        assert not undescribed.live
        assert state.status == state.STATUS_IN_PROGRESS

    def test_the_api_of_the_admin_cannot(self, admin_client: Client, undescribed: NewsPage) -> None:
        url = reverse("wagtailadmin_api:pages:action", args=[undescribed.pk, "publish"])
        response = admin_client.post(url)
        assert response.status_code == 400
        assert "1 fotogrāfijai nav apraksta" in response.content.decode()
        undescribed.refresh_from_db()
        assert not undescribed.live


class TestTwoAtOnce:
    """Wagtail keeps “this is only a draft” on the block, and all threads share the block."""

    @pytest.mark.django_db(transaction=True, serialized_rollback=True)
    def test_a_draft_that_is_being_saved_lets_nothing_undescribed_through(
        self, home: HomePage, admin: AbstractUser, make_photo: MakePhoto
    ) -> None:
        page = NewsPage(title="Grāmatas svētki", live=False)
        NewsIndexPage.objects.get().add_child(instance=page)
        data = form_data(page, *((make_photo(), "") for _ in range(5)))
        validate = self.validator(page, data, admin)
        finished = threading.Event()
        drafts: list[bool] = []

        def save_drafts() -> None:
            while not finished.is_set():
                drafts.append(validate(draft=True))
            connection.close()

        threads = [threading.Thread(target=save_drafts) for _ in range(2)]
        for thread in threads:
            thread.start()
        published = [validate(draft=False) for _ in range(40)]
        finished.set()
        for thread in threads:
            thread.join()
        assert not any(published)
        assert drafts
        assert all(drafts)

    def validator(
        self, page: NewsPage, data: dict[str, Any], user: AbstractUser
    ) -> Callable[..., bool]:
        form_class = NewsPage.get_edit_handler().get_form_class()

        def validate(*, draft: bool) -> bool:
            copy = NewsPage.objects.get(pk=page.pk)
            form = form_class(data, instance=copy, parent_page=page.get_parent(), for_user=user)
            if draft:
                form.defer_required_fields()
            return form.is_valid()

        return validate


class TestTheMemory:
    def test_a_photo_keeps_the_words_it_was_published_with(
        self, news: NewsPage, photo: Photo
    ) -> None:
        news.body = gallery({"image": photo, "alt": f" {WORDS}\n"})
        news.save_revision().publish()
        photo.refresh_from_db()
        assert photo.description == WORDS

    def test_the_first_words_stay(self, news: NewsPage, make_photo: MakePhoto) -> None:
        photo = make_photo(description="Kolēģi darbnīcā")
        news.body = gallery({"image": photo, "alt": WORDS})
        news.save_revision().publish()
        photo.refresh_from_db()
        assert photo.description == "Kolēģi darbnīcā"

    def test_a_draft_teaches_it_nothing(self, news: NewsPage, photo: Photo) -> None:
        news.body = gallery({"image": photo, "alt": WORDS})
        news.save_revision()
        photo.refresh_from_db()
        assert photo.description == ""
