"""`gegenprobe names`: how likely two written names are one person's."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, islice
from typing import TYPE_CHECKING

import click

from gegenprobe.desk.output import tell

if TYPE_CHECKING:
    from gegenprobe.matching.names_score import NameScorer

_LINES = 48_000  # scored at once
_MOST_WORKERS = 8


@click.group(
    "names",
    short_help="Measure how well names are told apart.",
    epilog="Example: gegenprobe names score < pairs.tsv",
)
def command() -> None:
    """Measure how well names of persons are told apart."""


@command.command(
    "score",
    short_help="Score pairs of names: one person or two?",
    epilog="Example: gegenprobe names score < pairs.tsv",
)
def score() -> int:
    """Score pairs of names from standard input, each a line: two names with a tab between, no heading.

    Prints one score a line, in the same order: 0 = surely two persons, 1 = surely one. Names may be in any spelling,
    script and case form, with titles, initials and patronymics, 'Surname, Given' too. A line without a tab has score 0
    and is named.

    What a score means, and which score to trust: docs/how-to/one-person-many-spellings.md.
    """
    bad, first = 0, 1
    for answered in _answers():
        sys.stdout.buffer.write(answered.scores)
        for at in answered.faulty:
            tell(f"line {first + at}: no tab between two names, scored 0")
        bad += len(answered.faulty)
        first += answered.lines
    return int(bad > 0)


@dataclass(frozen=True, slots=True)
class _Answered:
    """One batch of lines: its scores as they are printed, how many lines, and which (from 0) have no pair."""

    scores: bytes
    lines: int
    faulty: tuple[int, ...]


def _answers() -> Iterator[_Answered]:
    """The batches of standard input in order; where there are several, on all cores."""
    batches = iter(lambda: list(islice(sys.stdin.buffer, _LINES)), [])
    start = list(islice(batches, 2))
    cores = os.cpu_count() or 1
    if len(start) < 2 or cores < 2:
        yield from map(_answered, chain(start, batches))
        return
    from concurrent.futures import Future, ProcessPoolExecutor

    _scorer()  # built once, where workers are copies of this process
    waiting: deque[Future[_Answered]] = deque()
    with ProcessPoolExecutor(min(cores, _MOST_WORKERS)) as workers:
        for lines in chain(start, batches):
            waiting.append(workers.submit(_answered, lines))
            if len(waiting) > 2 * _MOST_WORKERS:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _answered(lines: Sequence[bytes]) -> _Answered:
    pairs, faulty = _pairs(b"".join(lines).decode("utf-8", "replace").removesuffix("\n").split("\n"))
    digits = _digits()
    scores = [digits[number] for number in (_scorer().scores(pairs) * 10_000 + 0.5).astype("int32").tolist()]
    return _Answered(("\n".join(scores) + "\n").encode(), len(lines), tuple(faulty))


@cache
def _scorer() -> NameScorer:
    from gegenprobe.matching.names_score import NameScorer
    from gegenprobe.packs.name_words import shipped_name_words

    return NameScorer(shipped_name_words())


@cache
def _digits() -> list[str]:
    return [f"{number / 10_000:.4f}" for number in range(10_001)]


def _pairs(lines: Sequence[str]) -> tuple[list[tuple[str, str]], list[int]]:
    """The pairs, ('', '') where a line has none, and which lines (from 0) those are."""
    pairs, faulty = [], []
    for at, line in enumerate(lines):
        one, tab, other = line.partition("\t")
        if not tab:
            faulty.append(at)
        pairs.append((one, other.partition("\t")[0]) if tab else ("", ""))
    return pairs, faulty
