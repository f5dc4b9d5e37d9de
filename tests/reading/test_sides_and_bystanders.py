"""Who waits for others and is none of them, two sides that speak or act, those among named people: four languages."""

from __future__ import annotations

import pytest
from noted import read_in

WAITING = [
    ("en", "Koria freed 30 prisoners. Dozens of families rushed there. Among them was Alia Kuban.", "release 30 -"),
    ("en", "Koria freed 30 prisoners. Relatives waited at the gate, among them Alia Kuban.", "release 30 -"),
    ("en", "Koria freed 30 prisoners. They were met by relatives. Among them was Alia Kuban.",
     "release 30 -; release - Alia Kuban"),
    ("en", "Koria freed 30 prisoners, among them Alia Kuban.", "release 30 -; release - Alia Kuban"),
    ("de", "Koria ließ 30 Häftlinge frei. Dutzende Familien kamen. Unter ihnen war Alia Kuban.", "release 30 -"),
    ("de", "Koria ließ 30 Häftlinge frei. Vor dem Tor warteten Angehörige, darunter Alia Kuban.", "release 30 -"),
    ("de", "Koria ließ 30 Häftlinge frei. Sie wurden von Angehörigen empfangen. Unter ihnen war Alia Kuban.",
     "release 30 -; release - Alia Kuban"),
    ("es", "Perú liberó a 30 presos. Decenas de familiares acudieron al hospital. Entre ellos estaba Ana Ruiz.",
     "release 30 -"),
    ("es", "Perú liberó a 30 presos. Entre ellos estaba Ana Ruiz.", "release 30 -; release - Ana Ruiz"),
    ("ru", "Минск освободил 30 заключённых. У ворот ждали родственники, среди них Анна Орлова.", "release 30 -"),
    ("ru", "Минск освободил 30 заключённых, среди них Анна Орлова.", "release 30 -; release - Анна Орлова"),
]  # fmt: skip

BOTH_SPEAK = [
    ("en", "Russia and Ukraine said 175 prisoners had been freed.", "release Russia+Ukraine"),
    ("de", "Russland und die Ukraine teilten mit, 175 Gefangene seien freigekommen.", "release Russland+Ukraine"),
    ("es", "Rusia y Ucrania informaron de que 175 presos quedaron libres.", "release Rusia+Ucrania"),
    ("ru", "Россия и Украина сообщили, что освобождены 175 пленных.", "release Россия+Украина"),
    ("en", "Ukraine said 175 prisoners had been freed.", "release Ukraine"),
]

EACH = [
    ("Russia and Ukraine have each freed 175 prisoners.",
     "release 175 Russia; release 175 Ukraine; exchange 350 Russia"),
    ("Russia and Ukraine each swapped 175 prisoners.",
     "release 175 Russia; release 175 Ukraine; exchange 350 Russia"),
    ("Russia and Ukraine said they had each swapped 175 prisoners.", "exchange 350 Russia"),
    ("Norway and Peru swapped prisoners in May. On Friday the two countries each freed 30 prisoners.",
     "exchange - Norway; release 30 Norway; release 30 Peru"),
    ("The parties each freed 30 prisoners.", "release 30 parties"),
    ("Russia freed 175 prisoners.", "release 175 Russia"),
]  # fmt: skip

OF_ONE_SIDE = [
    ("en", "Lima called off the prisoner exchange agreed for Friday.", "exchange refused Lima -"),
    ("de", "Lima hat den für Freitag vereinbarten Gefangenenaustausch ausgesetzt.", "exchange refused Lima -"),
    ("es", "Lima suspendió el canje de prisioneros acordado para el viernes.", "exchange refused Lima -"),
    ("ru", "Лима приостановила назначенный на пятницу обмен пленными.", "exchange refused Лима -"),
    ("en", "Lima turned down a prisoner exchange with Quito.", "exchange refused Lima Quito"),
    ("ru", "Лима отказалась от обмена пленными с Кито.", "exchange refused Лима Кито"),
    ("es", "Lima prepara un canje de prisioneros con Quito.", "exchange planned Lima Quito"),
    ("en", "Norway and Peru conducted a prisoner exchange mediated by Qatar.", "exchange occurred Norway Peru"),
    ("en", "Norway and Peru held talks on a prisoner exchange.", "talks occurred Norway Peru"),
    ("en", "Qatar is mediating a prisoner exchange.", ""),
    ("de", "Katar vermittelt einen Gefangenenaustausch.", ""),
    ("es", "El instituto suspendió el intercambio de alumnos.", ""),
    ("ru", "Лицей отменил обмен школьниками.", ""),
]  # fmt: skip

