"""The site's processes, as the Procfile lists them, under one terminal and one Ctrl+C."""

import os
import socket
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from pathlib import Path

from django.conf import settings
from honcho.environ import parse_procfile
from honcho.manager import SYSTEM_PRINTER_NAME, Manager
from honcho.printer import Message, Printer

ANY_ADDRESS = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104


def commands(replaced: Mapping[str, str]) -> dict[str, str]:
    """Process name → shell command, from the Procfile, some of them replaced."""
    procfile = parse_procfile((Path(settings.BASE_DIR) / "Procfile").read_text())
    return {**procfile.processes, **replaced}


def port_problem(host: str, port: int) -> str:
    """Why nothing can listen there, in one line; empty if all is well."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((host, port))
    except PermissionError:
        return f"Port {port} is for administrators only; choose another: PORT=8000 make serve"
    except (OSError, OverflowError) as error:
        if host not in ("127.0.0.1", "localhost", *ANY_ADDRESS) and not local_address(host):
            return f"{host} is no address of this machine; leave HOST out, or HOST=0.0.0.0"
        if isinstance(error, OverflowError):
            return f"There is no port {port}; choose another: PORT=8001 make serve"
        return f"Port {port} is taken; choose another: PORT={port + 1} make serve"
    return ""


def local_address(host: str) -> bool:
    """Whether some port of this address can be listened on here."""
    try:
        with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
            probe.bind((host, 0))
    except OSError:
        return False
    return True


class Terminal(Printer):
    """Honcho's output, of whose own lines only a process's unasked end is shown.

    `on_start` is called once, when the last of `count` processes has been started.
    """

    def __init__(self, count: int, on_start: Callable[[], None]) -> None:
        super().__init__(sys.stdout)
        self.missing = count
        self.on_start = on_start
        self.stopping = False

    def write(self, message: Message) -> None:
        if message.name != SYSTEM_PRINTER_NAME:
            super().write(message)
        elif "started" in message.data:
            self.missing -= 1
            if not self.missing:
                self.on_start()
        elif "received" in message.data:
            self.stopping = True
        elif "stopped" in message.data and not self.stopping:
            super().write(message)


class Together(Manager):
    """Honcho's manager, which trips over a Ctrl+C that comes while it is still starting."""

    def __init__(self, count: int, on_start: Callable[[], None]) -> None:
        self.terminal = Terminal(count, self.started)
        self.asked_to_stop = False
        self.announce = on_start
        super().__init__(self.terminal)

    def terminate(self) -> None:
        self.asked_to_stop = True
        if not self.terminal.missing:
            super().terminate()

    def started(self) -> None:
        if self.asked_to_stop:
            self.terminate()
        else:
            self.announce()


def run(commands: Mapping[str, str], *, url: str, on_answer: Callable[[], None]) -> int:
    """Run all until one ends or somebody stops them; the exit code.

    `on_answer` is called when `url` answers. Ctrl+C is how one stops, so it is no failure.
    """

    def announce() -> None:
        if answers(url):
            on_answer()

    # Only when the processes have been forked may there be a second thread.
    manager = Together(len(commands), threading.Thread(target=announce, daemon=True).start)
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    for name, command in commands.items():
        environment = {**os.environ, "PATH": path, "PYTHONUNBUFFERED": "1"}
        manager.add_process(name, command, env=environment, cwd=str(settings.BASE_DIR))
    manager.loop()
    return 0 if manager.returncode in (130, 143) else int(manager.returncode or 0)


def answers(url: str, *, seconds: float = 60) -> bool:
    """Whether there is an answer at this address before the time is up."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            urllib.request.urlopen(url, timeout=10).close()  # noqa: S310
        except urllib.error.HTTPError:
            return True
        except OSError:
            time.sleep(0.2)
        else:
            return True
    return False
