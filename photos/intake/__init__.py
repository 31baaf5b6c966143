"""Every photo comes in through here, whichever door of the CMS it took.

    photo = intake(file)        # raises IntakeError: one sentence for the editor
    Photo(file=CleanFile(photo), title=…).save()

Saving a `Photo` with any other file calls `intake` by itself: see `photos.fields`.
"""

from .clean import CleanFile, CleanPhoto
from .door import intake
from .errors import (
    BrokenPhoto,
    FileTooLarge,
    IntakeError,
    NotAPhoto,
    NotStored,
    StorageFull,
    TooManyPixels,
)

__all__ = [
    "BrokenPhoto",
    "CleanFile",
    "CleanPhoto",
    "FileTooLarge",
    "IntakeError",
    "NotAPhoto",
    "NotStored",
    "StorageFull",
    "TooManyPixels",
    "intake",
]
