"""The desk's navigation, in the order of a day's work."""

from __future__ import annotations

from dataclasses import dataclass

from gegenprobe.desk.web.roles import DOORS, Role, may

# A group's name, then its pages: the name of their string, and where they are.
_Page = tuple[str, str]
_MENU: tuple[tuple[str, tuple[_Page, ...]], ...] = (
    (
        "story",
        (
            ("story", "/"),
            ("events", "/events"),
            ("deals", "/deals"),
            ("balance", "/balance"),
            ("findings", "/findings"),
            ("chronicle", "/chronicle"),
        ),
    ),
    ("sources", (("reports", "/reports"), ("add", "/add"))),
    ("names", (("people", "/names/people"), ("speakers", "/names/speakers"), ("places", "/names/places"))),
    (
        "work",
        (
            ("review", "/review"),
            ("changes", "/changes"),
            ("history", "/history"),
            ("hand_over", "/hand-over"),
            ("help", "/help"),
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """A page in the navigation."""

    name: str
    address: str


def entries(role: Role) -> list[tuple[str, list[Entry]]]:
    """The groups with the pages that somebody with this role may open."""
    groups = [(name, [Entry(*page) for page in pages if may(role, _least(page[1]))]) for name, pages in _MENU]
    return [(name, pages) for name, pages in groups if pages]


def _least(address: str) -> Role:
    least = DOORS[("GET", "/names/{sort}" if address.startswith("/names/") else address)]
    assert least != "anybody"
    return least
