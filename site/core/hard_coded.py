"""Puts into words what Wagtail's templates print in English, or as Python's None and True.

Each replacement is one that Wagtail could have made itself: a `{% translate %}` round a word, a
label that goes through gettext, a default. Copies of these templates would age with every version
of Wagtail; a replacement that no longer finds its place changes nothing, and the test that reads
every page of the CMS (tests/browser/test_latvian_cms.py) then tells.
"""

from django.template import Origin
from django.template.loaders import app_directories
from django.utils.translation import gettext_noop

SEARCH_BUTTON = ('value="Search"', """value="{% translate 'Search' %}\"""")
REPLACEMENTS: dict[str, list[tuple[str, str]]] = {
    "wagtailadmin/home.html": [SEARCH_BUTTON],
    "wagtailadmin/shared/header.html": [SEARCH_BUTTON],
    "wagtailadmin/shared/headers/_actions.html": [
        ('aria-label="Actions"', """aria-label="{% load i18n %}{% translate 'Actions' %}\"""")
    ],
    "wagtailadmin/shared/formatted_field.html": [
        ("{{ label_text }}", "{% translate label_text %}")
    ],
    "wagtailadmin/shared/side_panel_toggle.html": [("{{ count|", "{{ count|default:0|")],
    "wagtailadmin/shared/user_avatar.html": [("{{ user }}", '{{ user|default_if_none:"" }}')],
    "wagtailadmin/tables/boolean_cell.html": [("value|stringformat:'s'", "value|yesno|capfirst")],
    "wagtailadmin/tables/column_header.html": [
        ("{{ column.label }}", "{% load i18n %}{% translate column.label %}")
    ],
    "wagtailadmin/pages/listing/_page_title_column_header.html": [
        (
            "{% block after_label %}",
            '{% block after_label %}{% with model_name=model_name|default:_("pages") %}',
        ),
        ("{% endif %}\n{% endblock %}", "{% endif %}{% endwith %}\n{% endblock %}"),
    ],
    "wagtailusers/groups/includes/formatted_permissions.html": [
        (
            f"{{{{ content_perms_dict.{action}.perm.name }}}}",
            f'{{% translate "{word}" %}}: {{{{ content_perms_dict.object }}}}',
        )
        for action, word in (("add", "Add"), ("change", "Change"), ("delete", "Delete"))
    ],
    "wagtailusers/groups/includes/page_permissions_form.html": [
        ("{% load i18n ", "{% load core_admin_tags i18n "),
        ("{{ option.choice_label }}", "{{ option.data.value|page_permission }}"),
    ],
}

# Headings that Wagtail makes of the names of fields.
HEADINGS = [
    gettext_noop("Hostname"),
    gettext_noop("Port"),
    gettext_noop("Site name"),
    gettext_noop("Root page"),
]


class Loader(app_directories.Loader):
    def get_contents(self, origin: Origin) -> str:
        source: str = super().get_contents(origin)
        for english, words in REPLACEMENTS.get(str(origin.template_name), []):
            source = source.replace(english, words)
        return source
