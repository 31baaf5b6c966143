"""Which photos have all their renditions: for those who wait, and for the worker."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from django.apps import apps

from .lookup import missing, prefetch

if TYPE_CHECKING:
    from photos.models import Photo

# A photo is tried this often before it is given up.
MAX_FAILURES = 3
CHUNK = 500
NEEDED = (
    "file",
    "width",
    "height",
    "focal_point_x",
    "focal_point_y",
    "focal_point_width",
    "focal_point_height",
)


class Readiness(NamedTuple):
    """“16 of 40 photos are ready”."""

    ready: int
    total: int


def renditions_ready(photos: "Iterable[Photo | None]") -> Readiness:
    """How many of these photos have all their renditions, asked anew of the database.

    A photo counts once however often it is given, and counts as ready if its file turned out
    to be damaged: nobody should wait for it.
    """
    ids = {photo.pk for photo in photos if photo is not None}
    photos_now = list(apps.get_model("photos", "Photo").objects.filter(pk__in=ids))
    prefetch(photos_now)
    unready = {photo.pk for photo in photos_now if missing(photo)} - given_up()
    return Readiness(len(ids) - len(unready), len(ids))


def unfinished() -> Iterator[int]:
    """The ids of photos that lack a rendition, the newest first; without those given up."""
    hopeless = given_up()
    photos = apps.get_model("photos", "Photo").objects.order_by("-pk").only(*NEEDED)
    last = None
    while chunk := list((photos if last is None else photos.filter(pk__lt=last))[:CHUNK]):
        last = chunk[-1].pk
        prefetch(chunk)
        yield from (photo.pk for photo in chunk if photo.pk not in hopeless and missing(photo))


def given_up() -> set[int]:
    leases = apps.get_model("photos", "RenditionLease").objects
    return set(leases.filter(failures__gte=MAX_FAILURES).values_list("photo_id", flat=True))
