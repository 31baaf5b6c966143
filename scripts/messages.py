"""Brings each app's Latvian texts up to date with the code, or says what is missing.

`messages.py` rewrites the .po files, as sorted as xgettext finds the texts; `messages.py --check`
changes nothing and fails if a text is untranslated, only guessed, or no longer used.
"""

import argparse
import contextlib
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from django.core.management import CommandError, call_command
from django.core.management.commands import makemessages

ROOT = Path(__file__).resolve().parent.parent
APPS = ("photos", "site/core", "projects", "news", "home")
PO = Path("locale/lv/LC_MESSAGES/django.po")


class MakeMessages(makemessages.Command):
    # `photos.gallery_editor.plural` hands all plural forms of a text to JavaScript.
    xgettext_options = [*makemessages.Command.xgettext_options, "--keyword=plural:1,2"]
    # A guess that looks finished is worse than a gap.
    msgmerge_options = [*makemessages.Command.msgmerge_options, "--no-fuzzy-matching"]


def extract(app: Path) -> None:
    """Rewrite the app's .po file from its code and templates."""
    (app / PO).parent.mkdir(parents=True, exist_ok=True)
    with contextlib.chdir(app):
        call_command(MakeMessages(), locale=["lv"], no_location=True, verbosity=0)


def read(path: Path) -> Catalog:
    if not path.exists():
        return Catalog(locale="lv")
    with path.open("rb") as file:
        return read_po(file, locale="lv")


def problems(now: Catalog, wanted: Catalog) -> Iterator[str]:
    """What `now`, the file as it is, lacks of `wanted`, the texts in the code, and the reverse."""
    for message in wanted:
        if not message.id:
            continue
        text = message.id[0] if isinstance(message.id, tuple) else message.id
        mine = now.get(message.id, message.context)
        translated = mine and (
            all(mine.string) if isinstance(mine.string, tuple) else bool(mine.string)
        )
        if not translated:
            yield f"not translated: {text!r}"
        elif mine.fuzzy:
            yield f"only guessed (fuzzy): {text!r}"
    for message in now:
        if message.id and wanted.get(message.id, message.context) is None:
            yield f"no longer used: {message.id!r}"
    for message in now.obsolete.values():
        yield f"no longer used: {message.id!r}"


def check(app: str) -> list[str]:
    """The problems of one app, found in a copy of it."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "app"
        shutil.copytree(ROOT / app, copy, ignore=shutil.ignore_patterns("__pycache__", "static"))
        try:
            now = read(copy / PO)
            extract(copy)
        except (CommandError, ValueError) as error:
            return [f"{app}: {error}".replace(str(copy), app)]
        return [f"{app}/{PO}: {line}" for line in problems(now, read(copy / PO))]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, fail on a gap")
    if shutil.which("xgettext") is None:
        print("xgettext is missing; on Debian: apt-get install gettext", file=sys.stderr)
        return 1
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.test"
    if not parser.parse_args().check:
        for app in APPS:
            extract(ROOT / app)
        return 0
    found = [line for app in APPS for line in check(app)]
    print("\n".join(found))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
