"""Who is quoted by a verb of quoting is cited too; who says something in a passive."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt
from gegenprobe.reading.cues.who_speaks import beside_name
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

BESIDE: Final = 2  # words from a passive verb to its agent


def with_quoted(
    speakers: tuple[Mention, ...], sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon
) -> tuple[Mention, ...]:
    """'Reuters zitierte Minister N. N. mit den Worten ...': who quotes, and who is quoted."""
    if not any(form.lemma in lexicon.quoting for form in verb.forms):
        return speakers
    inside = [m for m in sentence.in_clause(clause.number) if not m.prep and not m.aside and m.cases != GENITIVE]
    alone = [m for m in inside if m.kind == "people" and m.number is not None and m.number.article]
    quoted = [m for m in inside if m.kind in ("person", "body") or m in alone]
    return (*speakers, *[m for m in quoted if m not in speakers][:1])


def said_in_passive(sentence: Sentence, clause: Clause, verb: VerbAt, lexicon: Lexicon) -> tuple[Mention, ...]:
    """'La liberación fue confirmada por la Fiscalía': who says it in a passive, behind the verb."""
    helpers = [lexicon.verbs.get(form.lemma, NO_USE) for other in clause.verbs for form in other.forms]
    passive = any("passive" in use.auxiliary for use in helpers) and clause.kind in ("main", "complement", "coordinate")
    if not passive or not all(form.features & PARTICIPLE for form in verb.forms):
        return ()
    timed = {at for time in sentence.times for at in range(time.first, time.last)}
    clause_of = sentence.sliced.clause_of
    behind = [m for m in sentence.mentions if m.first > verb.at and clause_of[m.head] == clause.number]
    near = [m for m in behind if sum(at not in timed for at in range(verb.at + 1, m.first)) < BESIDE]
    agents = tuple(m for m in near if m.kind in ("person", "body", "place") and m.prep in lexicon.clauses.agent)[:1]
    return tuple(m._replace(aside=False) for m in beside_name(agents[0], behind, sentence)) if agents else ()
