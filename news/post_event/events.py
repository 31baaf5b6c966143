"""Which events somebody may add photos to, and the form of a new one."""

import datetime
import json
import unicodedata
from typing import Any

from django import forms
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale
from wagtail.permissions import policy_registry

from core.dates import days_in_words
from news.models import EventIndexPage, EventPage, EventProject
from photos.models import Photo
from projects.models import ProjectPage

User = AbstractBaseUser | AnonymousUser
# Rows on the screen at first, and of one search.
SHOWN = 3
FOUND = 6


def may_add_photos(user: User) -> bool:
    """Whether the screen is of any use to this person."""
    return policy_registry.get_by_type(Photo).user_has_permission(user, "add") and (
        index_for(user) is not None or editable_events(user).exists()
    )


def editable_events(user: User) -> QuerySet[EventPage]:
    """Events that this person may change; an alias changes with its source only."""
    policy = policy_registry.get_by_type(EventPage)
    pages = policy.instances_user_has_permission_for(user, "change").values("pk")
    return EventPage.objects.filter(
        pk__in=pages, alias_of=None, locale=Locale.get_default()
    ).defer_streamfields()


def index_for(user: User) -> EventIndexPage | None:
    """The list below which this person may make an event."""
    for index in EventIndexPage.objects.filter(locale=Locale.get_default()).order_by("path"):
        if index.permissions_for_user(user).can_add_subpage():
            return index
    return None


def nearest_events(user: User) -> list[EventPage]:
    """Those that somebody comes home from first: today's, then back in time, then to come."""
    tomorrow = timezone.now() + datetime.timedelta(days=1)
    events = editable_events(user).select_related("latest_revision")
    past = events.filter(starts_at__lte=tomorrow).order_by("-starts_at", "-pk")[: SHOWN + FOUND]
    found = list(past)
    if len(found) < SHOWN:
        found += events.filter(starts_at__gt=tomorrow).order_by("starts_at", "pk")[:SHOWN]
    return found


def find_events(user: User, text: str) -> list[EventPage]:
    """Events whose title, place or date hold each of these words, the newest first.

    Accents do not count: who types with one thumb leaves them out. A school's events are
    hundreds, so they are read and compared here.
    """
    words = fold(text).split()
    rows = editable_events(user).order_by("-starts_at", "-pk")
    wanted = [
        pk
        for pk, title, place, starts_at in rows.values_list(
            "pk", "draft_title", "place", "starts_at"
        )
        if all(word in fold(f"{title} {place} {_date(starts_at)}") for word in words)
    ][:FOUND]
    found = EventPage.objects.defer_streamfields().select_related("latest_revision").in_bulk(wanted)
    return [found[pk] for pk in wanted]


def fold(text: str) -> str:
    """Without case and accents: “Grāmatas” is found by “gramatas”."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def event_row(event: EventPage) -> dict[str, Any]:
    """What a row of the list shows of an event, as it stands in its newest version."""
    title, content = event.get_admin_display_title(), _newest_content(event)
    where = content.get("place", event.place)
    days = days_in_words(event.first_day, event.last_day)
    return {
        "id": event.pk,
        "title": title,
        "about": ", ".join(filter(None, [days, where])),
        "photos": photo_count(_photos_in(content.get("body", "[]"))),
        "isDraft": not event.live,
        "editUrl": reverse("wagtailadmin_pages:edit", args=[event.pk]),
    }


def photo_count(count: int) -> str:
    if not count:
        return gettext("no photos yet")
    return ngettext("%(count)d photo", "%(count)d photos", count) % {"count": count}


def _newest_content(event: EventPage) -> dict[str, Any]:
    """The stored newest version; without one (made by a script) its live body."""
    if event.latest_revision:
        return event.latest_revision.content
    return {"place": event.place, "body": json.dumps(event.body.get_prep_value())}


def _photos_in(body: str) -> int:
    """How many photos the galleries and single photos of a stored body have."""
    blocks = json.loads(body or "[]")
    galleries = sum(len(block["value"]) for block in blocks if block["type"] == "gallery")
    return galleries + sum(1 for block in blocks if block["type"] == "photo")


def _date(moment: datetime.datetime) -> str:
    day = timezone.localdate(moment)
    return days_in_words(day, day)


class NewEventForm(forms.Form):
    """As little as an event needs; the rest can be written at a desk."""

    title = forms.CharField(label=_("Title of the event"), max_length=255)
    date = forms.DateField(
        label=_("Date"),
        initial=timezone.localdate,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    place = forms.CharField(label=_("Place"), max_length=160, required=False)
    project = forms.ModelChoiceField(
        label=_("Project"),
        queryset=ProjectPage.objects.none(),
        required=False,
        empty_label=_("Not part of a project"),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        projects = ProjectPage.objects.live().filter(locale=Locale.get_default())
        self.fields["project"].queryset = projects.newest_first().defer_streamfields()  # type: ignore[attr-defined]

    def event(self) -> EventPage:
        """The event, not yet saved: all day, since nobody was asked for the hour."""
        data = self.cleaned_data
        midnight = datetime.datetime.combine(data["date"], datetime.time.min)
        event = EventPage(
            title=data["title"],
            starts_at=timezone.make_aware(midnight),
            all_day=True,
            place=data["place"],
        )
        if data["project"]:
            event.project_links.add(EventProject(project=data["project"]))
        return event
