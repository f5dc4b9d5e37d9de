"""From when on is counted: 'since the protests began in March', 'desde el golpe de febrero'."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ARTICLE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_values import LASTING, TimeHit
from gegenprobe.text.extremes import greatest

_PHRASE: Final = 8  # words from 'since' to a time that ends its phrase
_NEAR: Final = 6  # words from a superlative to the time since which it is one


def begun_with(event: Event, sentence: Sentence, clauses: Clauses) -> TimeHit | None:
    """The time inside a phrase or clause of 'since' that belongs to the event; None where there is none."""
    for time in sentence.times:
        if time.kind in LASTING or time.value.ref is not None:
            continue
        start = since_what(time, sentence, clauses)
        if start >= 0 and not is_record(start, sentence, clauses) and _counts(start, time, event, sentence):
            return time
    return None


def since_what(time: TimeHit, sentence: Sentence, clauses: Clauses) -> int:
    """'since the coup in 2021', 'desde que en mayo empezó': where the 'since' before a time stands; -1.

    A verb stands between where a clause opens with it; in a fixed order of words anywhere.
    """
    clause = sentence.clause(sentence.sliced.clause_of[time.first])
    opens = clause.verbs and (clause.kind == "background" or time.first == clause.first)
    if opens and time.last < clause.last and _length_at(clause.first, sentence, _by_first(clauses.since)):
        return clause.first
    if time.open is not None:
        return -1
    words, known, others = sentence.tagged.words, sentence.tagged.known, {t.last for t in sentence.times}
    phrases = _by_first(clauses.since)
    for at in range(time.first - 1, max(time.first - _PHRASE, -1), -1):
        if length := _length_at(at, sentence, phrases):
            return at if time.first - at > length and _belongs(time, at + length - 1, sentence, clauses) else -1
        verb = known[at].verbs and words.form[at][0].islower() and not clauses.fixed_order
        if verb or not words.form[at][0].isalnum() or at + 1 in others:
            return -1
    return -1


def is_record(at: int, sentence: Sentence, clauses: Clauses) -> bool:
    """'erstmals seit', 'der größte Austausch seit': whether a superlative stands before the 'since' at word `at`."""
    before = sentence.tagged.words.lower[max(0, at - _NEAR) : at]
    return any(word in clauses.superlatives for word in before)


def _length_at(at: int, sentence: Sentence, phrases: dict[str, list[list[str]]]) -> int:
    """How many words of 'since' stand there; 0."""
    lower = sentence.tagged.words.lower
    return greatest([len(words) for words in phrases.get(lower[at], ()) if lower[at : at + len(words)] == words], 0)


@lru_cache(maxsize=16)
def _by_first(since: tuple[str, ...]) -> dict[str, list[list[str]]]:
    """The phrases as words, by the first of them."""
    found: dict[str, list[list[str]]] = {}
    for phrase in since:
        words = phrase.split()
        found.setdefault(words[0], []).append(words)
    return found


def _belongs(time: TimeHit, last: int, sentence: Sentence, clauses: Clauses) -> bool:
    """'desde la matanza de mayo', not 'desde la cárcel en mayo': behind a mere article the time is its noun's."""
    if not sentence.tagged.known[last].flags & ARTICLE:
        return True
    return sentence.tagged.words.lower[time.first] in clauses.genitive_marks


def _counts(start: int, time: TimeHit, event: Event, sentence: Sentence) -> bool:
    """Whether what is told of that 'since' is the event, and no other clause's, nor what happened then."""
    number = sentence.sliced.clause_of[start]
    told, own = sentence.clause(number), sentence.clause(event.clause)
    if start < event.at < time.last:
        return False
    if number == event.clause:
        own_verb = start == told.first and told.kind == "background"  # 'since the police seized 40'
        return not own_verb or _finite_verbs(start, event.at, told) > 1
    opens = start == told.first and (told.kind == "background" or time.first == start)
    return (opens and number in (own.parent, event.clause - 1)) or told.parent == event.clause


def _finite_verbs(start: int, end: int, clause: Clause) -> int:
    """How many there are: 'desde que empezó la guerra han sido detenidos 40', where no mark parts the two."""
    inside = [verb for verb in clause.verbs if start < verb.at <= end]
    return sum(any(form.features & FINITE for form in verb.forms) for verb in inside)
