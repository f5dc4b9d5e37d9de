"""Who is meant behind words for a source, where somebody else or a law stands nearer: 'сообщил близкий к X канал Y'."""

from __future__ import annotations

from gegenprobe.packs.grammar import DATIVE, NOMINATIVE
from gegenprobe.packs.lexicon import AGENCY, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def cited_behind(first: Mention, after: int, sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """Whom the words that end before `after` cite instead of the first mention behind them; None: that one.

    'близкий к властям канал «Север»': the noun behind what it is close to. 'сообщил ТАСС адвокат Котова', 'рассказал
    журналистам адвокат': the one who speaks, not who was told.
    """
    if not lexicon.clauses.noun_cases:
        return None
    placed = not {first.prep, sentence.tagged.words.lower[after - 1]}.isdisjoint(lexicon.clauses.inside)
    if first.cases == DATIVE and not placed and (first.first == after or first.prep):
        behind = (m for m in sentence.mentions if m.first >= first.last and _speaks(m))
        return next((m for m in behind if m.owner != "office"), None)
    if placed and first.first == after:
        behind = (m for m in sentence.mentions if m.first == first.last and m.kind == "person")
        return next((m for m in behind if _speaks(m) and not m.joined), None)  # 'сообщил в Telegram адвокат Котов'
    if first.first != after or not sentence.tagged.known[first.head].flags & AGENCY:
        return None
    following = next((m for m in sentence.mentions if m.first == first.last and not m.joined), None)
    if following is None or following.prep in lexicon.clauses.inside:
        return following
    return following if _speaks(following) and following.kind == "person" else None


def around(first: Mention | None, sentence: Sentence, lexicon: Lexicon) -> Mention | None:
    """'nach Angaben des für Häftlinge zuständigen Stabs': who stands around what is only part of a long attribute."""
    if first is None or not first.aside or not first.prep or not lexicon.clauses.nouns_capitalised:
        return first
    whole = (m for m in sentence.mentions if m.first <= first.first and first.last <= m.head and m is not first)
    return next(whole, first)


def past_seat(after: int, sentence: Sentence, lexicon: Lexicon) -> int:
    """'по данным базирующейся в Осло сети': the first word behind a participle for where who is cited has its seat."""
    lower, seated = sentence.tagged.words.lower, lexicon.clauses.seated
    if not lexicon.clauses.noun_cases or after >= len(lower) or lower[after] not in seated:
        return after
    return next((m.last for m in sentence.mentions if m.first > after and m.kind == "thing" and not m.country), after)


def seated_there(place: Mention, sentence: Sentence, lexicon: Lexicon) -> Mention:
    """'aus Polizeikreisen in Gao im Norden Malis verlautete': the body before where it is; else what stands there."""
    told = place
    for before in reversed(sentence.mentions):
        if told.prep in lexicon.clauses.inside and before.first < told.first <= before.last:
            told = before
    return told if told.kind == "body" else place


def _speaks(mention: Mention) -> bool:
    speaks = mention.kind in ("person", "body") and not mention.prep
    return speaks and (not mention.cases or bool(mention.cases & NOMINATIVE))


def law_behind(start: int, end: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'согласно Уголовному кодексу Республики', 'согласно указу президента': a law or an order is no account."""
    return any(word in lexicon.mute for word in sentence.tagged.words.lower[start:end])
