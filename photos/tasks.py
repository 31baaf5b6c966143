"""Renditions in the background: made after each upload, and put right after any accident.

What has to be done is never read from the queue: it is which renditions are missing. So a task
may be lost, run twice or be killed half-way, and the next sweep puts it right.
"""

import logging
from datetime import timedelta
from functools import partial
from itertools import islice
from typing import Any

from django.core.cache import cache
from django.db import transaction
from django.utils import timezone
from django_tasks import task

from .models import Photo, RenditionLease
from .renditions.lookup import is_current, missing
from .renditions.make import LEASE, make
from .renditions.ready import unfinished

logger = logging.getLogger(__name__)

# In `settings.TASKS`; their own, so that forty photos do not hold up the search index.
QUEUE = "photos"
# A sweep that finds more leaves the rest to the next one.
SWEEP_LIMIT = 500
TEN_MINUTES = 600


@task(queue_name=QUEUE)
def make_renditions(photo_id: int, extra: list[str] | None = None) -> None:
    """Make what is missing; try again later if it failed or another worker is at it."""
    until = make(photo_id, extra=extra or [])
    if until is not None and make_renditions.get_backend().supports_defer:
        make_renditions.using(run_after=until + timedelta(seconds=1)).enqueue(photo_id, extra)


@task(queue_name=QUEUE)
def sweep_later() -> None:
    sweep()


def photo_saved(instance: Photo, raw: bool, **kwargs: Any) -> None:
    """A photo is new, or has another file or focal point: out with the old, make the new.

    Connected to ``post_save``.
    """
    if raw:
        return
    outdated = [r.pk for r in instance.renditions.all() if not is_current(instance, r)]
    if outdated:
        instance.renditions.filter(pk__in=outdated).delete()
    transaction.on_commit(partial(enqueue_if_needed, instance.pk))


def enqueue_if_needed(photo_id: int) -> None:
    photo = Photo.objects.filter(pk=photo_id).first()
    if photo is not None and missing(photo):
        # Somebody has touched it: a photo that was given up gets another chance.
        RenditionLease.objects.filter(pk=photo_id, failures__gt=0).delete()
        make_renditions.enqueue(photo_id)


def make_on_request(photo: Photo, spec: str) -> None:
    """Have one more rendition made, once, however often it is asked for."""
    if cache.add(f"photos-requested-{photo.pk}-{spec}", 1, TEN_MINUTES):
        transaction.on_commit(partial(make_renditions.enqueue, photo.pk, [spec]))


# ── The sweeper ──


def sweep() -> int:
    """Put right what a killed worker or a lost task has left; the number of photos taken up."""
    waiting = release_stale_tasks()
    found = (photo_id for photo_id in unfinished() if photo_id not in waiting)
    photo_ids = list(islice(found, SWEEP_LIMIT))
    for photo_id in photo_ids:
        make_renditions.enqueue(photo_id)
    if photo_ids:
        logger.info("%s photos without all renditions were taken up again", len(photo_ids))
    return len(photo_ids)


def release_stale_tasks() -> set[int]:
    """Give back the tasks of dead workers; the ids of photos that have a task.

    A worker that is killed leaves its task RUNNING for ever. One that lives renews the lease of
    the photo it is at, so a task that began long ago without a lease belongs to nobody.
    """
    try:
        from django_tasks_db import DatabaseBackend
        from django_tasks_db.models import DBTaskResult
    except ImportError:
        return set()
    if not isinstance(make_renditions.get_backend(), DatabaseBackend):
        return set()
    now = timezone.now()
    leased = set(RenditionLease.objects.filter(until__gt=now).values_list("pk", flat=True))
    tasks = DBTaskResult.objects.filter(
        queue_name=QUEUE, status__in=["READY", "RUNNING"], task_path=make_renditions.module_path
    )
    waiting, stale = set(), []
    for row in tasks.only("status", "started_at", "args_kwargs"):
        photo_id = row.args_kwargs["args"][0]
        waiting.add(photo_id)
        began_long_ago = row.started_at is not None and row.started_at < now - LEASE
        if row.status == "RUNNING" and began_long_ago and photo_id not in leased:
            stale.append(row.pk)
    DBTaskResult.objects.filter(pk__in=stale, status="RUNNING").update(
        status="READY", started_at=None
    )
    return waiting


def recover() -> None:
    """When a worker starts: sweep, and once more when the leases of a dead one have run out."""
    sweep()
    if sweep_later.get_backend().supports_defer:
        sweep_later.using(run_after=timezone.now() + LEASE + timedelta(seconds=5)).enqueue()
