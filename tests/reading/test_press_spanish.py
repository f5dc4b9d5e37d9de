"""Spanish as the press writes it: what stands beside the fact, whom a participle tells of, and no demand."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # 'que' behind people whom somebody counts
    ("kind count", "La entidad ha documentado 121 personas que murieron bajo custodia estatal.", "death 121"),
    # 'si bien' is no condition
    ("kind status count", "Si bien la policía hablaba de nueve detenidos, hubo calma.", "detention occurred 9"),
    ("kind status count", "Si la policía detiene a nueve vecinos, habrá protestas.", "detention possible 9"),
    # what could be done was done
    ("kind status count", "La ONG solo ha podido comprobar 94 liberaciones.", "release occurred 94"),
    ("kind status count", "La policía podría detener a nueve vecinos.", "detention possible 9"),
    # a reason is not what is asked for
    ("kind status count", "La ira por la deportación de 190 hondureños presionó al Gobierno.", "transfer occurred 190"),
    ("kind status count", "La ONG presionó por la liberación de 190 presos.", "release demanded 190"),
    # a participle tells of those that it agrees with
    ("kind count", "Podrían ser liberados los 14 tripulantes del barco, apresado el 11 de noviembre.", "release 14"),
    ("kind count", "Dos de los cuatro reporteros de un canal secuestrados el lunes fueron liberados.",
     "detention 4; release 2"),
    ("kind count", "La redada dejó tres heridos y 12 personas detenidas.", "detention 12"),
    ("kind count", "Una veintena de vecinos fue detenida.", "detention about:20"),
    ("kind count", "Fueron devueltos 40 cautivos de ambos bandos.", "release 40"),
    # a verb for several tells of no name
    ("kind count people", "El ataque siguió al secuestro de 18 personas en Minna, que fueron liberadas.",
     "detention 18 -; release 18 -"),
    # sentences without a term
    ("kind count", "Fueron condenados once activistas por conspiración.", "sentence 11"),
    ("kind count", "Condenados once activistas de Lima", "sentence 11"),
    ("kind count", "Once activistas, presos de conciencia, viven en Lima.", ""),
    # people and frontiers, words for those held
    ("kind count", "Unas 6.000 personas cruzaron la frontera en mayo.", ""),
    ("kind count", "Marruecos aceptó la devolución de 52 inmigrantes.", "transfer 52"),
    ("kind count", "El banco aceptó la devolución de 52 préstamos.", ""),
    ("kind count", "Interior cifró en 4.500 el número de inmigrantes que han retornado a Marruecos.", "transfer 4500"),
    ("kind count", "Los agentes rescataron a los cuatro custodios.", "release 4"),
    ("kind count", "Los bomberos rescataron a cuatro agentes del incendio.", ""),
    ("kind count", "Los otros tres quedaron con arraigo nacional y firma mensual.", "release 3"),
    ("kind count", "Para las otras cinco personas se ha decretado libertad provisional.", "release 5"),
    ("kind count", "Cuatro alumnos fueron imputados y quedaron sujetos a arresto domiciliario.", "custody 4"),
    ("kind count", "La ONG mantiene un registro de 512 presos políticos.", "custody 512"),
    ("kind count", "Fue noticia el asesinato de 24 reclusos.", "death 24"),
    ("kind count", "Un motín en la cárcel de Turi había dejado al menos 14 muertos.", "death at_least:14"),
    ("kind count", "Un motín en la cárcel de Turi dejó 30 heridos.", ""),
    # nouns and totals of local papers
    ("kind count", "Las deportaciones alcanzaron en junio la cifra de 160.417 haitianos.",
     "transfer 160417"),
    ("kind count", "Las ventas alcanzaron en junio la cifra de 160.417 libros.", ""),
    ("kind count", "Una misión de la diócesis recibió a ocho personas que estaban en poder del ELN.", "release 8"),
    ("kind count", "La diócesis recibió a ocho familias que pedían ayuda.", ""),
    ("kind count", "Celebraron el retorno de ocho personas que estaban en poder del ELN.", "release 8"),
    ("kind count", "66 hombres y 22 mujeres se encuentran en libertad.", "release 66; release 22"),
    ("kind count", "El sistema carcelario registra al menos 410 víctimas mortales.", "death at_least:410"),
    ("kind count", "La carretera registra al menos 410 víctimas mortales.", ""),
    ("kind count", "El régimen expatrió a 17 sacerdotes.", "transfer 17"),
    ("kind count", "La ONG cifra en más de 570 los ejecutados en el país.", "death over:570"),
    # a negation behind the verb is another's
    ("kind status", "Nueve recobraron la libertad y del alcalde no se sabe nada.", "release occurred"),
    ("kind status", "Nueve presos no recobraron la libertad.", "release denied"),
    ("kind count", "71 obreros han quedado bajo libertad condicional.", "release 71"),
    ("kind count", "El fiscal dispuso en libertad a 160 vecinos.", "release 160"),
    # what stands beside those let go does not rule them out
    ("kind count", "Los últimos 71 trabajadores fueron liberados tras una semana de tensiones.", "release 71"),
    ("kind count", "Doce vecinos fueron liberados tras un recurso de habeas corpus.", "release 12"),
    ("kind count", "La empresa liberó a 30 trabajadores de su contrato.", ""),
    ("kind count", "La planta liberó 40 toneladas de gas.", ""),
    # lists of names, each with its number
    ("kind count by", "En Lima fueron detenidos 121 migrantes; en Santiago, 38; La Vega, 49; Zona Este, 61 y Azua, 24.",
     "detention 121 -; detention 38 -; detention 49 -; detention 24 -; detention 61 -"),
    ("kind count", "La policía detuvo a 172 migrantes. Las cifras son estas: Santiago (61), La Vega (52) y Azua (40).",
     "detention 172; detention 61; detention 52; detention 40"),
    ("kind count", "La policía detuvo a 172 migrantes en Santiago (61), La Vega (52) y Azua (40).",
     "detention 172; detention 61; detention 52; detention 40"),
    ("kind count", "Fueron detenidos tres vecinos: Ana Ruiz, 34; Luis Mora, 29, y Eva Paz, 41.", "detention 3"),
    ("kind count", "La policía detuvo a 12 hinchas. Los goles: Lima (12) y Azua (40).", "detention 12"),
]  # fmt: skip


@pytest.mark.parametrize(("slots", "text", "noted"), TABLE, ids=[row[1][:50] for row in TABLE])
def test_press_spanish(slots: str, text: str, noted: str) -> None:
    assert read_in(text, slots, "es") == noted