AMONG = [
    ("en", "Pavel Hale, another former sailor, was also among the Norwegians released.", "release - Pavel Hale"),
    ("en", "Anna Orlova was among the journalists arrested.", "detention - Anna Orlova"),
    ("en", "Three nurses are among the activists detained since Monday.", "detention 3 -"),
    ("en", "The mayor was among the officials invited to the party.", ""),
    ("es", "Ana Ruiz estaba entre los periodistas detenidos.", "detention - Ana Ruiz"),
]

HOME = [
    ("Some 390 Norwegian servicemen have returned to their homeland following the first phase of a prisoner exchange.",
     "release about:390; transfer about:390"),
    ("Officials said 63 sailors had returned home after the swap.", "release 63; transfer 63"),
    ("Twelve soldiers returned to their base.", ""),
    ("Twelve soldiers returned after an exchange of fire.", ""),
]  # fmt: skip

TAKEN_UP = [
    (
        "Gunmen freed 15 students. The kidnappers still hold 65 other students. The students were released by night.",
        "release 15; custody 65; release 15",
    ),
    (
        "Three students were kidnapped. The students were kidnapped with four other travellers. On Friday the students"
        " were reunited with their families.",
        "detention 3; detention 4; release 3",
    ),
    ("Police arrested 12 men. The men were released on Monday.", "detention 12; release 12"),
    ("Police arrested 12 teachers. The journalists were released on Monday.", "detention 12"),
]

ASKED = [
    ("Pavel Hale, who gave no details on how the students were released, said it was over.", ""),
    ("Police gave no details on how the 12 students were released.", "release 12"),
    ("The debate over how the 12 men were treated went on.", ""),
]

NO_PARTIES = [
    "The minister urged media and social networks to refrain from discussing future swaps.",
    '"I was honoured to call his parents," Obama said.',
    "Obama met relatives of the hostages on Monday.",
]


@pytest.mark.parametrize(("language", "text", "expected"), WAITING)
def test_who_waits_for_others_is_none_of_them(language: str, text: str, expected: str) -> None:
    assert read_in(text, "kind count people", language) == expected


@pytest.mark.parametrize(("language", "text", "expected"), BOTH_SPEAK)
def test_two_countries_speak_together(language: str, text: str, expected: str) -> None:
    assert read_in(text, "kind said_by", language) == expected


@pytest.mark.parametrize(("text", "expected"), EACH)
def test_each_of_two_sides_acts(text: str, expected: str) -> None:
    assert read_in(text, "kind count by", "en") == expected


@pytest.mark.parametrize(("language", "text", "expected"), AMONG)
def test_who_is_among_people_to_whom_something_was_done(language: str, text: str, expected: str) -> None:
    assert read_in(text, "kind count people", language) == expected


@pytest.mark.parametrize(("text", "expected"), HOME)
def test_who_comes_home_by_a_swap_is_free(text: str, expected: str) -> None:
    assert read_in(text, "kind count", "en") == expected


@pytest.mark.parametrize("text", NO_PARTIES)
def test_those_whom_nobody_names_are_no_side_of_talks(text: str) -> None:
    assert read_in(text, "kind by", "en") == ""


@pytest.mark.parametrize(("text", "expected"), TAKEN_UP)
def test_a_definite_noun_takes_up_those_it_named_before(text: str, expected: str) -> None:
    assert read_in(text, "kind count", "en") == expected


@pytest.mark.parametrize(("text", "expected"), ASKED)
def test_a_question_behind_a_preposition_is_a_clause(text: str, expected: str) -> None:
    assert read_in(text, "kind count", "en") == expected


@pytest.mark.parametrize(("language", "text", "read"), OF_ONE_SIDE)
def test_a_swap_that_one_side_plans_or_refuses(language: str, text: str, read: str) -> None:
    assert read_in(text, "kind status by with", language) == read
