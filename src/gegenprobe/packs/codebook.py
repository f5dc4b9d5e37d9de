"""A codebook: what is read. `codebook.yaml` names kinds and groups, one file a language names the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gegenprobe.packs.document import Binder, Item

ROLES = frozenset({"by", "whom", "with", "target", "from", "to", "at"})
PLACES_IN_CLAUSE = frozenset({"subject", "object", "dative", "genitive", "possessive", "compound", "before"})
ABOUT = frozenset({"people", "parties", "measures"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """One kind of a codebook: what its statements are about, and what belongs to it."""

    name: str
    about: str = "people"
    stock: bool = False
    moves: bool = False
    swaps: bool = False
    leaves: bool = False
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """A verb, noun, adjective or phrase of one kind, and which place in the clause fills which role."""

    id: str
    kind: str
    type: str
    base: str
    roles: Mapping[str, tuple[str, ...]]
    needs: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    status: str = ""
    change: str = ""
    also: tuple[str, ...] = ()
    weak: bool = False
    file: str = ""
    line: int = 0

    @property
    def transitive(self) -> bool:
        """Whether a passive turns the roles round: people, a target or what the frame needs stand as the object."""
        whom, by = self.roles.get("whom", ()), self.roles.get("by", ())
        needed = bool(self.needs) and "subject" in by and "subject" not in whom
        return "object" in whom or "object" in self.roles.get("target", ()) or needed


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence with what must be read from it (records with some of the slots; () = nothing)."""

    text: str
    reads: tuple[Mapping[str, object], ...]
    published: str
    file: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Codebook:
    """Kinds and groups, independent of any language."""

    name: str
    kinds: Mapping[str, Kind]
    groups: tuple[str, ...]
    captive: frozenset[str] = frozenset()
    general: frozenset[str] = frozenset()
    national: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class CodebookWords:
    """A codebook in one language."""

    language: str
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    members: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    frames: tuple[Frame, ...] = ()
    examples: tuple[Example, ...] = ()


def bind_codebook(root: Item, binder: Binder) -> Codebook:
    """Kinds and groups of a `codebook.yaml`."""
    found = dict(binder.known(root, {"name", "title", "kinds", "groups", "captive", "general", "national"}, "section"))
    kinds: dict[str, Kind] = {}
    for name, item in (binder.entries(found["kinds"]) if "kinds" in found else {}).items():
        kinds[name] = _kind(name, item, binder)
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
    )


def _kind(name: str, item: Item, binder: Binder) -> Kind:
    found = dict(binder.known(item, {"about", "is", "changes", "meaning"}, "setting"))
    marks = set(binder.texts(found["is"])) if "is" in found else set()
    for mark in sorted(marks - {"stock", "moves", "swaps", "leaves"}):
        binder.fault(item, f"a kind is a 'stock', 'moves', 'swaps' or 'leaves', not '{mark}'")
    return Kind(
        name=name,
        about=binder.choice(found["about"], set(ABOUT), "subject") if "about" in found else "people",
        stock="stock" in marks,
        moves="moves" in marks,
        swaps="swaps" in marks,
        leaves="leaves" in marks,
        changes=binder.texts(found["changes"]) if "changes" in found else (),
    )
