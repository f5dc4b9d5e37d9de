"""From which word on a source speaks: '..., where, according to relatives, they sleep on the floor' says no more."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, PREPOSITION, RELATIVE, Lexicon
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.sentences.sentence import Sentence

NEAR: Final = 4  # words from what opens a clause to a source in it
DASHES: Final = frozenset("–—")
_LATER: Final = ("background", "condition")


def begins_at(cue: Cue, sentence: Sentence, lexicon: Lexicon) -> int:
    """The word from which on a source put into the middle of a sentence speaks; 0 where it speaks for all of it."""
    form = sentence.tagged.words.form
    apart = cue.type == "reported" or form[cue.first - 1 : cue.first] == [","]
    first = _opening(cue, sentence) if apart else 0
    if not first or not any(word[0].isalnum() for word in form[cue.last :]) or _closes(cue, sentence):
        return 0
    for at in range(first - 1, max(first - 1 - NEAR, 0), -1):
        if form[at] in DASHES and cue.type == "reported":
            return at if any(c.verbs and c.verbs[0].at < at for c in sentence.sliced.clauses) else 0
        if _opens(at, sentence, lexicon):
            return at
    return 0


def _opening(cue: Cue, sentence: Sentence) -> int:
    """Where the words of the source begin: a cue without a verb, or the short clause of its verb between commas."""
    if cue.type == "reported":
        return cue.first
    clause, form = sentence.clause(cue.clause), sentence.tagged.words.form
    inserted = clause.last < len(form) and form[clause.last - 1 : clause.last + 1].count(",")
    return clause.first if inserted and clause.last - clause.first <= NEAR + 2 else 0


def _closes(cue: Cue, sentence: Sentence) -> bool:
    """Whether the next mark behind the source ends the sentence."""
    form = sentence.tagged.words.form
    return (
        not any(verb.at >= cue.last for clause in sentence.sliced.clauses for verb in clause.verbs) and form[-1] == "."
    )


def _opens(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a relative or 'where', 'after' opens a clause there; behind a comma where it may be another word."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    kind = lexicon.clauses.openers.get(sentence.tagged.words.lower[at])
    if not known[at].flags & RELATIVE and kind not in _LATER:
        return False
    if kind in _LATER or not (kind or known[at].flags & ARTICLE):
        return True
    before = at - 1
    while before > 0 and known[before].flags & (ARTICLE | PREPOSITION):  # 'por los que'
        before -= 1
    return form[before] == ","
