"""The file of a photo, as a field: whatever is stored through it has passed the intake."""

from wagtail.images.models import WagtailImageField, WagtailImageFieldFile


class PhotoFieldFile(WagtailImageFieldFile):
    """A photo's file."""


class PhotoField(WagtailImageField):
    """The original of a photo."""

    attr_class = PhotoFieldFile
