"""Numbers without a verb behind a phrase that opens as their sentence does: 'wegen Raubes 31, wegen Beihilfe zwölf'."""

from __future__ import annotations

import pytest
from noted import read_in

CASES = [
    ("en", "In the first round 477 inmates were freed, in the second 312.", "477; 312"),
    ("en", "By court order 60 detainees were released, by pardon 14.", "60; 14"),
    ("en", "In the first round 477 inmates were freed, in the second 312 drew lots.", "477"),
    ("en", "In the first round 477 inmates were freed, in the second 312 dollars.", "477"),
    ("de", "In der ersten Runde kamen 477 Häftlinge frei, in der zweiten 312.", "477; 312"),
    ("de", "Wegen Hochverrats wurden 31 Männer verurteilt, wegen Beihilfe zwölf.", "31; 12"),
    ("de", "Wegen Raubes nahm die Polizei 43 Menschen fest, wegen Diebstahls 172.", "43; 172"),
    ("de", "Wegen Raubes wurden 31 Männer verurteilt, wegen Beihilfe gab es zwölf Verfahren.", "31"),
    ("de", "Wegen Raubes wurden 31 Männer verurteilt, wegen des Regens 12 Spiele abgesagt.", "31"),
    ("es", "En la primera ronda salieron libres 477 reclusos; en la segunda, 312.", "477; 312"),
    ("es", "Por el primer decreto fueron indultados 40 reclusos y por el segundo 26.", "40; 26"),
    ("es", "En la primera ronda salieron libres 477 reclusos, en la segunda murieron 12.", "477"),
    ("es", "Por robo la Policía detuvo a 43 personas; por hurto, 172 multas.", "43"),
    ("ru", "В первом раунде вышли на свободу 477 заключённых, во втором 312.", "477; 312"),
    ("ru", "За разбой полиция задержала 43 человека, за кражу — 172.", "43; 172"),
    ("ru", "За разбой полиция задержала 43 человека, за кражу возбудили 172 дела.", "43"),
]


@pytest.mark.parametrize(("language", "text", "told"), CASES)
def test_numbers_behind_a_phrase_that_opens_as_the_sentence_does(language: str, text: str, told: str) -> None:
    assert read_in(text, "count", language) == told


OF_BODIES = [
    ("en", "The rebels released 30 soldiers of the army and 12 of the militia.", "30; 12"),
    ("en", "On Friday 30 soldiers of the army and 12 of the militia were released.", "30; 12"),
    ("en", "Police arrested 20 members of the union and 14 of the buses burned.", "20"),
    ("en", "Police arrested 20 members of the union and the party has 14 seats.", "20"),
    ("de", "Die Polizei nahm 20 Mitglieder der Gewerkschaft und 14 der Partei fest.", "20; 14"),
    ("de", "Die Polizei nahm 20 Mitglieder der Gewerkschaft fest, und 14 der Autos brannten.", "20"),
]


@pytest.mark.parametrize(("language", "text", "told"), OF_BODIES)
def test_numbers_of_another_body(language: str, text: str, told: str) -> None:
    assert read_in(text, "count", language) == told
