"""What every page of the site is made of."""

from .base import BasePage
from .department import Department
from .mixins import WithBody, WithByline, WithLeadPhoto, WithSummary
from .settings import SiteSettings
from .tick import Tick

__all__ = [
    "BasePage",
    "Department",
    "SiteSettings",
    "Tick",
    "WithBody",
    "WithByline",
    "WithLeadPhoto",
    "WithSummary",
]
