"""Who is held between commas, whose kin is named, what stands beside a verb of saying, wholes behind 'entre'."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    ("kind count people", "es", "El marido de Carla Duarte, Bruno Meza, fue detenido el lunes.",
     "detention - Bruno Meza"),
    ("kind count people", "es", "La hija del general Tomás Rey, Inés Rey, fue condenada a tres años de cárcel.",
     "sentence - Inés Rey"),
    ("kind count people", "en", "The husband of Carla Duarte, Bruno Meza, was arrested on Monday.",
     "detention - Bruno Meza"),
    ("kind count people", "es", "La poeta Carla Duarte, presa desde 2023, publicó un libro.", "custody - Carla Duarte"),
    ("kind count people", "es", "El abogado Bruno Meza, en prisión desde marzo, negó los cargos.",
     "custody - Bruno Meza"),
    ("kind count people", "es", "Doce opositores, presos en Minsk, iniciaron una huelga de hambre.", "custody 12 -"),
    ("kind count people", "es", "B.M.D., de 34 años, fue detenido el lunes.", "detention - B.M.D."),
    ("kind count people", "en", "Police arrested B.M.D., 34, on Monday.", "detention - B.M.D."),
    ("kind count people", "es", "Entre los 40 opositores detenidos hay dos menores.", "detention 40 -; detention 2 -"),
    ("kind count people", "es", "Entre los 22 condenados están dos exministros.", "sentence 22 -; sentence 2 -"),
    ("kind count people", "es", "Entre los 15 excarcelados figuran Carla Duarte y Bruno Meza.",
     "release 15 -; release - Carla Duarte+Bruno Meza"),
    ("kind count people", "de", "Unter den 60 Abgeschobenen waren sechs Kinder.", "transfer 60 -; transfer 6 -"),
    ("kind count people", "es", "Fueron liberados 20 presos, a los que siguieron otros 12.",
     "release 20 -; release 12 -"),
    ("kind count people", "es", "Fueron deportados 20 hombres, a los que se sumaron otros 12.",
     "transfer 20 -; transfer 12 -"),
    ("kind count people", "es", "Dos primos de Bruno Meza que fueron detenidos en mayo están en prisión.",
     "custody 2 -"),
    ("kind count people", "en", "Three aides of Carla Duarte who were convicted of fraud walked free.",
     "release 3 -; sentence 3 -"),
    ("kind count said_by", "es", "El gobierno declaró el estado de emergencia y detuvo a 400 personas.",
     "detention 400 -"),
    ("kind count said_by", "es", "Los vecinos se manifestaron en Lima y la policía detuvo a 12 personas.",
     "detention 12 -"),
    ("kind count said_by", "en", "The union criticized the law, and police detained 12 of its members.",
     "detention 12 -"),
    ("kind count said_by", "de", "Der Präsident wies die Kritik zurück und ließ 12 Gefangene frei.", "release 12 -"),
    ("kind count said_by", "ru", "Президент отверг критику и освободил 12 заключённых.", "release 12 -"),
    ("kind count said_by", "es", "El ministro confirmó la detención de 12 personas y dos fueron liberadas después.",
     "detention 12 ministro; release 2 ministro"),
    ("kind status count", "es", "El Ejército enviará tropas para liberar a los 40 rehenes.", "release planned 40"),
    ("kind status count", "de", "Die Armee wird Truppen schicken, um 40 Geiseln zu befreien.", "release planned 40"),
    ("kind status count", "es", "Las madres marcharon para que el Gobierno libere a 12 presos.", "release demanded 12"),
    ("kind status count", "de", "Die Mütter zogen los, damit die Regierung 12 Gefangene freilässt.",
     "release demanded 12"),
    ("kind status count", "es", "La fiscalía hizo todo para que fueran detenidos 12 exministros.",
     "detention possible 12"),
    ("kind status count", "es", "Los rumores de que cinco activistas murieron en prisión son falsos.",
     "death denied 5"),
    ("kind status count", "es", "Que hayan detenido a 15 maestros no es cierto, afirmó la fiscal.",
     "detention denied 15"),
    ("kind status count", "es", "Cinco periodistas fueron detenidos por publicar una noticia falsa.",
     "detention occurred 5"),
    ("kind count said_by", "es", "Ante la prensa, el ministro cifró en 612 los excarcelados.", "release 612 ministro"),
    ("kind count said_by", "es", "La fiscal situó en 40 las deportaciones.", "transfer 40 fiscal"),
    ("kind count", "es", "El banco cifró en 40 los empleados despedidos.", ""),
    ("kind count", "es", "Han dejado la cárcel 40 presos políticos.", "release 40"),
    ("kind count", "es", "El motín costó la vida a 31 internos.", "death 31"),
    ("kind count", "es", "El accidente costó la vida a 12 personas.", ""),
    ("kind count people", "es", "Hay 300 presos políticos, entre ellos Carla Duarte.",
     "custody 300 -; custody - Carla Duarte"),
    ("kind count", "es", "Los 12 detenidos llegaron a la comisaría en un furgón.", ""),
    ("kind count", "es", "Entre los 300 asistentes había 12 diplomáticos.", ""),
    ("kind count", "es", "Entre los 12 heridos había dos presos.", ""),
    ("kind count people", "es", "El delantero Bruno Meza, libre desde junio, firmó con el club.", ""),
]
# fmt: on


@pytest.mark.parametrize(("columns", "language", "text", "read"), TABLE)
def test_read(columns: str, language: str, text: str, read: str) -> None:
    assert read_in(text, columns, language) == read
