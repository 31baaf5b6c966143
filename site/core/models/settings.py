from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from core.languages import InLanguage


@register_setting(icon="cog")
class SiteSettings(BaseSiteSetting):
    """What stands on every page: who we are and how to reach us."""

    school_name = models.CharField(_("school"), max_length=120, default="Daugavpils tehnikums")
    school_name_en = models.CharField(
        _("school, in English"), max_length=120, default="Daugavpils Technical School"
    )
    tagline = models.CharField(
        _("below the school's name"), max_length=120, blank=True, default="Starptautiskie projekti"
    )
    tagline_en = models.CharField(
        _("below the school's name, in English"),
        max_length=120,
        blank=True,
        default="International projects",
    )
    logo = models.ForeignKey(
        "photos.Photo",
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Stands in place of the site's own sign. PNG with a transparent ground."),
    )
    address = models.TextField(_("address"), blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    footer_text = models.TextField(
        _("footer text"), blank=True, help_text=_("Below the EU emblem, at the end of every page.")
    )
    footer_text_en = models.TextField(_("footer text, in English"), blank=True)

    school = InLanguage("school_name")
    below = InLanguage("tagline")
    footer = InLanguage("footer_text")

    select_related = ["logo"]

    panels = [
        MultiFieldPanel(
            [
                FieldPanel("school_name"),
                FieldPanel("school_name_en"),
                FieldPanel("tagline"),
                FieldPanel("tagline_en"),
                FieldPanel("logo"),
            ],
            _("The school"),
        ),
        MultiFieldPanel(
            [FieldPanel("address"), FieldPanel("email"), FieldPanel("phone")], _("Contacts")
        ),
        MultiFieldPanel([FieldPanel("footer_text"), FieldPanel("footer_text_en")], _("Footer")),
    ]

    class Meta:
        verbose_name = _("School and contacts")
