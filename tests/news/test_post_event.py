"""“Pievienot pasākuma foto”: who may, what the event's page gets, and what is refused."""

import datetime
import json
import uuid
from typing import Any

import pytest
from django.contrib.auth.models import AbstractUser, Group, Permission, User
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Collection, GroupPagePermission, Page, WorkflowState

from home.models import HomePage
from news.models import EventIndexPage, EventPage, NewsIndexPage, PhotoDelivery
from photos.models import Photo
from photos.renditions.make import make
from tests.conftest import MakePhoto
from tests.content import event, project, riga

ALT = "Skolēni tur rokās jauno grāmatu"


@pytest.fixture
def launch(home: HomePage) -> EventPage:
    """A live event with a paragraph and no photo."""
    page = event("Grāmatas svētki", riga(2026, 11, 20, 14), place="Liepāja")
    page.body = [("text", "<p>Svētki bija jauki.</p>")]
    page.save_revision().publish()
    return EventPage.objects.get(pk=page.pk)


@pytest.fixture
def photos(make_photo: MakePhoto, admin: AbstractUser) -> list[Photo]:
    """As if sent from this screen: one upright, then two landscapes."""
    PhotoDelivery.current(admin)
    sizes = [(400, 600), (600, 400), (800, 600)]
    return [
        make_photo(width=w, height=h, title="Foto", uploaded_by_user=admin, colour=f"#{w}")
        for w, h in sizes
    ]


def post(client: Client, name: str, **data: Any) -> Any:
    """As the screen's JavaScript does it, under the key of what goes on."""
    user = User.objects.get(pk=client.session["_auth_user_id"])
    key = data.pop("key", None) or str(PhotoDelivery.current(user).key)
    body = json.dumps({"key": key, **data})
    return client.post(reverse(f"post_event_{name}"), body, content_type="application/json")


def described(photos: list[Photo], alt: str = ALT) -> list[dict[str, Any]]:
    return [{"id": photo.pk, "place": n, "alt": alt} for n, photo in enumerate(photos, 1)]


def finish(client: Client, action: str, **changes: Any) -> Any:
    assert post(client, "keep", **changes).status_code == 200
    return post(client, "finish", action=action)


def galleries(page: EventPage) -> list[list[int]]:
    return [
        [photo["image"].pk for photo in block.value]
        for block in page.body
        if block.block_type == "gallery"
    ]


def revise(page: EventPage, words: str) -> None:
    """Somebody goes on writing, and does not publish."""
    draft = page.get_latest_revision_as_object()
    draft.body = [("text", f"<p>{words}</p>")]
    draft.save_revision()


