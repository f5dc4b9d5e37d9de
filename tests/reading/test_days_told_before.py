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
    ("ru", "С начала года умерли 19 узников. За тот же период казнили 40 человек.",
     "death 19 2025-01-01..2025-09-16; death 40 2025-01-01..2025-09-16"),
    ("ru", "В мае задержали 19 врачей. За этот же период осудили 40 юристов.",
     "detention 19 2025-05-01..2025-05-31; sentence 40 2025-05-01..2025-05-31"),
    ("de", "Im Mai wurden 19 Ärzte verhaftet. Im selben Zeitraum wurden 40 verurteilt.",
     "detention 19 2025-05-01..2025-05-31; sentence 40 2025-05-01..2025-05-31"),
    ("ru", "Всего с начала года, по данным полиции, задержаны 48 поваров.", "detention 48 2025-01-01..2025-09-16"),
    ("de", "Am 7. Oktober 2023 gab es einen Überfall. Entführt wurden damals 40 Menschen.", "detention 40 2023-10-07"),
    ("de", "Die Polizei nahm am Abend zwölf Männer fest.", "detention 12 2025-09-16"),
    ("de", "Im Mai gab es Streiks. Zwei Monate später wurden zwölf Männer festgenommen.",
     "detention 12 2025-07-01..2025-07-31"),
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

SWAPS = [
    ("de", "Peru und Chile haben am Freitag Gefangene ausgetauscht. 150 chilenische Soldaten kamen frei."
     " Später kamen auch 20 Peruaner frei.", "release 150 2025-09-12; release 20 2025-09-12"),
    ("de", "Peru und Chile haben am Freitag Gefangene ausgetauscht. Im Mai kamen 90 Soldaten frei.",
     "release 90 2025-05-01..2025-05-31"),
    ("de", "Peru und Chile haben im Mai Gefangene ausgetauscht. 150 chilenische Soldaten kamen frei.", "release 150 -"),
    ("de", "Peru und Chile haben am Freitag Gefangene ausgetauscht. Insgesamt wurden bisher 900 Soldaten freigelassen.",
     "release 900 -"),
    ("en", "Peru and Chile exchanged prisoners on Friday. A total of 150 Chilean soldiers were released.",
     "release 150 2025-09-12"),
    ("es", "Perú y Chile canjearon prisioneros el viernes. Fueron liberados 150 soldados chilenos.",
     "release 150 2025-09-12"),
    ("ru", "Перу и Чили в пятницу обменялись пленными. На свободу вышли 150 чилийских солдат.",
     "release 150 2025-09-12"),
]  # fmt: skip

STOCKS = [
    ("de", "Am 31. Januar saßen 690 Menschen in Haft. 40 von ihnen waren Frauen.",
     "custody 690 2025-01-31; custody 40 2025-01-31"),
    ("de", "In dem Lager saßen 40 Häftlinge.", "custody 40 -"),
    ("de", "In dem Lager sitzen 40 Häftlinge.", "custody 40 2025-09-16"),
    ("de", "40 Männer waren noch in Haft.", "custody 40 2025-09-16"),
    ("de", "Am 3. Mai teilte das Ministerium mit, dass 40 Männer in Haft waren.", "custody 40 2025-05-03"),
    ("en", "Nearly 850 children were being held at the prison.", "custody under:850 -"),
    ("en", "Nearly 850 children are being held at the prison.", "custody under:850 2025-09-16"),
    ("en", "Eight men were still being held.", "custody 8 2025-09-16"),
    ("en", "The number of prisoners rose to 640.", "custody 640 2025-09-16"),
    ("en", "On January 7 the ministry said that 816 men were in detention.", "custody 816 2025-01-07"),
    ("en", "Twelve men remained in custody.", "custody 12 2025-09-16"),
    ("de", "Zwölf Männer blieben in Haft.", "custody 12 2025-09-16"),
    ("ru", "Суд продлил арест 12 подозреваемым.", "custody 12 2025-09-16"),
    ("es", "Doce presos siguieron en prisión.", "custody 12 2025-09-16"),
    ("es", "El 31 de enero había 690 reclusos. En régimen cerrado estaban presos 40 reclusos.",
     "custody 690 2025-01-31; custody 40 2025-01-31"),
    ("ru", "До побега в тюрьме содержались 1500 осуждённых.", "custody 1500 -"),
    ("ru", "В тюрьме содержатся 1500 осуждённых.", "custody 1500 2025-09-16"),
]  # fmt: skip

