"""The demo's photos and documents, put into the libraries like anybody's upload."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import get_context

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.models import Collection

from photos.models import Photo

from .descriptions import DESCRIPTIONS
from .documents import documents

COLLECTION = "Demonstrācijas saturs"
PAINTERS = 2

Paint = Callable[[str], bytes]
Say = Callable[[str], None]


class Library:
    """Photos and documents by key, made when first asked for and found again afterwards.

    All lie in a collection of their own, so that an editor can clear them away together.
    """

    def __init__(self, *, paint: Paint, filename: Callable[[str], str], painters: int) -> None:
        self.paint = paint
        self.filename = filename
        self.painters = painters
        self.photos: dict[str, int] = {}
        self.documents: dict[str, int] = {}
        self.collection = collection()

    def add_photos(self, titles: dict[str, str], say: Say) -> None:
        """Paint and save those of the photos, given as titles by key, that are not there."""
        known = dict(
            Photo.objects.filter(collection=self.collection, title__in=titles.values()).values_list(
                "title", "pk"
            )
        )
        self.photos |= {key: known[title] for key, title in titles.items() if title in known}
        missing = [key for key, title in titles.items() if title not in known]
        if missing:
            say(f"Photos: {len(missing)} to paint, at a camera's size; this takes a moment")
        with painted(missing, self.paint, self.painters) as pictures:
            for done, (key, picture) in enumerate(zip(missing, pictures, strict=True), start=1):
                self.photos[key] = self.add_photo(key, titles[key], picture)
                if done % 5 == 0 or done == len(missing):
                    say(f"  {done} of {len(missing)} photos")

    def add_photo(self, key: str, title: str, picture: bytes) -> int:
        photo = Photo(
            title=title,
            file=ContentFile(picture, name=self.filename(key)),
            description=DESCRIPTIONS[key],
            collection=self.collection,
        )
        photo.save()
        return photo.pk

    def add_documents(self) -> int:
        """Write the documents that are not there; gives how many were new."""
        model, new = get_document_model(), 0
        for key, file in documents().items():
            found = model.objects.filter(collection=self.collection, title=file.title).first()
            if found is None:
                found = model(title=file.title, collection=self.collection)
                found.file = ContentFile(file.content, name=file.filename)
                found.file_size = len(file.content)
                found.save()
                new += 1
            self.documents[key] = found.pk
        return new


def collection() -> Collection:
    root = Collection.get_first_root_node()
    found = root.get_children().filter(name=COLLECTION).first()
    return found or root.add_child(name=COLLECTION)


@contextmanager
def painted(keys: Sequence[str], paint: Paint, painters: int) -> Iterator[Iterable[bytes]]:
    """The pictures in the order of their keys, painted by so many processes; 0: by this one."""
    if not painters or not keys:
        yield map(paint, keys)
        return
    # Started afresh: a forked process would share this one's database connection.
    pool = ProcessPoolExecutor(min(painters, len(keys)), mp_context=get_context("spawn"))
    try:
        yield pool.map(paint, keys)
    finally:
        pool.shutdown(cancel_futures=True)
