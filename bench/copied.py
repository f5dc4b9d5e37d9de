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
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

SYLLABLES = ("ba be di do fu ga la me no pi", "ro sa ti ul ver an ster kin mor wen")
WORDS, PHRASES, BLOCKS = 30_000, 4_000, 12
SENTENCES = 20  # of a report


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

    def reports(self, number: int) -> Iterator[tuple[str, set[int]]]:
        """Texts, each with the number of the earlier one that part of its sentences is taken from."""
        written: list[list[str]] = []
        for _ in range(number):
            sentences = [self.sentence() for _ in range(self.chance.randint(SENTENCES // 2, SENTENCES * 3 // 2))]
            source: set[int] = set()
            if written and self.chance.random() < 0.4:
                at = max(0, len(written) - 1 - int(self.chance.expovariate(1 / 40)))
                sentences, source = self._copied(written[at], sentences), {at}
            written.append(sentences)
            block = [self.chance.choice(self.blocks)] if self.chance.random() < 0.25 else []
            yield "\n\n".join([sentences[0][:-1], *(_paragraphs(sentences[1:])), *block]), source

    def _copied(self, source: list[str], own: list[str]) -> list[str]:
        """Part of a source, now and then reordered, a word of every third sentence changed, in a text of its own."""
        taken = self.chance.sample(source, max(2, int(len(source) * self.chance.uniform(0.3, 1))))
        if self.chance.random() < 0.7:
            taken.sort(key=source.index)
        taken = [self._edited(one) if self.chance.random() < 0.33 else one for one in taken]
        return own[: int(len(taken) * self.chance.uniform(0, 1.3))] + taken

    def _edited(self, sentence: str) -> str:
        words = sentence.split(" ")
        words[self.chance.randrange(len(words))] = self.chance.choice(self.words)
        return " ".join(words)


def _paragraphs(sentences: list[str]) -> Iterator[str]:
    for at in range(0, len(sentences), 4):
        yield " ".join(sentences[at : at + 4])


def main() -> int:
    """Write the corpus, run the command on it, print CPU time, peak memory, and how many of the copies were found."""
    parser = argparse.ArgumentParser(description="How fast copies are found.")
    parser.add_argument("--reports", type=int, default=100_000)
    number = parser.parse_args().reports
    with tempfile.TemporaryDirectory() as folder:
        planted, size = set(), 0
        for at, (text, sources) in enumerate(Press(7).reports(number)):
            size += (Path(folder) / f"{at:06}.txt").write_text(text, "utf-8")
            planted |= {(f"{source:06}", f"{at:06}") for source in sources}
        command = [sys.executable, "-m", "gegenprobe", "copies", folder, "--language", "en", "--format", "jsonl"]
        ended = subprocess.run(command, check=True, capture_output=True)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = {(one["left"], one["right"]) for one in map(json.loads, ended.stdout.splitlines())}
    print(
        f"copies: {number:,} reports of {size / number / 1000:.1f} kB, {used.ru_utime + used.ru_stime:.1f} s CPU, "
        f"{used.ru_maxrss / 1024:,.0f} MB; {len(found):,} pairs, {len(planted & found):,} of {len(planted):,} planted"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
