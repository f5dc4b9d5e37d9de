"""The packs that come with the program, and what they say of a text: its layers, why it reads as it does, their faults.

As in `pipeline`, rooms that a call does not need are imported inside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gegenprobe.model.fault import Fault, Trouble
from gegenprobe.model.message import message
from gegenprobe.model.report import Report

if TYPE_CHECKING:
    from gegenprobe.matching.names_offices import Offices
    from gegenprobe.model.statement import Reading
    from gegenprobe.packs.library import Library
    from gegenprobe.packs.sentences import SentencePacks
    from gegenprobe.reading.answers.explain import Explained


def library_of(codebook: str) -> Library:
    """The packs of all languages for a codebook. Trouble when there is none of that name, or it has faults."""
    from gegenprobe.packs.files import PackTrouble
    from gegenprobe.packs.library import Library
    from gegenprobe.packs.users_cache import users_cache

    if codebook not in codebooks():
        raise Trouble(
            f"there is no codebook '{codebook[:40]}'; there is: {', '.join(codebooks())}.",
            message("trouble.no_codebook", name=codebook[:40]),
        )
    try:
        return Library.load(codebook, users_cache())
    except PackTrouble as trouble:
        first = "; ".join(map(str, trouble.faults[:3]))
        raise Trouble(
            f"there are faults in the packs ({len(trouble.faults)}; gegenprobe codebook check): {first}",
            message("trouble.packs", number=len(trouble.faults), first=first),
        ) from None


def codebooks() -> list[str]:
    """The names of the codebooks that come with the program."""
    from gegenprobe.packs.files import codebooks as shipped

    return shipped()


def codebook_of(reading: Reading) -> str | None:
    """The name of the codebook that a report was read with; None where nothing was read in it."""
    # 'detention@3f2a...' names a codebook and what stood in it.
    return min((one.codebook.partition("@")[0] for one in reading.statements), default=None)


def codebook_among(names: Iterable[str | None]) -> str:
    """The codebook of a book, by those that its reports were read with: of several the first; else the first of all."""
    known = codebooks()
    return min((name for name in names if name in known), default=known[0])


def sentence_packs() -> SentencePacks:
    """What tells languages apart, and how each cuts sentences and marks captions and credits."""
    from gegenprobe.packs.sentences import shipped_sentences
    from gegenprobe.packs.users_cache import users_cache

    return shipped_sentences(users_cache())


@cache
def offices() -> Offices:
    """What tells offices and bodies from their names, in all languages."""
    from gegenprobe.matching.names_offices import Offices
    from gegenprobe.packs.office_words import shipped_office_words
    from gegenprobe.packs.users_cache import users_cache

    return Offices(shipped_office_words(users_cache()))


def reading_of(report: Report, library: Library) -> tuple[Reading, bool]:
    """A report's reading, and whether the program failed on it: the other reports must not be lost for that."""
    from gegenprobe.reading.answers.failed import reading_that_failed
    from gegenprobe.reading.reports import reader

    library.tongue(report.language)  # faults of the packs concern every report: they are raised
    try:
        return reader.read(report, library), False
    except Exception as error:
        return reading_that_failed(report, error), True


def layer_of(report: Report, library: Library, name: str) -> list[dict[str, Any]]:
    """One layer of a report (sentences, times, numbers, people, places, speech) as records, in text order."""
    from gegenprobe.reading.answers.layers import layer

    return layer(report, library, name)


def explained(text: str, published: date | None, language: str | None, codebook: str) -> list[Explained]:
    """Which pack entries fired on a sentence, which did not, and why. Trouble when its language has no pack."""
    from gegenprobe.reading.answers.explain import explain
    from gegenprobe.text.language import guess_language

    library = library_of(codebook)
    code = language or guess_language(text, sentence_packs().telling, 0) or ""
    if code not in library.languages:
        known = ", ".join(sorted(library.languages))
        what = f"language '{code}'" if code else "language of this sentence"
        raise Trouble(f"the {what} has no pack; --language can be: {known}.", message("trouble.no_pack", known=known))
    return list(explain(text, published, library, code))


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The faults of packs, with their places, and how many examples were run."""

    faults: tuple[Fault, ...]
    examples_run: int


def check_packs(folder: Path | None) -> CheckResult:
    """The faults of the packs in a folder (None: those that came with the program), and how many examples ran."""
    from gegenprobe.matching.credits import run_examples as run_credits
    from gegenprobe.packs.check import check_packs as check
    from gegenprobe.reading.answers.examples import run_examples

    checked = check(folder)
    faults, run = list(checked.faults), 0
    for _, library in checked.libraries:
        count, wrong = run_examples(library)
        run += count
        faults.extend(wrong)
    if checked.credits is not None:
        count, wrong = run_credits(checked.credits)
        run += count
        faults.extend(wrong)
    return CheckResult(tuple(faults), run)
