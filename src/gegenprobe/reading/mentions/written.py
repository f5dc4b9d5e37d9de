"""How a word is written, and what stands before it: whether it is a name, and the place it belongs to."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, COMMON, GIVEN, NAMED, ORGANISATION, PREPOSITION, TITLE, Word
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.names.mention import SMALL
from gegenprobe.reading.numbers.numbers import NumberHit

SHORT_TITLE: Final = 5  # letters
SAID: Final = 5  # letters of an abbreviation that is said as a word: 'Хамас', 'Юнеско'
DESCRIBED: Final = 2  # adjectives between a body's noun and its name


def as_written(sweep: Sweep, word: Word, at: int, after: int) -> Word:
    """The word without its reading as a name where it is not written as one."""
    if not word.flags & NAMED:
        return word
    capitals = word.base.isupper() or word.flags & SMALL
    form, known = sweep.tagged.words.form, sweep.tagged.known
    inside = at > 1 and form[at - 2][0].isupper() and known[at - 1].flags & PREPOSITION
    spelled_out = after - at > 1 and form[at][0].isupper() and not inside  # 'Instituto Nacional de Migración', INM
    said = sweep.lexicon.clauses.noun_cases and len(word.base) >= SAID and form[at][0].isupper()
    capitals = capitals and not spelled_out and not said and not form[at].isupper()
    if capitals or not _written_as_name(sweep, word, after):
        return word._replace(flags=word.flags & ~NAMED | _body_in_small(sweep, at, after))
    return word


def _body_in_small(sweep: Sweep, at: int, after: int) -> int:
    """'la policía nacional', 'the supreme court': a body's noun and what describes it, in small letters."""
    words, clauses = sweep.tagged.words, sweep.lexicon.clauses
    if after - at <= 1 or clauses.nouns_capitalised or clauses.noun_cases or not words.slice(at, after).islower():
        return 0
    noun = sweep.lexicon.words.get(words.lower[at if clauses.adjectives_follow else after - 1])
    return noun.flags & ORGANISATION if noun is not None else 0


def _written_as_name(sweep: Sweep, word: Word, after: int) -> bool:
    """Whether the last word has its capital: 'el país' is no newspaper."""
    last = word.base.rpartition(" ")[2]
    return not last[:1].isupper() or sweep.tagged.words.form[after - 1][0].isupper()


def past_place(sweep: Sweep, at: int) -> int:
    """'the Izmir public prosecutor': where the phrase goes on behind its place; `at` where none is near."""
    clauses, owner = sweep.lexicon.clauses, sweep.mentions[-1] if sweep.mentions else None
    if not clauses.in_names or clauses.adjectives_follow or owner is None or owner.kind != "place":
        return at
    known, form = sweep.tagged.known, sweep.tagged.words.form
    plain = known[at - 1].flags == COMMON and form[at - 1].islower()
    article = owner.head > 0 and known[owner.head - 1].flags & ARTICLE
    return at - 1 if plain and article and owner.last == at - 1 else at


def is_headcount(sweep: Sweep, number: NumberHit | None) -> bool:
    """'die 25-köpfige Crew', 'eine vierköpfige Familie': a number glued to its word counts the noun's people."""
    form = sweep.tagged.words.form[number.core_first] if number is not None else ""
    digits, _, tail = form.partition("-")
    told = (digits.isdigit() and tail.isalpha()) or form.endswith(sweep.lexicon.clauses.headcounts)
    return number is not None and number.unit is None and told


def abbreviated_by(sweep: Sweep, at: int, after: int) -> int:
    """'Dr. Mira Dahl': one for the full stop of a short title before a name, else 0."""
    form, known = sweep.tagged.words.form, sweep.tagged.known
    dot = after + 1 < len(form) and form[after] == "." and form[after + 1][0].isupper()
    short = dot and after == at + 1 and len(form[at]) <= SHORT_TITLE and form[at][0].isupper()
    return int(bool(short and known[at].flags & TITLE))


def past_attributes(sweep: Sweep, word: Word, after: int) -> int:
    """'el centro jurídico Faro': where a body's name stands behind adjectives that no pack knows; else `after`."""
    clauses, known, form = sweep.lexicon.clauses, sweep.tagged.known, sweep.tagged.words.form
    if not clauses.adjectives_follow or not word.flags & ORGANISATION or word.flags & TITLE or word.group:
        return after
    end = after
    while end < min(after + DESCRIBED, len(form)) and form[end].isalpha() and form[end].islower():
        if known[end].flags & ~COMMON or known[end].verbs or known[end].place or end in sweep.times:
            return after
        end += 1
    named = after < end < len(form) and form[end][0].isupper() and not known[end].place
    return end if named and not known[end].flags & GIVEN else after


def without_inner(sweep: Sweep, first: int, at: int) -> None:
    """'the Tbilisi City Court': what stands inside a body's name is nobody by itself."""
    while first < at and sweep.mentions and sweep.mentions[-1].last > first:
        inner = sweep.mentions.pop()
        sweep.open.first = inner.first if sweep.open.first < 0 else min(sweep.open.first, inner.first)
        sweep.open.prep = inner.prep if not inner.joined else sweep.open.prep
