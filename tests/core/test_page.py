"""What every page says about itself, to people, search engines and those who share it."""

import html
import re

import pytest
from django.template.loader import render_to_string
from django.test import Client
from django.utils.translation import override

from core.models import SiteSettings
from home.models import HomePage, StandardPage
from news.models import NewsIndexPage, NewsPage
from photos.renditions.make import make
from tests.conftest import MakePhoto


def body_of(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def opening(page: str) -> list[str]:
    return re.findall(r'<figure class="opening-photo', page)


@pytest.fixture
def settings_of_school(home: HomePage) -> SiteSettings:
    site = home.get_site()
    assert site
    found = SiteSettings.for_site(site)
    found.email, found.phone = "projekti@example.lv", "(+371) 654 00-000"
    found.save()
    return found


def test_a_page_introduces_itself(client: Client, home: HomePage, make_photo: MakePhoto) -> None:
    photo = make_photo()
    make(photo.pk)
    NewsIndexPage.objects.get().add_child(
        instance=NewsPage(
            title="„Spārni” & citi", slug="sparni", summary="Divas balvas.", lead_photo=photo
        )
    )
    page = body_of(client, "/jaunumi/sparni/")
    assert '<html lang="lv">' in page
    assert "<title>„Spārni” &amp; citi – Daugavpils tehnikums</title>" in page
    assert '<meta name="description" content="Divas balvas.">' in page
    assert '<link rel="canonical" href="http://localhost/jaunumi/sparni/">' in page
    assert '<meta property="og:locale" content="lv_LV">' in page
    (image,) = re.findall(r'<meta property="og:image" content="([^"]+)"', page)
    assert image.startswith("http://localhost/media/")


def test_further_pages_of_a_list_have_an_address_of_their_own(
    client: Client, home: HomePage
) -> None:
    index = NewsIndexPage.objects.get()
    for number in range(13):
        index.add_child(instance=NewsPage(title=f"Ziņa {number}"))
    assert 'rel="canonical" href="http://localhost/jaunumi/"' in body_of(client, "/jaunumi/?gads=")
    second = body_of(client, "/jaunumi/?lapa=2")
    assert 'rel="canonical" href="http://localhost/jaunumi/?lapa=2"' in second
    year = NewsPage.objects.first().date.year
    narrowed = body_of(client, f"/jaunumi/?gads={year}&lapa=2")
    assert 'rel="canonical" href="http://localhost/jaunumi/"' in narrowed


def test_the_school_can_be_reached_from_every_page(
    client: Client, settings_of_school: SiteSettings
) -> None:
    page = body_of(client, "/")
    assert 'href="mailto:projekti@example.lv"' in page
    assert 'href="tel:+37165400000"' in page


def test_the_lead_photo_opens_a_page_unless_the_body_shows_it(
    client: Client, home: HomePage, make_photo: MakePhoto
) -> None:
    lead, other = make_photo(), make_photo()
    shown = {"image": lead, "alt": "Zāle"}
    for slug, gallery in (("bez", [{"image": other, "alt": "Kāpnes"}]), ("ar", [shown])):
        home.refresh_from_db()
        home.add_child(
            instance=StandardPage(title=slug, lead_photo=lead, body=[("gallery", gallery)])
        )
    assert len(opening(body_of(client, "/bez/"))) == 1
    assert opening(body_of(client, "/ar/")) == []


def test_a_lightbox_comes_only_with_photos(
    client: Client, home: HomePage, make_photo: MakePhoto
) -> None:
    home.add_child(
        instance=StandardPage(
            title="foto", body=[("gallery", [{"image": make_photo(), "alt": "Zāle"}])]
        )
    )
    assert "lightbox" in body_of(client, "/foto/")
    assert "lightbox" not in body_of(client, "/jaunumi/")


def test_a_photo_without_a_description_still_has_a_name_to_open_it_by(
    client: Client, home: HomePage, make_photo: MakePhoto
) -> None:
    block = {"image": make_photo(), "decorative": True}
    home.add_child(instance=StandardPage(title="foto", body=[("gallery", [block])]))
    page = body_of(client, "/foto/")
    assert 'aria-label="1. fotogrāfija"' in page
    assert 'alt=""' in page


def test_a_photo_is_described_by_the_page_or_else_by_itself(
    client: Client, home: HomePage, make_photo: MakePhoto
) -> None:
    photo = make_photo(description="Grāmatu kaudze")
    gallery = [{"image": photo, "alt": ""}, {"image": photo, "alt": "Divas grāmatas"}]
    home.add_child(instance=StandardPage(title="foto", body=[("gallery", gallery)]))
    page = body_of(client, "/foto/")
    assert re.findall(r' alt="([^"]+)"', page) == ["Grāmatu kaudze", "Divas grāmatas"]
    assert 'aria-label="1. foto' not in page


def test_a_page_that_is_not_there_helps_on(client: Client, home: HomePage) -> None:
    response = client.get("/nav-tadas/")
    page = response.content.decode()
    assert response.status_code == 404
    assert "<h1>Šādas lapas te nav</h1>" in page
    assert 'href="/projekti/"' in page


def test_the_page_for_our_own_failure_needs_nothing_that_may_be_broken() -> None:
    """No `db` fixture: a query here fails the test. Nor context, nor static files."""
    with override("lv"):
        page = html.unescape(render_to_string("500.html"))
    assert "Pie mums kaut kas salūza" in page
    assert '<html lang="lv">' in page
    assert "/static/" not in page
