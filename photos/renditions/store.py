"""Keeping what was made: files first, then all rows at once."""

from collections.abc import Iterable
from datetime import timedelta
from functools import partial

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from wagtail.images.models import get_rendition_storage

from photos.models import Photo, PhotoRendition

from .encode import Encoded
from .lookup import is_current, parsed
from .signals import renditions_made


def store(photo: Photo, batch: Iterable[Encoded], *, replace: bool = False) -> bool:
    """Add these renditions of the photo, and remove those of a former file or focal point.

    Where another process was quicker, its rendition stays, unless `replace` is set. Returns
    False, and keeps nothing, if the photo was deleted or changed while they were made.
    """
    rows: list[PhotoRendition] = []
    kept: list[PhotoRendition] = []
    try:
        for encoded in batch:
            rows.append(write(photo, encoded))
        with transaction.atomic():
            # The lock lets two processes that made the same rendition pass one by one.
            now = Photo.objects.select_for_update().filter(pk=photo.pk).first()
            if now is None or not all(is_current(now, row) for row in rows):
                return False
            stored = insert(now, rows, replace)
        kept = stored
    finally:
        for row in rows:
            if row not in kept:
                get_rendition_storage().delete(row.file.name)
    return True


def remove_orphans() -> int:
    """Delete files that no rendition names; how many. A process killed between the file and its
    row leaves them. What is younger than an hour may be about to get its row.
    """
    storage, an_hour_ago = get_rendition_storage(), timezone.now() - timedelta(hours=1)
    removed = 0
    try:
        folders = storage.listdir("")[0]
    except FileNotFoundError:
        return 0  # No photo has been uploaded yet.
    for folder in folders:
        rows = PhotoRendition.objects.filter(file__startswith=f"{folder}/")
        known = set(rows.values_list("file", flat=True))
        for name in storage.listdir(folder)[1]:
            path = f"{folder}/{name}"
            if path not in known and storage.get_modified_time(path) < an_hour_ago:
                storage.delete(path)
                removed += 1
    return removed


def write(photo: Photo, encoded: Encoded) -> PhotoRendition:
    """Write the file; return its row, not yet saved."""
    row = PhotoRendition(
        image=photo,
        filter_spec=encoded.spec,
        focal_point_key=parsed(encoded.spec).get_cache_key(photo),
        source=photo.file.name,
        width=encoded.size[0],
        height=encoded.size[1],
    )
    path = row.get_upload_to(encoded.suffix)
    # Given by name, so that the width and height are not read from the file again.
    row.file.name = get_rendition_storage().save(path, ContentFile(encoded.data))
    return row


def insert(photo: Photo, rows: list[PhotoRendition], replace: bool) -> list[PhotoRendition]:
    """Save those rows that are new, delete what they replace; return the ones saved."""
    made = {row.filter_spec for row in rows}
    taken, outdated = set(), []
    for existing in PhotoRendition.objects.filter(image=photo):
        if not is_current(photo, existing) or (replace and existing.filter_spec in made):
            outdated.append(existing.pk)
        else:
            taken.add(existing.filter_spec)
    # Wagtail's signal deletes the files, once this is committed.
    PhotoRendition.objects.filter(pk__in=outdated).delete()
    fresh = [row for row in rows if row.filter_spec not in taken]
    PhotoRendition.objects.bulk_create(fresh)
    if fresh:
        announce = partial(renditions_made.send_robust, sender=Photo, photo=photo)
        transaction.on_commit(announce)
    return fresh
