from typing import Any

from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import MultipleChooserPanel, PageChooserPanel
from wagtail.models import Orderable

from .project import ProjectPage


class ProjectLink(Orderable):
    """A page's link to a project; the page type adds the `ParentalKey` called ``page``."""

    project = models.ForeignKey(
        "projects.ProjectPage",
        verbose_name=_("project"),
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [PageChooserPanel("project")]

    class Meta(Orderable.Meta):
        abstract = True


class WithProjects(models.Model):
    """A page that belongs to projects, and has its programme and countries from there.

    The page type has a `ProjectLink` whose ``page`` has ``related_name="project_links"``.
    """

    # The relation that the page type's `ProjectLink` brings.
    project_links: Any

    projects_panels = [
        MultipleChooserPanel(
            "project_links",
            label=_("Project"),
            heading=_("Projects"),
            chooser_field_name="project",
            help_text=_("Its number and the funder's acknowledgement then stand below the text."),
        )
    ]

    class Meta:
        abstract = True

    @cached_property
    def projects(self) -> list[ProjectPage]:
        """The live projects this page belongs to, in the editor's order, with their programmes."""
        projects = ProjectPage.objects.live().public().with_programmes().defer_streamfields()
        links = self.project_links.all()
        if isinstance(links, models.QuerySet):
            place = links.filter(project=models.OuterRef("pk")).values("sort_order")[:1]
            found = projects.filter(pk__in=links.values("project"))
            return list(found.annotate(place=models.Subquery(place)).order_by("place"))
        # A page being edited keeps its links in memory.
        ids = [link.project_id for link in links]
        edited = projects.in_bulk(ids)
        return [edited[id] for id in ids if id in edited]
