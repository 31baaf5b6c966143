from .country import Country, ProjectCountry
from .links import ProjectLink, WithProjects
from .programme import Programme, ProjectProgramme
from .project import ProjectIndexPage, ProjectPage

__all__ = [
    "Country",
    "Programme",
    "ProjectCountry",
    "ProjectIndexPage",
    "ProjectLink",
    "ProjectPage",
    "ProjectProgramme",
    "WithProjects",
]
