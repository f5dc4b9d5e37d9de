"""A plain sentence is read with any usual words around it: when, where, by whose account, what else is told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from reports_of import reading_of

# Plain sentences with what they tell; {} is the place of what comes first where the verb has to come second.
EVENTS = {
    "de": (
        ("{}wurden 197 Gefangene freigelassen", "release 197"),
        ("{}nahm die Polizei mindestens 12 Menschen fest", "detention 12"),
        ("{}verurteilte ein Gericht vier Aktivisten zu Haftstrafen", "sentence 4"),
    ),
    "en": (
        ("{}197 prisoners were freed", "release 197"),
        ("{}police arrested at least 12 people", "detention 12"),
        ("{}four officers were taken hostage", "detention 4"),
    ),
    "es": (
        ("{}197 presos fueron liberados", "release 197"),
        ("{}la policía detuvo a al menos 12 personas", "detention 12"),
        ("{}un tribunal condenó a cuatro activistas a penas de prisión", "sentence 4"),
    ),
    "ru": (
        ("{}были освобождены 197 заключённых", "release 197"),
        ("{}полиция задержала не менее 12 человек", "detention 12"),
        ("{}суд приговорил четверых активистов к тюремным срокам", "sentence 4"),
    ),
}
FIRST = {
    "de": (
        "Am Dienstag ", "Im November ", "In der Hauptstadt ", "Nach Gesprächen in Doha ",
        "Nach Angaben des Ministeriums ",
        "Unterdessen ", "Bei einer weiteren Razzia ", "Insgesamt ", "2023 ", "Am 5. Mai ", "Zwei Tage später ",
        "Laut einer Mitteilung der Staatsanwaltschaft ", "Wie das Ministerium mitteilte, ", "Nach eigenen Angaben ",
    ),
    "en": (
        "On Tuesday ", "In November ", "In November, ", "At last year's Independence Day ", "In the capital, ",
        "In the northern city of Kaduna ", "After talks in Doha, ", "According to the ministry, ",
        "In a separate raid ",
        "In all, ", "In 2023 ", "On 5 May ", "The ministry said that ", "In the same camp ",
        "According to a statement by the prosecutor's office, ",
    ),
    "es": (
        "El martes ", "En noviembre ", "En la capital, ", "Tras las conversaciones en Doha, ", "Según el ministerio, ",
        "En otra redada ", "En total, ", "En 2023 ", "El 5 de mayo ", "Dos días después ", "El ministerio dijo que ",
        "Según un comunicado de la fiscalía, ",
    ),
    "ru": (
        "Во вторник ", "В ноябре ", "В столице ", "После переговоров в Дохе ", "По данным министерства, ",
        "В ходе другого рейда ", "Всего ", "В 2023 году ", "5 мая ", "Два дня спустя ", "Министерство сообщило, что ",
        "Согласно заявлению прокуратуры, ",
    ),
}  # fmt: skip
LAST = {
    "de": (
        ", teilte das Ministerium mit", ", wie aus amtlichen Zahlen hervorgeht", ", die meisten von ihnen Studenten",
        ", darunter zwei Journalisten", ", und ihre Familien warteten draußen",
        ", weil sie demonstriert hatten", " (dpa)",
    ),
    "en": (
        " on Tuesday", ", official figures show", ", police data show", ", according to the ministry",
        " in connection with the attack", " a day earlier", " a week ago", ", most of them students",
        ", including two journalists", " over the weekend", ", and their families were waiting outside",
        " because of their opinions", " in what activists called a crackdown",
    ),
    "es": (
        " el martes", ", según cifras oficiales", ", según el ministerio", " en relación con el ataque",
        ", la mayoría estudiantes", ", entre ellos dos periodistas", ", y sus familias esperaban fuera",
    ),
    "ru": (
        " во вторник", ", следует из официальных данных", ", по данным министерства", " в связи с нападением",
        ", большинство из них студенты", ", в том числе двое журналистов", ", а их семьи ждали снаружи",
    ),
}  # fmt: skip
HELD = (
    "Four men were still in jail and would be brought before a judge on Tuesday.",
    "Four men were still in jail as part of a deal brokered by Qatar.",
    "Cuatro hombres seguían en la cárcel y serán llevados ante un juez el martes.",
)
# The same words, where they are what is told of.
NOT_READ = (
    ("en", "The ministry released figures on 12 prisoners."),
    ("en", "The group released a report saying 12 people took part."),
    ("en", "The ministry released 12 documents, figures show."),
    ("en", "He is held in Room 12."),
    ("en", "Two men were beaten in jail."),
)


def told(language: str, text: str) -> set[str]:
    statements = reading_of(text[:1].upper() + text[1:], language).statements
    counted = ((one.kind, one.count) for one in statements if one.count is not None)
    return {f"{kind} {count.value if count.value is not None else count.low}" for kind, count in counted}


def cases() -> Iterator[tuple[str, str, str]]:
    for language, events in EVENTS.items():
        first = "Am Montag " if language == "de" else ""
        for event, result in events:
            yield from ((language, event.format(words) + ".", result) for words in FIRST[language])
            yield from ((language, event.format(first) + words + ".", result) for words in LAST[language])


@pytest.mark.parametrize(("language", "text", "result"), list(cases()))
def test_an_event_is_told_whatever_stands_around_it(language: str, text: str, result: str) -> None:
    assert result in told(language, text)


@pytest.mark.parametrize("text", HELD)
def test_those_held_are_told_whatever_else_happens_to_them(text: str) -> None:
    assert "custody 4" in told("es" if text.startswith("Cuatro") else "en", text)


@pytest.mark.parametrize(("language", "text"), NOT_READ)
def test_words_of_an_account_are_no_people(language: str, text: str) -> None:
    assert told(language, text) == set()


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ru", "«Весна» насчитала 12 задержаний.", "Весна"),
        ("ru", "По данным «Весны», 12 человек задержаны.", "Весна"),
        ("ru", "Правозащитный центр «Весна» сообщил, что 12 человек были задержаны.", "Весна"),
        ("ru", "«Вясна» знает о 12 задержанных.", "Вясна"),
    ],
)
def test_a_season_between_quotation_marks_is_a_name(language: str, text: str, speaker: str) -> None:
    (one,) = reading_of(text, language).statements
    assert one.said_by == (speaker,) and one.when is None


def test_a_season_is_a_time_elsewhere() -> None:
    (one,) = reading_of("Весной задержали 12 человек.", "ru").statements
    assert one.when is not None and one.when.start.month == 3
