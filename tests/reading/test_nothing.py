"""Sentences that use the words and say nothing of the kind."""

from __future__ import annotations

import pytest
from noted import read_in

NOTHING = [
    ("de", "Am Freitag regnete es."),
    ("de", "Der Häftling las ein Buch."),
    ("de", "Die Mannschaft trennte sich mit 2:1."),
    ("de", "Das Unternehmen entließ 300 Mitarbeiter."),
    ("de", "Der Verlag kündigte 52 Bücher an."),
    ("de", "Bei dem Unfall starben drei Menschen."),
    ("de", "Die Polizei nahm den Hinweis auf."),
    ("de", "Das Museum eröffnete eine neue Ausstellung."),
    ("de", "Der Film wurde freigegeben."),
    ("de", "300 Menschen demonstrierten in Minsk."),
    ("de", "Die Bank entlastete den Vorstand."),
    ("de", "Der Richter sprach über das Wetter."),
    ("de", "Er verbrachte 300 Tage am Meer."),
    ("en", "It rained on Friday."),
    ("en", "The company fired 300 workers."),
    ("en", "The film was released on Friday."),
    ("en", "Three people died in the crash."),
    ("es", "El viernes llovió."),
    ("es", "La empresa despidió a 300 empleados."),
    ("es", "Tres personas murieron en el accidente."),
    ("ru", "В пятницу шел дождь."),
    ("ru", "Компания уволила 300 сотрудников."),
    ("ru", "Три человека погибли в аварии."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_nothing_is_read(language: str, text: str) -> None:
    assert read_in(text, "kind count", language) == ""
