"""Spanish: who does what a noun tells, who a general word means, what is only tried, places that are names too."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # who acts in the verb that the noun hangs on
    ("count by", "La Policía procedió a la detención de 16 personas.", "16 Policía"),
    ("count by", "La Fiscalía logró ayer la captura de 47 personas.", "47 Fiscalía"),
    ("count by", "La Guardia Civil desarticuló una banda con la detención de 16 personas.", "16 Guardia Civil"),
    ("count by", "La Policía registró dos pisos y llevó a cabo la detención de 16 personas.", "16 Policía"),
    ("count by", "Se logró la captura de 12 personas.", "12 -"),
    ("count by", "La banda fue desarticulada con la detención de 16 personas.", "16 -"),
    ("count by", "La Policía anunció que se logró la captura de 12 personas.", "12 -"),
    ("count by", "La embajada consiguió la liberación de cuatro rehenes.", "4 -"),
    ("count by", "La comisión cerró el mes con 12 excarcelaciones.", "12 -"),
    # whose operation it is
    ("count by", "En un operativo de la Policía Nacional fueron detenidas 12 personas.", "12 Policía Nacional"),
    ("count by", "La operación de la Guardia Civil culminó con la detención de 17 personas.", "17 Guardia Civil"),
    ("count by", "En la operación de Valdearenas fueron detenidas 12 personas.", "12 -"),
    # what is tried or sought
    ("status count", "La Marina intenta rescatar a 12 rehenes.", "possible 12"),
    ("status count", "La policía trató de detener a tres hombres.", "possible 3"),
    ("status count", "El Gobierno busca la liberación de los 33 soldados.", "possible 33"),
    ("status count", "Doce hombres que intentaban cruzar la frontera fueron detenidos.", "occurred 12"),
    ("status count", "Se trata de la liberación de 12 presos.", "occurred 12"),
    # what somebody prevented by it
    ("status count", "La Policía evitó un atraco al arrestar a seis personas.", "occurred 6"),
    ("status count", "La Policía evitó arrestar a seis personas.", "refused 6"),
    # how many are held, as somebody counts them
    ("kind count said_by", "La ONG confirmaba en mayo 1.007 presos políticos.", "custody 1007 ONG"),
    ("kind count said_by", "La ONG reporta 1.007 presos políticos.", "custody 1007 ONG"),
    ("kind count", "Un total de 130 mujeres son presas políticas.", "custody 130"),
    ("kind count", "La ONG confirmó 12 presos políticos liberados.", "release 12"),
    # places that are names, and articles before plain words
    ("count at said_by", "Doce personas fueron detenidas, dijo Sofía Luján.", "12 - Sofía Luján"),
    ("count at said_by", "Doce personas fueron detenidas, dijo Santiago Luján.", "12 - Santiago Luján"),
    ("count at", "Doce personas fueron detenidas en Santiago.", "12 CL"),
    ("count at", "Doce personas fueron detenidas en Sofía.", "12 BG"),
    ("count at", "El alto mando dijo que doce personas fueron detenidas.", "12 -"),
    ("count at", "Doce personas fueron detenidas en El Alto.", "12 BO"),
    ("count at", "Doce personas fueron detenidas en Risaralda.", "12 CO"),
    ("count at", "Doce personas fueron detenidas en Zacatecas.", "12 MX"),
]  # fmt: skip


@pytest.mark.parametrize(("slots", "text", "noted"), TABLE, ids=[row[1][:50] for row in TABLE])
def test_who_performs(slots: str, text: str, noted: str) -> None:
    assert read_in(text, slots, "es") == noted


_CHIEF = "El presidente de Ucrania, Pedro Luján, llegó ayer. "
_CHIEFS = "El presidente Pedro Luján se reunió con el presidente de Chile, Luis Mora. "
MEANT = [
    (_CHIEF + "El mandatario confirmó la liberación de 12 presos.", "12 Pedro Luján"),
    (_CHIEF + "«Doce presos fueron liberados», dijo el mandatario.", "12 Pedro Luján"),
    ("La abogada Rosa Mora visitó el penal. La jurista dijo que 12 presos fueron liberados.", "12 Rosa Mora"),
    # somebody else, or one of several
    (_CHIEF + "Un funcionario confirmó la liberación de 12 presos.", "12 funcionario"),
    (_CHIEF + "El abogado de los presos dijo que 12 hombres fueron liberados.", "12 abogado de los presos"),
    (_CHIEFS + "El mandatario confirmó la liberación de 12 presos.", "12 mandatario"),
    ("Fue detenido el periodista Luis Mora. El activista dijo que 12 presos fueron liberados.", "12 activista"),
]


@pytest.mark.parametrize(("text", "noted"), MEANT)
def test_person_meant(text: str, noted: str) -> None:
    assert read_in(text, "count said_by", "es").split("; ")[-1] == noted


BESIDE = [
    ("es", "said_by", "La Fiscalía General (FG) y la Marina (MN) informaron de la detención de 26 personas.",
     "Fiscalía General+Marina"),
    ("es", "at count", "El Observatorio, con sede en Noruega, cuenta 26 ejecutados.", "- 26"),
    ("en", "at count", "Haki, a group based in Norway, said 26 prisoners were executed.", "- 26"),
    ("en", "at count", "The group, based in Norway, said 26 prisoners were executed in Iran.", "IR 26"),
    ("es", "by count", "Doce personas fueron condenadas por «rebelión armada».", "- 12"),
    ("es", "by count", "El operativo arrojó la captura de 61 personas por tales delitos.", "- 61"),
    ("es", "by count", "Doce personas fueron condenadas por un tribunal militar.", "tribunal militar 12"),
    ("es", "to count", "La Fiscalía confirmó la extradición a EU de 29 personas.", "US 29"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "slots", "text", "noted"), BESIDE, ids=[row[2][:50] for row in BESIDE])
def test_beside(language: str, slots: str, text: str, noted: str) -> None:
    assert read_in(text, slots, language) == noted
