"""Whom a general word cites: the body or the person that the report has named with it."""

from __future__ import annotations

import pytest

from reports_of import reading_of

CITED = [
    ("de", "Das teilte das sächsische Innenministerium mit. Am Montag kamen nach Angaben des Ministeriums zwölf "
     "Häftlinge frei.", "Innenministerium"),
    ("ru", "Об этом сообщило министерство юстиции. По данным министерства, на свободу вышли 12 заключенных.",
     "министерство юстиции"),
    ("ru", "Об этом сообщило министерство юстиции. По данным ведомства, на свободу вышли 12 заключенных.",
     "министерство юстиции"),
    ("es", "El portavoz del Instituto Penitenciario, Carlos Ruiz, habló del traslado. Según el portavoz, doce presos "
     "fueron liberados el lunes.", "Carlos Ruiz"),
    ("en", "The spokesman for the prison service, Carl Rowe, told of a review. The spokesman said twelve prisoners "
     "were released on Monday.", "Carl Rowe"),
]  # fmt: skip
NOT_TOLD = [
    # two spokesmen: which of them it was is not told
    ("en", "A spokesman for the courts, Carl Rowe, and a spokesman for the police, Ann Lund, told of a review. The "
     "spokesman said twelve prisoners were released on Monday.", "spokesman"),
    # another ministry: its word stands in no name that was cited
    ("de", "Das teilte die Feuerwehr Altdorf mit. Am Montag kamen nach Angaben des Ministeriums zwölf Häftlinge frei.",
     "Ministerium"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "name"), [*CITED, *NOT_TOLD])
def test_who_is_cited(code: str, text: str, name: str) -> None:
    assert reading_of(text, code).statements[-1].said_by == (name,)
