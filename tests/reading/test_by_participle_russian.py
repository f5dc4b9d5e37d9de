"""Russian: whom only a participle tells of, one of those told of by name, mercy and early release turned down."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # a participle behind a comma, of people told of nowhere else
    ("kind count", "В докладе говорится о 40 плотниках, осуждённых за год.", "sentence 40"),
    ("kind count", "Шесть поваров, задержанных в пятницу, отказались давать показания.", "detention 6"),
    ("kind count", "Родители 14 студентов, задержанных на митинге, пришли к мэрии.", "detention 14"),
    ("kind count", "Задержаны 14 студентов. Родители 14 студентов, задержанных в парке, пришли к мэрии.",
     "detention 14"),
    ("kind count", "Шестерых поваров, задержанных в пятницу, отпустили.", "release 6"),
    ("kind count", "В колонии сидят 40 поваров, осуждённых за кражи.", "custody 40"),
    ("kind count", "На площадь вышли 300 человек, осуждающих войну.", ""),
    # one of them, by name behind a dash
    ("kind count people", "Задержали четверых. Один из них — повар Иван Котов.",
     "detention 4 -; detention - Иван Котов"),
    # turned down; asked for; added to a term; pleadings
    ("kind status people", "Суд отказал Ивану Котову в условно-досрочном освобождении.", "release refused Иван Котов"),
    ("kind status people", "Ивану Котову отказали в помиловании.", "release refused Иван Котов"),
    ("kind status people", "Ивану Котову отказали в кредите.", ""),
    ("kind status people", "Иван Котов попросил о помиловании.", "release demanded Иван Котов"),
    ("kind people", "Ивану Котову добавили к сроку два года.", "sentence Иван Котов"),
    ("kind people", "Ивану Котову добавили два рабочих дня.", ""),
    ("kind status count", "Назначены прения по делу шестерых поваров.", "sentence planned 6"),
    # an infinitive that opens the sentence, with more people behind 'and'
    ("kind status people", "Освободить Ивана Котова и ещё шестьдесят узников призвал Берлин.",
     "release demanded Иван Котов"),
    # lists of sponsors of terror
    ("kind change target", "США вернули Чили в перечень спонсоров терроризма.", "sanction impose Чили"),
    ("kind change target", "США вычеркнули Чили из перечня спонсоров терроризма.", "sanction ease Чили"),
    # on the way from the police; taken in a year of arrests
    ("kind people", "Задержанный накануне Иван Котов умер по дороге из отдела.", "death Иван Котов"),
    ("kind count", "Аресты идут давно. Первых двух инженеров взяли в 2022 году.", "detention 2"),
    ("kind count", "Аресты идут давно. Завод взял к себе 12 поваров.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE, ids=[text for _, text, _ in TABLE])
def test_by_participle(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected
