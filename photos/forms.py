"""The form behind every door of the CMS: chooser, library, edit page and API."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from .intake import CleanFile, NotStored, intake, limits


class IntakeField(WagtailImageField):
    """A file field whose value is a `CleanFile`; an `IntakeError` stands beside the field.

    Wagtail's own field decodes the whole picture, dies of a truncated one and believes names.
    """

    default_validators: list[Any] = []

    def __init__(self, **kwargs: Any) -> None:
        # An empty file gets the intake's sentence, which names the file; Django's does not.
        super().__init__(allow_empty_file=True, **kwargs)
        self.help_text = _(
            "JPEG, PNG, WebP, AVIF or HEIC, up to %(limit)s MB. "
            "We delete the place and the phone's data ourselves."
        ) % {"limit": limits.max_bytes() // 1024**2}

    def to_python(self, data: Any) -> CleanFile | None:
        file = forms.FileField.to_python(self, data)
        if file is None or isinstance(file, CleanFile):
            return file
        return CleanFile(intake(file))

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        # With "image/heic" among them, some versions of Safari turn JPEGs into HEIC.
        return {**super().widget_attrs(widget), "accept": "image/*"}


class PhotoForm(BaseImageForm):
    """Wagtail's image form; a title is optional, since a camera's would not be shown anyway."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "title" in self.fields:
            self.fields["title"].required = False
        # Wagtail chooses the class of the field called "file" itself, and some of its forms
        # leave the field out: so it is exchanged where it is, not declared.
        if stock := self.fields.get("file"):
            self.fields["file"] = IntakeField(
                label=stock.label, required=stock.required, widget=stock.widget
            )

    def _post_clean(self) -> None:
        """Store the file as the last step of validation, so that a full disk is an error here.

        In the views of Wagtail it would be a server error anywhere later. If the row cannot be
        written afterwards, `Photo.save` removes the file; who validates and then does not save
        has to call `Photo.discard_file`.
        """
        super()._post_clean()
        if "file" in self.changed_data and not self.errors:
            try:
                self.instance.store_file()
            except NotStored as error:
                self.add_error("file", error)
