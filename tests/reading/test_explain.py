"""Why a sentence is read as it is: every entry that its words touch, fired or not, and the reason."""

from __future__ import annotations

import pytest

from gegenprobe.desk.wording import said
from gegenprobe.reading.answers.explain import Explained, explain
from reports_of import LANGUAGES, TUESDAY, library, reading_of


def rows(text: str, language: str = "de") -> dict[str, Explained]:
    return {row.rule: row for row in explain(text, TUESDAY, library(), language)}


FIRED = [
    ("de", "Am Freitag kamen 52 Häftlinge frei.", "detention/de/release/frei|kommen", "release · occurred · 52"),
    ("de", "Mira Dahl forderte die Freilassung von mehr als 50 Häftlingen.", "detention/de/release/Freilassung",
     "release · demanded · more than 50 · said by Mira Dahl"),
    ("de", "Jonas Falk wurde verhaftet.", "detention/de/detention/verhaften", "detention · occurred · Jonas Falk"),
    ("en", "Belarus freed 52 prisoners.", "detention/en/release/free", "release · occurred · 52"),
    ("en", "Belarus jailed 52 men. Nine of them grew up in Peru.", "detention/en/detention/jail",
     "detention · occurred · 9 · a part of those told of before"),
    ("es", "Cuba liberó a 52 presos.", "detention/es/release/liberar", "release · occurred · 52"),
    ("ru", "В Минске освободили 52 заключенных.", "detention/ru/release/освободить", "release · occurred · 52"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "rule", "says"), FIRED)
def test_what_fired(language: str, text: str, rule: str, says: str) -> None:
    row = rows(text, language)[rule]
    assert (row.fired, said(row.reason)) == (True, says)
    assert row.file.endswith(f"{language}.yaml") and row.line > 1


SILENT = [
    ("Minsk hob die Steuern gegen Belavia auf.", "detention/de/sanction/auf|heben", "needs one of: Sanktion, "),
    ("Der Verein nahm das Spiel auf.", "detention/de/detention/fest|nehmen", "its word is no verb here, its"),
    ("Die Polizei nahm zwölf Fahrzeuge fest.", "detention/de/detention/fest|nehmen",
     "its words stand here (occurred), but no number or name of the affected: nobody"),
    ("Häftlinge kamen frei.", "detention/de/release/frei|kommen",
     "its words stand here (occurred), but no number or name of the affected: Häftlinge"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "rule", "reason"), SILENT)
def test_what_did_not_fire_and_why(text: str, rule: str, reason: str) -> None:
    row = rows(text)[rule]
    assert not row.fired
    assert said(row.reason).startswith(reason)


def test_what_fired_comes_first() -> None:
    fired = [row.fired for row in explain("Am Freitag kamen 52 Häftlinge frei.", TUESDAY, library(), "de")]
    assert fired[0] and not fired[-1] and fired == sorted(fired, reverse=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_touched(language: str) -> None:
    assert rows("42.", language) == {}


def test_no_pack() -> None:
    assert explain("Huomenna sataa.", TUESDAY, library(), "fi") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_statement_of_an_example_has_its_row(language: str) -> None:
    for example in library().words(language).examples[::7]:
        fired = {row.rule for row in rows(example.text, language).values() if row.fired}
        assert {one.rule for one in reading_of(example.text, language).statements} <= fired
