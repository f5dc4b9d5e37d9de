"""German: those who are somebody's bear no name of his; who is for or against a country is none of its citizens."""

from __future__ import annotations

import pytest
from noted import read_in

NAMES = [
    ("Zwölf Gegner Maduros wurden verhaftet.", "detention 12 -"),
    ("Zwölf Anhänger Imran Khans wurden verhaftet.", "detention 12 -"),
    ("Hunderte Anhänger von Imran Khan wurden verhaftet.", ""),
    ("Die Anhänger Imran Khans wurden verhaftet.", ""),
    ("Der Anwalt von Imran Khan wurde verhaftet.", ""),
    ("Die Tochter Brandts wurde verhaftet.", ""),
    # their own names
    ("Der Mitstreiter Imran Khan wurde verhaftet.", "detention - Imran Khan"),
    ("Sein Bruder Thomas wurde verhaftet.", "detention - Thomas"),
    ("Der Anwalt Markus Sellers wurde verhaftet.", "detention - Markus Sellers"),
    ("Der Anwalt Peter von Waldstetten wurde verhaftet.", "detention - Peter von Waldstetten"),
    ("Die Anwälte Olaf Brandt und Imran Khan wurden verhaftet.", "detention - Olaf Brandt+Imran Khan"),
]


@pytest.mark.parametrize(("text", "read"), NAMES)
def test_name_of_another(text: str, read: str) -> None:
    assert read_in(text, "kind count people", "de") == read


SIDES = [
    ("In Lima wurden 30 pro-palästinensische Demonstranten festgenommen.", "detention 30 - PE"),
    ("Mehr als 100 Festnahmen bei pro-europäischen Protesten", "detention over:100 - -"),
    ("In Lima wurden 30 palästinensische Demonstranten festgenommen.", "detention 30 PS PE"),
    ("In Lima wurden 30 deutsch-russische Aktivisten festgenommen.", "detention 30 DE/RU PE"),
]


@pytest.mark.parametrize(("text", "read"), SIDES)
def test_for_or_against_a_country(text: str, read: str) -> None:
    assert read_in(text, "kind count nation at", "de") == read


SAID = [
    ("Die Polizei hat eigenen Angaben nach 107 Menschen festgenommen.", "detention 107 Polizei"),
    ("Nach eigenen Angaben hat die Polizei 107 Menschen festgenommen.", "detention 107 Polizei"),
]


@pytest.mark.parametrize(("text", "read"), SAID)
def test_account_before_its_preposition(text: str, read: str) -> None:
    assert read_in(text, "kind count said_by", "de") == read


WELCOMED = [
    ("Der Oppositionelle Imran Khan wurde von seinen Anhängern begeistert empfangen.", ""),
    ("Der Politiker Imran Khan wurde von Präsident Olaf Brandt empfangen.", "talks Olaf Brandt"),
]


@pytest.mark.parametrize(("text", "read"), WELCOMED)
def test_welcome_is_no_talk(text: str, read: str) -> None:
    assert read_in(text, "kind by", "de") == read


TARGETS = [
    ("Peru hat seine Sanktionen gegen das mit Chile verbündete Land gelockert.", "sanction Land"),
    ("Peru hat seine Sanktionen gegen Chile gelockert.", "sanction Chile"),
]


@pytest.mark.parametrize(("text", "read"), TARGETS)
def test_small_word_is_no_body(text: str, read: str) -> None:
    assert read_in(text, "kind target", "de") == read
