"""Whether a verb is passive where it stands."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import ACTIVE, FINITE, INFINITIVE, PARTICIPLE, PASSIVE, PAST, REFLEXIVE
from gegenprobe.packs.lexicon import PRONOUN, Lexicon, VerbForm, VerbUse
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.verbs_beside import in_phrase_before
from gegenprobe.reading.events.predicative import auxiliaries
from gegenprobe.reading.events.shared_passives import ends_bare, shared_behind, shares_passive, wanted_done
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.attributes import before_adverbs

PARTICLES: Final = 2  # words between a verb and the agent: 'rounded up by', 'put behind bars by'


def is_passive(sentence: Sentence, clause: Clause, at: int, form: VerbForm, lexicon: Lexicon) -> bool:
    """Whether the verb form is passive here: by its own form, its auxiliary, or as a participle that stands alone."""
    features = form.features
    if features & PASSIVE:
        return True
    if features & REFLEXIVE or not features & PARTICIPLE:
        return False
    own_subject = lexicon.clauses.inner_clauses and sentence.tagged.known[clause.first].flags & PRONOUN
    if clause.kind == "relative" and clause.relative < 0 and not own_subject:
        return not features & ACTIVE
    uses = auxiliaries(clause, at, lexicon) or in_phrase_before(sentence.tagged.words.lower, at, lexicon)
    told_alone = not features & FINITE or ends_bare(clause, at, lexicon)
    told_alone = told_alone and not _opened_by_people(sentence, clause, at, lexicon)
    if not uses and clause.kind == "coordinate" and clause.parent >= 0 and told_alone:
        uses = auxiliaries(sentence.clause(clause.parent), -1, lexicon)
    if not uses:
        uses = shares_passive(sentence, clause, at, lexicon) or shared_behind(sentence, clause, lexicon)
    if "passive" in uses:
        return not (features & INFINITIVE and "future" in uses and _acts(sentence, clause, lexicon.verbs))
    if "perfect" in uses:
        return False
    if "state" in uses or (not uses and _by_an_agent(sentence, clause, at, lexicon)):
        return True
    if not uses and lexicon.clauses.inner_clauses and _without_subject(sentence, at, lexicon):
        return True
    return not features & FINITE and not features & INFINITIVE


def _without_subject(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """'with 200 people freed by each side', '40 rounded up by': a preposition's people before, or an agent behind."""
    lower = sentence.tagged.words.lower
    agent = next(
        (k for k in range(at + 1, min(at + 2 + PARTICLES, len(lower))) if lower[k] in lexicon.clauses.agent), 0
    )
    agent = 0 if any(at < m.first < agent for m in sentence.mentions) else agent
    start = before_adverbs(at, sentence.tagged, lexicon)
    behind = any(m.last in (at, start) and m.kind in ("people", "number") and m.prep for m in sentence.mentions)
    return behind or (agent > 0 and any(m.last == at and m.kind in ("people", "pronoun") for m in sentence.mentions))


def _opened_by_people(sentence: Sentence, clause: Clause, at: int, lexicon: Lexicon) -> bool:
    """'Hubo 300 detenciones, con 20 personas liberadas': those counted behind a preposition open the clause."""
    if not lexicon.clauses.subjects_dropped or clause.verbs[0].at != at:
        return False
    return any(m.first == clause.first and m.prep and m.counted and 0 <= at - m.last <= 1 for m in sentence.mentions)


def _by_an_agent(sentence: Sentence, clause: Clause, at: int, lexicon: Lexicon) -> bool:
    """'22 Häftlinge durch Lukaschenko begnadigt': a headline's last form, behind who did it; 'want 19 freed'."""
    if wanted_done(sentence, clause, at, lexicon):
        return True
    closes = lexicon.clauses.nouns_capitalised and len(clause.verbs) == 1 and at >= clause.last - 2
    agents = [m for m in sentence.in_clause(clause.number) if m.prep in lexicon.clauses.agent and m.last <= at]
    return closes and any(m.kind in ("person", "body", "place") for m in agents)


def _acts(sentence: Sentence, clause: Clause, uses: dict[str, VerbUse]) -> bool:
    """'wird Israel 600 Häftlinge entlassen': somebody who acts stands beside the people, so it is no passive."""
    bare = [m for m in sentence.in_clause(clause.number) if not m.prep and not m.joined]
    actors = [m for m in bare if m.kind in ("body", "place", "person") and (not m.cases or m.cases & NOMINATIVE)]
    forms = [form for verb in clause.verbs for form in verb.forms if form.lemma in uses]
    ahead = FINITE & ~PAST  # 'wurden der Polizei übergeben' is no future
    finite = any(form.features & ahead and "future" in uses[form.lemma].auxiliary for form in forms)
    return bool(actors) and finite and any(m.kind == "people" and m.number is not None for m in bare)
