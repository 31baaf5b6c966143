"""Dates that are known to the year, the month or the day, as editors type and read them."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from home.models import HomePage
from projects.models import ProjectIndexPage, ProjectPage
from projects.partial_dates import PartialDate
from tests.content import project


@pytest.mark.parametrize(
    ("typed", "kept", "shown"),
    [
        ("2024", "2024", "2024"),
        ("2024.", "2024", "2024"),
        ("2024. gads", "2024", "2024"),
        (" 10.2024. ", "2024-10", "10.2024."),
        ("10.2024", "2024-10", "10.2024."),
        ("4.3.2024.", "2024-03-04", "4.3.2024."),
        ("04. 03. 2024.", "2024-03-04", "4.3.2024."),
        ("2024-03-04", "2024-03-04", "4.3.2024."),
        ("29.02.2024.", "2024-02-29", "29.2.2024."),
        ("1.9.2099.", "2099-09-01", "1.9.2099."),
    ],
)
def test_what_people_type_is_understood(typed: str, kept: str, shown: str) -> None:
    date = PartialDate.parse(typed)
    assert str(date) == kept
    assert date.in_figures() == shown
    assert PartialDate.parse(shown) == date


@pytest.mark.parametrize(
    "typed",
    [
        "",
        " ",
        "0",
        "24",
        "0000",
        "00.2024.",
        "0.3.2024.",
        "2024-00",
        "2024-01-00",
        "13.2024.",
        "31.02.",
        "31.02.2024.",
        "30.2.2023.",
        "2024–2026",
        "oktobris 2024",
        "4/3/2024",
    ],
)
def test_anything_else_is_refused(typed: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        PartialDate.parse(typed)


@pytest.mark.parametrize(
    ("starts", "ends"), [("2024", "2023"), ("10.2024.", "9.2024."), ("4.10.2024.", "3.10.2024.")]
)
def test_a_project_cannot_end_before_it_starts(starts: str, ends: str, home: HomePage) -> None:
    with pytest.raises(ValidationError) as raised:
        project("Prakse", starts=starts, ends=ends)
    assert list(raised.value.message_dict) == ["ends"]


@pytest.mark.parametrize(("starts", "ends"), [("10.2024.", "2024"), ("2024", "4.10.2024.")])
def test_an_end_that_is_known_less_exactly_is_no_contradiction(
    starts: str, ends: str, home: HomePage
) -> None:
    project("Prakse", starts=starts, ends=ends)


def test_what_was_not_understood_is_said_beside_the_field(home: HomePage) -> None:
    page = ProjectPage(title="Prakse", slug="prakse", starts="vakar", ends="2024")
    with pytest.raises(ValidationError) as raised:
        page.full_clean()
    assert "starts" in raised.value.message_dict


def test_the_form_takes_a_long_date_and_shows_it_as_people_write_it(
    admin_client: Client, home: HomePage
) -> None:
    index = ProjectIndexPage.objects.get()
    data = nested_form_data(
        {
            "title": "Prakse",
            "slug": "prakse",
            "role": "coordinator",
            "starts": "04.10.2024.",
            "ends": "2026. gads",
            "body": streamfield([]),
            "comments": inline_formset([]),
        }
    )
    add = reverse("wagtailadmin_pages:add", args=["projects", "projectpage", index.pk])
    response = admin_client.post(add, {**data, "action-publish": "1"})
    assert response.status_code == 302, response.context["form"].errors
    page = ProjectPage.objects.get(slug="prakse")
    assert (str(page.starts), str(page.ends)) == ("2024-10-04", "2026")
    html = admin_client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()
    assert 'value="4.10.2024."' in html
