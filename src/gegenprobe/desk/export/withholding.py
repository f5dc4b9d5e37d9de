"""Names withheld: whoever is detained, freed or moved is named nowhere in what is handed over.

The rule goes by words: every part of every name and spelling, with its endings, in whatever script. It rather takes
away one word too many than one too few; an address in which such a word stands is left out as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from gegenprobe.desk.export.dossier import Dossier, Noticed, Quote, Row, Section, Source
from gegenprobe.desk.web.search import folded
from gegenprobe.ledger.post import Standing
from gegenprobe.matching.names import Mention

SHORTEST, WHOLE_UP_TO = 3, 4  # letters: shorter parts of a name are no name; up to four letters only the whole word
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_AGAIN = re.compile(r"(\[[^\]]*\])(?:[\s,.;’'-]*\1)+")


def affected(standing: Standing) -> frozenset[str]:
    """The names, in every spelling, of those whom any statement of the book affects; withdrawn reports included."""
    people = standing.people
    named = {(held.report.id, name) for held in standing.book.reports.values()
             for one in held.statements for name in one.people}  # fmt: skip
    meant = {people.meant[Mention(*one)] for one in named if Mention(*one) in people.meant}
    return frozenset({name for _, name in named} | {name for one in meant for name in people.persons[one].names})


def without(dossier: Dossier, names: Iterable[str], mark: str, told: str) -> Dossier:
    """The dossier with `mark` (such as '[name withheld]') in place of every part of these names."""
    hide = hiding(names, mark)

    def row(one: Row) -> Row:
        quotes = tuple(Quote(hide(quote.words), hide(quote.speaker), quote.source) for quote in one.quotes)
        return Row(one.number, hide(one.what), quotes)

    return replace(
        dossier,
        title=hide(dossier.title),
        sections=tuple(Section(hide(one.heading), tuple(map(row, one.rows))) for one in dossier.sections),
        findings=tuple(Noticed(one.severity, hide(one.title), tuple(map(hide, one.steps))) for one in dossier.findings),
        sources=tuple(_source(one, hide) for one in dossier.sources),
        withheld=told,
    )


def _source(one: Source, hide: Callable[[str], str]) -> Source:
    return Source(one.number, hide(one.text), one.address if hide(one.address) == one.address else "")


def hiding(names: Iterable[str], mark: str) -> Callable[[str], str]:
    """Puts the mark in the place of every word that is, or is inflected from, a part of one of the names."""
    parts = {part for name in names for part in folded(name).split() if len(part) >= SHORTEST}
    whole = frozenset(part for part in parts if len(part) <= WHOLE_UP_TO)
    # Endings change the last letters (Kolesnikowa, Kolesnikowas, Kolesnikowoj): what stands before them decides.
    stems = tuple(part[: max(WHOLE_UP_TO, len(part) - 2)] for part in parts - whole)

    def is_named(word: str) -> bool:
        return any(one in whole or one.rstrip("s") in whole or one.startswith(stems) for one in folded(word).split())

    def hide(text: str) -> str:
        shown = _WORD.sub(lambda match: mark if is_named(match.group()) else match.group(), text)
        return _AGAIN.sub(r"\1", shown)

    return hide
