import pytest
from django.core.checks import run_checks
from pytest_django import Settings


def found() -> list[str | None]:
    return [message.id for message in run_checks() if str(message.id).startswith("photos.")]


def test_this_site_is_in_order() -> None:
    assert found() == []


def test_a_form_that_passes_the_intake_by(settings: Settings) -> None:
    settings.WAGTAILIMAGES_IMAGE_FORM_BASE = "wagtail.images.forms.BaseImageForm"
    assert found() == ["photos.E003"]


def test_a_pillow_that_cannot_read_photos(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("photos.checks.check", lambda name: name != "avif")
    assert found() == ["photos.E002"]
