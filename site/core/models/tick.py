from django.db import models


class Tick(models.Model):
    """The last slot in which the clock ran a job.

    A slot is a moment divided by the job's period, both in seconds, rounded down. It is what
    several clocks of one site agree on: whoever moves a job's row to the present slot runs it.
    """

    name = models.CharField(max_length=200, primary_key=True)
    slot = models.BigIntegerField(default=-1)
    # When the job last ran to its end. Nothing reads it but people and monitoring.
    finished_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return self.name
