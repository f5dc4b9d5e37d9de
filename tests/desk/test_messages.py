"""Messages: each that the code says has a template in every language, filled by the same values, and none is left over;
kinds, statuses, relations and whatever else a message may name have their words, too."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

import gegenprobe
from findings_told import STORIES, findings
from gegenprobe.checks import checks
from gegenprobe.desk.strings import MESSAGES, languages_of, strings_in
from gegenprobe.desk.telling import told
from gegenprobe.desk.web.words import tongues, words_in
from gegenprobe.desk.wording import said
from gegenprobe.ledger.slots import SLOTS
from gegenprobe.libraries import library_of
from gegenprobe.matching import event_evidence, names_reasons
from gegenprobe.model.kinds import OPS, STATUSES
from gegenprobe.model.ledger import RELATIONS, SEVERITIES, Range, Weight
from gegenprobe.model.message import Listed, Message, Term, message
from gegenprobe.model.statement import When

SOURCES = Path(gegenprobe.__file__).parent
LANGUAGES = languages_of(MESSAGES)
DAY, EIGHT = When(date(2025, 9, 11), date(2025, 9, 11)), Range(None, 8)


def calls() -> Iterator[ast.Call]:
    """Every call of `message` in the program."""
    for file in sorted(SOURCES.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "message":
                yield node


def literals(room: str) -> set[str]:
    """The texts in the code of a room that name a message: those that are one whole template's name."""
    files = (SOURCES / room).rglob("*.py")
    nodes = (node for file in files for node in ast.walk(ast.parse(file.read_text("utf-8"))))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def said_in_code() -> set[str]:
    """The names of all messages, those that are put together from parts among them."""
    plain = {str(call.args[0].value) for call in calls() if isinstance(call.args[0], ast.Constant)}
    weighed = {one.reason.name for one in vars(event_evidence).values() if isinstance(one, Weight)}
    names = {f"names.{name}" for _, *both in names_reasons._ABOUT.values() for name in both}
    put_together = {
        one for one in literals("ledger") | literals("matching") if one.startswith(("compare.", "evidence.", "why."))
    }
    put_together |= {one for one in literals("store") if one.startswith("trouble.")}
    put_together |= {"compare.says_not", "compare.has_not", "why.reports", "why.origins"}
    put_together |= {f"evidence.{no}{what}" for no in ("", "no_") for what in ("numbers", "names")}
    terms = {f"has.{status}" for status in STATUSES} | {f"why.bound.{op}" for op in OPS}
    beginnings = {"why.bound", "evidence.", "evidence.no_"}  # of names put together
    return (plain | weighed | names | put_together | terms) - beginnings


def gaps(template: str) -> set[str]:
    return {field for _, field, _, _ in Formatter().parse(template) if field}


def test_the_desks_languages_are_those_of_the_messages() -> None:
    assert tongues() == LANGUAGES
    assert set(LANGUAGES) >= {"en", "de"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_message_has_its_template_and_every_template_its_message(code: str) -> None:
    wanted, there = said_in_code(), set(strings_in(MESSAGES, code))
    assert len(wanted) > 120
    assert (wanted - there, there - wanted) == (set(), set())


def test_a_message_without_a_template_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(strings_in(MESSAGES, "en"), "nobody_says_this", "")
    assert set(strings_in(MESSAGES, "en")) - said_in_code() == {"nobody_says_this"}


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_template_asks_for_no_value_that_its_message_has_not(code: str) -> None:
    strings = strings_in(MESSAGES, code)
    wrong = [
        (name, gaps(strings[name]) - {word.arg for word in call.keywords})
        for call in calls()
        if isinstance(call.args[0], ast.Constant) and all(word.arg for word in call.keywords)
        for name in [str(call.args[0].value)]
        if gaps(strings[name]) - {word.arg for word in call.keywords}
    ]
    assert wrong == []
    english = strings_in(MESSAGES, "en")
    assert [name for name in english if not gaps(strings[name]) <= gaps(english[name])] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_whatever_a_message_names_has_a_word(code: str) -> None:
    codebook, strings = library_of("detention").codebook, words_in(code).strings
    named: Mapping[str, tuple[str, ...]] = {
        "kind": tuple(codebook.kinds),
        "group": tuple(group for group in codebook.groups if group != "other"),
        "status": STATUSES,
        "relation": RELATIONS,
        "severity": SEVERITIES,
        "slotname": tuple(SLOTS),
        "check": tuple(checks()),
        "op": OPS,
    }
    assert [f"{group}.{key}" for group, keys in named.items() for key in keys if f"{group}.{key}" not in strings] == []


@pytest.mark.parametrize("name", sorted(STORIES))
def test_every_finding_is_told_in_every_language_each_in_its_own(name: str) -> None:
    """Of the stories that provoke a check, title and steps; names and the words of reports are left as they are."""
    for story in STORIES[name]["provokes"]:
        for one in findings(story["reports"]):
            texts = {code: [told(each, words_in(code)) for each in (one.title, *one.proof)] for code in LANGUAGES}
            assert all(all(each) for each in texts.values())
            assert texts["en"][0] != texts["de"][0], one.title


PUT = {
    message("compare.same", number=Range(51, None)): ("both give at least 51", "beide nennen mindestens 51"),
    message("compare.places", left=Term("country", "BY"), right=Term("country", "LT")): (
        "they are of two places, BY and LT",
        "sie gelten zwei Orten, Belarus und Litauen",
    ),
    message("unexplained_fall", number=1200, start=DAY, end=DAY, speaker="Viasna", first=EIGHT, second=EIGHT): (
        "Unexplained fall of 1,200 between 2025-09-11 and 2025-09-11: Viasna counts at most 8, then at most 8",
        "Ungeklärter Rückgang um 1.200 (11. Sept. 2025 bis 11. Sept. 2025): Viasna zählt bis zu 8, dann bis zu 8",
    ),
    message("evidence.numbers", words=Listed(("{0}", "7"))): (
        "numbers in common: {0}, 7",
        "gemeinsame Zahlen: {0}, 7",
    ),
    message("weight", reason=message("evidence.same_day"), bits=-4.0): (
        "both give the same day (-4.0)",
        "beide nennen denselben Tag (−4,0)",
    ),
}


@pytest.mark.parametrize(("given", "texts"), list(PUT.items()), ids=[one.name for one in PUT])
def test_values_are_put_as_the_language_puts_them(given: Message, texts: tuple[str, str]) -> None:
    assert (said(given), words_in("de").said(given)) == texts
