"""What a funder demands, checked in the database: `manage.py check --database default`."""

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Tags, register
from django.core.checks import Warning as CheckWarning
from django.db import DatabaseError
from django.db.models import Q

from projects.models import Programme


@register(Tags.database)
def every_programme_is_acknowledged(
    databases: Sequence[str] | None = None, **kwargs: Any
) -> list[CheckMessage]:
    """Each programme has its acknowledgement in both languages, for its pages must show it."""
    silent = Q(acknowledgement="") | Q(acknowledgement_en="")
    try:
        programmes = [
            programme
            for database in databases or ()
            for programme in Programme.objects.using(database).filter(silent)
        ]
    except DatabaseError:
        return []  # The tables are not there yet: `migrate` itself runs this check first.
    return [
        CheckWarning(
            f"The programme “{programme.name}” lacks its acknowledgement in a language.",
            hint="Fill it in under Snippets → Programmes; the funder prescribes the words.",
            obj=programme,
            id="projects.W001",
        )
        for programme in programmes
    ]
