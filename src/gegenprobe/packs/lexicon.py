"""One dictionary for one language and one codebook: what the packs know about every surface form."""

from __future__ import annotations

from typing import Final, NamedTuple

from gegenprobe.packs.codebook import Elsewhere, Frame
from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.group_words import GroupForms
from gegenprobe.packs.places import PlaceForm
from gegenprobe.packs.status_words import StatusWords

# What a word can do, as bits. `Final`: the compiled reader has them as plain numbers.
ARTICLE: Final = 1 << 0
PREPOSITION: Final = 1 << 1
CONJUNCTION: Final = 1 << 2
OPENER: Final = 1 << 3
RELATIVE: Final = 1 << 4
PRONOUN: Final = 1 << 5
POSSESSIVE: Final = 1 << 6
NEGATION: Final = 1 << 7
NONE: Final = 1 << 8
MORE: Final = 1 << 9
PEOPLE: Final = 1 << 10
PART: Final = 1 << 11
PARTITIVE: Final = 1 << 12
SO_FAR: Final = 1 << 13
IN_RETURN: Final = 1 << 14
STILL: Final = 1 << 15
TITLE: Final = 1 << 16
OFFICE: Final = 1 << 17
ORGANISATION: Final = 1 << 18
AGENCY: Final = 1 << 19
GIVEN: Final = 1 << 20
COMMON: Final = 1 << 21
CUE_BEFORE: Final = 1 << 22
CUE_AFTER: Final = 1 << 23
TAG: Final = 1 << 24
CARRIED: Final = 1 << 25
IMPERSONAL: Final = 1 << 26
MARK: Final = 1 << 27
NAMED: Final = 1 << 28
PARTICLE: Final = 1 << 30
OWN: Final = 1 << 31
TOTAL: Final = 1 << 32
NOUN: Final = 1 << 33
INDEFINITE: Final = 1 << 34
GOVERNOR: Final = 1 << 35
ACCOUNT: Final = 1 << 36
SHORTEST_COMPOUND_PART: Final = 4
FIRST_COMPOUND_PART: Final = 3  # its shortest first part: 'Ölarbeiter' has one of two, but so have names ('Eskinder')
LONGEST_COMPOUND_PART: Final = 40  # otherwise a word of a million characters takes minutes


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
    second: str = ""  # of two citizenships ('Deutsch-Iraner') the country that the word begins with


class Need(NamedTuple):
    """A phrase that must stand in the clause: its words, and the forms of the last one.

    `before`: the words before the gap, or before the last word where there is none; `behind`: those behind the gap.
    """

    before: tuple[str, ...]
    gap: bool
    last: frozenset[str]
    behind: tuple[str, ...] = ()


class Sought(NamedTuple):
    """What is looked for in a whole report: words of letters alone, and phrases, each behind a word that it has."""

    words: frozenset[str]
    phrases: tuple[tuple[str, str], ...]


class VerbUse(NamedTuple):
    """What a verb does: frames it carries, a status it gives to what it governs, speech, auxiliary use."""

    frames: tuple[int, ...] = ()
    status: str = ""
    speech: bool = False
    auxiliary: str = ""
    modal: str = ""
    hearsay: bool = False
    shows: bool = False


Phrases = tuple[tuple[tuple[str, ...], Word], ...]  # their words, and what is known of each; the longest first
Alone = tuple[tuple[tuple[str, ...], int], ...]
# Of a word as written: in lower case, all that is known of it alone, what it is to its sentence (bits of `tagging`),
# and the needs that it may end.
Met = tuple[str, Word, int, tuple[int, ...]]


class LookedUp(NamedTuple):
    """What was looked up once while reading: of compounds, words as written, phrases by two words.

    `needed`: by the number of a frame, how the words that it needs may end; `accounts`: by a preposition, the nouns for
    an account that it stands before ('nach Angaben').
    """

    compounds: dict[str, Word]
    written: dict[str, Met]
    phrases: dict[str, dict[str, Phrases]]
    needed: dict[int, tuple[str, ...]]
    accounts: dict[str, tuple[str, ...]]


