"""Another account whose verb is left out: 'МВД сообщило о 32 задержанных, ОВД-Инфо — о 57'."""

from __future__ import annotations

from typing import Final, NamedTuple

from gegenprobe.packs.lexicon import PREPOSITION, Lexicon
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.roles.between_marks import closes, opens
from gegenprobe.reading.sentences.sentence import Sentence

_DASHES: Final = frozenset("–—-,")
_SPEAK: Final = ("body", "person", "people", "place")
_COUNT: Final = ("body", "person")  # 'the union 112'; a place beside a number is where they are


class Account(NamedTuple):
    """A bare number, and who tells it."""

    number: Mention
    speakers: tuple[Mention, ...]


def gapped_accounts(sentence: Sentence, cues: list[Cue], lexicon: Lexicon) -> list[Account]:
    """The bare numbers behind another speaker alone, in a sentence that cites one before; in text order."""
    found: list[Account] = []
    for number in sentence.mentions:
        if number.kind != "number" or not number.counted or number.part or not closes(number.last, sentence):
            continue
        end = _before_marks(number.first, sentence)
        before = [cue for cue in cues if cue.first < number.first and cue.speakers]
        cited = next((cue for cue in before if max(m.last for m in cue.speakers) == end), None)
        if cited is not None and not number.prep and opens(cited.first, sentence):
            found.append(Account(number, cited.speakers))
        elif (before and (not number.prep or number.prep in lexicon.about)) or _alike(number, sentence, lexicon):
            who = (m for m in sentence.mentions if _speaks(m, end, sentence) and (number.prep or m.kind in _COUNT))
            found.extend(Account(number, (m,)) for m in who)
    return found


def _alike(number: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'El sindicato eleva la cifra a 60; la Iglesia, a 70': a number behind the preposition of the one before it."""
    if not number.prep or not lexicon.clauses.subjects_dropped or sentence.tagged.words.form[number.first - 1] != ",":
        return False
    return any(m.kind == "number" and m.prep == number.prep for m in sentence.mentions if m.last < number.first)


def _before_marks(at: int, sentence: Sentence) -> int:
    """Where what stands before the marks before word `at` ends ('«Весны» — 61')."""
    form = sentence.tagged.words.form
    while at > 0 and (form[at - 1] in _DASHES or form[at - 1] in QUOTES):
        at -= 1
    return at


def _speaks(mention: Mention, end: int, sentence: Sentence) -> bool:
    """Whether the mention ends at word `end` and stands alone behind a mark or conjunction, as who acts."""
    if mention.kind not in _SPEAK or mention.counted or mention.last != end or not opens(mention.first, sentence):
        return False
    behind = mention.prep and not mention.joined  # of one joined only by the comma the preposition is another's
    governed = sentence.tagged.known[mention.first].flags & PREPOSITION
    return not governed and (not behind or mention.kind == "body")
