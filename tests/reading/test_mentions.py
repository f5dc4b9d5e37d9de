"""Whom and what a sentence names: kind, number, group, nationality, name, and the words."""

from __future__ import annotations

import re

import pytest
from noted import mentions_in

TABLE = [
    ("de", "Am Freitag wurden 52 politische Gefangene freigelassen.",
     "people 52 political_prisoner: 52 politische Gefangene"),
    ("de", "Mehr als 1.100 Häftlinge sitzen in Haft.", "people over 1100 prisoner: Mehr als 1.100 Häftlinge"),
    ("de", "Mira Dahl sagte, drei ukrainische Soldaten seien tot.",
     "person Mira Dahl: Mira Dahl; people 3 soldier UA: drei ukrainische Soldaten"),
    ("de", "Zwischen 20 und 30 Journalisten wurden verhaftet.",
     "people between 20-30 journalist: Zwischen 20 und 30 Journalisten"),
    ("de", "Bis zu 40 Geiseln sind noch in Gaza.",
     "people at_most 40 hostage: Bis zu 40 Geiseln; place Gaza PS: in Gaza"),
    ("de", "Der Oppositionspolitiker Janek Borowik ist frei.",
     "person opposition Janek Borowik: Der Oppositionspolitiker Janek Borowik"),
    ("de", "Rund ein Dutzend Aktivisten wartet.", "people about 12 activist: Rund ein Dutzend Aktivisten"),
    ("de", "Drei Frauen und zwei Männer wurden verurteilt.", "people 3 woman: Drei Frauen; people 2 man: zwei Männer"),
    ("de", "Etwa 300 Kriegsgefangene kehrten in die Ukraine zurück.",
     "people about 300 prisoner_of_war: Etwa 300 Kriegsgefangene; place Ukraine UA: in die Ukraine"),
    ("de", "Die US-Regierung hob die Sanktionen auf.", "body US US-Regierung: Die US-Regierung"),
    ("de", "Amnesty International zählt 20 Gewissensgefangene.",
     "body Amnesty International: Amnesty International; people 20 political_prisoner: 20 Gewissensgefangene"),
    ("de", "Ein Priester wurde verhaftet.", "people cleric: Ein Priester"),
    ("de", "Sechs Litauer, zwei Letten und ein Pole kamen frei.",
     "people 6 LT: Sechs Litauer; people 2 LV: zwei Letten; people PL: ein Pole"),
    ("de", "Die Häftlinge kamen nach Litauen.", "people prisoner: Die Häftlinge; place Litauen LT: nach Litauen"),
    ("de", "Zwölf weitere Häftlinge kamen frei.", "people 12 prisoner: Zwölf weitere Häftlinge"),
    ("de", "Der Gesandte sprach mit Präsident Ales Karp.",
     "person Gesandte: Der Gesandte; person Ales Karp: mit Präsident Ales Karp"),
    ("de", "20 weitere wurden verhaftet.", "number 20: 20 weitere"),
    ("de", "Die ukrainische Regierung und das Rote Kreuz schwiegen.",
     "body UA ukrainische Regierung: Die ukrainische Regierung; body Rotes Kreuz: das Rote Kreuz"),
    ("en", "Police arrested nine Lithuanian journalists.",
     "body Police: Police; people 9 journalist LT: nine Lithuanian journalists"),
    ("en", "More than 1,100 political prisoners remain in jail.",
     "people over 1100 political_prisoner: More than 1,100 political prisoners"),
    ("es", "La policía detuvo a nueve periodistas cubanos.",
     "body policía: La policía; people 9 journalist CU: a nueve periodistas cubanos"),
    ("es", "Más de 1.100 presos políticos siguen en la cárcel.",
     "people over 1100 political_prisoner: Más de 1.100 presos políticos"),
    ("ru", "Полиция задержала девять украинских журналистов.",
     "body Полиция: Полиция; people 9 journalist UA: девять украинских журналистов"),
    ("ru", "Более 1100 политзаключенных остаются за решеткой.",
     "people over 1100 political_prisoner: Более 1100 политзаключенных"),
]  # fmt: skip
NOBODY = [
    ("de", "Die Sanktionen bleiben."),
    ("en", "The sanctions remain in force."),
    ("es", "Las sanciones siguen vigentes."),
    ("ru", "Санкции остаются в силе."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "mentions"), TABLE)
def test_mentions(language: str, text: str, mentions: str) -> None:
    assert mentions_in(text, language) == mentions


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_nobody_is_named(language: str, text: str) -> None:
    assert not re.search(r"(^|; )(people|person|body|number)\b", mentions_in(text, language))
