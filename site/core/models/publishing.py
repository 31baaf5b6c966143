"""Nothing goes live with a photo that nobody has described, whoever publishes it, and however."""

import logging
from typing import Any

from wagtail.log_actions import log
from wagtail.models import Page, Revision

from core.forms import BodyPageForm
from photos.descriptions import UndescribedPhotos, refuse_undescribed

logger = logging.getLogger(__name__)

SCHEDULED = "wagtail.publish.scheduled"


class PublishesDescribedPhotos(Page):
    """The form tells the editor which photo; what has no form is refused here.

    That is a reviewer's approval, a schedule, several pages at once, the API and scripts: all of
    them end in `publish` or in the `save` of a live page.
    """

    base_form_class = BodyPageForm

    class Meta:
        abstract = True

    def publish(self, revision: Revision, *args: Any, **kwargs: Any) -> None:
        """Publish or schedule a revision. Raises `UndescribedPhotos`, a ValidationError.

        By the clock nobody would see that, and it would keep all other pages of that minute from
        being published. Then the refusal goes into the page's history, and the schedule ends.
        """
        try:
            refuse_undescribed(revision.as_object())
        except UndescribedPhotos as error:
            if kwargs.get("log_action") != SCHEDULED:
                raise
            logger.warning("Not published as scheduled: page %s. %s", self.pk, error.messages[0])
            Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=None)
            data = {"count": error.count}
            log(self, "photos.publishing_refused", data=data, revision=revision)
            return
        super().publish(revision, *args, **kwargs)

    def save(self, clean: bool = True, **kwargs: Any) -> Any:
        if clean and self.live:
            refuse_undescribed(self)
        return super().save(clean=clean, **kwargs)
