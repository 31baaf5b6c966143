"""Ways in that pass neither our form nor our model."""

from typing import Any

from django.db.models.signals import pre_save
from django.dispatch import receiver
from wagtail.models import UploadedFile

from .intake import CleanFile, intake
from .models import Photo


@receiver(pre_save, sender=UploadedFile)
def clean_parked_upload(instance: UploadedFile, **kwargs: Any) -> None:
    """Wagtail parks an upload whose form lacks something else – raw, in the public storage."""
    content_type = instance.for_content_type
    if content_type and content_type.model_class() is Photo and not instance.file._committed:
        instance.file = CleanFile(intake(instance.file.file))
