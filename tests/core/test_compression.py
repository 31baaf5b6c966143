"""What goes over the wire: texts are packed, photos go out as they are and are kept for ever."""

import gzip

import pytest
from django.test import Client

from home.models import HomePage
from photos.models import Photo
from photos.renditions.make import make

PACKED = {"accept-encoding": "gzip, deflate, br"}


@pytest.fixture
def photo(photo: Photo) -> Photo:
    make(photo.pk)
    return photo


@pytest.mark.parametrize("format", ["avif", "jpeg"])
def test_a_photo_goes_out_as_it_is_and_is_kept(client: Client, photo: Photo, format: str) -> None:
    rendition = photo.renditions.get(filter_spec=f"width-400|format-{format}")
    answer = client.get(rendition.url, headers=PACKED)
    with rendition.file.open() as file:
        assert answer.getvalue() == file.read()
    assert answer["Content-Type"] == f"image/{format}"
    assert answer["Content-Length"] == str(rendition.file.size)
    assert answer["Cache-Control"] == "public, max-age=31536000, immutable"
    assert "Content-Encoding" not in answer
    assert not answer.cookies


@pytest.mark.parametrize("address", ["/", "/projekti/", "/nav-tadas/", "/sitemap.xml"])
def test_a_text_is_packed_for_those_who_can_unpack_it(
    client: Client, home: HomePage, address: str
) -> None:
    plain = client.get(address)
    packed = client.get(address, headers=PACKED)
    assert "Content-Encoding" not in plain
    assert packed["Content-Encoding"] == "gzip"
    assert "Accept-Encoding" in packed["Vary"]
    assert len(packed.content) < len(plain.content)
    assert b"</" in gzip.decompress(packed.content)
