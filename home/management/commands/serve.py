import os
import sys
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import DatabaseError, connections

from home import processes
from home.first_login import first_login, note


class Command(BaseCommand):
    help = "Runs the whole site on this machine: web server, workers and clock."
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dev", action="store_true", help="Django's server, with reload")

    def handle(self, *args: Any, dev: bool, **options: Any) -> None:
        host = os.environ.setdefault("HOST", "127.0.0.1")
        port = os.environ.setdefault("PORT", "8000")
        problem = (
            processes.port_problem(host, int(port))
            if port.isdecimal()
            else f"PORT={port} is no number; for example: PORT=8001 make serve"
        )
        if problem:
            sys.exit(problem)

        try:
            call_command("prepare", demo=True)
        except (OSError, DatabaseError) as error:
            # The disk is full or read-only, or the database is none: a traceback hides it.
            sys.exit(f"The data in {shown(settings.VAR_DIR)} cannot be used: {error}")
        connections.close_all()

        # Django's server reloads when a file changes, and does no work for nobody.
        web = {"web": "python manage.py runserver --skip-checks $HOST:$PORT"} if dev else {}
        self.stdout.write("Starting …")
        self.stdout.flush()
        sys.exit(
            processes.run(
                processes.commands(web), url=settings.SITE_URL, on_answer=self.show_addresses
            )
        )

    def show_addresses(self) -> None:
        """Where to go, and how to get in."""
        login = first_login()
        entry = (
            f"{login[0]}   {login[1]}\n           (kept in {shown(note())} until you change it)"
            if login
            else "with your own name and password"
        )
        self.stdout.write(
            "\n"
            f"  Site     {settings.SITE_URL}/\n"
            f"  CMS      {settings.SITE_URL}/cms/\n"
            f"  Log in   {entry}\n"
            "\n"
            f"  Data: {shown(settings.VAR_DIR)}    Stop: Ctrl+C\n"
        )
        self.stdout.flush()


def shown(path: Path) -> str:
    """A path as short as it can be said from here."""
    return str(path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path)
