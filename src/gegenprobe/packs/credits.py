"""`agencies.yaml` and `languages/<code>/credits.yaml`: whose text it is that an outlet prints."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from gegenprobe.model.fault import Fault, Place
from gegenprobe.packs.document import Binder, Item, load_document
from gegenprobe.packs.endings import Endings, base_form
from gegenprobe.packs.files import OWN, PackTrouble, shown
from gegenprobe.text.words import words_of

SLOT = "AGENCY"
_SECTIONS = {"reads", "language", "joins", "lines", "phrases", "examples"}
_CAPITALS_FROM = 4  # letters: a shorter name in capitals would be an abbreviation of something else
_OPENING = re.compile(r"[^\W\d_]+")

Phrase = tuple[str, ...]  # words in lower case; SLOT stands for a list of agencies


@dataclass(frozen=True, slots=True)
class AgencyName:
    """One way to write an agency: its words as written, and the name that it is shown by."""

    words: tuple[str, ...]
    agency: str


@dataclass(frozen=True, slots=True)
class CreditExample:
    """A text with the agencies that it credits, in their order, and where the example stands."""

    text: str
    credits: tuple[str, ...]
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class CreditWords:
    """How outlets of all languages credit agencies.

    `agencies` are the names by their first word, the longest first; `openings` the letters that names begin with, up
    to the first mark. `joins` stand between the names of a list; `lines` are whole lines, `phrases` stand somewhere in
    a short one. `legal_forms` (folded, the longest first) may end the name of any body.
    """

    agencies: Mapping[str, tuple[AgencyName, ...]]
    openings: frozenset[str]
    joins: tuple[Phrase, ...]
    lines: tuple[Phrase, ...]
    phrases: tuple[Phrase, ...]
    legal_forms: tuple[str, ...]
    examples: tuple[CreditExample, ...]

    def agency(self, name: str) -> str | None:
        """The agency that is called by this name; None when it is none."""
        forms = tuple(words_of(name).form)
        known = self.agencies.get(forms[0], ()) if forms else ()
        return next((one.agency for one in known if one.words == forms), None)

    def as_cited(self, name: str) -> str:
        """A body's name as others cite it: without the form that it is registered in."""
        folded = name.casefold()
        if not folded.endswith(self.legal_forms):
            return name
        end = next(one for one in self.legal_forms if folded.endswith(one))
        before = name[: len(name) - len(end)]
        bare = before.rstrip(" ,")
        return bare if bare and bare != before else name


@cache
def shipped_credits() -> CreditWords:
    """The words that come with the program. Raises PackTrouble with every fault in them."""
    return credits_of(OWN / "agencies.yaml", OWN / "languages")


def credits_of(agencies: Path, languages: Path) -> CreditWords:
    """The words of an agency file and of all languages in a folder that have a credits.yaml. May raise PackTrouble."""
    binder = Binder()
    found = dict(binder.known(_root(agencies, binder), {"reads", "agencies", "legal_forms"}, "section"))
    names = _bind_agencies(found, binder)
    files = sorted(languages.glob("*/credits.yaml"))
    known = [dict(binder.known(_root(file, binder), _SECTIONS, "section")) for file in files]
    shown_by = {one.agency for those in names.values() for one in those}
    words = CreditWords(
        agencies=names,
        openings=frozenset(_OPENING.findall(first)[0] for first in names if _OPENING.findall(first)),
        joins=_phrases(known, "joins", binder),
        lines=_with_slot(known, "lines", binder),
        phrases=_with_slot(known, "phrases", binder),
        legal_forms=_legal_forms(found, binder),
        examples=tuple(one for given in known for one in _examples(given, shown_by, binder)),
    )
    if binder.faults:
        raise PackTrouble(binder.faults)
    return words


def _root(file: Path, binder: Binder) -> Item:
    nothing = Item(Place(shown(file), 1, 1), "")
    if not file.is_file():
        binder.faults.append(Fault(nothing.place, "there is no such file"))
        return nothing
    root, faults = load_document(file.read_bytes(), shown(file))
    binder.faults.extend(faults)
    return root or nothing


def _legal_forms(found: Mapping[str, Item], binder: Binder) -> tuple[str, ...]:
    known = binder.texts(found["legal_forms"]) if "legal_forms" in found else ()
    return tuple(sorted({text.casefold() for text in known}, key=lambda text: (-len(text), text)))


def _bind_agencies(found: Mapping[str, Item], binder: Binder) -> dict[str, tuple[AgencyName, ...]]:
    names: dict[tuple[str, ...], AgencyName] = {}
    for item in binder.items(found["agencies"]) if "agencies" in found else ():
        spellings = [part.strip() for part in binder.text(item).split("=")]
        agency = base_form(spellings[0])
        for written in _forms(spellings):
            one = AgencyName(tuple(words_of(written).form), agency)
            if not one.words:
                binder.fault(item, "a name is missing here")
            elif names.setdefault(one.words, one).agency != agency:
                binder.fault(item, f"'{written}' is a name of '{names[one.words].agency}' already")
    by_first: dict[str, list[AgencyName]] = {}
    for one in sorted(names.values(), key=lambda name: (-len(name.words), name.words)):
        by_first.setdefault(one.words[0] if one.words else "", []).append(one)
    return {first: tuple(those) for first, those in by_first.items()}


def _forms(spellings: Iterable[str]) -> Iterator[str]:
    """Every form of the spellings, those in capitals last."""
    forms = dict.fromkeys(form.text for text in spellings for form in Endings().forms(text))
    yield from forms
    yield from (form.upper() for form in forms if len(form) >= _CAPITALS_FROM)


def _phrases(known: Iterable[Mapping[str, Item]], section: str, binder: Binder) -> tuple[Phrase, ...]:
    """The phrases of a section in all files, the longest first."""
    texts = (text for given in known if section in given for text in binder.texts(given[section]))
    return tuple(sorted({_phrase(text) for text in texts}, key=lambda phrase: (-len(phrase), phrase)))


def _phrase(text: str) -> Phrase:
    return tuple(word if word == SLOT else word.lower() for word in words_of(text).form)


def _with_slot(known: Iterable[Mapping[str, Item]], section: str, binder: Binder) -> tuple[Phrase, ...]:
    known = list(known)
    for given in known:
        for item in binder.items(given[section]) if section in given else ():
            if words_of(binder.text(item)).form.count(SLOT) != 1:
                binder.fault(item, f"{SLOT} stands once in every phrase")
    return _phrases(known, section, binder)


def _examples(given: Mapping[str, Item], agencies: set[str], binder: Binder) -> Iterator[CreditExample]:
    for item in binder.items(given["examples"]) if "examples" in given else ():
        parts = dict(binder.known(item, {"text", "credits"}, "part of an example"))
        if parts.keys() != {"text", "credits"}:
            binder.fault(item, "an example has a text, and its credits ('none' when there are none)")
            continue
        names = tuple(name for name in binder.texts(parts["credits"]) if name != "none")
        if unknown := [name for name in names if name not in agencies]:
            binder.fault(item, f"no agency is shown as '{unknown[0]}'")
        yield CreditExample(binder.text(parts["text"]), names, item.place)
