"""What each of two sides does: 'Beide Seiten ließen je 50 frei', 'They have each freed 175'; a swap where they rule."""

from __future__ import annotations

from gegenprobe.reading.drafts.each_side import is_each
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.sides import governed_by
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft, doubled


def by_each_side(reading: SentenceReading, draft: Draft) -> list[Draft]:
    """'Beide Seiten ließen je 50 frei': what each of two sides lets go, told apart; else the draft alone."""
    leaves = reading.context.codebook.kinds[draft.kind].leaves
    if not leaves or not (draft.each() or to_each_side(reading, draft)):
        return [draft]
    both = reading.context.both_sides(reading.drafts)
    sides = draft.by or both
    if len(sides) != 2:
        return [draft]
    draft.in_exchange = draft.in_exchange or sides == both
    if each_does(reading, draft.at_word):
        draft.mentions = [m._replace(number=m.number and m.number._replace(each=True)) for m in draft.mentions]
    other = draft._replace()
    draft.by, other.by = sides[:1], sides[1:]
    draft.place, other.place = (governed_by(name, reading.lexicon) for name in sides)
    return [draft, other, *_swap_of(reading, draft, sides)]


def _swap_of(reading: SentenceReading, given: Draft, sides: tuple[str, ...]) -> list[Draft]:
    """'Norway and Peru handed over 84 each': the swap that it is between two governments, if not told before."""
    swaps = next((kind.name for kind in reading.context.codebook.kinds.values() if kind.swaps), "")
    rule = [governed_by(name, reading.lexicon) for name in sides]
    told = any(draft.kind == swaps and draft.status == given.status for draft in reading.context.drafts)
    told = told or any(draft.kind == swaps for draft in reading.drafts)
    if told or not swaps or not all(rule) or rule[0] == rule[1] or given.count is None:
        return []
    swap = given._replace(kind=swaps, by=sides[:1], counterpart=sides[1:], place="", in_exchange=False)
    swap.count = doubled(given.count)
    return [swap]


def to_each_side(reading: SentenceReading, draft: Draft) -> bool:
    """'Je Seite kamen 107 Soldaten frei': words of the clause that give the number to either side."""
    phrases, lower = reading.lexicon.clauses.each_side, reading.sentence.tagged.words.lower
    if each_does(reading, draft.at_word):
        return True
    if not phrases or draft.at_word >= len(lower):
        return False
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[draft.at_word])
    own = {m.head for m in draft.mentions}
    if any(m.counted and m.head not in own for m in reading.sentence.mentions if _is_each(reading, m)):
        return False  # '292 prisioneros, 146 de cada lado'
    told = f" {' '.join(lower[clause.first : clause.last])} "
    return any(phrase in told and f" {phrase} " in told for phrase in phrases)


def _is_each(reading: SentenceReading, mention: Mention) -> bool:
    return is_each(mention, reading.sentence, reading.lexicon)


def each_does(reading: SentenceReading, verb: int) -> bool:
    """'They have each freed 175': a word right before the verb by which every one of those named does it."""
    words = reading.sentence.tagged.words.lower
    return 0 < verb < len(words) and words[verb - 1] in reading.lexicon.clauses.each_does
