"""How one who acts or speaks without a name is called: a noun with whose or where it is; a few people."""

from __future__ import annotations

import pytest
from noted import read_in

# fmt: off
SAID = {
    "de": (
        ("Die Polizei nahm 30 Menschen fest, sagte der Vater von Juan Pérez.", "Vater von Juan Pérez"),
        ("Die Polizei nahm 30 Menschen fest, sagten Angehörige der Gefangenen.", "Angehörige der Gefangenen"),
        ("Die Gewerkschaft der Lehrer meldete 30 Festnahmen.", "Gewerkschaft der Lehrer"),
        ("Die Mutter eines Häftlings sagte, 30 Menschen seien festgenommen worden.", "Mutter eines Häftlings"),
        ("Die Polizei nahm 30 Menschen fest, sagten zwei Beamte.", "Beamte"),
        ("Laut zwei Diplomaten wurden 30 Menschen festgenommen.", "Diplomaten"),
        ("Die Polizei nahm 30 Menschen fest, sagte der Anwalt am Montag.", "Anwalt"),
    ),
    "en": (
        ("Police arrested 30 people, said a diplomat in Bamako.", "diplomat in Bamako"),
        ("Police arrested 30 people, the father of Juan Perez said.", "father of Juan Perez"),
        ("Police arrested 30 people, according to people familiar with the matter.", "people familiar with the matter"),
        ("Police arrested 30 people, according to two people briefed on the talks.", "people briefed on the talks"),
        ("Police arrested 30 people, the union of teachers said.", "union of teachers"),
        ("Police arrested 30 people, a lawyer for the family said on Monday.", "lawyer for the family"),
        ("Police arrested 30 people, two officials said.", "officials"),
        ("Two diplomats told Reuters that 30 activists had been arrested.", "diplomats"),
        ("Two activists were arrested, the police said.", "police"),
        ("Two activists said to have been arrested came home on Monday.", "-"),
        ("Police arrested 30 people, a lawyer said on Monday.", "lawyer"),
    ),
    "es": (
        ("Detuvieron a 30 personas, dijo el ministro de Seguridad.", "ministro de Seguridad"),
        ("Detuvieron a 30 personas, dijo el padre de Juan Pérez.", "padre de Juan Pérez"),
        ("Detuvieron a 30 personas, dijo la madre del activista Juan Pérez.", "madre del activista Juan Pérez"),
        ("Detuvieron a 30 personas, según dos personas al tanto de las conversaciones.",
         "personas al tanto de las conversaciones"),
        ("Dos funcionarios dijeron que detuvieron a 30 personas.", "funcionarios"),
        ("Detuvieron a 30 personas, dijo el titular del Ministerio de Defensa.", "titular del Ministerio de Defensa"),
        ("El titular de Interior, Juan Soto, informó que 30 personas fueron detenidas.", "Juan Soto"),
        ("El Ministerio de Defensa informó el lunes. La cartera señaló que 30 personas fueron detenidas.",
         "Ministerio de Defensa"),
        ("Detuvieron a 30 personas, dijo el ministro el lunes.", "ministro"),
        ("El ministro de Seguridad, Juan Soto, dijo que detuvieron a 30 personas.", "Juan Soto"),
    ),
    "ru": (
        ("Задержали 30 человек, сообщил заместитель начальника полиции.", "заместитель начальника полиции"),
        ("Задержали 30 человек, рассказала жена активиста.", "жена активиста"),
        ("Освобождены 30 осуждённых согласно Уголовному кодексу республики.", "-"),
        ("Согласно указу президента, освобождены 30 человек.", "-"),
        ("30 человек задержаны. Об этом сообщил близкий к пресс-службе президента телеграм-канал «Полдень».",
         "Полдень"),
        ("30 человек задержаны. Об этом сообщил ТАСС адвокат Иван Котов.", "Иван Котов"),
        ("30 человек задержаны. Об этом сообщили ТАСС в прокуратуре.", "прокуратура"),
        ("30 человек задержаны. Об этом сообщил ТАСС во вторник.", "ТАСС"),
        ("Об амнистии рассказала Анна Котова. По её сведениям, освобождены 30 человек.", "Анна Котова"),
    ),
}

