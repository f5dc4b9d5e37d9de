"""Where order tells roles: before a finite verb stands who acts, behind it whom it befalls."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import ACCUSATIVE, NOMINATIVE
from gegenprobe.packs.inflection import FINITE, INFINITIVE, LINKED, PRESENT
from gegenprobe.packs.lexicon import ARTICLE, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import PEOPLE_KINDS, with_joined
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

SUBJECT_AND_OBJECT: Final = 2
PLAIN: Final = ("main", "coordinate", "complement", "background")
ACTING: Final = ("people", "person", "body", "place")


def by_order(
    event: Event, bare: list[Mention], sentence: Sentence, lexicon: Lexicon
) -> tuple[list[Mention], list[Mention]]:
    """'Bandits release village head, 35 others': whom it may befall, and who may act, where both stand there.

    'The other three seized a guard': a bare number acts as well, where an article and somebody stand behind the verb.
    """
    if not lexicon.clauses.fixed_order or event.form is None or not event.form.features & FINITE:
        return bare, bare
    if sentence.clause(event.clause).kind not in PLAIN:
        return bare, bare
    behind = [m for m in bare if m.first > event.at]
    known = sentence.tagged.known
    near = any(m.first == event.at + 1 and known[m.first].flags & ARTICLE for m in behind)
    acting = (*ACTING, "number") if near and not event.passive else ACTING
    before = [m for m in bare if m.last <= event.at and m.kind in acting]
    told = any(m.kind in PEOPLE_KINDS for m in behind) or (near and all(m.kind == "number" for m in before))
    return (behind, before) if before and told else (bare, bare)


def first_subject(
    event: Event, shared: list[Mention], by: list[Mention], sentence: Sentence, lexicon: Lexicon
) -> list[Mention]:
    """'Bandits invaded the Mosque and seized 44': of a second verb the subject acts, not the first one's object."""
    clause = sentence.clause(event.clause)
    verbs = sentence.clause(clause.parent).verbs
    if lexicon.clauses.nouns_capitalised and not event.passive and clause.kind == "coordinate":
        return _several_first(shared, by, sentence, lexicon)
    if not lexicon.clauses.fixed_order or event.passive or clause.kind != "coordinate" or not verbs or not by:
        return by
    if event.form is None or event.form.features & INFINITIVE:
        return by  # 'called on Peru to drop the charges and free 12'
    if any(m.first < verbs[0].at for m in by):
        return by
    ahead = [m for m in shared if m.last <= verbs[0].at and not m.prep and not m.joined and m.kind in ACTING]
    return with_joined(ahead[-1], shared) if ahead else by


def _several_first(shared: list[Mention], by: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Am Montag haben Männer ein Gericht gestürmt und zwei Richter entführt': the plural before one thing acts."""
    bare = [m for m in shared if not m.prep and not m.joined and (not m.cases or m.cases & NOMINATIVE)]
    if len(bare) < SUBJECT_AND_OBJECT or not by or bare[0] is by[0] or bare[0].kind != "people":
        return by
    clause = sentence.clause(sentence.sliced.clause_of[bare[0].head])
    finite = [v.at for v in clause.verbs if any(form.features & FINITE for form in v.forms)]
    several = not finite or sentence.tagged.words.lower[finite[0]].endswith(lexicon.clauses.several)
    one = [m.number is not None and m.number.article for m in bare[:SUBJECT_AND_OBJECT]]
    return with_joined(bare[0], shared) if several and one == [False, True] and by[0] is bare[1] else by


def tells_itself(event: Event, step: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'denied the charges and remain in custody': a present form that may be an infinitive, and no mark of one before.

    'dementierte die Freilassung, doch 500 befinden sich in Haft': the plural's form.
    """
    features, clauses = event.form.features if event.form is not None else 0, lexicon.clauses
    if clauses.nouns_capitalised:
        return not features & LINKED
    before = sentence.tagged.words.lower[step.first : event.at]
    return clauses.fixed_order and bool(features & PRESENT) and clauses.infinitive_mark not in before


def oblique_relative(event: Event, suffering: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'X, al que un juez liberó': a relative that is never a subject is the object, not the people behind it."""
    clause = sentence.clause(event.clause)
    if not lexicon.clauses.subjects_dropped or clause.kind != "relative":
        return []
    pronouns = (m for m in suffering if m.kind == "pronoun" and m.head <= clause.first + 1)
    return [m for m in pronouns if m.cases & ACCUSATIVE and not m.cases & NOMINATIVE]
