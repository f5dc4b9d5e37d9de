"""Names for those mentioned: in full, of whom a pronoun stands for, of both sides."""

from __future__ import annotations

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.meant.actors_meant import fighters_meant
from gegenprobe.reading.meant.called import name_of
from gegenprobe.reading.meant.fuller_names import surname_shared
from gegenprobe.reading.meant.kin import only_kin_of
from gegenprobe.reading.meant.stand_for import (
    body_ahead,
    body_first,
    holders_before,
    of_before,
    person_ahead,
    spoken_by,
    subject_ahead,
    told_of,
)
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.who_is_meant import verb_of_several


def names_of(reading: SentenceReading, mentions: list[Mention] | tuple[Mention, ...]) -> tuple[str, ...]:
    """The names of those mentioned, as the report gives them in full; each once."""
    names: list[str] = []
    for mention in mentions:
        if mention.kind in ("pronoun", "thing") and mention.name.lower() in reading.lexicon.clauses.nobody:
            continue
        if mention.kind == "pronoun" or both_sides(reading, mention):
            found = whom_before(reading, mention) if mention.kind == "pronoun" else reading.context.both_sides()
            names.extend(n for n in found if n not in names)
            continue
        name = name_of(mention, (reading.sentence, reading.number), reading.context)
        if name and name not in names and not name.isdigit():  # "the country's 30 prisons"
            names.append(name)
    return tuple(names)


def both_sides(reading: SentenceReading, mention: Mention) -> bool:
    """'beide Seiten': who stands for the two that were told of."""
    both, lower = reading.lexicon.clauses.both, reading.sentence.tagged.words.lower
    if mention.kind not in ("body", "people", "thing") or not both:
        return False
    return " ".join(lower[max(mention.first - 1, 0) : mention.last]).endswith(both)  # 'each' stands outside of it


def whom_before(reading: SentenceReading, pronoun: Mention) -> tuple[str, ...]:
    """Whom a pronoun that acts or speaks stands for: a person; for 'it' the body told of before."""
    clauses = reading.lexicon.clauses
    several = clauses.inner_clauses or clauses.noun_cases  # 'Они увезли 40' tells of no one person
    if several and pronoun.name and pronoun.name not in clauses.singular:
        return reading.context.actor_before(reading.number, pronoun)
    german = clauses.nouns_capitalised
    if german and pronoun.name not in clauses.singular and (names := _body_meant(reading, pronoun)):
        return names
    beside = clauses.nouns_capitalised and pronoun.name in clauses.singular
    named = person_ahead(pronoun, reading.sentence) if beside else None
    return (reading.context.names.full(named.name),) if named else reading.context.person_before(reading.number)


def _body_meant(reading: SentenceReading, pronoun: Mention) -> tuple[str, ...]:
    """'Die Junta ist unter Druck. Am Montag ließ sie 40 frei': the body that acts before it, alike in number; ()."""
    clauses, context = reading.lexicon.clauses, reading.context
    told, number = reading.sentence, reading.number
    acting = body_ahead(pronoun, told)
    if acting is None and (before := context.sentence_before(number)) is not None:
        told, number, acting = before, number - 1, body_first(before)
    if acting is None:
        return ()
    several = verb_of_several(reading.sentence, pronoun, clauses)
    name = name_of(acting, (told, number), context) if several == verb_of_several(told, acting, clauses) else ""
    return (name,) if name else ()


def who_acts(reading: SentenceReading, mentions: list[Mention], event: Event) -> tuple[str, ...]:
    """Who acts, by name; where a pronoun does, whom it stands for in a language with clauses inside others."""
    pronoun = next((m for m in mentions if m.kind == "pronoun"), None)
    mentions = _in_office(reading, mentions, event)
    if pronoun is None or not reading.lexicon.clauses.inner_clauses:
        meant = fighters_meant(mentions, (reading.sentence, reading.number), reading.context, reading.drafts)
        return meant or names_of(reading, mentions)
    clause = reading.sentence.clause(event.clause)
    plain = pronoun.cases == NOMINATIVE and pronoun.name not in reading.lexicon.clauses.relatives
    if clause.kind == "relative" and plain:
        return names_of(reading, holders_before(pronoun, reading.sentence, reading.lexicon))
    antecedent = told_of(pronoun, clause, reading.sentence)
    if antecedent or (clause.kind == "relative" and clause.relative >= 0):
        return names_of(reading, antecedent)
    if clause.kind == "relative":  # 'Peru released the 44 men it had held'
        return names_of(reading, of_before(pronoun, reading.sentence, reading.lexicon))
    if ahead := subject_ahead(pronoun, clause, reading.sentence, reading.lexicon):
        return names_of(reading, ahead)
    speakers = spoken_by(pronoun, clause, reading.cues, reading.lexicon)
    if speakers:
        return names_of(reading, speakers)
    return names_of(reading, mentions) or reading.context.actor_before(reading.number, pronoun)


def _in_office(reading: SentenceReading, mentions: list[Mention], event: Event) -> list[Mention]:
    """'Als Richter habe Orlow zwölf verurteilt': who is named behind an office that only tells as what he did it."""
    clauses, lower = reading.lexicon.clauses, reading.sentence.tagged.words.lower
    office = mentions[0] if len(mentions) == 1 and clauses.nouns_capitalised else None
    if office is None or office.owner != "office" or not office.first or lower[office.first - 1] not in clauses.than:
        return mentions
    inside = reading.sentence.in_clause(event.clause)
    named = [m for m in inside if m.kind == "person" and not (m.owner or m.prep) and m.first >= office.last]
    return named[:1] or mentions


def names_of_people(reading: SentenceReading, mentions: list[Mention]) -> tuple[str, ...]:
    """The names of the people mentioned."""
    names: list[str] = []
    for at, mention in enumerate(mentions):
        if only_kin_of(mention, reading.sentence, reading.lexicon.clauses):
            continue
        behind = mentions[at + 1] if at + 1 < len(mentions) else None
        name = reading.context.names.full(mention.name)
        name += surname_shared(mention, behind, reading.sentence) if name == mention.name else ""
        if name and name not in names and not name.islower():  # 'these journalists, who are held' names nobody
            names.append(name)
    return tuple(names)