class TestWhoMay:
    def test_whoever_is_not_logged_in_is_sent_to_log_in(self, client: Client, home: Page) -> None:
        response = client.get(reverse("post_event"))
        assert response.status_code == 302
        assert response.url.startswith(reverse("wagtailadmin_login"))

    @pytest.fixture
    def stranger(self, home: HomePage) -> Client:
        """Writes news and adds photos, but has no right on events."""
        user = User.objects.create_user("zinotaja", password="parole-testiem")
        group = Group.objects.create(name="Ziņas")
        rights = Group.objects.get(name="Editors")
        group.permissions.add(*rights.permissions.all())
        for right in rights.collection_permissions.all():
            group.collection_permissions.create(
                collection=Collection.get_first_root_node(), permission=right.permission
            )
        add_page = GroupPagePermission.objects.filter(permission__codename="add_page").first()
        GroupPagePermission.objects.create(
            group=group, page=NewsIndexPage.objects.get(), permission=add_page.permission
        )
        user.groups.add(group)
        client = Client()
        client.force_login(user)
        return client

    def test_without_rights_on_events_nothing_opens(self, stranger: Client) -> None:
        # Wagtail's own way: a person is sent home and told, a script gets 403.
        response = stranger.get(reverse("post_event"))
        assert (response.status_code, response.url) == (302, reverse("wagtailadmin_home"))
        headers = {"X-Requested-With": "XMLHttpRequest"}
        for name in ("post_event", "post_event_events", "post_event_ready"):
            assert stranger.get(reverse(name), headers=headers).status_code == 403
        for name in ("keep", "finish", "begin_anew"):
            url = reverse(f"post_event_{name}")
            assert stranger.post(url, headers=headers).status_code == 403
        assert not PhotoDelivery.objects.exists()

    def test_nor_is_it_in_the_menu(
        self, stranger: Client, admin_client: Client, launch: EventPage
    ) -> None:
        url = reverse("post_event")
        assert url not in stranger.get(reverse("wagtailadmin_home")).content.decode()
        assert url in admin_client.get(reverse("wagtailadmin_home")).content.decode()

    def test_an_editor_may_not_publish_even_by_a_request_of_her_own(
        self, editor_client: Client, launch: EventPage, photos: list[Photo]
    ) -> None:
        changes = {"event": launch.pk, "photos": described(photos)}
        assert finish(editor_client, "publish", **changes).status_code == 302
        launch.refresh_from_db()
        assert galleries(launch) == []

    def test_a_locked_page_says_so(
        self, admin_client: Client, launch: EventPage, photos: list[Photo], editor: AbstractUser
    ) -> None:
        EventPage.objects.filter(pk=launch.pk).update(
            locked=True, locked_by=editor, locked_at=timezone.now()
        )
        response = finish(admin_client, "publish", event=launch.pk, photos=described(photos))
        assert response.status_code == 422
        assert "slēdzis" in response.json()["message"]

    def test_what_one_may_not_choose_is_left_out(
        self, editor_client: Client, launch: EventPage, photos: list[Photo]
    ) -> None:
        closed = Collection.get_first_root_node().add_child(name="Slēgta")
        Group.objects.get(name="Editors").collection_permissions.all().delete()
        open_one = Collection.get_first_root_node().add_child(name="Atvērta")
        for codename in ("add_image", "choose_image"):
            Group.objects.get(name="Editors").collection_permissions.create(
                collection=open_one, permission=Permission.objects.get(codename=codename)
            )
        Photo.objects.update(collection=closed)
        post(editor_client, "keep", event=launch.pk, photos=described(photos))
        assert finish(editor_client, "draft").json()["message"] == (
            "Vispirms izvēlieties fotogrāfijas."
        )


