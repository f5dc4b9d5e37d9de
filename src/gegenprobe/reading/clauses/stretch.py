"""A stretch of words between two marks: its verbs, and what each of them shows of itself."""

from __future__ import annotations

from typing import Final, NamedTuple

from gegenprobe.packs.inflection import FINITE, GERUND, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    MARK,
    NONE,
    ORGANISATION,
    PARTITIVE,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    Lexicon,
    VerbForm,
    VerbUse,
)
from gegenprobe.reading.words.attributes import mark_before
from gegenprobe.reading.words.tagging import Tagged, counts_at

RELATIVE_MARK, RESUMES, REDUCED, SPOKEN, GOVERNED, AND = ",", "resume", "reduced", "spoken", "governed", "and"
NO_USE: Final = VerbUse()
STARTS: Final = ARTICLE | POSSESSIVE | PRONOUN | NONE
ADVERBS: Final = 2  # words that may stand between an auxiliary and its verb


class Cut(NamedTuple):
    """A place where a segment is cut, and what to call the break."""

    at: int
    separator: str


class Verb(NamedTuple):
    """A verb of the stretch: where it stands, its readings."""

    at: int
    forms: tuple[VerbForm, ...]


class Stretch:
    """The words of one stretch, and the cuts found in it so far."""

    def __init__(self, tagged: Tagged, span: tuple[int, int], verbs: list[Verb], lexicon: Lexicon) -> None:
        self.tagged = tagged
        self.known = tagged.known
        self.form = tagged.words.form
        self.lower = tagged.words.lower
        self.first, self.last = span
        self.verbs = verbs
        self.lexicon = lexicon
        self.found: dict[int, str] = {}


def has_verb_at(stretch: Stretch, at: int) -> bool:
    """Whether a verb stands at a word."""
    return any(verb.at == at for verb in stretch.verbs)


def compares(stretch: Stretch, at: int) -> bool:
    """'let as many as 35 pupils go': a word of the pair around one for how many."""
    lower, many = stretch.lower, stretch.lexicon.clauses.indefinites
    return any(lower[k : k + 3 : 2] == [lower[at]] * 2 and lower[k + 1] in many for k in (at - 2, at) if k >= 0)


def infinitive_mark(stretch: Stretch, verb: Verb) -> int:
    """Where the mark of an infinitive stands inside the stretch, right before it or before its adverbs; else -1."""
    mark = mark_before(verb.at, stretch.tagged, stretch.lexicon)
    return mark if mark >= stretch.first or mark == verb.at - 1 else -1


