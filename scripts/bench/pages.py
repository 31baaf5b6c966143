"""What a page costs: processor time beside Django's "hello" and a bare Wagtail page, and queries.

    python scripts/bench/pages.py [--quick] [--json FILE]

Nothing is cached in front; all take turns, so the ratios of one run hold on any machine, while
milliseconds are this machine's. CPU is that of the process that answers, the median of all rounds.
"""

import argparse
import io
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from wsgiref.util import setup_testing_defaults

import django
from django.core.management import call_command
from django.core.wsgi import get_wsgi_application

# Pages of the measured site, and answers in a row that count as one measurement.
PAGES, IN_A_ROW = 60, 5
HELLO, BARE = "hello, our middleware", "bare Wagtail page"
BARE_SETTINGS = """
from .base import *
DEBUG = False
SECRET_KEY = "only for the measurement"
ALLOWED_HOSTS = ["localhost"]
DATABASES["default"]["CONN_MAX_AGE"] = 600
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
"""

Application = Callable[[dict[str, Any], Callable[..., Any]], Any]


# ── In the processes that are measured ──


def answer(application: Application, path: str) -> int:
    """The number of bytes that the application answers with."""
    environ: dict[str, Any] = {"PATH_INFO": path, "HTTP_HOST": "localhost"}
    setup_testing_defaults(environ)
    statuses: list[str] = []
    response = application(environ, lambda status, headers: statuses.append(status))
    size = sum(len(part) for part in response)
    response.close()
    if not statuses[0].startswith("200"):
        raise SystemExit(f"{path} answers {statuses[0]}")
    return size


def measured(application: Application, path: str) -> dict[str, float]:
    """Milliseconds of processor time an answer, its bytes and its queries."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    start = time.process_time()
    for _ in range(IN_A_ROW):
        size = answer(application, path)
    cpu = 1000 * (time.process_time() - start) / IN_A_ROW
    with CaptureQueriesContext(connection) as queries:
        answer(application, path)
        return {"cpu_ms": cpu, "bytes": size, "queries": len(queries)}


def serve_measurements() -> None:
    """For each path that comes in as a line, a line with its figures."""
    application = get_wsgi_application()
    if os.environ["DJANGO_SETTINGS_MODULE"].startswith("config."):
        from django.http import HttpResponse
        from django.urls import path

        from config import urls

        urls.urlpatterns.insert(0, path("hello/", lambda request: HttpResponse("hello")))
    for line in sys.stdin:
        print(json.dumps(measured(application, line.strip())), flush=True)


# ── In the process that asks ──


def our_site() -> dict[str, str]:
    """A filled site → what is measured of it, as label → path."""
    from news.models import NewsPage
    from projects.models import ProjectPage

    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    call_command("collectstatic", verbosity=0, interactive=False)
    call_command("load_demo", large=PAGES, stdout=io.StringIO())
    found = {
        "home": "/",
        "article, ten photos": NewsPage.objects.live().newest_first().first(),
        "list of news": "/jaunumi/",
        "list of projects": "/projekti/",
        "project": ProjectPage.objects.live().first(),
    }
    return {name: page if isinstance(page, str) else page.url for name, page in found.items()}


def bare_site(folder: Path) -> None:
    """What ``wagtail start`` makes."""
    folder.mkdir()
    wagtail = [sys.executable, "-c", "from wagtail.bin.wagtail import main; main()"]
    silent = {"check": True, "stdout": subprocess.DEVNULL}
    subprocess.run([*wagtail, "start", "bare", str(folder)], **silent)  # type: ignore[call-overload]
    (folder / "bare/settings/bench.py").write_text(BARE_SETTINGS)
    migrate = [sys.executable, "-m", "django", "migrate", "--verbosity=0"]
    subprocess.run(migrate, cwd=folder, env=bare_environment(folder), **silent)  # type: ignore[call-overload]


def bare_environment(folder: Path) -> dict[str, str]:
    settings = {"DJANGO_SETTINGS_MODULE": "bare.settings.bench", "PYTHONPATH": str(folder)}
    return {**os.environ, **settings}


def compare(paths: dict[str, str], bare: Path, rounds: int) -> dict[str, dict[str, float]]:
    """Label → medians, and the ratio of CPU to a bare Wagtail page's."""
    command = [sys.executable, __file__, "--measure"]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with (
        subprocess.Popen(command, **pipes) as ours,
        subprocess.Popen(command, env=bare_environment(bare), cwd=bare, **pipes) as theirs,
    ):
        asked = {HELLO: (ours, "/hello/"), BARE: (theirs, "/")}
        asked |= {label: (ours, path) for label, path in paths.items()}
        runs: dict[str, list[dict[str, float]]] = {label: [] for label in asked}
        # The first round warms up: templates are read, connections opened.
        for _ in range(rounds + 1):
            for label, (process, path) in asked.items():
                runs[label].append(ask(process, path))
    figures = {
        label: {key: statistics.median(run[key] for run in found[1:]) for key in found[0]}
        for label, found in runs.items()
    }
    for row in figures.values():
        row["cpu_ratio"] = row["cpu_ms"] / figures[BARE]["cpu_ms"]
    return figures


def ask(process: subprocess.Popen[str], path: str) -> dict[str, float]:
    if not process.stdin or not process.stdout:
        raise ValueError("There are no pipes to this process.")
    process.stdin.write(f"{path}\n")
    process.stdin.flush()
    found: dict[str, float] = json.loads(process.stdout.readline())
    return found


def table(figures: dict[str, dict[str, float]]) -> str:
    lines = [
        f"{'one page, nothing cached':28} {'CPU ms':>7} {'× bare':>7} {'queries':>8} {'kB':>6}"
    ]
    lines += [
        f"{label:28} {row['cpu_ms']:7.2f} {row['cpu_ratio']:7.2f} {row['queries']:8.0f} "
        f"{row['bytes'] / 1000:6.1f}"
        for label, row in figures.items()
    ]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="five rounds")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.local")
    if options.measure:
        serve_measurements()
        return
    with tempfile.TemporaryDirectory(prefix="bench-pages-") as folder:
        # Nothing of anybody's site is touched.
        os.environ["VAR"] = folder
        os.environ.pop("DATABASE_URL", None)
        django.setup()
        paths = our_site()
        bare_site(Path(folder) / "bare")
        figures = compare(paths, Path(folder) / "bare", 5 if options.quick else 25)
    print(table(figures))
    if options.json:
        options.json.write_text(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()