PLACED = [
    ("de", "Am 21. Juni, ein Gesandter war gerade da gewesen, hatte Petrow zwölf Häftlinge freigelassen.",
     "release 12 2025-06-21"),
    ("de", "Zur Erinnerung: Am 21. Juni, ein Gesandter war gerade da, hatte Petrow zwölf Häftlinge freigelassen.",
     "release 12 2025-06-21"),
    ("de", "Am 3. Mai, einem Samstag, wurden 14 Gefangene freigelassen.", "release 14 2025-05-03"),
    ("de", "Am 3. Mai (Samstag) wurden 14 Gefangene freigelassen.", "release 14 2025-05-03"),
    ("de", "Am Abend des 3. Mai, einem Samstag, nahm die Polizei 14 Menschen fest.", "detention 14 2025-05-03"),
    ("en", "On 3 May, a Saturday, 14 prisoners were released.", "release 14 2025-05-03"),
    ("en", "Fourteen prisoners were released on May 3 (Saturday).", "release 14 2025-05-03"),
    ("es", "El 3 de mayo, un sábado, fueron liberados 14 presos.", "release 14 2025-05-03"),
    ("es", "El 3 de mayo (sábado) fueron liberados 14 presos.", "release 14 2025-05-03"),
    ("ru", "3 мая, в субботу, освободили 14 заключённых.", "release 14 2025-05-03"),
    ("ru", "3 мая (суббота) освободили 14 заключённых.", "release 14 2025-05-03"),
    ("de", "Zur Aktion vom 11. September stellen wir klar: 13 Häftlinge wurden freigelassen.", "release 13 2025-09-11"),
    ("en", "On June 21, a day after the envoy had left, the court freed twelve prisoners.", "release 12 2025-06-21"),
    ("en", "About the raid of 3 May the police said: 40 men were detained.", "detention 40 2025-05-03"),
    ("es", "Sobre la redada del 3 de mayo la policía aclaró: 40 hombres fueron detenidos.", "detention 40 2025-05-03"),
    ("ru", "О рейде 3 мая полиция сообщила: задержаны 40 мужчин.", "detention 40 2025-05-03"),
    ("de", "Heuer wurden drei Männer hingerichtet.", "death 3 2025-01-01..2025-09-16"),
    ("en", "This month police detained 40 men.", "detention 40 2025-09-01..2025-09-30"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), TABLE)
