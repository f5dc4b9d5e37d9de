"""Parts of wholes, members by name, groups of people, totals."""

from __future__ import annotations

import pytest
from noted import read_in

FIELDS = "kind count group nation people part"
TABLE = [
    ("de", "52 Häftlinge kamen frei, darunter sechs Litauer.",
     "release 52 prisoner - - -; release 6 prisoner LT - part"),
    ("de", "52 Häftlinge kamen frei, unter ihnen drei Frauen.", "release 52 prisoner - - -; release 3 woman - - part"),
    ("de", "52 Häftlinge kamen frei. Darunter sind sechs Litauer und zwei Letten.",
     "release 52 prisoner - - -; release 6 prisoner LT - part; release 2 prisoner LV - part"),
    ("de", "52 Häftlinge kamen frei. Unter ihnen ist die Aktivistin Lena Wolkowa.",
     "release 52 prisoner - - -; release - activist - Lena Wolkowa part"),
    # behind several parts those who are meant are all of them; behind one, they may be
    ("de", "30 Menschen wurden festgenommen, darunter zwölf Frauen und drei Jugendliche. Sie kamen wieder frei.",
     "detention 30 - - - -; detention 12 woman - - part; detention 3 minor - - part; release 30 - - - -"),
    ("en", "Peru seized 30 people. Among them are 12 women and three children. They were freed on Monday.",
     "detention 30 - - - -; detention 12 woman - - part; detention 3 minor - - part; release 30 - - - -"),
    ("ru", "Задержаны 30 поваров. Среди них 12 женщин и трое детей. Их отпустили.",
     "detention 30 - - - -; detention 12 woman - - part; detention 3 minor - - part; release 30 - - - -"),
    ("ru", "Задержаны 30 поваров. Среди них 12 женщин. Их отпустили.",
     "detention 30 - - - -; detention 12 woman - - part; release 12 woman - - -"),
    ("de", "14 der 52 Häftlinge kamen frei.", "release 14 prisoner - - -"),
    ("de", "Unter den Freigelassenen sind sechs Litauer.", "release 6 - LT - -"),
    ("de", "52 Häftlinge kamen frei. Es regnete.", "release 52 prisoner - - -"),
    ("de", "52 Häftlinge und drei Journalisten kamen frei.", "release 52 prisoner - - -; release 3 journalist - - -"),
    ("de", "Die Polizei nahm zwölf Demonstranten fest.", "detention 12 protester - - -"),
    ("de", "Drei Journalisten wurden zu Haftstrafen verurteilt.", "sentence 3 journalist - - -"),
    ("de", "52 Häftlinge kamen frei.", "release 52 prisoner - - -"),
    ("de", "14 Migranten wurden abgeschoben.", "transfer 14 migrant - - -"),
    ("de", "1.100 politische Gefangene sitzen in Haft.", "custody 1100 political_prisoner - - -"),
    ("de", "Zwei Häftlinge starben im Gefängnis.", "death 2 prisoner - - -"),
    ("de", "In der Haft starben drei politische Gefangene.", "death 3 political_prisoner - - -"),
    ("de", "Zwölf Aktivisten wurden entführt.", "detention 12 activist - - -"),
    ("de", "Das Gericht verurteilte 14 Oppositionelle in Abwesenheit.", "sentence 14 opposition - - -"),
    ("de", "Drei Frauen stehen unter Hausarrest.", "custody 3 woman - - -"),
    ("de", "14 Ausländer kamen frei: sechs Litauer, je zwei Letten, Polen und Deutsche, ein Franzose und ein Brite.",
     "release 14 foreigner - - -; release 6 foreigner LT - part; release 2 foreigner LV - part; "
     "release 2 foreigner PL - part; release 2 foreigner DE - part; release 1 foreigner FR - part; "
     "release 1 foreigner GB - part"),
    ("de", "52 Häftlinge kamen frei, darunter je zwei Letten, Polen und Deutsche.",
     "release 52 prisoner - - -; release 2 prisoner LV - part; release 2 prisoner PL - part; "
     "release 2 prisoner DE - part"),
    ("de", "52 Häftlinge kamen frei. Die Polizei sprach von insgesamt 14 Ausländern: sechs Litauern und acht Polen.",
     "release 52 prisoner - - -; release 14 foreigner - - part; release 6 foreigner LT - part; "
     "release 8 foreigner PL - part"),
    ("de", "52 Häftlinge kamen frei. Die Polizei sprach von 14 Demonstranten.", "release 52 prisoner - - -"),
    ("de", "52 Häftlinge kamen frei. Dahl sprach von drei Litauern, die noch fehlen.", "release 52 prisoner - - -"),
    ("de", "52 Häftlinge kamen frei. Die Polizei sprach von 140 Litauern.", "release 52 prisoner - - -"),
    ("en", "They freed 52 prisoners, among them 14 foreigners (six Lithuanians and eight Poles).",
     "release 52 prisoner - - -; release 14 foreigner - - part; release 6 foreigner LT - part; "
     "release 8 foreigner PL - part"),
    ("en", "They freed 14 foreigners, six Lithuanians and eight Poles, on Thursday.",
     "release 14 foreigner - - -; release 6 foreigner LT - part; release 8 foreigner PL - part"),
    ("en", "They freed 14 foreigners: six Lithuanians, four each from Latvia and Poland.",
     "release 14 foreigner - - -; release 6 foreigner LT - part; release 4 foreigner LV - part; "
     "release 4 foreigner PL - part"),
    ("en", "They freed 14 foreigners: six Lithuanians and nine Poles, by another account.",
     "release 14 foreigner - - -; release 6 foreigner LT - part; release 9 foreigner PL - part"),
    ("en", "They freed 14 foreigners: six Lithuanians and two Poles declined to speak.", "release 14 foreigner - - -"),
    ("es", "Liberaron a 14 extranjeros: seis lituanos y ocho polacos.",
     "release 14 foreigner - - -; release 6 foreigner LT - part; release 8 foreigner PL - part"),
    ("ru", "Они освободили 14 иностранцев: шесть литовцев и восемь поляков.",
     "release 14 foreigner - - -; release 6 foreigner LT - part; release 8 foreigner PL - part"),
    ("de", "123 Häftlinge kamen frei. 114 von ihnen wurden in die Ukraine gebracht, neun nach Litauen.",
     "release 123 prisoner - - -; transfer 114 prisoner - - part; transfer 9 prisoner - - part"),
    ("de", "52 Häftlinge kamen frei. Nur 51 von ihnen haben litauischen Boden betreten.",
     "release 52 prisoner - - -; transfer 51 prisoner - - part"),
    ("en", "Belarus released 52 prisoners. Mikola Karp refused to go into exile. Six of them are Poles.",
     "release 52 prisoner - - -; transfer - - - Mikola Karp -; release 6 prisoner PL - part"),
    ("en", "They freed 52 prisoners at the border. Only 51 of them crossed it.",
     "release 52 prisoner - - -; transfer 51 prisoner - - part"),
    ("en", "Belarus freed 52 prisoners, including six Lithuanians.",
     "release 52 prisoner - - -; release 6 prisoner LT - part"),
    ("es", "Cuba liberó a 52 presos, entre ellos seis mujeres.", "release 52 prisoner - - -; release 6 woman - - part"),
    ("ru", "В Минске освободили 52 заключенных, среди них шесть женщин.",
     "release 52 prisoner - - -; release 6 woman - - part"),
    ("ru", "Президент помиловал 40 заключенных.\nВ числе помилованных:\n8 иностранцев;\n12 женщин, отбывших полсрока.",
     "release 40 prisoner - - -; release 8 foreigner - - part; release 12 woman - - part"),
    ("ru", "В России задержали 400 человек.\nМосква: более 300 человек\nСамара – 20\nПогода: 14 градусов",
     "detention 400 - - - -; detention over:300 - - - part; detention 20 - - - part"),
    ("de", "52 Häftlinge kamen frei, darunter die Aktivistin Lena Wolkowa.",
     "release 52 prisoner - - -; release - activist - Lena Wolkowa part"),
    ("de", "Lena Wolkowa und 14 weitere Häftlinge kamen frei.",
     "release 14 prisoner - - -; release - - - Lena Wolkowa -"),
    ("de", "52 Häftlinge kamen frei, unter ihnen Ales Karp und Lena Wolkowa.",
     "release 52 prisoner - - -; release - prisoner - Ales Karp+Lena Wolkowa part"),
    ("de", "Insgesamt sind seit Juli 300 Häftlinge freigekommen.", "release 300 prisoner - - -"),
    ("de", "Amnesty International zählt 1.186 politische Gefangene.", "custody 1186 political_prisoner - - -"),
    ("de", "52 Häftlinge kamen frei. Drei von ihnen wurden nach Litauen gebracht.",
     "release 52 prisoner - - -; transfer 3 prisoner - - part"),
]  # fmt: skip
NOTHING = [
    ("de", "Darunter sind sechs Litauer."),
    ("ru", "В числе гостей:\n8 иностранцев;\n12 женщин."),
    ("de", "Unter den Gästen waren sechs Litauer."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), TABLE)
def test_part(language: str, text: str, read: str) -> None:
    assert read_in(text, FIELDS, language) == read


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_nothing_is_read(language: str, text: str) -> None:
    assert read_in(text, FIELDS, language) == ""
