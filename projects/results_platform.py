"""The European Commission's public card of a project, found by the project's number."""

import re

# 2019-1-LV01-KA116-060226 and 2020-1-DE02-KA226-VET-008138 (2014–2020, where partners' contracts
# end in “_3”), 2021-1-LV01-KA121-VET-000009189 (2021–2027). Older numbers have no card there.
ERASMUS_PLUS = re.compile(
    r"(20[12]\d-\d-[A-Z]{2}0\d-KA\d{3}(?:-[A-Z]{3})?-\d{6}(?:\d{3})?)(?:_\d{1,2})?"
)
ADDRESS = "https://erasmus-plus.ec.europa.eu/projects/search/details/{}"


def card_url(number: str) -> str:
    """The address of the project's card, or an empty string where there is none."""
    match = ERASMUS_PLUS.fullmatch(number.strip().upper())
    return ADDRESS.format(match[1]) if match else ""
