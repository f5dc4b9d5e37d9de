"""German: numbers that share a verb, those who speak for others, what is only talked about or asked for."""

from __future__ import annotations

import pytest
from noted import read_in

DAYS = [
    # each number with its own day or place, and one noun for all
    ("Die Polizei nahm am Montag 31 und am Dienstag weitere neun Fans fest.",
     "detention occurred 31 - 2025-09-15; detention occurred 9 - 2025-09-16"),
    ("Am Montag wurden 31 und am Dienstag neun Geiseln befreit.",
     "release occurred 31 - 2025-09-15; release occurred 9 - 2025-09-16"),
    ("Am Montag kamen 31, am Dienstag neun Häftlinge frei.",
     "release occurred 31 - 2025-09-15; release occurred 9 - 2025-09-16"),
    ("Am Montag wurden 31 Fans, am Dienstag neun festgenommen.",
     "detention occurred 31 - 2025-09-15; detention occurred 9 - 2025-09-16"),
    ("Am Montag wurden 31 Fans festgenommen und neun verletzt.", "detention occurred 31 - 2025-09-15"),
]  # fmt: skip

TABLE = [
    # others for another reason, or to another term
    ("Vierzehn Männer wurden wegen Raubes festgenommen, fünf wegen Hehlerei.",
     "detention occurred 14 -; detention occurred 5 -"),
    ("Sechs Männer wurden zum Tode verurteilt, drei zu lebenslanger Haft.",
     "sentence occurred 6 -; sentence occurred 3 -"),
    ("Sechs Männer bekamen lebenslange Haft, drei jeweils 14 Jahre.", "sentence occurred 6 -; sentence occurred 3 -"),
    ("Sechs Männer wurden wegen Raubes verurteilt, drei wegen eines Irrtums freigesprochen.", "sentence occurred 6 -"),
    ("Sechs Männer sitzen in Haft, drei im Krankenhaus.", "custody occurred 6 -"),
    # who speaks for another
    ("Die Familie von Mira Dahl verlangt ihre Freilassung.", "release demanded - Mira Dahl"),
    ("Die Angehörigen der 14 Geiseln verlangten deren Freilassung.", "release demanded 14 -"),
    ("Die Verteidigerin von Max Roth, Mira Dahl, erklärte, er sei verhaftet worden.", "detention occurred - Max Roth"),
    ("Max Roth lebt in Riga. Seine Schwester Mira Dahl sagte, er sei verhaftet worden.",
     "detention occurred - Max Roth"),
    ("Unter den Festgenommenen ist Max Roths Frau.", ""),
    # a pronoun and its verb tell of one
    ("Die Polizei nahm 40 Menschen fest, darunter Mira Dahl. Sie kam am Abend frei.",
     "detention occurred 40 -; detention occurred - Mira Dahl; release occurred - Mira Dahl"),
    ("Die Polizei nahm 40 Menschen fest. Sie kamen am Abend frei.", "detention occurred 40 -; release occurred 40 -"),
    # what is only talked about, and what people gather for
    ("Die Minister sprachen über die Freilassung von neun Häftlingen.", "release negotiated 9 -"),
    ("Bei dem Treffen ging es um den Austausch von neun Häftlingen.", "exchange negotiated 9 -"),
    ("Der Minister sprach über die Freilassung der neun Häftlinge.", "release occurred 9 -"),
    ("Die Schüler demonstrierten für die Freilassung von Mira Dahl.", "release demanded - Mira Dahl"),
    ("Die Schüler dankten für die Freilassung von Mira Dahl.", "release occurred - Mira Dahl"),
    # a negation of the phrase behind it, or of how often
    ("Nicht lange nach dem Umsturz kamen 300 Häftlinge frei.", "release occurred 300 -"),
    ("Mira Dahl wurde am Montag, nicht einmal eine Woche danach, freigelassen.", "release occurred - Mira Dahl"),
    ("Nicht unter die Amnestie fallen 30 Häftlinge.", "release denied 30 -"),
    ("Die 30 Häftlinge wurden nie freigelassen.", "release denied 30 -"),
    # nobody plans the trial of those who are not charged
    ("Keiner der 31 Festgenommenen ist angeklagt worden.", ""),
    ("Die 31 Festgenommenen sind angeklagt worden.", "sentence planned 31 -"),
    # names between dashes that no place opens
    ("Zwei Aktivisten – Mira Dahl und Max Roth – wurden verhaftet.", "detention occurred 2 Mira Dahl+Max Roth"),
]  # fmt: skip

SAID = [
    ("Neun Männer seien verhaftet worden, sagte ein Anwohner der Nachrichtenagentur AFP.", "detention Anwohner"),
    ("Neun Männer seien verhaftet worden, berichteten zwei Augenzeugen der dpa.", "detention Augenzeugen"),
    ("Neun Männer seien verhaftet worden, sagte ein Reporter der Zeitung Morgen.", "detention Reporter der Zeitung"),
    ("Nach einem neuen Bericht von Viasna wurden neun Männer verhaftet.", "detention Viasna"),
    ("Nach einer Pressemitteilung der Polizei wurden neun Männer verhaftet.", "detention Polizei"),
    ("In einer Mitteilung der Polizei heißt es, neun Männer seien verhaftet worden.", "detention Polizei"),
    ("Frei kamen, so die Angaben der Regierung, neun Häftlinge.", "release Regierung"),
    ("Nach der Mitteilung der Polizei wurden neun Männer verhaftet.", "detention -"),
]  # fmt: skip

AT = [
    ("In Berlin verlangten Schüler die Freilassung von neun Häftlingen in Belarus.", "release BY"),
    ("Frankreich verlangt die Freilassung von neun Häftlingen.", "release -"),
    ("Frankreich hat neun Häftlinge freigelassen.", "release FR"),
]  # fmt: skip

BY = [
    ("In Perus Hauptstadt Lima hat die Polizei neun Männer festgenommen.", "detention Polizei"),
    ("Mira Dahl wurde von Perus Justiz zum Tode verurteilt.", "sentence Perus Justiz"),
    ("Das Gericht zur Bekämpfung der Korruption verurteilte neun Männer.",
     "sentence Gericht zur Bekämpfung der Korruption"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DAYS, ids=[text for text, _ in DAYS])
def test_each_with_its_own_day(text: str, expected: str) -> None:
    assert sorted(read_in(text, "kind status count people when", "de").split("; ")) == sorted(expected.split("; "))


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[text for text, _ in TABLE])
def test_lists_and_kin(text: str, expected: str) -> None:
    assert read_in(text, "kind status count people", "de") == expected


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[text for text, _ in SAID])
def test_who_is_cited(text: str, expected: str) -> None:
    assert read_in(text, "kind said_by", "de") == expected


@pytest.mark.parametrize(("text", "expected"), AT, ids=[text for text, _ in AT])
def test_where_those_ask(text: str, expected: str) -> None:
    assert read_in(text, "kind at", "de") == expected


@pytest.mark.parametrize(("text", "expected"), BY, ids=[text for text, _ in BY])
def test_who_acts(text: str, expected: str) -> None:
    assert read_in(text, "kind by", "de") == expected
