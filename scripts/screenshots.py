"""Takes the README's two pictures, of a site that is made for it and thrown away again."""

import io
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "screenshots"
ARTICLE = "gramatas-atversanas-svetki"
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
LIMIT = 200_000  # bytes


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def manage(*arguments: str) -> list[str]:
    return [sys.executable, str(ROOT / "manage.py"), *arguments]


def article() -> tuple[int, str]:
    """The id and the address of the article that the site was first made for."""
    import django

    django.setup()
    from news.models import EventPage

    page = EventPage.objects.get(slug=ARTICLE)
    return page.pk, page.full_url


def save(page: Page, name: str) -> None:
    """The visible part of the page, as WebP, small enough to be kept in the repository."""
    picture = Image.open(io.BytesIO(page.screenshot(animations="disabled")))
    path = FOLDER / f"{name}.webp"
    for quality in range(85, 20, -5):
        picture.save(path, quality=quality, method=6)
        if path.stat().st_size < LIMIT:
            break
    print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1000} kB")


def take(url: str, cms: str, note: Path) -> None:
    chromium = next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox"] if os.geteuid() == 0 else []
        )
        context = browser.new_context(locale="lv-LV", viewport={"width": 1280, "height": 1500})
        page = context.new_page()
        page.goto(url, wait_until="networkidle")
        save(page, "article")

        name, password = note.read_text().split()
        page.set_viewport_size({"width": 1280, "height": 900})
        page.goto(cms)
        page.locator("input[name=username]").fill(name)
        page.locator("input[name=password]").fill(password)
        page.locator("button[type=submit]").click()
        page.wait_for_load_state("networkidle")
        gallery = page.get_by_text("Fotogalerija", exact=True).first
        gallery.evaluate("heading => heading.closest('section').scrollIntoView()")
        page.mouse.wheel(0, -110)  # from below the CMS's own bar
        page.wait_for_timeout(1_000)
        save(page, "cms")
        browser.close()


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        port = str(free_port())
        os.environ.update(VAR=folder, HOST="127.0.0.1", PORT=port)
        os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.local"
        subprocess.run(manage("prepare", "--demo"), check=True)
        print("Making the photos' renditions …", flush=True)
        subprocess.run(manage("db_worker", "--queue-name=*", "--batch", "-v0"), check=True)
        identity, url = article()
        site = subprocess.Popen(manage("serve"), stdout=subprocess.PIPE, text=True)
        try:
            # The addresses are the sign that the site answers.
            next(line for line in site.stdout or () if "/cms/" in line)
            cms = f"http://127.0.0.1:{port}/cms/pages/{identity}/edit/"
            take(url, cms, Path(folder) / "first-login.txt")
        finally:
            site.send_signal(signal.SIGINT)
            site.communicate(timeout=30)


if __name__ == "__main__":
    main()
