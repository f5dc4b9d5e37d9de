"""What people make of a report when they word it anew: who was meant stands elsewhere, verbs are left out or added."""

from __future__ import annotations

import pytest
from noted import read_in

FOLLOWED = [
    ("kind status count", "Am Freitag kamen 20 Gefangene frei. Weitere 46 sollen folgen.",
     "release occurred 20; release planned 46"),
    ("kind count people", "Im Mai wurden zehn Männer freigelassen. Im Juni folgten Peter Falk und fünf weitere.",
     "release 10 -; release 5 -; release - Peter Falk"),
    ("kind count", "Sieben Geiseln kamen am Morgen frei. Am Mittag folgten 13 weitere Geiseln.",
     "release 7; release 13"),
    ("kind count", "Sieben Geiseln kamen am Morgen frei. Der Polizist folgte 13 Autos.", "release 7"),
    ("kind count", "136 Gefangene hält man in dem Lager fest. 700 waren es einmal.", "custody 136; custody 700"),
    ("kind count", "48 Journalisten sitzen in Haft, nachdem es im Vorjahr 36 gewesen waren.",
     "custody 48; custody 36"),
    ("kind count", "200 Häftlinge kamen frei. Elf Jahre waren es für den ältesten.", "release 200"),
    ("kind count by", "Peru ließ 115 Soldaten frei. Genauso viele Gefangene übergab Chile.",
     "release 115 Peru; release 115 Chile"),
    ("kind count to", "Nach Peru wurden 115 Soldaten gebracht, nach Chile ebenso viele.",
     "transfer 115 PE; transfer 115 CL"),
    ("kind count group to", "14 Häftlinge wurden nach Litauen gebracht, neun nach Polen.",
     "transfer 14 prisoner LT; transfer 9 prisoner PL"),
]  # fmt: skip

DESCRIBED = [
    ("kind count group", "Unter den Häftlingen, die freikamen, befinden sich zwei Priester, vier Schüler und ein Arzt.",
     "release 2 cleric; release 4 student; release 1 other"),
    ("kind count", "Zu den Frauen, die im Mai verschleppt wurden, gehören zwei Ärztinnen.", "detention 2"),
    ("kind count people", "Unter den Männern, die die Polizei festnahm, sind Peter Falk und Jon Dahl.",
     "detention - Peter Falk+Jon Dahl"),
    ("kind count by", "Zu den 52 Häftlingen, die Minsk am Donnerstag freiließ, gehören sechs Litauer.",
     "release 52 Minsk; release 6 Minsk"),
    ("kind count", "Unter den am Freitag freigelassenen Häftlingen befinden sich zwei Priester.", "release 2"),
    ("kind count", "Unter den Büchern, die er las, sind zwei Romane.", ""),
    ("kind count nation", "Drei Peruaner und ein Chilene sind die Freigelassenen.", "release 3 PE; release 1 CL"),
    ("kind count", "Die Festgenommenen sind 14 Studenten und zwei Lehrer.", "detention 14; detention 2"),
    ("kind people", "Die Freigelassenen sind Peter Falk und Jon Dahl.", "release Peter Falk+Jon Dahl"),
    ("kind count", "Die Entlassenen sind Ärzte.", ""),
    ("kind people", "Die Journalistin, die verurteilt worden war, ist frei.", ""),
]  # fmt: skip

RELATIVES = [
    ("kind count by", "Es waren 52 Gefangene, die Minsk am Donnerstag ziehen ließ.", "release 52 Minsk"),
    ("kind count by", "52 Häftlinge, die Dahl am Freitag begnadigte, sind frei. Maria Dahl schwieg.",
     "release 52 Maria Dahl"),
    ("kind count by to", "Es handelt sich um 20 Männer, die Israel nach Peru abgeschoben hat.",
     "transfer 20 Israel PE"),
    ("kind by", "Die Ukraine, die Schweiz und Peru tauschten Gefangene aus.", "exchange Ukraine"),
    ("kind count", "40 Journalisten, die die Türkei eingesperrt hatte, kamen frei.", "release 40"),
    ("kind count", "Die 40 Geiseln, die seit Mai in Haft saßen, hausten in Zelten.", "custody 40"),
]  # fmt: skip

