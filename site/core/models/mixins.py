"""What page types are composed of. Each mixin owns its fields and the panels to edit them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from core.blocks import Body


class WithSummary(models.Model):
    """Two sentences that stand for the page: below its title, in lists, in search engines."""

    summary = models.TextField(
        _("summary"),
        blank=True,
        max_length=400,
        help_text=_("One or two sentences. They stand below the title and in lists."),
    )

    summary_panels = [FieldPanel("summary")]

    class Meta:
        abstract = True


class WithLeadPhoto(models.Model):
    """The photo that stands for the page in lists, on the home page and when it is shared."""

    lead_photo = models.ForeignKey(
        "photos.Photo",
        verbose_name=_("lead photo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Stands for the page in lists and when somebody shares it."),
    )

    lead_photo_panels = [FieldPanel("lead_photo")]

    class Meta:
        abstract = True


class WithBody(models.Model):
    """The text, with galleries and other blocks between its paragraphs."""

    body = StreamField(Body(), verbose_name=_("text and photos"), blank=True)

    body_panels = [FieldPanel("body")]

    class Meta:
        abstract = True


class WithByline(models.Model):
    """“Informāciju sagatavoja: …”"""

    department = models.ForeignKey(
        "core.Department",
        verbose_name=_("prepared by"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Stands below the text: “Informāciju sagatavoja: …”"),
    )

    byline_panels = [FieldPanel("department")]

    class Meta:
        abstract = True