ACTS = {
    "de": (
        ("Ein Richter verurteilte zwölf Männer.", "Richter"),
        ("Die Außenminister der EU-Staaten haben Sanktionen gegen Belarus verhängt.", "Außenminister der EU-Staaten"),
    ),
    "en": (("Men in plain clothes seized 30 people.", "Men in plain clothes"),),
    "es": (
        ("Un juez de Mazatlán condenó a 12 personas.", "juez de Mazatlán"),
        ("Hombres vestidos de civil detuvieron a 30 personas.", "Hombres vestidos de civil"),
        ("Un hombre murió en prisión, dijo la policía.", "-"),
    ),
}

PEOPLE = (
    ("Задержан Павел Кузнецов.", "Павел Кузнецов"),
    ("Задержаны Пётр Кузнецов, Михаил Соколов и Анна Поварова.", "Пётр Кузнецов+Михаил Соколов+Анна Поварова"),
    ("Суд арестовал Ольгу Поляк.", "Ольга Поляк"),
    ("Задержан Иван, пекарь из Орла.", "Иван"),
)
# fmt: on


@pytest.mark.parametrize(("language", "text", "said"), [(code, *row) for code, rows in SAID.items() for row in rows])
def test_who_is_cited_is_called_by_all_that_the_text_says(language: str, text: str, said: str) -> None:
    assert (read_in(text, "said_by", language) or "-").split("; ")[0] == said


@pytest.mark.parametrize(("language", "text", "by"), [(code, *row) for code, rows in ACTS.items() for row in rows])
def test_who_acts_is_called_by_all_that_the_text_says(language: str, text: str, by: str) -> None:
    assert (read_in(text, "by", language) or "-").split("; ")[0] == by


@pytest.mark.parametrize(("text", "people"), PEOPLE)
def test_a_surname_may_look_like_a_noun_for_people(text: str, people: str) -> None:
    assert (read_in(text, "people", "ru") or "-") == people


FIGHTERS = (
    (
        "en",
        "M23 seized 20 teachers in May, the Red Cross said. The rebels freed eight on Friday.",
        "M23; M23",
    ),
    ("en", "Police seized 20 teachers. The rebels freed eight teachers on Friday.", "Police; rebels"),
    ("en", "Israel seized 20 men. The group freed eight teachers.", "Israel; group"),
    ("en", "M23 seized 20 teachers in May. A militia freed eight women on Friday.", "M23; militia"),
    ("de", "Die M23 verschleppte 20 Lehrer, teilte das Rote Kreuz mit. Die Miliz ließ acht Frauen frei.", "M23; M23"),
    ("de", "Die M23 verschleppte 20 Lehrer. Eine Miliz ließ acht Frauen frei.", "M23; Miliz"),
    ("es", "El ELN retuvo a 12 maestros. Un grupo armado liberó a ocho mujeres.", "ELN; grupo armado"),
    ("de", "Die M23-Rebellen ließen zwölf Lehrer frei.", "M23"),
    ("es", "El ELN retuvo a 12 maestros, informó la Cruz Roja. La guerrilla liberó a ocho mujeres.", "ELN; ELN"),
    ("es", "El ELN retuvo a 12 maestros, informó la Cruz Roja. El grupo armado liberó a ocho mujeres.", "ELN; ELN"),
    ("ru", "Повстанцы М23 освободили 12 учителей.", "М23"),
)


@pytest.mark.parametrize(("language", "text", "by"), FIGHTERS)
def test_a_word_for_fighters_means_those_who_acted_last(language: str, text: str, by: str) -> None:
    assert read_in(text, "by", language) == by
