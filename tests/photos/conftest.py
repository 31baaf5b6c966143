"""A place of its own for everything that a test stores."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.files.storage import FileSystemStorage, storages

from photos.models import Photo, PhotoRendition


class Shelf:
    """All that is stored by the test, in whichever storage."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def names(self, storage: str = "") -> list[str]:
        """Paths below the storage's folder; below the common one if no storage is named."""
        folder = self.root / storage
        return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())

    def contents(self) -> Iterator[tuple[str, bytes]]:
        for name in self.names():
            yield name, (self.root / name).read_bytes()


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Shelf:
    """The storages ``originals``, ``renditions`` and ``default``, moved to an empty folder.

    The fields hold on to the storage that they were made with, so it is not enough to change
    the settings.
    """
    moved = {
        "originals": Photo._meta.get_field("file").storage,
        "renditions": PhotoRendition._meta.get_field("file").storage,
        "default": storages["default"],
    }
    for name, storage in moved.items():
        assert isinstance(storage, FileSystemStorage)
        monkeypatch.setitem(storage.__dict__, "location", str(tmp_path / "shelf" / name))
    return Shelf(tmp_path / "shelf")
