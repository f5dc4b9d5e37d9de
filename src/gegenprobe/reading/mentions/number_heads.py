"""Numbers as heads of phrases: people counted, ages, measures with their units."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import ACCUSATIVE, NOMINATIVE
from gegenprobe.packs.lexicon import ARTICLE, COMMON, GOVERNOR, NAMED, NOUN, ORGANISATION
from gegenprobe.reading.mentions.aged import is_a_person, read_aged
from gegenprobe.reading.mentions.phrases import close_phrase, finish_phrase
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.names.mention import MEASURED, Mention
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.reading.times.time_values import TimeHit

_FAR: Final = 2  # words between an article and a number that it does not belong to


def read_number(sweep: Sweep, hit: NumberHit, at: int) -> int:
    """A number, which opens a phrase or stands for somebody; the word after it."""
    if hit.unit is not None:
        if hit.unit == "year-of-age" and is_a_person(sweep, hit, at):
            return read_aged(sweep, max(hit.last, at + 1) if sweep.lexicon.clauses.fixed_order else at + 1, at)
        if hit.unit == "ordinal" and sweep.open.prep:
            dot = hit.last < len(sweep.tagged.words) and sweep.tagged.words.form[hit.last] == "."
            return max(hit.last, at + 1) + dot  # 'zum 10. Jahrestag': it only describes
        aged = hit.unit == "year-of-age" and bool(sweep.lexicon.clauses.noun_cases)  # 'на рынке 69-летняя N. N.'
        ended = aged and noun_ended(sweep, at, sweep.lexicon.clauses.adjective_endings)
        if ended or (not hit.article and hit.unit != "year-of-age"):
            close_phrase(sweep, at)
            sweep.open.clear()
        return _after_unit(sweep, hit, max(hit.last, at + 1))
    if noun_ended(sweep, at, sweep.lexicon.clauses.adjective_endings or sweep.lexicon.clauses.describing_endings):
        close_phrase(sweep, at)
        sweep.open.clear()
    if sweep.open.number is not None and not sweep.open.number.article:
        close_phrase(sweep, at)
        sweep.open.clear()  # 'Из 35 задержанных 20 отпустили'
    if _phrase_over(sweep, at):
        sweep.open.clear()
    if sweep.open.first < 0:
        sweep.open.first = at
    if sweep.open.number is None or sweep.open.number.article:
        _count_by(sweep, hit, at)
    return max(hit.last, at + 1)


def _count_by(sweep: Sweep, hit: NumberHit, at: int) -> None:
    """Take the number into the phrase; 'nach der Rede eines Beamten': he is neither subject nor object."""
    sweep.open.number = hit
    if hit.article and not sweep.open.cases and sweep.lexicon.clauses.nouns_capitalised:
        cases = sweep.tagged.known[at].cases
        sweep.open.cases = 0 if cases & (NOMINATIVE | ACCUSATIVE) else cases


def _phrase_over(sweep: Sweep, at: int) -> bool:
    """'salieron de la cárcel ocho músicos': an unknown noun ended the phrase before this number."""
    clauses, one = sweep.lexicon.clauses, sweep.open.first + 1
    if clauses.fixed_order and sweep.open.prep and at - one > _FAR and sweep.tagged.known[one].flags & ARTICLE:
        return sweep.tagged.words.lower[one] not in clauses.definites  # 'in a separate raid four officers'
    if not clauses.adjectives_follow or sweep.open.number is not None or not 0 <= sweep.open.first < at - 1:
        return False
    if not sweep.tagged.length[at - 1]:  # 'junto a otros cinco': the word before ends a phrase known as a whole
        return bool(sweep.tagged.known[at - 2].flags & NAMED) and sweep.tagged.words.form[at - 1].islower()
    before, form = sweep.tagged.known[at - 1], sweep.tagged.words.form[at - 1]
    plain = form.islower() and form.isalpha() and not before.flags & ~(COMMON | NOUN) and not before.place
    return plain and form not in clauses.adverbs


def past_measure(sweep: Sweep, time: TimeHit, at: int) -> int:
    """The word after a span that measures it ('zu zehn Jahren Haft')."""
    words, known = sweep.tagged.words, sweep.tagged.known
    if time.kind != "duration" or not sweep.lexicon.clauses.nouns_capitalised or at >= len(words):
        return at
    plain = known[at].flags == COMMON and not known[at].events
    measured = plain or known[at].flags & ORGANISATION  # 'zu acht Monaten Gefängnis'
    if not (words.form[at][0].isupper() and measured):
        return at
    if known[at].events:
        finish_phrase(sweep, Mention(at, at + 1, at, "event", events=known[at].events), at + 1)
    return at + 1


def noun_ended(sweep: Sweep, at: int, endings: tuple[str, ...]) -> bool:
    """'доставила в участки 19 человек': an unknown noun, none of whose `endings` it has, closed a phrase before."""
    held = sweep.open.prep or (sweep.open.more and sweep.lexicon.clauses.noun_cases)  # 'другим странам 41'
    if sweep.lexicon.clauses.nouns_capitalised or not (endings and held) or sweep.open.first >= at - 1:
        return False
    if (sweep.open.number is not None and sweep.open.number.last == at) or not sweep.tagged.length[at - 1]:
        return False  # 'о шести задержанных', 'вместе с пятью'
    word, lower = sweep.tagged.known[at - 1], sweep.tagged.words.lower[at - 1]
    nouns = COMMON | NOUN if sweep.lexicon.clauses.describing_endings else COMMON
    if sweep.lexicon.clauses.adjectives_agree:
        nouns |= NOUN | GOVERNOR  # 'задержала на митинге журналиста N. N.'
    plain = not word.flags & ~nouns and not word.place and not word.group and not word.verbs
    return plain and lower.isalpha() and not lower.endswith((*endings, *sweep.lexicon.clauses.event_endings))


def _after_unit(sweep: Sweep, hit: NumberHit, at: int) -> int:
    """The word after a measured number and its unit ('20 Jahre', '5.000 Euro')."""
    words = sweep.tagged.words
    if hit.unit not in MEASURED or at >= len(words) or at in sweep.numbers or at in sweep.times:
        return at
    form, flags = words.form[at], sweep.tagged.known[at].flags
    if hit.unit == "year-of-age" and sweep.lexicon.clauses.fixed_order and sweep.tagged.known[at].verbs:
        return at  # 'the 30-year-old was'
    if sweep.tagged.known[at].place is not None or sweep.tagged.known[at].group:
        return at  # 'ein 19-jähriger Brite'
    if sweep.lexicon.clauses.nouns_capitalised:
        return at + 1 if form[0].isupper() and not flags & ~COMMON else at
    return at + 1 if form.isalpha() and form.islower() and not flags & ~COMMON else at
