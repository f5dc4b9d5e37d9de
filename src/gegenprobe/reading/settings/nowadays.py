"""'today' that means these days: 'bis heute', 'Heute ist vieles schwieriger'."""

from __future__ import annotations

from gegenprobe.packs.inflection import PAST, PRESENT
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.packs.times import TimePack
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_values import TimeHit, TimeValue

_TODAY = TimeValue(unit="day", shift=0)
_SHORT = 4  # sentences of a report that is too short to tell whether it speaks of days


def tells_of_days(sentences: list[Sentence]) -> bool:
    """Whether a report speaks of days close to its own: a weekday, 'yesterday', an hour; a few sentences always do."""
    return len(sentences) < _SHORT or any(
        hit.kind != "set"
        and (
            hit.value.weekday is not None
            or hit.value.hour is not None
            or hit.value.daypart is not None
            or (hit.value.unit == "day" and hit.value.shift)
        )
        for sentence in sentences
        for hit in sentence.times
    )


def these_days(hit: TimeHit, sentence: Sentence, days: bool, lexicon: Lexicon, times: TimePack) -> TimeHit:
    """The hit as the present without a day, where its 'today' stands in a clause that tells of a state; else as it is.

    For languages whose pack has `nowadays`, the words that make it so wherever they stand right beside it. A report
    that tells of no other day (`days`) looks at these days wherever its clause is not in the past.
    """
    if not times.nowadays or hit.value != _TODAY or hit.open == "until":
        return hit  # 'bis heute' reaches to a day
    lower = sentence.tagged.words.lower
    beside = {*lower[max(0, hit.first - 1) : hit.core_first], *lower[hit.last : hit.last + 1]}
    if beside.isdisjoint(times.nowadays) and not _tells_a_state(sentence, hit, days, lexicon, times):
        return hit
    return hit._replace(value=TimeValue(ref="PRESENT_REF"))


def _tells_a_state(sentence: Sentence, hit: TimeHit, days: bool, lexicon: Lexicon, times: TimePack) -> bool:
    """Whether nothing in the clause looks ahead or back, nor closes it as the second half of a verb."""
    words, clause_of = sentence.tagged.words, sentence.sliced.clause_of
    inside = [at for at in range(len(words)) if clause_of[at] == clause_of[hit.first] and words.form[at].isalpha()]
    if days and (
        any(words.lower[at] in times.ahead for at in inside)
        or any(other.value.hour is not None for other in sentence.times)
    ):
        return False
    told = [at for at in inside if not hit.first <= at < hit.last]
    if any(_is_past(sentence, at, lexicon) for at in told):
        return False
    return not (
        told and any(words.lower[at] in lexicon.clauses.past_forms for at in told) and _closes(sentence, told[-1])
    )


def _is_past(sentence: Sentence, at: int, lexicon: Lexicon) -> bool:
    """A form of the past, known or by its ending; the present of an auxiliary is none."""
    word, known = sentence.tagged.words.lower[at], sentence.tagged.known[at]
    if word in lexicon.clauses.past_forms:
        return not any(form.features & PRESENT for form in known.verbs)
    if not word.endswith(lexicon.clauses.past_endings) or not sentence.tagged.words.form[at][0].islower():
        return False
    return any(form.features & PAST for form in known.verbs) or not (known.flags or known.verbs or known.place)


def _closes(sentence: Sentence, at: int) -> bool:
    """Whether a word that closes its clause may be a participle: no noun."""
    return sentence.tagged.words.form[at][0].islower()
