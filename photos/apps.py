from django.apps import AppConfig
from django.db.models.signals import post_save
from django.utils.translation import gettext_lazy as _
from wagtail.signals import published


class PhotosConfig(AppConfig):
    name = "photos"
    verbose_name = _("Photos")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from . import checks, signals  # noqa: F401
        from .descriptions import remember_published
        from .models import Photo
        from .tasks import photo_saved

        post_save.connect(photo_saved, sender=Photo, dispatch_uid="photos.renditions")
        published.connect(remember_published, dispatch_uid="photos.descriptions")
