from typing import Any

from django.http import HttpRequest

from core.models import BasePage, WithBody, WithByline
from news.related import related_pages
from photos.models import Photo
from projects.models import WithProjects


class StoryPage(WithProjects, WithByline, WithBody, BasePage):
    """What news and events share: a signed text that belongs to projects and leads on to others."""

    subpage_types: list[str] = []

    class Meta:
        abstract = True

    def surroundings(self, request: HttpRequest) -> dict[str, Any]:
        return {"related": related_pages(self)}

    def photos_around(self, context: dict[str, Any]) -> list[Photo | None]:
        return [page.lead_photo for page in context["related"]]
