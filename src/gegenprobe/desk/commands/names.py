"""`gegenprobe names`: how likely two written names are one person's."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import islice

import click

from gegenprobe.desk.output import say, tell

_LINES = 200_000  # scored at once


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
    from gegenprobe.matching.names_score import NameScorer
    from gegenprobe.packs.name_words import shipped_name_words

    bad, scorer = 0, NameScorer(shipped_name_words())
    digits = [f"{number / 10_000:.4f}" for number in range(10_001)]
    for first, lines in _batches():
        pairs, faulty = _pairs(lines)
        say(digits[number] for number in (scorer.scores(pairs) * 10_000 + 0.5).astype("int32").tolist())
        for at in faulty:
            tell(f"line {first + at}: no tab between two names, scored 0")
        bad += len(faulty)
    return int(bad > 0)


def _batches() -> Iterator[tuple[int, list[str]]]:
    """Lines of standard input, many at once, with the number of the first."""
    number = 1
    while lines := list(islice(sys.stdin.buffer, _LINES)):
        yield number, b"".join(lines).decode("utf-8", "replace").removesuffix("\n").split("\n")
        number += len(lines)


def _pairs(lines: Sequence[str]) -> tuple[list[tuple[str, str]], list[int]]:
    """The pairs, ('', '') where a line has none, and which lines (from 0) those are."""
    pairs, faulty = [], []
    for at, line in enumerate(lines):
        one, tab, other = line.partition("\t")
        if not tab:
            faulty.append(at)
        pairs.append((one, other.partition("\t")[0]) if tab else ("", ""))
    return pairs, faulty
