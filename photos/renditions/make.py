"""Making a photo's missing renditions, by one process at a time."""

import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from io import BytesIO
from time import monotonic

from django.db.models import F
from django.utils import timezone
from PIL import Image

from photos.models import Photo, RenditionLease

from .encode import Encoded, Target, UnsupportedSpecError, encode_all
from .lookup import current, missing, parsed
from .ready import MAX_FAILURES
from .specs import spec, specs
from .store import store

logger = logging.getLogger(__name__)

# A process that has not been heard of for this long is dead, and another may take its photo.
LEASE = timedelta(seconds=60)
# How long after the first failure a photo is tried again; four times as long after the next.
RETRY = timedelta(seconds=30)

# What an editor's screen needs at once.
THUMBNAILS = ("max-165x165", spec(400, "jpeg"))


def make(photo_id: int, *, extra: Iterable[str] = (), again: bool = False) -> datetime | None:
    """Make the renditions that a photo lacks, and those in `extra`; with `again` all of them.

    Does nothing where nothing is missing, so it may be called as often as one likes. Returns
    None when there is nothing left to do, else the moment from which another try makes sense:
    another process is at it, or it failed. A failure is logged, not raised.
    """
    photo = Photo.objects.filter(pk=photo_id).first()
    if photo is None or not wanted(photo, extra, again):
        return None
    if not take_lease(photo_id):
        lease = RenditionLease.objects.filter(pk=photo_id, failures__lt=MAX_FAILURES).first()
        return lease.until if lease else None
    try:
        while photo is not None and (todo := wanted(photo, extra, again)):
            complete = make_now(photo, todo, replace=again, on_progress=heartbeat(photo_id))
            again = again and not complete
            # Anew, in case the file or the focal point was changed meanwhile.
            photo = Photo.objects.filter(pk=photo_id).first()
    except Exception as error:
        logger.exception("The renditions of photo %s could not be made", photo_id)
        return record_failure(photo_id, error)
    RenditionLease.objects.filter(pk=photo_id).delete()
    return None


def wanted(photo: Photo, extra: Iterable[str], again: bool) -> list[str]:
    """The specifications to make: what is missing, or with `again` all there is and should be."""
    found = current(photo)
    todo = [*specs(photo), *found] if again else missing(photo)
    return list(dict.fromkeys([*todo, *(spec for spec in extra if spec not in found)]))


def make_now(
    photo: Photo,
    todo: Iterable[str],
    *,
    replace: bool = False,
    on_progress: Callable[[], None] = lambda: None,
) -> bool:
    """Make these renditions from one decode; False if the photo was changed meanwhile.

    What is quick to make is stored first: with JPEGs a page is complete, and AVIF takes most of
    the time. Raises OSError if the file is missing or damaged.
    """
    targets, others = [], []
    for filter_spec in todo:
        try:
            targets.append(Target.of(photo, filter_spec))
        except UnsupportedSpecError:
            others.append(filter_spec)
    targets.sort(key=lambda target: (target.format == "avif", target.size))
    quick: list[Encoded] = [made_by_wagtail(photo, filter_spec) for filter_spec in others]
    slow: list[Encoded] = []
    stored = True
    if targets:
        with photo.open_file() as file:
            for target, encoded in encode_all(file, (photo.width, photo.height), targets):
                if target.format == "avif" and quick:
                    stored = store(photo, quick, replace=replace)
                    quick = []
                (slow if target.format == "avif" else quick).append(encoded)
                on_progress()
    return store(photo, quick + slow, replace=replace) and stored


def make_thumbnails(photo: Photo, image: Image.Image | None = None) -> None:
    """Make at once what the editor's screen shows of a photo that has just been uploaded.

    `image` is the upright photo in sRGB at 400 pixels' width or more, if the caller happens to
    have it; else the file is decoded at a reduced scale. What fails is left to the worker.
    """
    targets = [Target.of(photo, filter_spec) for filter_spec in THUMBNAILS]
    size = (photo.width, photo.height)
    try:
        if image is not None and image.width >= max(target.size[0] for target in targets):
            made = list(encode_all(image, size, targets))
        else:
            with photo.open_file() as file:
                made = list(encode_all(file, size, targets))
        store(photo, [encoded for _, encoded in made])
    except OSError:
        logger.exception("The thumbnails of photo %s could not be made", photo.pk)


def made_by_wagtail(photo: Photo, filter_spec: str) -> Encoded:
    """A specification with more than size, crop and format: Wagtail's way, from the original."""
    file = photo.generate_rendition_file(parsed(filter_spec))
    file.seek(0)
    data = file.read()
    suffix = file.name[file.name.rindex(".") :]
    return Encoded(filter_spec, Image.open(BytesIO(data)).size, suffix, data)


# ── One process at a time ──


def take_lease(photo_id: int) -> bool:
    """Whether the photo is ours for the next minute: one UPDATE decides, on any database."""
    RenditionLease.objects.get_or_create(photo_id=photo_id)
    now = timezone.now()
    free = RenditionLease.objects.filter(pk=photo_id, until__lte=now, failures__lt=MAX_FAILURES)
    return free.update(until=now + LEASE) == 1


def heartbeat(photo_id: int) -> Callable[[], None]:
    """A function that keeps the lease; to be called often, it writes every ten seconds."""
    last = monotonic()

    def beat() -> None:
        nonlocal last
        if monotonic() - last > LEASE.total_seconds() / 6:
            last = monotonic()
            RenditionLease.objects.filter(pk=photo_id).update(until=timezone.now() + LEASE)

    return beat


def record_failure(photo_id: int, error: Exception) -> datetime | None:
    """Note the failure; the moment of the next try, or None when there was one too many."""
    leases = RenditionLease.objects.filter(pk=photo_id)
    leases.update(failures=F("failures") + 1, error=f"{type(error).__name__}: {error}"[:500])
    lease = leases.first()
    if lease is None:
        return None
    if lease.failures >= MAX_FAILURES:
        logger.error("Photo %s is given up after %s tries", photo_id, lease.failures)
        return None
    until = timezone.now() + RETRY * 4 ** (lease.failures - 1)
    leases.update(until=until)
    return until
