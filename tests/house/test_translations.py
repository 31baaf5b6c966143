"""The Latvian catalogues: nothing of a text is lost, and each number has its form."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po
from django.conf import settings
from django.template.defaultfilters import filesizeformat
from django.test import Client
from django.utils import timezone
from django.utils.translation import ngettext, override
from wagtail.admin.templatetags.wagtailadmin_tags import timesince_simple

ROOT = settings.BASE_DIR
CATALOGUES = sorted(
    path.relative_to(ROOT)
    for pattern in ("*/locale/lv/*/*.po", "site/*/locale/lv/*/*.po")
    for path in ROOT.glob(pattern)
)
# What the program fills in or the browser reads: %(name)s, %s, {name}, <tags>.
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|%[a-z]\b|\{\w*\}|</?[a-z][^>]*>")


def messages(path: Path) -> Iterator[Message]:
    with (ROOT / path).open("rb") as file:
        yield from (message for message in read_po(file) if message.id)


def placeholders(text: str) -> Counter[str]:
    return Counter(PLACEHOLDER.findall(text))


def complaint(message: Message) -> str | None:
    """What is wrong with the translation; a plural's form need not repeat "1" as a number."""
    if not message.pluralizable:
        if not message.string:
            return "untranslated"
        lost = placeholders(message.id) != placeholders(message.string)
        return "placeholders differ" if lost else None
    if len(message.string) != 3 or not all(message.string):
        return "not three forms"
    singular, plural = (placeholders(text) for text in message.id)
    for form in map(placeholders, message.string):
        if not (singular & plural <= form <= singular | plural):
            return "placeholders differ"
    return None


@pytest.mark.parametrize("path", CATALOGUES, ids=str)
def test_a_translation_keeps_what_the_program_fills_in(path: Path) -> None:
    wrong = [
        f"{fault}: {message.id}" for message in messages(path) if (fault := complaint(message))
    ]

    assert wrong == []


@pytest.mark.parametrize("path", CATALOGUES, ids=str)
def test_quotes_are_latvian(path: Path) -> None:
    """„…”, but for the quotes of HTML's attributes and the sign itself, in brackets."""
    for message in messages(path):
        for text in message.string if message.pluralizable else [message.string]:
            words = re.sub(r"<[^>]*>|\(\"\)", "", text)
            assert not re.search(r"[\"'“]", words), message.id
            assert words.count("„") == words.count("”"), message.id


def test_one_text_is_said_in_one_way() -> None:
    """All catalogues become one, so of two translations an editor would see only one.

    A word with two meanings needs `pgettext`.
    """
    said: dict[tuple[str | None, str], dict[str, str]] = {}
    for path in CATALOGUES:
        if path.name == "django.po":
            for message in messages(path):
                text = message.id[0] if message.pluralizable else message.id
                ways = said.setdefault((message.context, text), {})
                ways.setdefault(str(message.string), str(path))

    assert [ways for ways in said.values() if len(ways) > 1] == []


@pytest.mark.parametrize(
    ("number", "photos", "size", "ago"),
    [
        (0, "0 fotogrāfijas", "0 baitu", "tikko"),
        (1, "1 fotogrāfija", "1 baits", "pirms 1 minūtes"),
        (2, "2 fotogrāfijas", "2 baiti", "pirms 2 minūtēm"),
        (10, "10 fotogrāfijas", "10 baitu", "pirms 10 minūtēm"),
        (11, "11 fotogrāfijas", "11 baitu", "pirms 11 minūtēm"),
        (21, "21 fotogrāfija", "21 baits", "pirms 21 minūtes"),
        (111, "111 fotogrāfijas", "111 baitu", "pirms 1 stundas"),
    ],
)
def test_numbers_take_their_form(number: int, photos: str, size: str, ago: str) -> None:
    with override("lv"):
        counted = ngettext("%(count)s image", "%(count)s images", number) % {"count": number}
        past = timezone.now() - timedelta(minutes=number)

        assert counted == photos
        assert filesizeformat(number).replace("\xa0", " ") == size
        assert timesince_simple(past).replace("\xa0", " ") == ago


def test_the_scripts_of_the_cms_get_our_texts_and_our_rule(client: Client) -> None:
    script = client.get("/cms/jsi18n/").content.decode()

    assert "n%10==0 || (n%100>=11 && n%100<=19) ? 0" in script
    assert "Ievietot bloku" in script


def test_a_page_of_the_cms_says_that_it_is_latvian(admin_client: Client) -> None:
    assert '<html lang="lv"' in admin_client.get("/cms/").content.decode()
