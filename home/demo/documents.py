"""Files to download, written on the spot.

CSV as Latvian office programs open it: semicolons, and a byte-order mark before UTF-8.
"""

import csv
import io
from dataclasses import dataclass

from babel import Locale

# The countries of 2000–2017, in the order in which the book names them.
BOOK_COUNTRIES = "LT EE PL FI AT CH CZ HR SI SK PT GR ES GB NL DE BE MT CY IT".split()


@dataclass(frozen=True)
class File:
    title: str
    filename: str
    content: bytes


def _csv(filename: str, title: str, *rows: tuple[str | int, ...]) -> File:
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows(rows)
    return File(title, filename, text.getvalue().encode("utf-8-sig"))


def documents() -> dict[str, File]:
    """Every document of the demo by its key."""
    countries = Locale("lv").territories
    return {
        "figures": _csv(
            "projekti-skaitlos-2000-2017.csv",
            "Projekti skaitļos, 2000–2017",
            ("Rādītājs", "Skaits", "Laika posms", "Avots"),
            *(
                (label, number, "2000–2017", "ERASMUS+ programmas projekti Daugavpils tehnikumā")
                for label, number in (
                    ("Projekti", "vairāk nekā 50"),
                    ("Audzēkņi", 152),
                    ("Pedagogi", 105),
                    ("Valstis", 20),
                )
            ),
        ),
        "countries": _csv(
            "projektu-valstis-2000-2017.csv",
            "Valstis, ar kurām mūs saveduši projekti, 2000–2017",
            ("Valsts", "Kods"),
            *((countries[code], code) for code in BOOK_COUNTRIES),
        ),
        "accessibility": _csv(
            "pieklustamibas-izvertejuma-protokols.csv",
            "Piekļūstamības izvērtējuma protokols",
            ("Prasība", "Kā pārbaudīts", "Rezultāts"),
            ("Automātiski nosakāmās WCAG 2.2 AA prasības", "axe-core, visi lapu veidi", "atbilst"),
            ("Teksta un fona kontrasts", "mērījums gaišajā un tumšajā izskatā", "atbilst"),
            ("Fotogrāfiju apraksti", "pārskatītas visas fotogrāfijas", "atbilst"),
            ("Izvēlnes un saites bez peles", "pārbaude ar tastatūru", "atbilst"),
            ("Lapa 320 pikseļu platumā", "pārbaude pārlūkprogrammā", "atbilst"),
            ("Lietošana ar ekrānlasītāju", "lietotāji vēl nav iesaistīti", "nav pārbaudīts"),
            ("Lejupielādējamās datnes", "vēl nav izvērtētas", "nav pārbaudīts"),
        ),
    }
