"""``load_demo --large N``: N pages and 10 × N photos, quickly. For measurements only.

Rows are written in bulk, past Wagtail's own doors: no revisions, no history, no background
tasks. All photos share two files and their renditions, so never delete one of them.
"""

import datetime
import io
from itertools import count
from typing import Any
from uuid import uuid4

from anyascii import anyascii
from django.core.files.base import ContentFile
from django.db import connection, transaction
from django.db.models import F, Max, QuerySet
from django.utils import timezone
from django.utils.text import slugify
from PIL import Image
from wagtail.models import Page
from wagtail.search.backends import get_search_backend

from home.tree import ensure_tree
from news.models import EventIndexPage, EventPage, NewsIndexPage, NewsPage, NewsProject
from photos.models import Photo, PhotoRendition
from photos.renditions.make import make
from projects.models import (
    Country,
    Programme,
    ProjectCountry,
    ProjectIndexPage,
    ProjectPage,
    ProjectProgramme,
)
from projects.partial_dates import PartialDate

from .library import Say, collection
from .pieces import items
from .shapes import RIGA
from .words import Writer

PHOTOS_A_PAGE = 10
YEARS = 15
CHUNK = 200
# Ten pages in a row: six news, three events, a project.
KINDS = [{"P": ProjectPage, "N": NewsPage, "E": EventPage}[kind] for kind in "PNENNENENN"]
INDEXES = {
    NewsPage: NewsIndexPage,
    EventPage: EventIndexPage,
    ProjectPage: ProjectIndexPage,
}
SEEDS = {
    "Mērījumu fotogrāfija, platformāts": ((2400, 1800), (46, 92, 120)),
    "Mērījumu fotogrāfija, augstformāts": ((1800, 2400), (169, 95, 5)),
}


def load_large(pages: int, say: Say) -> int:
    """Make so many pages; gives their number. Photos and references are left out of the index."""
    run = Run()
    with transaction.atomic():
        for first in range(0, pages, CHUNK):
            numbers = range(run.start + first, run.start + min(first + CHUNK, pages))
            run.make(numbers, YEARS * 365 / pages)
            say(f"  {min(first + CHUNK, pages)} of {pages} pages, {PHOTOS_A_PAGE} photos each")
    say(
        "Pages are in the search index; photos and references are not: "
        "manage.py update_index, manage.py rebuild_references_index"
    )
    return pages


class Run:
    """What all pages of a run share."""

    def __init__(self) -> None:
        home = ensure_tree()
        # Counts on from what is there, so that a second run makes new addresses.
        self.start = Page.objects.aggregate(last=Max("pk"))["last"]
        self.today = timezone.localdate()
        self.seeds = [seed(title) for title in SEEDS]
        self.parents = {
            kind: index.objects.child_of(home).first() for kind, index in INDEXES.items()
        }
        self.paths = {kind: free_paths(parent) for kind, parent in self.parents.items()}
        self.programmes = list(Programme.objects.order_by("-first_year"))
        self.countries = Country.objects.in_bulk(field_name="code")
        self.project: ProjectPage | None = None

    def make(self, numbers: range, days_between: float) -> None:
        """Pages with these numbers, the first one today and each so many days before the last."""
        writers = {number: Writer(number) for number in numbers}
        photos = self.photos(writers)
        by_kind: dict[Any, list[Any]] = {kind: [] for kind in INDEXES}
        for n, number in enumerate(numbers):
            kind = KINDS[number % len(KINDS)]
            day = self.today - datetime.timedelta(days=int((number - self.start) * days_between))
            page = self.page(kind, number, day, writers[number])
            own = photos[n * PHOTOS_A_PAGE : (n + 1) * PHOTOS_A_PAGE]
            page.lead_photo_id = own[0].pk
            page.body = body(own[1:], writers[number])
            by_kind[kind].append(page)
        for kind, pages in by_kind.items():
            insert(pages)
            Page.objects.filter(pk=self.parents[kind].pk).update(
                numchild=F("numchild") + len(pages)
            )
            get_search_backend().add_bulk(kind, pages)
        self.tag(by_kind[ProjectPage], writers)
        self.link(by_kind[ProjectPage], by_kind[NewsPage])

    # ── Pages ──

    def page(self, kind: Any, number: int, day: datetime.date, writer: Writer) -> Any:
        parent = self.parents[kind]
        title = writer.title()
        slug = f"{slugify(anyascii(title))}-{number}"
        morning = datetime.datetime.combine(day, datetime.time(9), tzinfo=RIGA)
        return kind(
            title=title,
            draft_title=title,
            slug=slug,
            summary=writer.sentences(2),
            path=next(self.paths[kind]),
            depth=parent.depth + 1,
            url_path=f"{parent.url_path}{slug}/",
            locale_id=parent.locale_id,
            first_published_at=morning,
            last_published_at=morning,
            **own_fields(kind, number, morning, writer),
        )

    def tag(self, projects: list[ProjectPage], writers: dict[int, Writer]) -> None:
        programmes, countries = [], []
        for project in projects:
            year = project.year or self.today.year
            programme = next(p for p in self.programmes if p.first_year <= year and p.last_year)
            writer = writers[int(project.slug.rpartition("-")[2])]
            programmes.append(ProjectProgramme(tag=programme, content_object=project))
            countries.append(
                ProjectCountry(tag=self.countries[writer.country], content_object=project)
            )
        ProjectProgramme.objects.bulk_create(programmes)
        ProjectCountry.objects.bulk_create(countries)

    def link(self, projects: list[ProjectPage], news: list[NewsPage]) -> None:
        """Every news belongs to a project made in the same chunk, or to the last one before."""
        if not projects and self.project:
            projects = [self.project]
        if not projects:
            return
        self.project = projects[-1]
        NewsProject.objects.bulk_create(
            NewsProject(page=page, project=projects[n % len(projects)], sort_order=0)
            for n, page in enumerate(news)
        )

    # ── Photos ──

    def photos(self, writers: dict[int, Writer]) -> list[Photo]:
        """Ten photos for each writer's page, every fourth a portrait, with their renditions."""
        photos = [
            copy_of(
                self.seeds[n % 4 == 3],
                title=f"Mērījumi {number}–{n + 1}",
                description=writer.alt(),
            )
            for number, writer in writers.items()
            for n in range(PHOTOS_A_PAGE)
        ]
        # The manager refuses this, for it passes the intake by; these copy what has passed it.
        QuerySet(Photo).bulk_create(photos, batch_size=500)
        first, last = photos[0].pk, photos[-1].pk
        for original in self.seeds:
            share_renditions(original, first, last)
        return photos


