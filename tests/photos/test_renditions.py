"""Which renditions a photo gets, and what a visitor's browser is told of them."""

import io
import re
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.template import Context, Template
from PIL import Image, ImageOps

from photos.models import Photo, PhotoRendition
from photos.renditions import renditions_ready, spec, specs
from photos.renditions.encode import Target, encode_all
from photos.renditions.make import make, make_now, make_thumbnails
from tests.conftest import MakePhoto

QUARTERS = ("#c0392b", "#27ae60", "#2980b9", "#f1c40f")


def quarters(width: int, height: int, **options: object) -> ContentFile:
    """A JPEG with a colour in each corner: top left, top right, bottom left, bottom right."""
    image = Image.new("RGB", (2, 2))
    for n, colour in enumerate(QUARTERS):
        image.paste(colour, (n % 2, n // 2, n % 2 + 1, n // 2 + 1))
    buffer = io.BytesIO()
    image.resize((width, height), Image.Resampling.NEAREST).save(buffer, "JPEG", **options)
    return ContentFile(buffer.getvalue(), name="IMG_0001.jpg")


def opened(rendition: PhotoRendition) -> Image.Image:
    with rendition.file.open("rb") as file:
        image = Image.open(io.BytesIO(file.read()))
        image.load()
    return image


def pixel(image: Image.Image, x: float, y: float) -> tuple[int, ...]:
    """The colour at a place given in parts of the width and height."""
    found = image.getpixel((int(x * image.width), int(y * image.height)))
    assert isinstance(found, tuple)
    return found


def render(source: str, photo: Photo | None, **context: str) -> str:
    template = Template("{% load photo_tags wagtailimages_tags %}" + source)
    photo = photo and Photo.objects.get(pk=photo.pk)
    return template.render(Context({"photo": photo, **context}))


def widths(html: str) -> list[int]:
    return [int(width) for width in re.findall(r" (\d+)w", html)]


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((4000, 3000), [400, 800, 1600, 2400]),
        ((2000, 1500), [400, 800, 1600, 2000]),
        # 1600 would be all but the same as 1650
        ((1650, 1100), [400, 800, 1600]),
        ((500, 400), [400, 500]),
        ((300, 200), [300]),
        # 2400 wide it would be 3200 high
        ((3000, 4000), [400, 800, 1600]),
        ((6000, 1000), [400, 800, 1600, 2400]),
    ],
)
def test_widths_never_enlarge_and_stay_apart(
    make_photo: MakePhoto, size: tuple[int, int], expected: list[int]
) -> None:
    photo = make_photo(width=size[0], height=size[1])

    make(photo.pk)

    html = render('{% photo photo sizes="100vw" %}', photo)
    assert widths(html) == expected * 2
    for rendition in photo.renditions.all():
        assert opened(rendition).size == (rendition.width, rendition.height)
        assert rendition.width <= size[0]


def test_formats(make_photo: MakePhoto) -> None:
    photo = make_photo(width=900, height=600)

    make(photo.pk)

    kinds = {r.filter_spec: opened(r) for r in photo.renditions.all()}
    assert {image.format for s, image in kinds.items() if "avif" in s} == {"AVIF"}
    assert {image.format for s, image in kinds.items() if "avif" not in s} == {"JPEG"}
    assert all(image.info.get("progressive") for s, image in kinds.items() if "jpeg" in s)


def test_transparent_parts_stay_so_where_the_format_can(db: None) -> None:
    buffer = io.BytesIO()
    Image.new("RGBA", (500, 500), (200, 0, 0, 0)).save(buffer, "PNG")
    photo = Photo.objects.create(title="Logo", file=ContentFile(buffer.getvalue(), "logo.png"))

    make(photo.pk)

    kinds = {r.filter_spec: opened(r) for r in photo.renditions.all()}
    assert pixel(kinds["max-165x165"], 0.5, 0.5)[3] == 0
    assert pixel(kinds[spec(400, "avif")], 0.5, 0.5)[3] == 0
    assert min(pixel(kinds[spec(400, "jpeg")], 0.5, 0.5)) > 250