class TestPublishing:
    def test_the_photos_stand_below_the_text_and_the_page_is_live(
        self, admin_client: Client, launch: EventPage, photos: list[Photo]
    ) -> None:
        response = finish(admin_client, "publish", event=launch.pk, photos=described(photos))
        assert response.status_code == 200
        launch.refresh_from_db()
        assert [block.block_type for block in launch.body] == ["text", "gallery"]
        assert galleries(launch) == [[photo.pk for photo in photos]]
        assert response.json()["url"] == launch.url
        assert ALT in admin_client.get(launch.url).content.decode()

    def test_photos_are_named_after_the_event(
        self, admin_client: Client, launch: EventPage, photos: list[Photo], make_photo: MakePhoto
    ) -> None:
        old = make_photo(title="No krājuma", colour="#ff0000")
        Photo.objects.filter(pk=old.pk).update(created_at=riga(2020, 1, 1))
        finish(admin_client, "publish", event=launch.pk, photos=described([*photos, old]))
        titles = list(Photo.objects.order_by("pk").values_list("title", flat=True))
        assert titles == [f"Grāmatas svētki – {n}" for n in (1, 2, 3)] + ["No krājuma"]

    def test_the_first_landscape_leads_where_nothing_did(
        self, admin_client: Client, launch: EventPage, photos: list[Photo], photo: Photo
    ) -> None:
        finish(admin_client, "publish", event=launch.pk, photos=described(photos))
        launch.refresh_from_db()
        assert launch.lead_photo == photos[1]
        finish(admin_client, "publish", event=launch.pk, photos=described([photo]))
        launch.refresh_from_db()
        assert launch.lead_photo == photos[1]

    def test_a_new_event_is_made_with_its_date_place_and_project(
        self, admin_client: Client, home: HomePage, photos: list[Photo]
    ) -> None:
        mobility = project()
        fields = {
            "title": "Prakse Leipcigā",
            "date": "2026-11-14",
            "place": "Leipciga",
            "project": str(mobility.pk),
        }
        response = finish(
            admin_client, "publish", event="new", newEvent=fields, photos=described(photos)
        )
        assert response.status_code == 200, response.content
        page = EventPage.objects.get(title="Prakse Leipcigā")
        assert (page.live, page.all_day, page.place) == (True, True, "Leipciga")
        assert f"{page.first_day}" == "2026-11-14"
        assert page.projects == [mobility]
        assert EventIndexPage.objects.parent_of(page).exists()
        assert len(galleries(page)[0]) == 3

    def test_a_new_event_without_title_is_refused_and_not_made(
        self, admin_client: Client, home: HomePage, photos: list[Photo]
    ) -> None:
        fields = {"title": "", "date": "nekad"}
        response = finish(
            admin_client, "publish", event="new", newEvent=fields, photos=described(photos)
        )
        assert response.status_code == 422
        assert set(response.json()["fields"]) == {"title", "date"}
        assert not EventPage.objects.exists()

    def test_twice_is_once(
        self, admin_client: Client, launch: EventPage, photos: list[Photo]
    ) -> None:
        key = str(PhotoDelivery.objects.get().key)
        first = finish(admin_client, "publish", event=launch.pk, photos=described(photos))
        again = post(admin_client, "finish", action="publish", key=key)
        assert first.json() == again.json()
        launch.refresh_from_db()
        assert len(galleries(launch)) == 1

    def test_how_many_pictures_are_ready(
        self, admin_client: Client, launch: EventPage, photos: list[Photo]
    ) -> None:
        finish(admin_client, "publish", event=launch.pk, photos=described(photos))
        assert admin_client.get(reverse("post_event_ready")).json() == {"ready": 0, "total": 3}
        make(photos[0].pk)
        assert admin_client.get(reverse("post_event_ready")).json() == {"ready": 1, "total": 3}


class TestUndescribed:
    @pytest.mark.parametrize("alt", ["", "foto", "IMG_1234.jpg"])
    def test_publishing_is_refused_with_a_sentence(
        self, admin_client: Client, launch: EventPage, photos: list[Photo], alt: str
    ) -> None:
        rows = [*described(photos[:1]), *described(photos[1:], alt)]
        response = finish(admin_client, "publish", event=launch.pk, photos=rows)
        assert response.status_code == 422
        answer = response.json()
        assert answer["message"] == "Publicēt vēl nevar: 2 fotogrāfijām nav apraksta."
        assert answer["photos"] == [photo.pk for photo in photos[1:]]
        launch.refresh_from_db()
        assert galleries(launch.get_latest_revision_as_object()) == []

    def test_so_is_a_review(
        self, editor_client: Client, launch: EventPage, make_photo: MakePhoto, editor: AbstractUser
    ) -> None:
        photo = make_photo(uploaded_by_user=editor)
        rows = described([photo], "")
        assert finish(editor_client, "review", event=launch.pk, photos=rows).status_code == 422
        assert not WorkflowState.objects.exists()

    def test_decoration_needs_none(
        self, admin_client: Client, launch: EventPage, photos: list[Photo]
    ) -> None:
        rows = [{"id": photo.pk, "decorative": True} for photo in photos]
        response = finish(admin_client, "publish", event=launch.pk, photos=rows)
        assert response.status_code == 200

    def test_a_draft_is_saved_without(
        self, admin_client: Client, launch: EventPage, photos: list[Photo]
    ) -> None:
        rows = described(photos, "")
        assert finish(admin_client, "draft", event=launch.pk, photos=rows).status_code == 200
        launch.refresh_from_db()
        assert galleries(launch) == []
        assert len(galleries(launch.get_latest_revision_as_object())[0]) == 3

    def test_one_elsewhere_on_a_page_never_published_is_said(
        self, admin_client: Client, home: HomePage, photos: list[Photo], photo: Photo
    ) -> None:
        page = EventPage(title="Iesākts", starts_at=riga(2026, 11, 1), live=False)
        page.body = [("gallery", [{"image": photo, "alt": "", "caption": "", "decorative": False}])]
        EventIndexPage.objects.get().add_child(instance=page)
        page.save_revision()
        response = finish(admin_client, "publish", event=page.pk, photos=described(photos))
        assert response.status_code == 422
        assert response.json()["editUrl"] == reverse("wagtailadmin_pages:edit", args=[page.pk])
        page.refresh_from_db()
        assert not page.live
        assert len(galleries(page.get_latest_revision_as_object())) == 1


