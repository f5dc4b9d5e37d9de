"""Who is cited, and where the report speaks in its own voice."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("de", "52 Häftlinge kamen frei, sagte Mira Dahl.", "52 Mira Dahl"),
    ("de", "Mira Dahl sagte, dass 52 Häftlinge freikamen.", "52 Mira Dahl"),
    ("de", "„52 Häftlinge kamen frei“, sagte Mira Dahl.", "52 Mira Dahl"),
    ("de", "Laut Mira Dahl kamen 52 Häftlinge frei.", "52 Mira Dahl"),
    ("de", "Mira Dahl zufolge kamen 52 Häftlinge frei.", "52 Mira Dahl"),
    ("de", "Nach Angaben von Mira Dahl kamen 52 Häftlinge frei.", "52 Mira Dahl"),
    ("de", "52 Häftlinge kamen frei, so Mira Dahl.", "52 Mira Dahl"),
    ("de", "52 Häftlinge seien freigekommen, teilte die Polizei mit.", "52 Polizei"),
    ("de", "52 Häftlinge kamen frei. Das teilte das Außenministerium mit.", "52 Außenministerium"),
    ("de", "52 Häftlinge kamen frei. Das sagte Mira Dahl am Montag.", "52 Mira Dahl"),
    ("de", "Mira Dahl sagte, die Lage sei schwierig. 52 Häftlinge seien freigelassen worden.", "52 Mira Dahl"),
    ("de", "Die Agentur Belta meldete die Freilassung von 52 Häftlingen.", "52 Belta"),
    ("de", "Amnesty International zählt 52 politische Gefangene.", "52 Amnesty International"),
    ("de", "52 Häftlinge kamen frei, wie Mira Dahl mitteilte.", "52 Mira Dahl"),
    ("de", "Mira Dahl: 52 Häftlinge kommen frei", "52 Mira Dahl"),
    ("en", "Belarus freed 52 prisoners, Mira Dahl said.", "52 Mira Dahl"),
    ("en", "According to Mira Dahl, Belarus freed 52 prisoners.", "52 Mira Dahl"),
    ("en", "Mira Dahl said that Belarus had freed 52 prisoners.", "52 Mira Dahl"),
    ("en", "\"Belarus freed 52 prisoners,\" said Mira Dahl.", "52 Mira Dahl"),
    ("en", "Belarus freed 52 prisoners. That was announced by Mira Dahl.", "52 Mira Dahl"),
    ("es", "Cuba liberó a 52 presos, dijo Mira Dahl.", "52 Mira Dahl"),
    ("es", "Según Mira Dahl, Cuba liberó a 52 presos.", "52 Mira Dahl"),
    ("es", "Mira Dahl dijo que Cuba liberó a 52 presos.", "52 Mira Dahl"),
    ("ru", "В Минске освободили 52 заключенных, сообщила Анна Петрова.", "52 Анна Петрова"),
    ("ru", "Анна Петрова сообщила, что в Минске освободили 52 заключенных.", "52 Анна Петрова"),
    ("ru", "В Минске освободили 52 заключенных. Об этом сообщила Анна Петрова.", "52 Анна Петрова"),
    ("de", "Die Polizei teilte mit, sie habe zwölf Demonstranten festgenommen.", "12 Polizei"),
    ("de", "52 Häftlinge kamen frei, hieß es aus dem Außenministerium.", "52 Außenministerium"),
    ("de", "Mira Dahl sagte: „52 Häftlinge kamen frei.“", "52 Mira Dahl"),
    ("de", "Mira Dahl bestätigte die Freilassung von 52 Häftlingen.", "52 Mira Dahl"),
    ("de", "Mira Dahl schrieb, 52 Häftlinge seien frei. Zwei Frauen seien verurteilt worden.",
     "52 Mira Dahl; 2 Mira Dahl"),
    ("de", "Mira Dahl schrieb, 52 Häftlinge seien frei. Zwei Frauen wurden verurteilt.", "52 Mira Dahl; 2 -"),
    ("de", "Wjasna führt 85 politische Gefangene.", "85 Viasna"),
    ("de", "Der Verband erkennt 85 Menschen als politische Gefangene an.", "85 Verband"),
    ("de", "85 Menschen werden von Wjasna als politische Gefangene anerkannt.", "85 Viasna"),
    ("de", "Wjasna, das 85 politische Gefangene zählt, wurde verboten.", "85 Viasna"),
    ("de", "Bürgerrechtler sprechen von über 85 politischen Gefangenen.", "over:85 Bürgerrechtler"),
    ("de", "Die Zählung von Wjasna kommt auf 85 politische Gefangene.", "85 Viasna"),
    ("de", "Der Verband zählt 85 inhaftierte Journalisten.", "85 Verband"),
    ("de", "Die Polizei hatte am Montag von 85 Festnahmen geschrieben.", "85 Polizei"),
    ("de", "Nach Dahls Angaben sitzen 85 Gegner in Haft.", "85 Dahl"),
    ("de", "Laut der Gruppe „Freie Feder“ wurden 85 Menschen festgenommen.", "85 Freie Feder"),
    ("de", "Laut der Gesellschaft für Neue Wege (GFNW) sind 85 Menschen in Haft.",
     "85 Gesellschaft für Neue Wege"),
    ("de", "Laut Gesetz wurden 85 Häftlinge begnadigt.", "85 -"),
    ("de", "85 Soldaten seien frei. 90 Zivilisten seien freigelassen worden. Das teilte die Polizei mit.",
     "85 Polizei; 90 Polizei"),
    ("de", "Die Armee sichert die Stadt und sagte, es seien 85 Soldaten freigelassen worden.", "85 Armee"),
    ("de", "Es bleibt ernst, und die Zahl der politischen Gefangenen beträgt 85, sagte Mira Dahl.", "85 Mira Dahl"),
    ("en", "Havenbond said that 52 prisoners were freed.", "52 Havenbond"),
    ("en", "Critics said that 52 prisoners were freed.", "52 Critics"),
    ("en", "Yesterday 52 prisoners were freed, said Mira Dahl.", "52 Mira Dahl"),
    ("de", "Havenbond teilte mit, 52 Häftlinge seien freigelassen worden.", "52 Havenbond"),
    ("de", "Unlängst erklärte die Polizei, 52 Häftlinge seien freigelassen worden.", "52 Polizei"),
    ("es", "Havenbond informó que 52 presos fueron liberados.", "52 Havenbond"),
    ("ru", "Хавенбонд сообщил, что освободили 52 заключенных.", "52 Хавенбонд"),
    ("ru", "Вчера министр сообщил, что освободили 52 заключенных.", "52 министр"),
    ("en", "The union recognises 85 people as political prisoners.", "85 union"),
    ("en", "Viasna, which counts 85 political prisoners, was banned.", "85 Viasna"),
    ("es", "Foro Penal registra 85 presos políticos.", "85 Foro Penal"),
    ("es", "Foro Penal reconoce a 85 personas como presos políticos.", "85 Foro Penal"),
    ("es", "Venezuela tiene 85 presos políticos.", "85 -"),
    ("ru", "«Вясна» признаёт политзаключёнными 85 человек.", "85 Вясна"),
    ("de", "Nach UN-Schätzungen sitzen 85 Menschen in Haft.", "85 UN"),
    ("de", "Nach Polizeiangaben wurden 85 Menschen festgenommen.", "85 Polizei"),
    ("de", "Nach litauischen Angaben wurden 85 Häftlinge freigelassen.", "85 Litauen"),
    ("de", "Nach ersten Angaben wurden 85 Häftlinge freigelassen.", "85 -"),
    ("de", "85 Häftlinge kamen frei, wie die Polizei bekannt gab.", "85 Polizei"),
    ("de", "85 Häftlinge kamen frei, so der „Merkur“.", "85 Merkur"),
    ("de", "Mira Dahl rief an. Die Polizei teilte mit, sie könne 85 Festnahmen bestätigen.", "85 Polizei"),
    ("de", "Seit Mai, als Mira Dahl eine Rede angekündigt hatte, seien 85 Häftlinge freigekommen.", "85 -"),
    ("de", "Das Amt nannte die gleiche Zahl: 85 Häftlinge seien frei.", "85 Amt"),
]  # fmt: skip
OWN_VOICE = [
    ("de", "Mira Dahl sagte, die Lage sei schwierig. Am Freitag kamen 52 Häftlinge frei."),
    ("de", "52 Häftlinge kamen frei."),
    ("en", "Belarus freed 52 prisoners."),
    ("en", "Mira Dahl said the situation was difficult. Belarus freed 52 prisoners."),
    ("es", "Cuba liberó a 52 presos."),
    ("ru", "В Минске освободили 52 заключенных."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), TABLE)
def test_speaker(language: str, text: str, read: str) -> None:
    assert read_in(text, "count said_by", language) == read


@pytest.mark.parametrize(("language", "text"), OWN_VOICE)
def test_the_outlet_speaks_itself(language: str, text: str) -> None:
    assert read_in(text, "said_by", language) == "-"