class Lexicon(NamedTuple):
    """A language and a codebook, compiled."""

    language: str
    words: dict[str, Word]
    phrases: dict[str, Phrases]
    compounds: dict[str, Word]
    common_suffixes: tuple[str, ...]
    verbs: dict[str, VerbUse]
    frames: tuple[Frame, ...]
    phrases_needed: tuple[Need, ...]
    needed_by_last: dict[str, tuple[int, ...]]
    needs: tuple[tuple[int, ...], ...]
    needs_of: tuple[frozenset[int], ...]  # the same, to look them up in
    stories: dict[str, Sought]  # by the name of a story, what a report that tells of it has somewhere
    elsewhere: tuple[tuple[Elsewhere, tuple[Sought, ...]], ...]  # each with its words
    excludes: tuple[frozenset[int], ...]
    alone: dict[str, Alone]  # phrases that tell only without a verb, with their frames, by their first words
    triggers: dict[str, tuple[str, ...]]
    open_left: frozenset[str]
    clauses: Clauses
    status: StatusWords
    backward: tuple[str, ...]
    stand_ins: frozenset[str]
    person_stand_ins: frozenset[str]
    unions: frozenset[str]  # codes of unions of states, where nothing takes place
    mute: frozenset[str]
    about: frozenset[str]
    part_openers: frozenset[str]  # first words of the phrases for a part ('unter' of 'unter ihnen')
    share_openers: tuple[str, ...]  # what a sentence begins with that tells more of the people told of
    # What a sentence begins with that names those told of, or sums them up, by its first letters.
    naming_openers: dict[str, tuple[str, ...]]
    amounting_words: tuple[str, ...]  # what tells who those told of are, or tells the same of others
    among: frozenset[str]  # prepositions of those some of whom are told of ('among the men')
    made_up: tuple[str, ...]  # phrases that bring in who those told of are, each with a space behind it
    anew_words: tuple[str, ...]  # what tells another number of what was told, spaces around it
    made_up_by_opener: dict[str, tuple[str, ...]]  # the same by their first words
    # Phrases behind which names or numbers tell of those told of, each with a space behind it, by their first words.
    identifying: dict[str, tuple[str, ...]]  # the longest first
    foremost: dict[str, tuple[str, ...]]
    named_singly: dict[str, tuple[str, ...]]
    each_side: dict[str, tuple[str, ...]]
    left_over: frozenset[str]  # the first words of those for who is left
    rate_openers: frozenset[str]  # first words of rates ('pro' of 'pro Tag')
    as_many: tuple[tuple[str, ...], ...]  # the words of each phrase that says so ('ebenso', 'viele')
    as_many_ends: frozenset[str]  # the last of them
    # What tells nothing of a sentence, by the first word of what opens it: where such words stand, and all of them.
    asides: dict[str, tuple[tuple[str, tuple[str, ...]], ...]]
    vehicles: frozenset[str]
    follows: frozenset[str]  # verbs that only add people to those told of
    writings: frozenset[str]
    written_in: tuple[str, ...]
    citing: tuple[tuple[str, ...], ...]
    confirming: frozenset[str]
    quoting: frozenset[str]
    telling: frozenset[str]
    reporting: frozenset[str]
    views: frozenset[str]
    happening: frozenset[str]  # verbs by lemma, from the lists of status.yaml: what takes place, is brought about, ...
    achieving: frozenset[str]
    deciding: frozenset[str]
    hesitating: frozenset[str]
    enabling: frozenset[str]
    foiling: frozenset[str]
    claiming: frozenset[str]
    talking: frozenset[str]
    rallying: frozenset[str]
    performing: frozenset[str]
    performs: frozenset[str]
    scene_verbs: frozenset[str]
    offering: frozenset[str]
    pricing: frozenset[str]
    ranks: dict[str, int]
    captive: frozenset[str]
    general: frozenset[str]
    national: frozenset[str]
    gathered: frozenset[str]
    told_by: GroupForms  # words that tell of what group people are without being nouns for them
    duals: dict[str, str]  # what a word for two citizenships begins with ('franko'), and its country
    accounts: tuple[str, ...]  # nouns for an account ('nach Angaben') that stand behind a preposition
    account_words: frozenset[str]  # what a sentence has that gives another number of those told of
    counting: frozenset[str]  # words that a number in words may begin with
    dating: frozenset[str]  # words that a time may begin with
    met: LookedUp
