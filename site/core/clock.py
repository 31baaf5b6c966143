"""Jobs at fixed intervals, each run by exactly one process however many clocks a site has.

A job is a management command named in ``settings.CLOCK_JOBS``. On any database one UPDATE
decides who runs it, and nothing has to be released when a process dies in the middle.
"""

import contextlib
import io
import logging
import shlex
import time

from django.conf import settings
from django.core.management import call_command
from django.db import close_old_connections
from django.utils import timezone

from core.models import Tick

logger = logging.getLogger(__name__)


def run_due_jobs() -> list[str]:
    """Run what is due and has not been run elsewhere; the names of the jobs that were ours.

    However many slots were missed, a job catches up with one run. A job that fails is logged
    and waits for its next slot; it never stops the others.
    """
    ran = []
    # The database may have been restarted since the last minute.
    close_old_connections()
    for name, period in settings.CLOCK_JOBS.items():
        try:
            if claim(name, int(time.time() // period)):
                ran.append(name)
                output = io.StringIO()
                with contextlib.redirect_stdout(output):
                    call_command(*shlex.split(name))
                Tick.objects.filter(name=name).update(finished_at=timezone.now())
                logger.info("Ran “%s”: %s", name, output.getvalue().strip() or "nothing to say")
        except Exception:
            logger.exception("The job “%s” failed", name)
    return ran


def claim(name: str, slot: int) -> bool:
    """Whether this process may run the job in this slot: only the first to ask may."""
    tick, _ = Tick.objects.get_or_create(name=name)
    # One slot ahead may be another machine's clock; more is a clock that was once wrong.
    if tick.slot > slot + 1:
        logger.warning("“%s” last ran in the future; the clock was set back", name)
        Tick.objects.filter(name=name, slot=tick.slot).update(slot=slot - 1)
    return Tick.objects.filter(name=name, slot__lt=slot).update(slot=slot) == 1
