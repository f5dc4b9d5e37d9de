"""Negations of what stands right behind them: 'Nicht lange nach dem Putsch kamen 300 frei' tells of a release."""

from __future__ import annotations

from gegenprobe.packs.lexicon import PART, PREPOSITION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.sentences.sentence import Sentence

_TOLD = ("main", "coordinate")


def with_negation(status: str, denied: bool, own: str, fixed: str) -> str:
    """A status with the negation of its verb: planned and denied is refused; '' for a trial that nobody plans.

    `fixed`: what the entry says by itself ('to be charged').
    """
    if not denied or status in ("refused", "denied"):
        return status
    if status == fixed == "planned" and own != "planned":
        return ""  # 'None of the twelve has been charged'
    if status == "planned" and own == "planned":
        return "refused"
    return "denied" if status == "occurred" else status


def only_of_phrase(at: int, event: Event, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the negation at word `at` tells of the phrase behind it alone: before the verb, set off, or corrected.

    For words that stand before what they negate ('nicht'), in languages that list them.
    """
    known, lower = sentence.tagged.known, sentence.tagged.words.lower
    if lower[at] not in lexicon.status.of_phrase or at + 1 >= len(known) or known[at + 1].verbs:
        return False
    before_verb = clause.kind in _TOLD and bool(clause.verbs) and at < min(verb.at for verb in clause.verbs)
    behind = sentence.tagged.words.form[at + 1]  # not 'Nicht unter die Amnestie fällt X', 'Nicht X kam frei'
    before_verb = before_verb and behind.islower() and not known[at + 1].flags & (PART | PREPOSITION)
    return before_verb or _set_off(at, event.at, sentence) or _corrected(at, clause, sentence, lexicon)


def _set_off(at: int, verb: int, sentence: Sentence) -> bool:
    """'wurde am Montag, nicht einmal eine Woche danach, freigelassen': commas before it and behind its phrase."""
    form = sentence.tagged.words.form
    return at > 0 and form[at - 1] == "," and "," in form[at:verb]


def _corrected(at: int, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'wurden nicht mit Bussen, sondern mit einem Flugzeug abgeschoben': what is right follows before any verb."""
    lower, known = sentence.tagged.words.lower, sentence.tagged.known
    end = next(
        (k for k in range(at, min(clause.last, len(lower))) if known[k].verbs or lower[k] in lexicon.clauses.corrects),
        -1,
    )
    return end > at and lower[end] in lexicon.clauses.corrects


def of_a_record(at: int, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'So viele wie am Mittwoch wurden noch nie ausgetauscht': that it never happened so often tells that it did."""
    lower, records = sentence.tagged.words.lower, lexicon.status.records
    if not records or lower[at] in lexicon.status.of_phrase:
        return False
    told = f" {' '.join(lower[clause.first : clause.last])} "
    return any(f" {words} " in told for words in records)
