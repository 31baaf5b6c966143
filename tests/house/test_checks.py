"""House rules that `manage.py check` holds everybody to."""

from pathlib import Path

import pytest
from django.conf import settings as project
from django.core.checks import run_checks
from pytest_django import Settings

from home.models import StandardPage
from projects.models import Programme


def found(**options: object) -> set[str]:
    return {str(message.id) for message in run_checks(**options)}


def with_originals(backend: str, location: Path) -> dict[str, object]:
    return {
        **project.STORAGES,
        "originals": {"BACKEND": backend, "OPTIONS": {"location": str(location)}},
    }


def test_the_site_keeps_its_rules() -> None:
    assert found() == set()


def test_originals_below_the_public_folder_are_an_error(settings: Settings) -> None:
    settings.STORAGES = with_originals(
        "photos.storage.OriginalStorage", Path(project.MEDIA_ROOT) / "originals"
    )
    assert "photos.E001" in found()


def test_originals_in_a_storage_with_addresses_are_an_error(
    settings: Settings, tmp_path: Path
) -> None:
    settings.STORAGES = with_originals("django.core.files.storage.FileSystemStorage", tmp_path)
    assert "photos.E001" in found()


def test_a_page_type_needs_a_description(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(StandardPage, "page_description", "")
    assert "core.E001" in found()


@pytest.mark.django_db
def test_every_programme_that_is_loaded_is_acknowledged_in_both_languages() -> None:
    assert found(databases=["default"]) == set()


@pytest.mark.django_db
@pytest.mark.parametrize("field", ["acknowledgement", "acknowledgement_en"])
def test_a_programme_without_its_acknowledgement_is_reported(field: str) -> None:
    Programme.objects.filter(slug="nordplus").update(**{field: ""})
    assert "projects.W001" in found(databases=["default"])
