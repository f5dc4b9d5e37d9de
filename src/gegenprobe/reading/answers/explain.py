"""Why a sentence is read as it is: every entry that its words touch, whether it fired, and why or why not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gegenprobe.model.message import Listed, Message, Term, Value, message
from gegenprobe.model.report import Report, Segment
from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.library import Library, Tongue
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.events.events import find_events
from gegenprobe.reading.events.needs import Met, holds, met_needs
from gegenprobe.reading.reports.reader import ReportReader
from gegenprobe.reading.roles.roles import fill
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.speakers.ours import cues_by_others
from gegenprobe.reading.status.basis import Basis
from gegenprobe.reading.status.settled_status import status_of
from gegenprobe.reading.told.draft import Draft


@dataclass(frozen=True, slots=True)
class Explained:
    """One pack entry that the sentence touches: its rule id, where it is written, and what became of it."""

    rule: str
    file: str
    line: int
    fired: bool
    reason: Message


def explain(text: str, published: date | None, library: Library, language: str) -> list[Explained]:
    """What every entry that a word of the text touches did, fired ones first. [] without a pack."""
    tongue = library.tongue(language)
    if tongue is None:
        return []
    report = Report(
        id="explained", name="explained", text=text, digest="", published=published, language=language,
        segments=(Segment(0, len(text), "body"),),
    )  # fmt: skip
    reader = ReportReader(report, library, tongue)
    drafts = reader.read()
    reader.cut()
    rows: list[Explained] = []
    for number in range(len(reader.spans)):
        here = [draft for draft in drafts if draft.sentence == number]
        rows.extend(_of_sentence(reader.sentence(number), here, reader))
    return sorted(set(rows), key=lambda row: (not row.fired, row.rule, repr(row.reason)))


def _of_sentence(sentence: Sentence, drafts: list[Draft], reader: ReportReader) -> list[Explained]:
    tongue = reader.tongue
    lexicon = tongue.lexicon
    rows = [_row(draft.frame, True, _says(draft)) for draft in drafts]
    fired = {draft.frame.id for draft in drafts}
    cues = cues_by_others(sentence, lexicon)
    found, met = find_events(sentence, cues, lexicon, reader.context.stories), met_needs(sentence, cues, lexicon)
    fields = reader.context.stories.elsewhere() if found else []
    for event in found:
        frame = lexicon.frames[event.frame]
        other = next((field for field in fields if not field.kinds or frame.kind in field.kinds), None)
        if frame.id not in fired and other is not None:
            rows.append(_row(frame, False, message("rule.elsewhere", field=other.name)))
        elif frame.id not in fired:
            roles = fill(event, sentence, lexicon)
            status, _ = status_of(Basis(sentence, lexicon, reader.context.codebook.kinds), event, roles)
            who = Listed(tuple(sentence.tagged.words.slice(m.first, m.last) for m in roles.whom))
            said = Term("status", status)
            named = message("rule.whom", status=said, who=who) if roles.whom else message("rule.nobody", status=said)
            rows.append(_row(frame, False, named))
    touched = {lexicon.frames[event.frame].id for event in found}
    for number in _touched(sentence, tongue):
        frame = lexicon.frames[number]
        if frame.id not in touched:
            rows.append(_row(frame, False, _missing(sentence, number, reader, met)))
    return rows


def _touched(sentence: Sentence, tongue: Tongue) -> list[int]:
    """The frames whose verb or noun stands in the sentence in some form."""
    found: list[int] = []
    for word in sentence.tagged.known:
        found.extend(word.events)
        for form in word.verbs:
            found.extend(tongue.lexicon.verbs.get(form.lemma, NO_USE).frames)
    return sorted(set(found))


def _missing(sentence: Sentence, number: int, reader: ReportReader, met: Met) -> Message:
    lexicon = reader.tongue.lexicon
    frame = lexicon.frames[number]
    if frame.story and not reader.context.stories.tell(frame.story):
        return message("rule.other_story", story=frame.story)
    for clause in sentence.sliced.clauses:
        held = holds(met, clause.number, number, lexicon)
        if held is None and not frame.needs:
            return message("rule.ruled_out_by", words=Listed(tuple(frame.excludes)))
        if held:
            return message("rule.no_verb")
    return message("rule.needs", words=Listed(tuple(frame.needs))) if frame.needs else message("rule.ruled_out")


def _says(draft: Draft) -> Message:
    parts: list[Value] = [Term("kind", draft.kind), Term("status", draft.status)]
    if draft.count is not None:
        parts.append(draft.count)
    parts.extend(draft.people)
    if draft.whole is not None and draft.whole.sentence != draft.sentence:
        parts.append(message("rule.goes_on"))
    if draft.said_by:
        parts.append(message("rule.said_by", names=Listed(tuple(draft.said_by))))
    return message("rule.read", parts=Listed(tuple(parts), " · "))


def _row(frame: Frame, fired: bool, reason: Message) -> Explained:
    return Explained(frame.id, frame.file, frame.line, fired, reason)
