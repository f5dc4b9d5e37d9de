"""Numbers that somebody disputes: '31 were arrested, not 40 as the police said', 'Nicht 40, sondern 31'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, NEGATION, OPENER, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.between_marks import closes, opens
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.status.fronted import only_of_number

FAR: Final = 12  # words from a number that is denied to the right one


def only_disputes(at: int, verb: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the negation at word `at` tells of a number alone: set off behind the verb, or before the right one."""
    known, start = sentence.tagged.known, at + 1
    if lexicon.clauses.fixed_order and at > verb > -1 and sentence.tagged.words.form[at - 1] == ",":
        return True  # 'arrested 12 men, not all of them armed': a verb has its negation behind its helping verb
    while start < len(known) and known[start].flags & (ARTICLE | PREPOSITION):
        start += 1
    hit = next((hit for hit in sentence.numbers if hit.core_first == start), None)
    if hit is None or hit.first <= at:
        return False
    if lexicon.clauses.fixed_order and at < verb and _set_off(at, hit.last, sentence):
        return True
    return (at > verb and opens(at, sentence)) or corrected(hit.last, sentence, lexicon)


def _set_off(at: int, end: int, sentence: Sentence) -> bool:
    """'61 miners, and not 84, were seized': whether commas set off the negation and its number, before the verb."""
    form, known = sentence.tagged.words.form, sentence.tagged.known
    before = at - 2 if at > 1 and known[at - 1].flags & CONJUNCTION else at - 1
    return before > 0 and form[before] == "," and end < len(form) and form[end] == ","


def corrected(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'nicht 40, sondern 31', 'no 40 sino 31': whether another number stands behind word `at` and a word for it."""
    lower = sentence.tagged.words.lower
    near = (k for k in range(at, min(at + FAR, len(lower))) if lower[k] in lexicon.clauses.corrects)
    return any(hit.first == k + 1 for k in near for hit in sentence.numbers)


def disputed(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a number is told of as not the right one, and nothing else of those it counts."""
    at, end = _negation_before(mention, sentence, lexicon), mention.last
    if at < 0 or not only_disputes(at, -1, sentence, lexicon):
        return False
    return closes(end, sentence) or bool(sentence.tagged.known[end].flags & (OPENER | ARTICLE))


def negated_being(mention: Mention, sentence: Sentence) -> bool:
    """'Es waren nicht 40', 'No fueron 40': a negation right before the number, or before the verb right before it."""
    known, at = sentence.tagged.known, mention.first
    before = [k for k in (at - 1, at - 2) if k >= 0 and known[k].flags & NEGATION]
    near = bool(before) and (before[0] == at - 1 or bool(known[at - 1].verbs))
    return near and not any(only_of_number(k, sentence) for k in before)


def _negation_before(mention: Mention, sentence: Sentence, lexicon: Lexicon) -> int:
    """The negation before a number and its article or mark of an object; -1 where there is none."""
    known, lower, at = sentence.tagged.known, sentence.tagged.words.lower, mention.first
    while at > 0 and (known[at - 1].flags & ARTICLE or lower[at - 1] in lexicon.clauses.object_marks):
        at -= 1
    return at - 1 if at > 0 and known[at - 1].flags & NEGATION else -1
