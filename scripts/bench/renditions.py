"""What a photo costs: its renditions beside Wagtail's own way, and forty of them on a page.

    python scripts/bench/renditions.py [--quick] [--json FILE]

The photo has 12 megapixels and is drawn here: coarse shapes, fine ones and a camera's grain.
Ratios are of one run, both ways taking turns, so they hold on any machine; seconds are this
machine's. CPU is that of the measured process alone.
"""

import argparse
import io
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import django
from django.core.management import call_command
from PIL import Image, ImageChops

SIZE = (4000, 3000)
PHOTOS = 40
WAGTAIL_SPECS = [
    f"width-{width}|format-{format}"
    for format in ("avif", "webp", "jpeg")
    for width in (400, 800, 1600)
]
WAYS = {
    "wagtail": "Wagtail: 400, 800, 1600 in AVIF, WebP, JPEG",
    "ours": "all of ours: up to 2400, share card, CMS",
    "same": "ours, of the widths that Wagtail made",
    "thumbnails": "ours, the editor's thumbnails alone",
}


def draw(seed: int) -> bytes:
    """A JPEG of about 4 MB, as a phone would make it."""
    numbers = random.Random(seed)  # noqa: S311
    planes = []
    for _ in range(3):
        plane = Image.new("L", SIZE, 128)
        for detail, weight in ((6, 0.6), (24, 0.5), (100, 0.35), (400, 0.22), (1600, 0.12)):
            size = (detail, detail * 3 // 4)
            noise = Image.frombytes("L", size, numbers.randbytes(size[0] * size[1]))
            plane = Image.blend(plane, noise.resize(SIZE, Image.Resampling.BICUBIC), weight)
        planes.append(plane)
    # Nature's colours differ less than its brightness does.
    grey = Image.merge("RGB", [planes[0]] * 3)
    picture = Image.blend(Image.merge("RGB", planes), grey, 0.6)
    grain = Image.merge("RGB", [Image.effect_noise(SIZE, 5)] * 3)
    buffer = io.BytesIO()
    ImageChops.add(picture, grain, offset=-128).save(buffer, "JPEG", quality=90)
    return buffer.getvalue()


# ── One photo, each measurement in a process of its own ──


def encode(way: str, path: Path) -> None:
    """Make the renditions of one photo; nothing is stored."""
    from django.core.files import File
    from wagtail.images.models import Filter

    from photos.models import Photo
    from photos.renditions import specs
    from photos.renditions.encode import Target, encode_all
    from photos.renditions.make import THUMBNAILS

    with path.open("rb") as file:
        width, height = Image.open(file).size
    photo = Photo(width=width, height=height)
    photo.file.name = path.name
    if way == "wagtail":
        data = path.read_bytes()
        for spec in WAGTAIL_SPECS:
            source = File(io.BytesIO(data), name=path.name)
            Filter(spec=spec).run(photo, io.BytesIO(), source=source)
        return
    wanted = {
        "ours": specs(photo),
        "same": [spec for spec in WAGTAIL_SPECS if "webp" not in spec],
        "thumbnails": list(THUMBNAILS),
    }[way]
    with path.open("rb") as file:
        list(encode_all(file, (width, height), [Target.of(photo, spec) for spec in wanted]))


def measure(way: str, path: Path) -> dict[str, float]:
    """CPU and wall in seconds, and how much the memory grew at its peak, in MB."""
    # The libraries' own preparations, once a process, are nobody's.
    with tempfile.TemporaryDirectory() as folder:
        small = Path(folder) / "small.jpg"
        Image.new("RGB", (500, 500)).save(small, "JPEG")
        encode(way, small)
    before = peak_memory(reset=True)
    cpu, wall = time.process_time(), time.perf_counter()
    encode(way, path)
    cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
    return {"cpu": cpu, "wall": wall, "peak_mb": peak_memory() - before}


def peak_memory(*, reset: bool = False) -> float:
    """The most memory in MB that this process has had, since `reset` if that was asked for.

    Linux only. `getrusage` would not do: there a process begins with its parent's peak.
    """
    if reset:
        Path("/proc/self/clear_refs").write_text("5")
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def one_photo(folder: Path, rounds: int) -> dict[str, Any]:
    path = folder / "photo.jpg"
    path.write_bytes(draw(1))
    found: dict[str, list[dict[str, float]]] = {way: [] for way in WAYS}
    for _ in range(rounds):
        for way in WAYS:
            command = [sys.executable, __file__, "--measure", way, str(path)]
            done = subprocess.run(command, check=True, stdout=subprocess.PIPE)
            found[way].append(json.loads(done.stdout))
    medians = {
        way: {key: statistics.median(each[key] for each in runs) for key in runs[0]}
        for way, runs in found.items()
    }
    for figures in medians.values():
        figures["cpu_ratio"] = figures["cpu"] / medians["wagtail"]["cpu"]
        figures["wall_ratio"] = figures["wall"] / medians["wagtail"]["wall"]
    return medians


# ── Forty photos on a page, with a worker beside ──


def forty_photos(photos: int) -> dict[str, float]:
    """From the first photo's arrival to a page that is ready, in seconds; and how fast it answers.

    The photos are handed to the intake one after another, as the drop zone does.
    """
    from django.core.files.base import ContentFile
    from django.test import Client

    from home.tree import ensure_tree
    from news.models import NewsIndexPage, NewsPage
    from photos.models import Photo
    from photos.renditions import renditions_ready

    ensure_tree()
    drawn = draw(2)
    files = [variant(drawn, number) for number in range(photos)]
    worker = [sys.executable, "-m", "django", "db_worker", "--queue-name", "photos"]
    with subprocess.Popen(
        [*worker, "--no-startup-delay"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            start = time.perf_counter()
            taken = []
            for number, data in enumerate(files):
                photo = Photo(title=f"Foto {number}", file=ContentFile(data, name="p.jpg"))
                photo.save()
                taken.append(photo)
            stored = time.perf_counter() - start
            gallery = [{"image": photo, "alt": "Audzēkņi darbnīcā"} for photo in taken]
            page = NewsPage(title="Četrdesmit", lead_photo=taken[0], body=[("gallery", gallery)])
            NewsIndexPage.objects.get().add_child(instance=page)
            client, url = Client(HTTP_HOST="localhost"), page.get_url()
            client.get("/")
            new = answer(client, url)
            while renditions_ready(taken).ready < photos:
                time.sleep(0.2)
            ready = time.perf_counter() - start
        finally:
            process.terminate()
    warm = answer(client, url)
    return {
        "photos": photos,
        "stored_seconds": stored,
        "ready_seconds": ready,
        "new_page_ms": 1000 * new,
        "warm_page_ms": 1000 * warm,
        "new_to_warm": new / warm,
    }


def variant(data: bytes, number: int) -> bytes:
    """Another photo of the same cost: one of its corners differs."""
    image = Image.open(io.BytesIO(data))
    image.paste((number * 6, 0, 0), (0, 0, 400, 400))
    buffer = io.BytesIO()
    image.save(buffer, "JPEG", quality=90)
    return buffer.getvalue()


def answer(client: Any, url: str) -> float:
    """Seconds until the page's first byte: the median of nine, rendered anew each time."""
    times = []
    for number in range(9):
        start = time.perf_counter()
        response = client.get(url, {"n": number})
        times.append(time.perf_counter() - start)
        if response.status_code != 200:
            raise SystemExit(f"{url} answers {response.status_code}")
    return statistics.median(times)


def table(figures: dict[str, Any]) -> str:
    lines = [f"{'one photo, 12 MP':46} {'CPU s':>7} {'ratio':>6} {'wall s':>7} {'peak MB':>8}"]
    for way, label in WAYS.items():
        row = figures["one_photo"][way]
        lines.append(
            f"{label:46} {row['cpu']:7.2f} {row['cpu_ratio']:6.2f} {row['wall']:7.2f} "
            f"{row['peak_mb']:8.0f}"
        )
    page = figures["page"]
    lines += [
        "",
        f"{page['photos']} photos, taken in one by one: {page['stored_seconds']:.1f} s; "
        f"page fully ready after {page['ready_seconds']:.1f} s",
        f"page with brand-new photos {page['new_page_ms']:.0f} ms, "
        f"when ready {page['warm_page_ms']:.0f} ms: {page['new_to_warm']:.2f} ×",
    ]
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="one round, eight photos")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there, too")
    parser.add_argument("--measure", nargs=2, metavar=("WAY", "FILE"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.local")
    if options.measure:
        django.setup()
        print(json.dumps(measure(options.measure[0], Path(options.measure[1]))))
        return
    with tempfile.TemporaryDirectory(prefix="bench-photos-") as folder:
        # Nothing of anybody's site is touched.
        os.environ["VAR"] = folder
        os.environ.pop("DATABASE_URL", None)
        django.setup()
        call_command("migrate", verbosity=0)
        call_command("createcachetable", verbosity=0)
        call_command("collectstatic", verbosity=0, interactive=False)
        figures: dict[str, Any] = {
            "one_photo": one_photo(Path(folder), 1 if options.quick else 5),
            "page": forty_photos(8 if options.quick else PHOTOS),
        }
    print(table(figures))
    if options.json:
        options.json.write_text(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()
