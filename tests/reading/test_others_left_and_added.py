"""In all languages: those to whom it did not happen, those who came later, who sent envoys, who is cited or awaits."""

from __future__ import annotations

import pytest
from noted import read_in

LEFT = [
    ("en", "Forty sailors were freed. The other 12 were not.", "release occurred 40; release denied 12"),
    ("en", "Forty sailors were freed but 12 were not.", "release occurred 40; release denied 12"),
    ("de", "40 Matrosen kamen frei, zwölf nicht.", "release occurred 40; release denied 12"),
    ("de", "40 Matrosen kamen frei. Die übrigen zwölf nicht.", "release occurred 40; release denied 12"),
    ("es", "Fueron liberados 40 presos, 12 no.", "release occurred 40; release denied 12"),
    ("es", "Fueron liberados 40 presos; otros 12 no lo fueron.", "release occurred 40; release denied 12"),
    ("ru", "Освободили 40 моряков, а 12 — нет.", "release occurred 40; release denied 12"),
    ("ru", "Освободили 40 моряков. Остальных 12 — нет.", "release occurred 40; release denied 12"),
    # names among those left are theirs
    ("en", "Forty sailors were freed. The rest, including two Danes, are still being held.",
     "release occurred 40; custody occurred 2"),
    ("en", "Police arrested 40 sailors. The others, among them two Danes, are on the run.", "detention occurred 40"),
    ("de", "Die Polizei fasste 40 Matrosen. Die übrigen, darunter zwei Dänen, sind auf der Flucht.",
     "detention occurred 40"),
    ("es", "La policía detuvo a 40 marineros. Los demás, entre ellos dos daneses, siguen prófugos.",
     "detention occurred 40"),
    # the negation tells of something else, or of all
    ("en", "Forty sailors were freed; 12 were not so lucky.", "release occurred 40"),
    ("en", "Forty people were arrested. Twelve were not charged.", "detention occurred 40"),
    ("de", "Zwölf nicht genannte Matrosen kamen frei.", "release occurred 12"),
    ("de", "40 Matrosen kamen nicht frei.", "release denied 40"),
    ("es", "Los 40 presos no fueron liberados.", "release denied 40"),
]  # fmt: skip

ADDED = [
    ("en", "Forty sailors were freed, and later another 12.", "release 40; release 12"),
    ("en", "First 40 sailors were freed, then 12 more.", "release 40; release 12"),
    ("de", "Zuerst kamen 40 Matrosen frei, dann weitere zwölf.", "release 40; release 12"),
    ("de", "Zunächst kamen 40 Matrosen frei, später noch zwölf.", "release 40; release 12"),
    ("de", "40 Matrosen kamen frei. Weitere zwölf folgten am Dienstag.", "release 40; release 12"),
    ("es", "Fueron liberados 40 presos y, más tarde, otros 12.", "release 40; release 12"),
    ("ru", "Освободили 40 моряков, а потом ещё 12.", "release 40; release 12"),
    ("ru", "Освободили 40 моряков. Ещё 12 последовали во вторник.", "release 40; release 12"),
    ("en", "Two men were jailed and another 12 are on trial.", "detention 2; sentence 12"),
    ("en", "Forty sailors were freed and another 12 injured.", "release 40"),
    ("ru", "Освободили 40 моряков. К протесту присоединились 12 врачей.", "release 40"),
]

ENVOYS = [
    ("de", "Die Außenminister von Peru und Chile trafen sich in Lima.", "talks Peru Chile"),
    ("de", "Die Präsidenten von Peru und Chile telefonierten am Montag.", "talks Peru Chile"),
    ("ru", "Президенты Перу и Чили провели переговоры в Лиме.", "talks Перу Чили"),
    ("ru", "Министры иностранных дел Перу и Чили встретились в Лиме.", "talks Перу Чили"),
    ("de", "Der Präsident von Peru traf sich mit Ärzten und Lehrern.", ""),
]

CITED = [
    ("es", "La Unidad de Protección a Defensores informó de que 40 presos siguen aislados.",
     "custody - Unidad de Protección a Defensores"),
    ("es", "La Subsecretaría Aurora informó de que 40 presos fueron liberados.", "release - Subsecretaría Aurora"),
    ("ru", "Форум «Рассвет» сообщил, что освобождены 40 моряков.", "release - Рассвет"),
    ("de", "40 Matrosen seien frei, teilte die Ombudsstelle Morgenrot mit.", "release - Morgenrot"),
    ("en", "The Union of Mayors said 40 sailors had been freed.", "release - Union of Mayors"),
    ("en", "Peru wants six sailors freed.", "release - Peru"),
    ("en", "Prosecutors seek six years for Ann Bell.", "sentence - Prosecutors"),
    ("ru", "Прокурор запросил шесть лет для Анны Кравец.", "sentence - Прокурор"),
    ("en", "Germany called for sanctions against Norway.", "sanction - Germany"),
]  # fmt: skip

AWAITED = [
    ("en", "Families await the release of 40 sailors.", "release possible 40"),
    ("de", "Die Familien warten auf die Freilassung von 40 Matrosen.", "release possible 40"),
    ("es", "Las familias aguardan la liberación de 40 presos.", "release possible 40"),
    ("ru", "Семьи ждут освобождения 40 моряков.", "release possible 40"),
    ("en", "The death in custody of Ann Bell sparked protests.", "death occurred -"),
]


HIT = [
    ("en", "Six judges were put on the sanctions list.", "sanction - Six judges"),
    ("en", "The EU imposed sanctions on six judges.", "sanction European Union six judges"),
    ("en", "The EU plans to sanction six judges.", "sanction European Union six judges"),
    ("de", "Sechs Richter wurden auf die Sanktionsliste gesetzt.", "sanction - Sechs Richter"),
    ("de", "Die EU verhängte Sanktionen gegen sechs Richter.", "sanction EU sechs Richter"),
    ("en", "Six judges joined the bench.", ""),
]

OPEN = [
    ("en", "The minister did not rule out the release of 40 sailors.", "release possible 40"),
    ("en", "If the talks succeed, 40 sailors will be freed.", "release possible 40"),
    ("en", "Peru will free 40 sailors even if Chile refuses.", "release planned 40"),
    ("de", "Der Minister schloss die Freilassung von 40 Matrosen nicht aus.", "release possible 40"),
    ("de", "Israel verschob nach Angaben des Verbandes die Freilassung von 600 Gefangenen.", "release refused 600"),
    ("de", "Das Ministerium wies Berichte zurück, neun Häftlinge seien frei.", "release denied 9"),
    ("es", "No hay planes de liberar a los 40 presos, dijo el ministro.", "release refused 40"),
    ("es", "Cuarenta somalíes se enfrentan a la deportación.", "transfer possible 40"),
    ("es", "El club se enfrenta a la expulsión de la liga.", ""),
    ("es", "La policía detuvo a 40 personas. Doce de las 40 siguen detenidas.",
     "detention occurred 40; custody occurred 12"),
    ("ru", "Двух мужчин депортируют в Чили.", "transfer planned 2"),
]  # fmt: skip


TOLD = [
    ("kind status count", LEFT), ("kind count", ADDED), ("kind by with", ENVOYS), ("kind by said_by", CITED),
    ("kind status count", AWAITED), ("kind by target", HIT), ("kind status count", OPEN),
]  # fmt: skip
ROWS = [(fields, *row) for fields, table in TOLD for row in table]


@pytest.mark.parametrize(("fields", "language", "text", "read"), ROWS)
def test_what_is_told(fields: str, language: str, text: str, read: str) -> None:
    assert read_in(text, fields, language) == read
