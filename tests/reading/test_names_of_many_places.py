"""Names as many places write them: small words inside, initials before, apostrophes."""

from __future__ import annotations

import pytest

from reports_of import reading_of

FREED = [
    ("en", "Juan Rulfo de la Vega was freed on Monday.", ("Juan Rulfo de la Vega",)),
    ("en", "Anna van der Berg and Ludwig von Hagen were freed.", ("Anna van der Berg", "Ludwig von Hagen")),
    ("en", "Police freed Joan d'Arcy on Monday.", ("Joan d'Arcy",)),
    ("en", "J. K. Carter was freed on Monday.", ("J. K. Carter",)),
    ("de", "Sean O'Brien wurde am Montag freigelassen.", ("Sean O'Brien",)),
    ("de", "Paul O'Brien wurde am Montag freigelassen.", ("Paul O'Brien",)),
    ("es", "La activista Ana Ruiz de la Peña quedó en libertad.", ("Ana Ruiz de la Peña",)),
    ("ru", "Освобожден журналист Ян ван дер Хейден.", ("Ян ван дер Хейден",)),
]
TOLD = [
    ("en", "Peru freed 40 inmates, according to Juan Rulfo de la Vega.", "Juan Rulfo de la Vega"),
    ("es", "Fueron liberados 40 presos, dijo el jefe de la Policía, Anna van der Veen.", "Anna van der Veen"),
    ("de", "Der Sprecher der Behörde, John W. Carter, sagte, 33 Häftlinge seien entlassen worden.", "John W. Carter"),
    ("de", "Der Sprecher, Omar al-Raschid, sagte, 33 Häftlinge seien entlassen worden.", "Omar al-Raschid"),
    ("ru", "А. Б. Ковальчук потребовала отпустить 33 заключенных.", "А. Б. Ковальчук"),
]
NOT_OF_THE_NAME = [
    ("de", "Anna Dahl der Zeitung zufolge freigelassen.", ("Anna Dahl",)),
    ("es", "Ana Ruiz de la Cruz Roja quedó en libertad.", ("Ana Ruiz",)),
    ("en", "Anna Dahl of the Netherlands was freed on Monday.", ("Anna Dahl",)),
]


@pytest.mark.parametrize(("code", "text", "people"), [*FREED, *NOT_OF_THE_NAME])
def test_freed_by_name(code: str, text: str, people: tuple[str, ...]) -> None:
    assert reading_of(text, code).statements[0].people == people


@pytest.mark.parametrize(("code", "text", "speaker"), TOLD)
def test_cited_by_name(code: str, text: str, speaker: str) -> None:
    assert [s.said_by for s in reading_of(text, code).statements] == [(speaker,)]
