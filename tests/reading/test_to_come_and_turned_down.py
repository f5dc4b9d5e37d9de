"""Releases that are only told to come or not to come; demands that somebody turns down; pleas that are rejected."""

from __future__ import annotations

import pytest

from reports_of import reading_of

TO_COME = [
    ("es", "No habrá indulto para los doce presos.", "refused"),
    ("ru", "Амнистии для двенадцати офицеров не будет.", "refused"),
    ("en", "There will be no pardon for the twelve officers.", "refused"),
    ("de", "Eine Begnadigung der zwölf Offiziere wird es nicht geben.", "refused"),
    ("es", "No hubo indulto para los doce presos.", "denied"),
    ("en", "There was no amnesty for the twelve generals.", "denied"),
    ("de", "Eine Amnestie für zwölf Häftlinge gab es nicht.", "denied"),
    ("es", "Habrá indulto para doce presos.", "planned"),
    ("en", "There will be an amnesty for the twelve generals.", "planned"),
    ("de", "Eine Begnadigung der zwölf Offiziere wird es geben.", "planned"),
]
TURNED_DOWN = [
    ("de", "Die Forderung der Bischöfe, zwölf Studenten zu begnadigen, lehnte der Präsident ab."),
    ("de", "Forderungen der EU, zwölf Studenten freizulassen, wies Minsk zurück."),
    ("de", "Der Präsident lehnte das Gnadengesuch von zwölf verurteilten Soldaten ab."),
    ("en", "The president rejected a plea for clemency from twelve convicted soldiers."),
    ("ru", "Помиловать двенадцать арестованных студентов, о чём просили епископы, президент отказался."),
    ("ru", "Освободить также двенадцать моряков Лима, однако, отказалась."),
]
AS_IT_WAS = [
    ("de", "Der Plan, zwölf Häftlinge zu begnadigen, wurde am Montag bekannt.", "planned"),
    ("ru", "Освободить двенадцать моряков, к чему призывала ООН, Лима пообещала в мае.", "planned"),
    ("es", "El juez negó haber liberado a doce presos.", "denied"),
]


@pytest.mark.parametrize(("language", "text", "status"), TO_COME + AS_IT_WAS)
def test_what_is_to_come(language: str, text: str, status: str) -> None:
    read = [(s.kind, s.status, s.count.value) for s in reading_of(text, language).statements if s.count]
    assert read == [("release", status, 12)]


@pytest.mark.parametrize(("language", "text"), TURNED_DOWN)
def test_what_is_turned_down_is_refused(language: str, text: str) -> None:
    read = [(s.kind, s.status, s.count.value) for s in reading_of(text, language).statements if s.count]
    assert read == [("release", "refused", 12)]
