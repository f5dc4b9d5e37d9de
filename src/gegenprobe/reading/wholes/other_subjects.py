"""Parts of a subject that nothing was told of before: 'Critics, including X and Y, welcomed it' frees neither."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ARTICLE, MORE, PART, PARTITIVE, PRONOUN
from gegenprobe.reading.drafts.sentence_reading import SentenceReading

LONGEST: Final = 5  # words of such a subject
_TAKES_UP: Final = ARTICLE | MORE | PART | PARTITIVE | PRONOUN  # 'the men', 'others', 'some of them'


def of_other_subject(reading: SentenceReading, at: int) -> bool:
    """Whether a bare plural opens the sentence, the words for a part are set off behind it, and a verb follows.

    What is set off may stand at the end of the sentence as it is read, so the places in the text count.
    """
    tagged, clauses = reading.sentence.tagged, reading.lexicon.clauses
    words, known = tagged.words, tagged.known
    if not clauses.fixed_order or at < 1 or words.form[at - 1] != ",":
        return False
    start = words.start[at]
    subject = [k for k in range(len(known)) if words.start[k] < start and words.form[k] != ","]
    subject = subject[1:] if subject and words.lower[subject[0]] in clauses.conjunctions else subject
    if not 0 < len(subject) <= LONGEST or not words.lower[subject[-1]].endswith(clauses.plural_endings):
        return False
    if any(known[k].flags & _TAKES_UP or known[k].member or not words.form[k][0].isalpha() for k in subject):
        return False
    if any(k in subject for k in _told_of(reading)):
        return False
    verbs = [verb for clause in reading.sentence.sliced.clauses for verb in clause.verbs]
    return any(words.start[verb.at] > start and form.features & FINITE for verb in verbs for form in verb.forms)


def _told_of(reading: SentenceReading) -> list[int]:
    """The heads of those of whom the sentence itself tells something, who are captives, or whom it counts."""
    captive = reading.lexicon.captive
    held = [m.head for m in reading.sentence.mentions if m.number is not None or m.captive or m.group in captive]
    return [*held, *(m.head for draft in [*reading.drafts, *reading.unsaid] for m in draft.mentions)]
