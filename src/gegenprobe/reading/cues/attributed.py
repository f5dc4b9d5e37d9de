"""By whose account the rest is told: 'according to a statement', 'official figures show' behind the last comma."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from gegenprobe.packs.lexicon import ACCOUNT, CUE_BEFORE, PREPOSITION, Lexicon
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.sentences.sentence import Sentence

_LONGEST: Final = 6  # words of an account behind the last comma
_LONGEST_CITED: Final = 16  # the same, where 'according to' opens them
_NONE: Final[AbstractSet[int]] = frozenset()


def attributed(sentence: Sentence, cues: Sequence[Cue], lexicon: Lexicon) -> AbstractSet[int]:
    """The places of such words: they say nothing of what was released, or of where somebody is held."""
    account = _behind(sentence, lexicon)
    if lexicon.clauses.fixed_order:
        account = account | _ahead(sentence)
    reported = [cue for cue in cues if cue.type == "reported"]
    if not reported:
        return account
    return account | {at for cue in reported for at in range(cue.first, cue.last)}


def _ahead(sentence: Sentence) -> AbstractSet[int]:
    """'According to a report published by X, ...': what opens the sentence, up to its first comma."""
    form, opens = sentence.tagged.words.form, sentence.tagged.known[:1]
    if not opens or not opens[0].flags & CUE_BEFORE:
        return _NONE
    comma = next((at for at in range(1, min(len(form), _LONGEST_CITED)) if form[at] == ","), 0)
    return frozenset(range(comma)) if not any(number.first < comma for number in sentence.numbers) else _NONE


def _behind(sentence: Sentence, lexicon: Lexicon) -> AbstractSet[int]:
    form, known = sentence.tagged.words.form, sentence.tagged.known
    end = len(form)
    comma = next((at for at in range(end - 2, max(0, end - _LONGEST_CITED - 2), -1) if form[at] == ","), -1)
    cited = lexicon.clauses.fixed_order and known[comma + 1].flags & CUE_BEFORE
    if comma < 0 or (end - comma > _LONGEST + 2 and not cited):
        return _NONE
    told = range(comma + 1, end)
    account = next((at for at in told if known[at].flags & ACCOUNT or form[at].lower() in lexicon.writings), end)
    counts = any(number.first > comma for number in sentence.numbers)
    says = account < end and (account + 2 >= end or not known[account + 1].flags & PREPOSITION)
    return frozenset(told) if says and not counts else _NONE
