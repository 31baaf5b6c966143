from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from home import first_login, preparation


class Command(BaseCommand):
    help = "Makes a copy of the site ready to serve: tables, static files, the page tree."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--demo",
            action="store_true",
            help="on a new site also the demo content, and an administrator with a drawn password",
        )

    def handle(self, *args: Any, demo: bool, **options: Any) -> None:
        with preparation.one_at_a_time(self.say):
            preparation.prepare_database(self.say)
            preparation.prepare_static_files(self.say)
            if demo:
                preparation.prepare_demo(self.say)
                first_login.create_first_administrator()
            preparation.prepare_pages()

    def say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()