ORDER = [
    ("kind count", "Weiter in Haft sein sollen rund 30.000.", "custody about:30000"),
    ("kind count", "Noch hinter Gittern sein sollen 120 Oppositionelle.", "custody 120"),
    ("kind status count", "Freigekommen sein sollen 14 Frauen.", "release occurred 14"),
    ("kind count nation", "Zwölf Huthis wurden am Montag festgenommen.", "detention 12 YE"),
    ("kind status count", "Bis zu 500 gefangene Taliban sollen freikommen.", "release planned at_most:500"),
    ("kind count by", "Die Taliban ließen 40 Soldaten frei.", "release 40 Taliban"),
]  # fmt: skip

ANEW = [
    ("kind count group",
     "Die Zahl der Journalisten, die als Geiseln gehalten werden, ist gewachsen. 54 sind es jetzt, 40 waren es im Mai.",
     "custody 54 hostage; custody 40 hostage"),
    ("kind count when", "Im August 2024 schob Wien 28 Männer ab. Im Juli 2025, als es 81 waren, half Katar.",
     "transfer 28 2024-08-01..2024-08-31; transfer 81 2025-07-01..2025-07-31"),
    ("kind count", "Im Mai gab es 600 Festnahmen. An einem Sonntag sollen es 536 gewesen sein.",
     "detention 600; detention 536"),
    ("kind count when",
     "Lima begnadigte am Freitag 560 Häftlinge. Es ist Brauch. 2018 waren es 712 Menschen gewesen, im Jahr davor 502.",
     "release 560 2025-09-12; release 712 2018-01-01..2018-12-31; release 502 2017-01-01..2017-12-31"),
    ("kind count said_by",
     "Mehrere Aktivisten wurden verhaftet. Nach Angaben der Polizei waren es 14, nach Angaben der Organisatoren 30.",
     "detention 14 Polizei; detention 30 Organisatoren"),
    ("kind count", "Am Freitag wurden 40 Menschen festgenommen. Es regnete, und es waren 20 Grad.", "detention 40"),
    ("kind count", "40 Männer wurden verhaftet. Vor Ort waren 30 Polizisten.", "detention 40"),
]  # fmt: skip

TOTALS = [
    ("kind count group by", "Auf mehr als 1.000 schätzt Unicef die Zahl der Kinder, die Boko Haram verschleppt hat.",
     "detention over:1000 minor Boko Haram"),
    ("kind count", "Die Zahl der Menschen, die als Geiseln gehalten werden, liegt bei 54.", "custody 54"),
    ("kind count", "Bei 340 liegt die Zahl der Menschen, die seit Mai abgeschoben wurden.", "transfer 340"),
    ("kind count", "Die Zahl der Menschen, die Bücher lesen, liegt bei 340.", ""),
]  # fmt: skip

SHARED = [
    ("kind count", "Die Polizei nahm 15.000 Menschen fest, mehr als 13.660 davon als Dealer, knapp 1100 als Diebe.",
     "detention 15000; detention over:13660; detention under:1100"),
    ("kind count to", "Aus Peru wurden 1.300 Männer ausgeflogen, 700 davon nach Litauen, 300 nach Polen.",
     "transfer 1300 -; transfer 700 LT; transfer 300 PL"),
    ("kind count nation", "137 Männer wurden abgeschoben, 36 davon sind Türken.", "transfer 137 -; transfer 36 TR"),
    ("kind count", "153 Reporter sitzen in Haft, dazu 161 Blogger und 14 weitere Fotografen.",
     "custody 153; custody 161; custody 14"),
    ("kind count by", "Die Hamas lässt 20 Geiseln gehen, Israel 1.700 Häftlinge.",
     "release 20 Hamas; release 1700 Israel"),
    ("kind count by", "Moskau hat 185 Soldaten übergeben, Kiew ebenfalls 185.", "release 185 Moskau; release 185 Kiew"),
    ("kind count from", "Wien hat 20 Afghanen abgeschoben, Bern zwölf Syrer.", "transfer 20 AT; transfer 12 CH"),
    ("kind count people", "Peter Falk muss zehn Jahre ins Gefängnis, Jon Dahl acht.",
     "sentence - Peter Falk; sentence - Jon Dahl"),
    ("kind count people", "Peter Falk bekam zehn Jahre Haft, Jon Dahl acht und Maria Holm sieben.",
     "sentence - Peter Falk; sentence - Jon Dahl; sentence - Maria Holm"),
    ("kind count", "Wer wegen Mordes verurteilt ist, geht leer aus. Sechs Frauen kamen frei.", "release 6"),
    ("kind count", "6943 Häftlinge waren im Mai in Haft, beinahe gleich viele wie im Juni.", "custody 6943"),
    ("kind count", "48 Männer, die in der Gewalt der Rebellen waren, kamen frei.", "release 48; custody 48"),
]  # fmt: skip


