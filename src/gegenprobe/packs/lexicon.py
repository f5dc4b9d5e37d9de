"""One dictionary for one language and one codebook: what the packs know about every surface form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.grammar import Clauses, StatusWords
from gegenprobe.packs.places import PlaceForm

ROLES_OF_WORDS = (
    "article", "preposition", "conjunction", "opener", "relative", "pronoun", "possessive", "negation", "none",
    "more", "people", "part", "partitive", "so_far", "in_return", "still", "title", "office", "organisation",
    "agency", "given", "common", "cue_before", "cue_after", "tag", "carried", "impersonal", "mark", "named",
    "elsewhere", "particle", "own", "total", "noun", "indefinite", "governor",
)  # fmt: skip
_BIT = {name: 1 << n for n, name in enumerate(ROLES_OF_WORDS)}
ARTICLE, PREPOSITION, CONJUNCTION, OPENER, RELATIVE, PRONOUN, POSSESSIVE, NEGATION, NONE = (
    _BIT[name] for name in ROLES_OF_WORDS[:9]
)
MORE, PEOPLE, PART, PARTITIVE, SO_FAR, IN_RETURN, STILL, TITLE, OFFICE, ORGANISATION = (
    _BIT[name] for name in ROLES_OF_WORDS[9:19]
)
AGENCY, GIVEN, COMMON, CUE_BEFORE, CUE_AFTER, TAG, CARRIED, IMPERSONAL, MARK, NAMED = (
    _BIT[name] for name in ROLES_OF_WORDS[19:29]
)
ELSEWHERE, PARTICLE, OWN, TOTAL, NOUN, INDEFINITE, GOVERNOR = (_BIT[name] for name in ROLES_OF_WORDS[29:])
SHORTEST_COMPOUND_PART = 4


class VerbForm(NamedTuple):
    """One reading of a surface form as a verb."""

    lemma: str
    features: int
    particle: str


class Word(NamedTuple):
    """All that the packs know about one surface form."""

    flags: int = 0
    cases: int = 0
    base: str = ""
    verbs: tuple[VerbForm, ...] = ()
    events: tuple[int, ...] = ()
    group: str = ""
    status: str = ""
    place: PlaceForm | None = None
    member: str = ""
    given: str = ""


class Need(NamedTuple):
    """A phrase that must stand in the clause: words before a gap (or none), and the forms of its last word."""

    before: tuple[str, ...]
    gap: bool
    last: frozenset[str]


class VerbUse(NamedTuple):
    """What a verb does: frames it carries, a status it gives to what it governs, speech, auxiliary use."""

    frames: tuple[int, ...] = ()
    status: str = ""
    speech: bool = False
    auxiliary: str = ""
    modal: str = ""
    hearsay: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """A language and a codebook, compiled."""

    language: str
    words: Mapping[str, Word]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], Word], ...]]
    compounds: Mapping[str, Word]
    common_suffixes: tuple[str, ...]
    verbs: Mapping[str, VerbUse]
    frames: tuple[Frame, ...]
    phrases_needed: tuple[Need, ...]
    needed_by_last: Mapping[str, tuple[int, ...]]
    needs: tuple[tuple[int, ...], ...]
    excludes: tuple[tuple[int, ...], ...]
    triggers: Mapping[str, tuple[str, ...]]
    open_left: frozenset[str]
    clauses: Clauses
    status: StatusWords
    backward: tuple[str, ...]
    ranks: Mapping[str, int]
    captive: frozenset[str]
    general: frozenset[str]
    national: frozenset[str]
    compounds_met: dict[str, Word] = field(default_factory=dict, compare=False)  # filled while reading
    needs_met: dict[str, tuple[int, ...]] = field(default_factory=dict, compare=False)  # so is this
