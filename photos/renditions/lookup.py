"""Finding a photo's renditions. Looking for one never makes it: that is the worker's task."""

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple, cast

from django.apps import apps
from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import AbstractImage, AbstractRendition, Filter, get_rendition_storage

from .specs import canonical, specs
from .stand_in import stand_in

if TYPE_CHECKING:
    from photos.models import Photo, PhotoRendition


class Found(NamedTuple):
    """A row of `PhotoRendition`, for a tenth of the model's price: a page reads hundreds."""

    pk: int
    filter_spec: str
    focal_point_key: str
    source: str
    file: str
    width: int
    height: int

    @property
    def url(self) -> str:
        return get_rendition_storage().url(self.file)

    def as_rendition(self, photo: "Photo") -> "PhotoRendition":
        """The row as Wagtail knows it. It is this photo's own, with its description on the page."""
        rendition = photo.renditions.model(image=photo, **self._asdict())
        rendition._state.adding = False
        rendition._state.db = photo._state.db
        return rendition


@lru_cache(maxsize=256)
def parsed(spec: str) -> Filter:
    """One Filter a specification: parsing it costs more than all the rest of a look-up."""
    return Filter(spec=spec)


def is_current(
    photo: "Photo", rendition: "Found | PhotoRendition", source: str | None = None
) -> bool:
    """Whether a rendition shows the photo's present file, cropped to its present focal point.

    `source` is that file's name, for a caller who has many to ask about.
    """
    if rendition.source != (source or photo.file.name):
        return False
    key = rendition.focal_point_key
    return not key or key == parsed(rendition.filter_spec).get_cache_key(photo)


def fetch(photo_ids: Iterable[int]) -> dict[int, list[Found]]:
    """All rows of these photos, in one query."""
    rows = apps.get_model("photos", "PhotoRendition").objects.filter(image_id__in=photo_ids)
    found: dict[int, list[Found]] = {photo_id: [] for photo_id in photo_ids}
    for photo_id, *row in rows.values_list("image_id", *Found._fields):
        found[photo_id].append(Found(*row))
    return found


def prefetch(photos: "Iterable[Photo | None]") -> None:
    """Fetch the renditions of all these photos in one query. Do it once a page."""
    unknown = [p for p in photos if p is not None and p.found_renditions is None]
    if unknown:
        found = fetch({photo.pk for photo in unknown})
        for photo in unknown:
            photo.found_renditions = found[photo.pk]


def current(photo: "Photo") -> dict[str, Found]:
    """The renditions that a photo has, by their specification.

    No query if they were prefetched, else one. Wagtail's cache of renditions is passed by: it
    lives in each process's memory, and would go on naming files that the worker has replaced.
    """
    rows = photo.found_renditions
    if rows is None:
        # Prefetched by Wagtail's own means, as its listings do?
        models = photo._get_prefetched_renditions()
        if models is None:
            rows = fetch([photo.pk])[photo.pk]
        else:
            rows = [Found(*(getattr(row, field) for field in Found._fields)) for row in models]
    source = photo.file.name
    return {row.filter_spec: row for row in rows if is_current(photo, row, source)}


def missing(photo: "Photo") -> list[str]:
    """The specifications that the photo should have a rendition of, and has not."""
    found = current(photo)
    return [spec for spec in specs(photo) if spec not in found]


class LooksUpOnly(AbstractImage):
    """What makes ``get_rendition``, ``{% image %}`` and the like answer at once.

    A rendition that is not there yet is answered by a stand-in, see `stand_in`; it is not saved
    and not remembered, so the next look finds the real one.
    """

    # Set by `prefetch`.
    found_renditions: list[Found] | None = None

    class Meta:
        abstract = True

    def get_rendition(self, filter: Filter | str) -> AbstractRendition:  # noqa: A002
        if not isinstance(filter, Filter | str):
            raise InvalidFilterSpecError(f"{filter!r} is neither a string nor a Filter.")
        return next(iter(self.get_renditions(filter).values()))

    def find_existing_renditions(self, *filters: Filter) -> dict[Filter, AbstractRendition]:
        photo = cast("Photo", self)
        rows = current(photo)
        found: dict[Filter, AbstractRendition] = {}
        for wanted in filters:
            if row := rows.get(canonical(wanted.spec)):
                found[wanted] = row.as_rendition(photo)
                # Keeps `get_renditions` from writing it into the cache.
                found[wanted]._from_cache = True
        return found

    def create_renditions(self, *filters: Filter) -> dict[Filter, AbstractRendition]:
        if not filters:
            return {}
        photo = cast("Photo", self)
        rows = list(current(photo).values())
        return {wanted: stand_in(photo, wanted, rows) for wanted in filters}

    def create_rendition(self, filter: Filter) -> AbstractRendition:  # noqa: A002
        return self.create_renditions(filter)[filter]

    def _add_to_prefetched_renditions(self, rendition: AbstractRendition) -> None:
        """A stand-in is not to be found in place of the rendition."""
