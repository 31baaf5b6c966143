import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from home.demo.build import Demo
from home.demo.content import content
from home.demo.large import load_large
from home.demo.library import PAINTERS, Library


class Command(BaseCommand):
    help = (
        "Fills the site with demo content, or with what of it has never been made: pages that "
        "somebody has changed, moved or deleted are left as they are."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--again", action="store_true", help="make deleted demo pages anew, too"
        )
        parser.add_argument(
            "--large",
            type=int,
            metavar="N",
            help="instead: N generated pages with ten photos each, for measurements only",
        )

    def handle(self, *args: Any, again: bool, large: int | None, **options: Any) -> None:
        began = time.monotonic()
        if large is None:
            made = self.load(again)
        elif large > 0:
            self.say("Generated pages, for measurements only: use a copy of the site.")
            made = load_large(large, self.say)
        else:
            raise CommandError("--large needs a number of pages above 0.")
        self.say(f"{made} new pages in {time.monotonic() - began:.0f} s")

    def load(self, again: bool) -> int:
        # Imported here: painting is of no use to anybody who only reads --help.
        from home.demo.pictures import PICTURES, paint

        library = Library(
            paint=paint, filename=lambda key: PICTURES[key].filename, painters=PAINTERS
        )
        today = timezone.localdate()
        return Demo(content(today), library, say=self.say, again=again).load()

    def say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()
