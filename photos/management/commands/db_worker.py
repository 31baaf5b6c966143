"""The task worker of django-tasks-db, which first puts right what a killed one has left."""

import os
from typing import Any

from django_tasks_db.management.commands import db_worker

from photos.tasks import recover

# Visitors come first: a worker that encodes takes what they leave of the processor.
NICENESS = 10


class Command(db_worker.Command):
    def handle(self, **options: Any) -> None:
        if hasattr(os, "nice"):
            os.nice(max(0, NICENESS - os.nice(0)))
        recover()
        super().handle(**options)
