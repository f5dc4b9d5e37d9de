"""Which verbs of a clause may govern one that is coordinated with another of its verbs."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, INFINITIVE, PARTICIPLE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt

AT_ONCE: Final = 2  # words from an auxiliary to the verb that it helps


def finite_only(clause: Clause) -> Clause:
    """The clause with its finite verbs alone: other infinitives in it do not govern one coordinated with them."""
    ends = {verb.at for verb in clause.verbs if _finite(verb)}
    kept = [verb for verb in clause.verbs if verb.at in ends or (verb.at - 1 in ends and _perfect(verb))]
    return clause._replace(verbs=tuple(kept))


def _perfect(verb: VerbAt) -> bool:
    """A participle, as it stands right behind its auxiliary ('ha propuesto')."""
    return all(form.features & PARTICIPLE for form in verb.forms)


def _finite(verb: VerbAt) -> bool:
    return any(form.features & FINITE and not form.features & INFINITIVE for form in verb.forms)


def in_perfect(verb: VerbAt, lexicon: Lexicon) -> bool:
    """Whether the verb is an auxiliary of the perfect and nothing else, where the order of words is fixed."""
    uses = [lexicon.verbs.get(form.lemma, NO_USE).auxiliary for form in verb.forms]
    return lexicon.clauses.fixed_order and bool(uses) and all("perfect" in use for use in uses)


def without_hurt_behind(clause: Clause, verb: VerbAt, lexicon: Lexicon) -> list[VerbAt]:
    """The verbs of the clause; in 'Hubo 96 detenidos y 12 heridos' the last one is no participle of the perfect."""
    if not lexicon.clauses.subjects_dropped or not _perfect_alone(verb, lexicon):
        return list(clause.verbs)
    hurt = lexicon.clauses.hurt
    return [v for v in clause.verbs if v.at - verb.at <= AT_ONCE or not any(f.lemma in hurt for f in v.forms)]


def _perfect_alone(verb: VerbAt, lexicon: Lexicon) -> bool:
    return all("perfect" in lexicon.verbs.get(form.lemma, NO_USE).auxiliary for form in verb.forms)
