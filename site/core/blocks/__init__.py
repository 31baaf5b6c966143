"""The body of a page: one set of blocks, shared by all page types."""

from .body import Body

__all__ = ["Body"]