def own_fields(
    kind: Any, number: int, morning: datetime.datetime, writer: Writer
) -> dict[str, Any]:
    """The fields that only pages of this type have."""
    if kind is NewsPage:
        return {"date": morning.date()}
    if kind is EventPage:
        ends = morning + datetime.timedelta(hours=6)
        return {"starts_at": morning, "ends_at": ends, "over_at": ends, "place": "Daugavpils"}
    year = morning.year
    return {
        "number": f"{year}-1-LV01-KA121-VET-{number:09}"
        if year > 2020
        else f"{year}-1-LV01-KA116-{number:06}",
        "starts": PartialDate(year, morning.month),
        "ends": PartialDate(year + 1),
    }


def body(photos: list[Photo], writer: Writer) -> list[dict[str, Any]]:
    """Text and a gallery of three, as often as there are photos for it."""
    blocks: list[dict[str, Any]] = []
    for n in range(0, len(photos), 3):
        text = f"<p>{writer.sentences(4)}</p><p>{writer.sentences(3)}</p>"
        gallery = items(
            {"image": photo.pk, "alt": photo.description, "caption": writer.caption()}
            for photo in photos[n : n + 3]
        )
        blocks += [{"type": "text", "value": text}, {"type": "gallery", "value": gallery}]
    return [{"id": str(uuid4()), **block} for block in blocks]


def free_paths(parent: Page) -> Any:
    """The paths of children still to come, behind the last one there is."""
    last = parent.get_last_child()
    start = Page._str2int(last.path[-Page.steplen :]) + 1 if last else 1
    return (Page._get_path(parent.path, parent.depth + 1, step) for step in count(start))


def insert(pages: list[Any]) -> None:
    """Write pages of one type: Django's `bulk_create` refuses a model with a parent's table."""
    names = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]
    rows = [Page(**{name: getattr(page, name) for name in names}) for page in pages]
    for page, row in zip(pages, Page.objects.bulk_create(rows), strict=True):
        page.pk = page.id = page.page_ptr_id = row.pk
        page.save_base(raw=True, force_insert=True)


# ── Two photos that are really there, and rows that share their files ──


def seed(title: str) -> Photo:
    """A plain surface, taken in like any photo, with all its renditions."""
    photo = Photo.objects.filter(title=title, collection=collection()).first()
    if photo is None:
        size, colour = SEEDS[title]
        picture = io.BytesIO()
        Image.new("RGB", size, colour).save(picture, "JPEG")
        photo = Photo(
            title=title,
            description="Vienkrāsains laukums mērījumiem.",
            collection=collection(),
            file=ContentFile(picture.getvalue(), name="m.jpg"),
        )
        photo.save()
    make(photo.pk)
    return Photo.objects.get(pk=photo.pk)


def copy_of(photo: Photo, **changes: Any) -> Photo:
    values = {
        field.attname: field.value_from_object(photo)
        for field in Photo._meta.concrete_fields
        if not field.primary_key
    }
    return Photo(**values | {"file": photo.file.name} | changes)


def share_renditions(original: Photo, first: int, last: int) -> None:
    """Give the photos of these ids that share the original's file its renditions, too."""
    quote = connection.ops.quote_name
    columns = [
        quote(field.column)
        for field in PhotoRendition._meta.concrete_fields
        if not field.primary_key and field.name != "image"
    ]
    renditions, photos = quote(PhotoRendition._meta.db_table), quote(Photo._meta.db_table)
    # No value in here comes from outside; names come from the models.
    sql = (
        f"INSERT INTO {renditions} ({', '.join(columns)}, image_id) "  # noqa: S608
        f"SELECT {', '.join(f'r.{column}' for column in columns)}, p.id "
        f"FROM {renditions} r CROSS JOIN {photos} p "
        "WHERE r.image_id = %s AND p.file = %s AND p.id BETWEEN %s AND %s"
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, [original.pk, original.file.name, first, last])
