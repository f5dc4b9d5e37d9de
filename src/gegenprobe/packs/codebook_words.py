"""A codebook's file for one language, bound: groups, frames and examples, with every fault at its place."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import NamedTuple

from gegenprobe.packs.codebook import (
    AT_LEAST,
    PLACES_IN_CLAUSE,
    ROLES,
    Codebook,
    CodebookWords,
    Elsewhere,
    Example,
    Frame,
    Kind,
)
from gegenprobe.packs.document import Binder, Item, is_day
from gegenprobe.packs.group_words import GroupWords, bind_group_words
from gegenprobe.packs.status_words import STATUS_NAMES

_SECTIONS = {"reads", "language", "groups", "told_by", "members", "stories", "elsewhere", "frames", "examples"}
_TYPES = ("verb", "noun", "adjective", "phrase")
ENTRY_KEYS = {
    *_TYPES,
    "roles",
    "needs",
    "not",
    "groups",
    "status",
    "change",
    "also",
    "weak",
    "abroad",
    "both",
    "story",
    "alone",
    "form",
}
_FORMS = {"participle", "other"}
_READS = {
    "kind", "status", "change", "count", "whom", "group", "nationality", "people", "by", "with", "target", "said_by",
    "at", "from", "to", "when", "cumulative", "in_exchange", "part_of",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Known:
    """What the words of a file may refer to."""

    codebook: Codebook
    language: str
    places: frozenset[str] | None
    stories: frozenset[str]


def bind_words(
    root: Item, codebook: Codebook, binder: Binder, prepositions: AbstractSet[str] | None = None
) -> CodebookWords:
    """Groups, frames and examples of a language file; roles are held against `prepositions` where they are given."""
    found = dict(binder.known(root, _SECTIONS, "section"))
    language = binder.text(found["language"]) if "language" in found else ""
    groups: dict[str, tuple[str, ...]] = {}
    if "groups" in found:
        groups = {k: binder.texts(v) for k, v in binder.known(found["groups"], set(codebook.groups), "group")}
    members: dict[str, tuple[str, ...]] = {}
    if "members" in found:
        members = {k: binder.texts(v) for k, v in binder.known(found["members"], set(codebook.kinds), "kind")}
    told_by = bind_group_words(found["told_by"], set(codebook.groups), binder) if "told_by" in found else GroupWords()
    stories = _stories(found["stories"], binder) if "stories" in found else {}
    fields = _elsewhere(found["elsewhere"], codebook, stories, binder) if "elsewhere" in found else ()
    places = None if prepositions is None else PLACES_IN_CLAUSE | prepositions
    known = _Known(codebook, language, places, frozenset(stories))
    frames: list[Frame] = []
    if "frames" in found:
        for kind, items in binder.known(found["frames"], set(codebook.kinds), "kind"):
            for item in binder.items(items):
                frames.extend(_frames(codebook.kinds[kind], item, known, binder))
    examples = [_example(item, binder) for item in binder.items(found["examples"])] if "examples" in found else []
    return CodebookWords(
        language=language,
        groups=groups,
        told_by=told_by,
        members=members,
        stories=stories,
        elsewhere=fields,
        frames=tuple(frames),
        examples=tuple(examples),
    )


def _stories(item: Item, binder: Binder) -> dict[str, tuple[str, ...]]:
    """The words that tell each story; one without any would never be told, and nobody would notice."""
    stories: dict[str, tuple[str, ...]] = {}
    for name, child in binder.entries(item).items():
        stories[name] = _side_by_side(f"story '{name}'", child, binder)
        if not stories[name]:
            binder.fault(child, f"story '{name}' names no word")
    return stories


def _side_by_side(whose: str, item: Item, binder: Binder) -> tuple[str, ...]:
    """Phrases that are looked for in a whole report, where a gap of a few words means nothing."""
    texts = tuple(text for text in binder.texts(item) if text.strip())
    if any("…" in text for text in texts):
        binder.fault(item, f"the words of {whose} stand side by side, without '…'")
    return texts


def _elsewhere(
    item: Item, codebook: Codebook, stories: Mapping[str, tuple[str, ...]], binder: Binder
) -> tuple[Elsewhere, ...]:
    """Other fields with their words; two of them tell of it, so that one with fewer would never be told."""
    fields: list[Elsewhere] = []
    for name, child in binder.entries(item).items():
        found = dict(binder.known(child, {"words", "kinds", "unless", "present"}, "key"))
        entry = _Entry(found, binder)
        words = _side_by_side(f"'{name}'", found["words"], binder) if "words" in found else ()
        if "words" not in found:
            binder.fault(child, f"'{name}' has no 'words'")
        elif len(words) < AT_LEAST:
            binder.fault(found["words"], f"'{name}' names fewer than two words")
        fields.append(
            Elsewhere(
                name=name,
                words=words,
                kinds=frozenset(entry.choices("kinds", set(codebook.kinds), "kind")),
                unless=entry.choices("unless", set(stories), "story"),
                present=entry.marked("present"),
            )
        )
    return tuple(fields)


class _Entry(NamedTuple):
    """One entry for frames, by its keys; what is not there is empty."""

    found: Mapping[str, Item]
    binder: Binder

    def texts(self, name: str) -> tuple[str, ...]:
        texts = self.binder.texts(self.found[name]) if name in self.found else ()
        if not all(text.strip() for text in texts):
            self.binder.fault(self.found[name], f"'{name}' has an empty word")
        return tuple(text for text in texts if text.strip())

    def choices(self, name: str, allowed: AbstractSet[str], what: str) -> tuple[str, ...]:
        items = self.binder.items(self.found[name]) if name in self.found else ()
        return tuple(self.binder.choice(each, set(allowed), what) for each in items)

    def marked(self, name: str) -> bool:
        return name in self.found and self.binder.choice(self.found[name], {"yes", "no"}, "value") == "yes"


def _frames(kind: Kind, item: Item, known: _Known, binder: Binder) -> list[Frame]:
    """One frame for each base form of the entry ('verb: [verhaften, inhaftieren]' shares its roles)."""
    found = dict(binder.known(item, ENTRY_KEYS, "key"))
    types = [name for name in _TYPES if name in found]
    if len(types) != 1:
        binder.fault(item, "an entry names one of: verb, noun, adjective, phrase")
        return []
    entry = _Entry(found, binder)
    shared = Frame(
        id=f"{known.codebook.name}/{known.language}/{kind.name}",
        kind=kind.name,
        type=types[0],
        base="",
        roles=_roles(found["roles"], known, binder) if "roles" in found else {},
        needs=entry.texts("needs"),
        excludes=entry.texts("not"),
        groups=entry.choices("groups", set(known.codebook.groups), "group"),
        status=binder.choice(found["status"], set(STATUS_NAMES), "status") if "status" in found else "",
        change=_change(kind, item, found, binder),
        also=entry.choices("also", set(known.codebook.kinds), "kind"),
        weak=entry.marked("weak"),
        abroad=entry.marked("abroad"),
        both=entry.marked("both"),
        alone=entry.marked("alone"),
        form=binder.choice(found["form"], _FORMS, "form") if "form" in found else "",
        story=binder.choice(found["story"], set(known.stories), "story") if "story" in found else "",
    )
    return [_of_base(shared, base) for base in _bases(types[0], found[types[0]], binder)]


def _of_base(shared: Frame, base: Item) -> Frame:
    place = base.place
    return shared._replace(id=f"{shared.id}/{base.value}", base=str(base.value), file=place.file, line=place.line)


def _change(kind: Kind, item: Item, found: Mapping[str, Item], binder: Binder) -> str:
    if "change" not in found:
        if kind.changes:
            binder.fault(item, f"a '{kind.name}' needs 'change': {' or '.join(kind.changes)}")
        return ""
    if not kind.changes:
        binder.fault(found["change"], f"a '{kind.name}' has no 'change'")
        return ""
    return binder.choice(found["change"], set(kind.changes), "change")


def _bases(type_: str, item: Item, binder: Binder) -> list[Item]:
    """The entry's words; an entry without any would never be found, and nobody would notice."""
    children = binder.items(item)
    if not children and not isinstance(item.value, dict):
        binder.fault(item, f"'{type_}' names no word")
    bases = [child for child in children if binder.text(child).strip()]
    for child in children:
        if isinstance(child.value, str) and not child.value.strip():
            binder.fault(child, f"'{type_}' has an empty word")
    return bases


