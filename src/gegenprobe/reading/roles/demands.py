"""Who is asked in a demand, and who asks: 'called on Minsk to release 30', where both verbs stand in one clause."""

from __future__ import annotations

from typing import Final, NamedTuple

from gegenprobe.packs.grammar import ACCUSATIVE, DATIVE
from gegenprobe.packs.inflection import INFINITIVE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.segments import NO_USE, uses_of
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import with_joined
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

_SIDES: Final = ("place", "body", "person")


class Demand(NamedTuple):
    """The two sides of a demand; `asked` is empty where the sentence names nobody."""

    cue: Cue
    asked: list[Mention]


def demand(event: Event, sentence: Sentence, cues: list[Cue], lexicon: Lexicon) -> Demand | None:
    """The demand whose infinitive the event is, or None; not in a language with clauses inside others."""
    if event.form is None:
        return _of_noun(event, sentence, cues, lexicon)
    if lexicon.clauses.subjects_dropped:
        return _of_subject_dropped(event, sentence, cues, lexicon)
    if lexicon.clauses.inner_clauses:
        return None
    if lexicon.clauses.nouns_capitalised:
        return _in_clause_above(event, sentence, cues, lexicon)
    if not event.form.features & INFINITIVE:
        return None
    fronted = event.at == sentence.clause(event.clause).first  # 'Освободить 43 студентов потребовала от Кении ...'
    for verb in sentence.clause(event.clause).verbs:
        ahead = verb.at < event.at or fronted
        if not ahead or not any(lexicon.verbs.get(f.lemma, NO_USE).status == "demanded" for f in verb.forms):
            continue
        cue = next((c for c in cues if c.first == verb.at), None)
        if cue is not None:
            return Demand(cue, _asked(verb.at, event, sentence, cue, lexicon))
    return None


def _of_subject_dropped(event: Event, sentence: Sentence, cues: list[Cue], lexicon: Lexicon) -> Demand | None:
    """'Pidió a Lima que libere a 30', 'pidió a Lima liberar a 30', 'pidió liberar a 30': nobody acts in the demand."""
    clause = sentence.clause(event.clause)
    above = clause
    if clause.kind in ("complement", "infinitive") and clause.parent >= 0:
        above = sentence.clause(clause.parent)
        if any(m.kind in _SIDES and not m.prep for m in sentence.in_clause(clause.number)):
            return None  # 'pidió que Israel libere a 30'
    elif event.form is None or not event.form.features & INFINITIVE:
        return None
    verbs = [verb for verb in above.verbs if verb.at < event.at]
    asking = [v.at for v in verbs if any(lexicon.verbs.get(f.lemma, NO_USE).status == "demanded" for f in v.forms)]
    cue = next((c for c in cues if asking and c.first == asking[-1] and c.speakers), None)
    if cue is None:
        return None
    between = [m for m in sentence.in_clause(above.number) if asking[-1] < m.head < event.at]
    sides = [m for m in between if _may_act(m, lexicon) and m not in cue.speakers]
    return Demand(cue, _first_of([m for m in sides if m.prep in lexicon.clauses.object_marks], between, lexicon))


def _of_noun(event: Event, sentence: Sentence, cues: list[Cue], lexicon: Lexicon) -> Demand | None:
    """'Pidió a Lima la liberación de 30', 'verlangte von Lima ...': who is asked stands before what is asked for."""
    first = event.noun.first if event.noun is not None else event.at
    cue = next((c for c in cues if c.clause == event.clause and c.first < first and c.speakers), None)
    if cue is None or cue.type == "reported":
        return None
    forms = sentence.tagged.known[cue.first].verbs
    if not any(lexicon.verbs.get(form.lemma, NO_USE).status == "demanded" for form in forms):
        return None
    between = [m for m in sentence.in_clause(event.clause) if cue.first < m.first and m.last <= first]
    sides = [m for m in between if _may_act(m, lexicon) and m not in cue.speakers]
    marks = {*lexicon.clauses.object_marks, *lexicon.clauses.asked}
    asked = _first_of([m for m in sides if m.prep in marks], between, lexicon)
    return Demand(cue, asked) if asked else None


def _in_clause_above(event: Event, sentence: Sentence, cues: list[Cue], lexicon: Lexicon) -> Demand | None:
    """'Lima forderte die Liga auf, 30 freizulassen': who is asked stands in the clause that the infinitive hangs on."""
    clause = sentence.clause(event.clause)
    if clause.kind != "infinitive" or clause.parent < 0:
        return None
    above = sentence.clause(clause.parent)
    cue = next((c for c in cues if c.clause == above.number and c.type != "reported"), None)
    uses = uses_of(above.verbs, lexicon)
    if cue is None or not any(use.status == "demanded" for use in uses):
        return None
    sides = [m for m in sentence.in_clause(above.number) if _may_act(m, lexicon)]
    sides = [m for m in sides if m not in cue.speakers]
    bare = [m for m in sides if not m.prep and (not m.cases or m.cases & (ACCUSATIVE | DATIVE))]
    return Demand(cue, _first_of([m for m in sides if m.prep in lexicon.clauses.asked] or bare, sides, lexicon))


def _asked(verb: int, event: Event, sentence: Sentence, cue: Cue, lexicon: Lexicon) -> list[Mention]:
    """Who stands between the two verbs, as an object or behind a preposition of asking."""
    between = [m for m in sentence.in_clause(event.clause) if verb < m.head < event.at]
    inside = [m for m in sentence.in_clause(event.clause) if _may_act(m, lexicon) and m not in cue.speakers]
    bare = [m for m in inside if m in between and not m.prep and (not m.cases or m.cases & ACCUSATIVE)]
    return _first_of([m for m in inside if m.prep in lexicon.clauses.asked] or bare, inside, lexicon)


def _first_of(asked: list[Mention], mentions: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """The first of those who are asked, with who is joined to it: 'called on Chile and Peru to free 40'."""
    return [m for m in with_joined(asked[0], mentions) if _may_act(m, lexicon)] if asked else []


def _may_act(mention: Mention, lexicon: Lexicon) -> bool:
    """A side, or people without a number who are not those held: 'pidió a hombres armados que liberen a 30'."""
    some = mention.kind == "people" and not mention.counted and mention.group not in lexicon.captive
    return mention.kind in _SIDES or some
