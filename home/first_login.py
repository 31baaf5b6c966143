"""The first administrator: a password drawn by chance, and where to read it."""

import secrets
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractUser

# Without the letters and digits that people confuse.
ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789"
NAME = "admin"


def note() -> Path:
    """The file that keeps the first password; only its owner may read it."""
    return Path(settings.VAR_DIR) / "first-login.txt"


def create_first_administrator() -> None:
    """On a site without any user: “admin”, with a password of 59 bits."""
    users = get_user_model()._default_manager
    if users.exists():
        return
    password = "-".join("".join(secrets.choice(ALPHABET) for _ in range(4)) for _ in range(3))
    path = note()
    path.unlink(missing_ok=True)
    path.touch(mode=0o600)
    path.write_text(f"{NAME}\n{password}\n")
    get_user_model().objects.create_superuser(NAME, password=password)


def first_login() -> tuple[str, str] | None:
    """Name and password of the first administrator, as long as they open the door."""
    if not note().exists():
        return None
    name, password = note().read_text().split()
    user: AbstractUser | None = get_user_model().objects.filter(username=name).first()
    if user is None or not user.is_active or not user.check_password(password):
        return None
    return name, password
