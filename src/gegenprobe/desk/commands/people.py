"""`gegenprobe people`: who is named, in which spellings, and what is said of them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from gegenprobe.desk import wording
from gegenprobe.desk.as_of import ledger_at
from gegenprobe.desk.options import as_of_option, book_option, format_option
from gegenprobe.desk.output import say, say_records, tell
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.ledger.people import names_in
from gegenprobe.ledger.post import Standing
from gegenprobe.matching.names import Person


@click.command("people", short_help="Who is named, in which spellings.", epilog="Example: gegenprobe people")
@as_of_option
@book_option
@format_option
def command(as_of: datetime | None, book: Path, form: str) -> int:
    """Print every person, body and office that is named: the spellings, how often, and in which statements.

    Offices and bodies of a state are one by what they are: 'Minsk' and 'the Belarusian government', an office and who
    holds it around that day. 'gegenprobe decide p_... same p_...' joins two that are one, 'different' takes them apart,
    or takes out one spelling: gegenprobe decide p_... different 'Minsk'.
    """
    standing = ledger_at(book, as_of)
    told = _told(standing)
    everyone = sorted(standing.people.persons.values(), key=lambda one: (-len(told.get(one.id, ())), one.name, one.id))
    if form == "jsonl":
        say_records(_record(one, told) for one in everyone)
    else:
        rows = [_row(one, told, standing) for one in everyone]
        say(table(("name", "spellings", "statements", "id"), rows, columns_available()))
    if not everyone:
        tell(f"{book}: nobody is named")
    return 0


def _told(standing: Standing) -> dict[str, list[str]]:
    """The statements (ids) that name a person, by the person's id."""
    found: dict[str, list[str]] = {}
    for key in sorted(standing.statements):
        one = standing.statements[key]
        for person in {standing.people.of(one.report, name) for name in names_in([one])}:
            found.setdefault(person, []).append(key)
    return found


def _row(one: Person, told: Mapping[str, list[str]], standing: Standing) -> Row:
    others = [name for name in one.names if name != one.name]
    below = [
        f"perhaps {standing.people.shown(other)} ({other}): {wording.evidence(link)}" for other, link in one.suggested
    ]
    return Row((one.name, wording.listed(others), str(len(told.get(one.id, ()))), one.id), tuple(below))


def _record(one: Person, told: Mapping[str, list[str]]) -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": "person",
        "name": one.name,
        "spellings": list(one.names),
        "suggested": [other for other, _ in one.suggested],
        "evidence": told.get(one.id, []),
    }
