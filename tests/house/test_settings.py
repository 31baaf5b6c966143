"""The settings as an operator meets them: in a process of their own, from its environment."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

SECRET = "x9-kept-for-this-test-only-and-long-enough-for-django-itself"
LOAD = "from django.conf import settings; settings.DEBUG"
COMPLETE = {
    "SECRET_KEY": SECRET,
    "ALLOWED_HOSTS": "projekti.example.lv",
    "DATABASE_URL": "sqlite:///:memory:",
}


def run(settings: str, code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Python with these settings and nothing of this process's environment but the PATH."""
    return subprocess.run(
        [sys.executable, "-c", code],
        env={
            "PATH": os.environ["PATH"],
            "DJANGO_SETTINGS_MODULE": f"config.settings.{settings}",
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
    )


def value(settings: str, name: str, **environment: str) -> str:
    code = f"from django.conf import settings; print(settings.{name})"
    result = run(settings, code, **environment)
    assert result.returncode == 0, result.stderr
    return result.stdout.strip()


@pytest.mark.parametrize("missing", COMPLETE)
def test_production_refuses_to_start_without(missing: str, tmp_path: Path) -> None:
    given = {name: value for name, value in COMPLETE.items() if name != missing}
    result = run("production", LOAD, VAR=str(tmp_path), **given)
    assert result.returncode == 1
    assert len(result.stderr.splitlines()) == 1
    assert result.stderr.startswith(f"{missing} is not set")


def test_production_says_everything_that_is_missing_at_once(tmp_path: Path) -> None:
    result = run("production", LOAD, VAR=str(tmp_path))
    assert [line.split()[0] for line in result.stderr.splitlines()] == list(COMPLETE)


def test_production_never_shows_errors_and_insists_on_https(tmp_path: Path) -> None:
    given = {**COMPLETE, "VAR": str(tmp_path)}
    assert value("production", "DEBUG", **given) == "False"
    assert value("production", "SECURE_SSL_REDIRECT", **given) == "True"
    assert value("production", "SESSION_COOKIE_SECURE", **given) == "True"
    assert value("production", "SITE_URL", **given) == "https://projekti.example.lv"


def test_the_embedded_default_needs_nothing_and_keeps_its_secret(tmp_path: Path) -> None:
    drawn = value("local", "SECRET_KEY", VAR=str(tmp_path))
    assert len(drawn) >= 50
    assert value("local", "SECRET_KEY", VAR=str(tmp_path)) == drawn
    assert stat.S_IMODE((tmp_path / "secret-key").stat().st_mode) == 0o600
    assert [path.name for path in tmp_path.iterdir()] == ["secret-key"]


def test_the_embedded_default_is_sqlite_with_a_write_ahead_log(tmp_path: Path) -> None:
    code = (
        "from django.db import connection; cursor = connection.cursor(); "
        "print(connection.vendor, *cursor.execute('PRAGMA journal_mode').fetchone())"
    )
    assert run("local", code, VAR=str(tmp_path)).stdout.strip() == "sqlite wal"


def test_the_embedded_default_asks_its_cache_without_a_query(tmp_path: Path) -> None:
    cache = value("local", "CACHES['default']", VAR=str(tmp_path))
    assert "FileBasedCache" in cache
    assert str(tmp_path) in cache


def test_two_copies_know_their_own_address(tmp_path: Path) -> None:
    assert value("local", "SITE_URL", VAR=str(tmp_path)) == "http://127.0.0.1:8000"
    assert value("local", "SITE_URL", VAR=str(tmp_path), PORT="8001") == "http://127.0.0.1:8001"
    everywhere = {"VAR": str(tmp_path), "HOST": "0.0.0.0"}  # noqa: S104
    assert value("local", "SITE_URL", **everywhere) == "http://127.0.0.1:8000"
    assert value("local", "ALLOWED_HOSTS", **everywhere) == "['*']"


def test_tests_never_touch_the_data_of_a_site(tmp_path: Path) -> None:
    folder = Path(value("test", "VAR_DIR", VAR=str(tmp_path)))
    assert folder != tmp_path
    assert not folder.exists()
    assert not list(tmp_path.iterdir())
