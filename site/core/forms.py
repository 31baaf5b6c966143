"""The form of every page in the CMS."""

from typing import Any

from wagtail.admin.forms import WagtailAdminPageForm

from photos.descriptions import check


class BodyPageForm(WagtailAdminPageForm):
    """Saves a draft with whatever there is, and publishes only what is complete.

    Whether this is a draft is asked of the form itself, never of a block: blocks are shared by
    all threads, and another one may be saving a draft at this moment.
    """

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        body = cleaned.get("body")
        if body is not None and not self.is_deferred_validation and (error := check(body)):
            self.add_error("body", error)
        return cleaned
