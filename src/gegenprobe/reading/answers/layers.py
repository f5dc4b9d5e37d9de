"""One layer of what reading sees: sentences, times, numbers, people, places, speech; as records for `annotate`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final

from gegenprobe.model.identity import content_id
from gegenprobe.model.report import Report
from gegenprobe.model.statement import When
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, OPENER, POSSESSIVE, PREPOSITION, PRONOUN, RELATIVE
from gegenprobe.packs.library import Library
from gegenprobe.reading.answers.quotations import quotations
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.numbers.number_layer import all_numbers, changes, is_name, is_point
from gegenprobe.reading.numbers.numbers import NumberHit
from gegenprobe.reading.reports.reader import ReportReader
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.settings.looking_ahead import (
    goes_on,
    is_intended,
    is_just_over,
    is_of_the_past,
    is_soon,
    looks_ahead,
    waits,
)
from gegenprobe.reading.settings.nowadays import tells_of_days, these_days
from gegenprobe.reading.times.time_anchor import TimeAnchor
from gegenprobe.reading.times.time_parts import apart
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.times.time_values import Direction, TimeHit
from gegenprobe.reading.times.times import find_times
from gegenprobe.reading.times.timex import timexes
from gegenprobe.text.words import words_of

Record = dict[str, object]

LAYERS = ("sentences", "times", "numbers", "people", "places", "speech")
_SMALL: Final = ARTICLE | PREPOSITION | CONJUNCTION | OPENER | RELATIVE | PRONOUN | POSSESSIVE
NOT_PEOPLE = "no-people"
NO_EVENT = "no-event-in-sentence"


def layer(report: Report, library: Library, name: str) -> list[Record]:
    """The records of one layer of a report, in text order; [] when there is no pack for its language."""
    tongue = library.tongue(report.language)
    if tongue is None:
        return []
    reader = ReportReader(report, library, tongue)
    make: Callable[[ReportReader], Iterator[Record]] = {
        "sentences": _sentences, "times": _times, "numbers": _numbers, "people": _people, "places": _places,
        "speech": _speech,
    }[name]  # fmt: skip
    return sorted(make(reader), key=lambda record: (record["start"], record["end"], str(record)))


def _record(reader: ReportReader, start: int, end: int, **more: object) -> Record:
    report = reader.report
    return {"report": report.id, "start": start, "end": end, "text": report.text[start:end], **more}


def _each(reader: ReportReader) -> Iterator[Sentence]:
    reader.cut()
    for number in range(len(reader.spans)):
        yield reader.in_full(number)


def _sentences(reader: ReportReader) -> Iterator[Record]:
    reader.cut()
    for start, end, _ in reader.spans:
        yield _record(reader, start, end)


def _times(reader: ReportReader) -> Iterator[Record]:
    anchor, sentences = TimeAnchor(), list(_each(reader))
    days = tells_of_days(sentences)
    for number, sentence in enumerate(sentences):
        yield from _of_dateline(reader, number)
        for hit in sentence.times:
            direction = _direction(reader, sentence, hit)
            told = anchor.read(hit, number, sentence.published, direction)
            told = these_days(told, sentence, days, reader.packs.lexicon, reader.packs.times)
            for part in apart(told, sentence.tagged.words, reader.packs.times):
                yield from _time(reader, sentence, part, direction)


def _of_dateline(reader: ReportReader, number: int) -> Iterator[Record]:
    """The day before the first sentence of a line: 'MINSK, Sept 11 (AP) - '."""
    text, (start, _, published) = reader.report.text, reader.spans[number]
    begin = max(text.rfind("\n", 0, start) + 1, reader.spans[number - 1][1] if number else 0)
    if not any(letter.isdecimal() for letter in text[begin:start]):
        return
    words = words_of(text, begin, start)
    for hit in find_times(words, 0, len(words), reader.packs.times):
        for part, kind, value in timexes(hit, published):
            first, last = words.start[part.core_first], words.end[part.core_last - 1]
            yield _timex(reader, (first, last), (kind, value), resolve(part, published))


def _direction(reader: ReportReader, sentence: Sentence, hit: TimeHit) -> Direction:
    """Whether a time lies ahead, by its own preposition before its clause."""
    times, leads = reader.packs.times, sentence.tagged.words.lower[hit.first : hit.core_first]
    if hit.open == "since" or (hit.kind != "range" and not times.leads_behind.isdisjoint(leads)):
        return "past"
    before = sentence.tagged.words.lower[hit.first - 1] if hit.first else ""
    if before in times.due or (not times.leads_to_come.isdisjoint(leads) and waits(sentence, hit.first)):
        return "future"  # 'to be done by June'
    if is_of_the_past(sentence, hit, times):
        return "past"
    if is_intended(sentence, hit.first, times) or goes_on(sentence, hit, times):
        return "future"
    if not times.leads_ahead.isdisjoint(leads) or is_soon(hit, sentence.published):
        return "future"
    if is_just_over(hit, sentence.published):
        return "past"
    return looks_ahead(sentence, hit, reader.packs.lexicon, reader.packs.times)


def _time(reader: ReportReader, sentence: Sentence, hit: TimeHit, direction: Direction) -> Iterator[Record]:
    """One record, two for the ends of a range; without the prepositions, as TimeML wants its spans."""
    as_told = reader.packs.times.as_told
    for part, kind, value in timexes(hit, sentence.published, direction, as_told):
        start, end = sentence.span(part.core_first, part.core_last)
        span = resolve(part, sentence.published, direction)
        yield _timex(reader, (start, end), (kind, value), span)


def _timex(reader: ReportReader, at: tuple[int, int], told: tuple[str, str], days: When | None) -> Record:
    low, high = (days.start.isoformat(), days.end.isoformat()) if days else (None, None)
    return _record(reader, *at, type=told[0], value=told[1], low=low, high=high)


def _numbers(reader: ReportReader) -> Iterator[Record]:
    drafts = reader.read()
    read_at: dict[tuple[int, int], list[str]] = {}
    for statement in reader.finished(drafts):
        if statement.count is not None:
            read_at.setdefault((statement.count.start, statement.count.end), []).append(statement.id)
    with_event = {draft.sentence for draft in drafts}
    reader.cut()
    for number in range(len(reader.spans)):
        sentence = reader.in_full(number)
        counted = {id(m.number): m for m in sentence.mentions if m.number is not None}
        words, pack = sentence.tagged.words, reader.packs.numbers
        hits = all_numbers(words, sentence.numbers, number not in with_event, pack)
        for hit, change in zip(hits, changes(words, hits, pack), strict=True):
            record = _number(reader, sentence, hit, (read_at, counted.get(id(hit)), number in with_event))
            if change is not None:
                record["change"] = change
            named = number not in with_event and is_name(words, hit, _is_noun(sentence, hit.last), pack)
            if "read_as" in record or not (named or _tells_nobody(hit, counted.get(id(hit)))):
                yield record


def _tells_nobody(hit: NumberHit, mention: Mention | None) -> bool:
    """A year, a day, a rank; where people stand behind it, it is shown with why it was set aside."""
    return is_point(hit) and (mention is None or mention.kind != "people")


def _is_noun(sentence: Sentence, at: int) -> bool:
    """Whether what is counted may stand there: a word in small letters that is neither small nor a verb."""
    if at >= len(sentence.tagged.words) or not sentence.tagged.words.form[at][0].islower():
        return False
    known = sentence.tagged.known[at]
    return not known.flags & _SMALL and not known.verbs


def _number(
    reader: ReportReader, sentence: Sentence, hit: NumberHit,
    known: tuple[dict[tuple[int, int], list[str]], Mention | None, bool],
) -> Record:  # fmt: skip
    read_at, mention, with_event = known
    start, end = sentence.span(hit.first, hit.last)
    about_people = mention is not None and (mention.kind == "people" or mention.kind == "number")
    unit = hit.unit or ("person" if mention is not None and mention.kind == "people" else None)
    record = _record(reader, start, end, op=hit.op, value=hit.value, low=hit.low, high=hit.high, unit=unit)
    ids = read_at.get((start, end))
    if ids:
        record["read_as"] = ids[0]
    elif hit.unit is not None:
        record["set_aside"] = hit.unit
    elif not about_people:
        record["set_aside"] = NOT_PEOPLE
    elif not with_event:
        record["set_aside"] = NO_EVENT
    else:
        record["unread"] = True
    return record


def _people(reader: ReportReader) -> Iterator[Record]:
    for sentence in _each(reader):
        for mention in sentence.mentions:
            if mention.kind != "person" or mention.owner == "office":
                continue
            name = reader.names.full(mention.name)
            start, end = sentence.span(mention.head, mention.last)
            yield _record(reader, start, end, name=name, id=content_id("p", [name]))


def _places(reader: ReportReader) -> Iterator[Record]:
    for sentence in _each(reader):
        for at, word in enumerate(sentence.tagged.known):
            place = word.place
            if place is None or (not sentence.tagged.words.form[at][0].isupper() and place.casing != "any"):
                continue
            start, end = sentence.span(at, at + max(1, sentence.tagged.length[at]))
            identity = content_id("l", [place.country, place.name])
            yield _record(reader, start, end, name=place.name, id=identity, country=place.country)


def _speech(reader: ReportReader) -> Iterator[Record]:
    text = reader.report.text
    for found in quotations(reader):
        ends = {"speaker": found.speaker, "cue": found.cue}
        parts = {name: None if span is None else _part(text, *span) for name, span in ends.items()}
        yield _record(reader, found.start, found.end, type=found.type, **parts)


def _part(text: str, start: int, end: int) -> Record:
    return {"start": start, "end": end, "text": text[start:end]}
