"""The dossier of a story or an event: its figures, findings and numbered sources, in the words of the desk."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gegenprobe.desk.web.headlines import headline
from gegenprobe.desk.web.sheets import Sheet
from gegenprobe.desk.web.words import Words
from gegenprobe.ledger.book import Held
from gegenprobe.model.ledger import Event, Figure, Finding
from gegenprobe.model.statement import Statement

MOST_QUOTED = 6  # sentences below one figure


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a report between quotation marks, who says so, and the number of the source."""

    words: str
    speaker: str
    source: int


@dataclass(frozen=True, slots=True)
class Row:
    """A figure, or a statement without a number: how many, what it is, and the words it rests on."""

    number: str
    what: str
    quotes: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """An event with its rows."""

    heading: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Noticed:
    """A finding: how grave, what, and the steps that lead to it."""

    severity: str
    title: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A report by its number in the dossier."""

    number: int
    text: str
    address: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier:
    """Everything that is handed over, as plain texts: no format adds a word of its own. `withheld` tells of names."""

    language: str
    title: str
    about: str
    headings: tuple[str, str, str]  # events, findings, sources
    sections: tuple[Section, ...]
    findings: tuple[Noticed, ...]
    sources: tuple[Source, ...]
    withheld: str = ""


def dossier_of(sheet: Sheet, words: Words, last: tuple[int, str], event: str | None = None) -> Dossier:
    """The dossier of one event, or of all. `last` are number and hash of the log's last entry. KeyError: no event."""
    events = sheet.events if event is None else (sheet.standing.events[event],)
    making = _Making(sheet, words)
    sections = tuple(making.section(one) for one in events)
    found = sheet.findings if event is None else sheet.findings_at.get(event, ())
    title = words("dossier.story") if event is None else sections[0].heading
    return Dossier(
        language=words.code,
        title=title,
        about=words("dossier.about", number=last[0], hash=last[1][:16]),
        headings=(words("menu.events"), words("menu.findings"), words("dossier.sources")),
        sections=sections,
        findings=tuple(_noticed(one, words) for one in found),
        sources=tuple(making.sources()),
    )


class _Making:
    """A dossier in the making: sources are numbered in the order in which they are needed."""

    def __init__(self, sheet: Sheet, words: Words) -> None:
        self.sheet, self.words = sheet, words
        self.numbers: dict[str, int] = {}

    def section(self, event: Event) -> Section:
        """An event with its figures, and with the statements that give none."""
        words, standing = self.words, self.sheet.standing
        figures = self.sheet.figures_of(event.id)
        numbered = {key for one in figures for key in one.statements}
        others = [standing.statements[key] for key in event.statements if key not in numbered]
        rows = [self._figure(one) for one in figures]
        rows += [Row("", self._about(one), tuple(self._quotes([one]))) for one in others]
        parts = (
            words.what(event.kind, self.sheet.status_of(event), event.change),
            words.whom(event.whom),
            words.country(event.at),
            words.days(event.when) or words("chronicle.undated"),
        )
        return Section(", ".join(part for part in parts if part), tuple(rows))

    def _figure(self, figure: Figure) -> Row:
        statements = [self.sheet.standing.statements[key] for key in figure.statements]
        number = self.words.count(statements[0].count)
        return Row(number, self._about(statements[0]), tuple(self._quotes(statements[:MOST_QUOTED])))

    def _about(self, one: Statement) -> str:
        words = self.words
        parts = (
            words.what(one.kind, one.status, one.change),
            words.whom(one.whom),
            ", ".join(one.people or one.target),
            words.where(one),
        )
        return " · ".join(part for part in parts if part)

    def _quotes(self, statements: Iterable[Statement]) -> Iterable[Quote]:
        for one in statements:
            report = self.sheet.standing.book.reports[one.report].report
            speaker = ", ".join(one.said_by) or report.outlet or self.words.who(report.name)
            words = self.words("words", text=one.evidence.text)
            yield Quote(words, speaker, self.numbers.setdefault(one.report, len(self.numbers) + 1))

    def sources(self) -> Sequence[Source]:
        """The sources that were needed, in the order of their numbers."""
        reports = self.sheet.standing.book.reports
        return [_source(reports[report], number, self.words) for report, number in self.numbers.items()]


def _source(held: Held, number: int, words: Words) -> Source:
    report = held.report
    outlet = report.outlet or words("reports.no_outlet")
    day = words.day(report.published) or words("reports.no_day")
    return Source(number, f"{outlet}: {headline(report)}. {day}.", report.url or "")


def _noticed(finding: Finding, words: Words) -> Noticed:
    return Noticed(
        words.of("severity", finding.severity), words.said(finding.title), tuple(map(words.said, finding.proof))
    )
