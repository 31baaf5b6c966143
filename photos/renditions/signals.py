"""What `photos` tells those above it."""

from django.dispatch import Signal

# Sent with `photo` when new renditions of it can be seen: a page that shows it may be stale.
renditions_made = Signal()
