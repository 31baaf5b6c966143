"""What must never be wrong about photos, as system checks."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.core.files.storage import FileSystemStorage
from PIL.features import check

from .storage import OriginalStorage, originals


@register(Tags.security)
def originals_are_private(**kwargs: Any) -> list[CheckMessage]:
    """No visitor may reach an original: it shows more than its renditions do."""
    storage = originals()
    if not isinstance(storage, FileSystemStorage):
        return []
    problems = []
    if not isinstance(storage, OriginalStorage):
        problems.append(f"{type(storage).__name__} gives originals a public address.")
    if Path(storage.location).resolve().is_relative_to(Path(settings.MEDIA_ROOT).resolve()):
        problems.append("Originals lie below MEDIA_ROOT, which everybody can read.")
    return [
        Error(
            problem,
            hint='Set STORAGES["originals"] to a photos.storage.OriginalStorage elsewhere.',
            id="photos.E001",
        )
        for problem in problems
    ]


@register(Tags.compatibility)
def pillow_reads_and_writes_all_we_need(**kwargs: Any) -> list[CheckMessage]:
    """A Pillow built without one of its libraries would refuse good photos one by one."""
    missing = [name for name in ("jpg", "zlib", "webp", "avif", "littlecms2") if not check(name)]
    if not missing:
        return []
    return [
        Error(
            f"Pillow was built without {', '.join(missing)}.",
            hint="Install Pillow from its own wheels: pip install --only-binary pillow pillow.",
            id="photos.E002",
        )
    ]


@register(Tags.compatibility)
def forms_use_the_intake(**kwargs: Any) -> list[CheckMessage]:
    """Without our form a damaged photo is a server error in the CMS instead of a sentence."""
    from wagtail.images.forms import get_image_base_form

    from .forms import PhotoForm

    if issubclass(get_image_base_form(), PhotoForm):
        return []
    return [
        Error(
            "Wagtail's image forms do not use the intake.",
            hint='Set WAGTAILIMAGES_IMAGE_FORM_BASE = "photos.forms.PhotoForm".',
            id="photos.E003",
        )
    ]
