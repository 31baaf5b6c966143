"""Which painter paints which picture."""

from collections.abc import Callable
from typing import Final

from . import books, gatherings, journeys, latvia, launch, services, towns, trades
from .canvas import Canvas

SCENES: Final[dict[str, Callable[[], Canvas]]] = {
    "hall-stage": launch.hall_stage,
    "hall-audience": launch.hall_audience,
    "speaker": launch.speaker,
    "books-table": books.books_table,
    "choir": launch.choir,
    "books-stack": books.books_stack,
    "reading-hands": books.reading_hands,
    "coffee-break": launch.coffee_break,
    "teachers-steps": gatherings.teachers_steps,
    "school-building": latvia.school_building,
    "awards": gatherings.awards,
    "flags-square": gatherings.flags_square,
    "students-certificates": gatherings.students_certificates,
    "brussels-hall": gatherings.brussels_hall,
    "online-conference": gatherings.online_conference,
    "classroom-presentation": gatherings.classroom_presentation,
    "map-pins": gatherings.map_pins,
    "daugava-bridge": latvia.daugava_bridge,
    "daugavpils-fortress": latvia.fortress,
    "northern-lights": latvia.northern_lights,
    "train-platform": journeys.train_platform,
    "airport": journeys.airport,
    "harbour": towns.harbour,
    "old-town-street": towns.old_town_street,
    "reykjavik": towns.reykjavik,
    "rotenburg": towns.rotenburg,
    "malta": towns.malta,
    "vilnius": towns.vilnius,
    "workshop-car": trades.workshop_car,
    "electronics-bench": trades.electronics_bench,
    "computers-class": trades.computers_class,
    "logistics-warehouse": trades.warehouse,
    "salon": services.salon,
    "sewing": services.sewing,
    "kitchen-service": services.kitchen,
    "art-studio": services.art_studio,
}
