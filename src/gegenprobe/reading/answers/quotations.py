"""Quotations of a report: what stands between quotation marks, what is told as said, who says it, by which words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, OPENER, POSSESSIVE, PREPOSITION, PRONOUN, RELATIVE
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.reports.reader import ReportReader
from gegenprobe.reading.speakers.quotation_cues import (
    Placed,
    beside_marks,
    is_carried,
    is_finite,
    placed,
    reports,
    telling_cues,
)

_OPENING: Final = {"„": "“”", "“": "”", "«": "»", "»": "«", '"': '"', "‚": "‘’"}
FEWEST_WORDS: Final = 2
LONGEST: Final = 2000  # characters up to the closing mark
NEAR: Final = 7  # words between a cue and the comma of what is said
BACK: Final = 4  # sentences back to whoever spoke last
MORE: Final = 2  # words that what is told must have beyond a part of it between marks
_SMALL: Final = ARTICLE | CONJUNCTION | OPENER | POSSESSIVE | PREPOSITION | PRONOUN | RELATIVE
FAR: Final = 160  # characters between a quotation and the words that bring in its speaker


class Quotation(NamedTuple):
    """One quotation: offsets in the report, its type, and where its speaker and cue stand (None: nobody is named)."""

    start: int
    end: int
    type: str
    speaker: tuple[int, int] | None
    cue: tuple[int, int] | None


def quotations(reader: ReportReader) -> Iterator[Quotation]:
    """All quotations of the report, in text order: between marks, told in other words, carried on without a cue."""
    reader.cut()
    cues = [one for number in range(len(reader.spans)) for one in _cues(reader, number)]
    between = quoted_spans(reader.report.text, [(start, end) for start, end, _ in reader.spans])
    marked = [span for span in between if not _is_title(span, reader)]
    outside = [c for c in cues if not any(a <= c.start < b for a, b in between)]
    told = list(_all_told(reader, outside, marked))
    direct = [_direct(span, outside, reader) for span in marked if not _inside(span, told, reader)]
    found = [*direct, *told]
    found += _carried(reader, cues, found)
    yield from sorted(found, key=lambda one: one.start)


def _cues(reader: ReportReader, number: int) -> list[Placed]:
    sentence, cues = reader.sentence(number), reader.cues(number)
    more = telling_cues(sentence, reader.packs.lexicon, cues)
    return [
        placed(cue, sentence, number, reader.packs.lexicon) for cue in sorted([*cues, *more], key=lambda cue: cue.first)
    ]


def quoted_spans(text: str, sentences: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Offsets of the quotations between marks, marks included, in the parts that are read; none of a single word."""
    found: list[tuple[int, int]] = []
    covered = 0
    for first, last in sentences:
        at = max(first, covered)
        while at < last:
            closing = _OPENING.get(text[at])
            end = _closed(text, at, closing) if closing else -1
            if end > 0:
                found += [(at, end)] if len(text[at + 1 : end - 1].split()) >= FEWEST_WORDS else []
                at = covered = end
            else:
                at += 1
    return found


def _closed(text: str, at: int, closing: str) -> int:
    """Behind the closing mark, in the same paragraph; -1 when there is none."""
    stop = text.find("\n", at)
    stop = min(len(text) if stop < 0 else stop, at + LONGEST)
    return next((k + 1 for k in range(at + 1, stop) if text[k] in closing), -1)


def _is_title(span: tuple[int, int], reader: ReportReader) -> bool:
    """A name or title between marks, 'im „Black Lion Hospital“': all its words in capitals, and no sentence's end."""
    start, end = span
    text = reader.report.text
    around = text[max(0, start - 2) : start].strip()[-1:] + text[end - 2] + text[end : end + 1]
    if any(mark in around for mark in ":.,!?"):
        return False
    words = [word for word in text[start + 1 : end - 1].split() if word[:1].isalpha()]
    known = reader.packs.lexicon.words
    return all(word[0].isupper() or (word in known and bool(known[word].flags & _SMALL)) for word in words)


