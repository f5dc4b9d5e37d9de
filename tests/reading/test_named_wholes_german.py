"""German: shares of those whom a noun names, who comes where, numbers of another time, names behind an office."""

from __future__ import annotations

import pytest
from noted import read_in

SHARES = [
    ("Zwölf der Festgenommenen sind Frauen.", "detention 12 woman"),
    ("Drei der Begnadigten sind Journalisten.", "release 3 journalist"),
    ("Von den 52 Freigelassenen sind 14 Ausländer.", "release 14 foreigner"),
    ("Unter den 910 politischen Gefangenen sind 157 Frauen.", "custody 157 woman"),
    ("Peru ließ 52 Gefangene frei. Unter den 52 Gefangenen sind sechs Letten.",
     "release 52 prisoner; release 6 prisoner"),
    ("Zwei der Verletzten sind Frauen.", ""),
    ("Von den 52 Gästen sind 14 Ausländer.", ""),
    ("Ein Drittel der Festgenommenen sind Frauen.", ""),
    ("Die meisten der 200 Festgenommenen kamen am Abend wieder frei.", ""),
    ("Ein Großteil der 200 Festgenommenen wurde freigelassen.", ""),
    ("Der Bürgermeister von Lima, Olaf Brandt, sowie weitere 87 Personen wurden festgenommen.",
     "detention 87 -; detention - official"),
    ("Der Chef der Partei, Olaf Brandt, und 20 Mitglieder wurden verhaftet.", "detention 20 -; detention - -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), SHARES)
def test_shares_of_those_whom_a_noun_names(text: str, read: str) -> None:
    assert read_in(text, "kind count group") == read


MOVES = [
    ("20 Gefangene kamen in der Ukraine an.", "transfer 20 - UA"),
    ("Am Flughafen von Lima trafen 40 Rückkehrer ein.", "transfer 40 - PE"),
    ("In Leipzig startete ein Flugzeug mit 28 afghanischen Straftätern.", "transfer 28 DE -"),
    ("In Lima landete ein Flugzeug mit 90 Abgeschobenen.", "transfer 90 - PE"),
    ("Zehn Gefangene kamen frei. Sieben von ihnen brachte man nach Litauen, drei in die Ukraine.",
     "release 10 - -; transfer 7 - LT; transfer 3 - UA"),
    ("Neun der Befreiten reisten nach Polen, die anderen 114 in die Ukraine.", "transfer 9 - PL; transfer 114 - UA"),
    ("Peru schickte 40 Kolumbianer in ein Gefängnis in Chile.", "transfer 40 PE CL"),
    ("Bisher sind 800 Abgeschobene nach Peru zurückgekehrt.", "transfer 800 - PE"),
    ("Zwei Diplomaten reisten nach Polen.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), MOVES)
def test_where_people_come_to(text: str, read: str) -> None:
    assert read_in(text, "kind count from to") == read


FREED = [
    ("Peru setzte 250 zu lebenslanger Haft verurteilte Chilenen frei.", "release 250 Peru"),
    ("Die Fabrik setzte 80 Mitarbeiter frei.", ""),
]


@pytest.mark.parametrize(("text", "read"), FREED)
def test_set_free(text: str, read: str) -> None:
    assert read_in(text, "kind count by") == read


OTHER_TIMES = [
    ("2024 waren 361 Reporter inhaftiert, gegenüber 320 im Jahr 2023.",
     "custody 361 2024-01-01..2024-12-31; custody 320 2023-01-01..2023-12-31"),
    ("Die Zahl der Hinrichtungen stieg auf 1.500, nach 975 im Jahr 2024.",
     "death 1500 -; death 975 2024-01-01..2024-12-31"),
    ("Im ersten Halbjahr wurden 11.807 Leute abgeschoben, 2.400 mehr als im Jahr 2023.",
     "transfer 11807 2025-01-01..2025-06-30"),
    ("Im Mai waren 30 in Haft, nach 40 Tagen kam niemand mehr hinzu.", "custody 30 2025-05-01..2025-05-31"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), OTHER_TIMES)
def test_numbers_of_another_time(text: str, read: str) -> None:
    assert read_in(text, "kind count when") == read


WITHOUT_VERBS = [
    ("Elf Gefangene kamen in Graz frei, fünf in Althofen.", "release 11 -; release 5 -"),
    ("Im Vorjahr waren 44 Häftlinge freigekommen, 2022 sogar 61.",
     "release 44 2024-01-01..2024-12-31; release 61 2022-01-01..2022-12-31"),
    ("Seit 2023 sind 1.200 Leute abgeschoben worden, allein im August 86.",
     "transfer 1200 2023-01-01..2025-09-16; transfer 86 2025-08-01..2025-08-31"),
    ("Sechs Männer in Polizeigewahrsam", "custody 6 2025-09-16"),
    ("Sechs Männer in Gewahrsam genommen", "detention 6 -"),
    ("Zwölf Personen wurden aus der Haft entlassen, acht unter Auflagen freigelassen.", "release 12 -; release 8 -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), WITHOUT_VERBS)
def test_numbers_that_share_a_verb_or_have_none(text: str, read: str) -> None:
    assert read_in(text, "kind count when") == read


REAL = [
    ("Zehn Häftlinge kommen frei. Am Ende könnten es 900 sein.", "release occurred 10; release possible 900"),
    ("40 Leute wurden abgeschoben. Die Stadt sprach von 38 Personen.",
     "transfer occurred 40; transfer occurred 38"),
    ("40 Leute wurden abgeschoben. Die Stadt sprach von 38 Anträgen.", "transfer occurred 40"),
    ("Der Erlass, mit dem 523 Verurteilte begnadigt werden, gilt.", "release occurred 523"),
    ("Amnestie, von der 2.000 Gefangene profitieren könnten", "release possible 2000"),
    ("37 Insassen nutzten den Streit zur Flucht, 24 von ihnen wurden wieder gefasst.", "detention occurred 24"),
    ("Ein Gericht schickte 55 Verdächtige in Untersuchungshaft.", "detention occurred 55"),
    ("Elf der Abgeschobenen kamen direkt aus der Strafhaft.", ""),
    ("Für 13 Angeklagte lautete das Urteil auf Freispruch.", ""),
    ("Die Männer, die Hilfsgüter nach Peru bringen wollten, sind zurück.", ""),
    ("Zum Besuch kamen 19 Wärter und drei Besucher.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), REAL)
def test_how_real_and_what(text: str, read: str) -> None:
    assert read_in(text, "kind status count") == read


def test_a_trial_that_goes_on_since_a_day_began_before() -> None:
    text = "Gegen zwei Männer wird seit Montag verhandelt."
    assert read_in(text, "kind status when") == "sentence planned 2025-09-15..2025-09-16"
