"""The vocabulary: every programme with its funder's words, every country of Europe."""

from babel import Locale
from django.db import migrations
from django.utils.text import slugify
from anyascii import anyascii

DISCLAIMER_2014 = (
    "Eiropas Komisijas atbalsts šīs publikācijas tapšanai nav uzskatāms par tās satura "
    "apstiprinājumu, kas atspoguļo vienīgi autora uzskatus, un Komisijai nevar uzlikt atbildību "
    "par tajā ietvertās informācijas jebkuru iespējamo izlietojumu."
)
DISCLAIMER_2014_EN = (
    "The European Commission support for the production of this publication does not constitute "
    "an endorsement of the contents which reflects the views only of the authors, and the "
    "Commission cannot be held responsible for any use which may be made of the information "
    "contained therein."
)
DISCLAIMER_2021 = (
    "Finansē Eiropas Savienība. Paustie viedokļi un uzskati atspoguļo tikai autora(-u) personīgos "
    "uzskatus un ne vienmēr sakrīt ar Eiropas Savienības vai Valsts izglītības attīstības "
    "aģentūras (VIAA) uzskatiem. Ne Eiropas Savienība, ne VIAA nenes atbildību par paustajiem "
    "uzskatiem."
)
DISCLAIMER_2021_EN = (
    "Views and opinions expressed are however those of the author(s) only and do not necessarily "
    "reflect those of the European Union or the State Education Development Agency. Neither the "
    "European Union nor the State Education Development Agency can be held responsible for them."
)
DISCLAIMER_LLP = (
    "Šis projekts tika finansēts ar Eiropas Komisijas atbalstu. Šī publikācija atspoguļo vienīgi "
    "autora uzskatus, un Komisijai nevar uzlikt atbildību par tajā ietvertās informācijas jebkuru "
    "iespējamo izlietojumu."
)
DISCLAIMER_LLP_EN = (
    "This project has been funded with support from the European Commission. This publication "
    "reflects the views only of the author, and the Commission cannot be held responsible for any "
    "use which may be made of the information contained therein."
)

PROGRAMMES = [
    {
        "slug": "leonardo-da-vinci",
        "name": "Leonardo da Vinci",
        "name_en": "Leonardo da Vinci",
        "family": "Leonardo da Vinci",
        "family_slug": "leonardo-da-vinci",
        "first_year": 2000,
        "last_year": 2006,
        "funder": "eu",
        "acknowledgement": "Līdzfinansē Eiropas Savienības programma „Leonardo da Vinci”",
        "acknowledgement_en": "Co-funded by the Leonardo da Vinci programme of the European Union",
        "disclaimer": DISCLAIMER_LLP,
        "disclaimer_en": DISCLAIMER_LLP_EN,
    },
    {
        "slug": "muzizglitibas-programma",
        "name": "Mūžizglītības programma",
        "name_en": "Lifelong Learning Programme",
        "family": "Mūžizglītības programma",
        "family_en": "Lifelong Learning Programme",
        "family_slug": "muzizglitibas-programma",
        "first_year": 2007,
        "last_year": 2013,
        "funder": "eu",
        "acknowledgement": "Līdzfinansē Eiropas Savienības Mūžizglītības programma",
        "acknowledgement_en": "Co-funded by the Lifelong Learning Programme of the European Union",
        "disclaimer": DISCLAIMER_LLP,
        "disclaimer_en": DISCLAIMER_LLP_EN,
    },
    {
        "slug": "erasmus-plus-2014-2020",
        "name": "Erasmus+ 2014–2020",
        "name_en": "Erasmus+ 2014–2020",
        "family": "Erasmus+",
        "family_slug": "erasmus-plus",
        "first_year": 2014,
        "last_year": 2020,
        "funder": "eu",
        "acknowledgement": "Līdzfinansē Eiropas Savienības programma „Erasmus+”",
        "acknowledgement_en": "Co-funded by the Erasmus+ Programme of the European Union",
        "disclaimer": DISCLAIMER_2014,
        "disclaimer_en": DISCLAIMER_2014_EN,
    },
    {
        "slug": "erasmus-plus-2021-2027",
        "name": "Erasmus+ 2021–2027",
        "name_en": "Erasmus+ 2021–2027",
        "family": "Erasmus+",
        "family_slug": "erasmus-plus",
        "first_year": 2021,
        "last_year": 2027,
        "funder": "eu",
        "acknowledgement": "Līdzfinansē Eiropas Savienība",
        "acknowledgement_en": "Co-funded by the European Union",
        "disclaimer": DISCLAIMER_2021,
        "disclaimer_en": DISCLAIMER_2021_EN,
    },
    {
        "slug": "nordplus",
        "name": "Nordplus",
        "name_en": "Nordplus",
        "family": "Nordplus",
        "family_slug": "nordplus",
        "first_year": 2008,
        "last_year": None,
        "funder": "nordic",
        "acknowledgement": "Projektu līdzfinansē Ziemeļvalstu Ministru padome programmā „Nordplus”",
        "acknowledgement_en": "Co-funded by the Nordic Council of Ministers’ Nordplus programme",
        "disclaimer": "",
        "disclaimer_en": "",
    },
]

# Europe, with the countries around it that take part in the programmes.
COUNTRIES = (
    "AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GL GR HR HU IE IS IT LI LT "
    "LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA XK"
).split()


def load(apps, schema_editor):
    programme = apps.get_model("projects", "Programme")
    for values in PROGRAMMES:
        programme.objects.get_or_create(slug=values["slug"], defaults=values)
    country = apps.get_model("projects", "Country")
    names = Locale("lv").territories
    for code in COUNTRIES:
        country.objects.get_or_create(
            code=code, defaults={"name": names[code], "slug": slugify(anyascii(names[code]))}
        )


class Migration(migrations.Migration):
    dependencies = [("projects", "0001_initial")]

    # Backwards nothing is removed: an editor may have changed the words or tagged projects.
    operations = [migrations.RunPython(load, migrations.RunPython.noop)]
