"""How fast copies are found among 100,000 reports of 3.1 kB: `make bench`.

The reports are in made-up words, and two of five are copies of others, the same ones for the same seed.

Words follow Zipf's law and come in set phrases, so that reports that have nothing to do with each other share runs
of five words now and then; some outlets close every report with the same block. Copies are whole, shortened to a
part, reordered, lightly edited, or stand in a text of the outlet's own.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import accumulate, combinations
from pathlib import Path
from typing import NamedTuple

SYLLABLES = ("ba be di do fu ga la me no pi", "ro sa ti ul ver an ster kin mor wen")
WORDS, PHRASES, BLOCKS = 30_000, 4_000, 12
SENTENCES = 20  # of a report
RUN, MIN_SHARE = 5, 0.3
DRAWN = 20_000  # planted pairs that are compared word by word


class Sentence(NamedTuple):
    """A sentence, and where it was first written: report and place. Copies keep that, edited ones too."""

    text: str
    first: tuple[int, int]


class Report(NamedTuple):
    """A text, the number of the earlier report that part of it is taken from, and its sentences without a block."""

    text: str
    source: int | None
    sentences: list[Sentence]


class Press:
    """Writes reports, the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        syllables = " ".join(SYLLABLES).split()
        made = {"".join(self.chance.choices(syllables, k=self.chance.randint(1, 4))) for _ in range(3 * WORDS)}
        self.words = sorted(made)
        self.chance.shuffle(self.words)
        self.words = self.words[:WORDS]
        self.weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.words))))
        self.phrases = [self._words(self.chance.randint(5, 8)) for _ in range(PHRASES)]
        self.often = list(accumulate(1 / (rank + 10) for rank in range(PHRASES)))
        self.blocks = [" ".join(self.sentence() for _ in range(4)) for _ in range(BLOCKS)]

    def _words(self, number: int) -> str:
        return " ".join(self.chance.choices(self.words, cum_weights=self.weights, k=number))

    def sentence(self) -> str:
        """A sentence of 8 to 26 words; one in three has a set phrase."""
        words = self._words(self.chance.randint(8, 20))
        if self.chance.random() < 0.33:
            words += " " + self.chance.choices(self.phrases, cum_weights=self.often)[0]
        return words.capitalize() + "."

    def reports(self, number: int) -> Iterator[Report]:
        """So many reports, one after the other."""
        written: list[list[Sentence]] = []
        for at in range(number):
            size = self.chance.randint(SENTENCES // 2, SENTENCES * 3 // 2)
            sentences = [Sentence(self.sentence(), (at, place)) for place in range(size)]
            source: int | None = None
            if written and self.chance.random() < 0.4:
                source = max(0, len(written) - 1 - int(self.chance.expovariate(1 / 40)))
                sentences = self._copied(written[source], sentences)
            written.append(sentences)
            block = [self.chance.choice(self.blocks)] if self.chance.random() < 0.25 else []
            texts = [one.text for one in sentences]
            yield Report("\n\n".join([texts[0][:-1], *(_paragraphs(texts[1:])), *block]), source, sentences)

    def _copied(self, source: list[Sentence], own: list[Sentence]) -> list[Sentence]:
        """Part of a source, now and then reordered, a word of every third sentence changed, in a text of its own."""
        taken = self.chance.sample(source, max(2, int(len(source) * self.chance.uniform(0.3, 1))))
        if self.chance.random() < 0.7:
            taken.sort(key=source.index)
        taken = [self._edited(one) if self.chance.random() < 0.33 else one for one in taken]
        return own[: int(len(taken) * self.chance.uniform(0, 1.3))] + taken

    def _edited(self, sentence: Sentence) -> Sentence:
        words = sentence.text.split(" ")
        words[self.chance.randrange(len(words))] = self.chance.choice(self.words)
        return Sentence(" ".join(words), sentence.first)


def _paragraphs(sentences: list[str]) -> Iterator[str]:
    for at in range(0, len(sentences), 4):
        yield " ".join(sentences[at : at + 4])


class Planted:
    """Which reports have sentences of one hand in common, edited ones too: pairs that are copies by how they came."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.size = 0
        self.taken: dict[tuple[int, int], list[int]] = {}  # sentences that somebody took, with the reports that did
        self.direct: set[tuple[int, int]] = set()

    def put(self, at: int, report: Report) -> None:
        """One more report, as a file."""
        self.size += (self.folder / f"{at:06}.txt").write_text(report.text, "utf-8")
        if report.source is not None:
            self.direct.add((report.source, at))
        for one in report.sentences:
            if one.first[0] != at:
                self.taken.setdefault(one.first, [one.first[0]]).append(at)

    def related(self) -> set[tuple[int, int]]:
        """All pairs with such a sentence in common, copies of one source among them."""
        return {pair for those in self.taken.values() for pair in combinations(those, 2)}

    def share(self, pair: tuple[int, int]) -> float:
        """Of the side where it is larger, the share of words in five-word runs both have: word by word, no sketch."""
        texts = [(self.folder / f"{one:06}.txt").read_text("utf-8") for one in pair]
        sides = [re.findall(r"[^\W_]+", text.casefold()) for text in texts]
        runs = [[tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)] for words in sides]
        shared = set(runs[0]) & set(runs[1])
        held = [{at + step for at, run in enumerate(own) if run in shared for step in range(RUN)} for own in runs]
        return max(len(places) / len(words) for places, words in zip(held, sides, strict=True))

    def copies(self) -> set[tuple[int, int]]:
        """Of the related pairs, DRAWN at most, those with MIN_SHARE in common."""
        pairs = sorted(self.related())
        drawn = random.Random(7).sample(pairs, min(DRAWN, len(pairs)))
        return {pair for pair in drawn if self.share(pair) >= MIN_SHARE}


def main() -> int:
    """Write the corpus, run the command on it, print CPU time, peak memory, recall and precision by what is planted."""
    parser = argparse.ArgumentParser(description="How fast copies are found.")
    parser.add_argument("--reports", type=int, default=100_000)
    number = parser.parse_args().reports
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "gegenprobe", "copies", folder, "--language", "en", "--format", "jsonl"]
        # Begun before the corpus is made: a process counts what the one that began it had in memory by then.
        waiting = [sys.executable, "-c", f"import os, sys; sys.stdin.read(); os.execv({sys.executable!r}, {command!r})"]
        child = subprocess.Popen(waiting, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        planted = Planted(Path(folder))
        for at, report in enumerate(Press(7).reports(number)):
            planted.put(at, report)
        printed = child.communicate()[0]
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        found = {(int(one["left"]), int(one["right"])) for one in map(json.loads, printed.splitlines())}
        related, true = planted.related(), planted.copies()
    direct = true & planted.direct
    print(
        f"copies: {number:,} reports of {planted.size / number / 1000:.1f} kB, {used.ru_utime + used.ru_stime:.1f} s "
        f"CPU, {used.ru_maxrss / 1024:,.0f} MB; {len(found):,} pairs; recall {len(true & found) / len(true):.4f} of "
        f"{len(true):,} planted pairs drawn ({len(direct & found) / len(direct):.4f} of {len(direct):,} with their "
        f"source), precision {len(related & found) / len(found):.4f}"
    )
    return child.returncode


if __name__ == "__main__":
    sys.exit(main())
