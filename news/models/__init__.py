from .events import EventIndexPage, EventPage, EventProject
from .news import NewsIndexPage, NewsPage, NewsProject

__all__ = [
    "EventIndexPage",
    "EventPage",
    "EventProject",
    "NewsIndexPage",
    "NewsPage",
    "NewsProject",
]
