"""A codebook: what is read. `codebook.yaml` names kinds and groups, one file a language names the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gegenprobe.packs.document import Binder, Item
from gegenprobe.packs.grammar import STATUS_NAMES

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
    found = dict(binder.known(root, {"name", "title", "kinds", "groups", "captive", "general"}, "section"))
    kinds: dict[str, Kind] = {}
    for name, item in (binder.entries(found["kinds"]) if "kinds" in found else {}).items():
        kinds[name] = _kind(name, item, binder)
    groups = binder.texts(found["groups"]) if "groups" in found else ()
    for needed in ("name", "kinds", "groups"):
        if needed not in found:
            binder.fault(root, f"'{needed}' is missing")
    return Codebook(
        name=binder.text(found["name"]) if "name" in found else "",
        kinds=kinds,
        groups=groups,
        captive=frozenset(binder.texts(found["captive"])) if "captive" in found else frozenset(),
        general=frozenset(binder.texts(found["general"])) if "general" in found else frozenset(),
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


def bind_words(root: Item, codebook: Codebook, binder: Binder) -> CodebookWords:
    """Groups, frames and examples of a codebook's language file."""
    found = dict(binder.known(root, {"reads", "language", "groups", "members", "frames", "examples"}, "section"))
    language = binder.text(found["language"]) if "language" in found else ""
    groups: dict[str, tuple[str, ...]] = {}
    if "groups" in found:
        groups = {k: binder.texts(v) for k, v in binder.known(found["groups"], set(codebook.groups), "group")}
    members: dict[str, tuple[str, ...]] = {}
    if "members" in found:
        members = {k: binder.texts(v) for k, v in binder.known(found["members"], set(codebook.kinds), "kind")}
    frames: list[Frame] = []
    if "frames" in found:
        for kind, items in binder.known(found["frames"], set(codebook.kinds), "kind"):
            for item in binder.items(items):
                frames.extend(_frames(codebook.kinds[kind], language, item, (codebook, binder)))
    examples = [_example(item, binder) for item in binder.items(found["examples"])] if "examples" in found else []
    return CodebookWords(
        language=language, groups=groups, members=members, frames=tuple(frames), examples=tuple(examples)
    )


_KEYS = {"verb", "noun", "adjective", "phrase", "roles", "needs", "not", "groups", "status", "change", "also", "weak"}


def _frames(kind: Kind, language: str, item: Item, context: tuple[Codebook, Binder]) -> list[Frame]:
    """One frame for each base form of the entry ('verb: [verhaften, inhaftieren]' shares its roles)."""
    codebook, binder = context
    found = dict(binder.known(item, _KEYS, "key"))
    types = [name for name in ("verb", "noun", "adjective", "phrase") if name in found]
    if len(types) != 1:
        binder.fault(item, "an entry names one of: verb, noun, adjective, phrase")
        return []

    def texts(name: str) -> tuple[str, ...]:
        return binder.texts(found[name]) if name in found else ()

    roles = _roles(found["roles"], binder) if "roles" in found else {}
    status = binder.choice(found["status"], set(STATUS_NAMES), "status") if "status" in found else ""
    change = binder.choice(found["change"], set(kind.changes), "change") if "change" in found else ""
    also = (
        tuple(binder.choice(k, set(codebook.kinds), "kind") for k in binder.items(found["also"]))
        if "also" in found
        else ()
    )
    if kind.changes and not change:
        binder.fault(item, f"a '{kind.name}' needs 'change': {' or '.join(kind.changes)}")
    return [
        Frame(
            id=f"{codebook.name}/{language}/{kind.name}/{base.text_value}",
            kind=kind.name, type=types[0], base=base.text_value, roles=roles, needs=texts("needs"),
            excludes=texts("not"), groups=texts("groups"), status=status, change=change, also=also,
            weak="weak" in found, file=base.file, line=base.line,
        )
        for base in _bases(found[types[0]], binder)
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Base:
    text_value: str
    file: str
    line: int


def _bases(item: Item, binder: Binder) -> list[_Base]:
    return [_Base(binder.text(child), child.place.file, child.place.line) for child in binder.items(item)]


def _roles(item: Item, binder: Binder) -> dict[str, tuple[str, ...]]:
    return {role: binder.texts(value) for role, value in binder.known(item, set(ROLES), "role")}


def _example(item: Item, binder: Binder) -> Example:
    found = dict(binder.known(item, {"text", "reads", "published"}, "key"))
    reads: tuple[Mapping[str, object], ...] = ()
    if "reads" not in found:
        binder.fault(item, "an example says what it reads ('reads: none' for nothing)")
    elif found["reads"].value != "none":
        reads = tuple(_plain(child) for child in binder.items(found["reads"]) if isinstance(child.value, dict))
    return Example(
        text=binder.text(found["text"]) if "text" in found else "",
        reads=reads,
        published=binder.text(found["published"]) if "published" in found else "",
        file=item.place.file,
        line=item.place.line,
    )


def _plain(item: Item) -> dict[str, object]:
    assert isinstance(item.value, dict)
    return {key: _value(child) for key, child in item.value.items()}


def _value(item: Item) -> object:
    if isinstance(item.value, str):
        return item.value
    if isinstance(item.value, dict):
        return {key: _value(child) for key, child in item.value.items()}
    return [_value(child) for child in item.value]