@pytest.mark.parametrize("orientation", range(1, 9))
def test_upright_and_silent_about_the_camera(db: None, orientation: int) -> None:
    exif = Image.Exif()
    exif[0x0112], exif[0x0110] = orientation, "SECRETCAMERA"
    exif.get_ifd(0x8825)[2] = (56.0, 58.0, 30.0)
    xmp = b"<x:xmpmeta>SECRETPLACE</x:xmpmeta>"
    file = quarters(1200, 800, exif=exif, xmp=xmp, icc_profile=b"SECRETPROFILE" * 20)
    # What a browser shows of the file as it came
    expected = Image.open(io.BytesIO(file.read())).copy()
    expected.info["exif"] = exif.tobytes()
    expected = ImageOps.exif_transpose(expected)
    file.seek(0)
    photo = Photo.objects.create(title="Debesis", file=file)

    make(photo.pk)

    corners = [(0.1, 0.1), (0.9, 0.1), (0.1, 0.9), (0.9, 0.9)]
    for rendition in photo.renditions.exclude(filter_spec__startswith="fill"):
        image = opened(rendition).convert("RGB")
        for x, y in corners:
            pairs = zip(pixel(image, x, y), pixel(expected, x, y), strict=True)
            assert max(abs(seen - meant) for seen, meant in pairs) < 24
    for rendition in photo.renditions.all():
        data = Path(rendition.file.path).read_bytes()
        for secret in (b"SECRET", b"Exif", b"xmpmeta", b"ICC_PROFILE", b"GPS"):
            assert secret not in data


@pytest.mark.parametrize("format", ["jpeg", "avif", "webp", "png"])
def test_what_a_file_says_beside_its_pixels_is_not_handed_on(db: None, format: str) -> None:
    """Even if a file should lie in the storage that no intake has stripped."""
    exif = Image.Exif()
    exif[0x0110] = "SECRETCAMERA"
    file = quarters(900, 600, exif=exif, xmp=b"SECRETPLACE", icc_profile=b"SECRETPROFILE" * 20)
    photo = Photo(width=900, height=600)
    photo.file.name = "x.jpg"
    target = Target.of(photo, spec(400, format))

    [(_, made)] = encode_all(file, (900, 600), [target])

    assert b"SECRET" not in made.data
    assert made.size == (400, 266)


def test_share_card_follows_the_focal_point(db: None) -> None:
    photo = Photo.objects.create(title="Svētki", file=quarters(2000, 2000))
    make(photo.pk)
    before = photo.renditions.get(filter_spec__startswith="fill")
    photo.focal_point_x = photo.focal_point_y = 300
    photo.focal_point_width = photo.focal_point_height = 100
    photo.save()

    make(photo.pk)

    card = photo.renditions.get(filter_spec__startswith="fill")
    assert (card.width, card.height) == (1200, 630)
    assert card.url != before.url
    red, green, _blue = pixel(opened(card), 0.1, 0.1)
    assert red > green
    assert PhotoRendition.objects.filter(image=photo).count() == len(specs(photo))


def test_wagtails_own_tags_find_the_same_files(make_photo: MakePhoto) -> None:
    photo = make_photo(width=1000, height=700)
    make(photo.pk)

    for source in (
        "{% picture photo width-{400,800} format-{avif,jpeg} %}",
        "{% picture photo format-{avif,jpeg} width-{400,800} %}",
    ):
        html = render(source, photo)
        made = photo.renditions.filter(
            filter_spec__in=[spec(w, f) for w in (400, 800) for f in ("avif", "jpeg")]
        )
        assert {r.url for r in made} == set(re.findall(r"/media/[^ \"]+", html))
        assert widths(html) == [400, 800, 400, 800]
    assert photo.renditions.count() == len(specs(photo))


def test_another_specification_is_made_by_the_worker_once(
    make_photo: MakePhoto, django_capture_on_commit_callbacks: object
) -> None:
    photo = make_photo(width=1000, height=700)
    make(photo.pk)
    tag = "{% image photo fill-300x300 %}"

    with django_capture_on_commit_callbacks(execute=True) as callbacks:  # type: ignore[operator]
        first = render(tag, photo)
        render(tag, photo)

    assert 'width="400"' in first
    assert sum("make_renditions" in repr(callback) for callback in callbacks) == 1
    assert 'height="300"' in render(tag, photo)
    assert 'height="300"' not in first


def test_even_specifications_that_only_wagtail_knows(make_photo: MakePhoto) -> None:
    photo = make_photo(width=1000, height=700)

    make_now(photo, ["width-300|format-jpeg|jpegquality-20", "width-200|format-gif"])

    formats = {opened(r).format for r in photo.renditions.all()}
    assert formats == {"JPEG", "GIF"}


def test_thumbnails_at_once(make_photo: MakePhoto) -> None:
    photo = make_photo(width=1000, height=700)

    make_thumbnails(photo)

    assert photo.get_rendition("max-165x165").width == 165
    assert widths(render("{% photo photo %}", photo)) == [400]
    make(photo.pk)
    assert photo.renditions.count() == len(specs(photo))


