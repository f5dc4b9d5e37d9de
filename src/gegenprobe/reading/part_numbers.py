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


def before_part(at: int, taken: set[int], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'13 davon als Verdächtige, elf als Süchtige': the number before the words for a part, and those behind."""
    if not lexicon.clauses.nouns_capitalised:
        return []
    bare = [m for m in sentence.mentions if m.kind == "number" and m.counted and not m.prep and m.head not in taken]
    bare = [m for m in bare if m.number is not None and m.number.value is not None]
    first = next((m for m in bare if m.last == at and m.part), None)
    clause = sentence.sliced.clause_of[at]
    told = any(verb.at > at for verb in sentence.clause(clause).verbs)  # '36 davon sind Türken'
    if first is None or told:
        return []
    more = [m for m in bare if m.head > at and sentence.sliced.clause_of[m.head] == clause]
    return [first._replace(joined=False), *(m._replace(joined=True, aside=False) for m in more)]


def goal_of(mention: Mention, prepositions: tuple[str, ...], sentence: Sentence) -> str:
    """'700 davon nach Peru, 300 nach Chile': the country that stands right behind a part; ''."""
    near = (mention.last, mention.last + 1)
    places = (m for m in sentence.mentions if m.kind == "place" and m.first in near and m.prep in prepositions)
    return next((m.country for m in places), "")
