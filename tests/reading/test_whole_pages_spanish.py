"""Spanish sentences as whole reports have them: long, with insertions, shared adjuncts, shares and scales."""

from __future__ import annotations

import pytest
from noted import read_in

FIELDS = "kind status count"

TABLE = [
    # where it was is told once, behind two fates
    (
        "Al menos cuatro personas han muerto y otras trece han resultado heridas en un motín que ha tenido lugar en la "
        "prisión de Lomas.",
        "death occurred at_least:4",
    ),
    (
        "Cuatro personas murieron y trece resultaron heridas en un motín registrado en la cárcel de Lomas.",
        "death occurred 4",
    ),
    ("Cuatro vecinos murieron y otros trece resultaron heridos en un choque de trenes.", ""),
    (
        "Fueron arrestadas 80 personas. El lunes quedaron libres 52 y el resto sigue en prisión.",
        "detention occurred 80; release occurred 52; custody occurred 28",
    ),
    (
        "El servicio penitenciario dijo que el motín había dejado un saldo de 16 privados de libertad muertos y 31 "
        "heridos.",
        "death occurred 16",
    ),
    ("El operativo cerró con un saldo de doce detenidos y tres heridos.", "detention occurred 12"),
    # what could be certified was certified
    (
        "La entidad comunicó que, tras meses de trabajo, ha podido certificar la salida de la cárcel de 318 personas.",
        "release occurred 318",
    ),
    ("La entidad comunicó que podría producirse la excarcelación de 318 personas.", "release possible 318"),
    # a scale tells of several by their work, also with others joined
    (
        "El registro incluye a más de una decena de reporteros y trabajadores de la prensa que recobraron la libertad.",
        "release occurred over:10",
    ),
    ("La ONG asiste a doce hombres y mujeres que fueron liberados.", "release occurred 12"),
    ("Una docena de abogados defendió a los detenidos.", ""),
    # a share behind counted deeds
    ("La ONG confirmó 50 liberaciones, 31 de ellas durante la madrugada.", "release occurred 50; release occurred 31"),
    ("La policía practicó 50 arrestos, 31 de ellos en la capital.", "detention occurred 50; detention occurred 31"),
    ("El equipo ganó 50 partidos, 31 de ellos en casa.", ""),
    # the place that a relative clause tells more of
    (
        "En las cárceles del país, que albergan a unas 21 mil personas, la violencia es constante.",
        "custody occurred about:21000",
    ),
    ("En los hoteles del país, que albergan a unas 21 mil personas, no hay plazas.", ""),
    # terms between the verb and those convicted
    (
        "La Audiencia ha condenado a penas que van desde los 4 hasta los 12 años de cárcel a 13 separatistas.",
        "sentence occurred 13",
    ),
    (
        "El tribunal impuso penas que oscilan entre cuatro y diez años de cárcel a trece separatistas.",
        "sentence occurred 13",
    ),
    # verbs with irregular forms
    ("El ministro corrigió la cifra a 641 excarcelados, al descontar un caso.", "release occurred 641"),
    ("Los tres duermen desde abril en la prisión sin que nadie les haya puesto delante un juez.", "custody occurred 3"),
    ("La ONG solo había confirmado la salida de veintiún presos políticos.", "release occurred 21"),
    (
        "En este vuelo volvieron 190 hombres, 33 mujeres y siete niños.",
        "transfer occurred 190; transfer occurred 33; transfer occurred 7",
    ),
    # 'unos mil' is a number, 'unas decenas' none
    ("Unas mil personas fueron detenidas.", "detention occurred about:1000"),
    ("Unas cien personas serán deportadas.", "transfer planned about:100"),
    ("Unas decenas de personas fueron detenidas.", ""),
    # a list goes on behind where and when
    (
        "Fueron detenidos 12 hombres en la capital, así como tres mujeres.",
        "detention occurred 12; detention occurred 3",
    ),
    ("Fueron detenidos 12 hombres el lunes y tres mujeres.", "detention occurred 12; detention occurred 3"),
    ("Fueron detenidos 12 hombres en la capital y tres mujeres murieron.", "detention occurred 12"),
    ("Fueron detenidos 12 hombres en el ataque contra un juez y tres policías.", "detention occurred 12"),
    # what will take place
    ("El canje de 24 presos tendrá lugar el martes.", "exchange planned 24"),
    ("El canje de 24 presos tuvo lugar el martes.", "exchange occurred 24"),
    ("La liberación de 24 presos se producirá el martes.", "release planned 24"),
    ("La deportación de 24 haitianos comenzará mañana.", "transfer planned 24"),
    ("La excarcelación de doce presos permitirá aliviar la cárcel.", "release occurred 12"),
    ("La muerte de dos presos será investigada por la Fiscalía.", "death occurred 2"),
    # the offices of two countries talk
    ("Los cancilleres de Armenia y Turquía se reunieron en Tiflis.", "talks occurred -"),
    ("Los ministros de Exteriores de Armenia y Turquía se reunieron este lunes.", "talks occurred -"),
    ("Diplomáticos de alto nivel de Turquía y Armenia se reunirán mañana en Batumi.", "talks planned -"),
    ("Los presos de Armenia y Turquía se reunieron con sus familias.", ""),
    ("El canciller Ara Petrosian se reunió en Tiflis con su par turco, Hakan Demir.", "talks occurred -"),
    # held and taken
    ("En el país hay 25 mujeres privadas de su libertad.", "custody occurred 25"),
    ("Al menos 25 personas fueron privadas de su libertad.", "detention occurred at_least:25"),
    ("Otros nueve menores continúan en dependencias policiales.", "custody occurred 9"),
    ("Los incidentes dejaron un saldo de 13 uniformados heridos.", ""),
    ("Aún no existe una lista oficial que confirme la identidad de los reos.", ""),
    (
        "El Consejo de la UE aprobó este lunes imponer medidas restrictivas a otras doce personas.",
        "sanction occurred -",
    ),
    ("El informe recoge 65 ajusticiamientos.", "death occurred 65"),
    ("Doce alumnos fueron abducidos desde el liceo.", "detention occurred 12"),
    # 'entre ... y ...' ends no clause
    (
        "Las deportaciones realizadas entre octubre y marzo alcanzaron la cifra de 180.417 haitianos.",
        "transfer occurred 180417",
    ),
    ("Los doce hombres detenidos entre marzo y abril fueron liberados.", "release occurred 12"),
    # cases of what befalls people, and of other things
    ("La ONG documentó 44 casos de detención arbitraria.", "detention occurred 44"),
    ("La Defensoría tuvo conocimiento de 44 casos de personas secuestradas.", "detention occurred 44"),
    ("La ONG documentó 44 casos de tortura en las cárceles.", ""),
    ("La ONG registra 650 presos políticos, después de que se verificaran 18 casos nuevos.", "custody occurred 650"),
    # terms in prison hold nobody yet
    ("Entre los condenados a penas en prisión está la exministra Ana Roca.", "sentence occurred -"),
    ("El comunicado señala que 419 haitianos fueron regresados por la frontera.", "transfer occurred 419"),
    # where they were is told behind 'mientras'
    ("Al menos 430 personas han muerto mientras estaban bajo custodia estatal.", "death occurred at_least:430"),
    ("Doce civiles murieron después de que tres presos escaparan de la cárcel.", ""),
    # what else stands beside those who were freed
    (
        "Las cárceles otorgaron la libertad anticipada a más de 300 presos durante la visita de Emilio Soto a la isla.",
        "release occurred over:300",
    ),
    ("Los detenidos, 15 hombres y cuatro mujeres, tienen historial delictivo.", ""),
    ("La cancillería anunció la revocación del visado del ministro Gustavo Pérez.", "sanction planned -"),
    # who is freed before something else is told of them
    ("Luis Cano habló con la prensa tras ser liberado el lunes.", "release occurred -"),
    ("Tras ser liberados, los doce jóvenes hablaron con la prensa.", "release occurred 12"),
    ("La policía golpeó a Luis Cano tras ser detenido.", ""),
    ("El barco zarpó tras ser liberado.", ""),
    # who asks for it, or fears it
    ("Luis Cano pide ser liberado.", "release demanded -"),
    ("Luis Cano teme ser deportado a Cuba.", "transfer possible -"),
    ("Luis Cano volvió a ser detenido.", "detention occurred -"),
    # terms that head a line
    ("Siete años de cárcel para el exalcalde Raúl Vidal por malversación", "sentence occurred -"),
    ("La Fiscalía pide doce años de cárcel para tres policías.", "sentence demanded 3"),
    ("La ley prevé doce años de cárcel para los funcionarios corruptos.", ""),
    ("Dan 20 años a ocho sicarios por la matanza", "sentence occurred 8"),
    ("Dan 20 años a la empresa para pagar.", ""),
]


@pytest.mark.parametrize(("text", "told"), TABLE)
def test_sentence_of_a_whole_report_is_read(text: str, told: str) -> None:
    assert read_in(text, FIELDS, "es") == told


def test_a_surname_that_is_a_nationality_elsewhere_belongs_to_the_name() -> None:
    read = read_in(
        "El líder estudiantil Lester Alemán y el político alemán Hans Weber fueron condenados.", "people", "es"
    )
    assert read == "Lester Alemán+Hans Weber"
