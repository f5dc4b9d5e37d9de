"""Who is cited where something written tells, and who speaks apart from the verb, in four languages."""

from __future__ import annotations

import pytest
from noted import read_in

WRITTEN = [
    ("de", "Aus Daten des Justizministeriums geht hervor, dass 33 Häftlinge entlassen wurden.", "33 Justizministerium"),
    ("en", "A total of 33 inmates were released, a ministry document shows.", "33 ministry"),
    ("en", "Statistics released by the Home Office show that 384 migrants were detained in July.", "384 Home Office"),
    ("en", "In July, 384 migrants were detained, Home Office data show.", "384 Home Office"),
    ("en", "Data from the Prison Service put the number of inmates freed early at 1,204.", "1204 Prison Service"),
    ("en", "The show trial ended on Monday and 14 activists were jailed.", "14 -"),
    ("en", "Nine activists were convicted in a show trial.", "9 -"),
    ("es", "El recuento del Foro Penal era hasta el lunes de 350 presos políticos excarcelados.", "350 Foro Penal"),
    ("es", "Las cifras que maneja la Defensoría hablan de 26 detenciones.", "26 Defensoría"),
    ("es", "Datos de la Defensoría arrojan 26 detenciones en julio.", "26 Defensoría"),
    ("es", "El viernes quedaron en libertad 14 polacos.", "14 -"),
    ("de", "Zahlen des Innenministeriums zeigen, dass 43 Afghanen abgeschoben wurden.", "43 Innenministerium"),
    ("de", "Bilder zeigen, dass 43 Afghanen abgeschoben wurden.", "43 -"),
    ("ru", "Данные ведомства показывают, что задержаны 40 человек.", "40 ведомство"),
    ("ru", "Если верить счёту штаба, домой вернулись 12 военнопленных.", "12 штаб; 12 штаб"),
]
APART = [
    ("de", "Der Sprecher der Behörde, Jan Ott, sagte der Zeitung, 33 Häftlinge seien entlassen worden.", "33 Jan Ott"),
    ("es", "La detención de 14 personas fue confirmada por el jefe de la Policía, Juan Soto.", "14 Juan Soto"),
    ("ru", "Освобождение двенадцати моряков подтвердили в МИД.", "12 МИД"),
    ("ru", "В Казани задержаны 12 человек — прокуратура", "12 прокуратура"),
    ("ru", "Задержанные 12 человек — сотрудники полиции", "12 -"),
    ("en", "The movement put the number of those arrested at 17.", "17 movement"),
    ("en", "The movement, which had called the march, put the number of those arrested at 17.", "17 movement"),
    ("en", "The Taliban have admitted to holding two Americans.", "2 Taliban"),
    ("en", "Officials in Lagos admitted holding 40 protesters without charge.", "40 Officials in Lagos"),
    ("en", "The coast guard, in a statement carried by local media, said it had detained 61 Tunisians.",
     "61 coast guard"),
    ("en", "The arrest of 26 suspects was announced on Thursday by Police Commissioner Amara Diallo.",
     "26 Amara Diallo"),
    ("en", "The BBC has learned that 14 detainees were released on Friday.", "14 BBC"),
    ("de", "Wie es in Sicherheitskreisen hieß, wurden zwölf Verdächtige festgenommen.", "12 Sicherheitskreisen"),
    ("de", "Die Anwältin der Männer, Rosa Lenz, bestätigte der Agentur AFP, dass 26 Männer freigelassen wurden.",
     "26 Rosa Lenz"),
    ("es", "El ministro de Interior, Diosdado Rojas, habla de 808 personas puestas en libertad desde diciembre.",
     "808 Diosdado Rojas"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), WRITTEN)
def test_what_is_written(language: str, text: str, read: str) -> None:
    assert read_in(text, "count said_by", language) == read


@pytest.mark.parametrize(("language", "text", "read"), APART)
def test_speakers_apart(language: str, text: str, read: str) -> None:
    assert read_in(text, "count said_by", language) == read
