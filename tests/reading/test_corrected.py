"""Numbers that others put right in a sentence of their own; bounds that stand before them."""

from __future__ import annotations

import pytest

from reports_of import reading_of

RIGHT = [
    ("en", "The minister said 500 people had been released. The lawyers contradicted him: it was not 500 but only 120.",
     [("denied", "exact", 500), ("occurred", "exact", 120)]),
    ("de", "Der Minister sagte, 500 Menschen seien freigelassen worden. "
     "Die Anwälte widersprachen: Es seien nicht 500, sondern nur 120 gewesen.",
     [("denied", "exact", 500), ("occurred", "exact", 120)]),
    ("es", "El ministro dijo que 500 personas habían sido liberadas. "
     "Los abogados lo desmintieron: no fueron 500, sino menos de 200.",
     [("denied", "exact", 500), ("occurred", "under", 200)]),
    ("ru", "Министр заявил, что освобождены 500 человек. Адвокаты ему возразили: не 500, а менее 200.",
     [("denied", "exact", 500), ("occurred", "under", 200)]),
]  # fmt: skip
OTHERS = [
    ("en", "Kenya freed 500 prisoners. The trip took not 90 but 120 minutes."),
    ("de", "Kenia ließ 500 Häftlinge frei. Die Fahrt kostete nicht 500, sondern 300 Euro."),
    ("es", "Kenia liberó a 500 presos. El viaje no duró 90 minutos, sino 120."),
    ("ru", "Кения освободила 500 заключённых. Дорога заняла не 90 минут, а 120."),
]
BOUNDS = [
    ("en", "Barely 40 prisoners were freed."),
    ("de", "Kaum 40 Häftlinge kamen frei."),
    ("ru", "Освободили неполных 40 заключённых."),
]
VERBS = [
    ("en", "The number of political prisoners exceeds 500.", "over"),
    ("de", "Die Zahl der politischen Gefangenen übersteigt 500.", "over"),
    ("es", "El número de presos políticos supera los 500.", "over"),
    ("ru", "Число политзаключённых превышает 500.", "over"),
    ("en", "The prison population approaches 500.", "under"),
    ("es", "La población penitenciaria ronda las 500 personas.", "about"),
    ("de", "Die Zahl der politischen Gefangenen beträgt 500.", "exact"),
]


def _counts(language: str, text: str) -> list[tuple[str, str, int | None]]:
    return [(s.status, s.count.op, s.count.value) for s in reading_of(text, language).statements if s.count]


@pytest.mark.parametrize(("language", "text", "expected"), RIGHT)
def test_a_number_put_right_is_denied_and_the_other_one_told(
    language: str, text: str, expected: list[tuple[str, str, int]]
) -> None:
    assert _counts(language, text)[1:] == expected


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_a_number_of_something_else_corrects_nothing(language: str, text: str) -> None:
    assert _counts(language, text) == [("occurred", "exact", 500)]


@pytest.mark.parametrize(("language", "text"), BOUNDS)
def test_barely_so_many_are_fewer(language: str, text: str) -> None:
    assert _counts(language, text) == [("occurred", "under", 40)]


@pytest.mark.parametrize(("language", "text", "op"), VERBS)
def test_a_verb_gives_the_number_its_bound(language: str, text: str, op: str) -> None:
    assert _counts(language, text) == [("occurred", op, 500)]
