"""Spanish by its constructions: participles inside a subject, offices that speak, kin, adjectives of bodies."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    # a participle behind people ends no clause, be it before a mark, behind a share or before a place
    ("kind count", "Los 40 hombres apresados en mayo en Lima, en el centro, salieron libres ayer.", "release 40"),
    ("kind count", "Al menos 31 de los 50 niños raptados en un internado de Zon, en el norte, recuperaron la libertad.",
     "release at_least:31"),
    ("kind count from to", "Veinte de los presos llevados a Chad fueron deportados a Sudán.", "transfer 20 TD SD"),
    ("kind count", "Cuatro hombres detenidos en Lima, dos de ellos menores, dijo la policía.",
     "detention 4; detention 2"),
    # where those go who are counted by a noun
    ("kind count from to", "Otro avión: 90 repatriados a Chile desde Perú.", "transfer 90 PE CL"),
    ("kind count from to", "Los deportados a Haití fueron 117.", "transfer 117 - HT"),
    # the office that opens the clause speaks, though marks stand around
    ("kind count said_by", "El ministro, Juan Soto, informó de la detención de 20 hombres, tres de ellos menores.",
     "detention 20 Juan Soto; detention 3 Juan Soto"),
    ("kind with", "El presidente chileno, Pablo Rivas, sostuvo una llamada con su homólogo argentino, Mario Sosa.",
     "talks Mario Sosa"),
    # kin, and whose liberty it is
    ("kind people", "La madre de Iván Gómez pide que liberen a su hijo.", "release Iván Gómez"),
    ("kind people", "La esposa de Iván Gómez exige que suelten a su marido.", "release Iván Gómez"),
    ("kind people status", "El tribunal anuló la condena de Eva Lima y ordenó su liberación.",
     "release Eva Lima planned"),
    ("kind people", "La familia de Eva Lima confirmó a este diario su liberación.", "release Eva Lima"),
    # a word for a place in small letters is its adjective
    ("nation", "Una mujer argentina fue detenida.", "AR"),
    ("nation", "Israel liberó a una presa palestina.", "PS"),
    # adjectives of bodies and of people who act
    ("by", "La Justicia argentina ordenó excarcelar a Delia Funes.", "Justicia argentina"),
    ("by", "La junta militar liberó a 20 presos.", "junta militar"),
    ("by", "Una banda armada secuestró a 20 personas.", "banda armada"),
    ("by", "Hombres armados secuestraron a 20 personas.", "Hombres armados"),
    ("said_by", "Un portavoz talibán confirmó la detención de 20 personas.", "portavoz talibán"),
    ("by", "Un total de 30 presos fueron liberados y llevados a Perú en un avión financiado por Chile.", "-; -"),
    ("by", "Polonia anunció que reabrirá dos pasos fronterizos con Bielorrusia.", "Polonia"),
    ("by with", "El canciller danés conversó el viernes con el presidente ucraniano, Ivan Bondar.",
     "canciller danés Ivan Bondar"),
    ("by", "Gracias a la mediación de Catar, Rusia liberó a 20 hombres.", "Rusia"),
    # what somebody is in office of, or where from, stands before the name
    ("kind people group", "Fue detenido el exministro de Energía Óscar Benegas.",
     "detention Óscar Benegas official"),
    ("kind people group", "El exalcalde de Lima Óscar Benegas fue detenido.", "detention Óscar Benegas official"),
    ("kind people", "Fue detenido el jefe de la policía Óscar Benegas.", "detention Óscar Benegas"),
    ("kind people", "Fue detenido el director de la ONG Cofavic Óscar Benegas.", "detention Óscar Benegas"),
    ("kind people", "La policía arrestó a Juan Soto, dirigente al que un juez liberó ayer.",
     "detention Juan Soto; release Juan Soto"),
    # places that prisoners leave, embassies, sanctions that go on
    ("kind count", "Dos docenas de presos abandonaron el domingo los campos de trabajo.", "release about:24"),
    ("kind count", "La salida ayer de 16 internos fue confirmada.", "release 16"),
    ("kind", "Francia reconocerá el Estado palestino.", "relations"),
    ("kind change", "La Unión Europea prolongó seis meses las sanciones contra Rusia.", "sanction impose"),
    ("by", "Que suelten ya a los 19 mineros, reclama el sindicato.", "-"),
]

NOTHING = [
    "El Gobierno de Juan Soto ordenó su liberación.",
    "La madre de Iván Gómez detuvo el coche y dejó a su hijo.",
    "En libertad transitan el proceso 52 imputados, y siete siguen prófugos.",
    "Quedaron sin efecto las órdenes de captura contra dos exministros.",
    "Cinco de los detenidos ya tienen una condena previa.",
    "La nevada mantiene atrapados a 40 camioneros en la frontera.",
    "Fue detenido el director de la Fundación Óscar Romero.",
    "El chofer del ministro Óscar Benegas fue detenido.",
    "La salida de 16 alumnos al museo fue aplazada.",
    "El intercambio comercial entre Perú y Chile creció.",
]
# fmt: on


@pytest.mark.parametrize(("slots", "text", "told"), TABLE)
def test_what_a_sentence_tells(slots: str, text: str, told: str) -> None:
    assert read_in(text, slots, "es") == told


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_told(text: str) -> None:
    assert read_in(text, "kind count", "es") == ""
