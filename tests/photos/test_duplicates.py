"""The same photo again: the very file, or what looks like it."""

import io

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext
from PIL import Image, ImageDraw, ImageEnhance

from photos.duplicates import find_exact, find_similar
from photos.intake import intake
from photos.intake.hashes import distance
from photos.models import Photo

from .factories import SIZE, camera_data, photo_file

pytestmark = pytest.mark.django_db


def scene(number: int, size: tuple[int, int] = (600, 400)) -> Image.Image:
    """A picture with large and small shapes, another one for each number."""
    image = Image.new("RGB", size, (30 * number % 256, 90, 200))
    draw = ImageDraw.Draw(image)
    for step in range(1, 12):
        left = (number * 97 * step) % size[0]
        top = (number * 61 * step * step) % size[1]
        colour = ((number * 53 * step) % 256, (step * 41) % 256, (number * 29 + step * 70) % 256)
        draw.ellipse((left, top, left + 30 + 12 * step, top + 40 + 9 * step), fill=colour)
    return image


def as_jpeg(image: Image.Image, quality: int = 90) -> bytes:
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality)
    return file.getvalue()


def stored(data: bytes, title: str = "Svētki") -> Photo:
    return Photo.objects.create(title=title, file=ContentFile(data, name="foto.jpg"))


def test_the_same_file_is_found_although_its_metadata_differs() -> None:
    first = stored(photo_file("JPEG"))
    again = intake(io.BytesIO(photo_file("JPEG", exif=camera_data(taken="2025:01:01 00:00:00"))))
    assert list(find_exact(again)) == [first]
    assert list(find_exact(first)) == []


def test_the_same_picture_is_found_smaller_paler_and_in_another_format() -> None:
    picture = scene(7)
    original = stored(as_jpeg(picture))
    stored(as_jpeg(scene(8)))
    heic = io.BytesIO()
    picture.save(heic, "HEIF", quality=60)
    for version in (
        as_jpeg(picture, quality=35),
        as_jpeg(picture.resize((240, 160))),
        as_jpeg(ImageEnhance.Brightness(picture).enhance(1.15)),
        heic.getvalue(),
    ):
        assert find_similar(intake(io.BytesIO(version))) == [original]


def test_different_pictures_are_far_apart() -> None:
    hashes = [intake(io.BytesIO(as_jpeg(scene(number)))).perceptual_hash for number in range(20)]
    nearest = min(
        distance(one, other) for place, one in enumerate(hashes) for other in hashes[:place]
    )
    assert nearest > 8


def test_a_plain_surface_resembles_nothing() -> None:
    grey = stored(as_jpeg(Image.new("RGB", SIZE, "grey")))
    assert grey.perceptual_hash == ""
    assert find_similar(grey) == []
    assert find_similar("") == []


def test_nearest_first_and_only_among_those_asked_for() -> None:
    photos = [stored(as_jpeg(scene(number))) for number in range(3)]
    for photo, fingerprint in zip(
        photos, ("00000000000000ff", "0000000000000001", "0" * 15 + "7"), strict=True
    ):
        Photo.objects.filter(pk=photo.pk).update(perceptual_hash=fingerprint)
    far, near, middle = photos
    assert find_similar("0" * 16) == [near, middle]
    assert find_similar("0" * 16, within=8) == [near, middle, far]
    assert find_similar("0" * 16, among=Photo.objects.exclude(pk=near.pk)) == [middle]


def test_ten_thousand_photos_are_asked_in_two_queries() -> None:
    rows = [
        Photo(
            title=str(number),
            file=f"{number}.jpg",
            width=1,
            height=1,
            perceptual_hash=f"{number * 0x9E3779B97F4A7C15 % 2**64:016x}",
        )
        for number in range(1, 10_001)
    ]
    # Past the manager, which refuses it; there are no files here.
    QuerySet(Photo).bulk_create(rows, batch_size=1000)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        found = find_similar(rows[4242].perceptual_hash, within=0)
    assert [photo.title for photo in found] == ["4243"]
    assert len(queries) == 2
