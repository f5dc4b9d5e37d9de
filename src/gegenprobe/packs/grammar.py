"""A language's small words: what opens a clause, changes a status, brings in a speaker, names a part of a whole.

Three files of a language pack are bound here: `clauses.yaml`, `status.yaml` and `speech.yaml`. Words stand in them
as base forms where the language inflects them (verbs, nouns), as they occur where it does not (prepositions).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, get_args

from gegenprobe.model.kinds import Status
from gegenprobe.packs.document import Binder, Item

CASES = ("nominative", "genitive", "dative", "accusative", "instrumental")
CASE = {name: 1 << n for n, name in enumerate(CASES)}
NOMINATIVE: Final = 1 << 0
GENITIVE: Final = 1 << 1
DATIVE: Final = 1 << 2
ACCUSATIVE: Final = 1 << 3
INSTRUMENTAL: Final = 1 << 4

OPENERS = ("complement", "background", "condition", "question", "purpose")
STATUS_NAMES = frozenset(get_args(Status))


class Clauses(NamedTuple):
    """What holds a sentence of the language together."""

    articles: Mapping[str, int] = {}
    prepositions: Mapping[str, str] = {}
    agent: tuple[str, ...] = ()
    conjunctions: tuple[str, ...] = ()
    openers: Mapping[str, str] = {}
    relatives: Mapping[str, int] = {}
    pronouns: Mapping[str, int] = {}
    possessives: tuple[str, ...] = ()
    infinitive_mark: str = ""
    auxiliaries: Mapping[str, tuple[str, ...]] = {}
    more: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    partitives: tuple[str, ...] = ()
    so_far: tuple[str, ...] = ()
    in_return: tuple[str, ...] = ()
    still: tuple[str, ...] = ()
    nouns_capitalised: bool = False
    genitive_endings: tuple[str, ...] = ()
    finite_endings: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    people_endings: tuple[str, ...] = ()
    in_names: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    adverbs: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    genitive_marks: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
    noun_plurals: tuple[str, ...] = ()
    took_place: tuple[str, ...] = ()
    held_by: tuple[str, ...] = ()
    changed_by: tuple[str, ...] = ()
    in_country: tuple[str, ...] = ()
    inner_clauses: bool = False
    fixed_order: bool = False
    subjects_dropped: bool = False
    adjectives_follow: bool = False
    enclitics: tuple[str, ...] = ()
    definites: tuple[str, ...] = ()
    totals: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    nationality_first: bool = False
    adjective_endings: tuple[str, ...] = ()
    describing_endings: tuple[str, ...] = ()
    at_which: tuple[str, ...] = ()
    rates: tuple[str, ...] = ()
    object_marks: tuple[str, ...] = ()
    out_of: tuple[str, ...] = ()
    nobody: tuple[str, ...] = ()
    everywhere: tuple[str, ...] = ()
    anybody: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    indefinites: tuple[str, ...] = ()
    predicates_inflect: bool = False
    singular: tuple[str, ...] = ()
    single: tuple[str, ...] = ()
    laws: tuple[str, ...] = ()
    agreements: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    noun_cases: Mapping[str, int] = {}
    name_cases: Mapping[str, int] = {}
    masculine_names: Mapping[str, tuple[str, ...]] = {}
    feminine_names: Mapping[str, tuple[str, ...]] = {}
    feminine_given: tuple[str, ...] = ()
    masculine_given: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    both: tuple[str, ...] = ()
    each_side: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()
    after_times: tuple[str, ...] = ()
    feminine_nouns: tuple[str, ...] = ()
    homes: tuple[str, ...] = ()
    several: tuple[str, ...] = ()
    hurt: tuple[str, ...] = ()
    reaching: tuple[str, ...] = ()
    sees: tuple[str, ...] = ()
    exceeding: tuple[str, ...] = ()
    amounting: tuple[str, ...] = ()
    amounts_to: tuple[str, ...] = ()
    since: tuple[str, ...] = ()
    as_told: tuple[str, ...] = ()
    counting: Mapping[str, int] = {}
    company: tuple[str, ...] = ()
    holding: tuple[str, ...] = ()
    where: tuple[str, ...] = ()
    there: tuple[str, ...] = ()
    name_tails: tuple[str, ...] = ()
    with_others: tuple[str, ...] = ()
    reflexives: tuple[str, ...] = ()
    inverted: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    past_forms: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    besides: tuple[str, ...] = ()
    containers: tuple[str, ...] = ()
    as_many: tuple[str, ...] = ()
    articled: tuple[str, ...] = ()
    collectives: tuple[str, ...] = ()
    firsts: tuple[str, ...] = ()
    how_many: tuple[str, ...] = ()
    permitting: tuple[str, ...] = ()
    with_those: tuple[str, ...] = ()
    dummies: tuple[str, ...] = ()
    onwards: tuple[str, ...] = ()
    in_person: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    no_longer: tuple[str, ...] = ()
    event_endings: tuple[str, ...] = ()
    gatherings: tuple[str, ...] = ()
    nominative_names: tuple[str, ...] = ()
    arrived: tuple[str, ...] = ()
    nominative_numbers: tuple[str, ...] = ()
    then: tuple[str, ...] = ()
    keeping: tuple[str, ...] = ()
    plural_verbs: tuple[str, ...] = ()
    identifying: tuple[str, ...] = ()
    summing: tuple[str, ...] = ()
    body_words: tuple[str, ...] = ()
    body_members: tuple[str, ...] = ()
    body_endings: tuple[str, ...] = ()
    made_up: tuple[str, ...] = ()
    equated: tuple[str, ...] = ()
    rest: tuple[str, ...] = ()
    fates: tuple[str, ...] = ()
    fated: tuple[str, ...] = ()
    vehicles: tuple[str, ...] = ()
    adjectives_agree: Mapping[str, tuple[str, ...]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusWords:
    """Words that say how real something is; every mapping leads to a status of CODING."""

    verbs: Mapping[str, str] = field(default_factory=dict)
    nouns: Mapping[str, str] = field(default_factory=dict)
    modals: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    negations: tuple[str, ...] = ()
    none: tuple[str, ...] = ()
    future: tuple[str, ...] = ()
    happens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """Words that bring in a speaker."""

    verbs: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    carried: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    backward: tuple[str, ...] = ()
    impersonal: tuple[str, ...] = ()
    hearsay: tuple[str, ...] = ()
    stand_ins: tuple[str, ...] = ()
    mute: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    writings: tuple[str, ...] = ()
    citing: tuple[str, ...] = ()
    confirming: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()
    reporting: tuple[str, ...] = ()
    views: tuple[str, ...] = ()


_AS_WRITTEN = frozenset({"people", "totals"})  # lists that keep their capitals


def bind_clauses(root: Item, binder: Binder) -> Clauses:
    """The small words of `clauses.yaml`: lists of words and 'yes' by their names, and what has a form of its own."""
    found = dict(binder.known(root, set(Clauses._fields) | {"contracted"}, "section"))
    plain = {
        name: _plain(name, found[name], binder, default is False)
        for name, default in Clauses._field_defaults.items()
        if name in found and default in ((), False)
    }
    return Clauses(**(plain | _formed(found, binder)))


def _plain(name: str, item: Item, binder: Binder, yes_or_no: bool) -> tuple[str, ...] | bool:
    if yes_or_no:
        return binder.text(item) == "yes"
    texts = binder.texts(item)
    return texts if name in _AS_WRITTEN else tuple(text.lower() for text in texts)


def _formed(found: Mapping[str, Item], binder: Binder) -> dict[str, Any]:
    """The sections that are more than a list: mappings, cases, endings."""
    formed: dict[str, Any] = {
        name: _cases(found[name], binder) for name in ("articles", "relatives", "pronouns") if name in found
    }
    formed |= {name: _endings_of_cases(found.get(name), binder) for name in ("noun_cases", "name_cases")}
    based = ("masculine_names", "feminine_names", "adjectives_agree")
    formed |= {name: _bases(found.get(name), binder) for name in based}
    auxiliaries = binder.entries(found["auxiliaries"]) if "auxiliaries" in found else {}
    prepositions = binder.texts(found["prepositions"]) if "prepositions" in found else ()
    return formed | {
        "prepositions": {text.lower(): text.lower() for text in prepositions} | _pairs(found.get("contracted"), binder),
        "openers": _by_word(found.get("openers"), frozenset(OPENERS), binder),
        "auxiliaries": {use: tuple(t.lower() for t in binder.texts(value)) for use, value in auxiliaries.items()},
        "infinitive_mark": binder.text(found["infinitive_mark"]) if "infinitive_mark" in found else "",
        "counting": _counting(found.get("counting"), binder),
    }


def bind_status(root: Item, binder: Binder) -> StatusWords:
    """The words of `status.yaml`."""
    found = dict(binder.known(root, set(StatusWords.__dataclass_fields__), "section"))

    def texts(name: str) -> tuple[str, ...]:
        return tuple(text.lower() for text in binder.texts(found[name])) if name in found else ()

    return StatusWords(
        verbs=_by_word(found.get("verbs"), STATUS_NAMES, binder),
        nouns=_by_word(found.get("nouns"), STATUS_NAMES, binder),
        modals=_by_word(found.get("modals"), STATUS_NAMES, binder),
        words={word.lower(): status for word, status in _by_word(found.get("words"), STATUS_NAMES, binder).items()},
        negations=texts("negations"),
        none=texts("none"),
        future=texts("future"),
        happens=texts("happens"),
    )


_BASE_FORMS: Final = frozenset({"verbs", "hearsay", "about", "confirming", "accounts", "telling", "reporting"})


def bind_speech(root: Item, binder: Binder) -> Speech:
    """The words of `speech.yaml`."""
    found = dict(binder.known(root, set(Speech.__dataclass_fields__), "section"))

    def texts(name: str) -> tuple[str, ...]:
        texts = binder.texts(found[name]) if name in found else ()
        return texts if name in _BASE_FORMS else tuple(text.lower() for text in texts)

    bound = {name: texts(name) for name in Speech.__dataclass_fields__}
    return Speech(**bound | {"before": bound["before"] + bound["citing"]})


def _counting(item: Item | None, binder: Binder) -> dict[str, int]:
    """Nouns that say how many people they are ('couple' -> 2)."""
    return {word.lower(): binder.whole(n) for word, n in binder.entries(item).items()} if item is not None else {}


def _cases(item: Item, binder: Binder) -> dict[str, int]:
    if not isinstance(item.value, dict):
        return {text.lower(): 0 for text in binder.texts(item)}
    result: dict[str, int] = {}
    for word, names in item.value.items():
        cases = 0
        for name in binder.items(names):
            cases |= CASE.get(binder.choice(name, set(CASES), "case"), 0)
        result[word.lower()] = cases
    return result


def _endings_of_cases(item: Item | None, binder: Binder) -> dict[str, int]:
    """Turn 'case: [endings]' into ending -> cases; an ending may stand under several."""
    result: dict[str, int] = {}
    for name, endings in binder.known(item, set(CASES), "case") if item is not None else ():
        for ending in binder.texts(endings):
            result[ending] = result.get(ending, 0) | CASE[name]
    return result


def _bases(item: Item | None, binder: Binder) -> dict[str, tuple[str, ...]]:
    """Endings of a name in its cases, and what stands in their place in the nominative."""
    return {ending: binder.texts(bases) for ending, bases in binder.entries(item).items()} if item is not None else {}


def _pairs(item: Item | None, binder: Binder) -> dict[str, str]:
    if item is None:
        return {}
    return {word.lower(): binder.text(value).lower() for word, value in binder.entries(item).items()}


def _by_word(item: Item | None, allowed: frozenset[str], binder: Binder) -> dict[str, str]:
    """Turn 'status: [words]' into word -> status; a word under two headings is a fault."""
    result: dict[str, str] = {}
    if item is None:
        return result
    for name, words in binder.known(item, set(allowed), "heading"):
        for word in binder.items(words):
            text = binder.text(word)
            if text in result:
                binder.fault(word, f"'{text}' stands under '{result[text]}' already")
            result[text] = name
    return result
