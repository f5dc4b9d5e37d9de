"""A codebook: what is read. `codebook.yaml` names kinds and groups, one file a language names the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from gegenprobe.packs.document import Binder, Item
from gegenprobe.packs.group_words import GroupWords
from gegenprobe.packs.populations import Populations, bind_populations

ROLES = frozenset({"by", "whom", "with", "target", "from", "to", "at", "said_by"})
PLACES_IN_CLAUSE = frozenset(
    {"subject", "object", "dative", "genitive", "possessive", "compound", "before", "home", "where"}
)
ABOUT = frozenset({"people", "parties", "measures"})
SECTIONS = {"name", "title", "kinds", "groups", "captive", "general", "national", "gathered", "populations"}
MARKS = {"stock", "moves", "swaps", "leaves", "final", "ruled"}
FLOWS = ("fills", "drains", "may_drain")  # what a kind does to a stock


class Kind(NamedTuple):
    """One kind of a codebook: what its statements are about, and what belongs to it.

    `fills` and `drains` name the stock that its people come into or leave; `may_drain` one that they may have left,
    as far as no other kind told so (moved across a border). `final`: nobody of them is held or freed afterwards.
    """

    name: str
    about: str = "people"
    stock: bool = False
    moves: bool = False
    swaps: bool = False
    leaves: bool = False
    final: bool = False
    ruled: bool = False
    changes: tuple[str, ...] = ()
    fills: str | None = None
    drains: str | None = None
    may_drain: str | None = None

    @property
    def given(self) -> bool:
        """Whether it may be given in return for something: nobody is jailed for a favour."""
        return self.about != "people" or self.leaves or self.moves or self.swaps


class Frame(NamedTuple):
    """A verb, noun, adjective or phrase of one kind, and which place in the clause fills which role."""

    id: str
    kind: str
    type: str
    base: str
    roles: dict[str, tuple[str, ...]]
    needs: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    status: str = ""
    change: str = ""
    also: tuple[str, ...] = ()
    weak: bool = False
    abroad: bool = False  # only where its direction is a country
    both: bool = False  # what it needs has to stand there, and the people have to carry one of its groups
    story: str = ""  # only in a report that tells of it somewhere
    form: str = ""  # only as a participle ('está detenido'), or only as another form ('tiene que detener')
    alone: bool = False  # only in a clause without a verb: 'Nine years for X'
    file: str = ""
    line: int = 0


AT_LEAST: Final = 2  # words of another field, by which a report tells of it


class Elsewhere(NamedTuple):
    """What a report may tell of where the words of this codebook mean something else: two of its words tell of it.

    It takes away the statements of its kinds, all without any; none where the report also tells one of the stories in
    `unless`, and only what is told in the present where the field is one of plots (`present`).
    """

    name: str
    words: tuple[str, ...]
    kinds: frozenset[str] = frozenset()
    unless: tuple[str, ...] = ()
    present: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with what must be read from it (records with some of the slots; () = nothing)."""

    text: str
    reads: tuple[Mapping[str, object], ...]
    published: str
    file: str
    line: int


class Codebook(NamedTuple):
    """Kinds and groups, independent of any language."""

    name: str
    kinds: dict[str, Kind]
    groups: tuple[str, ...]
    captive: frozenset[str] = frozenset()
    general: frozenset[str] = frozenset()
    national: frozenset[str] = frozenset()
    gathered: frozenset[str] = frozenset()
    populations: Populations = Populations()

    def flows(self, stock: str, setting: str) -> frozenset[str]:
        """The kinds that have this stock in this setting ('fills', 'drains', 'may_drain')."""
        return frozenset(name for name, kind in self.kinds.items() if getattr(kind, setting) == stock)


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookWords:
    """A codebook in one language."""

    language: str
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    told_by: GroupWords = field(default_factory=GroupWords)
    members: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    stories: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    elsewhere: tuple[Elsewhere, ...] = ()
    frames: tuple[Frame, ...] = ()
    examples: tuple[Example, ...] = ()


def bind_codebook(root: Item, binder: Binder) -> Codebook:
    """Kinds and groups of a `codebook.yaml`."""
    found = dict(binder.known(root, SECTIONS, "section"))
    items = binder.entries(found["kinds"]) if "kinds" in found else {}
    kinds = {name: _kind(name, item, binder) for name, item in items.items()}
    _check_flows(kinds, items, binder)
    groups = binder.texts(found["groups"]) if "groups" in found else ()
    for needed in ("name", "kinds", "groups"):
        if needed not in found:
            binder.fault(root, f"'{needed}' is missing")

    def among_groups(section: str) -> frozenset[str]:
        items = binder.items(found[section]) if section in found else ()
        return frozenset(binder.choice(item, set(groups), "group") for item in items)

    return Codebook(
        name=binder.text(found["name"]) if "name" in found else "",
        kinds=kinds,
        groups=groups,
        captive=among_groups("captive"),
        general=among_groups("general"),
        national=among_groups("national"),
        gathered=among_groups("gathered"),
        populations=bind_populations(found["populations"], frozenset(groups), binder)
        if "populations" in found
        else Populations(),
    )


def _kind(name: str, item: Item, binder: Binder) -> Kind:
    found = dict(binder.known(item, {"about", "is", "changes", "meaning", *FLOWS}, "setting"))
    marks = set(binder.texts(found["is"])) if "is" in found else set()
    for mark in sorted(marks - MARKS):
        binder.fault(item, f"a kind is a 'stock', 'moves', 'swaps', 'leaves', is 'final' or 'ruled', not '{mark}'")
    flows = {name: binder.text(found[name]) for name in FLOWS if name in found}
    return Kind(
        name=name,
        about=binder.choice(found["about"], set(ABOUT), "subject") if "about" in found else "people",
        stock="stock" in marks,
        moves="moves" in marks,
        swaps="swaps" in marks,
        leaves="leaves" in marks,
        final="final" in marks,
        ruled="ruled" in marks,
        changes=binder.texts(found["changes"]) if "changes" in found else (),
        fills=flows.get("fills"),
        drains=flows.get("drains"),
        may_drain=flows.get("may_drain"),
    )


def _check_flows(kinds: Mapping[str, Kind], items: Mapping[str, Item], binder: Binder) -> None:
    """What a kind fills or drains has to be a stock of the codebook, and one kind does one thing to one stock."""
    stocks = {name for name, kind in kinds.items() if kind.stock}
    for name, kind in kinds.items():
        given = {setting: item for setting, item in _settings(items[name]).items() if setting in FLOWS}
        for setting, item in given.items():
            stock = binder.choice(item, stocks, "stock") if stocks else ""
            if not stocks:
                binder.fault(item, f"'{setting}' names a stock, but no kind 'is' a 'stock'")
            if kind.stock:
                binder.fault(item, f"a stock counts how many there are; it does not have '{setting}'")
            elif stock and sum(str(other.value) == stock for other in given.values()) > 1:
                binder.fault(item, f"a '{name}' does one thing to '{stock}': fills, drains or may_drain")


def _settings(item: Item) -> Mapping[str, Item]:
    return item.value if isinstance(item.value, dict) else {}
