"""Who denies a figure denies what was told with it; a participle behind 'none of' denies nothing."""

from __future__ import annotations

import pytest
from noted import read_in

CASES: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("The opposition says 300 of its members are in jail. The ministry rejected the figure.",
         "300 occurred; 300 denied"),
        ("The union said 45 workers had been arrested. Police denied the claim as propaganda.",
         "45 occurred; 45 denied"),
        ("The union said 45 workers had been arrested. Police did not dispute the figure.", "45 occurred"),
        ("The union said 45 workers had been arrested. Police denied claims of torture.", "45 occurred"),
        ("The union said 45 workers had been arrested. Police confirmed the number.", "45 occurred"),
        ("The union said 45 workers had been arrested. The union denied the report.", "45 occurred"),
        ("None of the 40 people arrested has been charged.", "40 occurred"),
        ("None of the 40 arrested was armed.", "40 occurred"),
        ("Police said none of the 25 protesters held in Lagos had seen a lawyer.", "25 occurred"),
        ("None of the 40 people has been arrested.", "40 denied"),
        ("None of the 12 prisoners was released.", "12 denied"),
    ],
    "de": [
        ("Die Opposition sagt, 300 ihrer Mitglieder säßen im Gefängnis. Das Ministerium wies die Zahl zurück.",
         "300 occurred; 300 denied"),
        ("Die Gewerkschaft teilte mit, 45 Arbeiter seien festgenommen worden. "
         "Die Polizei wies die Angaben als Propaganda zurück.", "45 occurred; 45 denied"),
        ("Die Gewerkschaft teilte mit, 45 Arbeiter seien festgenommen worden. Die Polizei bestritt die Zahl nicht.",
         "45 occurred"),
        ("Die Gewerkschaft teilte mit, 45 Arbeiter seien festgenommen worden. Die Polizei bestritt Berichte über "
         "Folter.", "45 occurred"),
    ],
    "es": [
        ("La oposición dice que 300 de sus miembros están en la cárcel. El ministerio rechazó la cifra.",
         "300 occurred; 300 denied"),
        ("El sindicato informó que 45 trabajadores fueron detenidos. La Policía desmintió la versión.",
         "45 occurred; 45 denied"),
        ("El sindicato informó que 45 trabajadores fueron detenidos. La Policía desmintió versiones sobre torturas.",
         "45 occurred"),
        ("Ninguna de las 40 personas detenidas ha sido acusada.", "40 occurred"),
        ("Ninguna de las 40 personas ha sido detenida.", "40 denied"),
    ],
    "ru": [
        ("Профсоюз сообщил, что задержали 45 рабочих. Полиция опровергла эти сведения.", "45 occurred; 45 denied"),
        ("Профсоюз сообщил, что задержали 45 рабочих. Полиция опровергла сообщения о пытках.", "45 occurred"),
        ("Профсоюз сообщил, что задержали 45 рабочих. Полиция подтвердила это число.", "45 occurred"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "told"), [(lang, text, told) for lang, rows in CASES.items() for text, told in rows]
)
def test_figures_denied(language: str, text: str, told: str) -> None:
    assert read_in(text, "count status", language) == told