def _direct(span: tuple[int, int], cues: list[Placed], reader: ReportReader) -> Quotation:
    """What stands between marks, with the cue that brings it in, or with whoever spoke before it."""
    near = _nearest(span, cues, reader)
    if near is None or near.speaker is None:
        found = _beside(span, reader)
        near = near._replace(speaker=found.speaker) if near is not None and found is not None else near or found
    if near is not None:
        speaker = near.speaker or _before(near.number, cues, reader)
        return Quotation(*span, "direct", speaker, near.words())
    number = next(n for n, (_, end, _) in enumerate(reader.spans) if span[0] < end)
    alone = span[0] == reader.spans[number][0]
    return Quotation(*span, "direct", _before(number, cues, reader) if alone else None, None)


def _beside(span: tuple[int, int], reader: ReportReader) -> Placed | None:
    touching = [n for n, (a, b, _) in enumerate(reader.spans) if a <= span[1] + 2 and span[0] - 2 < b]
    found = (beside_marks(reader.sentence(number), number, span, reader.packs.lexicon) for number in reversed(touching))
    return next((one for one in found if one is not None), None)


def _nearest(span: tuple[int, int], cues: list[Placed], reader: ReportReader) -> Placed | None:
    """The cue that brings in a quotation: outside all of them, in a sentence that it stands in, the nearest one."""
    start, end = span
    touching = [(a, b) for a, b, _ in reader.spans if a < end and start < b]
    inside = [c for c in cues if any(a <= c.start < b for a, b in touching)]
    ranked = sorted(inside, key=lambda c: min(abs(c.start - end), abs(start - c.end)))
    return ranked[0] if ranked and min(abs(ranked[0].start - end), abs(start - ranked[0].end)) <= FAR else None


def _before(number: int, cues: list[Placed], reader: ReportReader) -> tuple[int, int] | None:
    """Who spoke last in the sentences before, in the same paragraph."""
    earlier = [c for c in cues if number - BACK <= c.number < number and c.speaker is not None]
    if not earlier:
        return None
    between = reader.report.text[earlier[-1].end : reader.spans[number][0]]
    return None if "\n" in between else earlier[-1].speaker


def _all_told(reader: ReportReader, cues: list[Placed], marked: list[tuple[int, int]]) -> Iterator[Quotation]:
    """What the cues outside marks govern in other words; the sentence itself where the verb tells of speech alone."""
    for one in cues:
        if _is_governed(one, cues):
            continue
        found = _told(one)
        if found is not None and not _divided(found, marked, reader):
            kind = "reported" if one.cue.type == "reported" else "indirect"
            yield Quotation(*found, kind, one.speaker, one.words())
        elif (
            found is None
            and one.speaker
            and not one.is_reported()
            and reports(one.cue, one.sentence, reader.packs.lexicon)
        ):
            start, end, _ = reader.spans[one.number]
            alone = sum(1 for other in cues if other.number == one.number) == 1
            if alone and not any(a < end and start < b for a, b in marked):
                yield Quotation(start, end, "reported", one.speaker, None)


def _is_governed(one: Placed, cues: list[Placed]) -> bool:
    """A verb of saying inside what another cue governs, or in a clause that only describes: 'die X erfasst haben'."""
    cue, kind = one.cue, one.sentence.clause(one.cue.clause).kind
    if cue.type == "reported" or cue.governs is None:
        return False
    over = [other.cue for other in cues if other.number == one.number and other.cue is not cue]
    governed = any(other.governs is not None and cue.clause in other.governs for other in over)
    back = any(other.clause in cue.governs for other in over if other.governs is not None)
    described = kind in ("relative", "infinitive") or not is_finite(cue, one.sentence)
    return described or (governed and (not back or one.is_reported()))


