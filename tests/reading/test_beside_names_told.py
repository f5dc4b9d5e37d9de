"""Whose citizen somebody named is by what stands beside the name; who acts by what was signed or whose hands it is."""

from __future__ import annotations

import pytest
from noted import read_in

NATIONS = {
    "en": [
        ("Another American, the engineer Tom Barlow, was arrested on Monday.", "detention - US Tom Barlow"),
        ("Twelve Americans left, and the engineer Tom Barlow was arrested on Monday.", "detention - - Tom Barlow"),
        ("Tom Barlow, a citizen of Bulgaria, was arrested on Monday.", "detention - BG Tom Barlow"),
        ("Tom Barlow, a visitor to Bulgaria, was arrested on Monday.", "detention - - Tom Barlow"),
    ],
    "de": [
        ("Ein weiterer Franzose, der Ingenieur Udo Brandt, wurde verhaftet.", "detention - FR Udo Brandt"),
        ("Der Iran ließ den italienischen Moosforscher Paolo Neri frei.", "release - IT Paolo Neri"),
        ("Der Iran nahm vor dem italienischen Konsulat am Montag Paolo Neri fest.", "detention - - Paolo Neri"),
    ],
    "es": [
        ("Un tercer canadiense, el ingeniero Juan Vera, sigue preso.", "custody - CA Juan Vera"),
        ("Irán liberó al briólogo italiano Paolo Neri.", "release - IT Paolo Neri"),
        ("La librera franco-argelina Nora Amrani quedó libre.", "release - FR/DZ Nora Amrani"),
        ("Irán detuvo en el consulado italiano a Paolo Neri.", "detention - - Paolo Neri"),
    ],
    "ru": [
        ("Ещё один американец, бизнесмен Иван Громов, арестован.", "detention - US Иван Громов"),
        ("Анна Орлова, гражданка России и США, вышла на свободу.", "release - RU/US Анна Орлова"),
    ],
}
ACTING = {
    "en": [
        ("Nine people are still in the hands of armed groups.", "custody groups"),
        ("Nine people held out their hands to armed groups.", ""),
        ("President Amos Pell on Monday signed a decree under which 52 convicts were freed.", "release Amos Pell"),
        ("President Amos Pell on Monday signed a book about how 52 convicts were freed.", "release -"),
    ],
    "de": [
        ("Präsident Udo Brandt hat einen Erlass unterzeichnet, mit dem 52 Verurteilte begnadigt werden.",
         "release Udo Brandt"),
        ("Präsident Udo Brandt hat ein Buch gelobt, mit dem 52 Verurteilte bekannt wurden.", ""),
    ],
    "es": [
        ("El presidente Juan Vera firmó un decreto que indulta a 52 condenados.", "release Juan Vera"),
        ("Nueve personas continúan en manos de grupos armados.", "custody grupos armados"),
    ],
    "ru": [("Президент Иван Громов подписал указ, которым помиловал 52 осуждённых.", "release Иван Громов")],
}  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), [(c, *row) for c, rows in NATIONS.items() for row in rows])
def test_whose_citizen_by_what_stands_beside(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind count nation people", language) == read


@pytest.mark.parametrize(("language", "text", "read"), [(c, *row) for c, rows in ACTING.items() for row in rows])
def test_who_acts_by_what_was_signed(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind by", language) == read
