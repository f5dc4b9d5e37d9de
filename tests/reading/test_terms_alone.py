"""Terms told without a verb: 'Nine years for X, eight for Y', in a report that tells of a court."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    ("en", "kind people", "Nine years for the ex-mayor Carlos Ruiz. A court read the verdict.", "sentence Carlos Ruiz"),
    ("en", "kind people", "Life for Omar Haddad, the court said on Tuesday.", "sentence Omar Haddad"),
    ("en", "kind count", "Ten years for two, six for the other four, the court said.", "sentence 2; sentence 4"),
    ("en", "kind people", "Nine years in prison for blogger Oleg Sidorov", "sentence Oleg Sidorov"),
    ("en", "kind count", "Jail for six hikers", "sentence 6"),
    ("en", "kind people", "Nine years for the mayor, six for Ana Torres and Luis Vega: the court read them.",
     "sentence Ana Torres+Luis Vega"),
    ("de", "kind people", "Neun Jahre für Bürgermeister Carlos Ruiz. Das Gericht schwieg.", "sentence Carlos Ruiz"),
    ("de", "kind count", "Lebenslang für drei Soldaten\nDas Gericht tagte geheim.", "sentence 3"),
    ("de", "kind count", "Elf Jahre Haft für zwei der Frauen, acht für die vier anderen.", "sentence 2; sentence 4"),
    ("de", "kind count", "Todesurteile gegen vier Dorfbewohner", "sentence 4"),
    ("es", "kind people", "Nueve años para el exalcalde Carlos Ruiz y ocho para Ana Torres, dijo el juez.",
     "sentence Carlos Ruiz+Ana Torres"),
    ("es", "kind people", "Diez años para la abogada Nadia Hamdi. El juez leyó la pena.", "sentence Nadia Hamdi"),
    ("es", "kind count", "Perpetua para seis represores", "sentence 6"),
    ("ru", "kind people", "Олегу Котову — девять лет колонии", "sentence Олег Котов"),
    ("ru", "kind count", "Пожизненное для троих военных", "sentence 3"),
    ("ru", "kind people", "Девять лет колонии — экс-мэру Карлосу Руису.", "sentence Карлос Руис"),
]
NOTHING = [
    ("en", "Nine years for the ex-mayor Carlos Ruiz."),  # no court is told of
    ("en", "He fought nine years for the ex-mayor Carlos Ruiz. The court was silent."),
    ("en", "Two years for the project, three for the next. The court said nothing."),
    ("en", "The best in years for Carlos Ruiz. The court said nothing."),
    ("en", "Ten years for treason, the court said."),
    ("de", "Er hat zehn Jahre für die Partei gearbeitet. Das Gericht schwieg."),
    ("es", "Diez años para el proyecto, dijo el juez."),
    ("ru", "Ему десять лет для начала. Суд молчал."),
]
# fmt: on


@pytest.mark.parametrize(("language", "slots", "text", "expected"), TABLE)
def test_terms_are_told_without_a_verb(language: str, slots: str, text: str, expected: str) -> None:
    assert read_in(text, slots, language) == expected


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_other_times_are_no_terms(language: str, text: str) -> None:
    assert read_in(text, "kind count people", language) == ""
