"""A mention: one noun phrase of a sentence, read or still open."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, PREPOSITION, PRONOUN, RELATIVE
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.text.record import Record

SMALL: Final = ARTICLE | RELATIVE | PRONOUN | PREPOSITION | CONJUNCTION
QUOTES: Final = frozenset("\"'„“”«»‚‘’")
COUNTED: Final = ("people", "number")  # kinds of mention that say how many
TERMS: Final = ("prison-term", "duration")  # units of how long somebody is sentenced or held
MEASURED: Final = frozenset({"percent", "money", "year-of-age", "prison-term", "duration", "measure"})


class Mention(Record):
    """One noun phrase. `kind`: people, person, body, place, pronoun, event, thing, or number (a bare one)."""

    _fields = (
        "first", "last", "head", "kind", "prep", "cases", "number", "group", "nations", "name", "country", "more",
        "joined", "none", "part", "captive", "events", "owner", "attribute", "aside",
    )  # fmt: skip
    __slots__ = (*_fields, "counted")

    def __init__(  # noqa: PLR0913
        self,
        first: int,
        last: int,
        head: int,
        kind: str,
        prep: str = "",
        cases: int = 0,
        number: NumberHit | None = None,
        group: str = "",
        nations: tuple[str, ...] = (),
        name: str = "",
        country: str = "",
        more: bool = False,
        joined: bool = False,
        none: bool = False,
        part: bool = False,
        captive: bool = False,
        events: tuple[int, ...] = (),
        owner: str = "",
        attribute: int = -1,
        aside: bool = False,
    ) -> None:
        self.first = first
        self.last = last
        self.head = head
        self.kind = kind
        self.prep = prep
        self.cases = cases
        self.number = number
        self.group = group
        self.nations = nations
        self.name = name
        self.country = country
        self.more = more
        self.joined = joined
        self.none = none
        self.part = part
        self.captive = captive
        self.events = events
        self.owner = owner
        self.attribute = attribute
        self.aside = aside
        # Whether it gives a number, and not only an article that may be one ('ein', 'a'): asked by most rules.
        self.counted = number is not None and not number.article


class OpenPhrase:
    """The noun phrase that is being read: what stood before its head."""

    __slots__ = ("attribute", "cases", "first", "group", "more", "nations", "none", "number", "owned", "prep")

    def __init__(self) -> None:
        self.clear()

    def described(self) -> bool:
        """Whether an article, number or adjective stands before."""
        return bool(self.cases or self.owned or self.nations or self.number or self.more or self.attribute >= 0)

    def clear(self) -> None:
        """Forget the phrase: the next word may open a new one."""
        self.first = -1
        self.prep = ""
        self.cases = 0
        self.number: NumberHit | None = None
        self.nations: tuple[str, ...] = ()
        self.group = ""
        self.more = False
        self.none = False
        self.owned = False
        self.attribute = -1


def of_owner(owner: Mention, phrase: OpenPhrase, in_names: tuple[str, ...]) -> str:
    """'an aide to Chile's president': the preposition before the owner is that of the whole phrase; ''.

    `in_names`: what the language's pack gives for small words in names; only where it does, owners stand before.
    """
    return owner.prep if phrase.owned and in_names and owner.kind in ("place", "body", "person") else ""