TOLD = [
    ("kind count", "Wie viele Menschen verschleppt wurden, ist unklar; die Kirche spricht von 227.", "detention 227"),
    ("kind count said_by",
     "Mehrere Menschen wurden festgenommen. Die Polizei sprach von 40, die Opposition von mehr als 100.",
     "detention 40 Polizei; detention over:100 Opposition"),
    ("kind count said_by", "Hunderte wurden festgenommen; laut Viasna waren es 438.", "detention 438 Viasna"),
    ("kind count", "Die Polizei sprach von 40 Litern.", ""),
    ("kind count", "Ungewiss ist das Los jener 317 Mädchen, die in Lima entführt wurden.", "detention 317"),
    ("kind count", "Am Freitag kamen zwölf Männer frei, die verhaftet worden waren.", "release 12"),
    ("kind count", "Am Freitag kamen 12 Männer frei, die im Mai verhaftet wurden.", "release 12; detention 12"),
    ("kind status count", "Zwei Peruaner sind nicht mehr in Geiselhaft.", "release occurred 2"),
    ("kind status count", "Zwei Peruaner sind nicht in Geiselhaft.", "custody denied 2"),
    ("kind count", "614 Männer sind in Haft. Die Liga appellierte an Lima, die Gefangenen freizulassen.",
     "custody 614"),
    ("kind count when", "Mit Stand vom 8. September saßen 40 Männer in Haft.", "custody 40 2025-09-08"),
    ("kind status count", "614 Männer sitzen in Haft. Die Liga forderte die Freilassung von 600 Männern.",
     "custody occurred 614; release demanded 600"),
    ("kind people", "Maria Dahl, seit drei Jahren in Haft, erhielt einen Preis.", "custody Maria Dahl"),
    ("kind people", "Maria Dahl erhielt, während sie in Lima lebte, einen Preis.", ""),
    ("kind count people", "Erst am Montag war mit Maria Dahl eine weitere Ärztin verhaftet worden.",
     "detention - Maria Dahl"),
    ("kind count people", "Mit Peter Falk und Jon Dahl wurden zwei weitere Anwälte festgenommen.",
     "detention 2 Peter Falk+Jon Dahl"),
    ("count group", "Die übrigen 35, allesamt politische Gefangene, wurden begnadigt.", "35 political_prisoner"),
    ("count when", "Von Freitag an wurden 40 Häftlinge entlassen.", "40 2025-09-12"),
    ("kind status count", "Dass von Freitag an 300 Kriegsgefangene freigelassen werden, sagte Maria Dahl.",
     "release occurred 300"),
    ("count when", "Nach den Unruhen vom Samstag hat die Polizei 13 Männer festgenommen.", "13 -"),
    ("count when", "Die Polizei hat am Samstag 13 Männer festgenommen.", "13 2025-09-13"),
    ("count when", "Bis Montag waren 171 Häftlinge freigekommen.", "171 -"),
    ("status count when", "Die Seiten hatten sich im Juli darauf verständigt, 40 Häftlinge freizulassen.",
     "planned 40 2025-07-01..2025-07-31"),
    ("count when", "Sechs Männer sitzen seit einem Jahr in Haft.", "6 2025-09-16"),
    ("count when", "Sechs Männer sitzen seit dem 3. Mai in Haft.", "6 2025-05-03..2025-09-16"),
    ("count to", "Peru schob 50 Männer ab. Meist ging es nach Chile (20), Kuba (12) und Litauen (8).",
     "50 -; 20 CL; 12 CU; 8 LT"),
]  # fmt: skip


