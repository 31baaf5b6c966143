import signal
import threading
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from core.clock import run_due_jobs


class Command(BaseCommand):
    help = "Runs the jobs of settings.CLOCK_JOBS when they are due, until it is told to stop."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--once", action="store_true", help="what is due now, then end")
        parser.add_argument("--every", type=float, default=20, help="seconds between two looks")

    def handle(self, *args: Any, once: bool, every: float, **options: Any) -> None:
        stop = threading.Event()
        if not once:
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, lambda *_: stop.set())
        while True:
            run_due_jobs()
            if once or stop.wait(every):
                return
