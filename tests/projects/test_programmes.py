"""The vocabulary of programmes as an administrator extends it."""

import pytest
from django.test import Client
from django.urls import reverse

from projects.models import Programme

FIELDS = {
    "first_year": "2028",
    "last_year": "2034",
    "funder": "eu",
    "acknowledgement": "Līdzfinansē Eiropas Savienība",
    "acknowledgement_en": "Co-funded by the European Union",
}


@pytest.mark.parametrize(
    ("name", "family", "slug", "family_slug"),
    [
        ("Erasmus+ 2028–2034", "Erasmus+", "erasmus-2028-2034", "erasmus-plus"),
        ("Ķīļa pūļi 2028", "Ķīļa pūļi", "kila-puli-2028", "kila-puli"),
    ],
)
def test_its_addresses_need_no_typing(
    admin_client: Client, name: str, family: str, slug: str, family_slug: str
) -> None:
    response = admin_client.post(
        reverse("wagtailsnippets_projects_programme:add"),
        {"name": name, "family": family, **FIELDS},
    )
    assert response.status_code == 302, response.context["form"].errors
    programme = Programme.objects.get(name=name)
    assert (programme.slug, programme.family_slug) == (slug, family_slug)
