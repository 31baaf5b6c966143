"""Makes the renditions that photos lack, with a bar that says how far it is."""

import time
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from datetime import timedelta
from itertools import islice
from multiprocessing import get_context
from typing import Any

import django
from django.core.management.base import BaseCommand, CommandParser

from photos.models import Photo, RenditionLease
from photos.renditions.make import make
from photos.renditions.ready import unfinished
from photos.renditions.store import remove_orphans
from photos.tasks import sweep

BAR = 30


class Command(BaseCommand):
    help = (
        "Makes the renditions that photos lack. It can be stopped and started again at any time: "
        "it goes on with what is missing."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--all",
            action="store_true",
            help="Make them all anew, after a change of sizes or quality.",
        )
        parser.add_argument(
            "--after",
            type=int,
            default=0,
            metavar="ID",
            help="With --all: go on after this photo, as the interrupted run has said.",
        )
        parser.add_argument(
            "--jobs", type=int, default=1, metavar="N", help="Processes at the same time."
        )
        parser.add_argument(
            "--sweep",
            action="store_true",
            help="Only tell the worker what is missing, and free the tasks of workers that died.",
        )
        parser.add_argument(
            "--prune",
            action="store_true",
            help="Only delete files of renditions that no photo knows, as a crash may leave them.",
        )

    def handle(self, **options: Any) -> None:
        if options["sweep"]:
            self.stdout.write(f"{sweep()} photos were handed to the worker.")
        elif options["prune"]:
            self.stdout.write(f"{remove_orphans()} files were deleted.")
        else:
            self.make(options["all"], options["after"], options["jobs"])

    def make(self, again: bool, after: int, jobs: int) -> None:
        # Whoever calls this wants another try.
        RenditionLease.objects.filter(failures__gt=0).delete()
        if again:
            photos = Photo.objects.filter(pk__gt=after).order_by("pk")
            photo_ids = list(photos.values_list("pk", flat=True))
        else:
            photo_ids = sorted(unfinished())
        bar = Bar(self.stdout, len(photo_ids))
        undone = set(photo_ids)
        try:
            for photo_id, failure in run(photo_ids, again, jobs):
                undone.discard(photo_id)
                bar.step(failure)
        except KeyboardInterrupt:
            if again and undone:
                self.stdout.write(f"\nTo go on: renditions --all --after {min(undone) - 1}")
            raise SystemExit(130) from None
        self.stdout.write(f"\n{bar.done} photos, {bar.failures} failed.")


class Bar:
    """``[#####-----] 12 of 40, 1 failed, 0:00:34 left``, on one line of a terminal."""

    def __init__(self, out: Any, total: int) -> None:
        self.out, self.total = out, total
        self.done = self.failures = 0
        self.started = time.monotonic()

    def step(self, failure: str) -> None:
        self.done += 1
        if failure:
            self.failures += 1
            self.write(f"{failure}\n")
        filled = BAR * self.done // self.total
        rate = (time.monotonic() - self.started) / self.done
        left = timedelta(seconds=round(rate * (self.total - self.done)))
        bar = "#" * filled + "-" * (BAR - filled)
        self.write(f"[{bar}] {self.done} of {self.total}, {self.failures} failed, {left} left")

    def write(self, text: str) -> None:
        # On a terminal each line takes the place of the last one, which it clears first.
        self.out.write(f"\r\x1b[K{text}" if self.out.isatty() else f"{text}\n", ending="")
        self.out.flush()


def run(photo_ids: list[int], again: bool, jobs: int) -> Iterator[tuple[int, str]]:
    """Each photo's id and, if it failed, the reason."""
    if jobs == 1:
        yield from (make_one(photo_id, again) for photo_id in photo_ids)
        return
    # Not by forking: a connection to the database must not be shared.
    with ProcessPoolExecutor(jobs, get_context("spawn"), initializer=django.setup) as pool:
        ids = iter(photo_ids)
        running = {pool.submit(make_one, i, again) for i in islice(ids, 2 * jobs)}
        try:
            while running:
                done, running = wait(running, return_when=FIRST_COMPLETED)
                running |= {pool.submit(make_one, i, again) for i in islice(ids, len(done))}
                yield from (future.result() for future in done)
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def make_one(photo_id: int, again: bool) -> tuple[int, str]:
    if make(photo_id, again=again) is None:
        return photo_id, ""
    lease = RenditionLease.objects.filter(pk=photo_id).first()
    return photo_id, f"Photo {photo_id}: {(lease and lease.error) or 'another process is at it'}"
