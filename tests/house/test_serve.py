"""`make serve`: what it says when it cannot start, and that it starts and stops as a whole."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.core.management import call_command
from pytest_django import Settings

from home import first_login, processes
from home.management.commands import serve


@pytest.fixture
def taken() -> Iterator[int]:
    """A port on which somebody else listens."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


@pytest.fixture
def free() -> int:
    """A port on which nobody listened a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def start(port: int | str, var: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", "serve"],
        env={
            "PATH": os.environ["PATH"],
            "HOST": "127.0.0.1",
            "PORT": str(port),
            "VAR": str(var),
        },
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_taken_port_is_one_line_that_says_what_to_do(taken: int, tmp_path: Path) -> None:
    result = start(taken, tmp_path)
    assert result.returncode == 1
    assert result.stdout == ""
    assert result.stderr == (
        f"Port {taken} is taken; choose another: PORT={taken + 1} make serve\n"
    )
    assert not (tmp_path / "site.sqlite3").exists()


def test_a_damaged_database_is_one_line(free: int, tmp_path: Path) -> None:
    (tmp_path / "site.sqlite3").write_text("not a database " * 100)
    result = start(free, tmp_path)
    assert result.returncode == 1
    assert result.stderr == f"The data in {tmp_path} cannot be used: file is not a database\n"


def test_a_folder_that_cannot_be_made_is_one_line(free: int, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    result = start(free, tmp_path / "file" / "var")
    assert result.returncode == 1
    (line,) = result.stderr.splitlines()
    assert line.startswith(f"The data folder {tmp_path}/file/var cannot be used: ")


def test_a_port_that_is_no_number_is_one_line(tmp_path: Path) -> None:
    result = start("http", tmp_path)
    assert result.returncode == 1
    assert result.stderr == "PORT=http is no number; for example: PORT=8001 make serve\n"


@pytest.mark.parametrize(
    ("host", "port", "words"),
    [("127.0.0.1", 70_000, "no port 70000"), ("192.0.2.1", 8000, "no address of this machine")],
)
def test_an_address_that_cannot_be(host: str, port: int, words: str) -> None:
    assert words in processes.port_problem(host, port)


def test_a_free_port_is_no_problem(port: int) -> None:
    assert processes.port_problem("127.0.0.1", port) == ""


def test_photos_have_a_worker_of_their_own() -> None:
    workers = [command for command in processes.commands({}).values() if "db_worker" in command]
    assert [("--exclude-queues photos" in command) for command in workers] == [True, False]
    assert workers[1].endswith("--queue-name photos")


def test_development_replaces_the_web_server_only() -> None:
    commands = processes.commands({"web": "python manage.py runserver"})
    assert list(commands) == list(processes.commands({}))
    assert commands["web"] == "python manage.py runserver"


@pytest.fixture
def port() -> int:
    """A port on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def run_together(output: Path, commands: dict[str, str], port: int) -> subprocess.Popen[bytes]:
    """`processes.run` in a process of its own; it writes READY when the address answers."""
    script = f"""
import sys, django
django.setup()
from home import processes
print("BEGUN", flush=True)
sys.exit(processes.run(
    {commands!r}, url="http://127.0.0.1:{port}/", on_answer=lambda: print("READY", flush=True),
))
"""
    # A file, for what a killed process leaves behind would keep a pipe open for ever.
    with output.open("wb") as file:
        return subprocess.Popen(
            [sys.executable, "-c", script], stdout=file, stderr=file, cwd=settings.BASE_DIR
        )


def wait_for(word: str, output: Path) -> None:
    until = time.monotonic() + 120
    while word not in output.read_text():
        assert time.monotonic() < until, output.read_text()
        time.sleep(0.05)


def test_everything_starts_says_so_and_stops_together(tmp_path: Path, port: int) -> None:
    output = tmp_path / "output"
    commands = {"web": f"python -m http.server --bind 127.0.0.1 {port}", "clock": "sleep 600"}
    process = run_together(output, commands, port)
    wait_for("READY", output)
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 0
    assert "stopped" not in output.read_text()
    assert processes.port_problem("127.0.0.1", port) == ""


def test_a_stop_in_the_middle_of_starting_is_heard(tmp_path: Path, port: int) -> None:
    output = tmp_path / "output"
    process = run_together(output, dict.fromkeys("abcd", "sleep 600"), port)
    wait_for("BEGUN", output)
    process.send_signal(signal.SIGTERM)
    assert process.wait(60) in (0, -signal.SIGTERM)
    assert "Traceback" not in output.read_text()


def test_when_one_process_dies_the_failure_is_seen(tmp_path: Path, port: int) -> None:
    output = tmp_path / "output"
    process = run_together(output, {"web": "exit 3", "clock": "sleep 600"}, port)
    assert process.wait(60) == 3
    assert "web stopped (rc=3)" in " ".join(output.read_text().split())


@pytest.mark.django_db
def test_the_last_lines_are_the_addresses_and_the_log_in(
    tmp_path: Path, settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    settings.VAR_DIR = tmp_path
    settings.SITE_URL = "http://127.0.0.1:8103"
    first_login.create_first_administrator()
    login = first_login.first_login()
    assert login is not None
    serve.Command().show_addresses()
    shown = capsys.readouterr().out
    assert "http://127.0.0.1:8103/cms/" in shown
    assert login[1] in shown

    user = User.objects.get()
    user.set_password("cita-parole")
    user.save()
    serve.Command().show_addresses()
    shown = capsys.readouterr().out
    assert login[1] not in shown
    assert "your own name and password" in shown


@pytest.mark.django_db
def test_the_commands_explain_themselves(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("serve", "prepare", "clock"):
        with pytest.raises(SystemExit):
            call_command(command, "--help")
        assert "usage:" in capsys.readouterr().out
