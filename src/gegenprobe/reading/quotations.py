"""Quotations of a report: what stands between quotation marks, what is told as said, who says it, by which words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from gegenprobe.reading.cue import Cue
from gegenprobe.reading.reader import ReportReader
from gegenprobe.reading.sentence import Sentence

_OPENING: Final = {"„": "“”", "“": "”", "«": "»", "»": "«", '"': '"', "‚": "‘’"}
FEWEST_WORDS: Final = 2
LONGEST: Final = 2000  # characters up to the closing mark
NEAR: Final = 7  # words between a cue and the comma of what is said
FAR: Final = 160  # characters between a quotation and the words that bring in its speaker


class Quotation(NamedTuple):
    """One quotation: offsets in the report, its type, and where its speaker and cue stand (None: nobody is named)."""

    start: int
    end: int
    type: str
    speaker: tuple[int, int] | None
    cue: tuple[int, int] | None


class _Placed(NamedTuple):
    cue: Cue
    sentence: Sentence
    start: int
    end: int


def quotations(reader: ReportReader) -> Iterator[Quotation]:
    """All quotations of the report: between marks first, then what is told in other words outside them."""
    reader.cut()
    placed = [_placed(reader, number, cue) for number in range(len(reader.spans)) for cue in reader.cues(number)]
    marked = quoted_spans(reader.report.text, [(start, end) for start, end, _ in reader.spans])
    for start, end in marked:
        near = _nearest((start, end), placed, marked, reader)
        yield Quotation(
            start, end, "direct", _speaker(near) if near else None, (near.start, near.end) if near else None
        )
    for one in placed:
        if any(start <= one.start < end for start, end in marked):
            continue
        for start, end in _told(one):
            if not any(start < last and first < end for first, last in marked):
                kind = "reported" if one.cue.type == "reported" else "indirect"
                yield Quotation(start, end, kind, _speaker(one), (one.start, one.end))


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


def _placed(reader: ReportReader, number: int, cue: Cue) -> _Placed:
    sentence = reader.sentence(number)
    return _Placed(cue, sentence, *sentence.span(cue.first, cue.last))


def _nearest(
    span: tuple[int, int], cues: list[_Placed], marked: list[tuple[int, int]], reader: ReportReader
) -> _Placed | None:
    """The cue that brings in a quotation: outside all of them, in a sentence that it stands in, the nearest one."""
    start, end = span
    touching = [(a, b) for a, b, _ in reader.spans if a < end and start < b]
    outside = [c for c in cues if not any(a <= c.start < b for a, b in marked)]
    inside = [c for c in outside if any(a <= c.start < b for a, b in touching)]
    ranked = sorted(inside, key=lambda c: min(abs(c.start - end), abs(start - c.end)))
    return ranked[0] if ranked and min(abs(ranked[0].start - end), abs(start - ranked[0].end)) <= FAR else None


def _told(one: _Placed) -> Iterator[tuple[int, int]]:
    """The stretch that a cue governs: the words in one piece, without the cue and the marks around them."""
    cue, sentence = one.cue, one.sentence
    clause_of, form = sentence.sliced.clause_of, sentence.tagged.words.form
    inside = [
        at
        for at in range(len(clause_of))
        if not cue.first <= at < cue.last and (cue.governs is None or clause_of[at] in cue.governs)
    ]
    own = {k for m in cue.speakers if m in sentence.mentions for k in range(m.first, m.last)}
    runs: list[list[int]] = []
    for at in inside:
        if at in own:
            continue
        if runs and at == runs[-1][-1] + 1:
            runs[-1].append(at)
        else:
            runs.append([at])
    run = max(runs, key=len, default=[])
    run = run if len(run) >= FEWEST_WORDS else _beside_comma(cue, form)
    while run and not form[run[-1]][0].isalnum():
        run.pop()
    while run and not form[run[0]][0].isalnum():
        run.pop(0)
    if len(run) >= FEWEST_WORDS:
        yield sentence.span(run[0], run[-1] + 1)


def _beside_comma(cue: Cue, form: list[str]) -> list[int]:
    """What is said where no verb of it is known ('kündigte an, Klage zu erheben'): up to or from the comma nearby."""
    if cue.type == "reported":
        return []
    reach = range(cue.last, min(cue.last + NEAR, len(form)))
    after = next((at for at in reach if form[at] in (",", ":")), len(form))
    before = next((at for at in range(cue.first - 1, max(cue.first - 3, -1), -1) if form[at] == ","), 0)
    behind, ahead = list(range(after + 1, len(form))), list(range(before))
    longest = max(behind, ahead, key=len)
    return longest if len(longest) > FEWEST_WORDS else []


def _speaker(one: _Placed) -> tuple[int, int] | None:
    heads = {m.head for m in one.sentence.mentions}
    mentions = [m for m in one.cue.speakers if m.head in heads]
    if not mentions:
        return None
    first, words = mentions[0], one.sentence.tagged.words
    at = first.first + 1 if first.prep and first.first < first.head else first.first
    return words.start[at], words.end[mentions[-1].last - 1]
