"""What `evaluate` prints: figures by language, kind, status and slot; alpha; misses and over-readings."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence

from gegenprobe.desk import wording
from gegenprobe.desk.codings import Pair, languages_of
from gegenprobe.ledger.alpha import alpha, fact_units, sentence_units
from gegenprobe.ledger.coded import SLOTS, Coded
from gegenprobe.ledger.coded_names import SameNames
from gegenprobe.ledger.evaluation import Figures, Scored, figures, intervals, score, slot_f1
from gegenprobe.model.entry import Record
from gegenprobe.model.kinds import STATUSES
from gegenprobe.packs.codebook import Codebook
from gegenprobe.packs.library import Library
from gegenprobe.packs.same_names import shipped_name_words
from gegenprobe.packs.sentences import shipped_sentences
from gegenprobe.reading.answers.explain import explain
from gegenprobe.text.sentences import sentences_of

SEED = 1  # so that the same codings give the same interval each time


def scored(pairs: Sequence[Pair]) -> list[Scored]:
    """Each pair scored, in their order."""
    names = SameNames(shipped_name_words())
    return [score(pair.gold, pair.read, names) for pair in pairs]


def figure_records(rows: Sequence[Scored], codebook: Codebook, times: int) -> Iterator[Record]:
    """Figures of all reports, by language, kind and status, then F1 of the slots, of all and by language."""
    groups = {"all": rows} | {code: [row for row in rows if row.language == code] for code in _languages(rows)}
    for name, some in groups.items():
        record = _record("all" if name == "all" else "language", name, figures(some))
        yield record | (_interval_fields(some, times) if times and some else {})
    for part, names in (("kind", tuple(codebook.kinds)), ("status", STATUSES)):
        for name in names:
            found = figures(rows, _where(part, name))
            if found.facts or found.predictions:
                yield _record(part, name, found)
    for name, some in groups.items():
        slots = slot_f1(some)
        yield {"part": "slot", "name": name, "f1": {slot: slots[slot] for slot in SLOTS if slots[slot] is not None}}


def _languages(rows: Sequence[Scored]) -> list[str]:
    return sorted({row.language for row in rows})


def _where(part: str, name: str) -> Callable[[Coded], bool]:
    return (lambda one: one.kind == name) if part == "kind" else (lambda one: one.status == name)


def _record(part: str, name: str, found: Figures) -> Record:
    recall, precision, f1 = found.all
    count_recall, count_precision, count_f1 = found.counts
    return {
        "part": part, "name": name, "reports": found.reports, "facts": found.facts, "predictions": found.predictions,
        "found": found.found, "wrong": found.wrong, "recall": recall, "precision": precision, "f1": f1,
        "count_facts": found.count_facts, "count_found": found.count_found, "count_wrong": found.count_wrong,
        "count_recall": count_recall, "count_precision": count_precision, "count_f1": count_f1,
    }  # fmt: skip


def _interval_fields(rows: Sequence[Scored], times: int) -> Record:
    low_high, counts = intervals(rows, times, random.Random(SEED).choice)
    return {"f1_95": list(low_high), "count_f1_95": list(counts)}


def alpha_records(pairs: Sequence[Pair]) -> Iterator[Record]:
    """Alpha of all reports and of each language: over the facts that both coded, and over all sentences."""
    names = SameNames(shipped_name_words())
    for name in ("all", *languages_of(pairs)):
        some = [pair for pair in pairs if name in ("all", pair.gold.language)]
        facts = [unit for pair in some for unit in fact_units(pair.gold, pair.read, names)]
        lines = [unit for pair in some for unit in sentence_units(pair.gold, pair.read, _sentences(pair))]
        yield {
            "part": "alpha",
            "name": name,
            "facts_alpha": alpha(facts),
            "facts": sum(len(unit) > 1 for unit in facts),
            "facts_of_one": sum(len(unit) == 1 for unit in facts),
            "sentences_alpha": alpha(lines),
            "sentences": len(lines),
        }


def _sentences(pair: Pair) -> list[tuple[int, int]]:
    text, language = pair.report.text, pair.gold.language
    pack = shipped_sentences().packs.get(language)
    return sentences_of(text, 0, len(text), pack.unbroken if pack else frozenset())


def miss_records(pairs: Sequence[Pair], rows: Sequence[Scored], library: Library) -> Iterator[Record]:
    """What was missed and what is wrong, report by report, each with what explains it."""
    for pair, row in zip(pairs, rows, strict=True):
        for one in row.missed:
            yield _shown("miss", pair, one) | {"explained": _explained(pair, one, library) if pair.by_rules else []}
        for one in row.wrong:
            yield _shown("over", pair, one) | {"rule": one.rule}


def _shown(part: str, pair: Pair, one: Coded) -> Record:
    count = None if one.count is None else dict(zip(_count_keys(one.count), one.count, strict=True))
    return {
        "part": part, "report": pair.report.name, "kind": one.kind, "status": one.status, "count": count,
        "change": one.change or None, "file": one.place.file, "line": one.place.line, "evidence": one.evidence,
    }  # fmt: skip


def _count_keys(count: Sequence[object]) -> tuple[str, ...]:
    return ("op", "value") if len(count) == 2 else ("op", "low", "high")


def _explained(pair: Pair, one: Coded, library: Library) -> list[Mapping[str, object]]:
    """What `explain` says of the sentence, read alone."""
    start, end = one.spans[0].start, one.spans[0].end
    for first, last in _sentences(pair):
        if first <= start < last:
            start, end = first, max(end, last)
    report = pair.report
    results = explain(report.text[start:end], report.published, library, report.language or "")
    return [{"rule": each.rule, "fired": each.fired, "reason": wording.said(each.reason)} for each in results]
