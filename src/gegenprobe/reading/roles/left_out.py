"""The same as just said, of others: a verb that only adds ('weitere 200 sollen folgen'), a verb left out."""

from __future__ import annotations

from itertools import pairwise
from typing import Final, NamedTuple

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    PARTITIVE,
    POSSESSIVE,
    PREPOSITION,
    PRONOUN,
    Lexicon,
    VerbForm,
)  # fmt: skip
from gegenprobe.reading.clauses.segments import VerbAt
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import TERMS, Mention
from gegenprobe.reading.sentences.sentence import Sentence

ADJECTIVES: Final = 4  # words from a preposition to the noun it governs
ADDING: Final = 3  # words of a phrase that adds people ('as well as')
_MARKS = frozenset(",;:.–—")
DASHES = frozenset("–—")


class Added(NamedTuple):
    """A verb that tells the same of more people, and who they are: those named, a number, or both."""

    at: int
    clause: int
    form: VerbForm
    mentions: list[Mention]


class Shared(NamedTuple):
    """A number and a place without a verb of their own: 'neun nach Litauen'."""

    mention: Mention
    place: Mention


def added(sentence: Sentence, lexicon: Lexicon) -> list[Added]:
    """'weitere 200 sollen folgen', 'hinzu kamen 40': numbers that a verb adds to those told of before."""
    follows = lexicon.follows
    found: list[Added] = []
    for clause in sentence.sliced.clauses if follows else ():
        forms = [(verb, form) for verb in clause.verbs for form in verb.forms if form.lemma in follows]
        form = next((pair for pair in forms if _has_particle(pair, sentence)), None)
        if form is None:
            continue
        inside = sentence.in_clause(clause.number)
        # 'Zwei Ärzte sollen dem Aufruf folgen'
        others = lexicon.clauses.nouns_capitalised and any(m.kind in ("thing", "event") and not m.prep for m in inside)
        others = others or _has_object(form[0].at, sentence, lexicon) or _joins_another(form[0].at, sentence, lexicon)
        counted = [m for m in inside if not others and _is_added(m, sentence, lexicon)]
        counted = counted or [m for m in inside if _closes_addition(m, form[0].at, sentence, lexicon)]
        counted = counted or [m for m in inside if _set_off_with(m, form, clause.first, lexicon)]
        named = _named_first(counted, inside, form[0].at, lexicon)
        if len(counted) == 1:
            found.append(Added(form[0].at, clause.number, form[1], [*named, *counted]))
    return [*found, *_came_along(sentence, lexicon)]


