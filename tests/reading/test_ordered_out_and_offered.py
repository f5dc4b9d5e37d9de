"""Who is told to leave a country or asked for by another one, and what is only offered: four languages."""

from __future__ import annotations

from noted import read_as

ORDERED_OUT = [
    ("en", "Peru has told three consuls to leave the country by Friday.", "transfer planned 3"),
    ("en", "Three consuls have until Sunday to leave Peru.", "transfer planned 3"),
    ("en", "Three painters had to leave Peru on Monday.", "transfer occurred 3"),
    ("en", "Three banks must leave Peru by June.", ""),
    ("en", "Three painters left Peru on Monday.", ""),
    ("de", "Mali hat drei Malern 48 Stunden Zeit gegeben, das Land zu verlassen.", "transfer planned 3"),
    ("de", "Drei Maler mussten Peru am Montag verlassen.", "transfer occurred 3"),
    ("de", "Drei Maler verließen die Halle am Montag.", ""),
    ("es", "Malí ordenó a tres pintores que abandonen Malí.", "transfer planned 3"),
    ("es", "Tres pintores tienen hasta el domingo para abandonar Perú.", "transfer planned 3"),
    ("es", "Tres bancos deben abandonar Perú antes de junio.", ""),
    ("ru", "Мали дало трем художникам 48 часов, чтобы покинуть страну.", "transfer planned 3"),
    ("ru", "Трое художников должны до понедельника покинуть Мали.", "transfer planned 3"),
    ("ru", "Три банка должны покинуть Мали.", ""),
]

DIPLOMATS = [
    ("en", "Chad expelled four Polish diplomats.", "transfer occurred 4"),
    ("en", "Chad declared two Polish diplomats persona non grata.", "transfer planned 2"),
    ("en", "Chad recalled its ambassador from Poland.", "relations occurred -"),
    ("de", "Der Tschad wies vier polnische Diplomaten aus.", "transfer occurred 4"),
    ("es", "Chad expulsó a cuatro diplomáticos polacos.", "transfer occurred 4"),
    ("es", "El club expulsó a cuatro socios.", ""),
    ("ru", "Чад выслал четырех польских дипломатов.", "transfer occurred 4"),
]

ASKED_BACK = [
    ("en", "Lima is pressing Quito to hand over four suspects.", "transfer demanded 4 PE"),
    ("de", "Lima verlangt von Quito die Herausgabe von vier Kindern.", "transfer demanded 4 PE"),
    ("es", "Lima exigió a Quito la entrega de cuatro sospechosos.", "transfer demanded 4 PE"),
    ("ru", "Лима потребовала от Кито выдачи четырех подозреваемых.", "transfer demanded 4 PE"),
    ("en", "Lima asked the union to hand over four lists.", ""),
    ("es", "Lima exigió a la empresa la entrega de cuatro premios.", ""),
]

HANDED_TO = [
    ("de", "Zwei Schleuser wurden der belgischen Polizei übergeben.", "transfer occurred 2 BE"),
    ("de", "Lima übergab den Verdächtigen Jan Krol am Freitag den USA.", "transfer occurred - US"),
    ("de", "Der Bote übergab zwei Briefe den USA.", ""),
    ("ru", "Двух контрабандистов передали бельгийской полиции.", "transfer occurred 2 BE"),
    ("es", "Chad entregará a dos oficiales a la Corte Penal Internacional.", "transfer planned 2 -"),
    ("en", "Chad will hand over two officers to the International Criminal Court.", "transfer planned 2 -"),
    ("en", "Chad will hand over two documents to the International Criminal Court.", ""),
]

OFFERED = [
    ("en", "The rebels are ready to free six painters.", "release negotiated 6"),
    ("en", "The rebels are not prepared to free six painters.", "release refused 6"),
    ("en", "Lima told Quito to free six painters.", "release demanded 6"),
    ("en", "The army told reporters six painters had been freed.", "release occurred 6"),
    ("de", "Die Rebellen sind bereit, sechs Geiseln zu übergeben.", "release negotiated 6"),
    ("de", "Die Rebellen sind nicht bereit, sechs Maler freizulassen.", "release refused 6"),
    ("es", "Los rebeldes ofrecen liberar a seis pintores si el ejército se retira.", "release negotiated 6"),
    ("es", "Los rebeldes están dispuestos a liberar a seis pintores.", "release negotiated 6"),
    ("es", "Los rebeldes no están dispuestos a liberar a seis pintores.", "release refused 6"),
    ("es", "Los rebeldes liberarán a seis pintores si el ejército se retira.", "release possible 6"),
    ("ru", "Повстанцы готовы отпустить шестерых художников, если армия отойдет.", "release negotiated 6"),
    ("ru", "Повстанцы не готовы отпустить шестерых художников.", "release refused 6"),
]

test_who_is_told_to_leave_a_country_is_to_be_moved = read_as("kind status count", ORDERED_OUT)
test_diplomats_expelled_are_people_moved = read_as("kind status count", DIPLOMATS)
test_those_asked_of_another_country_come_to_who_asks = read_as("kind status count to", ASKED_BACK)
test_authorities_of_another_country_are_where_people_come_to = read_as("kind status count to", HANDED_TO)
test_who_is_ready_to_let_people_go_offers_it = read_as("kind status count", OFFERED)
