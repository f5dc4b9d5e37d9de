"""Some of those let go, told by their terms; those who came back after a swap; and what is news of its own."""

from __future__ import annotations

import pytest

from gegenprobe.model.statement import Statement
from reports_of import reading_of

SOME = [
    ("en", "Peru will free 60 inmates, eleven of whom are serving life sentences.", "planned", 11),
    ("de", "Peru will 60 Häftlinge freilassen, von denen elf eine lebenslange Strafe verbüßen.", "planned", 11),
    ("es", "Perú liberará a 60 reclusos, once de los cuales cumplen cadena perpetua.", "planned", 11),
    ("ru", "Перу освободит 60 заключённых, одиннадцать из которых отбывают пожизненный срок.", "planned", 11),
    ("en", "Israel freed 200 prisoners on Saturday, 40 of whom had been serving long sentences.", "occurred", 40),
    ("es", "Israel liberó el sábado a 200 presos, 40 de los cuales cumplían largas condenas.", "occurred", 40),
    ("ru", "Израиль в субботу освободил 200 заключённых, 40 из которых отбывали долгие сроки.", "occurred", 40),
    ("en", "Iraq will free 90 convicts, 14 of them sentenced to life.", "planned", 14),
    ("es", "Irak liberará a 90 reclusos, 14 de ellos condenados a cadena perpetua.", "planned", 14),
]
HELD = [
    ("en", "The junta freed 40 monks, nine of whom are still held under house arrest.", 9),
    ("de", "Die Junta ließ 40 Mönche frei, von denen neun weiter unter Hausarrest stehen.", 9),
    ("es", "La junta liberó a 40 monjes, nueve de los cuales siguen en arresto domiciliario.", 9),
    ("ru", "Хунта освободила 40 монахов, девять из которых остаются под домашним арестом.", 9),
]
SWAPPED = {
    "en": "Armenia and Azerbaijan swapped prisoners on Friday.",
    "de": "Armenien und Aserbaidschan tauschten am Freitag Gefangene aus.",
    "es": "Armenia y Azerbaiyán canjearon prisioneros el viernes.",
    "ru": "Армения и Азербайджан в пятницу обменялись пленными.",
}
BACK = [
    ("en", "Among the Armenians who came home are nine border guards.", "release", 9),
    ("de", "Unter den heimgekehrten Armeniern sind neun Grenzsoldaten.", "release", 9),
    ("es", "Entre los armenios que regresaron a su país figuran nueve guardias fronterizos.", "release", 9),
    ("ru", "Среди вернувшихся домой армян девять пограничников.", "release", 9),
    ("en", "Among those exchanged were four pilots.", "exchange", 4),
    ("de", "Unter den Ausgetauschten waren vier Piloten.", "exchange", 4),
    ("es", "Entre los canjeados había cuatro pilotos.", "exchange", 4),
    ("ru", "Среди обмененных были четыре лётчика.", "exchange", 4),
]
MOVED = [
    ("en", "Germany deported 80 Afghans on Monday. Among those who returned are 12 convicts."),
    ("de", "Deutschland hat am Montag 80 Afghanen abgeschoben. Unter den Zurückgekehrten sind zwölf Straftäter."),
]


def _read(language: str, text: str) -> tuple[Statement, ...]:
    return reading_of(text, language).statements


@pytest.mark.parametrize(("language", "text", "status", "count"), SOME)
def test_some_of_those_let_go_are_told_by_their_terms(language: str, text: str, status: str, count: int) -> None:
    read = [s for s in _read(language, text) if s.count is not None and s.count.value == count]
    assert [(s.kind, s.status) for s in read if s.part_of is not None and s.kind != "sentence"] == [("release", status)]
    assert not [s for s in read if s.kind == "custody"]


@pytest.mark.parametrize(("language", "text", "count"), HELD)
def test_who_is_still_held_was_not_let_go(language: str, text: str, count: int) -> None:
    read = [s for s in _read(language, text) if s.count is not None and s.count.value == count]
    assert [s.kind for s in read] == ["custody"]


@pytest.mark.parametrize(("language", "text", "kind", "count"), BACK)
def test_who_came_back_was_let_go_by_the_other_side(language: str, text: str, kind: str, count: int) -> None:
    read = [s for s in _read(language, f"{SWAPPED[language]} {text}") if s.count is not None]
    assert [(s.kind, s.count.value) for s in read if s.count] == [(kind, count)]
    if kind == "release":
        assert (read[0].at, read[0].whom.nationality) == ("AZ", ("AM",))


@pytest.mark.parametrize(("language", "text"), MOVED)
def test_who_came_back_from_a_deportation_was_moved(language: str, text: str) -> None:
    assert {s.kind for s in _read(language, text)} == {"transfer"}
