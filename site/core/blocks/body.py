from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.documents.blocks import DocumentChooserBlock

from photos.blocks import Gallery, PhotoBlock

from .video import VideoBlock

TEXT_FEATURES = [
    "h2",
    "h3",
    "h4",
    "bold",
    "italic",
    "ol",
    "ul",
    "link",
    "document-link",
    "blockquote",
    "hr",
]
INLINE_FEATURES = ["bold", "italic", "link"]


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quote"), rows=3)
    name = blocks.CharBlock(label=_("Who said it"), required=False, max_length=120)

    class Meta:
        icon = "openquote"
        label = _("Quote")
        description = _("One sentence that deserves to be read large.")
        template = "core/blocks/quote.html"
        preview_value = {
            "text": "Sākām ar nelielām praksēm. Šodien aiz muguras ir divdesmit valstis.",
            "name": "",
        }


class KeyFigureBlock(blocks.StructBlock):
    number = blocks.CharBlock(label=_("Number"), max_length=12)
    label = blocks.CharBlock(label=_("What it counts"), max_length=80)


class KeyFiguresBlock(blocks.ListBlock):
    """Numbers that carry a story."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(KeyFigureBlock(label=_("Figure")), min_num=1, max_num=6, **kwargs)

    class Meta:
        icon = "order"
        label = _("Key figures")
        description = _("A few numbers side by side.")
        template = "core/blocks/key_figures.html"
        preview_value = [
            {"number": "152", "label": "audzēkņi"},
            {"number": "105", "label": "pedagogi"},
            {"number": "20", "label": "valstis"},
        ]


class TableBlock(blocks.StructBlock):
    caption = blocks.CharBlock(label=_("What the table shows"), max_length=160)
    table = TypedTableBlock(
        [
            ("text", blocks.CharBlock(label=_("Text"), required=False)),
            ("number", blocks.DecimalBlock(label=_("Number"), required=False)),
            (
                "rich_text",
                blocks.RichTextBlock(
                    label=_("Text with links"), required=False, features=INLINE_FEATURES
                ),
            ),
        ],
        label=_("Table"),
    )

    class Meta:
        icon = "table"
        label = _("Table")
        description = _("Rows and columns; numbers stand to the right.")
        template = "core/blocks/table.html"
        preview_value = {
            "caption": "Dalībnieki pa grupām",
            "table": {
                "columns": [
                    {"type": "text", "heading": "Grupa"},
                    {"type": "number", "heading": "Audzēkņi"},
                ],
                "rows": [{"values": ["Frizieri", 12]}, {"values": ["Galdnieki", 9]}],
                "caption": "",
            },
        }


class DocumentsBlock(blocks.ListBlock):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(DocumentChooserBlock(label=_("Document")), min_num=1, **kwargs)

    class Meta:
        icon = "doc-full"
        label = _("Documents")
        description = _("Files to download, with their type and size.")
        template = "core/blocks/documents.html"
        preview_template = "core/previews/documents.html"


class CalloutBlock(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), required=False, max_length=120)
    text = blocks.RichTextBlock(label=_("Text"), features=[*INLINE_FEATURES, "ul"])

    class Meta:
        icon = "info-circle"
        label = _("Call-out")
        description = _("Something that nobody should miss: a deadline, a place, an invitation.")
        template = "core/blocks/callout.html"
        preview_value = {
            "heading": "Pieteikšanās līdz 15. oktobrim",
            "text": "<p>Prakse Portugālē un Vācijā: raksti Projektu nodaļai.</p>",
        }


class LinkCardValue(blocks.StructValue):
    @cached_property
    def leads_somewhere(self) -> bool:
        """Not to a page that has been deleted, nor to one that is not published."""
        return self["page"].live if self["page"] else bool(self["url"])

    @cached_property
    def text(self) -> str:
        return self["title"] or (self["page"].title if self["page"] else self["url"])


class LinkCardBlock(blocks.StructBlock):
    page = blocks.PageChooserBlock(label=_("Page of this site"), required=False)
    url = blocks.URLBlock(label=_("or an address elsewhere"), required=False)
    title = blocks.CharBlock(
        label=_("Title"),
        required=False,
        max_length=120,
        help_text=_("Left empty, the page's own title stands here."),
    )
    description = blocks.CharBlock(label=_("One line about it"), required=False, max_length=200)

    class Meta:
        value_class = LinkCardValue

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if bool(cleaned["page"]) == bool(cleaned["url"]):
            message = ValidationError(_("Choose a page or write an address: one of the two."))
            raise blocks.StructBlockValidationError(block_errors={"page": message})
        return cleaned


class LinkCardsBlock(blocks.ListBlock):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(LinkCardBlock(label=_("Link")), min_num=1, **kwargs)

    class Meta:
        icon = "link"
        label = _("Links")
        description = _("Where to go on: pages of this site or elsewhere, each with a line.")
        template = "core/blocks/link_cards.html"
        preview_value = [
            {
                "page": None,
                "url": "https://www.erasmusplus.lv/",
                "title": "Erasmus+ Latvijā",
                "description": "Programma, termiņi un pieredzes stāsti.",
            },
            {
                "page": None,
                "url": "https://europass.europa.eu/",
                "title": "Europass",
                "description": "Kur glabājas apliecinājumi par praksi.",
            },
        ]


class Body(blocks.StreamBlock):
    """Text with photos, figures and the rest between its paragraphs."""

    text = blocks.RichTextBlock(
        features=TEXT_FEATURES,
        icon="pilcrow",
        label=_("Text"),
        description=_("Paragraphs, headings, lists and links. Text from Word comes in clean."),
        template="core/blocks/text.html",
        preview_value="<h2>Ko dod prakse ārzemēs</h2><p>Darbs svešā darbnīcā vai virtuvē paver "
        "labākas izredzes atrast darbu.</p>",
    )
    gallery = Gallery()
    photo = PhotoBlock()
    quote = QuoteBlock()
    figures = KeyFiguresBlock()
    table = TableBlock()
    documents = DocumentsBlock()
    video = VideoBlock()
    callout = CalloutBlock()
    links = LinkCardsBlock()

    class Meta:
        block_counts: dict[str, Any] = {}
