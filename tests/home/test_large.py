"""``load_demo --large``: many pages at once that behave like any others."""

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from wagtail.models import Page

from home.models import HomePage
from news.models import EventPage, NewsPage
from photos.blocks import photos_in
from photos.models import Photo
from projects.models import ProjectPage

KINDS = (NewsPage, EventPage, ProjectPage)


@pytest.mark.django_db
def test_generated_pages_are_listed_found_and_shown(home: HomePage, client: Client) -> None:
    call_command("load_demo", large=50)

    assert [kind.objects.count() for kind in KINDS] == [30, 15, 5]
    for kind in KINDS:
        page = kind.objects.live().order_by("pk").first()
        listing = client.get(page.get_parent().get_url())
        assert listing.status_code == 200
        html = client.get(page.get_url()).content.decode()
        assert page.title in html
        photos = [page.lead_photo, *photos_in(page.body)]
        assert len({photo.pk for photo in photos}) == 10
        for photo in photos[1:]:
            assert photo.renditions.count() > 4
            assert photo.get_rendition("width-400|format-jpeg").url in html
    # Two photos are really there; the others share their files.
    assert Photo.objects.count() == 50 * 10 + 2
    assert Photo.objects.values("file").distinct().count() == 2


@pytest.mark.django_db
def test_the_tree_stays_sound_and_a_second_run_adds_to_it(home: HomePage) -> None:
    call_command("load_demo", large=20)
    call_command("load_demo", large=20)
    assert not any(Page.find_problems())
    assert NewsPage.objects.count() == 24
    # A page made by hand finds its place among them.
    parent = NewsPage.objects.earliest("pk").get_parent()
    made = parent.add_child(instance=NewsPage(title="Ar roku rakstīta ziņa"))
    assert made.get_parent() == parent


@pytest.mark.django_db
def test_projects_have_a_programme_of_their_year_and_news_a_project(home: HomePage) -> None:
    call_command("load_demo", large=40)
    for project in ProjectPage.objects.all():
        programme = project.programmes.get()
        assert programme.first_year <= project.year <= programme.last_year
        assert project.countries.count() == 1
    assert all(page.projects for page in NewsPage.objects.all())


@pytest.mark.django_db
def test_generated_news_are_found_by_the_search(home: HomePage) -> None:
    call_command("load_demo", large=10)
    page = NewsPage.objects.earliest("pk")
    assert page in NewsPage.objects.search(page.title)


def test_no_pages_are_no_number() -> None:
    with pytest.raises(CommandError, match="above 0"):
        call_command("load_demo", large=0)
