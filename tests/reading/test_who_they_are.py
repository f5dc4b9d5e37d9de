"""Who those are of whom was told: behind 'handelt es sich um', as members by name, behind a bracket, in a return."""

from __future__ import annotations

import pytest
from noted import read_as, read_in

FIELDS = "kind count group people part"
TABLE = [
    ("Dutzende wurden verhaftet. Es handele sich um mindestens 40 Mönche, teilte der Abt mit.",
     "detention at_least:40 cleric - -"),
    ("Bei den Festgenommenen handelt es sich um 11 Frauen und 13 Männer.",
     "detention 11 woman - -; detention 13 man - -"),
    ("Bei den Inhaftierten handelt es sich um Lena Wolkowa und Olaf Brandt.",
     "custody - - Lena Wolkowa+Olaf Brandt -"),
    ("Bei den Verletzten handelt es sich um 11 Frauen.", ""),
    ("Die Polizei nahm drei Männer fest. Es handelt sich um einen Irrtum.", "detention 3 man - -"),
    ("Der dritte Festgenommene ist Olaf Brandt.", "detention - - Olaf Brandt -"),
    ("Der dritte Gast ist Olaf Brandt.", ""),
    ("Die Polizei nahm neun Leute fest. Es hieß, dass Olaf Brandt unter den Häftlingen war.",
     "detention 9 - - -; detention - - Olaf Brandt part"),
    ("Auch ein Mitglied der Partei „Neue Wege“, Aktivist Olaf Brandt, wurde festgenommen.",
     "detention - activist Olaf Brandt -"),
    ("24 Leute wurden festgenommen. 21 von ihnen wurden am Abend entlassen.",
     "detention 24 - - -; release 21 - - part"),
    ("24 Leute wurden befragt. 21 von ihnen wurden am Abend entlassen.", ""),
    ("Die Polizei meldet 42 Festnahmen, 22 davon am Hafen.", "detention 42 - - -; detention 22 - - part"),
    ("Drei Männern wird Betrug vorgeworfen. Dafür müssen sie ein Jahr ins Gefängnis.", "sentence 3 man - -"),
    ("Zehn Hongkonger Maler wurden verhaftet.", "detention 10 - - -"),
    ("Zehn Hongkonger Aktivisten wurden verhaftet.", "detention 10 activist - -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), TABLE)
def test_who_they_are(text: str, read: str) -> None:
    assert read_in(text, FIELDS) == read


PLACED = [
    ("In Peru sitzen 50 Leute wegen eines Erlasses, der Kritik verbietet, im Gefängnis.", "custody 50 - PE - -"),
    ("Die Regierung in Peru ließ am Freitag (Ortszeit) 20 Gefangene nach Polen ausreisen.",
     "transfer 20 Regierung - PE PL; release 20 Regierung PE - -"),
    ("Die Polizei hat nach einer Feier und einem Streit zehn Leute festgenommen.", "detention 10 Polizei - - -"),
    ("Am Sonntag stürmten Soldaten die Redaktion und nahmen vier Reporter fest.", "detention 4 Soldaten - - -"),
    ("Ein Mann wurde von Wien über Istanbul nach Kabul abgeschoben.", "transfer 1 - - AT AF"),
    ("Peru gibt 15 Kriegsgefangene an Chile zurück.", "release 15 Peru PE - -"),
    ("Peru ließ 30 Soldaten frei, als Antwort entließ Chile zwei Offiziere.",
     "release 30 Peru PE - -; release 2 Chile CL - -"),
    ("Chile entließ zwei Offiziere.", ""),
    ("Jeden Tag müssen 35 Leute Österreich verlassen.", ""),
    ("Die Stadt nennt 42 Festnahmen, im Schnitt rund sechs am Tag.", "detention 42 - - - -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), PLACED)
def test_who_acts_and_where(text: str, read: str) -> None:
    assert read_in(text, "kind count by at from to") == read


def test_days_behind_a_perfect_tell_how_long_it_took() -> None:
    assert read_in("Die Polizei hat in elf Tagen 400 Leute festgenommen.", "kind status when") == "detention occurred -"


def test_both_sides_of_a_swap_are_one_exchange() -> None:
    text = "Beide Länder führten einen Austausch von 32 armenischen und zwei polnischen Soldaten durch."
    read = "exchange 34 -; release 32 AM; release 2 PL"
    assert read_in(text, "kind count nation") == read


TIMED = [
    ("In Peru wurden 2014 zwei Menschen verhaftet.", "detention occurred 2 PE 2014-01-01..2014-12-31"),
    ("In Peru wurden 2014 Menschen verhaftet.", "detention occurred 2014 PE -"),
    ("Zwölf Häftlinge freizulassen, forderte die EU.", "release demanded 12 - -"),
    ("Die Polizei nahm einen Schleuser (38) fest.", "detention occurred 1 - -"),
    ("Kuwait: Sieben Hinrichtungen an einem Tag", "death occurred 7 KW -"),
    ("Kuba: Fast 3000 Gefangene dank Amnestie in Freiheit", "release occurred under:3000 CU -"),
    ("Von 4.400 Polizisten unter den Inhaftierten hatte Präsident Juan Pérez gesprochen.", ""),
    ("ISTANBUL/BEIRUT afp/dpa | Syriens Behörden haben 20 Leute freigelassen.", "release occurred 20 SY -"),
    ("Nachdem Peru angekündigt hat, Häftlinge zu entlassen, will Chile 40 Gefangene freilassen.",
     "release planned 40 CL -"),
    ("In Ungarn wurden 20 Leute festgenommen, die nach Österreich einreisen wollten.", "detention occurred 20 HU -"),
    ("Zwei Gefangene wurden tot in ihrer Zelle gefunden.", "death occurred 2 - -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), TIMED)
def test_what_opens_a_sentence(text: str, read: str) -> None:
    assert read_in(text, "kind status count at when") == read


def test_who_is_told_of_behind_a_clause_that_cites() -> None:
    text = "Freikommen soll am Samstag, wie die Zeitung El País berichtet, auch der Regierungskritiker Juan Pérez."
    assert read_in(text, "kind status people said_by") == "release planned Juan Pérez El País"


AFTER = [
    ("Zwei kamen frei, wenige Wochen nachdem Präsident Juan Pérez eine Amnestie angekündigt hatte.", "2 -"),
    ("Zwei Tage nachdem Präsident Juan Pérez eine Amnestie angekündigt hatte, kamen 14 Häftlinge frei.", "14 -"),
    ("Die 14 Häftlinge kamen frei, einen Tag bevor die EU neue Zölle ankündigte.", "14 -"),
    ("Nach Angaben von Juan Pérez kamen 14 Häftlinge frei.", "14 Juan Pérez"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), AFTER)
def test_who_speaks_some_time_before_says_nothing_of_it(text: str, read: str) -> None:
    assert read_in(text, "count said_by") == read


CITIZENS = [
    ("de", "Die Polizei nahm sechs chilenische Journalisten fest. Zwei von ihnen sitzen noch in Haft.",
     "detention 6 CL; custody 2 CL"),
    ("de", "Peru ließ 60 Chilenen frei. Insgesamt sind 900 freigekommen.", "release 60 CL; release 900 -"),
    ("de", "Der chilenische Dichter Juan Ruiz wurde im Mai festgenommen. Im Juni wurde Juan Ruiz freigelassen.",
     "detention - CL; release - -"),
    ("en", "The Chilean poet Juan Ruiz was arrested in May. In June Juan Ruiz was released.",
     "detention - CL; release - -"),
    ("en", "Peru arrested 60 Chileans in May. In June it released the 60 men.", "detention 60 CL; release 60 CL"),
    ("es", "Perú liberó a 60 chilenos. 20 de ellos son menores.", "release 60 CL; release 20 CL"),
]  # fmt: skip

test_of_what_country_they_are = read_as("kind count nation", CITIZENS)
