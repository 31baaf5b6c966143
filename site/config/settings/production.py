"""Production: the base as it is. Everything else comes from the environment."""

from .base import *
