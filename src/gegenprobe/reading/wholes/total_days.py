"""The days of a total told by a participle behind its noun: 'The number of miners arrested since May is 26'."""

from __future__ import annotations

from gegenprobe.model.statement import When
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.stock_days import NO_DAY
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.settings.days_of_counts import of_another
from gegenprobe.reading.settings.totals import until_published
from gegenprobe.reading.times.time_resolve import resolve


def days_between(reading: SentenceReading, at: int, counted: Mention) -> When | None:
    """The only time between the noun of a total and the verb that gives its number; None for none."""
    sentence = reading.sentence
    if of_another(counted, sentence, reading.lexicon.clauses.out_of):
        return None
    clause = sentence.clause(sentence.sliced.clause_of[counted.head])
    verb = next((verb.at for verb in clause.verbs if at < verb.at < counted.head), -1)
    inside = [time for time in sentence.times if at < time.first and time.last <= verb and time.kind not in NO_DAY]
    told = resolve(inside[0], sentence.published, "past") if len(inside) == 1 else None
    return until_published(told, sentence.published) if told is not None else None
