"""What the number of a part rules out: that it is of a whole, or that it is meant at all."""

from __future__ import annotations

from gegenprobe.model.statement import Quantity
from gegenprobe.packs.lexicon import NEGATION, Lexicon
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.sentence import Sentence


def too_many(part: Quantity | None, whole: Quantity | None) -> bool:
    """Whether a part counts more than its whole can be."""
    if part is None or whole is None or part.low is None or whole.high is None:
        return False
    return part.low > whole.high


def disputed(mention: Mention, sentence: Sentence) -> bool:
    """'waren nicht 14, sondern 13 Ausländer': who denies a number gives another one behind it."""
    before = mention.first - 1
    others = any(m.first > mention.last and m.number is not None for m in sentence.mentions)
    return (
        mention.number is not None and before >= 0 and others and bool(sentence.tagged.known[before].flags & NEGATION)
    )


def names_holder(mention: Mention, before: Mention, sentence: Sentence) -> bool:
    """'der Chef der Partei, Anna Falk': the name behind the comma is that of the office."""
    named = mention.kind == "person" and mention.owner != "office" and not mention.prep
    return named and before.owner == "office" and sentence.tagged.words.form[mention.first - 1] == ","


def told_as_parts(following: list[Mention], at: int, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The people behind a word for parts; `following` are all of its clause behind the word at `at`."""
    length, first = sentence.tagged.length[at], following[0] if following else None
    if first is None or first.number is not None or first.kind != "people":
        return following
    number = next((m for m in sentence.mentions if m.last == at and m.kind == "number" and m.counted), None)
    if number is not None and lexicon.clauses.inner_clauses:  # '17 were freed, 15 of whom are farmers'
        return [number._replace(group=first.group, nations=first.nations, joined=False), *following[1:]]
    of_whole = length > 1 and len(following) > 1 and first.first == at + length
    return following[1:] if of_whole and not following[1].joined else following  # 'Among the freed hostages are three'
