"""Participles behind the last item of a list: 'freed 30 women and 220 men seized in May' tells of one release."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, GERUND
from gegenprobe.packs.lexicon import (
    CONJUNCTION,
    MORE,
    OPENER,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    Word,
)
from gegenprobe.reading.clauses.stretch import NO_USE, Stretch, Verb
from gegenprobe.reading.words.tagging import counts_at
from gegenprobe.reading.words.valency import is_transitive

CITIZENS: Final = ("citizen", "adjective")
LISTED: Final = 6  # words from the conjunction of a list to the participle behind its last item
AGO: Final = 3  # words of 'seven months ago'


def ends_list(stretch: Stretch, first: int, verb: Verb) -> bool:
    """'freed 30 women and 220 men seized in May': a participle tells of those last counted behind word `first`."""
    joins = [k for k in range(first + 1, verb.at) if stretch.known[k].flags & CONJUNCTION]
    ordered = stretch.lexicon.clauses.fixed_order or _only_participle(stretch, first, verb)
    if not ordered or len(joins) != 1 or verb.at - joins[0] > LISTED:
        return False
    apart = OPENER | RELATIVE | PREPOSITION | PRONOUN
    own = joins[0] + 1
    while own < verb.at and stretch.known[own].flags & (POSSESSIVE | MORE | PREPOSITION):
        own += 1  # 'y a otros 11 activistas'
    plain = not any(stretch.known[k].flags & apart or stretch.known[k].verbs for k in range(own, verb.at))
    before = stretch.known[joins[0] - 1]
    owned = bool(stretch.known[joins[0] + 1].flags & POSSESSIVE)  # 'freed a tanker and its 19 sailors seized in May'
    moved = stretch.lower[joins[0] - 1] in stretch.lexicon.vehicles
    named = joins[0] - 1 > first and stretch.form[joins[0] - 1][0].isupper()  # 'freed Ann Bell and 11 men held in May'
    listed = _counts_at(stretch, joins[0] + 2) if owned else moved or named or names_people(before)
    return plain and (owned or _counts_at(stretch, own)) and listed and done_to_them(stretch, verb)


def _only_participle(stretch: Stretch, first: int, verb: Verb) -> bool:
    """'liberó a Ana Ruiz y a 11 activistas detenidos en mayo': no finite form, and an event told from `first` on."""
    if not stretch.lexicon.clauses.subjects_dropped or any(form.features & FINITE for form in verb.forms):
        return False
    lemmas = [form.lemma for form in stretch.known[first].verbs]
    frames = [n for lemma in lemmas for n in stretch.lexicon.verbs.get(lemma, NO_USE).frames]
    told = any(is_transitive(stretch.lexicon.frames[n]) for n in frames)  # not 'siguen en Gaza y 20 presos'
    return told or any(word.events for word in stretch.known[first : verb.at])


def _counts_at(stretch: Stretch, at: int) -> bool:
    return counts_at(stretch.tagged, at, stretch.lexicon)


def names_people(word: Word) -> bool:
    """Whether a word stands for people: by their group, their citizenship, or as a word for people."""
    return bool(word.group or word.flags & PEOPLE or (word.place and word.place.role in CITIZENS))


def goes_on(stretch: Stretch, verb: Verb) -> bool:
    """'six women, four children and 220 men seized in May': the stretch behind the comma goes on with the list."""
    before, last = stretch.first - 2, stretch.verbs[-1]
    if before < 0 or verb.at != last.at or len(stretch.verbs) > 1 or stretch.form[stretch.first - 1] != ",":
        return False
    return (
        _counts_at(stretch, stretch.first)
        and names_people(stretch.known[before])
        and ends_list(stretch, stretch.first, verb)
    )


def done_to_them(stretch: Stretch, verb: Verb) -> bool:
    """Whether the verb only tells what somebody did to those before it: a participle, with no object behind."""
    uses = [stretch.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
    if all(form.features == GERUND for form in verb.forms):
        return True
    frames = [stretch.lexicon.frames[n] for use in uses for n in use.frames]
    done = bool(frames) and all(is_transitive(frame) for frame in frames)
    after = verb.at + 1
    where = after < stretch.last and stretch.known[after].flags & (PREPOSITION | OPENER)
    where = where or (after + 1 < stretch.last and _last_time(stretch, after))
    near = range(after, min(after + AGO, stretch.last))
    placed = where or any(stretch.lower[k] in stretch.lexicon.clauses.adverbs for k in near)
    ends = after >= stretch.last or not stretch.form[after][0].isalnum()
    never_acts = not any(form.features & FINITE for form in verb.forms)  # 'personas detenidas la semana pasada'
    return done and (bool(placed) or ends or never_acts)


def _last_time(stretch: Stretch, at: int) -> bool:
    """'arrested last week', 'detenidas la semana pasada': a time by its noun, no further people."""
    if _counts_at(stretch, at) or _counts_at(stretch, at + 1):
        return False
    return bool(stretch.known[at].flags & MORE) and not names_people(stretch.known[at + 1])
