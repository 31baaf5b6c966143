"""What Latvian needs and Django does not know."""

import unicodedata

# Č after C, Ģ after G …; a long vowel sorts as its base letter. Y stands beside I.
_AFTER = {"č": "c", "ģ": "g", "ķ": "k", "ļ": "l", "ņ": "n", "š": "s", "ž": "z"}
_LONG = {"ā": "a", "ē": "e", "ī": "i", "ū": "u", "ō": "o"}
_LAST = "\U0010ffff"


def collation_key(text: str) -> tuple[str, str]:
    """A sort key for Latvian: A Ā B C Č D …, for databases and Pythons that sort by code point."""
    folded = unicodedata.normalize("NFC", text).casefold()
    primary = "".join(
        _AFTER[letter] + _LAST if letter in _AFTER else _LONG.get(letter, letter)
        for letter in folded
    )
    return primary, folded
