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
        ids = [link.project_id for link in self.project_links.all()]
        found = ProjectPage.objects.live().public().with_tags().in_bulk(ids)
        return [found[id] for id in ids if id in found]
