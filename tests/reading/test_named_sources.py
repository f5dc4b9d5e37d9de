"""What a body's name goes on with behind its noun, and sources that stand apart from their verb or were cut off."""

from __future__ import annotations

import pytest
from noted import read_in

TAILS = [
    ("de", "Nach Angaben des Bundesamtes für Zoll wurden 40 Menschen festgenommen.", "40 Bundesamt für Zoll"),
    ("de", "Das Komitee für die Rechte von Gefangenen teilte mit, 40 Menschen seien frei.",
     "40 Komitee für die Rechte von Gefangenen"),
    ("de", "40 Menschen kamen frei, wie das Forum für Frieden und Recht mitteilte.", "40 Forum für Frieden und Recht"),
    ("de", "Die Pressestelle des Ministeriums für Inneres meldete 40 Festnahmen.",
     "40 Pressestelle des Ministeriums für Inneres"),
    ("de", "40 Häftlinge kamen frei, teilte das Ministerium für das Wochenende mit.", "40 Ministerium"),
    ("de", "Laut der Polizei kamen am Montag 40 Häftlinge frei.", "40 Polizei"),
    ("en", "Peru freed 40 inmates, the Andean Front for Human Rights said.", "40 Andean Front for Human Rights"),
    ("en", "Peru freed 40 inmates, a spokesman for the prison service said.", "40 spokesman for the prison service"),
    ("en", "Juan Soto of Peru said that 40 inmates were freed.", "40 Juan Soto"),
    ("es", "Perú liberó a 40 presos, informó el Club de Prisioneros Andinos.", "40 Club de Prisioneros Andinos"),
    ("es", "Perú liberó a 40 presos, informó la Secretaría de Justicia y Protección Social.",
     "40 Secretaría de Justicia y Protección Social"),
    ("es", "Perú liberó a 40 presos, informaron la Secretaría de Justicia y la Cruz Roja.",
     "40 Secretaría de Justicia+Cruz Roja"),
    ("es", "Organizaciones de derechos humanos denunciaron la detención de 40 personas.",
     "40 Organizaciones de derechos humanos"),
    ("es", "Son 40 los presos liberados, confirmaron las autoridades del país.", "40 autoridades"),
    ("ru", "По данным Управления по делам беженцев, задержаны 40 человек.", "40 Управление по делам беженцев"),
    ("ru", "Задержаны 40 человек, сообщила пресс-служба областного главка МВД.",
     "40 пресс-служба областного главка МВД"),
    ("ru", "По данным организации верующих, задержаны 40 человек.", "40 организация верующих"),
    ("ru", "По данным Ассоциации помощи политическим заключенным, арестованы 40 человек.",
     "40 Ассоциация помощи политическим заключенным"),
    ("ru", "Адвокаты арестованных требуют освободить 12 человек.", "12 Адвокаты"),
    ("ru", "Задержаны 40 человек, сообщила миграционная служба страны.", "40 миграционная служба"),
]  # fmt: skip
SOURCES = [
    ("en", "Peru freed 40 inmates, according to the Andean border force.", "40 Andean border force"),
    ("en", "Peru freed 40 inmates, according to the platform Libertas.", "40 Libertas"),
    ("en", "Peru freed 40 inmates, according to a report on Monday by Andes TV.", "40 Andes TV"),
    ("en", "Peru freed 40 inmates, according to official data.", "40 official data"),
    ("en", "Peru freed 40 inmates, according to the agreement.", "40 -"),
    ("en", "Peru freed 40 inmates, according to a statement.", "40 -"),
    ("en", "More than 40 critics have been jailed, according to Amnesty.", "over:40 Amnesty International"),
    ("en", "The 40 men were freed on Monday, Juan Soto, a spokesman for the ministry, wrote.", "40 Juan Soto"),
    ("en", "The 40 men were freed, the head of the customs department, Juan Soto, said.", "40 Juan Soto"),
    ("en", "This year the Red Cross has helped to free eight people, according to its statement.", "8 Red Cross"),
    ("es", "Perú liberó a 40 presos, asegura Ana Rojas, directora de la ONG Sol.", "40 Ana Rojas"),
    ("es", "Perú liberó a 40 presos, calculó el ministro de Justicia, Juan Soto.", "40 Juan Soto"),
    ("ru", "Освобождены 40 человек; это сообщил министр Иван Орлов.", "40 Иван Орлов"),
    ("ru", "ПЦА просил президента помиловать 12 осужденных.", "12 ПЦА"),
    ("ru", "По ее последнему докладу, задержаны 40 человек.", "40 -"),
    ("de", "Caritas: Zwei Deutsche in Peru nicht mehr in Geiselhaft", "2 Caritas"),
    ("de", "Lima: Zwei Deutsche in Peru nicht mehr in Geiselhaft.", "2 -"),
    ("de", "Die Veranstalter verlangten am Montag die Freilassung eines Arztes aus Lima.", "1 Veranstalter"),
    ("de", "Die Grünen forderten, 300 Häftlinge freizulassen.", "300 Grünen"),
    ("de", "Nach Angaben der Nachrichtenseite „Al-Wasat“ wurden 40 Häftlinge entlassen.", "40 Al-Wasat"),
    ("de", "Nach Angaben der „Frauen in Schwarz“ wurden 40 Menschen festgenommen.", "40 Frauen in Schwarz"),
    ("de", "Amnesty International begrüßte den Schritt, forderte aber die Freilassung von 12 Häftlingen.",
     "12 Amnesty International"),
]  # fmt: skip
PARTS = [
    ("en", "Peru freed 40 inmates, the ministry said. Of these, 12 were women.", "40 ministry; 12 ministry"),
    ("en", "Peru freed 40 inmates, the ministry said. Twelve of them were women.", "40 ministry; 12 ministry"),
    ("de", "40 Häftlinge kamen frei, sagte Mira Dahl. Unter ihnen sind zwölf Frauen.", "40 Mira Dahl; 12 Mira Dahl"),
    ("de", "Laut Mira Dahl sind 40 Häftlinge in Haft. Zu ihnen gehört Ana Rojas.", "40 Mira Dahl; - Mira Dahl"),
    ("es", "Perú liberó a 40 presos, dijo Juan Soto. De ellos, 12 son mujeres.", "40 Juan Soto; 12 Juan Soto"),
    ("ru", "Освобождены 40 человек, сообщил Иван Орлов. Среди них 12 женщин.", "40 Иван Орлов; 12 Иван Орлов"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), [*TAILS, *SOURCES, *PARTS])
def test_source_is_named(language: str, text: str, read: str) -> None:
    assert read_in(text, "count said_by", language) == read
