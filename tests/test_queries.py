"""How many questions a page asks its database: few, and not more of them with more photos."""

import datetime
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page
from wagtail.rich_text import RichText

from core.models import Department
from home.models import HomePage, StandardPage
from news.models import EventIndexPage, EventPage, EventProject, NewsIndexPage, NewsPage
from news.models.news import NewsProject
from projects.models import Programme, ProjectIndexPage, ProjectPage
from tests.conftest import MakePhoto

ARTICLE_LIMIT = 12
# It also asks for its programmes, countries, events and news.
PROJECT_LIMIT = 13


def body(make_photo: MakePhoto, photos: int) -> list[Any]:
    """A body as articles have it: text, and galleries of three between the paragraphs."""
    blocks: list[Any] = []
    for start in range(0, photos, 3):
        blocks.append(("text", RichText("<p>Audzēkņi stāsta par praksi.</p>")))
        blocks.append(
            (
                "gallery",
                [
                    {"image": make_photo(title=f"Foto {n}"), "alt": f"Aina numur {n}"}
                    for n in range(start, min(start + 3, photos))
                ],
            )
        )
    return blocks


def queries(client: Client, page: Page) -> int:
    """Questions asked for one view, with the caches that outlive a request already warm."""
    url = page.get_url()
    client.get(url)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(url).status_code == 200
    return len(captured)


@pytest.fixture
def project(home: HomePage) -> ProjectPage:
    index = ProjectIndexPage.objects.get()
    project = ProjectPage(title="Eiropa tehnikumā", number="2019-1-LV01-KA116-060226")
    project.programmes.add(Programme.objects.get(slug="erasmus-plus-2014-2020"))
    return index.add_child(instance=project)


def news_page(home: HomePage, project: ProjectPage, **fields: Any) -> NewsPage:
    page = NewsPage(
        date=datetime.date(2021, 6, 15),
        department=Department.objects.get_or_create(name="Projektu nodaļa")[0],
        project_links=[NewsProject(project=project)],
        **fields,
    )
    return NewsIndexPage.objects.get().add_child(instance=page)


def event_page(home: HomePage, project: ProjectPage, **fields: Any) -> EventPage:
    page = EventPage(
        starts_at=timezone.now(),
        department=Department.objects.get_or_create(name="Projektu nodaļa")[0],
        project_links=[EventProject(project=project)],
        **fields,
    )
    return EventIndexPage.objects.get().add_child(instance=page)


@pytest.mark.parametrize("make_page", [news_page, event_page])
def test_an_article_asks_as_little_with_forty_photos_as_with_one(
    client: Client, home: HomePage, project: ProjectPage, make_photo: MakePhoto, make_page: Any
) -> None:
    for n in range(3):
        news_page(home, project, title=f"Cita ziņa {n}", lead_photo=make_photo())
    counts = {
        photos: queries(
            client,
            make_page(
                home,
                project,
                title=f"Ar {photos} foto",
                lead_photo=make_photo(),
                body=body(make_photo, photos),
            ),
        )
        for photos in (1, 9, 40)
    }
    assert len(set(counts.values())) == 1, counts
    assert counts[9] <= ARTICLE_LIMIT, counts


def test_a_project_and_a_standard_page_ask_the_same_with_nine_photos_as_with_one(
    client: Client, home: HomePage, make_photo: MakePhoto
) -> None:
    index = ProjectIndexPage.objects.get()
    for parent, model, limit in (
        (index, ProjectPage, PROJECT_LIMIT),
        (home, StandardPage, ARTICLE_LIMIT),
    ):
        counts = {
            photos: queries(
                client,
                parent.add_child(
                    instance=model(
                        title=f"Ar {photos} foto {model.__name__}",
                        lead_photo=make_photo(),
                        body=body(make_photo, photos),
                    )
                ),
            )
            for photos in (1, 9)
        }
        assert counts[1] == counts[9], (model, counts)
        assert counts[9] <= limit, (model, counts)


def test_links_in_texts_cost_one_question_however_many_there_are(
    client: Client, home: HomePage, project: ProjectPage
) -> None:
    targets = [home.add_child(instance=StandardPage(title=f"Lapa {number}")) for number in range(5)]
    links = "".join(f'<a linktype="page" id="{page.pk}">lapa</a>' for page in targets)
    bodies = {
        0: [("text", RichText("<p>Bez saitēm.</p>"))],
        1: [("text", RichText(f"<p>{links[: links.index('</a>') + 4]}</p>"))],
        5: [("text", RichText(f"<p>{links}</p>")), ("callout", {"text": RichText(links)})],
    }
    counts = {
        number: queries(client, news_page(home, project, title=f"Saites {number}", body=body))
        for number, body in bodies.items()
    }
    assert counts[1] == counts[5] == counts[0] + 1, counts