def _roles(item: Item, known: _Known, binder: Binder) -> dict[str, tuple[str, ...]]:
    roles: dict[str, tuple[str, ...]] = {}
    for role, value in binder.known(item, set(ROLES), "role"):
        places = binder.items(value)
        if known.places is None:
            roles[role] = tuple(binder.text(place) for place in places)
        else:
            what = f"place of '{role}' (a part of the clause, or a preposition of the language)"
            roles[role] = tuple(binder.choice(place, set(known.places), what) for place in places)
    return roles


def _example(item: Item, binder: Binder) -> Example:
    found = dict(binder.known(item, {"text", "reads", "published"}, "key"))
    text = binder.text(found["text"]) if "text" in found else ""
    if not text.strip():
        binder.fault(item, "an example gives its sentence: 'text: ...'")
    reads: tuple[Mapping[str, object], ...] = ()
    if "reads" not in found:
        binder.fault(item, "an example says what it reads ('reads: none' for nothing)")
    elif found["reads"].value != "none":
        reads = tuple(_record(child, binder) for child in binder.items(found["reads"]))
    published = binder.text(found["published"]) if "published" in found else ""
    if published and not is_day(published):
        binder.fault(found["published"], f"'{published[:40]}' is no day; write it as 2025-09-11")
    return Example(text=text, reads=reads, published=published, file=item.place.file, line=item.place.line)


def _record(item: Item, binder: Binder) -> dict[str, object]:
    return {key: _value(child) for key, child in binder.known(item, _READS, "field")}


def _value(item: Item) -> object:
    if isinstance(item.value, str):
        return item.value
    if isinstance(item.value, dict):
        return {key: _value(child) for key, child in item.value.items()}
    return [_value(child) for child in item.value]
