"""Who says it behind a part or a colon, who acts by holding or an order, days of announcements, things counted."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
TABLE = [
    ("kind count said_by", "es", "Fueron detenidas 30 personas, entre ellas 12 menores, según la ONG Luz.",
     "detention 30 Luz; detention 12 Luz"),
    ("kind count said_by", "de", "30 Menschen wurden festgenommen, darunter 12 Kinder, laut der Organisation Licht.",
     "detention 30 Licht; detention 12 Licht"),
    ("kind count said_by", "ru", "Задержаны 30 человек, в том числе 12 детей, по данным организации «Луч».",
     "detention 30 Луч; detention 12 Луч"),
    ("kind count said_by", "es", "El ministro Bruno Meza da otra cifra: dijo que hay 40 detenidos.",
     "detention 40 Bruno Meza"),
    ("kind people said_by", "es", "La ministra celebró al saber que ha salido libre Bruno Meza.",
     "release Bruno Meza -"),
    ("kind count said_by", "es", "La ministra informó al Parlamento que 12 presos fueron liberados.",
     "release 12 ministra"),
    ("kind count said_by", "es", "El Gobierno nunca explicó por qué liberó a los 12 presos.", "release 12 -"),
    ("kind people said_by", "es", "La ministra habló sobre Bruno Meza, que sigue preso desde mayo.",
     "custody Bruno Meza -"),
    ("kind count said_by", "es", "Doce presos fueron liberados, según dio a conocer Carla Duarte.",
     "release 12 Carla Duarte"),
    ("kind count by", "es", "Salieron libres los 31 chilenos a los que Perú tenía encerrados.",
     "release 31 Perú"),
    ("kind count by", "en", "The 31 men whom Peru held captive were released.", "release 31 Peru"),
    ("kind count by", "de", "Die 12 Fischer, die Honduras festhielt, kamen frei.",
     "release 12 Honduras; custody 12 Honduras"),
    ("kind people by", "es", "Bruno Meza quedó libre por el indulto que le concedió el presidente Tomás Rey.",
     "release Bruno Meza Tomás Rey"),
    ("kind count by", "es", "Dos presos quedaron libres por decisión de Estados Unidos.", "release 2 Estados Unidos"),
    ("kind count by", "es", "Cinco presos fueron liberados, una decisión que celebró la ONU.", "release 5 -"),
    ("kind status count when", "es", "El Gobierno anunció el lunes que liberará a 12 presos.",
     "release planned 12 2025-09-15"),
    ("kind status count when", "en", "The UN demanded on Monday that Minsk free 12 prisoners.",
     "release demanded 12 2025-09-15"),
    ("kind status count when", "de", "Die Regierung kündigte am Montag an, dass sie 12 Gefangene freilassen werde.",
     "release planned 12 2025-09-15"),
    ("kind status count when", "ru", "Правительство объявило в понедельник, что освободит 12 заключённых.",
     "release planned 12 2025-09-15"),
    ("kind count", "es", "La policía detuvo a 12 personas en tres operativos: dos en Lima y uno en Cusco.",
     "detention 12"),
    ("kind count", "es", "La policía detuvo a 12 personas: dos en Lima y diez en Cusco.",
     "detention 12; detention 2; detention 10"),
    ("kind count group", "es", "Un total de 80 presos (31 mujeres, 48 hombres y un adolescente) fueron liberados.",
     "release 80 prisoner"),
    ("kind count group", "es", "La cifra de deportados subió a 300, 40 de ellos niños.",
     "transfer 300 migrant; transfer 40 minor"),
    ("kind count", "es", "Al menos 44 de los presos políticos se encuentran desaparecidos.", ""),
    ("kind count people", "es", "Los tres maestros liberados son Carla Duarte, Inés Rey y Bruno Meza.",
     "release 3 -; release - Carla Duarte+Inés Rey+Bruno Meza"),
    ("kind count people", "es", "Los cinco maestros liberados son Carla Duarte y Bruno Meza.", "release 5 -"),
    ("kind count people", "es", "Los jugadores convocados son Carla Duarte y Bruno Meza.", ""),
    ("kind count people", "es", "La periodista Inés Rey fue condenada. La policía detuvo a la reportera el lunes.",
     "sentence - Inés Rey; detention - Inés Rey"),
    ("kind count", "es", "Perú liberó a 56 presos. Unas 325 personas han muerto, dijo la ONU; Lima solo admite 199.",
     "release 56"),
    ("kind count people", "es", "El actor Bruno Meza, preso del pánico, canceló la gira.", ""),
]
# fmt: on


@pytest.mark.parametrize(("columns", "language", "text", "read"), TABLE)
def test_read(columns: str, language: str, text: str, read: str) -> None:
    assert read_in(text, columns, language) == read
