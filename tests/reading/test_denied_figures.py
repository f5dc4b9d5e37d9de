"""Who denies a figure denies what was told with it; a participle behind 'none of' denies nothing."""

from __future__ import annotations

from noted import read_as

CASES: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("Rights groups say 900 people have been arrested. The government called the figure exaggerated.",
         "900 occurred; 900 denied"),
        ("The group has counted 83 deaths in custody. The ministry dismissed the number on Monday.",
         "83 occurred; 83 denied"),
        ("The group says 70 women are held. The minister dismissed reports of torture.", "70 occurred"),
        ("The opposition says 300 of its members are in jail. The ministry rejected the figure.",
         "300 occurred; 300 denied"),
        ("The union said 45 workers had been arrested. Police denied the claim as propaganda.",
         "45 occurred; 45 denied"),
        ("The union said 45 workers had been arrested. Police did not dispute the figure.", "45 occurred"),
        ("The union said 45 workers had been arrested. Police denied claims of torture.", "45 occurred"),
        ("The union said 45 workers had been arrested. Police confirmed the number.", "45 occurred"),
        ("The union said 45 workers had been arrested. The union denied the report.", "45 occurred"),
        ("The ministry said 45 bakers had been arrested; the union called the figure exaggerated.",
         "45 occurred; 45 denied"),
        ("The union said 45 bakers were arrested and 12 convicted. A police spokesman called both figures inflated.",
         "45 occurred; 12 occurred; 12 denied; 45 denied"),
        ("The union counts 45 arrests since May. Police spokesman Jan Holub rejected this.", "45 occurred; 45 denied"),
        ("The union said 45 workers had been arrested. The ministry called claims of torture baseless.", "45 occurred"),
        ("The union said 45 workers had been arrested. The ministry did not call the figure wrong.", "45 occurred"),
        ("None of the 40 people arrested has been charged.", "40 occurred"),
        ("None of the 40 arrested was armed.", "40 occurred"),
        ("Police said none of the 25 protesters held in Lagos had seen a lawyer.", "25 occurred"),
        ("None of the 40 people has been arrested.", "40 denied"),
        ("None of the 12 prisoners was released.", "12 denied"),
    ],
    "de": [
        ("Laut der Gruppe sind 70 Frauen in Haft. Die Partei nannte die Zahl der Richter falsch.", "70 occurred"),
        ("Die Opposition sagt, 300 ihrer Mitglieder säßen im Gefängnis. Das Ministerium wies die Zahl zurück.",
         "300 occurred; 300 denied"),
        ("Die Gewerkschaft teilte mit, 45 Arbeiter seien festgenommen worden. "
         "Die Polizei wies die Angaben als Propaganda zurück.", "45 occurred; 45 denied"),
        ("Die Gewerkschaft zählt 45 Festnahmen. Polizeisprecher Jan Holub nannte die Zahl übertrieben.",
         "45 occurred; 45 denied"),
        ("Die Gewerkschaft zählt 45 Festnahmen. Polizeisprecher Jan Holub wies dies zurück.",
         "45 occurred; 45 denied"),
        ("Die Gewerkschaft teilte mit, 45 Arbeiter seien festgenommen worden. Die Polizei bestritt die Zahl nicht.",
         "45 occurred"),
        ("Die Gewerkschaft teilte mit, 45 Arbeiter seien festgenommen worden. Die Polizei bestritt Berichte über "
         "Folter.", "45 occurred"),
    ],
    "es": [
        ("Las ONG hablan de 900 detenidos. El Gobierno calificó de exagerada la cifra.", "900 occurred; 900 denied"),
        ("El grupo ha contado 83 muertes bajo custodia. El Ministerio rebate la cifra.", "83 occurred; 83 denied"),
        ("Las ONG hablan de 900 detenidos. El Gobierno calificó de errónea la cifra de jueces.", "900 occurred"),
        ("El ministerio habló de 45 detenidos; el sindicato tachó la cifra de inventada.", "45 occurred; 45 denied"),
        ("El ministerio habló de 45 detenidos por difundir información falsa.", "45 occurred"),
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
        ("Правозащитники говорят о 900 задержанных. Правительство назвало эту цифру завышенной.",
         "900 occurred; 900 denied"),
        ("Правозащитники говорят о 900 задержанных. Партия назвала ошибочной цифру бюджета.", "900 occurred"),
        ("Министерство сообщило о 45 задержанных; профсоюз назвал эти данные вымыслом.", "45 occurred; 45 denied"),
        ("Профсоюз сообщил, что задержали 45 рабочих. Полиция назвала сообщения о пытках ложными.", "45 occurred"),
        ("Профсоюз сообщил, что задержали 45 рабочих. Полиция опровергла эти сведения.", "45 occurred; 45 denied"),
        ("Профсоюз сообщил, что задержали 45 рабочих. Полиция опровергла сообщения о пытках.", "45 occurred"),
        ("Профсоюз сообщил, что задержали 45 рабочих. Полиция подтвердила это число.", "45 occurred"),
    ],
}  # fmt: skip

test_figures_denied = read_as("count status", CASES)
