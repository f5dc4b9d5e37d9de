"""A language's small words: what opens a clause, changes a status, brings in a speaker, names a part of a whole.

Three files of a language pack hold them: `clauses.yaml`, `status.yaml` and `speech.yaml`. Words stand in them
as base forms where the language inflects them (verbs, nouns), as they occur where it does not (prepositions).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple, get_args

from gegenprobe.model.kinds import Status

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
    done_to_people: frozenset[str] = frozenset()
    in_names: tuple[str, ...] = ()
    verbs: tuple[str, ...] = ()
    adverbs: frozenset[str] = frozenset()
    citizenships: frozenset[str] = frozenset()
    citizenship_marks: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    genitive_marks: tuple[str, ...] = ()
    plural_endings: tuple[str, ...] = ()
    noun_plurals: tuple[str, ...] = ()
    took_place: tuple[str, ...] = ()
    held_by: tuple[str, ...] = ()
    changed_by: tuple[str, ...] = ()
    differing: frozenset[str] = frozenset()
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
    named_after: tuple[str, ...] = ()
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
    goes_on: tuple[str, ...] = ()
    accepts: tuple[str, ...] = ()
    makes_use: tuple[str, ...] = ()
    provides: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    noun_cases: Mapping[str, int] = {}
    name_cases: Mapping[str, int] = {}
    masculine_names: Mapping[str, tuple[str, ...]] = {}
    feminine_names: Mapping[str, tuple[str, ...]] = {}
    feminine_given: tuple[str, ...] = ()
    masculine_given: tuple[str, ...] = ()
    women_rather: tuple[str, ...] = ()
    town_endings: tuple[str, ...] = ()
    towns_behind: tuple[str, ...] = ()
    residents: tuple[str, ...] = ()
    leaders: tuple[str, ...] = ()
    captivities: tuple[str, ...] = ()
    helping: tuple[str, ...] = ()
    managing: tuple[str, ...] = ()
    opens_verbless: tuple[str, ...] = ()
    dying: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    against: tuple[str, ...] = ()
    both: tuple[str, ...] = ()
    each_side: tuple[str, ...] = ()
    ours: tuple[str, ...] = ()
    after_times: tuple[str, ...] = ()
    on_occasion: tuple[str, ...] = ()
    headcounts: tuple[str, ...] = ()
    anew: tuple[str, ...] = ()
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
    tail_links: tuple[str, ...] = ()
    pairing: tuple[str, ...] = ()
    own_country: tuple[str, ...] = ()
    mediation: frozenset[str] = frozenset()
    powers: tuple[str, ...] = ()
    deeds: tuple[str, ...] = ()
    performs: tuple[str, ...] = ()
    achieves: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    seated: tuple[str, ...] = ()
    persons_meant: tuple[str, ...] = ()
    performs_with: tuple[str, ...] = ()
    with_others: tuple[str, ...] = ()
    close_to: tuple[str, ...] = ()
    people_of: frozenset[str] = frozenset()
    taking_sides: tuple[str, ...] = ()
    in_favour: tuple[str, ...] = ()
    bystanders: tuple[str, ...] = ()
    reflexives: tuple[str, ...] = ()
    inverted: tuple[str, ...] = ()
    follows: tuple[str, ...] = ()
    past_forms: tuple[str, ...] = ()
    past_endings: tuple[str, ...] = ()
    besides: tuple[str, ...] = ()
    corrects: tuple[str, ...] = ()
    does: tuple[str, ...] = ()
    does_what: tuple[str, ...] = ()
    containers: tuple[str, ...] = ()
    as_many: tuple[str, ...] = ()
    articled: tuple[str, ...] = ()
    collectives: tuple[str, ...] = ()
    firsts: tuple[str, ...] = ()
    how_many: tuple[str, ...] = ()
    permitting: tuple[str, ...] = ()
    with_those: tuple[str, ...] = ()
    dummies: tuple[str, ...] = ()
    comparing: tuple[str, ...] = ()
    than: tuple[str, ...] = ()
    never_plural: tuple[str, ...] = ()
    told_anew: tuple[str, ...] = ()
    superlatives: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()
    circumstances: tuple[str, ...] = ()
    describing: tuple[str, ...] = ()
    informed: tuple[str, ...] = ()
    fighters: tuple[str, ...] = ()
    body_called: tuple[str, ...] = ()
    person_called: tuple[str, ...] = ()
    foremost: tuple[str, ...] = ()
    named_singly: tuple[str, ...] = ()
    nicknamed: tuple[str, ...] = ()
    movement_endings: tuple[str, ...] = ()
    portfolios: tuple[str, ...] = ()
    sites: tuple[str, ...] = ()
    years_of_age: tuple[str, ...] = ()
    during: tuple[str, ...] = ()
    thereby: tuple[str, ...] = ()
    scenes: tuple[str, ...] = ()
    scene_verbs: tuple[str, ...] = ()
    one_does: tuple[str, ...] = ()
    each_does: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    unmarked_behind: tuple[str, ...] = ()
    yet_to: tuple[str, ...] = ()
    set_for: tuple[str, ...] = ()
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
    the_one: tuple[str, ...] = ()
    neuter: tuple[str, ...] = ()
    carried_on: tuple[str, ...] = ()
    jailed: tuple[str, ...] = ()
    numbering: tuple[str, ...] = ()
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
    otherwise: tuple[str, ...] = ()
    nearly: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    vehicles: tuple[str, ...] = ()
    carrying: tuple[str, ...] = ()
    adjectives_agree: Mapping[str, tuple[str, ...]] = {}
    adjective_bases: Mapping[str, tuple[str, ...]] = {}


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
    contesting: tuple[str, ...] = ()
    achieving: tuple[str, ...] = ()
    deciding: tuple[str, ...] = ()
    hesitating: tuple[str, ...] = ()
    unreal: tuple[str, ...] = ()
    not_yet: tuple[str, ...] = ()
    enabling: tuple[str, ...] = ()
    foiling: tuple[str, ...] = ()
    able: tuple[str, ...] = ()


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
    person_stand_ins: tuple[str, ...] = ()
    mute: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    writings: tuple[str, ...] = ()
    showing: tuple[str, ...] = ()
    citing: tuple[str, ...] = ()
    confirming: tuple[str, ...] = ()
    accounts: tuple[str, ...] = ()
    telling: tuple[str, ...] = ()
    reporting: tuple[str, ...] = ()
    views: tuple[str, ...] = ()
