"""The body's blocks as a visitor gets them."""

import re
from decimal import Decimal
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from django.utils.translation import override
from wagtail.documents import get_document_model

from core.blocks import Body
from core.templatetags.block_tags import cells, file_kind, file_size
from home.models import HomePage, StandardPage
from news.models import NewsPage


def render(name: str, value: Any) -> str:
    block = Body().child_blocks[name]
    with override("lv"):
        return block.render(block.to_python(value))


@pytest.mark.parametrize(
    ("size", "latvian"),
    [
        (1, "1 kB"),
        (840_400, "840 kB"),
        (999_999, "1000 kB"),
        (1_000_000, "1 MB"),
        (1_234_567, "1,2 MB"),
        (21_000_000, "21 MB"),
    ],
)
def test_a_file_says_how_large_it_is(size: int, latvian: str) -> None:
    with override("lv"):
        assert file_size(size) == latvian
    with override("en"):
        assert file_size(1_234_567) == "1.2 MB"


def test_a_document_says_what_it_is(db: None) -> None:
    document = get_document_model().objects.create(
        title="Stratēģija", file=ContentFile(b"0" * 2048, name="strategija.pdf")
    )
    assert file_kind(document) == "PDF, 2 kB"
    html = render("documents", [document.pk])
    assert "Stratēģija" in html
    assert "PDF, 2 kB" in html


def test_a_document_that_was_deleted_leaves_no_empty_line(db: None) -> None:
    assert "<li>" not in render("documents", [999])


TABLE = {
    "caption": "Dalībnieki pa grupām",
    "table": {
        "columns": [
            {"type": "text", "heading": "Grupa"},
            {"type": "number", "heading": "Audzēkņi"},
        ],
        "rows": [{"values": ["Frizieri & šuvēji", "1204.5"]}, {"values": ["Loģisti", None]}],
        "caption": "",
    },
}


def test_a_table_names_its_rows_and_columns_and_writes_numbers_as_latvians_do() -> None:
    html = render("table", TABLE)
    assert "<caption>Dalībnieki pa grupām</caption>" in html
    assert '<th scope="row" role="rowheader">Frizieri &amp; šuvēji</th>' in html
    assert 'data-label="Audzēkņi" class="is-amount">1\u00a0204,5</td>' in html
    assert 'class="is-amount"></td>' in html


def test_a_number_in_the_first_column_is_an_amount_not_a_name() -> None:
    block = Body().child_blocks["table"].child_blocks["table"]
    table = block.to_python(
        {
            "columns": [{"type": "number", "heading": "Gads"}],
            "rows": [{"values": [str(Decimal(7))]}],
        }
    )
    ((cell,),) = cells(table)
    assert cell.is_amount
    assert not cell.is_heading
    assert cells(None) == []


def test_a_video_fetches_nothing_before_it_is_played() -> None:
    html = render(
        "video",
        {"url": "https://youtu.be/dQw4w9WgXcQ", "title": "Prakse Portugālē", "poster": None},
    )
    assert "<iframe" not in html
    assert 'href="https://youtu.be/dQw4w9WgXcQ"' in html
    assert "Atskaņot: Prakse Portugālē" in html


def test_a_link_card_leads_to_no_page_that_is_deleted_or_not_published(home: HomePage) -> None:
    draft = home.add_child(instance=StandardPage(title="Nepublicēts", live=False))
    cards = [
        {"page": number, "url": "", "title": "", "description": "Lasiet te"}
        for number in (draft.pk, 999)
    ]
    html = render("links", cards)
    assert "<li>" not in html
    assert "Nepublicēts" not in html
    card = {"page": home.pk, "url": "", "title": "", "description": ""}
    assert '<span class="link-title">Sākums</span>' in render("links", [card])


@pytest.mark.parametrize("name", Body().child_blocks)
def test_every_block_shows_in_the_picker_what_it_is(admin_client: Client, name: str) -> None:
    block = Body().child_blocks[name]
    assert block.is_previewable
    assert block.get_description()
    assert block.label
    response = admin_client.get(
        reverse("wagtailadmin_block_preview"),
        {"id": NewsPage.body.field.stream_block.child_blocks[name].definition_prefix},
    )
    shown = response.content.decode().split('<div class="story">')[1].split("</main>")[0]
    assert response.status_code == 200
    # Something is there to see: words, numbers or a picture.
    assert re.sub(r"<(?!img)[^>]*>|\s", "", shown)


def test_a_link_card_without_a_title_takes_the_address() -> None:
    card = {"page": None, "url": "https://viaa.gov.lv/", "title": "", "description": ""}
    assert '<span class="link-title">https://viaa.gov.lv/</span>' in render("links", [card])
