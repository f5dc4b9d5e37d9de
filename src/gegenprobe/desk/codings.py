"""Codings and their texts from disk: gold beside its text, and what another coder or a reader made of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from gegenprobe.desk import wording
from gegenprobe.desk.progress import Step
from gegenprobe.ledger.coded import Coding
from gegenprobe.ledger.coded_files import coded_records, coding_of_jsonl, coding_of_yaml
from gegenprobe.libraries import reading_of
from gegenprobe.model.fault import Fault, Note, Place
from gegenprobe.model.records import lines_of, statement_record
from gegenprobe.model.report import Report
from gegenprobe.pipeline import Intake
from gegenprobe.sources.intake import Taken, take_in
from gegenprobe.sources.walking import printable

GOLD = ".yaml"
READ = ".jsonl"


@dataclass(frozen=True, slots=True)
class Pair:
    """One report coded twice. `by_rules`: the second coding is a reading, so that its rules can be explained."""

    report: Report
    gold: Coding
    read: Coding
    by_rules: bool


@dataclass(frozen=True, slots=True)
class Gathered:
    """All pairs in the order of their names; faults in what people wrote, notes on input, names with no prediction."""

    pairs: tuple[Pair, ...]
    faults: tuple[Fault, ...]
    notes: tuple[Note, ...]
    absent: tuple[str, ...]

    @property
    def failed(self) -> bool:
        """Whether some input could not be used, or not in full."""
        return bool(self.faults) or any(note.failed for note in self.notes)


def coding_files(folder: Path) -> list[Path]:
    """The coding files of a folder (or the one file), in the order of their names."""
    found = [folder] if folder.is_file() else list(folder.glob(f"*{GOLD}"))
    return sorted(found, key=lambda path: path.name)


def predicted_files(folder: Path) -> list[Path]:
    """The files of a folder that hold readings or codings, in the order of their names."""
    return sorted([*folder.glob(f"*{READ}"), *folder.glob(f"*{GOLD}")], key=lambda path: path.name)


def gathered(gold: Path, predicted: Path | None, intake: Intake, step: Step) -> Gathered:
    """Every gold coding with its text and what is to be compared with it; what has a fault is left out."""
    files = coding_files(gold)
    names = {printable(path.stem) for path in files}
    texts, notes, faults = _texts(intake, names)
    pairs: list[Pair] = []
    absent: list[str] = []
    for path in files:
        name = printable(path.stem)
        pair, wrong = _pair(path, texts.get(name), predicted, intake)
        faults.extend(wrong)
        pairs.extend([pair] if pair and not wrong else [])
        if pair and predicted is not None and _file_of(predicted, name) is None:
            absent.append(name)
        step(name)
    return Gathered(tuple(pairs), tuple(faults), (*notes, *_differing(pairs)), tuple(absent))


def _texts(intake: Intake, names: set[str]) -> tuple[dict[str, Taken], list[Note], list[Fault]]:
    """The texts that have a coding, by name; what is to be said about the rest; two texts of one name are a fault."""
    texts: dict[str, Taken] = {}
    notes: list[Note] = []
    faults: list[Fault] = []
    uncoded = 0
    for taken in take_in(intake.paths, intake.known):
        if isinstance(taken, Note):
            notes.extend([] if taken.code == "kind" and taken.subject.endswith((GOLD, READ)) else [taken])
        elif taken.report.name not in names:
            uncoded += 1
        elif taken.report.name in texts:
            faults.append(Fault(Place(intake.paths[0], 1, 1), f"two texts have the name '{taken.report.name}'"))
        else:
            texts[taken.report.name] = taken
            notes.extend(taken.notes)
    if uncoded:
        notes.append(Note(intake.paths[0], "uncoded", f"{wording.counted(uncoded, 'text')} without a coding left out"))
    return texts, notes, faults


def _pair(path: Path, taken: Taken | None, predicted: Path | None, intake: Intake) -> tuple[Pair | None, list[Fault]]:
    name, shown = printable(path.stem), printable(str(path))
    if taken is None:
        return None, [Fault(Place(shown, 1, 1), f"the texts have none with the name '{name}' that could be read")]
    data = _bytes(path)
    if isinstance(data, Fault):
        return None, [data]
    codebook = intake.library.codebook
    gold, faults = coding_of_yaml(data, (name, shown), (codebook, taken.report.text))
    if predicted is None:
        own, more = _own(taken.report, intake)
        return Pair(taken.report, gold, own, by_rules=True), [*faults, *more]
    second, by_rules, more = _second(_file_of(predicted, name), taken.report, intake)
    return Pair(taken.report, gold, second, by_rules), [*faults, *more]


def _own(report: Report, intake: Intake) -> tuple[Coding, list[Fault]]:
    """What the reader reads itself; a fault is a number that nobody could have coded, or that the program failed."""
    reading, failed = reading_of(report, intake.library)
    lines = lines_of(reading.statements)
    records = [(line, statement_record(one, lines, report.name)) for line, one in enumerate(reading.statements, 1)]
    statements, faults = coded_records(records, report.name, (intake.library.codebook, report.text))
    if failed:
        faults = [*faults, *(Fault(Place(report.name, 1, 1), note) for note in reading.notes)]
    return Coding(report=report.name, statements=statements), faults


def _second(path: Path | None, report: Report, intake: Intake) -> tuple[Coding, bool, list[Fault]]:
    """The coding of a file, whether a reader made it, and its faults; nothing coded where there is no file."""
    if path is None:
        return Coding(report=report.name), False, []
    data = _bytes(path)
    if isinstance(data, Fault):
        return Coding(report=report.name), False, [data]
    by_rules = path.suffix == READ
    place, context = (report.name, printable(str(path))), (intake.library.codebook, report.text)
    coding, faults = (coding_of_jsonl if by_rules else coding_of_yaml)(data, place, context)
    return coding, by_rules, faults


def _file_of(folder: Path, name: str) -> Path | None:
    paths = (folder / f"{name}{ending}" for ending in (READ, GOLD))
    return next((path for path in paths if path.is_file()), None)


def _bytes(path: Path) -> bytes | Fault:
    try:
        return path.read_bytes()
    except OSError as error:
        return Fault(Place(printable(str(path)), 1, 1), f"cannot be read: {error.strerror or error}")


def _differing(pairs: Iterable[Pair]) -> Iterator[Note]:
    """A note where the coder knew another day of publication than the reader does: days are reckoned from it."""
    for pair in pairs:
        known = pair.report.published.isoformat() if pair.report.published else ""
        if pair.by_rules and known != pair.gold.published:
            message = (
                f"the coding says published {pair.gold.published or 'unknown'}, "
                f"what is known of the text says {known or 'unknown'}"
            )
            yield Note(pair.report.name, "published", message)


def languages_of(pairs: Sequence[Pair]) -> list[str]:
    """The languages of the gold codings, in alphabetical order."""
    return sorted({pair.gold.language for pair in pairs})