class TestSomebodyElseIsWriting:
    def test_publishing_photos_neither_publishes_nor_loses_the_draft(
        self, admin_client: Client, launch: EventPage, photos: list[Photo]
    ) -> None:
        revise(launch, "Vēl neesmu pabeigusi.")
        response = finish(admin_client, "publish", event=launch.pk, photos=described(photos))
        assert response.status_code == 200
        launch.refresh_from_db()
        assert "jauki" in str(launch.body[0].value)
        assert len(galleries(launch)) == 1
        draft = launch.get_latest_revision_as_object()
        assert "pabeigusi" in str(draft.body[0].value)
        assert galleries(draft) == galleries(launch)
        assert launch.has_unpublished_changes
        assert draft.body[1].id == launch.body[1].id

    def test_a_draft_goes_on_top_of_the_draft(
        self, admin_client: Client, launch: EventPage, photos: list[Photo]
    ) -> None:
        revise(launch, "Vēl neesmu pabeigusi.")
        finish(admin_client, "draft", event=launch.pk, photos=described(photos))
        draft = EventPage.objects.get(pk=launch.pk).get_latest_revision_as_object()
        assert "pabeigusi" in str(draft.body[0].value)
        assert len(galleries(draft)) == 1


class TestReview:
    def test_an_editor_submits(
        self, editor_client: Client, launch: EventPage, make_photo: MakePhoto, editor: AbstractUser
    ) -> None:
        photo = make_photo(uploaded_by_user=editor)
        response = finish(editor_client, "review", event=launch.pk, photos=described([photo]))
        assert response.status_code == 200
        launch.refresh_from_db()
        assert launch.workflow_in_progress
        assert galleries(launch) == []
        assert galleries(launch.get_latest_revision_as_object()) == [[photo.pk]]

    def test_the_screen_offers_what_the_person_may_do(
        self, editor_client: Client, admin_client: Client, launch: EventPage
    ) -> None:
        for client, actions in (
            (editor_client, ["review", "draft"]),
            (admin_client, ["publish", "draft"]),
        ):
            rows = client.get(reverse("post_event")).context["screen"]["events"]
            assert rows[0]["actions"] == actions


