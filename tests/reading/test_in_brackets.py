"""Numbers in brackets behind places, holders, citizens or charges, and lists of such numbers that count nobody."""

from __future__ import annotations

from noted import read_as

LISTED = [
    ("en", "Most of the arrests were made in Turin (44), Genoa (27) and Bari (12).",
     "detention 44 IT; detention 27 IT; detention 12 IT"),
    ("de", "Die meisten Festnahmen gab es in Turin (44), Genua (27) und Bari (12).",
     "detention 44 IT; detention 27 IT; detention 12 IT"),
    ("es", "La mayoría de las detenciones se produjeron en Turín (44), Génova (27) y Bari (12).",
     "detention 44 IT; detention 27 IT; detention 12 IT"),
    ("ru", "Больше всего задержаний было в Турине (44), Генуе (27) и Бари (12).",
     "detention 44 IT; detention 27 IT; detention 12 IT"),
    ("en", "Iran (31), Egypt (24) and Vietnam (19) hold the most poets in prison.",
     "custody 31 IR; custody 24 EG; custody 19 VN"),
    ("de", "Iran (31), Ägypten (24) und Vietnam (19) halten die meisten Dichter in Haft.",
     "custody 31 IR; custody 24 EG; custody 19 VN"),
    ("es", "Irán (31), Egipto (24) y Vietnam (19) son los países que tienen más poetas en prisión.",
     "custody 31 IR; custody 24 EG; custody 19 VN"),
    ("ru", "Больше всего писателей держат в тюрьмах Иран (31), Египет (24) и Вьетнам (19).",
     "custody 31 IR; custody 24 EG; custody 19 VN"),
    ("en", "The 71 people were detained for looting (38), arson (21) and assault (12).",
     "detention 71 -; detention 12 -; detention 38 -; detention 21 -"),
    ("de", "Die 71 Menschen wurden wegen Plünderung (38), Brandstiftung (21) und Diebstahls (12) festgenommen.",
     "detention 38 -; detention 21 -; detention 12 -; detention 71 -"),
    ("es", "Las 71 personas fueron detenidas por saqueo (38), incendio (21) y agresión (12).",
     "detention 71 -; detention 38 -; detention 21 -; detention 12 -"),
    ("ru", "71 человек задержан за мародёрство (38), поджоги (21) и нападения (12).",
     "detention 71 -; detention 38 -; detention 21 -; detention 12 -"),
]  # fmt: skip
OF_EVENTS = [
    ("en", "Police made 64 arrests: 31 for affray, 20 for theft and 13 for drugs.", "64; 20; 13; 31"),
    ("de", "Die Polizei meldete 64 Festnahmen: 31 wegen Schlägerei, 20 wegen Diebstahls und 13 wegen Drogen.",
     "64; 31; 20; 13"),
    ("es", "La policía practicó 64 detenciones: 31 por riña, 20 por hurto y 13 por drogas.", "31; 20; 13; 64"),
    ("ru", "Полиция произвела 64 задержания: 31 — за драки, 20 — за кражи и 13 — за наркотики.", "64; 31; 20; 13"),
    ("en", "There were 90 deportations in May: 40 to Peru, 30 to Chile and 20 to Cuba.", "90; 40; 30; 20"),
    ("en", "The lawyers report 17 deaths in custody: nine in Lima, five in Cusco and three in Puno.", "17; 9; 5; 3"),
    ("ru", "Адвокаты сообщают о 17 смертях под стражей: девять в Лиме, пять в Куско и три в Пуно.", "17; 9; 5; 3"),
    ("es", "La policía hizo tres operativos: dos en Lima y uno en Cusco.", ""),
    ("de", "Es gab zwei Austausche: einen im Mai und einen im Juni.", ""),
    ("en", "Police carried out three raids: two in Lima and one in Cusco.", ""),
]  # fmt: skip
OF_CITIZENS = [
    ("en", "The camp holds 1,130 detainees: Syrians 640, Afghans 310, Iraqis 180.", "1130 -; 640 SY; 310 AF; 180 IQ"),
    ("de", "In dem Lager sitzen 1.130 Häftlinge: Syrer 640, Afghanen 310, Iraker 180.",
     "1130 -; 640 SY; 310 AF; 180 IQ"),
    ("es", "En el campo hay 1.130 presos: sirios 640, afganos 310, iraquíes 180.", "1130 -; 640 SY; 310 AF; 180 IQ"),
    ("ru", "В лагере содержатся 1130 заключённых: сирийцы — 640, афганцы — 310, иракцы — 180.",
     "1130 -; 640 SY; 310 AF; 180 IQ"),
    ("de", "Ausgewiesen wurden Nepalesen (22), Inder (14) und Kenianer (6).", "22 NP; 14 IN; 6 KE"),
    ("ru", "Высланы непальцы (22), индийцы (14) и кенийцы (6).", "22 NP; 14 IN; 6 KE"),
    ("en", "Medals: Kenyans 12, Ethiopians 9.", ""),
    ("ru", "Медали: кенийцы — 12, эфиопы — 9.", ""),
]  # fmt: skip
OF_OTHERS = [
    ("en", "Police arrested Ana Ruiz (31), Luis Soto (24) and Eva Mora (19).", "-"),
    ("de", "Die Polizei nahm drei Menschen fest, einen Lehrer (34), eine Pflegerin (29) und einen Fahrer (51).", "3"),
    ("en", "She was arrested in Iran (2019), Egypt (2021) and Vietnam (2023).", ""),
    ("es", "La policía detuvo a 40 personas e incautó pistolas (12), rifles (9) y cuchillos (8).", "40"),
    ("de", "Die Toten kommen aus Lima (12) und Cusco (9); die Polizei nahm 30 Menschen fest.", "30"),
    ("de", "Die 30 Toten stammen aus Lima (17) und Cusco (13), am Montag beginnt der Prozess gegen zwei Offiziere.",
     "2"),
    ("ru", "Больше всего обысков прошло в Турине (44) и Бари (12); никого не задержали.", ""),
    ("es", "Perú (3), Chile (2) y Brasil (2) ganaron más medallas.", ""),
]  # fmt: skip
OF_A_TOTAL = [
    ("en", "The party puts the number of its activists arrested since May at more than 300.", "detention over:300"),
    ("en", "Lawyers put the number of migrants deported since January at nearly 940.", "transfer under:940"),
    ("en", "The league put the number of nurses sentenced since January at about 40.", "sentence about:40"),
    ("ru", "Партия оценивает число своих активистов, арестованных с мая, более чем в 300.", "detention over:300"),
    ("ru", "Число задержанных выросло как минимум до 120.", "detention at_least:120"),
    ("de", "Die Zahl der Festgenommenen stieg fast auf 900.", "detention under:900"),
    ("es", "La cifra de detenidos subió casi a 900.", "detention under:900"),
    ("en", "The coach put the number of players injured since May at more than 12.", ""),
    ("de", "Der Verein bezifferte die Zahl der seit Mai verletzten Spieler auf mehr als zwölf.", ""),
    ("ru", "Врачи оценили число пациентов, доставленных в больницу, более чем в 80.", ""),
]

test_each_number_of_the_list_is_told_where_it_belongs = read_as("kind count at", LISTED)
test_a_counted_event_is_broken_down_behind_a_colon = read_as("count", OF_EVENTS)
test_citizens_have_the_number_behind_them = read_as("count nation", OF_CITIZENS)
test_ages_years_things_and_the_dead_count_nobody = read_as("count", OF_OTHERS)
test_a_bound_holds_over_the_preposition_before_the_number = read_as("kind count", OF_A_TOTAL)
