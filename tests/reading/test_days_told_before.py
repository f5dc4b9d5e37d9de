"""Days that count from another day of the text: 'the same night', 'tags darauf', 'ese día', 'в тот же день'."""

from __future__ import annotations

import pytest
from noted import read_in

# published on Tuesday, 16 September 2025
TABLE = [
    # German
    ("de", "Am Freitag nahm die Polizei zwölf Männer fest. Sie kamen am Abend frei.",
     "detention 12 2025-09-12; release 12 2025-09-12"),
    ("de", "Am 3. Mai 2024 kamen 20 Geiseln frei. Drei Tage später wurden acht weitere Geiseln freigelassen.",
     "release 20 2024-05-03; release 8 2024-05-06"),
    ("de", "2019 kamen 500 Menschen in Haft. Aus Chile wurden im selben Jahr 90 Häftlinge abgeschoben.",
     "detention 500 2019-01-01..2019-12-31; transfer 90 2019-01-01..2019-12-31"),
    ("de", "Am Donnerstag sind 80 Häftlinge geflohen. 60 von ihnen wurden noch am selben Tag festgenommen.",
     "detention 60 2025-09-11"),
    ("de", "Ein Gericht ordnete am Donnerstag die Freilassung an; wenige Stunden später kamen neun Männer frei.",
     "release 9 2025-09-11"),
    ("de", "Am 7. Oktober 2023 gab es einen Überfall. Entführt wurden damals 40 Menschen.", "detention 40 2023-10-07"),
    ("de", "Die Polizei nahm am Abend zwölf Männer fest.", "detention 12 2025-09-16"),
    ("de", "Im Mai gab es Streiks. Zwei Monate später wurden zwölf Männer festgenommen.", "detention 12 -"),
    # English
    ("en", "On Friday the police arrested 12 men. They were let go without charge the same night.",
     "detention 12 2025-09-12; release 12 2025-09-12"),
    ("en", "On 3 May 2024 the court freed 20 workers. Three days later eight others were released from jail.",
     "release 20 2024-05-03; release 8 2024-05-06"),
    ("en", "On Wednesday the police arrested 90 workers. About 30 of them were released the next day.",
     "detention 90 2025-09-10; release about:30 2025-09-11"),
    ("en", "Crowds met in Lima on Thursday. Sixteen journalists were detained there in the evening.",
     "detention 16 2025-09-11"),
    ("en", "In May 2013 he fell ill. In July of the same year the police arrested 40 men.",
     "detention 40 2013-07-01..2013-07-31"),
    ("en", "In March 2021 the king pardoned 500 inmates. That year's pardon did include four journalists.",
     "release 500 2021-03-01..2021-03-31; release 4 2021-01-01..2021-12-31"),
    ("en", "The police arrested 16 men in the evening.", "detention 16 2025-09-16"),
    ("en", "The police arrested 16 men this evening.", "detention 16 2025-09-16"),
    ("en", "He was held on May 4. John Roe, whose brother was killed on the same day, was freed.", "release - -"),
    # Spanish
    ("es", "Fueron capturados el 17 de mayo de 2024. Tres días antes, otras 21 personas habían sido secuestradas.",
     "detention 21 2024-05-14"),
    ("es", "La marcha fue el 9 de mayo de 2024. Ese día la policía detuvo a 24 personas.", "detention 24 2024-05-09"),
    ("es", "En enero de 2024 murió el obispo y en julio de aquel año 35 presos fueron liberados.",
     "release 35 2024-07-01..2024-07-31"),
    ("es", "El jueves fueron detenidas 40 personas. Por la noche fueron liberadas doce personas.",
     "detention 40 2025-09-11; release 12 2025-09-11"),
    ("es", "Por la noche fueron liberadas doce personas.", "release 12 2025-09-16"),
    # Russian
    ("ru", "В мае 2013 года прошла акция. В июле того же года на юге города задержали 82 мигрантов.",
     "detention 82 2013-07-01..2013-07-31"),
    ("ru", "27 июня в Чили начались обыски. Задержали тогда 50 человек.", "detention 50 2025-06-27"),
    ("ru", "В пятницу полиция задержала 40 студентов. Вечером отпустили 12 студентов.",
     "detention 40 2025-09-12; release 12 2025-09-12"),
    ("ru", "Вечером полиция задержала 40 студентов.", "detention 40 2025-09-16"),
]  # fmt: skip

LIVE = [
    ("de", "Newsblog\n\n17.40 Uhr: Die Zahl steht fest\nDie Armee hat 90 Häftlinge entlassen.\n\n13:05 Uhr: Es regnet.",
     "release 90 2025-09-16"),
    ("de", "Newsblog\n\n17.40 Uhr: Am 3. Mai begann es. Die Armee hat 90 Häftlinge entlassen.\n\n13:05 Uhr: Es regnet.",
     "release 90 -"),
    ("de", "Ein Tag\n\n17.40 Uhr: Die Armee hat 90 Häftlinge entlassen.\n\nEs regnet.", "release 90 -"),
    ("en", "LIVE\n\n08:10 a.m. - The first seven hostages have been released.\n\n09:05 a.m. - It is raining.",
     "release 7 2025-09-16"),
    ("en", "LIVE\n\n08:10 a.m. - In the attack of October 7, 2023, Hamas abducted 251 people.\n\n09:05 a.m. - Rain.",
     "detention 251 -"),
    ("es", "En vivo\n\n07:18 La Cruz Roja ha recibido a siete rehenes liberados.\n\n07:12 Llueve.",
     "release 7 2025-09-16"),
    ("ru", "Онлайн\n\n17:05. Суд отправил под стражу восьмерых россиян.\n\n14:40. Идёт дождь.",
     "detention 8 2025-09-16"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), TABLE)
def test_counted_from_a_day_before(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind count when", language) == read


@pytest.mark.parametrize(("language", "text", "read"), LIVE)
def test_entries_of_a_live_blog_are_of_its_day(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind count when", language) == read
