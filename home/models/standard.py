from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from core.models import BasePage, WithBody


class StandardPage(WithBody, BasePage):
    page_description = _("A page that stays: about us, contacts, privacy.")
    icon = "doc-full"
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]
    template = "home/standard_page.html"

    content_panels = [*BasePage.content_panels, *WithBody.body_panels]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")