def _divided(span: tuple[int, int], marked: list[tuple[int, int]], reader: ReportReader) -> bool:
    """Whether what is told overlaps with marks, unless those stand around a few of its words."""
    over = [(a, b) for a, b in marked if span[0] < b and a < span[1]]
    return any(not _is_part((a, b), span, reader) for a, b in over)


def _is_part(inner: tuple[int, int], outer: tuple[int, int], reader: ReportReader) -> bool:
    text = reader.report.text
    beyond = len(text[outer[0] : inner[0]].split()) + len(text[inner[1] : outer[1]].split())
    return outer[0] <= inner[0] and inner[1] <= outer[1] and beyond > MORE


def _inside(span: tuple[int, int], told: list[Quotation], reader: ReportReader) -> bool:
    return any(_is_part(span, (one.start, one.end), reader) for one in told)


def _carried(reader: ReportReader, cues: list[Placed], found: list[Quotation]) -> list[Quotation]:
    """Sentences in the mood of reported speech without a cue, those in a row as one, said by whoever spoke before."""
    carried: list[Quotation] = []
    for number, (start, end, _) in enumerate(reader.spans):
        if any(one.number == number and not one.is_reported() for one in cues):
            continue
        if not is_carried(reader.sentence(number), reader.packs.lexicon):
            continue
        if any(one.start < end and start < one.end for one in found):
            continue
        joined = carried[-1] if carried and not reader.report.text[carried[-1].end : start].strip(" ") else None
        speaker = joined.speaker if joined else _before(number, cues, reader)
        if joined:
            carried[-1] = joined._replace(end=end)
        elif speaker is not None:
            carried.append(Quotation(start, end, "indirect", speaker, None))
    return carried


def _told(one: Placed) -> tuple[int, int] | None:
    """The stretch that a cue governs, on one side of it or, where a phrase cites, around it."""
    cue, sentence = one.cue, one.sentence
    clause_of, form = sentence.sliced.clause_of, sentence.tagged.words.form
    own = {k for m in cue.speakers if m in sentence.mentions for k in range(m.first, m.last)}
    outside = range(cue.first, cue.last)
    inside = [at for at, number in enumerate(clause_of) if cue.governs is None or number in cue.governs]
    inside = [at for at in inside if at not in outside and form[at][0].isalnum()]
    behind, ahead = [at for at in inside if at >= cue.last], [at for at in inside if at < cue.first]
    before = cue.governs is not None and bool(cue.speakers) and cue.speakers[-1].last <= cue.first
    ahead = (
        [] if before and cue.last - cue.first == 1 else ahead
    )  # 'X kritisierte': what X says does not stand before X
    around = cue.type == "reported" and bool(behind) and bool(ahead)
    run = inside if around else [at for at in max(behind, ahead, key=len) if at not in own]
    if run and "(" in form[cue.last : run[0]]:
        run = list(range(cue.last, run[-1] + 1))  # 'said the bridge (built in 1960) would close'
    if len(run) < FEWEST_WORDS:
        run = [at for at in _beside_comma(cue, form) if form[at][0].isalnum()]
    return sentence.span(run[0], run[-1] + 1) if len(run) >= FEWEST_WORDS else None


def _beside_comma(cue: Cue, form: list[str]) -> list[int]:
    """What is said where no verb of it is known ('kündigte an, Klage zu erheben'): up to or from the comma nearby."""
    if cue.type == "reported":
        return []
    reach = range(cue.last, min(cue.last + NEAR, len(form)))
    after = next((at for at in reach if form[at] in (",", ":")), len(form))
    before = next((at for at in range(cue.first - 1, max(cue.first - 3, -1), -1) if form[at] == ","), 0)
    behind, ahead = list(range(after + 1, len(form))), list(range(before))
    ahead = [] if cue.speakers and cue.speakers[-1].last <= cue.first else ahead
    longest = max(behind, ahead, key=len)
    return longest if len(longest) > FEWEST_WORDS else []