PLAIN = [
    ("kind count by", "Lima geht davon aus, dass Peru noch über 800 litauische Soldaten festhält.",
     "custody over:800 Peru"),
    ("kind count", "Im Mai verschleppte die Gruppe 21 Menschen.", "detention 21"),
    ("kind people", "Frei kam bislang nur Peter Falk, der Bürgermeister von Lima.", "release Peter Falk"),
    ("kind count", "Frei kamen bis Juli 1000 Häftlinge.", "release 1000"),
    ("kind people", "Der Gründer von Haki, Peter Falk, sitzt im Gefängnis.", "custody Peter Falk"),
    ("kind status people", "Ein Gericht entscheidet, ob Peru Maria Dahl an die USA ausliefert.",
     "transfer possible Maria Dahl"),
    ("kind count", "Nach Monaten in der Gewalt der Rebellen sind zwei Geiseln wieder in Freiheit.", "release 2"),
    ("kind count", "Nach der Freilassung von drei Männern sind noch zwei Geiseln in der Gewalt der Rebellen.",
     "release 3; custody 2"),
    ("kind count", "Er sagte, dass zwei Männer in der Haft bedroht worden seien.", ""),
    ("count by", "Istanbul taz | Die Polizei hat 44 Männer festgenommen.", "44 Polizei"),
    ("count by", "Frankfurt (Oder) (ots) - Die Polizei hat elf Männer festgenommen.", "11 Polizei"),
    ("count by", "Frankfurt am Main - Kuba hat 31 Häftlinge entlassen.", "31 Kuba"),
    ("count said_by", "Das Innenministerium schwieg. Nach Angaben des Ministeriums wurden 31 Männer abgeschoben.",
     "31 Innenministerium"),
    ("count said_by", "Die Gemeinde schwieg. Nach Angaben des Ministeriums wurden 31 Männer abgeschoben.",
     "31 Ministerium"),
    ("count said_by", "Ein Sprecher der Liga sagte, 31 Männer seien frei.", "31 Sprecher der Liga"),
    ("count group nation", "31 Geiseln kamen am Montag frei. Am Dienstag kamen zwei Peruaner frei.",
     "31 hostage -; 2 hostage PE"),
]  # fmt: skip


DETAILS = [
    ("kind count", "38 Männer wurden abgeschoben. Neun von ihnen stammen aus Bayern.", "transfer 38; transfer 9"),
    ("kind count", "In Peru sitzen 150 Häftlinge in Haft. 40 der Häftlinge haben keinen Pass.",
     "custody 150; custody 40"),
    ("kind count", "150 Männer wurden verhaftet. Vier von ihnen hatten sich festgeklebt.",
     "detention 150; detention 4"),
    ("kind count", "Am Tag von Dahls Reise verurteilte ein Gericht sechs Reporter zu Haft.", "sentence 6"),
    ("count when", "Am 31. Januar 2020 waren in Peru 6906 Männer inhaftiert, weniger als ein Jahr zuvor.",
     "6906 2020-01-31"),
    ("people", "Peter und Jon Falk wurden verschleppt.", "Peter Falk+Jon Falk"),
    ("people", "Peter Dahl und Jon Falk wurden verschleppt.", "Peter Dahl+Jon Falk"),
    ("count by", "47 Iraker von Hannover aus abgeschoben", "47 -"),
    ("kind count to", "Das Rote Kreuz hat 18 Peruaner heimgebracht.", "transfer 18 PE"),
    ("kind count", "47 Männer wurden abgeschoben. Neun von ihnen sind verurteilte Straftäter.",
     "transfer 47; transfer 9"),
    ("kind count", "Neun Männer sind verurteilt worden.", "sentence 9"),
    ("count said_by", "Nach Angaben von Wesna wurden 30 Männer verhaftet.", "30 Wesna"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "text", "result"),
    [*FOLLOWED, *DESCRIBED, *RELATIVES, *ORDER, *ANEW, *TOTALS, *SHARED, *TOLD, *PLAIN, *DETAILS],
)
def test_reworded(fields: str, text: str, result: str) -> None:
    assert read_in(text, fields) == result
