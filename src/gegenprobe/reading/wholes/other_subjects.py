"""Parts of a subject that nothing was told of before: 'Critics, including X and Y, welcomed it' frees neither."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import FINITE, PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, MORE, PART, PARTITIVE, PRONOUN
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt
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


def told_otherwise(reading: SentenceReading, at: int) -> bool:
    """'Angeklagt seien davon 48': a verb that tells nothing here says what befell the part.

    'Bei dem Anschlag starben zwölf Menschen, darunter N. N.': so does one of a death that is no statement.
    """
    if not reading.lexicon.clauses.nouns_capitalised:
        return False
    uses, number = reading.lexicon.verbs, reading.sentence.sliced.clause_of[at]
    verbs = reading.sentence.clause(number).verbs
    forms = [f for verb in verbs for f in verb.forms if f.lemma in uses]
    if any(uses[f.lemma] == NO_USE and f.features & PARTICIPLE for f in forms):
        return True
    told = any(reading.sentence.sliced.clause_of[draft.at_word] == number for draft in reading.drafts)
    return not told and any(_of_death_only(reading, verb) for verb in verbs if verb.at < at)


def done_to_a_thing(reading: SentenceReading, number: int) -> bool:
    """'144 Verurteilten wurde die Strafe gekürzt': right behind a passive auxiliary stands what it was done to."""
    known, uses = reading.sentence.tagged.known, reading.lexicon.verbs
    for verb in reading.sentence.clause(number).verbs:
        passive = any("passive" in uses.get(form.lemma, NO_USE).auxiliary.split() for form in verb.forms)
        behind = known[verb.at + 1] if verb.at + 1 < len(known) else None
        if passive and behind is not None and behind.flags & ARTICLE and behind.cases & NOMINATIVE:
            return reading.lexicon.clauses.nouns_capitalised
    return False


def _of_death_only(reading: SentenceReading, verb: VerbAt) -> bool:
    """Whether all that a verb may tell is final."""
    kinds, frames = reading.context.codebook.kinds, reading.lexicon.frames
    uses = [use for form in verb.forms if (use := reading.lexicon.verbs.get(form.lemma)) is not None]
    numbers = [number for use in uses for number in use.frames]
    return bool(numbers) and all(kinds[frames[number].kind].final for number in numbers)


def tells_what_of(reading: SentenceReading, at: int) -> bool:
    """'The council is made up of five officers', 'Made up of 900 fighters, ...': of its subject, whoever that is."""
    tagged = reading.sentence.tagged
    if not reading.lexicon.clauses.fixed_order or tagged.length[at] < 2:
        return False
    first = reading.lexicon.words.get(tagged.words.lower[at])
    participle = first is not None and any(form.features & PARTICIPLE for form in first.verbs)
    of_them = " ".join(tagged.words.lower[max(at - 3, 0) : at - 1]) in reading.lexicon.clauses.collectives
    return participle and not of_them and (not at or bool(tagged.known[at - 1].verbs))
