"""What the screen says, in the editor's language."""

from typing import Any

from django.utils.translation import gettext as _

from photos.gallery_editor import plural, sheet_texts, upload_texts


def screen_texts() -> dict[str, Any]:
    """For the screen's JavaScript; texts with plural forms are as `photos.gallery_editor` has."""
    return {
        **{name: sheet_texts()[name] for name in _SHARED},
        **upload_texts(),
        **_step_texts(),
        **_finish_texts(),
    }


_SHARED = (
    "described",
    "photo",
    "tools",
    "has",
    "missing",
    "poor",
    "ask",
    "turned",
    "turnFailed",
    "removed",
    "back",
    "undo",
    "undone",
    "dismiss",
    "showFirst",
)


def _step_texts() -> dict[str, Any]:
    return {
        "sent": _("Sent %(n)s of %(m)s"),
        "allSent": plural("%(n)s photo sent, all saved", "All %(n)s photos sent, all saved"),
        "savedAt": _("Saved %(time)s"),
        "saving": _("Saving…"),
        "notSaved": _("Not saved yet"),
        "photos": plural("%(n)s photo", "%(n)s photos"),
        "chosen": plural(
            "%(n)s photo chosen. Sending begins.", "%(n)s photos chosen. Sending begins."
        ),
        "chooseEvent": _("Choose the event first."),
        "newTitle": _("Write the event's title."),
        "newDate": _("Write the date."),
        "alreadySent": plural("%(n)s photo is already sent.", "%(n)s photos are already sent."),
        "chooseAgain": plural(
            "Choose the remaining %(n)s again – it will not be sent twice.",
            "Choose the remaining %(n)s again – those already sent will not be sent twice.",
        ),
        "goingOn": plural("Sending the remaining photo.", "Sending the remaining %(n)s."),
        "draft": _("draft"),
        "locked": _("locked"),
        "next": _("Next"),
        "toReview": _("Overview"),
        "undescribed": _("no description"),
        "decided": plural(
            "%(n)s photo waits for your decision.", "%(n)s photos wait for your decision."
        ),
    }


def _finish_texts() -> dict[str, Any]:
    return {
        "publish": _("Publish"),
        "review": _("Submit for review"),
        "draftAction": _("Save draft"),
        "allAreDescribed": plural("described", "all described"),
        "someDescribed": plural("%(n)s described", "%(n)s are described"),
        "lacking": plural(
            "Not ready to publish: %(n)s photo has no description.",
            "Not ready to publish: %(n)s photos have no description.",
        ),
        "describeRest": plural("Describe the remaining photo", "Describe the remaining %(n)s"),
        "stillSending": plural(
            "Sending %(n)s more photo. You can finish when it is sent.",
            "Sending %(n)s more photos. You can finish when they are sent.",
        ),
        "noRights": _("You may not change this event. Choose another one."),
        "published": _("Published"),
        "submitted": _("Submitted for review. A colleague will be told."),
        "saved": _("Draft saved."),
        "ready": _(
            "Large pictures ready: %(n)s of %(m)s. "
            "The page can be seen already, you may close this window."
        ),
        "viewPage": _("View the page"),
        "openPage": _("Open the page"),
        "failed": _("That did not work. Nothing is lost, try again."),
        "editPage": _("Open the page in the editor"),
        "elsewhere": _("These photos were finished in another window."),
    }