def is_wished(stretch: Stretch, verb: Verb) -> bool:
    """'approved that those who were found eligible be freed': a bare auxiliary, behind no mark or modal."""
    uses = [stretch.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
    bare = any("passive" in use.auxiliary for use in uses) and not stretch.lexicon.clauses.subjects_dropped
    before = stretch.known[verb.at - 1]
    modal = any(stretch.lexicon.verbs.get(form.lemma, NO_USE).modal for form in before.verbs)
    return bare and not before.flags & MARK and not modal and not before.verbs


def is_asked(stretch: Stretch, at: int) -> bool:
    """'gave no details on how the students were freed': a question that a preposition governs."""
    asks = (
        stretch.lexicon.clauses.openers.get(stretch.lower[at]) == "complement"
        and not stretch.known[at].flags & RELATIVE
    )
    told = [verb for verb in stretch.verbs if verb.at > at + 1]
    return asks and stretch.lexicon.clauses.fixed_order and any(may_be_finite(stretch, verb) for verb in told[:2])


def may_be_finite(stretch: Stretch, verb: Verb) -> bool:
    """Whether a verb may be finite."""
    if infinitive_mark(stretch, verb) >= 0:
        return False
    return any(form.features & FINITE for form in verb.forms)


def surely_finite(stretch: Stretch, verb: Verb) -> bool:
    """Whether a verb can be nothing but finite."""
    plain = all(form.features & (PARTICIPLE | GERUND | INFINITIVE) for form in verb.forms)
    return may_be_finite(stretch, verb) and (is_helper(stretch, verb) or not plain)


def is_helper(stretch: Stretch, verb: Verb) -> bool:
    """Whether a verb may be an auxiliary or a modal."""
    uses = [stretch.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
    return any(use.auxiliary or use.modal for use in uses)


def made_passive(stretch: Stretch, number: int) -> bool:
    """Whether the verb before this one makes it a passive."""
    helper = stretch.verbs[number - 1]
    uses = [stretch.lexicon.verbs.get(form.lemma, NO_USE) for form in helper.forms]
    return any("passive" in use.auxiliary for use in uses) and stretch.verbs[number].at - helper.at <= ADVERBS + 1


def subject_start(stretch: Stretch, first: int, verb: int) -> int | None:
    """Where the subject of the verb begins: behind a preposition's phrase ('said on Friday it had ...').

    In 'said at least 16 of its members were held' it does not begin behind the preposition nearest to the verb.
    """
    if not stretch.known[first].flags & PREPOSITION:
        return first
    if first + 2 < verb and names_day(stretch, first + 1):
        return subject_start(stretch, first + 2, verb)  # 'said on Monday police had detained 40'
    if _bare_subject(stretch, first, verb):
        return verb - 1  # 'said in a statement police had detained 40'
    found: int | None = None
    for at in range(verb - 1, first, -1):
        word = stretch.known[at]
        counted = counts_at(stretch.tagged, at, stretch.lexicon) and not word.flags & PREPOSITION
        if word.flags & STARTS or counted or word.place is not None:
            found = at if found is None else found
            if stretch.form[at][0].isdigit() or not stretch.known[at - 1].flags & PREPOSITION:
                return at
    return found


def names_day(stretch: Stretch, at: int) -> bool:
    """'Monday', 'May': whether a word names a day or month, not 'may'."""
    return not stretch.form[at][0].islower() and stretch.tagged.words.lower[at] in stretch.lexicon.dating


def _bare_subject(stretch: Stretch, first: int, verb: int) -> bool:
    """Whether a noun for those who act stands alone right before the verb, behind the phrase that begins at `first`."""
    subject = stretch.known[verb - 1]
    before = stretch.known[first + 1 + stretch.form[first + 1][0].islower() : verb - 1]  # past an article
    if not before or not (subject.group or subject.flags & (PEOPLE | ORGANISATION)):
        return False
    plain = not any(word.flags & (STARTS | PREPOSITION) or word.place for word in before)
    return plain and not counts_at(stretch.tagged, verb - 2, stretch.lexicon)


def only_auxiliary(stretch: Stretch, verb: Verb) -> bool:
    """Whether a verb can be nothing but an auxiliary or a modal."""
    uses = [stretch.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
    return all((use.auxiliary or use.modal) and "state" not in use.auxiliary for use in uses)


def marks_infinitive(stretch: Stretch, at: int) -> bool:
    """'intends to free', not 'moved to Chad': whether the word is an infinitive's mark and no preposition."""
    after = stretch.known[at + 1 : at + 2]
    return bool(stretch.known[at].flags & MARK) and any(f.features & INFINITIVE for word in after for f in word.verbs)


def verb_behind_marks(stretch: Stretch, at: int) -> bool:
    """'said 26 men, including two Afghans, were executed': the verb stands behind what is set off by marks."""
    who = PEOPLE | (ORGANISATION if stretch.lexicon.clauses.fixed_order else 0)
    if not any(stretch.known[k].group or stretch.known[k].flags & who for k in range(at + 1, stretch.last)):
        return False
    marks = [k for k in range(stretch.last, len(stretch.form) - 1) if stretch.form[k] == ","][:2]
    if len(marks) < 2 or marks[0] != stretch.last:
        return False
    aside = any(form.features & FINITE for k in range(marks[0], marks[1]) for form in stretch.known[k].verbs)
    after = [form for form in stretch.known[marks[1] + 1].verbs if form.features & FINITE]
    spoken = any(stretch.lexicon.verbs.get(form.lemma, NO_USE).speech for form in after)
    return not aside and bool(after) and not spoken  # 'four arrested in Lima, two of them women, said the police'


def ends_share(stretch: Stretch, at: int) -> bool:
    """'Veinte **de los presos** trasladados a Chad': whether the word ends a phrase for those a part is taken of."""
    length = stretch.tagged.length
    while at > stretch.first and not length[at]:
        at -= 1
    return length[at] > 1 and bool(stretch.known[at].flags & PARTITIVE)


def stands_for_being(stretch: Stretch, later: Verb, verb: Verb) -> bool:
    """'Los tres activistas detenidos quedaron en libertad': right behind the participle a verb that may help it.

    It helps no participle before it, and none follows.
    """
    behind = later.at == verb.at + 1 and later is stretch.verbs[-1] and stretch.lexicon.clauses.subjects_dropped
    return behind and all(stretch.lexicon.verbs.get(f.lemma, NO_USE).auxiliary == "passive" for f in later.forms)
