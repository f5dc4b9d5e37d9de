"""What a number without a known noun counts: people by the noun's ending, things, those named before, one person."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, COMMON, GOVERNOR, NOUN, PEOPLE
from gegenprobe.reading.mentions.joined import joins
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.numbers.numbers import NumberHit

NEAR: Final = 2  # words from people to the participle that tells what was done to them
FAR: Final = 6  # words from a verb to people whom their preposition marks as its object


def one_in_list(sweep: Sweep, number: NumberHit, at: int) -> bool:
    """Whether 'one' stands for a person: behind those counted in the same list, and before a mark."""
    clauses, words = sweep.lexicon.clauses, sweep.tagged.words
    if not number.article or not clauses.fixed_order or words.lower[number.core_first] in clauses.single:
        return False
    before = sweep.mentions[-1] if sweep.mentions else None
    counted = before is not None and before.counted and before.kind in ("people", "number")
    closes = number.last == at and (at >= len(words) or not words.form[at][0].isalnum())
    if _one_as_subject(sweep, number, at):
        return True
    return counted and closes and joins(sweep, sweep.open.first, before)


def _one_as_subject(sweep: Sweep, number: NumberHit, at: int) -> bool:
    """'One, a Bahamian, was jailed', 'One was arrested': a number that opens its clause, before mark or verb."""
    form, known, first = sweep.tagged.words.form, sweep.tagged.known, number.first
    opens = first == 0 or form[first - 1] in ";:"
    if not opens or number.last != at or at >= len(form) or sweep.open.prep:
        return False
    uses = [sweep.lexicon.verbs.get(verb.lemma) for verb in known[at].verbs if verb.features & FINITE]
    told = any(use is not None and not use.modal and "future" not in use.auxiliary for use in uses)
    return told or (form[at] == "," and at + 1 < len(form) and bool(known[at + 1].flags & ARTICLE))


def counted_without_noun(sweep: Sweep, number: NumberHit, at: int) -> str:
    """What a number without a known head counts: people by the noun's ending, things, or what was named before."""
    clauses = sweep.lexicon.clauses
    if _of_cases(sweep, number):
        return "thing"
    if clauses.nouns_capitalised or not clauses.people_endings or at - 1 < number.last:
        return "number"
    if clauses.fixed_order and any(sweep.tagged.known[k].status for k in range(number.last, at)):
        return "number"  # 'another 20 are to follow'
    if clauses.adjectives_follow and not sweep.tagged.length[at - 1]:
        return "number"  # 'supera los 2.000 desde el inicio'
    at = _first_noun(sweep, number, at) + 1
    noun, form = sweep.tagged.known[at - 1], sweep.tagged.words.lower[at - 1]
    if noun.flags & NOUN and clauses.fixed_order and form.endswith(clauses.plural_endings) and not noun.verbs:
        return "thing"  # 'two heart attacks'
    if clauses.noun_cases and noun.status and not noun.verbs and noun.flags & GOVERNOR and form not in clauses.adverbs:
        return "thing"  # 'двумя указами'
    if not form[0].isalpha() or noun.flags & ~COMMON or noun.status or noun.place or form in clauses.adverbs:
        return "number"
    if form in clauses.things:
        return "thing"
    people = form.endswith(clauses.people_endings) or _done_to_them(sweep, number, at)
    return "people" if people else "thing"


def _of_cases(sweep: Sweep, number: NumberHit) -> bool:
    """'18 casos nuevos', '44 casos de dengue': cases of nothing that befalls people, nor of people."""
    known, behind = sweep.tagged.known, number.last + 1
    if sweep.tagged.words.lower[number.last - 1] not in sweep.lexicon.clauses.things or behind >= len(known):
        return False
    of = known[number.last].base in sweep.lexicon.clauses.genitive_marks
    return not (of and (known[behind].events or known[behind].group or known[behind].flags & PEOPLE))


def _done_to_them(sweep: Sweep, number: NumberHit, at: int) -> bool:
    """'arrestan a 14 rijosos', '14 rijosos fueron arrestados': what is told beside them is done to people only."""
    clauses, lower, first = sweep.lexicon.clauses, sweep.tagged.words.lower, sweep.open.first
    if not clauses.done_to_people or number.article or not lower[at - 1].endswith(clauses.plural_endings):
        return False
    if sweep.open.prep in clauses.object_marks:
        return any(_befalls(sweep, k) for k in _words_before(sweep, first))
    if sweep.open.prep in clauses.genitive_marks:
        return first > 0 and lower[first - 1] in clauses.done_to_people  # 'la detención de 14 rijosos'
    beside = () if sweep.open.prep else (*range(max(first - 1, 0), first), *range(at, min(at + NEAR, len(lower))))
    forms = [form for k in beside for form in sweep.tagged.known[k].verbs if form.features & PARTICIPLE]
    return any(form.lemma in clauses.done_to_people for form in forms)


def _words_before(sweep: Sweep, first: int) -> range:
    """The few words before a phrase, up to a mark."""
    form = sweep.tagged.words.form
    start = next((k + 1 for k in range(first - 1, max(first - FAR, 0) - 1, -1) if not form[k][0].isalnum()), 0)
    return range(max(start, first - FAR), first)


def _befalls(sweep: Sweep, at: int) -> bool:
    """Whether a verb tells of people as its object, whatever else stands beside it."""
    uses = [sweep.lexicon.verbs.get(form.lemma) for form in sweep.tagged.known[at].verbs]
    frames = [sweep.lexicon.frames[number] for use in uses if use is not None for number in use.frames]
    return any("object" in f.roles.get("whom", ()) and not f.needs and not f.groups for f in frames)


def _first_noun(sweep: Sweep, number: NumberHit, at: int) -> int:
    """'539 нарушителей закона': the noun behind the number, before what it is a noun of; else the last word."""
    endings = sweep.lexicon.clauses.adjective_endings
    if not sweep.lexicon.clauses.adjectives_agree:
        return at - 1
    lower = sweep.tagged.words.lower
    return next((k for k in range(number.last, at) if not lower[k].endswith(endings)), at - 1)


def ends_as_people(sweep: Sweep, lower: str) -> bool:
    """'zwölf Kollaborateure'; but not '43 Strafanzeigen', a compound of what only ends so."""
    clauses = sweep.lexicon.clauses
    return lower.endswith(clauses.people_endings) and not (clauses.things and lower.endswith(clauses.things))
