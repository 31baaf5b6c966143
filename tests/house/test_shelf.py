"""`site/` is a shelf for packages, not a package: see docs/decisions/0001-site-is-a-shelf.md."""

import site
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)


def test_site_is_no_package() -> None:
    assert (ROOT / "site").is_dir()
    assert not (ROOT / "site" / "__init__.py").exists()


def test_python_keeps_its_own_site_module() -> None:
    assert not Path(site.__file__).is_relative_to(ROOT / "site")


@pytest.mark.parametrize("folder", [".", "site", "tests"])
def test_apps_are_found_from_any_folder(folder: str) -> None:
    code = "import config, core, home, news, photos, projects, site; site.getsitepackages()"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT / folder, check=True)


def test_every_folder_of_tests_is_a_package() -> None:
    folders = {path.parent for path in (ROOT / "tests").rglob("*.py")}
    assert not [folder for folder in folders if not (folder / "__init__.py").exists()]