class TestNothingIsLost:
    def test_the_screen_opens_where_it_was_left(
        self, admin_client: Client, launch: EventPage, photos: list[Photo]
    ) -> None:
        post(admin_client, "keep", event=launch.pk, photos=described(photos[:2]))
        post(admin_client, "keep", photos=[{"id": photos[0].pk, "caption": "Svētkos"}])
        state = admin_client.get(reverse("post_event")).context["screen"]["state"]
        assert state["event"] == launch.pk
        assert [row["photo"]["id"] for row in state["photos"]] == [p.pk for p in photos[:2]]
        first = state["photos"][0]
        assert (first["alt"], first["caption"]) == (ALT, "Svētkos")

    def test_a_new_event_that_is_half_written_too(
        self, admin_client: Client, home: HomePage
    ) -> None:
        post(admin_client, "keep", event="new", newEvent={"title": "Prakse Lei"})
        state = admin_client.get(reverse("post_event")).context["screen"]["state"]
        assert state["event"] == "new"
        assert state["newEvent"]["title"] == "Prakse Lei"

    def test_two_machines_do_not_undo_each_other(
        self, admin_client: Client, launch: EventPage, photos: list[Photo]
    ) -> None:
        post(admin_client, "keep", photos=described(photos[:1]))
        post(admin_client, "keep", photos=described(photos[1:2], "Cits apraksts šeit"))
        state = admin_client.get(reverse("post_event")).context["screen"]["state"]
        assert [row["alt"] for row in state["photos"]] == [ALT, "Cits apraksts šeit"]

    def test_left_half_way_the_photos_are_in_the_library(
        self, admin_client: Client, launch: EventPage, photos: list[Photo]
    ) -> None:
        post(admin_client, "keep", event=launch.pk, photos=described(photos))
        admin_client.post(reverse("post_event_begin_anew"))
        assert admin_client.get(reverse("post_event")).context["screen"]["state"]["photos"] == []
        assert Photo.objects.count() == 3

    def test_what_is_over_is_not_written_to(
        self, admin_client: Client, launch: EventPage, photos: list[Photo]
    ) -> None:
        key = str(PhotoDelivery.objects.get().key)
        finish(admin_client, "publish", event=launch.pk, photos=described(photos))
        response = post(
            admin_client, "keep", key=key, photos=described(photos, "Par vēlu rakstīts")
        )
        assert response.status_code == 409

    @pytest.mark.parametrize(
        "changes",
        [{"photos": 7}, {"photos": [{}]}, {"event": "x"}, {"newEvent": 3}, {"removed": ["y"]}],
    )
    def test_nonsense_does_no_harm(
        self, admin_client: Client, home: HomePage, changes: dict[str, Any]
    ) -> None:
        assert post(admin_client, "keep", **changes).status_code == 400

    def test_nor_does_a_key_that_is_none(self, admin_client: Client, home: HomePage) -> None:
        assert post(admin_client, "keep", key=str(uuid.uuid4())).status_code == 409


class TestFindingAnEvent:
    @pytest.mark.parametrize("asked", ["gramatas", "LIEPĀJA svet", "2026 novembris"])
    def test_by_title_place_or_date_without_accents(
        self, admin_client: Client, launch: EventPage, asked: str
    ) -> None:
        event("Cits pasākums", riga(2024, 3, 1), place="Tartu")
        answer = admin_client.get(reverse("post_event_events"), {"q": asked}).json()
        assert [row["id"] for row in answer["events"]] == [launch.pk]

    def test_a_row_tells_date_place_and_photos_of_the_newest_version(
        self, admin_client: Client, launch: EventPage, photos: list[Photo]
    ) -> None:
        finish(admin_client, "draft", event=launch.pk, photos=described(photos, ""))
        row = admin_client.get(reverse("post_event")).context["screen"]["events"][0]
        assert row["about"] == "2026. gada 20. novembris, Liepāja"
        assert row["photos"] == "3 foto"

    def test_the_last_ones_stand_first_then_those_to_come(
        self, admin_client: Client, home: HomePage
    ) -> None:
        now = timezone.now()
        for days in (-300, -2, 30, 0):
            event(f"Pēc {days}", now + datetime.timedelta(days=days))
        rows = admin_client.get(reverse("post_event")).context["screen"]["events"]
        assert [row["title"] for row in rows] == ["Pēc 0", "Pēc -2", "Pēc -300"]
