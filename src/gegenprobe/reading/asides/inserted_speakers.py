"""Speakers between subject and verb, read as if they stood behind: 'nine men, according to the union, were freed'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import PAST
from gegenprobe.packs.lexicon import CONJUNCTION, CUE_BEFORE, OPENER, PREPOSITION, RELATIVE, Lexicon, Word
from gegenprobe.reading.clauses.stretch import NO_USE
from gegenprobe.reading.words.tagging import CITES, QUOTES, Tagged
from gegenprobe.reading.words.word_order import in_order
from gegenprobe.text.extremes import greatest

LONGEST: Final = 12  # words of what is put in
_MARKS: Final = frozenset(",;–—")
_ENDS: Final = frozenset(",;:–—().!?…")


def speakers_last(tagged: Tagged, lexicon: Lexicon) -> Tagged:
    """The words with each such speaker behind what is told; the same where there are none."""
    if not lexicon.clauses.fixed_order or not tagged.marks & CITES or tagged.marks & QUOTES:
        return tagged
    form = tagged.words.form
    for first in range(1, len(form) - 2):
        if form[first] != ",":
            continue
        last = next((at for at in range(first + 1, min(first + LONGEST, len(form))) if form[at] in _ENDS), 0)
        if last and form[last] == "," and _between(tagged, first, last, lexicon):
            behind = _behind(tagged, last + 1)
            order = [*range(first), *range(last + 1, behind), *range(first, last), *range(behind, len(form))]
            return in_order(tagged, order)
    return tagged


def _between(tagged: Tagged, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a speaker and nothing else stands there, right before the verb of those before."""
    known = tagged.known
    after = known[last + 1] if last + 1 < len(known) else known[last]
    verb = bool(after.verbs) and _helps(after, lexicon)
    opens = greatest([at + 1 for at in range(first) if tagged.words.form[at] in _ENDS], 0)
    if known[opens].flags & PREPOSITION:
        return False  # 'By its own count, the group says, ...': no subject
    before = known[first - 1]
    if not (verb or (after.status and not after.verbs)) or before.verbs or before.flags & (OPENER | RELATIVE):
        return False
    cites = bool(known[first + 1].flags & CUE_BEFORE)
    for at in range(first + 1, last):
        word = known[at]
        if word.events or tagged.words.form[at][0].isdigit():
            return False
        uses = [lexicon.verbs.get(form.lemma, NO_USE) for form in word.verbs]
        cites = cites or any(use.speech for use in uses)
    return cites


def _helps(word: Word, lexicon: Lexicon) -> bool:
    """Whether a verb is an auxiliary or a modal, or one that tells what befell people."""
    uses = [lexicon.verbs.get(form.lemma, NO_USE) for form in word.verbs]
    past = any(form.features & PAST for form in word.verbs)
    return any(use.auxiliary or use.modal or (use.frames and past) for use in uses)


def _behind(tagged: Tagged, start: int) -> int:
    """Where the speaker goes: before the mark that a new clause stands behind, else at the end of the sentence."""
    form, known = tagged.words.form, tagged.known
    for at in range(start, len(form) - 1):
        if form[at] in _MARKS and (form[at] != "," or known[at + 1].flags & (CONJUNCTION | OPENER | RELATIVE)):
            return at
    return len(form) - 1 if form[-1] in _ENDS else len(form)
