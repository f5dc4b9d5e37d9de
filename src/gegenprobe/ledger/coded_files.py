"""Codings out of files: what a coder wrote as YAML, and what a reader wrote as jsonl."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from gegenprobe.ledger.coded import Coded, Coding
from gegenprobe.ledger.coded_statement import KEYS, StatementBinder
from gegenprobe.model.fault import Fault, Place
from gegenprobe.packs.codebook import Codebook
from gegenprobe.packs.document import Binder, Item, is_day, load_document

Context = tuple[Codebook, str]  # the codebook that was coded by, and the report's stored text
_REPORT = {"id", "language", "published", "outlet", "url"}


def coding_of_yaml(data: bytes, place: tuple[str, str], context: Context) -> tuple[Coding, list[Fault]]:
    """A coder's file (`place`: the report's name and the file's) as a coding, and every fault in it."""
    name, file = place
    root, faults = load_document(data, file)
    binder = Binder(faults)
    if root is None:
        if not faults:
            binder.faults.append(Fault(Place(file, 1, 1), "the file is empty; a coding has 'report' and 'statements'"))
        return Coding(report=name), binder.faults
    found = dict(binder.known(root, {"report", "statements"}, "section"))
    for section in ("report", "statements"):
        if section not in found:
            binder.fault(root, f"'{section}' is missing")
    about = dict(binder.known(found["report"], _REPORT, "key of report")) if "report" in found else {}
    language, published = _head(about, found, binder)
    items = _listed(found["statements"], binder) if "statements" in found else ()
    bound = StatementBinder(binder, *context)
    statements = [bound.bound(item) for item in items]
    _check_parts(items, binder)
    return Coding(
        report=name, language=language, published=published, statements=tuple(one for one in statements if one)
    ), binder.faults


def _head(about: Mapping[str, Item], found: Mapping[str, Item], binder: Binder) -> tuple[str, str]:
    """Language and day of publication; '' for a day that is open."""
    language = binder.text(about["language"]) if "language" in about else ""
    if "report" in found and not (len(language) == 2 and language.isascii() and language.islower()):
        binder.fault(about.get("language", found["report"]), "'language' is a code of two letters, such as de")
    published = binder.text(about["published"]) if "published" in about else ""
    if published in ("null", "~"):
        return language, ""
    if published and not is_day(published):
        binder.fault(about["published"], f"'{published[:40]}' is no day; write 2025-09-11, or null when unknown")
    return language, published


def _listed(item: Item, binder: Binder) -> tuple[Item, ...]:
    if isinstance(item.value, str) and item.value not in ("", "null", "~"):
        binder.fault(item, "a list of statements is wanted here; [] where nothing is coded")
    return item.value if isinstance(item.value, tuple) else () if isinstance(item.value, str) else binder.items(item)


def _check_parts(items: tuple[Item, ...], binder: Binder) -> None:
    for at, item in enumerate(items):
        whole = item.value.get("part_of") if isinstance(item.value, dict) else None
        if whole is not None and whole.value not in ("", "null", "~"):
            number = binder.whole(whole)
            if number == at or not 0 <= number < len(items):
                message = f"part_of is {number}; it is the number of another statement, from 0 to {len(items) - 1}"
                binder.fault(whole, message)


def coding_of_jsonl(data: bytes, place: tuple[str, str], context: Context) -> tuple[Coding, list[Fault]]:
    """What `gegenprobe read --format jsonl` wrote of one report as a coding, and every fault in it."""
    name, file = place
    faults: list[Fault] = []
    records: list[tuple[int, Mapping[str, Any]]] = []
    try:
        lines = data.decode("utf-8").split("\n")
    except UnicodeDecodeError as error:
        return Coding(report=name), [Fault(Place(file, data[: error.start].count(b"\n") + 1, 1), "this is not UTF-8")]
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except (ValueError, RecursionError) as error:
            faults.append(Fault(Place(file, number, getattr(error, "colno", 1)), "this line is not JSON"))
            continue
        if isinstance(record, dict):
            records.append((number, record))
        else:
            faults.append(Fault(Place(file, number, 1), "a statement is an object: {...}"))
    statements, more = coded_records(records, file, context)
    return Coding(report=name, statements=statements), [*faults, *more]


def coded_records(
    records: Iterable[tuple[int, Mapping[str, Any]]], file: str, context: Context
) -> tuple[tuple[Coded, ...], list[Fault]]:
    """Statement records with their line numbers as coded statements, and every fault. Fields not compared are free."""
    binder = Binder()
    bound = StatementBinder(binder, *context)
    statements: list[Coded] = []
    for line, record in records:
        place = Place(file, line, 1)
        item = _item({key: value for key, value in record.items() if key in KEYS}, place)
        count, evidence = record.get("count"), record.get("evidence")
        if isinstance(count, dict) and any(type(value) is not int for key, value in count.items() if key != "op"):
            binder.faults.append(Fault(place, "the numbers of a count are whole numbers, not texts"))
        elif not isinstance(evidence, dict):
            binder.faults.append(Fault(place, "evidence has start, end and text"))
        elif (coded := bound.bound(item, str(record.get("rule", "")))) is not None:
            statements.append(coded)
    return tuple(statements), binder.faults


def _item(value: object, place: Place) -> Item:
    """A JSON value as the item that a YAML file would have given, so that one binder does for both."""
    if isinstance(value, dict):
        return Item(place, {str(key): _item(child, place) for key, child in value.items()})
    if isinstance(value, list):
        return Item(place, tuple(_item(child, place) for child in value))
    if value is None or isinstance(value, bool):
        return Item(place, {None: "", True: "true", False: "false"}[value])
    return Item(place, str(value))
