"""A number and those whom it counts some of: 'Nine of the men', 'Neun der Männer', 'Девять из мужчин'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.lexicon import ARTICLE, PART, PARTITIVE, PEOPLE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.draft import Draft

_BESIDE: Final = 5  # words from 'of them' or 'of that total,' to the number behind it
_OPENING: Final = 4  # words from the first of 'among them' to the number or name behind, with a title
_STEM: Final = 5  # letters by which a noun is known again


def named_whole(share: Mention, sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """The definite people that the noun behind a number names; None where there are none ('nine of them')."""
    lower, known, clauses = sentence.tagged.words.lower, sentence.tagged.known, lexicon.clauses
    marks = (*clauses.genitive_marks, *clauses.out_of)
    at = share.number.last if share.number is not None else share.last
    if share.kind == "people" and at + 1 < share.last:
        definite = lower[at] in marks and bool(known[at + 1].flags & ARTICLE)
        return share if definite else None
    behind = next((m for m in sentence.mentions if m.first == share.last), None)
    if behind is not None and behind.kind == "person" and share.part and behind.owner == "office":
        return behind  # 'zwei der Minister'
    one = share.number is not None and share.number.value == 1 and share.part and clauses.nouns_capitalised
    if behind is not None and one and behind.kind in ("thing", "event") and behind.cases & GENITIVE:
        return behind  # 'Das ist eine der besten Nachrichten'
    if behind is None or behind.kind not in ("people", "number", "body"):
        return None
    articled = not clauses.definites or bool(known[min(behind.first + 1, len(known) - 1)].flags & ARTICLE)
    if not share.part and (behind.prep not in marks or not articled):
        return None
    return behind if behind.group or behind.nations or behind.counted else None


def is_of_them(share: Mention, sentence: Sentence) -> bool:
    """'Nine of them', 'Von ihnen sind neun ...': whether words for a part of those told of stand beside the number."""
    known = sentence.tagged.known
    beside = known[max(share.first - _BESIDE, 0) : share.last + 1]
    return share.part and any(word.flags & PARTITIVE for word in beside)


def of_those_left(share: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Five were caught. The others, among them two Danes, got away': whether a part is of those who are left."""
    words, known = sentence.tagged.words, sentence.tagged.known
    opening = next(
        (at for at in range(share.first - 1, max(share.first - 1 - _OPENING, 0), -1) if known[at].flags & PART), 0
    )
    last = opening - (words.form[opening - 1] == ",")
    before = (" ".join(words.lower[max(last - length, 0) : last]) for length in (1, 2))
    return opening > 0 and any(phrase in lexicon.clauses.left_over for phrase in before)


def stands_for(named: Mention, whole: Draft, sentence: Sentence, lexicon: Lexicon, text: str) -> bool:
    """Whether a noun may stand for those told of: by its number, citizenship, group, or as the same noun.

    `text`: that of the report, in which the whole's own words stand.
    """
    alike = named.number is not None and whole.count is not None and named.number.value == whole.count.value
    if named.kind == "number" or alike:
        return alike
    if named.nations and whole.nations:
        return not set(named.nations).isdisjoint(whole.nations)
    if any(word.flags & PEOPLE for word in sentence.tagged.known[named.head : named.last]):
        return True
    others = len(lexicon.ranks) - 1  # the last group is that of all others
    if named.kind not in ("thing", "event") and lexicon.ranks.get(named.group, 0) < others:
        plain = not named.group or named.group in lexicon.captive or named.group in lexicon.general
        kept = not whole.group or whole.group in lexicon.captive or whole.group in lexicon.national
        if plain or named.group == whole.group or (named.group in lexicon.national and kept):
            return True
    noun = sentence.tagged.words.lower[named.last - 1][:_STEM]
    return noun in text[whole.start : whole.end].lower()


def is_more(whole: Draft, least: int) -> bool:
    """Whether those told of are more than so many, as far as their number is known."""
    most = None if whole.count is None else whole.count.high or whole.count.low
    return most is not None and least < most


def of_others(share: Mention, whole: Draft, sentence: Sentence, lexicon: Lexicon, text: str) -> bool:
    """'Zwei der Wärter': whether the noun behind a number names people who are not those told of."""
    named = named_whole(share, sentence, lexicon)
    if named is None and _of_nothing_named(share, sentence, lexicon):
        return True
    return named is not None and not stands_for(named, whole, sentence, lexicon, text)


def _of_nothing_named(share: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Der Austausch war einer der größten seit Mai': one of what only an article and an adjective tell of."""
    known, at = sentence.tagged.known, share.last
    one = share.number is not None and share.number.value == 1 and lexicon.clauses.nouns_capitalised
    if not one or at + 1 >= len(known) or not known[at].flags & ARTICLE or known[at].flags & PARTITIVE:
        return False
    return sentence.tagged.words.form[at + 1].islower() and not any(
        m.first == at and m.kind != "pronoun" for m in sentence.mentions
    )


def others_counted(share: Mention, sentence: Sentence) -> bool:
    """'Die Schule hat 300 Schüler, 40 davon sind Mädchen': whether the words before the share count its own whole."""
    before = (m for m in sentence.mentions if m.last <= share.first and m.kind == "people" and m.counted)
    return any(not m.prep and not m.part for m in before)


def met_a_fate(first: int, last: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Among the injured': whether a word from `first` to before `last` says what befell people in another way."""
    return any(word in lexicon.clauses.fated for word in sentence.tagged.words.lower[first:last])
