"""Terms told on in a few words: 'X got nine years, Y eight', 'X was jailed for nine years, two others for life'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PREPOSITION, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import COUNTED, TERMS, Mention
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.reading.roles.between_marks import closes, opens, term_near
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.text.extremes import least

LONGEST: Final = 99  # years of a term that is told without the word
NEAR: Final = 4  # words from a term's number to the preposition of who got it: 'nine years in prison to X'


def elliptic_terms(event: Event, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """Those behind the event's own term who stand without a verb, each beside a term of a word or two."""
    if not lexicon.clauses.lifelong or event.form is None:
        return []
    first = _first_term(event, sentence, lexicon)
    if first < 0:
        return []
    verbs = [verb.at for clause in sentence.sliced.clauses for verb in clause.verbs if verb.at > event.at]
    found: list[Mention] = []
    for m in sentence.mentions:
        if m.first <= first or any(event.at < at < m.first for at in verbs):
            continue
        if _for_somebody(m, sentence) or _beside_term(m, sentence, lexicon):
            found.append(m._replace(prep="", joined=False))
    return found


def has_brief_term(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'..., eleven to life in prison and six were acquitted': those counted, a preposition and a term behind them."""
    at, known = mention.last, sentence.tagged.known
    if not lexicon.clauses.lifelong or not mention.counted or mention.kind not in COUNTED:
        return False
    told = at + 1 < len(known) and known[at].flags & PREPOSITION and opens(mention.first, sentence)
    return bool(told) and _term_at(at + 1, sentence, lexicon)


def is_brief_term(number: Mention, sentence: Sentence) -> bool:
    """'nine years to X and eight to Y': a bare number right before the preposition that a term had before a name."""
    if number.kind != "number" or number.number is None or not opens(number.first, sentence):
        return False
    ends = [hit.last for hit in sentence.numbers if hit.unit in TERMS and hit.last < number.first]
    named = [m for m in sentence.mentions if m.kind == "person" and m.prep] if ends else []
    behind = next((m for m in named if m.first == number.last), None)
    before = [m for m in named if behind is not None and m.prep == behind.prep and m.first < number.first]
    return any(0 <= m.first - end <= NEAR for m in before for end in ends)


def _first_term(event: Event, sentence: Sentence, lexicon: Lexicon) -> int:
    """Where the first term behind the event stands: years, life or death; -1 where there is none."""
    hits = [hit.first for hit in sentence.numbers if hit.unit in TERMS and hit.first > event.at]
    lower, known, lifelong = sentence.tagged.words.lower, sentence.tagged.known, lexicon.clauses.lifelong
    behind = range(event.at + 1, len(lower))
    hits.extend(k for k in behind if lower[k] in lifelong and (k == event.at + 1 or known[k - 1].flags & PREPOSITION))
    return least(hits, -1)


def _beside_term(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'..., Y eight', '..., Y, 32, to eight', '..., two others for life': who stands right before a term of theirs."""
    named = mention.kind == "person" and mention.owner != "office"
    if (
        not (named or (mention.kind in COUNTED and mention.counted))
        or sentence.tagged.known[mention.first].flags & PREPOSITION
        or not opens(mention.first, sentence)
    ):
        return False
    known, lower = sentence.tagged.known, sentence.tagged.words.lower
    near = term_near(mention.last, sentence, lexicon) if named else {mention.last}
    for at in [at for at in near if at < len(known)]:
        linked = bool(known[at].flags & PREPOSITION)
        alone = lower[at] in lexicon.clauses.lifelong and closes(at + 1, sentence)
        alone = alone or (named and _bare_at(at, sentence))
        if alone or (linked and _term_at(at + 1, sentence, lexicon)):
            return True
    return False


def _term_at(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a term stands at word `at`, behind its preposition: years, a bare number that closes, or life."""
    lower = sentence.tagged.words.lower
    if at < len(lower) and lower[at] in lexicon.clauses.lifelong:
        return True
    return _bare_at(at, sentence) or any(hit.first == at and hit.unit in TERMS for hit in sentence.numbers)


def _bare_at(at: int, sentence: Sentence) -> bool:
    """Whether a bare number stands at word `at` and nothing behind it that it may count."""
    hit = next((hit for hit in sentence.numbers if hit.first == at), None)
    if hit is None or not _small(hit):
        return False
    dated = any(time.first in (hit.last, hit.last + 1) for time in sentence.times)  # 'to eight in June'
    return dated or hit.each or closes(hit.last, sentence)


def _small(hit: NumberHit) -> bool:
    return hit.unit is None and not hit.article and isinstance(hit.value, int) and hit.value <= LONGEST


def _for_somebody(person: Mention, sentence: Sentence) -> bool:
    """'handed nine years to X and eight to Y': a name behind a bare number and a preposition."""
    if person.kind != "person" or not person.prep or person.owner:
        return False
    number = next((m for m in sentence.mentions if m.last == person.first and m.kind == "number"), None)
    return number is not None and is_brief_term(number, sentence)
