"""A disputed number is a denial of it, and nothing is denied of those who were told of with another one."""

from __future__ import annotations

import pytest
from noted import read_as, read_in

CASES: dict[str, list[tuple[str, str]]] = {
    "en": [
        ("Forty people were detained, not 60 as the opposition claimed.", "40 occurred; 60 denied"),
        ("The number of those arrested is 31, not 40 as the police said.", "31 occurred; 40 denied"),
        ("Police arrested 31 people and not 40, as first reported.", "31 occurred; 40 denied"),
        ("Not 40 but 31 people were arrested, the mayor said.", "40 denied; 31 occurred"),
        ("Twelve inmates were released, not the 15 the ministry had announced.", "12 occurred; 15 denied"),
        ("Police arrested 31 people on Friday. It was not 40, as the union claims.", "31 occurred; 40 denied"),
        ("Police arrested 12 men, not all of them armed.", "12 occurred"),
        ("Police arrested 12 men, not two days earlier.", "12 occurred"),
        ("The court sentenced 12 men to 15 years, not 20 as the prosecution had sought.", "12 occurred"),
        ("Police did not arrest 12 men.", "12 denied"),
    ],
    "de": [
        ("Festgenommen wurden 40 Menschen, nicht 60, wie die Opposition behauptet.", "40 occurred; 60 denied"),
        ("Es seien 31 Menschen festgenommen worden und nicht 40, wie es hieß.", "31 occurred; 40 denied"),
        ("Nicht 40, wie die Polizei angab, sondern 31 Menschen wurden festgenommen.", "40 denied; 31 occurred"),
        ("Die Behörde ließ zwölf Häftlinge frei, nicht 20.", "12 occurred; 20 denied"),
        ("Die Polizei nahm 31 Menschen fest. Es waren nicht 40, wie es hieß.", "31 occurred; 40 denied"),
        ("Die Polizei nahm 12 Männer fest, nicht alle waren bewaffnet.", "12 occurred"),
        ("Das Gericht verurteilte 12 Männer zu 15 Jahren, nicht zu 20.", "12 occurred"),
        ("Die Polizei nahm die zwölf Männer nicht fest.", "12 denied"),
    ],
    "es": [
        ("Los detenidos son 40, no 60 como dijo la oposición.", "40 occurred; 60 denied"),
        ("La Policía detuvo a 31 personas y no a 40, como se dijo al principio.", "31 occurred; 40 denied"),
        ("Las autoridades liberaron a doce presos, no a 20.", "12 occurred; 20 denied"),
        ("Fueron excarcelados doce reclusos, no los 15 que anunció el ministerio.", "12 occurred; 15 denied"),
        (
            "La Policía detuvo a 31 personas el viernes. No fueron 40, como afirma la oposición.",
            "31 occurred; 40 denied",
        ),
        ("La Policía detuvo a 12 hombres, no todos armados.", "12 occurred"),
        ("El tribunal condenó a 12 hombres a 15 años, no a 20 como pedía la fiscalía.", "12 occurred"),
        ("La Policía no detuvo a los 12 hombres.", "12 denied"),
    ],
    "ru": [
        ("Задержано 40 человек, а не 60, как утверждала оппозиция.", "40 occurred; 60 denied"),
        ("Полиция задержала 31 человека, а не 40, как говорилось вначале.", "31 occurred; 40 denied"),
        ("Задержаны не 40 человек, а 31, уточнил мэр.", "40 denied; 31 occurred"),
        ("На свободу вышли двенадцать заключённых, а не 15, как обещали.", "12 occurred; 15 denied"),
        ("Полиция задержала 12 мужчин, не все были вооружены.", "12 occurred"),
        ("Суд приговорил 12 мужчин к 15 годам, а не к 20, как просил прокурор.", "12 occurred"),
        ("Полиция не задерживала этих 12 мужчин.", "12 denied"),
    ],
}

test_a_disputed_number_is_denied = read_as("count status", CASES)


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("en", "The mayor said 31 people were arrested, not 40 as the police claimed.", "mayor; mayor"),
        ("es", "El alcalde dijo que los detenidos son 31, no 40 como informó la Policía.", "alcalde; alcalde"),
        ("ru", "По словам адвоката, арестован 31 человек, а не 40, как сообщила полиция.", "адвокат; адвокат"),
    ],
)
def test_who_gave_the_wrong_number_says_nothing_of_the_right_one(language: str, text: str, speakers: str) -> None:
    assert read_in(text, "said_by", language) == speakers
