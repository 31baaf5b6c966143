"""Dates of events: any that happened, none that cannot be."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from home.models import HomePage
from tests import content


def moment(year: int) -> datetime.datetime:
    return datetime.datetime(year, 8, 28, 12, tzinfo=datetime.UTC)


def test_a_finished_event_is_saved_again(home: HomePage) -> None:
    event = content.event("Grāmatas svētki", timezone.now() - datetime.timedelta(days=3000))
    event.place = "Daugavpils"
    event.full_clean()
    event.save()
    assert event.is_over


@pytest.mark.parametrize("year", [1, 226, 9999])
@pytest.mark.parametrize("field", ["starts_at", "ends_at"])
def test_a_year_slipped_while_typing_is_asked_about(home: HomePage, year: int, field: str) -> None:
    event = content.event()
    setattr(event, field, moment(year))
    with pytest.raises(ValidationError) as refused:
        event.full_clean()
    assert field in refused.value.message_dict


def test_an_end_before_the_start_is_refused(home: HomePage) -> None:
    event = content.event(starts_at=moment(2017))
    event.ends_at = moment(2016)
    with pytest.raises(ValidationError) as refused:
        event.full_clean()
    assert "ends_at" in refused.value.message_dict
