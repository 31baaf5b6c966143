from .delivery import DeliveredPhoto, PhotoDelivery
from .events import EventIndexPage, EventPage, EventProject
from .news import NewsIndexPage, NewsPage, NewsProject

__all__ = [
    "DeliveredPhoto",
    "EventIndexPage",
    "EventPage",
    "EventProject",
    "NewsIndexPage",
    "NewsPage",
    "NewsProject",
    "PhotoDelivery",
]
