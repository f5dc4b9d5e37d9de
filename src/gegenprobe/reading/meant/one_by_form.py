"""One person told of by the form of a noun where the language has no articles: 'задержали гражданина Чили'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import POSSESSIVE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.numbers.numbers import NumberHit, one_at
from gegenprobe.reading.sentences.sentence import Sentence


def one_by_form(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> NumberHit | None:
    """The noun of one person as a number, where its nation, age or town tells that nobody known is meant."""
    lower, clauses = sentence.tagged.words.lower, lexicon.clauses
    if mention.kind != "people" or mention.number is not None or mention.more or mention.none:
        return None
    if mention not in sentence.mentions or lower[mention.head].endswith(clauses.noun_plurals):
        return None
    if any(sentence.tagged.known[at].flags & POSSESSIVE for at in range(mention.first, mention.head)):
        return None
    if any(other.counted and 0 <= mention.first - other.last <= 1 for other in sentence.mentions):
        return None  # 'двоих журналистов, немца и чилийца, задержали': those who are counted already
    told = bool(mention.nations) or lower[mention.head] in clauses.residents or _aged(mention, sentence)
    return one_at(mention.head) if told and not _is_named(mention, sentence) else None


def _aged(mention: Mention, sentence: Sentence) -> bool:
    """'42-летнего водителя': an age stands in the phrase or right before it."""
    return any(hit.unit == "year-of-age" and mention.first <= hit.last <= mention.head for hit in sentence.numbers)


def _is_named(mention: Mention, sentence: Sentence) -> bool:
    """'уроженца Чили Хуана Рохаса', 'гражданина Чили, Хуана Рохаса': the name stands right behind or before."""
    return any(
        other.kind == "person"
        and other.owner != "office"
        and (0 <= other.first - mention.last <= 1 or 0 <= mention.first - other.last <= 1)
        for other in sentence.mentions
    )
