"""Main clauses side by side without a mark, each with a finite verb behind a subject or what else opens it."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from gegenprobe.packs.inflection import FINITE, INFINITIVE, LINKED, PARTICIPLE
from gegenprobe.packs.lexicon import CONJUNCTION, Lexicon
from gegenprobe.reading.clauses.segments import Segment, VerbAt, uses_of
from gegenprobe.reading.words.tagging import Tagged, counts_at

LONGEST_FIELD: Final = 9  # words before a verb in second place
HELPED: Final = 2  # words from an auxiliary to its participle
SUBJECT: Final = 5  # words from the conjunction to the verb of a short subject
_OPEN: Final = PARTICIPLE | INFINITIVE | LINKED


def side_by_side(segment: Segment, tagged: Tagged, lexicon: Lexicon) -> list[int]:
    """Where further main clauses begin: 'Elf Geiseln sind noch in Haft und drei Männer wurden verurteilt'."""
    if len(segment.verbs) < 2:
        return []
    if lexicon.clauses.fixed_order:
        return _behind_told(segment, tagged, lexicon)
    if not lexicon.clauses.nouns_capitalised:
        return []
    joins = [at for at in range(segment.first + 1, segment.last) if tagged.known[at].flags & CONJUNCTION]
    joins = [at for at in joins if segment.own(at)]
    found: list[int] = []
    for verb in segment.verbs[1:] if joins else ():
        if verb.at - 1 in joins:
            continue  # 'nahm elf Männer und vier Frauen fest und beschlagnahmte 40 Telefone'
        start = found[-1] if found else segment.first
        before = [other for other in segment.verbs if start <= other.at < verb.at]
        field = [at for at in joins if 1 < verb.at - at <= LONGEST_FIELD and at > start]
        field = [at for at in field if before and before[-1].at < at and _finite_before(at, before, lexicon)]
        if not field:
            continue
        closed = [at for at in field if _closes_before(at, before, tagged)]
        if _surely_finite(verb, lexicon) or (closed and _may_be_finite(verb, segment, before, lexicon)):
            apart = closed or [at for at in field if not _joins_nouns(at, tagged, lexicon)] or field[-1:]
            found.append(apart[0])
    return found


def _behind_told(segment: Segment, tagged: Tagged, lexicon: Lexicon) -> list[int]:
    """'14 were freed and 30 others will follow': a counted subject between the conjunction and an auxiliary."""
    known = tagged.known
    found: list[int] = []
    for left, verb in pairwise(segment.verbs):
        joins = [at for at in range(left.at + 1, verb.at - 1) if known[at].flags & CONJUNCTION and segment.own(at)]
        told = [use for use in uses_of([left], lexicon) if use.frames and not use.speech]
        helped = any(
            use.auxiliary for v in segment.verbs if 0 < left.at - v.at <= HELPED for use in uses_of([v], lexicon)
        )
        if not joins or not told or not helped or not _helps_only(verb, lexicon) or verb.at - joins[-1] > SUBJECT:
            continue
        if counts_at(tagged, joins[-1] + 1, lexicon):
            found.append(joins[-1])
    return found


def _helps_only(verb: VerbAt, lexicon: Lexicon) -> bool:
    """Whether the verb is a finite auxiliary or modal and nothing else."""
    uses = uses_of([verb], lexicon)
    finite = any(form.features & FINITE for form in verb.forms)
    return finite and bool(uses) and all(use.auxiliary or use.modal for use in uses)


def _finite_before(at: int, verbs: list[VerbAt], lexicon: Lexicon) -> bool:
    """Whether the clause that ends before the conjunction has its finite verb."""
    return any(verb.at < at - 1 and _surely_finite(verb, lexicon) for verb in verbs)


def _surely_finite(verb: VerbAt, lexicon: Lexicon) -> bool:
    """Whether the verb can only be finite here: by its form, or as an auxiliary that stands in the field's end."""
    if all(form.features & FINITE and not form.features & _OPEN for form in verb.forms):
        return True
    helps = any(use.auxiliary or use.modal for use in uses_of([verb], lexicon))
    return helps and any(form.features & FINITE for form in verb.forms)


def _may_be_finite(verb: VerbAt, segment: Segment, before: list[VerbAt], lexicon: Lexicon) -> bool:
    """'kamen frei und sieben sitzen in Haft': a plural's form, which an infinitive's may be, with more behind it."""
    plural = any(form.features & FINITE for form in verb.forms) and not any(
        form.features & (PARTICIPLE | LINKED) for form in verb.forms
    )
    modal = any(use.modal for use in uses_of(before, lexicon))
    return plural and not modal and verb.at < segment.last - 1


def _closes_before(at: int, verbs: list[VerbAt], tagged: Tagged) -> bool:
    """'ließ 900 frei und ...', 'wurden 900 verhaftet und ...': a particle or verb ends the clause before word `at`."""
    if verbs[-1].at == at - 1:
        return True
    particles = {form.particle for verb in verbs for form in verb.forms if form.particle}
    return tagged.words.lower[at - 1] in particles


def _joins_nouns(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Minister und Generäle', 'junge und alte': whether what stands around the conjunction may be of one kind."""
    before, behind, endings = tagged.words.form[at - 1], tagged.words.lower[at + 1], lexicon.clauses.adjective_endings
    described = before.endswith(endings) and behind.endswith(endings)
    return before[0].isupper() or before[0].isdigit() or described
