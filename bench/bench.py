"""How fast reports are read: `make bench`, `make bench TEXTS=folder`.

Prints articles of 3.1 kB per second on one core, from a report's bytes to its statements, for two corpora made of our
own prose: dense (every third sentence has a trigger word) and ordinary (one article of ten has one), with the
language given and guessed; beside it one plain regex tokenisation of the same text. All languages of both codebooks
are loaded. On a busy machine reading slows down more. A third corpus, everyday, is ordinary with neutral sentences
that have words such as 'met' or 'spoke' in them. CPU time, the best of several rounds. With GEGENPROBE_NATIVE=off the
sources are measured, and not the machine code that was compiled from them.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import names
import yaml

from gegenprobe.desk.app import COLLECT
from gegenprobe.libraries import codebooks, library_of
from gegenprobe.model.fault import Note
from gegenprobe.packs.library import Library
from gegenprobe.packs.sentences import shipped_sentences
from gegenprobe.reading.reports import reader
from gegenprobe.reading.reports.reader import read
from gegenprobe.sources.intake import report_of, take_in
from gegenprobe.sources.known import Known
from gegenprobe.sources.walking import Found
from gegenprobe.text.scan import Scanner, lowered, worth_reading

ARTICLE = 3_100  # bytes
SIZES = {"dense": 300, "ordinary": 1500, "everyday": 300}
ROUNDS = 3
TOKEN = re.compile(r"\w+|[^\w\s]")
HERE = Path(__file__).parent


def main() -> int:
    """Run the bench and print its table."""
    parser = argparse.ArgumentParser(description="How fast reports are read.")
    parser.add_argument("--texts", metavar="FOLDER", help="read these reports instead of generated ones")
    parser.add_argument("--language", default="de", help="a language that has prose in bench/ (default: de)")
    given = parser.parse_args()
    gc.set_threshold(*COLLECT)  # as every command does
    library = loaded()
    corpora = corpora_of_folder(given.texts) if given.texts else generated(given.language, library)
    print(f"reader: {'in Python (make native compiles it)' if reader.__file__.endswith('.py') else 'machine code'}")
    print("corpus     language articles/s   MB/s  tokenised/s  ratio  statements")
    for name, (texts, language) in corpora.items():
        tokenised = seconds(lambda texts=texts: [TOKEN.findall(text.decode()) for text in texts])
        for how, code in (("given", language), ("guessed", None)):
            print(row(name, how, texts, Measured(library, code), tokenised))
    for line in names.lines():
        print(line)
    first, later = start_up(given.language)
    print(
        f"start-up: {later * 1000:.0f} ms for `gegenprobe read` of one short file, {first * 1000:.0f} ms the first time"
    )
    return 0


def loaded() -> Library:
    """The first codebook, with all languages of both in memory, from the cache of compiled packs as commands take them.

    Another process fills the cache, since compiling packs leaves memory in pieces, and no command that reads does so.
    """
    subprocess.run([sys.executable, "-c", "import bench; bench.all_packs()"], check=True, cwd=HERE)
    return all_packs()["detention"]


def all_packs() -> dict[str, Library]:
    """Every codebook in every language that it can be read in."""
    libraries = {name: library_of(name) for name in codebooks()}
    for library in libraries.values():
        for code in library.languages:
            library.tongue(code)
    return libraries


class Measured:
    """Reads texts from bytes to statements, the language given or (None) guessed."""

    def __init__(self, library: Library, language: str | None) -> None:
        self.library = library
        self.known = Known(published=date(2025, 9, 12), language=language)
        self.packs = shipped_sentences()

    def __call__(self, texts: Sequence[bytes]) -> int:
        """How many statements are in the texts."""
        found = 0
        for text in texts:
            taken = report_of(Found(None, "bench", "text"), text, self.known, self.packs)
            found += 0 if isinstance(taken, Note) else len(read(taken.report, self.library).statements)
        return found


def row(name: str, how: str, texts: Sequence[bytes], measured: Measured, tokenised: float) -> str:
    """One line of the table."""
    measured(texts[: max(1, len(texts) // 10)])  # packs compiled, caches as warm as in a long run
    taken = seconds(lambda: measured(texts))
    found = measured(texts)
    size = sum(map(len, texts))
    speed, tokens = size / ARTICLE / taken, size / ARTICLE / tokenised
    return (
        f"{name:<10} {how:<8} {speed:>10,.0f} {size / taken / 1e6:>6.2f} {tokens:>12,.0f} "
        f"{taken / tokenised:>6.1f} {found:>11,}"
    )


def seconds(work: Callable[[], Any]) -> float:
    """CPU seconds of the fastest of several rounds."""
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def corpora_of_folder(folder: str) -> dict[str, tuple[list[bytes], str | None]]:
    """The reports of a folder as one corpus; its language is 'given' as the most frequent guess."""
    taken = [one for one in take_in([folder]) if not isinstance(one, Note)]
    languages = [one.report.language for one in taken if one.report.language]
    language = max(sorted(set(languages)), key=languages.count) if languages else None
    return {"texts": ([one.raw for one in taken], language)}


def generated(language: str, library: Library) -> dict[str, tuple[list[bytes], str | None]]:
    """The corpora, the same on every machine; in dense and ordinary, neutral sentences have no trigger word at all."""
    prose = yaml.safe_load((HERE / f"{language}.yaml").read_text(encoding="utf-8"))
    tongue = library.tongue(language)
    assert tongue is not None, f"no pack for {language}"
    free = [one for one in prose["neutral"] if not triggered(lowered(one), tongue.triggers)]
    print(
        f"{len(prose['event'])} event sentences, {len(prose['neutral'])} neutral ones, {len(free)} with no trigger word"
    )
    writer, everyday = Writer(prose, free), Writer(prose, prose["neutral"])
    size = SIZES["ordinary"]
    return {
        "dense": ([writer.article(every_third=True) for _ in range(SIZES["dense"])], language),
        "ordinary": ([writer.article(event=number % 10 == 0) for number in range(size)], language),
        "everyday": ([everyday.article(event=number % 10 == 0) for number in range(SIZES["everyday"])], language),
    }


def triggered(sentence: str, triggers: Scanner) -> bool:
    """Whether a trigger word stands in the sentence, with the companion that it needs."""
    lower = sentence.lower()
    return worth_reading(triggers.hits(lower), lower, 0, len(lower))


class Writer:
    """Writes articles of 3.1 kB out of sentences with places to fill in."""

    def __init__(self, prose: dict[str, Any], neutral: Sequence[str]) -> None:
        self.prose = prose
        self.neutral = neutral
        self.chance = random.Random(20250912)

    def article(self, every_third: bool = False, event: bool = False) -> bytes:
        """An article; `every_third` sentence on an event, or, with `event`, one sentence of it."""
        sentences: list[str] = []
        size = 0
        while size < ARTICLE:
            eventful = len(sentences) % 3 == 0 if every_third else event and len(sentences) == 8
            sentences.append(self._filled(self.prose["event"] if eventful else self.neutral))
            size += len(sentences[-1].encode()) + 1
        paragraphs = [" ".join(sentences[at : at + 5]) for at in range(0, len(sentences), 5)]
        return "\n\n".join(paragraphs).encode()

    def _filled(self, sentences: Sequence[str]) -> str:
        return self.chance.choice(sentences).format(
            person=self.chance.choice(self.prose["persons"]),
            town=self.chance.choice(self.prose["towns"]),
            day=self.chance.choice(self.prose["days"]),
            month=self.chance.choice(self.prose["months"]),
            number=self.chance.randint(3, 29),
        )


def start_up(language: str) -> tuple[float, float]:
    """Seconds (wall clock) that the command takes for one short report: with nothing compiled yet, and later.

    The first is what a fresh installation takes, Python's own bytecode included; the second the median of seven.
    """
    prose = yaml.safe_load((HERE / f"{language}.yaml").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "short.txt"
        file.write_text(Writer(prose, prose["neutral"]).article(event=True).decode(), "utf-8")
        command = [sys.executable, "-m", "gegenprobe", "read", str(file), "--format", "jsonl"]
        kept = {"GEGENPROBE_CACHE": folder, "PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
        times = []
        for _ in range(8):
            start = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env={**os.environ, **kept})
            times.append(time.perf_counter() - start)
    return times[0], sorted(times[1:])[3]


if __name__ == "__main__":
    sys.exit(main())