def test_counted_from_a_day_before(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind count when", language) == read


@pytest.mark.parametrize(("language", "text", "read"), LIVE)
def test_entries_of_a_live_blog_are_of_its_day(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind count when", language) == read


@pytest.mark.parametrize(("language", "text", "read"), SWAPS)
def test_both_sides_of_a_swap_leave_on_its_day(language: str, text: str, read: str) -> None:
    releases = [told for told in read_in(text, "kind count when", language).split("; ") if told.startswith("release")]
    assert "; ".join(releases) == read


@pytest.mark.parametrize(("language", "text", "read"), STOCKS)
def test_day_on_which_people_are_held(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind count when", language) == read


@pytest.mark.parametrize(("language", "text", "read"), PLACED)
def test_day_before_the_clause(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind count when", language) == read


SINCE = [
    ("en", "Peru has arrested 40 people since the failed putsch.", "detention 40 cumulative"),
    ("en", "Since its vote Peru has arrested 40 people.", "detention 40 cumulative"),
    ("en", "Forty men were arrested, of whom six have since been released.", "detention 40 -; release 6 -"),
    ("en", "Peru arrested 40 people after the failed putsch.", "detention 40 -"),
    ("de", "Peru hat seit dem Putsch 40 Menschen festgenommen.", "detention 40 cumulative"),
    ("es", "Desde la cárcel de Lima fueron deportados 40 hombres.", "transfer 40 -"),
    ("ru", "В Чили задержали 40 человек.", "detention 40 -"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), SINCE)
def test_totals_since_an_event(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind count cumulative", language) == read


# What goes on from one statement to the next, what is counted from a time inside a phrase, and back from a day.
TOLD_ON = [
    ("en", "Since the revolt began in March, 130 men have been detained.", "detention 130 2025-03-01..2025-09-16"),
    ("en", "Courts have jailed 62 officers since the failed coup of July 2021.", "sentence 62 2021-07-01..2025-09-16"),
    ("de", "Seit im Mai Unruhen ausbrachen, hat die Polizei 41 Männer festgenommen.",
     "detention 41 2025-05-01..2025-09-16"),
    ("es", "Desde que en mayo estalló la revuelta han sido detenidos 41 hombres.",
     "detention 41 2025-05-01..2025-09-16"),
    ("es", "Han sido detenidos 41 hombres desde la matanza de mayo.", "detention 41 2025-05-01..2025-09-16"),
    ("ru", "С начала протестов в мае задержаны 410 человек.", "detention 410 2025-05-01..2025-09-16"),
    ("en", "A court jailed six men on Monday. Tom Hart got nine years.",
     "sentence 6 2025-09-15; sentence - 2025-09-15"),
    ("de", "Am 2. Mai ließ Peru neun Fischer frei; im Gegenzug ließ Chile vier Seeleute frei.",
     "release 9 2025-05-02; release 4 2025-05-02"),
    ("es", "El lunes capturaron a nueve hombres. También fueron detenidas dos enfermeras.",
     "detention 9 2025-09-15; detention 2 2025-09-15"),
    ("ru", "В понедельник задержали девять мужчин. Задержаны и две медсестры.",
     "detention 9 2025-09-15; detention 2 2025-09-15"),
    ("en", "Ana Holm was freed on Monday, six days after she was arrested.",
     "release - 2025-09-15; detention - 2025-09-09"),
    ("de", "Ana Holm kam am Montag frei, sechs Tage nachdem sie festgenommen worden war.",
     "release - 2025-09-15; detention - 2025-09-09"),
    ("es", "Ana Roa quedó libre el lunes, seis días después de ser detenida.",
     "release - 2025-09-15; detention - 2025-09-09"),
    ("ru", "В понедельник умер Иван Котов, задержанный пятью днями ранее.",
     "death - 2025-09-15; detention - 2025-09-10"),
    ("en", "After Sunday's exchange, in which each side freed 150 sailors, hundreds wrote home.",
     "release 150 2025-09-14"),
    ("de", "Der Marsch vom 14. März, bei dem die Polizei 85 Männer festnahm, war verboten worden.",
     "detention 85 2025-03-14"),
    ("es", "Tras el intercambio del domingo, en el que cada bando entregó a 150 marinos, cientos escribieron a casa.",
     "release 150 2025-09-14"),
    ("en", "Chile recalled its envoy on Monday. Two weeks earlier it had called for the release of 12 nuns.",
     "release 12 2025-09-01"),
]  # fmt: skip
ON_NO_DAY = [
    ("en", "He was born on 3 May in Lima, in which 12 men were jailed.", "detention 12 -"),
    ("es", "Desde la cárcel de Lima fueron deportados en marzo 40 hombres.", "transfer 40 2025-03-01..2025-03-31"),
    ("en", "A court sentenced six men on Monday. Nine others had been sentenced before.",
     "sentence 6 2025-09-15; sentence 9 -"),
    ("ru", "Суд осудил в понедельник шестерых. В мае осудили девятерых.",
     "sentence 6 2025-09-15; sentence 9 2025-05-01..2025-05-31"),
    ("de", "Sechs Tage nach der Wahl nahm die Polizei am Montag neun Männer fest.", "detention 9 2025-09-15"),
    ("en", "It was the largest release since the war began in 2022: 130 men were freed on Monday.",
     "release 130 2025-09-15"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), TOLD_ON + ON_NO_DAY)
def test_days_go_on_and_are_counted(language: str, text: str, read: str) -> None:
    told = [one for one in read_in(text, "kind count when", language).split("; ") if not one.startswith("relations")]
    assert "; ".join(told) == read
