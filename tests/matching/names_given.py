"""The scorer with the shipped packs, made once, and persons told from spellings."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from gegenprobe.matching.names import NO_VERDICTS, Mention, NameVerdicts, persons
from gegenprobe.matching.names_score import NameScorer
from gegenprobe.packs.name_words import shipped_name_words


@cache
def scorer() -> NameScorer:
    return NameScorer(shipped_name_words())


def groups(mentions: Iterable[str], verdicts: NameVerdicts = NO_VERDICTS) -> set[frozenset[str]]:
    """Persons as sets of mentions, each written 'report: name'."""
    found = persons((mention(one) for one in mentions), scorer(), verdicts)
    return {frozenset(f"{one.report}: {one.name}" for one in person.mentions) for person in found.persons}


def mention(written: str) -> Mention:
    report, _, name = written.partition(": ")
    return Mention(report, name)
