"""Finds English among the texts of a page of the CMS."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po
from django.apps import apps
from django.conf import settings

# Everything a person can read, hear or be asked on a page, hidden menus and dialogs too.
COLLECT = """
(root) => {
  const found = new Set();
  const add = (text) => {
    const words = (text || "").replace(/\\s+/g, " ").trim();
    if (/\\p{L}{2}/u.test(words)) found.add(words);
  };
  const spoken = ["placeholder", "aria-label", "aria-description", "title", "alt", "label",
    "data-w-tooltip-content-value", "data-w-progress-active-value"];
  const walk = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return add(node.data);
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (["SCRIPT", "STYLE", "CODE", "TEXTAREA", "IFRAME"].includes(node.tagName)) return;
      if (node.lang && node.lang !== "lv") return;
      // A button of the calendar that Wagtail never shows.
      if (node.matches(".xdsoft_save_selected")) return;
      spoken.forEach((name) => add(node.getAttribute(name)));
      if (node.matches("input[type=submit], input[type=button], input[type=reset]")) {
        add(node.value);
      }
      if (node.tagName === "TEMPLATE") walk(node.content);
      if (node.shadowRoot) walk(node.shadowRoot);
    }
    node.childNodes.forEach(walk);
  };
  walk(root.nodeType === Node.DOCUMENT_NODE ? root.documentElement : root);
  return [...found];
}
"""

# Names, and words of a keyboard, that are the same in Latvian.
NAMES = re.compile(
    r"https?://\S+|\b[a-z]+\.[a-z]+page\b|\S+@\S+|\S+\.(?:jpe?g|png|pdf|lv)\b|@/\./\+/-/_"
    r"|Wagtail API|Wagtail|Django|JavaScript|YouTube|Vimeo|Word|Embedly|Daugavpils|Erasmus\+?"
    r"|Nordplus Horizontal|Comenius|Enter|Shift|Ctrl|Esc|Alt"
)
# Words that most English sentences and buttons have, and no Latvian one.
WORDS = re.compile(
    r"\b(?:about|access|account|actions?|add|all|an|and|any|apply|are|at|back|be|been|by|cancel"
    r"|can|change[ds]?|choose|clear|click|close|collections?|comments?|copy|create[ds]?|date"
    r"|default|delete[ds]?|description|details|disable[ds]?|documents?|down|draft|edit(?:ed|ing)?"
    r"|enable[ds]?|error|errors|false|fields?|file|files|filters?|first|for|from|groups?|has|have"
    r"|help|hide|history|home|how|if|images?|in|is|it|items?|last|less|live|loading|lock(?:ed)?"
    r"|logs?|menu items?|more|move|name|new|next|none|not|of|on|open|options?|or|other|pages?"
    r"|permissions?|photos?|preview|previous|privacy|publish(?:ed)?|remove|reports?|reset|results?"
    r"|save[ds]?|search|select(?:ed)?|settings|show|sites?|size|snippets?|sorry|sort|start|submit"
    r"|tags?|tasks?|that|the|there|this|title|toggle|true|type|types|unlock|up|update[ds]?|upload"
    r"|january|february|march|june|july|october|december|monday|tuesday|sunday|today"
    r"|usage|use|used|users?|view|was|when|which|why|will|with|workflows?|yes|you|your)\b",
    re.IGNORECASE,
)


def english_sources() -> Iterable[Path]:
    for config in apps.get_app_configs():
        folder = Path(config.path) / "locale"
        # Our own apps write English in the code and have a Latvian catalogue only.
        for code in ("en", "lv"):
            yield from folder.glob(f"{code}/LC_MESSAGES/*.po")
    for folder in settings.LOCALE_PATHS:
        yield from Path(folder).glob("lv/LC_MESSAGES/*.po")


@cache
def untranslated_texts() -> frozenset[str]:
    """The English originals of all texts that have another wording in Latvian."""
    originals: set[str] = set()
    latvian: set[str] = set()
    for path in english_sources():
        with path.open("rb") as file:
            for message in read_po(file, locale="lv"):
                if message.id:
                    originals.update(message.id if message.pluralizable else [message.id])
                    latvian.update(message.string if message.pluralizable else [message.string])
    return frozenset(text.strip() for text in originals - latvian)


def english_among(texts: Iterable[str]) -> list[str]:
    found = []
    for text in texts:
        rest = NAMES.sub("", text)
        if rest.strip() and (text in untranslated_texts() or WORDS.search(rest)):
            found.append(text)
    return found
