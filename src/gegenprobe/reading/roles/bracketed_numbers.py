"""Numbers that share a noun and a verb, each with its own time: 'nahm am Montag 40 und am Dienstag 12 fest'."""

from __future__ import annotations

from typing import NamedTuple

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import COUNTED, Mention
from gegenprobe.reading.roles.between_marks import before_links, closes, opens_with_article
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_values import TimeHit


class Beside(NamedTuple):
    """Those counted, and the time or the place right before their number."""

    mention: Mention
    time: TimeHit | None
    place: Mention | None


def bracketed(event: Event, sentence: Sentence, lexicon: Lexicon, told: list[Mention]) -> list[Beside]:
    """All of such a list, those told of among them; [] where there is none.

    Only where a verb comes in two parts around it, and the noun stands behind the last number or the first.
    """
    if not lexicon.clauses.nouns_capitalised or event.form is None:
        return []
    clause, known = sentence.clause(event.clause), sentence.tagged.known
    inside = [m for m in sentence.in_clause(event.clause) if m.counted and m.kind in COUNTED and not m.aside]
    inside = [m for m in inside if not m.prep or m.joined]
    if len(inside) < 2 or not any(m.head == t.head for m in inside for t in told):
        return []
    if [m.kind for m in inside].count("people") != 1 or any(m.kind != "number" for m in inside[1:-1]):
        return []
    if not all(closes(m.last, sentence) for m in inside[:-1]):
        return []
    first, last = inside[0], inside[-1]
    if any(first.first < verb.at < last.first for verb in clause.verbs) or not (last.last < len(known)):
        return []
    apart = [_beside(m, sentence, lexicon) for m in inside]
    if apart[0].time is None and apart[0].place is None:
        apart[0] = _fronted(first, clause.first, sentence)
    return apart if all(other.time or other.place for other in apart) else []


def _beside(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> Beside:
    """'und am Dienstag weitere 12': the time or the place between a mark and the number."""
    at = (mention.first, before_links(mention.first, sentence, lexicon))
    time = next((t for t in sentence.times if t.last in at), None)
    place = next((m for m in sentence.mentions if m.last in at and _is_where(m, lexicon)), None)
    if time is not None and not opens_with_article(time.first, sentence, lexicon):
        return Beside(mention, time if sentence.tagged.known[time.first - 1].verbs else None, None)
    return Beside(mention, time, place)


def _is_where(mention: Mention, lexicon: Lexicon) -> bool:
    return mention.kind in ("place", "thing") and mention.prep in lexicon.clauses.inside and not mention.number


def _fronted(mention: Mention, first: int, sentence: Sentence) -> Beside:
    """'Am Freitag kamen 40, am Samstag zwölf frei': what opens the clause is of its first number."""
    time = next((t for t in sentence.times if t.first == first), None)
    place = next((m for m in sentence.mentions if m.first == first and m.kind in ("place", "thing") and m.prep), None)
    return Beside(mention, time, place)
