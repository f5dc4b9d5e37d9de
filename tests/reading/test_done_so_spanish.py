"""Spanish: 'lo fueron' for a participle told before, negated parts, sources without a name, terms in prison."""

from __future__ import annotations

import pytest
from noted import read_in

TOLD = [
    # what stands for the participle, and the numbers that go on with it
    ("De los detenidos, 36 lo fueron en Lima, 17 en Cusco y 9 en Puno.",
     "detention occurred 36 -; detention occurred 17 -; detention occurred 9 -"),
    ("Treinta mineros fueron detenidos; doce lo fueron en Oruro.",
     "detention occurred 30 -; detention occurred 12 -"),
    ("De los liberados, ocho lo fueron el lunes y cinco el martes.", "release occurred 8 -; release occurred 5 -"),
    ("Los ministros lo fueron durante 12 años en Lima.", ""),
    # none of those whom a noun tells of
    ("Entre los indultados no figura ninguno de los seis ferroviarios presos.", "release denied 6 -"),
    # who tells it is none of them, and a wish to stay unnamed denies nothing
    ("Entre los detenidos figuran, según un agente que pidió no ser citado, Luis Roca y Ana Paz.",
     "detention occurred - Luis Roca+Ana Paz"),
    ("Entre los trasladados están, según un funcionario, Luis Roca y Ana Paz.",
     "transfer occurred - Luis Roca+Ana Paz"),
    # what is counted between commas is not what the people behind are listed with
    ("La policía detuvo, en dos fases, a 33 hombres.", "detention occurred 33 -"),
    ("La policía detuvo a 33 hombres en dos barrios, a tres mujeres y a un menor.",
     "detention occurred 33 -; detention occurred 3 -"),
    # some of a whole behind an event noun
    ("Recuperan la libertad 14 de los 30 pescadores.", "release occurred 14 -"),
    # those whom it did not befall, and an object at the head that a pronoun repeats
    ("Todos los detenidos, excepto dos, quedaron libres.", ""),
    ("La guardia detuvo a 26 personas. A nueve de ellas, todas del barrio, las dejaron ir.",
     "detention occurred 26 -; release occurred 9 -"),
    ("A dos periodistas les contó que lo habían detenido.", ""),
    ("Siguen en prisión once. Quedan en la cárcel otros siete.", "custody occurred 11 -; custody occurred 7 -"),
    # the whole of which some are told, set off behind them
    ("Doce pescadores, de los 40 que fueron retenidos el lunes, quedaron libres.", "release occurred 12 -"),
    ("La excarcelación de 12 pescadores, de dos maestros y de un médico fue confirmada.",
     "release occurred 12 -; release occurred 2 -; release occurred 1 -"),
    # time spent behind bars
    ("Luis Roca pasó 45 días encarcelado por una canción.", "custody occurred - Luis Roca"),
    # pardons, lists, terms of the courts
    ("El emir ha perdonado a 52 de los 300 ganaderos condenados.", "release occurred 52 -"),
    ("El informe eleva a 77 los presos de opinión.", "custody occurred 77 -"),
    ("Este año han muerto entre rejas dos opositores.", "death occurred 2 -"),
    ("El tribunal decretó internación provisoria para tres adolescentes.", "detention occurred 3 -"),
    ("Perú puso en manos de autoridades estadounidenses a 12 capos.", "transfer occurred 12 -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: str) -> None:
    assert read_in(text, "kind status count people", "es") == expected
