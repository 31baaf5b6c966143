"""`manage.py prepare`: a second run finds everything done, and nothing of the user's is lost."""

import io
import os
import stat
import threading
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from pytest_django import Settings
from wagtail.models import Site

from home import first_login, preparation
from home.models import HomePage
from home.tree import ensure_tree


@pytest.fixture
def var(settings: Settings, tmp_path: Path) -> Path:
    """A site that has never been started, with one static file."""
    source = tmp_path / "source"
    source.mkdir()
    (source / "site.css").write_text("body { margin: 0 }")
    settings.VAR_DIR = tmp_path
    settings.STATIC_ROOT = str(tmp_path / "static")
    settings.STATICFILES_DIRS = [str(source)]
    settings.STATICFILES_FINDERS = ["django.contrib.staticfiles.finders.FileSystemFinder"]
    return tmp_path


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Counts how often the demo would be loaded, instead of painting it."""
    commands: list[str] = []

    def record(name: str, *args: Any, **options: Any) -> None:
        if name == "load_demo":
            commands.append(name)
        else:
            call_command(name, *args, **options)

    monkeypatch.setattr(preparation, "call_command", record)
    return commands


def prepare(**options: Any) -> str:
    output = io.StringIO()
    call_command("prepare", stdout=output, **options)
    return output.getvalue()


@pytest.mark.django_db
def test_the_second_run_has_nothing_to_do(var: Path, loaded: list[str]) -> None:
    assert "demo content" in prepare(demo=True)
    assert (var / "static" / "site.css").exists()
    assert prepare(demo=True) == ""
    assert loaded == ["load_demo"]


@pytest.mark.django_db
def test_static_files_are_collected_again_when_one_has_changed(var: Path) -> None:
    prepare()
    css = var / "source" / "site.css"
    css.write_text("body { margin: 1rem }")
    # `collectstatic` compares times in whole seconds.
    os.utime(css, (css.stat().st_atime, css.stat().st_mtime + 2))
    assert "Collecting CSS" in prepare()
    assert "1rem" in (var / "static" / "site.css").read_text()


@pytest.mark.django_db
def test_the_demo_never_comes_to_a_site_that_exists(var: Path, loaded: list[str]) -> None:
    ensure_tree()
    prepare(demo=True)
    assert loaded == []


@pytest.mark.django_db
def test_a_demo_that_was_interrupted_is_finished(
    var: Path, monkeypatch: pytest.MonkeyPatch, loaded: list[str]
) -> None:
    def interrupted(name: str, *args: Any, **options: Any) -> None:
        if name == "load_demo":
            raise KeyboardInterrupt
        call_command(name, *args, **options)

    with monkeypatch.context() as patch:
        patch.setattr(preparation, "call_command", interrupted)
        with pytest.raises(KeyboardInterrupt):
            prepare(demo=True)
    assert HomePage.objects.exists()
    prepare(demo=True)
    assert loaded == ["load_demo"]


@pytest.mark.django_db
def test_production_gets_neither_demo_nor_administrator(var: Path, loaded: list[str]) -> None:
    prepare()
    assert loaded == []
    assert not User.objects.exists()
    assert first_login.first_login() is None


@pytest.mark.django_db
def test_what_an_editor_has_renamed_stays(var: Path) -> None:
    prepare()
    home = HomePage.objects.get()
    home.title = "Mūsu projekti"
    home.save_revision().publish()
    prepare()
    assert HomePage.objects.get().title == "Mūsu projekti"


@pytest.mark.django_db
def test_the_site_answers_at_the_address_of_the_settings(var: Path, settings: Settings) -> None:
    settings.SITE_URL = "http://127.0.0.1:8103"
    prepare()
    assert Site.objects.get().root_url == "http://127.0.0.1:8103"
    settings.SITE_URL = "https://projekti.example.lv"
    prepare()
    assert HomePage.objects.get().full_url == "https://projekti.example.lv/"


@pytest.mark.django_db
def test_the_first_administrator_has_a_drawn_password(var: Path) -> None:
    first_login.create_first_administrator()
    login = first_login.first_login()
    assert login is not None
    name, password = login
    assert User.objects.get(username=name).check_password(password)
    assert stat.S_IMODE(first_login.note().stat().st_mode) == 0o600


@pytest.mark.django_db
def test_every_site_draws_another_password(var: Path) -> None:
    first_login.create_first_administrator()
    first = first_login.first_login()
    User.objects.all().delete()
    first_login.create_first_administrator()
    assert first_login.first_login() not in (None, first)


@pytest.mark.django_db
def test_a_password_that_has_been_changed_is_no_longer_shown(var: Path) -> None:
    first_login.create_first_administrator()
    user = User.objects.get()
    user.set_password("cita-parole")
    user.save()
    assert first_login.first_login() is None
    first_login.create_first_administrator()
    assert User.objects.get().check_password("cita-parole")


def test_two_copies_on_the_same_data_prepare_it_one_after_the_other(var: Path) -> None:
    said: list[str] = []
    waiting, order = threading.Event(), ["first"]

    def say(line: str) -> None:
        said.append(line)
        waiting.set()

    def second() -> None:
        with preparation.one_at_a_time(say):
            order.append("second")

    with preparation.one_at_a_time(print):
        copy = threading.Thread(target=second)
        copy.start()
        assert waiting.wait(timeout=60)
        order.append("first is done")
    copy.join(timeout=60)
    assert order == ["first", "first is done", "second"]
    assert said == ["Another copy is preparing the same data; waiting for it …"]
