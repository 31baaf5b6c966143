"""What a copy of the site needs before it can serve: each step looks first, then does its work.

Safe to repeat at every start and every deployment; a second run finds everything done.
"""

import fcntl
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from wagtail.models import Site

from home.models import HomePage
from home.tree import ensure_tree

Say = Callable[[str], None]


@contextmanager
def one_at_a_time(say: Say) -> Iterator[None]:
    """Two copies that start on the same data prepare it one after the other.

    Both at once would make the same tables and take each other's half-written files away.
    The lock ends with the process that holds it, however that ends.
    """
    folder = Path(settings.VAR_DIR)
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "prepare.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("Another copy is preparing the same data; waiting for it …")
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def prepare_database(say: Say) -> None:
    """Bring the tables up to date, the cache's table too."""
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        say("Preparing the database …")
        call_command("migrate", interactive=False, verbosity=0)
    call_command("createcachetable", verbosity=0)


def prepare_static_files(say: Say) -> None:
    """Collect and compress CSS, JS and icons, if any of them has changed since the last time."""
    if settings.DEBUG:
        return  # The development server reads them where they are.
    seal = Path(settings.VAR_DIR) / "static-files.sha256"
    fingerprint = static_fingerprint()
    if Path(settings.STATIC_ROOT).is_dir() and seal.exists() and seal.read_text() == fingerprint:
        return
    say("Collecting CSS, scripts and icons …")
    # Nothing is cleared: pages in caches still name the files of before.
    call_command("collectstatic", interactive=False, verbosity=0)
    seal.write_text(fingerprint)


def static_fingerprint() -> str:
    """Changes when a static file of any app comes, goes or is written again."""
    digest = hashlib.sha256(repr(settings.STORAGES["staticfiles"]).encode())
    for finder in get_finders():
        for path, storage in sorted(finder.list([]), key=lambda found: found[0]):
            stat = Path(storage.path(path)).stat()
            digest.update(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def prepare_pages() -> None:
    """Home and its lists, at the address that the settings give."""
    ensure_tree()
    address = urlsplit(settings.SITE_URL)
    port = address.port or (443 if address.scheme == "https" else 80)
    site = Site.objects.get(is_default_site=True)
    if (site.hostname, site.port) != (address.hostname, port):
        site.hostname, site.port = address.hostname or "localhost", port
        site.save()


def prepare_demo(say: Say) -> None:
    """Fill a new site with demo content: once, and never a site that has a home page already.

    The note says "begun, not finished", so that an interrupted first start is made good.
    """
    begun = Path(settings.VAR_DIR) / "demo-not-finished"
    if not begun.exists():
        if HomePage.objects.exists():
            return
        begun.touch()
    say("Painting the demo content; this happens once and takes a minute …")
    ensure_tree()
    call_command("load_demo")
    begun.unlink()