def _has_object(verb: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Two officers followed them', '30 villagers followed the car': a phrase right behind the verb is its object."""
    behind = sentence.tagged.known[verb + 1 : verb + 2]
    return lexicon.clauses.fixed_order and any(word.flags & (ARTICLE | PRONOUN | POSSESSIVE) for word in behind)


def _joins_another(verb: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'К протесту присоединились 12 врачей': what they join is named before the verb; not 'к ним', 'в мае'."""
    first, known = sentence.clause(sentence.sliced.clause_of[verb]).first, sentence.tagged.known
    told = {m.first for m in sentence.mentions if m.kind in ("pronoun", "place")} | {t.first for t in sentence.times}
    before = [at for at in range(first, verb) if known[at].flags & PREPOSITION]
    return bool(lexicon.clauses.noun_cases) and any(at not in told and at + 1 not in told for at in before)


def _came_along(sentence: Sentence, lexicon: Lexicon) -> list[Added]:
    """'Five civilians came with them', 'Two nurses joined them': more people, of whom the clause tells nothing else."""
    phrases, lower = lexicon.clauses.with_those, sentence.tagged.words.lower
    whole = " ".join(lower) if phrases else ""
    phrases = tuple(phrase for phrase in phrases if phrase in whole)  # none, as nearly always
    found: list[Added] = []
    for clause in sentence.sliced.clauses if phrases else ():
        told = f" {' '.join(lower[clause.first : clause.last])} "
        inside = " ".join(phrase for phrase in phrases if f" {phrase} " in told).split()  # 'added' says nothing
        if not clause.verbs or not inside:
            continue
        verbs = (verb for verb in clause.verbs if lower[verb.at] not in inside)
        uses = [lexicon.verbs.get(form.lemma) for verb in verbs for form in verb.forms]
        plain = all(use is None or not use.speech for use in uses)
        free = [m for m in sentence.in_clause(clause.number) if m.counted and not m.prep]
        counted = [m for m in free if m.kind == "people" or (m.kind == "number" and m.more)]
        counted = [m for m in counted if not _is_fated(m, sentence, lexicon)]
        if plain and len(counted) == 1:
            found.append(Added(clause.verbs[0].at, clause.number, clause.verbs[0].forms[0], counted))
    return found


def _named_first(counted: list[Mention], inside: list[Mention], verb: int, lexicon: Lexicon) -> list[Mention]:
    """'Im Mai folgten X und fünf weitere': the names that the number is coordinated with."""
    if not counted or not counted[0].joined or not lexicon.clauses.nouns_capitalised:
        return []
    named = [m for m in inside if m.kind == "person" and not m.prep and not m.owner]
    return [m for m in named if verb < m.first < counted[0].first]


def besides(sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'..., zudem 20 Zivilisten', '..., sondern auch Maria Berg': those behind words that add them, without a verb."""
    lower = sentence.tagged.words.lower
    found: list[Mention] = []
    for mention in sentence.mentions:
        named = mention.kind == "person" and not mention.owner
        counts = (named or (mention.kind == "people" and mention.number is not None)) and mention.first > 1
        adds = counts and _adds(mention.first, lower, lexicon)
        opens = not mention.prep and (adds or _with_those(mention.first, sentence, lexicon))
        goes_on = mention.joined and bool(found) and found[-1].last == mention.first - 1
        if not counts or not (goes_on or opens):
            continue
        end = next((k for k in range(mention.last, len(lower)) if lower[k] in _MARKS), len(lower))
        verbs = (verb.at for clause in sentence.sliced.clauses for verb in clause.verbs)
        if not any(mention.last <= at < end for at in verbs):
            found.append(mention)
    return found


def _adds(at: int, lower: list[str], lexicon: Lexicon) -> bool:
    """', zudem 20', ', sondern auch X': whether words that add others stand right before word `at`, behind a comma."""
    for words in range(1, ADDING + 1):
        start = at - words
        if start > 0 and lower[start - 1] == "," and " ".join(lower[start:at]) in lexicon.clauses.besides:
            return True
    return False


def _with_those(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'..., and with them two nurses': those who share it, right behind a conjunction or mark."""
    lower, known = sentence.tagged.words.lower, sentence.tagged.known
    for phrase in lexicon.clauses.with_those:
        if not phrase.endswith(lower[at - 1]):
            continue
        first = at - len(phrase.split())
        if first > 0 and " ".join(lower[first:at]) == phrase:
            return lower[first - 1] in _MARKS or bool(known[first - 1].flags & CONJUNCTION)
    return False


def _is_added(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'30 others', or people of whom no more is said than that they are people; nobody dead or hurt."""
    if not mention.counted or mention.prep or _is_fated(mention, sentence, lexicon):
        return False
    known = mention.group in lexicon.captive or mention.group in lexicon.general or not mention.group
    return mention.kind == "number" or (mention.kind == "people" and (mention.more or known))


def _closes_addition(mention: Mention, verb: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Hinzu kommen 90 Zivilisten', 'К ним добавились 12 студентов': whoever ends a sentence that only adds."""
    if lexicon.clauses.fixed_order or mention.kind != "people" or not mention.counted or mention.prep:
        return False
    words, first = sentence.tagged.words, sentence.clause(sentence.sliced.clause_of[verb]).first
    told = verb - first <= 1 or any(m.kind == "pronoun" and first <= m.first < verb for m in sentence.mentions)
    ends = mention.first > verb and words.form[mention.last : mention.last + 1] in ([], ["."], [";"])
    return told and ends and not _is_fated(mention, sentence, lexicon)


def _is_fated(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'30 wounded', '12 убитых': the dead and the hurt."""
    return sentence.tagged.words.lower[mention.head] in lexicon.clauses.fated


def _set_off_with(mention: Mention, found: tuple[VerbAt, VerbForm], first: int, lexicon: Lexicon) -> bool:
    """', followed by nine men', ', with another twelve to follow': where the language keeps its words in one order."""
    verb, form = found
    if not lexicon.clauses.fixed_order or not mention.counted or mention.kind not in ("people", "number"):
        return False
    after = verb.at == first and mention.first == first + 1 and mention.prep in lexicon.clauses.agent
    before = mention.first == first and mention.more and mention.prep in lexicon.clauses.with_others
    return bool(after and form.features & PARTICIPLE) or before


def _has_particle(found: tuple[VerbAt, VerbForm], sentence: Sentence) -> bool:
    verb, form = found
    lower, first = sentence.tagged.words.lower, sentence.clause(sentence.sliced.clause_of[verb.at]).first
    return not form.particle or form.particle in lower[first : verb.at] or form.particle in lower[verb.at + 1 :]


def shared_out(
    event: Event, sentence: Sentence, prepositions: tuple[str, ...], taken: list[Mention], lexicon: Lexicon
) -> list[Shared]:
    """'114 wurden in die Ukraine gebracht, neun nach Litauen': numbers and places that share the event's verb."""
    found: list[Shared] = []
    for number in sentence.mentions:
        counts = number.kind in ("number", "people") and number.counted
        if not counts or number.prep or number.aside or any(number is mention for mention in taken):
            continue
        if abs(sentence.sliced.clause_of[number.head] - event.clause) > 1:
            continue
        place = place_behind(number, sentence)
        if place is not None and place.prep in prepositions and _alone(number.first, place.last, event.at, sentence):
            found.append(Shared(number, place))
            continue
        before = _place_before(number, sentence, lexicon)
        if before is None or before.prep not in prepositions:
            continue
        if _alone(before.first, number.last, event.at, sentence):
            found.append(Shared(number, before))
    return found


def _place_before(number: Mention, sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """'nach Russland kehrten 40 zurück, in die Ukraine ebenso viele': the place right before the number."""
    if not lexicon.clauses.nouns_capitalised:
        return None
    return next((m for m in sentence.mentions if m.last == number.first and m.kind == "place" and m.prep), None)


def place_behind(number: Mention, sentence: Sentence) -> Mention | None:
    """The place right behind a number, or behind the dash that stands for a verb ('остальных девятерых — в Литву')."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    at = number.last + 1 if number.last < len(form) and form[number.last] in DASHES else number.last
    if number.part and at < len(known) and known[at].flags & PARTITIVE:
        at += sentence.tagged.length[at]  # '39 de ellos a Colombia'
    return next((m for m in sentence.mentions if m.first == at and m.kind == "place" and m.prep), None)


def is_term(number: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'X получила шесть лет, Y — пять', 'X bekam zehn Jahre, Y acht': a bare number behind a name counts nobody."""
    form, at = sentence.tagged.words.form, number.first
    if number.kind != "number" or not at:
        return False
    if lexicon.clauses.nouns_capitalised:
        if not any(hit.unit in TERMS and hit.last <= at for hit in sentence.numbers):
            return False
        closed = number.last >= len(form) or not form[number.last][0].isalnum() or form[number.last][0].islower()
        return closed and any(m.last == at and m.kind == "person" and not m.owner for m in sentence.mentions)
    if form[at - 1] not in DASHES:
        return as_long(number, sentence)
    return any(m.last == at - 1 and m.kind == "person" and not m.prep for m in sentence.mentions)


def as_long(number: Mention, sentence: Sentence) -> bool:
    """'он 21 месяц, она 19', 'él 21 meses y ella 19': a bare number behind somebody, as a term behind another."""
    ends = {m.last for m in sentence.mentions if m.kind in ("person", "pronoun") and not m.prep}
    if number.first not in ends or number.number is None or number.last > number.number.last:
        return False
    return any(hit.unit in TERMS and hit.last < number.first and hit.first in ends for hit in sentence.numbers)


def held_without_verb(sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """The counted captives of a sentence that has no verb and names the place where they are; None elsewhere."""
    forms = [form for clause in sentence.sliced.clauses for verb in clause.verbs for form in verb.forms]
    told = lexicon.clauses.adjectives_agree  # 'В Перу 73 политзаключённых, сообщил центр'
    if any(not told or not lexicon.verbs[form.lemma].speech for form in forms if form.lemma in lexicon.verbs):
        return None
    if any(word.events for word in sentence.tagged.known):
        return None
    people = [m for m in sentence.mentions if m.kind == "people" and m.counted and not m.aside]
    if lexicon.clauses.noun_cases and len(people) == 1 and not people[0].prep and _in_prisons(sentence, lexicon):
        return people[0]
    held = [m for m in sentence.mentions if m.group in lexicon.captive and m.number is not None]
    inside, holders = lexicon.clauses.inside, lexicon.clauses.held_by
    placed = any(m.kind == "place" and m.prep in inside for m in sentence.mentions)
    placed = placed or any(m.kind in ("place", "body") and m.prep in holders for m in sentence.mentions)
    lower = sentence.tagged.words.lower
    if any(word in lexicon.clauses.anew for word in lower):
        return None  # 'Neun verschleppte Kinder wieder in der Ukraine'
    placed = placed or any(f"{first} {word}" in lexicon.clauses.in_country for first, word in pairwise(lower))
    counted = held[0].number if len(held) == 1 and placed and not held[0].prep else None
    return held[0] if counted is not None and not counted.article else None


def _in_prisons(sentence: Sentence, lexicon: Lexicon) -> bool:
    """'в азербайджанских тюрьмах': a phrase for where people are held, with adjectives inside."""
    lower, known, clauses = sentence.tagged.words.lower, sentence.tagged.known, lexicon.clauses
    for at in [at for at, word in enumerate(lower[:-1]) if word in clauses.inside and known[at].flags & PREPOSITION]:
        end = at + 1
        while end < len(lower) - 1 and end - at < ADJECTIVES and lower[end].endswith(clauses.adjective_endings):
            end += 1
        told = [word for parts, word in lexicon.phrases.get(lower[at], ()) if parts[1:] == (lower[end],)]
        if end > at + 1 and any(lexicon.frames[number].type == "phrase" for word in told for number in word.events):
            return True
    return False


def _alone(first: int, last: int, verb: int, sentence: Sentence) -> bool:
    """Whether nothing but the pair stands between two marks or conjunctions, or before the verb they share."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    opened = first > 0 and (form[first - 1] in _MARKS or bool(known[first - 1].flags & CONJUNCTION))
    closed = last >= len(form) or form[last] in _MARKS or bool(known[last].flags & CONJUNCTION) or last == verb
    return opened and closed
