"""The embedded default: one machine, no other server, nothing to fill in.

SQLite, the cache, the uploads and a secret that is drawn once all lie below ``var/``.
"""

import contextlib
import os
import secrets
from pathlib import Path

_var = Path(os.environ.get("VAR") or Path(__file__).resolve().parents[3] / "var").resolve()


def _secret_key() -> str:
    """The secret of this copy of the site; drawn on first use, readable by its owner only."""
    path = _var / "secret-key"
    if not path.exists():
        _var.mkdir(parents=True, exist_ok=True)
        drawn = _var / f"secret-key.{os.getpid()}"
        drawn.touch(mode=0o600)
        drawn.write_text(secrets.token_urlsafe(50))
        # Of several processes that start at once, the first one's counts.
        with contextlib.suppress(FileExistsError):
            os.link(drawn, path)
        drawn.unlink()
    return path.read_text()


_host, _port = os.environ.get("HOST") or "127.0.0.1", os.environ.get("PORT") or "8000"
if _host in ("0.0.0.0", "::"):  # noqa: S104
    # Whoever listens on every address wants to be reached under every name.
    _hosts, _host = "*", "127.0.0.1"
else:
    _hosts = f"localhost,127.0.0.1,[::1],{_host}"

try:
    os.environ.setdefault("SECRET_KEY", _secret_key())
except OSError as error:
    raise SystemExit(f"The data folder {_var} cannot be used: {error.strerror}") from None
os.environ.setdefault("ALLOWED_HOSTS", _hosts)
os.environ.setdefault("DATABASE_URL", f"sqlite:///{_var / 'site.sqlite3'}")
# Files: all processes share them, and a page that asks the cache does not ask the database.
os.environ.setdefault("CACHE_URL", f"filecache://{_var / 'cache'}")
os.environ.setdefault("SITE_URL", f"http://{_host}:{_port}")
os.environ.setdefault("LOG_LEVEL", "WARNING")

from .base import *
from .base import DATABASES

if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"] = {
        # Readers do not wait for the writer, and two writers queue instead of failing.
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
    }

SERVE_MEDIA = True

# Plain http on this machine's own address: no certificate to redirect to, no proxy to believe.
SECURE_PROXY_SSL_HEADER = None  # type: ignore[assignment]
SECURE_SSL_REDIRECT = False
SECURE_HSTS_SECONDS = 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = False
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = False
