"""The worker, as real processes: killed, doubled, and given photos that cannot be decoded."""

import io
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as django_settings
from django.core.management import call_command
from django.db import connection
from django.utils import timezone
from django_tasks_db.management.commands.db_worker import Worker
from django_tasks_db.models import DBTaskResult
from wagtail.images.models import get_rendition_storage

from photos import tasks
from photos.models import Photo, PhotoRendition, RenditionLease
from photos.renditions import renditions_ready, specs
from photos.renditions.make import LEASE, MAX_FAILURES, make
from tests.conftest import MakePhoto

# `manage.py db_worker`, that also writes down each picture that it encodes.
WORKER = """
import sys, django
django.setup()
from photos.renditions import encode

really = encode.encode

def noted(picture, format):
    with open(sys.argv[1], "a") as log:
        log.write(f"{picture.getpixel((0, 0))} {picture.size} {format}\\n")
    return really(picture, format)

encode.encode = noted
from django.core.management import call_command
batch = sys.argv[2] == "batch"
call_command("db_worker", queue_name="photos", startup_delay=False, interval=0.1, batch=batch)
"""


class Workers:
    """Task workers on the test's own database and folders."""

    def __init__(self, log: Path) -> None:
        self.log = log
        values = connection.settings_dict
        if connection.vendor == "sqlite":
            database = f"sqlite:///{values['NAME']}"
        else:
            who = f"{values['USER']}:{values['PASSWORD']}".rstrip(":")
            where = f"{values['HOST']}:{values['PORT']}".rstrip(":")
            database = f"postgres://{who}@{where}/{values['NAME']}"
        self.environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "config.settings.local",
            "VAR": str(django_settings.VAR_DIR),
            "DATABASE_URL": database,
        }
        self.running: list[subprocess.Popen[bytes]] = []

    def start(self, mode: str) -> subprocess.Popen[bytes]:
        """`mode` is “batch”, until nothing is left to do, or “forever”."""
        command = [sys.executable, "-c", WORKER, str(self.log), mode]
        self.running.append(subprocess.Popen(command, env=self.environment))
        return self.running[-1]

    def encoded(self) -> list[str]:
        return self.log.read_text().splitlines() if self.log.exists() else []

    def stop(self) -> None:
        for process in self.running:
            process.kill()
            process.wait()


@pytest.fixture
def queue(transactional_db: None, settings: Any) -> None:
    """Tasks go into the database's queue, as they do outside tests."""
    settings.TASKS = {
        "default": {
            "BACKEND": "django_tasks_db.DatabaseBackend",
            "QUEUES": ["default", "photos"],
        }
    }


@pytest.fixture
def workers(queue: None, tmp_path: Path) -> Iterator[Workers]:
    started = Workers(tmp_path / "encoded.log")
    yield started
    started.stop()


def work() -> None:
    """What is due in the queue, done in this process."""
    Worker(
        queue_names=["photos"],
        interval=0,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id="here",
        excluded_queue_names=[],
    ).run()


