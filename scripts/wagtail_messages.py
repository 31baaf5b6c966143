"""Keeps our Latvian catalogue over Wagtail's and Django's complete, or says what is missing.

`site/locale/lv/LC_MESSAGES/` holds the texts for which the installed packages have no Latvian,
those that docs/glossary.md words otherwise, and every plural: Django's Latvian plurals stand in the
wrong order, and the CMS's JavaScript knows one rule for all of them, ours.

`wagtail_messages.py` adds what a new version has brought, with an empty translation;
`wagtail_messages.py --check` changes nothing and fails if a text is missing or no longer used.
"""

import argparse
import os
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import django
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import write_po
from django.apps import apps
from messages import APPS, ROOT, read

OURS = ROOT / "site/locale/lv/LC_MESSAGES"
DOMAINS = ("django", "djangojs")
# django.conf holds Django's own texts, and wagtail.locales those of the languages of the site.
NOT_INSTALLED = ("django.conf", "wagtail.locales")
HEADER = r"""# Latvian over Wagtail's, Django's and their kin's; see scripts/wagtail_messages.py.
msgid ""
msgstr ""
"Language: lv\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=3; plural=(n%10==0 || (n%100>=11 && n%100<=19) ? 0 : "
"n%10==1 ? 1 : 2);\n"

"""

# A text's context and its singular: what gettext looks it up by.
Key = tuple[str | None, str]


def key(message: Message) -> Key:
    singular = message.id[0] if isinstance(message.id, tuple) else message.id
    return message.context, singular


def translated(message: Message) -> bool:
    """Whether every form is there, and none is a guess."""
    forms = message.string if isinstance(message.string, tuple) else (message.string,)
    return all(forms) and not message.fuzzy


def packages() -> Iterator[tuple[str, Path]]:
    """Name and folder of each package, not ours, whose texts an editor can meet."""
    ours = {Path(app).name for app in APPS}
    for config in apps.get_app_configs():
        if config.name not in ours:
            yield config.name, Path(config.path)
    for name in NOT_INSTALLED:
        spec = find_spec(name)
        if spec and spec.origin:
            yield name, Path(spec.origin).parent


def texts(folder: Path, domain: str) -> Iterator[Message]:
    """The package's texts, from its English catalogue or, lacking one, from its German one."""
    catalogues = (folder / f"locale/{code}/LC_MESSAGES/{domain}.po" for code in ("en", "de"))
    path = next((path for path in catalogues if path.exists()), None)
    if path:
        yield from (message for message in read(path) if message.id)


def wanted(domain: str) -> dict[Key, Message]:
    """Every text of the packages, each with the packages that use it as its comment."""
    found: dict[Key, Message] = {}
    for name, folder in packages():
        for message in texts(folder, domain):
            first = found.setdefault(
                key(message), Message(message.id, context=message.context, flags=message.flags)
            )
            if message.pluralizable and not first.pluralizable:
                first.id = message.id
            first.auto_comments.append(name)
    return found


def theirs(domain: str) -> set[Key]:
    """What the packages say in Latvian themselves. No plurals: those are always ours."""
    return {
        key(message)
        for _, folder in packages()
        for message in read(folder / f"locale/lv/LC_MESSAGES/{domain}.po")
        if message.id and not message.pluralizable and translated(message)
    }


def problems(domain: str) -> Iterator[str]:
    """What our catalogue of this domain lacks, and what it holds in vain."""
    ours = {key(message): message for message in read(OURS / f"{domain}.po") if message.id}
    all_texts, done = wanted(domain), theirs(domain)
    for text, message in all_texts.items():
        mine = ours.get(text)
        if mine is None and (text not in done or message.pluralizable):
            yield f"missing: {text[1]!r} ({', '.join(message.auto_comments)})"
        elif mine is not None and message.pluralizable and not mine.pluralizable:
            yield f"plural missing: {text[1]!r}"
        elif mine is not None and not translated(mine):
            yield f"not translated: {text[1]!r}"
    for _, singular in ours.keys() - all_texts.keys():
        yield f"no longer used: {singular!r}"


def complete(domain: str) -> None:
    """Rewrite our catalogue: what is missing comes in untranslated, what is not used goes."""
    path = OURS / f"{domain}.po"
    ours = {key(message): message for message in read(path) if message.id}
    done = theirs(domain)
    catalogue = Catalog(locale="lv")
    for text, message in wanted(domain).items():
        mine = ours.get(text)
        if mine is not None and mine.pluralizable == message.pluralizable:
            message.string = mine.string
        elif text in done and not message.pluralizable:
            continue
        catalogue[message.id] = message
    with path.open("wb") as file:
        file.write(HEADER.encode())
        write_po(file, catalogue, width=100, omit_header=True)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, fail on a gap")
    check_only = parser.parse_args().check
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.test"
    django.setup()
    if not check_only:
        for domain in DOMAINS:
            complete(domain)
        return 0
    found = [f"{domain}.po: {line}" for domain in DOMAINS for line in problems(domain)]
    print("\n".join(found))
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
