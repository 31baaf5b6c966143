"""Why a photo was not taken in: one sentence that says which file, why, and what to do."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

LONGEST_NAME = 60


class IntakeError(ValidationError):
    """A refusal. As a `ValidationError` it stands beside the file's field in any form.

    `error.messages[0]` is the sentence, in the language that is active when it is read.
    """

    kind = ""
    sentence: Any = ""

    def __init__(self, file_name: str = "", **facts: Any) -> None:
        self.facts = facts
        super().__init__(self.sentence, code=self.kind, params=facts)
        self.about(file_name)

    def about(self, file_name: str) -> None:
        """Name the file that this is about; a long name is cut, control characters go."""
        printable = "".join(character for character in file_name if character.isprintable())
        self.facts["file"] = Truncator(printable).chars(LONGEST_NAME)


class BrokenPhoto(IntakeError):
    """Cut short or damaged: the header is a photo's, the rest is not."""

    kind = "broken"
    sentence = _("“%(file)s” is damaged. Send it from the phone again.")


class NotAPhoto(IntakeError):
    """Something else, whatever its name says."""

    kind = "type"
    sentence = _("“%(file)s” is not a photo. JPEG, PNG, WebP, AVIF and HEIC will do.")


class FileTooLarge(IntakeError):
    """Too many bytes."""

    kind = "big"
    sentence = _("“%(file)s” is larger than %(limit)s MB. Make it smaller and add it again.")


class TooManyPixels(IntakeError):
    """Too many pixels, as its header says: it was never decoded."""

    kind = "pixels"
    sentence = _(
        "“%(file)s” is larger than %(limit)s megapixels. Make it smaller and add it again."
    )


class NotStored(IntakeError):
    """The storage refused: read-only or unreachable. Nothing was kept."""

    kind = "disk"
    sentence = _(
        "“%(file)s” was not saved. The server cannot write it. "
        "Nothing is lost; tell the administrator."
    )


class StorageFull(NotStored):
    """The storage has no room left. Nothing was kept."""

    sentence = _(
        "“%(file)s” was not saved. The server has run out of space. "
        "Nothing is lost; tell the administrator."
    )
