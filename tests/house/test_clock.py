"""The clock runs each job once a slot, whatever happens to it and to its neighbours."""

import datetime
import logging
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.conf import settings as project
from django.core.management.base import BaseCommand
from django.db import connection
from django.utils import timezone
from pytest_django import Settings

from core import clock
from core.models import Tick
from home.models import HomePage, StandardPage

MINUTE = 60


@pytest.fixture
def jobs(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Two jobs, of which the first one fails; the list says what was called."""
    settings.CLOCK_JOBS = {"broken": MINUTE, "sound --loud": MINUTE}
    called: list[str] = []

    def call(*words: str) -> None:
        called.append(" ".join(words))
        if words[0] == "broken":
            raise RuntimeError("no")

    monkeypatch.setattr(clock, "call_command", call)
    monkeypatch.setattr(clock, "close_old_connections", lambda: None)
    return called


def at(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    monkeypatch.setattr(clock.time, "time", lambda: seconds)


@pytest.mark.django_db
def test_a_job_runs_once_a_slot(jobs: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    at(monkeypatch, 600)
    clock.run_due_jobs()
    at(monkeypatch, 659)
    clock.run_due_jobs()
    assert jobs == ["broken", "sound --loud"]
    at(monkeypatch, 660)
    clock.run_due_jobs()
    assert len(jobs) == 4


@pytest.mark.django_db
def test_missed_slots_are_caught_up_with_one_run(
    jobs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    at(monkeypatch, 600)
    clock.run_due_jobs()
    at(monkeypatch, 86_400)
    clock.run_due_jobs()
    clock.run_due_jobs()
    assert jobs.count("sound --loud") == 2


@pytest.mark.django_db
def test_a_job_that_fails_is_logged_and_stops_nothing(
    jobs: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    clock.run_due_jobs()
    assert "sound --loud" in jobs
    assert Tick.objects.get(name="sound --loud").finished_at is not None
    assert Tick.objects.get(name="broken").finished_at is None
    assert [record.levelno for record in caplog.records].count(logging.ERROR) == 1


@pytest.mark.django_db
def test_a_clock_that_was_set_back_does_not_stop_a_job(
    jobs: list[str], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    at(monkeypatch, 1_000_000)
    clock.run_due_jobs()
    at(monkeypatch, 600)
    clock.run_due_jobs()
    assert jobs.count("sound --loud") == 2
    assert "set back" in caplog.text


@pytest.mark.django_db(transaction=True)
def test_of_several_clocks_one_runs_each_slot() -> None:
    def won(slot: int) -> int:
        try:
            return clock.claim("job", slot)
        finally:
            connection.close()

    Tick.objects.create(name="job")
    with ThreadPoolExecutor(3) as clocks:
        winners = [sum(clocks.map(won, [slot] * 3)) for slot in range(20)]
    assert winners == [1] * 20


@pytest.mark.django_db
def test_a_page_with_a_date_is_published_when_it_has_come(
    home: HomePage, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.CLOCK_JOBS = {"publish_scheduled": MINUTE}
    monkeypatch.setattr(clock, "close_old_connections", lambda: None)
    page = home.add_child(instance=StandardPage(title="Kontakti", slug="kontakti", live=False))
    page.go_live_at = timezone.now() - datetime.timedelta(seconds=1)
    page.save_revision(approved_go_live_at=page.go_live_at)
    clock.run_due_jobs()
    page.refresh_from_db()
    assert page.live


def test_the_jobs_of_the_settings_are_commands() -> None:
    from django.core.management import get_commands, load_command_class

    for job in project.CLOCK_JOBS:
        name = job.split()[0]
        assert isinstance(load_command_class(get_commands()[name], name), BaseCommand)


def test_the_clock_stops_at_once_when_told() -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", STOPPABLE], stdout=subprocess.PIPE, cwd=project.BASE_DIR
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"looked\n"
    process.send_signal(signal.SIGTERM)
    assert process.wait(timeout=10) == 0


STOPPABLE = """
import django
from unittest.mock import patch
django.setup()
from django.core.management import call_command
with patch("core.management.commands.clock.run_due_jobs", lambda: print("looked", flush=True)):
    call_command("clock", every=3600)
"""
