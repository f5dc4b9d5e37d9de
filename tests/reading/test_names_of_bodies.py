"""Bodies with names that no pack knows, and nouns that take them up: who is cited."""

from __future__ import annotations

import pytest
from noted import read_in

OPENING = [
    ("en", "Harbour Watch said 41 people had been arrested.", "detention Harbour Watch"),
    ("en", "Freedom Line said 41 people had been arrested.", "detention Freedom Line"),
    ("en", "Harbour Watch, a rights group based in Lima, said 41 people had been arrested.", "detention Harbour Watch"),
    ("en", "Nordlight, a rights group based in Lima, said 41 people had been arrested.", "detention Nordlight"),
    ("en", "Harbour Watch, which monitors prisons, said 41 people had been arrested.", "detention Harbour Watch"),
    ("en", "The Freedom Line, a non-profit, reported 41 arrests.", "detention Freedom Line"),
    ("en", "In Lima, a rights group said 41 people had been arrested.", "detention rights group"),
    ("en", "Mira Dahl, a lawyer based in Lima, said 41 people had been arrested.", "detention Mira Dahl"),
    ("en", "Norway, a member of the alliance, said 41 people had been freed.", "release Norway"),
    ("de", "Haftregister, ein Verein aus Wien, teilte mit, 41 Menschen seien festgenommen worden.",
     "detention Haftregister"),
    ("de", "Freie Stimme, eine Initiative, die Prozesse beobachtet, zählte 41 Festnahmen.", "detention Freie Stimme"),
    ("de", "Gestern, eine Woche nach der Wahl, teilte der Verband mit, 41 Menschen seien festgenommen worden.",
     "detention Verband"),
    ("es", "Voz Libre, una ONG con sede en Lima, informó que 41 personas fueron detenidas.", "detention Voz Libre"),
    ("es", "Ana Ruiz, una abogada de Lima, informó que 41 personas fueron detenidas.", "detention Ana Ruiz"),
    ("es", "Testigos, que estaban allí, informaron de 41 detenciones.", "detention Testigos"),
]  # fmt: skip

TAKEN_UP = [
    ("Die Menschenrechtsorganisation Foro Norte zählte 41 Festnahmen. Nach Angaben der Organisation sind 300 in Haft.",
     "detention Foro Norte; custody Foro Norte"),
    ("Die Menschenrechtsorganisation Foro Norte zählte 41 Festnahmen. Zwölf kamen, so die Organisation, frei."
     " Nach Angaben der Organisation sind 300 Menschen in Haft.",
     "detention Foro Norte; release Foro Norte; custody Foro Norte"),
    ("Das Innenministerium meldete 41 Festnahmen. Nach Angaben des Ministeriums sind 300 Menschen in Haft.",
     "detention Innenministerium; custody Innenministerium"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "expected"), OPENING)
def test_a_name_that_opens_the_sentence_is_cited(language: str, text: str, expected: str) -> None:
    assert read_in(text, "kind said_by", language) == expected


@pytest.mark.parametrize(("text", "expected"), TAKEN_UP)
def test_a_noun_takes_up_the_body_named_before(text: str, expected: str) -> None:
    assert read_in(text, "kind said_by", "de") == expected