def wait_for(condition: Callable[[], Any], seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "It never came to that."
        time.sleep(0.02)


def an_hour_passes() -> None:
    """For those who died: for what they hold, an hour ago is long enough."""
    before = timezone.now() - timedelta(hours=1)
    RenditionLease.objects.update(until=before)
    DBTaskResult.objects.filter(status="RUNNING").update(started_at=before)


def files() -> set[str]:
    folder = Path(get_rendition_storage().path(""))
    return {str(path.relative_to(folder)) for path in folder.rglob("*.*")}


def test_a_killed_batch_is_finished(workers: Workers, make_photo: MakePhoto) -> None:
    photos = [make_photo(width=2400, height=1600, colour=f"#{n:02}6699") for n in range(6)]
    worker = workers.start("forever")
    wait_for(lambda: len(workers.encoded()) > 12)
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    ready = renditions_ready(photos).ready
    assert ready < len(photos)
    assert DBTaskResult.objects.filter(status="RUNNING").count() == 1

    an_hour_passes()
    assert workers.start("batch").wait() == 0

    assert renditions_ready(photos) == (6, 6)
    assert not DBTaskResult.objects.filter(queue_name="photos", status="RUNNING").exists()
    for photo in photos:
        made = Counter(photo.renditions.values_list("filter_spec", flat=True))
        assert made == Counter(specs(photo))
    assert set(PhotoRendition.objects.values_list("file", flat=True)) <= files()


def test_two_workers_do_not_do_the_same_twice(workers: Workers, make_photo: MakePhoto) -> None:
    photos = [make_photo(width=900, height=600, colour=f"#ff{n:02}00") for n in range(12)]
    # Each photo is in the queue twice.
    for photo in photos:
        tasks.make_renditions.enqueue(photo.pk)
    before = files()

    both = [workers.start("batch"), workers.start("batch")]
    assert [worker.wait() for worker in both] == [0, 0]

    assert renditions_ready(photos) == (12, 12)
    number = sum(len(specs(photo)) for photo in photos)
    assert len(workers.encoded()) == number
    assert len(files() - before) == number


def test_a_lost_task_is_found_by_the_sweeper(queue: None, make_photo: MakePhoto) -> None:
    photo = make_photo()
    DBTaskResult.objects.all().delete()

    call_command("renditions", sweep=True)
    call_command("renditions", sweep=True)

    assert DBTaskResult.objects.filter(queue_name="photos").count() == 1
    work()
    assert renditions_ready([photo]) == (1, 1)
    assert tasks.sweep() == 0


def test_who_lives_is_left_alone(queue: None, make_photo: MakePhoto) -> None:
    photo = make_photo()
    DBTaskResult.objects.filter(queue_name="photos").update(
        status="RUNNING", started_at=timezone.now() - timedelta(hours=1)
    )
    RenditionLease.objects.create(photo=photo, until=timezone.now() + LEASE)

    tasks.sweep()
    until = make(photo.pk)

    assert DBTaskResult.objects.get(queue_name="photos").status == "RUNNING"
    assert until is not None
    assert until > timezone.now()
    assert not photo.renditions.exists()


def test_a_damaged_file_is_given_up_and_holds_up_nobody(
    queue: None, make_photo: MakePhoto, caplog: pytest.LogCaptureFixture
) -> None:
    broken, sound = make_photo(), make_photo()
    Path(broken.file.path).write_bytes(b"no picture")
    for _ in range(MAX_FAILURES):
        make(broken.pk)
        an_hour_passes()
    make(sound.pk)

    assert "given up" in caplog.text
    assert "UnidentifiedImageError" in RenditionLease.objects.get(photo=broken).error
    assert not RenditionLease.objects.filter(photo=sound).exists()
    assert tasks.sweep() == 0
    # Nobody waits for it.
    assert renditions_ready([broken, sound]) == (2, 2)

    buffer = io.BytesIO()
    with sound.file.open("rb") as file:
        buffer.write(file.read())
    broken.file.storage.delete(broken.file.name)
    broken.file.storage.save(broken.file.name, io.BytesIO(buffer.getvalue()))  # type: ignore[arg-type]
    broken.save()
    work()

    assert broken.renditions.count() == len(specs(broken))


def test_a_failure_is_tried_again_later(queue: None, make_photo: MakePhoto) -> None:
    photo = make_photo()
    Path(photo.file.path).rename(f"{photo.file.path}.away")

    work()

    later = DBTaskResult.objects.get(task_path__endswith="make_renditions", status="READY")
    assert later.run_after > timezone.now()


def test_a_deleted_photo_leaves_nothing(queue: None, make_photo: MakePhoto) -> None:
    photo = make_photo()
    before = files()
    tasks.make_renditions.enqueue(photo.pk)
    photo.delete()

    work()

    assert files() == before
    assert not DBTaskResult.objects.filter(status="FAILED").exists()


def test_with_tasks_that_run_at_once(transactional_db: None, make_photo: MakePhoto) -> None:
    photo = make_photo()

    assert renditions_ready([photo]) == (1, 1)


def run_command(**options: Any) -> str:
    out = io.StringIO()
    call_command("renditions", stdout=out, **options)
    return out.getvalue()


def test_the_command_makes_what_is_missing(queue: None, make_photo: MakePhoto) -> None:
    photos = [make_photo() for _ in range(3)]
    make(photos[0].pk)
    first = set(photos[0].renditions.values_list("file", flat=True))

    assert "2 of 2, 0 failed" in run_command()
    assert renditions_ready(photos) == (3, 3)
    assert set(photos[0].renditions.values_list("file", flat=True)) == first
    assert "0 photos" in run_command()


def test_the_command_makes_all_anew(queue: None, make_photo: MakePhoto) -> None:
    photos = [make_photo() for _ in range(3)]
    make(photos[0].pk)
    first = set(photos[0].renditions.values_list("file", flat=True))
    Path(photos[1].file.path).write_bytes(b"no picture")

    assert f"Photo {photos[1].pk}: UnidentifiedImageError" in run_command(all=True)

    assert not first & set(photos[0].renditions.values_list("file", flat=True))
    assert photos[2].renditions.count() == len(specs(photos[2]))


def test_the_command_in_several_processes(workers: Workers, make_photo: MakePhoto) -> None:
    photos = [make_photo() for _ in range(3)]

    command = [sys.executable, "-m", "django", "renditions", "--jobs", "2"]
    done = subprocess.run(
        command, env=workers.environment, check=True, capture_output=True, text=True
    ).stdout

    assert "3 of 3, 0 failed" in done
    assert renditions_ready(photos) == (3, 3)


def test_the_command_deletes_what_a_crash_has_left(queue: None, photo: Photo) -> None:
    make(photo.pk)
    folder = Path(photo.renditions.all()[0].file.path).parent
    lost, young = folder / "lost.jpg", folder / "young.jpg"
    for path in (lost, young):
        path.write_bytes(b"")
    os.utime(lost, (0, 0))

    call_command("renditions", prune=True)

    assert not lost.exists()
    assert young.exists()
    assert all(Path(r.file.path).exists() for r in photo.renditions.all())
    young.unlink()
