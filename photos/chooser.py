"""The photo chooser of the gallery: Wagtail's own, with a larger thumbnail and what we know."""

from typing import Any

from wagtail.admin.telepath import register
from wagtail.images.widgets import AdminImageChooser, ImageChooserAdapter

from .models import Photo
from .renditions import spec

# Wagtail's 165 pixels are too small to describe a photo by.
THUMBNAIL_WIDTH = 400


class PhotoChooser(AdminImageChooser):
    """Chooses a photo; its value is what the contact sheet shows of it."""

    def get_value_data_from_instance(self, instance: Photo) -> dict[str, Any]:
        """``{id, title, edit_url, preview: {url, width, height}, …}``, as Wagtail's widgets do.

        `description` is what somebody wrote of the photo before; `taken_at` is ISO 8601 or None.
        """
        # Not super's: that makes two more renditions.
        data = super(AdminImageChooser, self).get_value_data_from_instance(instance)
        thumbnail = instance.get_rendition(spec(THUMBNAIL_WIDTH, "jpeg"))
        return {
            **data,
            "preview": {
                "url": thumbnail.url,
                "width": thumbnail.width,
                "height": thumbnail.height,
            },
            "default_alt_text": instance.default_alt_text,
            "description": instance.description,
            "taken_at": instance.taken_at and instance.taken_at.isoformat(),
        }


register(ImageChooserAdapter(), PhotoChooser)


def photo_data(photo: Photo) -> dict[str, Any]:
    """What the editor's JavaScript gets of a photo: from an upload, a choice, a rotation."""
    return PhotoChooser().get_value_data_from_instance(photo)
