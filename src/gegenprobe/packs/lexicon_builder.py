"""What gathers the forms of a lexicon, and what it is made of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from gegenprobe.packs.codebook import Codebook, CodebookWords
from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.inflection import Inflection
from gegenprobe.packs.lexicon import (
    SHORTEST_COMPOUND_PART,
    VerbForm,
    Word,
)  # fmt: skip
from gegenprobe.packs.people_words import PeopleWords
from gegenprobe.packs.places import PlacePack
from gegenprobe.packs.speech_words import Speech
from gegenprobe.packs.status_words import StatusWords
from gegenprobe.text.scan import NEEDED


@dataclass(slots=True)
class Builder:
    """Gathers what is known of each surface form; `add` merges, nothing is lost."""

    inflection: Inflection
    words: dict[str, Word] = field(default_factory=dict)
    phrases: dict[tuple[str, ...], Word] = field(default_factory=dict)
    compounds: dict[str, Word] = field(default_factory=dict)
    triggers: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    open_left: set[str] = field(default_factory=set)
    verb_forms: dict[str, dict[str, dict[str, int]]] = field(default_factory=dict)

    def add(self, form: str, word: Word, *, compound: bool = False) -> None:
        """Add what is known about a form; what was known before stays."""
        parts = tuple(form.lower().split())
        if not parts:
            return
        if len(parts) > 1:
            self.phrases[parts] = merged(self.phrases.get(parts), word)
            return
        self.words[parts[0]] = merged(self.words.get(parts[0]), word)
        if compound and len(parts[0]) >= SHORTEST_COMPOUND_PART:
            self.compounds[parts[0]] = merged(self.compounds.get(parts[0]), word)

    def nouns(self, bases: Iterable[str], word: Word, *, compound: bool = True) -> None:
        """Add all forms of nouns; each may end a compound."""
        for base in bases:
            for form in self.inflection.noun(base):
                self.add(form, word, compound=compound)

    def plain(self, forms: Iterable[str], flags: int) -> None:
        """Add forms as they stand."""
        for form in forms:
            self.add(form, Word(flags=flags, base=form))

    def verb(self, base: str) -> None:
        """Add all forms of a verb."""
        if base in self.verb_forms:
            return
        lemma = base.replace("|", "")
        self.verb_forms[base] = {}
        for form in self.inflection.verb(base):
            self.add(form.text, Word(verbs=(VerbForm(lemma, form.features, form.particle),)))

    def trigger(self, form: str, companion: str = "") -> None:
        """A form (or the first word of a phrase) that makes a sentence worth reading."""
        self.triggers[form].add(companion)

    def half_trigger(self, form: str, half: str) -> None:
        """A form that makes a sentence worth reading together with one of the other half."""
        self.trigger(form, half)
        if half == NEEDED and len(form) >= SHORTEST_COMPOUND_PART:
            self.open_left.add(form)

    def compound_trigger(self, form: str) -> None:
        """A trigger that may also end a compound."""
        self.trigger(form)
        if len(form) >= SHORTEST_COMPOUND_PART:
            self.open_left.add(form)


def merged(old: Word | None, new: Word) -> Word:
    """Two readings of one form as one; the earlier base, group and place stand."""
    if old is None:
        return new
    verbs = old.verbs + tuple(v for v in new.verbs if v not in old.verbs)
    events = old.events + tuple(e for e in new.events if e not in old.events)
    return Word(
        old.flags | new.flags, old.cases | new.cases, old.base or new.base, verbs, events,
        old.group or new.group, old.status or new.status, old.place or new.place, old.member or new.member,
        old.given or new.given, old.second or new.second,
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingredients:
    """The bound files that a lexicon is made of."""

    language: str
    inflection: Inflection
    clauses: Clauses
    status: StatusWords
    speech: Speech
    places: PlacePack
    people: PeopleWords
    given: AbstractSet[str]
    codebook: Codebook
    words: CodebookWords
    counting: frozenset[str]
    dating: frozenset[str]
