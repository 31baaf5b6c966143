"""Whether a photo is here already: the very same file, or the same picture to the eye."""

from django.db.models import QuerySet

from .intake import CleanPhoto
from .intake.hashes import distance
from .models import Photo

# Bits of 64. The same picture resized, compressed or brightened differs by up to 4; so do
# some frames of one burst, which is why a near duplicate is offered and never decided.
NEAR = 4


def find_exact(photo: CleanPhoto | Photo, among: QuerySet[Photo] | None = None) -> QuerySet[Photo]:
    """Photos with the same file, byte for byte, once metadata is gone; oldest first."""
    found = _others(photo, among).filter(file_hash=photo.file_hash)
    return found.order_by("pk") if photo.file_hash else found.none()


def find_similar(
    photo: CleanPhoto | Photo | str,
    among: QuerySet[Photo] | None = None,
    within: int = NEAR,
) -> list[Photo]:
    """Photos whose perceptual hash differs by at most `within` bits, nearest first.

    `photo` may be a hash; `among` those that the asking person may see. All hashes are read
    and compared here, two queries whatever their number: no database of ours counts bits, and
    ten thousand take some 10 ms.
    """
    wanted = photo if isinstance(photo, str) else photo.perceptual_hash
    if not wanted:
        return []
    rows = _others(photo, among).exclude(perceptual_hash="")
    near = {
        pk: bits
        for pk, other in rows.values_list("pk", "perceptual_hash")
        if (bits := distance(wanted, other)) <= within
    }
    found = Photo.objects.in_bulk(near)
    return [found[pk] for pk in sorted(near, key=lambda pk: (near[pk], pk)) if pk in found]


def _others(photo: CleanPhoto | Photo | str, among: QuerySet[Photo] | None) -> QuerySet[Photo]:
    photos = Photo.objects.all() if among is None else among
    if isinstance(photo, Photo) and photo.pk:
        photos = photos.exclude(pk=photo.pk)
    return photos.order_by()
