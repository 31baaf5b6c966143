"""What the contact sheet asks of photos by their numbers."""

import pytest
from django.test import Client

from photos.models import Photo


@pytest.mark.parametrize("odd", ["x", "-1", "", "9" * 18, "9" * 30, "9" * 5000, "%00", "²"])
def test_numbers_that_no_photo_has_are_left_out(
    admin_client: Client, photo: Photo, odd: str
) -> None:
    response = admin_client.get(f"/cms/photos/values/?id={odd}&id={photo.pk}")
    assert [found["id"] for found in response.json()["photos"]] == [photo.pk]