def test_thumbnails_from_a_picture_that_is_decoded_already(make_photo: MakePhoto) -> None:
    photo = make_photo(width=1000, height=700)
    Path(photo.file.path).unlink()

    make_thumbnails(photo, Image.new("RGB", (500, 350), "#ffffff"))

    assert pixel(opened(photo.renditions.get(filter_spec="max-165x165")), 0.1, 0.1)[0] > 250


def test_markup(make_photo: MakePhoto) -> None:
    photo = make_photo(width=1000, height=700)
    make(photo.pk)

    html = render(
        '{% photo photo sizes="(min-width: 40rem) 50vw, 100vw" alt=alt eager=True focal=True '
        'class="wide" %}',
        photo,
        alt='"><script>',
    )

    assert html.index('type="image/avif"') < html.index("<img")
    assert 'class="wide"' in html
    assert 'style="object-position:50% 40%"' in html
    assert 'fetchpriority="high"' in html
    assert "lazy" not in html
    assert "<script>" not in html
    assert 'width="1000" height="700"' in html
    assert 'loading="lazy"' in render("{% photo photo %}", photo)
    assert render("{% photo photo %}", None) == ""


@pytest.mark.parametrize(
    ("sizes", "told"),
    [
        ("100vw", "(min-resolution: 2.5dppx) 67vw, 100vw"),
        ("(min-width: 48rem) 40vw, 7rem", "(min-width: 48rem) 40vw, 7rem"),
        (
            "(min-width: 40rem) min(30vw, 409px), 50vw",
            "(min-width: 40rem) min(30vw, 409px), (min-resolution: 2.5dppx) 33vw, 50vw",
        ),
    ],
)
def test_fine_screens_make_do_with_two_pixels_for_one(photo: Photo, sizes: str, told: str) -> None:
    make(photo.pk)
    html = render(f'{{% photo photo sizes="{sizes}" %}}', photo)
    assert html.count(f'sizes="{told}"') == 2


def test_a_replaced_file_gets_new_addresses_and_the_old_files_go(
    make_photo: MakePhoto, django_capture_on_commit_callbacks: object
) -> None:
    photo = make_photo(width=900, height=600, colour="#ff0000")
    make(photo.pk)
    old = {r.url: Path(r.file.path) for r in photo.renditions.all()}

    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        photo.file = quarters(800, 600)  # type: ignore[assignment]
        photo.save()

    new = {r.url for r in photo.renditions.all()}
    assert len(new) == len(specs(photo))
    assert not new & set(old)
    assert not any(path.exists() for path in old.values())


def test_a_former_file_is_never_shown(make_photo: MakePhoto) -> None:
    """Somebody had to be taken out of the picture: from this moment on nobody sees it."""
    photo = make_photo(width=900, height=600)
    make(photo.pk)
    urls = [r.url for r in photo.renditions.all()]

    # Not even by a way that sends no signal.
    Photo.objects.filter(pk=photo.pk).update(file="2026/11/other.jpg")

    html = render("{% photo photo %}{% image photo width-400 %}{% photo_url photo %}", photo)
    assert not any(url in html for url in urls)


def test_a_photo_changed_while_it_is_being_made(
    make_photo: MakePhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    from photos.renditions import make as making

    photo = make_photo(width=900, height=600, colour="#ff0000")
    encode_all = making.encode_all
    rounds: list[int] = []

    def slow(*args: object) -> object:
        yield from encode_all(*args)  # type: ignore[arg-type]
        if not rounds:
            rounds.append(1)
            changed = Photo.objects.get(pk=photo.pk)
            changed.file = quarters(700, 700)  # type: ignore[assignment]
            changed.save()

    monkeypatch.setattr(making, "encode_all", slow)
    make(photo.pk)

    now = Photo.objects.get(pk=photo.pk)
    assert {r.source for r in now.renditions.all()} == {now.file.name}
    assert renditions_ready([now]) == (1, 1)


def test_ready(make_photo: MakePhoto, django_assert_num_queries: object) -> None:
    photos = [make_photo() for _ in range(3)]
    make(photos[0].pk)

    with django_assert_num_queries(3):  # type: ignore[operator]
        assert renditions_ready([*photos, photos[0], None]) == (1, 3)


def test_renditions_are_not_a_use_of_the_photo(photo: Photo) -> None:
    make(photo.pk)

    assert photo.get_usage().count() == 0


def test_a_thumbnail_that_fails_does_not_fail_the_upload(make_photo: MakePhoto) -> None:
    photo = make_photo(width=1000, height=700)
    Path(photo.file.path).write_bytes(b"no picture")

    make_thumbnails(photo)

    assert photo.get_rendition("max-165x165").url.startswith("data:image/svg+xml")
