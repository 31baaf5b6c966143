"""Finding a photo's renditions. Looking for one never makes it: that is the worker's task."""

from copy import copy
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from wagtail.images.exceptions import InvalidFilterSpecError
from wagtail.images.models import AbstractImage, AbstractRendition, Filter

from .specs import canonical, specs
from .stand_in import stand_in

if TYPE_CHECKING:
    from photos.models import Photo, PhotoRendition


@lru_cache(maxsize=256)
def parsed(spec: str) -> Filter:
    """One Filter a specification: parsing it costs more than all the rest of a look-up."""
    return Filter(spec=spec)


def is_current(photo: "Photo", rendition: "PhotoRendition") -> bool:
    """Whether a rendition shows the photo's present file, cropped to its present focal point."""
    if rendition.source != photo.file.name:
        return False
    key = rendition.focal_point_key
    return not key or key == parsed(rendition.filter_spec).get_cache_key(photo)


def current(photo: "Photo") -> "dict[str, PhotoRendition]":
    """The renditions that a photo has, by their specification.

    No query if they were prefetched, else one. Wagtail's cache of renditions is passed by: it
    lives in each process's memory, and would go on naming files that the worker has replaced.
    """
    found = photo._get_prefetched_renditions()
    if found is None:
        found = photo.renditions.all()
    return {rendition.filter_spec: rendition for rendition in found if is_current(photo, rendition)}


def missing(photo: "Photo") -> list[str]:
    """The specifications that the photo should have a rendition of, and has not."""
    found = current(photo)
    return [spec for spec in specs(photo) if spec not in found]


class LooksUpOnly(AbstractImage):
    """What makes ``get_rendition``, ``{% image %}`` and the like answer at once.

    A rendition that is not there yet is answered by a stand-in, see `stand_in`; it is not saved
    and not remembered, so the next look finds the real one.
    """

    class Meta:
        abstract = True

    def get_rendition(self, filter: Filter | str) -> AbstractRendition:  # noqa: A002
        if not isinstance(filter, Filter | str):
            raise InvalidFilterSpecError(f"{filter!r} is neither a string nor a Filter.")
        return next(iter(self.get_renditions(filter).values()))

    def find_existing_renditions(self, *filters: Filter) -> dict[Filter, AbstractRendition]:
        photo = cast("Photo", self)
        renditions = current(photo)
        found = {}
        for wanted in filters:
            if rendition := renditions.get(canonical(wanted.spec)):
                # Prefetching shares a rendition between two uses of the photo on a page, and
                # each has a description of its own.
                found[wanted] = rendition if rendition.image is self else copy(rendition)
                found[wanted].image = photo
                # Keeps `get_renditions` from writing it into the cache.
                found[wanted]._from_cache = True
        return found

    def create_renditions(self, *filters: Filter) -> dict[Filter, AbstractRendition]:
        if not filters:
            return {}
        photo = cast("Photo", self)
        renditions = list(current(photo).values())
        return {wanted: stand_in(photo, wanted, renditions) for wanted in filters}

    def create_rendition(self, filter: Filter) -> AbstractRendition:  # noqa: A002
        return self.create_renditions(filter)[filter]

    def _add_to_prefetched_renditions(self, rendition: AbstractRendition) -> None:
        """A stand-in is not to be found in place of the rendition."""
