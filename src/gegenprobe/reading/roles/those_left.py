"""Those to whom it did not happen, told by a number and a negation alone: 'Forty came home, twelve did not'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, NEGATION, PRONOUN, Lexicon
from gegenprobe.reading.names.mention import COUNTED, Mention
from gegenprobe.reading.roles.between_marks import closes, end_of_count, opens
from gegenprobe.reading.sentences.sentence import Sentence

_DASHES: Final = frozenset("–—-")
_BEFORE: Final = 2  # words between a mark and the number: 'but the other 12'


def those_left(sentence: Sentence, lexicon: Lexicon) -> list[tuple[Mention, int]]:
    """The people counted of whom a clause says nothing but a negation, each with the word that negates."""
    if not sentence.tagged.flags & NEGATION:
        return []
    counted = [m for m in sentence.mentions if m.counted and m.kind in COUNTED and not m.aside]
    found = ((m, _negation_behind(m, sentence, lexicon)) for m in counted if _opens(m, sentence))
    return [(mention, at) for mention, at in found if at >= 0]


def is_of_those_left(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the negation at this word is all that is told of others, so that it denies nothing of the rest."""
    return any(at == negation for _, negation in those_left(sentence, lexicon))


def _negation_behind(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> int:
    """Where the negation stands behind the number, a dash and an auxiliary at most between; -1 where none does."""
    known, form = sentence.tagged.known, sentence.tagged.words.form
    at = end_of_count(mention)
    if at < len(form) and (form[at] in _DASHES or _helps(at, sentence, lexicon)):
        at += 1
    if at >= len(form) or not known[at].flags & NEGATION:
        return -1
    end = at + 1
    if end < len(form) and sentence.tagged.words.lower[end] in lexicon.clauses.does_what:
        end += 1  # 'otros doce no lo fueron'
        end += end < len(form) and _helps(end, sentence, lexicon)
    return at if closes(end, sentence) else -1


def _helps(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    return any(_only_helps(verb.lemma, lexicon) for verb in sentence.tagged.known[at].verbs)


def _only_helps(lemma: str, lexicon: Lexicon) -> bool:
    use = lexicon.verbs.get(lemma)
    return lemma in lexicon.clauses.does or (use is not None and bool(use.auxiliary) and not use.modal)


def _opens(mention: Mention, sentence: Sentence) -> bool:
    """Whether the number opens its stretch, behind an article at most: 'but the other 12', 'zwölf'."""
    known, start = sentence.tagged.known, mention.first
    while start and mention.first - start < _BEFORE and known[start - 1].flags & (ARTICLE | PRONOUN):
        start -= 1
    return not start or opens(start, sentence)
