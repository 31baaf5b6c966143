"""The tree that every installation has: home and its three lists."""

from wagtail.models import Collection, Page, PageLogEntry, Site

from home.models import HomePage
from news.models import EventIndexPage, NewsIndexPage
from projects.models import ProjectIndexPage


def ensure_tree() -> HomePage:
    """Home and its lists, made where they are missing; what an editor has changed stays."""
    home = HomePage.objects.order_by("path").first()
    if home is None:
        root = Page.get_first_root_node()
        # Wagtail's own welcome page, as long as nothing else has been built on it.
        for welcome in root.get_children().filter(content_type__model="page", numchild=0):
            # Nor is its end a part of this site's history.
            history = PageLogEntry.objects.filter(page=welcome.pk)
            welcome.delete()
            history.delete()
        root.refresh_from_db()
        home = root.add_child(instance=HomePage(title="Sākums", slug="sakums"))
    # Above all folders of photos and documents: Wagtail calls it "Root".
    Collection.objects.filter(depth=1, name="Root").update(name="Krājums")
    if not Site.objects.filter(root_page=home).exists():
        Site.objects.update_or_create(
            is_default_site=True,
            defaults={"root_page": home, "hostname": "localhost", "port": 80},
        )
    for model, title, slug in (
        (NewsIndexPage, "Jaunumi", "jaunumi"),
        (EventIndexPage, "Notikumi", "notikumi"),
        (ProjectIndexPage, "Projekti", "projekti"),
    ):
        if not model.objects.child_of(home).exists():
            home.add_child(instance=model(title=title, slug=slug, show_in_menus=True))
            home.refresh_from_db()
    return home
