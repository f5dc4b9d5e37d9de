"""Some of those let go, told by their terms; those who came back after a swap; and what is news of its own."""

from __future__ import annotations

from noted import read_as

SOME = {
    "en": [
        ("Peru will free 60 inmates, eleven of whom are serving life sentences.",
         "release planned 60 -; release planned 11 part"),
        ("Israel freed 200 prisoners on Saturday, 40 of whom had been serving long sentences.",
         "release occurred 200 -; release occurred 40 part"),
        ("Iraq will free 90 convicts, 14 of them sentenced to life.",
         "release planned 90 -; release planned 14 part; sentence occurred 14 part"),
    ],
    "de": [
        ("Peru will 60 Häftlinge freilassen, von denen elf eine lebenslange Strafe verbüßen.",
         "release planned 60 -; release planned 11 part"),
    ],
    "es": [
        ("Perú liberará a 60 reclusos, once de los cuales cumplen cadena perpetua.",
         "release planned 60 -; release planned 11 part"),
        ("Israel liberó el sábado a 200 presos, 40 de los cuales cumplían largas condenas.",
         "release occurred 200 -; release occurred 40 part"),
        ("Irak liberará a 90 reclusos, 14 de ellos condenados a cadena perpetua.",
         "release planned 90 -; release planned 14 part; sentence occurred 14 part"),
    ],
    "ru": [
        ("Перу освободит 60 заключённых, одиннадцать из которых отбывают пожизненный срок.",
         "release planned 60 -; release planned 11 part"),
        ("Израиль в субботу освободил 200 заключённых, 40 из которых отбывали долгие сроки.",
         "release occurred 200 -; release occurred 40 part"),
    ],
}  # fmt: skip
HELD = {
    "en": [("The junta freed 40 monks, nine of whom are still held under house arrest.", "release 40; custody 9")],
    "de": [("Die Junta ließ 40 Mönche frei, von denen neun weiter unter Hausarrest stehen.", "release 40; custody 9")],
    "es": [
        ("La junta liberó a 40 monjes, nueve de los cuales siguen en arresto domiciliario.", "release 40; custody 9")
    ],
    "ru": [("Хунта освободила 40 монахов, девять из которых остаются под домашним арестом.", "release 40; custody 9")],
}
SWAPPED = {
    "en": "Armenia and Azerbaijan swapped prisoners on Friday.",
    "de": "Armenien und Aserbaidschan tauschten am Freitag Gefangene aus.",
    "es": "Armenia y Azerbaiyán canjearon prisioneros el viernes.",
    "ru": "Армения и Азербайджан в пятницу обменялись пленными.",
}
BACK = [
    ("en", "Among the Armenians who came home are nine border guards.", "release 9 AZ AM"),
    ("de", "Unter den heimgekehrten Armeniern sind neun Grenzsoldaten.", "release 9 AZ AM"),
    ("es", "Entre los armenios que regresaron a su país figuran nueve guardias fronterizos.", "release 9 AZ AM"),
    ("ru", "Среди вернувшихся домой армян девять пограничников.", "release 9 AZ AM"),
    ("en", "Among those exchanged were four pilots.", "exchange 4 - -"),
    ("de", "Unter den Ausgetauschten waren vier Piloten.", "exchange 4 - -"),
    ("es", "Entre los canjeados había cuatro pilotos.", "exchange 4 - -"),
    ("ru", "Среди обмененных были четыре лётчика.", "exchange 4 - -"),
]
BEHIND_THE_SWAP = [
    (language, f"{SWAPPED[language]} {text}", f"exchange - - -; {told}") for language, text, told in BACK
]
MOVED = {
    "en": [("Germany deported 80 Afghans on Monday. Among those who returned are 12 convicts.", "transfer; transfer")],
    "de": [
        ("Deutschland hat am Montag 80 Afghanen abgeschoben. Unter den Zurückgekehrten sind zwölf Straftäter.",
         "transfer; transfer"),
    ],
}  # fmt: skip

test_some_of_those_let_go_are_told_by_their_terms = read_as("kind status count part", SOME)
test_who_is_still_held_was_not_let_go = read_as("kind count", HELD)
test_who_came_back_was_let_go_by_the_other_side = read_as("kind count at nation", BEHIND_THE_SWAP)
test_who_came_back_from_a_deportation_was_moved = read_as("kind", MOVED)
