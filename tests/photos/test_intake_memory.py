"""How much memory the largest photos take: measured in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from .factories import P3, camera_data

MEASURE = """
import io, re, resource, sys
from pathlib import Path
import django
django.setup()
from PIL import Image
from photos.intake import intake

def peak():
    # Not getrusage's ru_maxrss where there is better: it begins with the parent's peak.
    status = Path("/proc/self/status")
    if status.exists():
        return int(re.search(r"VmHWM:\\s*(\\d+)", status.read_text())[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2

# Everything that is loaded on first use belongs to "idle".
warm = io.BytesIO()
Image.new("RGB", (640, 480)).save(warm, "JPEG")
intake(warm)
idle = peak()
with open(sys.argv[1], "rb") as file:
    photo = intake(file)
print(round(peak() - idle), max(photo.width, photo.height))
"""


def noise(size: tuple[int, int]) -> Image.Image:
    """Coarse noise: a JPEG of it is about as large as one of a photo."""
    grain = Image.effect_noise((size[0] // 8, size[1] // 8), 60)
    plane = grain.resize(size, Image.Resampling.BILINEAR)
    return Image.merge("RGB", (plane, plane, plane))


@pytest.mark.parametrize(
    ("size", "limit"),
    [((8165, 6124), 300), ((10328, 7746), 400)],
    ids=["50 megapixels", "80 megapixels"],
)
def test_a_large_photo_that_has_to_be_turned_and_converted(
    size: tuple[int, int], limit: int, tmp_path: Path
) -> None:
    path = tmp_path / "IMG_0001.jpg"
    noise(size).save(path, quality=90, icc_profile=P3, exif=camera_data(6))
    run = subprocess.run(
        [sys.executable, "-c", MEASURE, str(path)],
        env={**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings.test"},
        capture_output=True,
        text=True,
        check=True,
    )
    megabytes, long_edge = map(int, run.stdout.split())
    assert long_edge == 6000
    assert megabytes <= limit
