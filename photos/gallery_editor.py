"""The gallery in the page editor: what its JavaScript is given, and which files it is."""

from typing import Any

from django import forms
from django.conf import settings
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from wagtail.admin.telepath import register
from wagtail.blocks.list_block import ListBlockAdapter

from .blocks import Gallery
from .descriptions import POOR

SCRIPTS = (
    "feedback",
    "uploader",
    "drop-area",
    "selection",
    "top-bar",
    "keyboard",
    "card",
    "gallery",
)


def plural(singular: str, plural: str) -> dict[str, str]:
    """The forms of a text by CLDR's names, for ``Intl.PluralRules``; “%(n)s” stays as it is."""
    return {
        "zero": ngettext(singular, plural, 10),
        "one": ngettext(singular, plural, 1),
        "other": ngettext(singular, plural, 2),
    }


def upload_texts() -> dict[str, Any]:
    """What the uploader and the drop area say; the phone's own page needs the same."""
    return {
        "drop": _("Drop photos here or choose them"),
        "dropHelp": _(
            "All at once if you like. We delete the place and the phone's data ourselves."
        ),
        "choose": _("Choose photos"),
        "fromLibrary": _("From the photo library"),
        "uploading": _("Uploading…"),
        "waiting": _("Waiting its turn"),
        "processing": _("Almost done…"),
        "allUploaded": plural("%(n)s photo uploaded.", "%(n)s photos uploaded."),
        "connectionLost": _("The connection was lost"),
        "offline": _("No connection – we go on by ourselves when it is back"),
        "loggedOut": _("You are logged out. Log in in another tab, then try again."),
        "tooBig": _("“%(name)s” is larger than %(limit)s MB. Make it smaller and add it again."),
        "notAPhoto": _("“%(name)s” is not a photo. Use JPEG, PNG, WebP, AVIF or HEIC."),
        "serverError": _("The server could not take “%(name)s”. Try again."),
        "retry": _("Try again"),
        "retryAll": plural("Send %(n)s photo again", "Send %(n)s photos again"),
        "remove": _("Remove"),
        "duplicate": _("This photo is already here"),
        "duplicateHere": _("This photo is already in the gallery"),
        "similar": _("A very similar photo is already here"),
        "useIt": _("Use it"),
        "useAll": plural("Use %(n)s that is already here", "Use %(n)s that are already here"),
        "addAnyway": _("Add it anyway"),
    }


def sheet_texts() -> dict[str, Any]:
    """What the contact sheet says."""
    return {
        "described": _("Described %(n)s of %(m)s"),
        "allDescribed": _("All described"),
        "next": _("Next without description"),
        "byTime": _("Order by time"),
        "byTimeDone": _("In the order they were taken."),
        "byTimeAlready": _("They are already in the order they were taken."),
        "selectAll": _("Select all"),
        "collapse": _("Photos only"),
        "expand": _("Show descriptions"),
        "selected": plural("%(n)s photo selected", "%(n)s photos selected"),
        "sameForAll": _("One description for all selected"),
        "putToAll": _("Put to all"),
        "cancel": _("Cancel"),
        "putDone": plural(
            "The description is put to %(n)s photo.", "The description is put to %(n)s photos."
        ),
        "undo": _("Undo"),
        "undone": _("Undone."),
        "dismiss": _("Close"),
        "photo": _("Photo %(n)s"),
        "describe": _("Description of photo %(n)s"),
        "tick": _("Select photo %(n)s"),
        "tools": _("Tools of photo %(n)s"),
        "move": _("Move photo %(n)s (with the arrows)"),
        "has": _("There is one"),
        "missing": _("Missing"),
        "poor": _("“%(text)s” does not say what is seen. Write one sentence."),
        "ask": _("What does the photo show?"),
        "first": _("This is the first photo."),
        "last": _("This is the last photo."),
        "firstPlace": _("This is the first place."),
        "lastPlace": _("This is the last place."),
        "moved": _("Now in place %(n)s of %(m)s."),
        "turned": _("Turned."),
        "turnFailed": _("The photo could not be turned. Try again."),
        "lead": _("Photo %(n)s is now the lead photo."),
        "leadNot": _("The page has no lead photo now."),
        "removed": _("Photo %(n)s removed"),
        "back": _("The photo is in the gallery again."),
        "showFirst": _("Show the first one"),
        "keys": [
            [["Enter"], _("next description")],
            [["Shift", "Enter"], _("previous one")],
            [["Esc"], _("to the photo's tick")],
            [[_("Space")], _("select")],
            [["Shift", _("click")], _("select a range")],
            [["← →"], _("on the handle: move")],
        ],
    }


class GalleryAdapter(ListBlockAdapter):
    """Wagtail's own list block, drawn as a contact sheet with a drop zone."""

    js_constructor = "photos.Gallery"

    def js_args(self, block: Gallery) -> list[Any]:
        *arguments, meta = super().js_args(block)
        meta["photos"] = {
            "uploadUrl": reverse("photos_upload"),
            "valuesUrl": reverse("photos_values"),
            "rotateUrl": reverse("photos_turn", args=[0]),
            "libraryUrl": reverse("wagtailimages_chooser:choose"),
            "leadField": block.meta.lead_field,
            "maxBytes": settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE,
            "poor": POOR,
            "language": get_language(),
            "texts": {**upload_texts(), **sheet_texts()},
        }
        return [*arguments, meta]

    @cached_property
    def media(self) -> forms.Media:
        return super().media + forms.Media(
            js=[f"photos/gallery/{name}.js" for name in SCRIPTS],
            css={"all": ["photos/gallery/gallery.css"]},
        )


register(GalleryAdapter(), Gallery)
