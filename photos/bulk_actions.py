"""What can be written for many photos of the library at once: who took them, what they show."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.images.views.bulk_actions.image_bulk_action import ImageBulkAction

from .descriptions import is_poor
from .models import Photo


class WordsForm(forms.Form):
    words = forms.CharField(max_length=255)
    only_missing = forms.BooleanField(
        label=_("Only where there is nothing yet"), required=False, initial=True
    )


class CreditForm(WordsForm):
    words = forms.CharField(label=_("Photographer"), max_length=255)


class DescriptionForm(WordsForm):
    words = forms.CharField(
        label=_("What do the photos show?"),
        help_text=_("One sentence that is true of each of them."),
        max_length=255,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def clean_words(self) -> str:
        words = " ".join(self.cleaned_data["words"].split())
        if is_poor(words):
            message = _("“%(text)s” does not say what is seen. Write one sentence.")
            raise ValidationError(message % {"text": words})
        return words


class PutWords(ImageBulkAction):
    """The same words into one field of all selected photos."""

    template_name = "photos/bulk_actions/put_words.html"
    field = ""

    def check_perm(self, photo: Photo) -> bool:
        policy = self.permission_policy
        return policy.user_has_permission_for_instance(self.request.user, "change", photo)

    def get_execution_context(self) -> dict[str, Any]:
        return {**self.cleaned_form.cleaned_data, "field": self.field}

    @classmethod
    def execute_action(
        cls,
        photos: list[Photo],
        words: str = "",
        only_missing: bool = True,
        field: str = "",
        **kwargs: Any,
    ) -> tuple[int, int]:
        """The number of photos that were changed, and 0: photos have none below them."""
        wanted = [photo for photo in photos if not (only_missing and getattr(photo, field))]
        for photo in wanted:
            setattr(photo, field, words)
            # One by one, so that the search index follows.
            photo.save(update_fields=[field])
        return len(wanted), 0

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str:
        return ngettext(
            "%(count)d photo changed.", "%(count)d photos changed.", num_parent_objects
        ) % {"count": num_parent_objects}


class DescribeBulkAction(PutWords):
    display_name = _("Describe")
    aria_label = _("Describe the selected photos")
    action_type = "describe"
    action_priority = 10
    form_class = DescriptionForm
    field = "description"


class CreditBulkAction(PutWords):
    display_name = _("Name the photographer")
    aria_label = _("Name the photographer of the selected photos")
    action_type = "credit"
    action_priority = 20
    form_class = CreditForm
    field = "credit"
