"""Pages of a listing. A page number that does not exist is a 404, decided here and nowhere else."""

from collections.abc import Sequence
from typing import Any

from django.core.paginator import InvalidPage, Page, Paginator
from django.db.models import QuerySet
from django.http import Http404, HttpRequest

PER_PAGE = 12
PARAMETER = "lapa"


def paginate(
    request: HttpRequest, items: QuerySet[Any] | Sequence[Any], per_page: int = PER_PAGE
) -> Page[Any]:
    """The page of `items` that ``?lapa=`` asks for, the first if it does not ask.

    Raises `Http404` for anything that is not the number of an existing page.
    """
    number = request.GET.get(PARAMETER, "1")
    if not number.isdecimal() or len(number) > 9:
        raise Http404(f"“{number}” is not a page number.")
    try:
        return Paginator(items, per_page).page(int(number))
    except InvalidPage as error:
        raise Http404(str(error)) from error
