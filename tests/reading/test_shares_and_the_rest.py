"""In all languages: shares told by nation, captives out of a whole, those left as an object, lists with participles."""

from __future__ import annotations

import pytest
from noted import read_in

BY_NATION = [
    ("en", "Four of those arrested are Kenyans.", "detention 4 KE"),
    ("de", "Vier der Festgenommenen sind Kenianer.", "detention 4 KE"),
    ("es", "Cuatro de los detenidos son kenianos.", "detention 4 KE"),
    ("ru", "Четверо из задержанных — кенийцы.", "detention 4 KE"),
    ("en", "Of those freed, 12 are Kenyans and two are Somalis.", "release 12 KE; release 2 SO"),
    ("de", "Von den Freigelassenen sind zwölf Kenianer und zwei Somalier.", "release 12 KE; release 2 SO"),
    ("es", "De los liberados, 12 son kenianos y dos son somalíes.", "release 12 KE; release 2 SO"),
    ("ru", "Из освобождённых 12 — кенийцы, двое — сомалийцы.", "release 12 KE; release 2 SO"),
    (
        "en",
        "Police arrested 20 men. Four of them are Kenyans, two are Somalis and one is from Uganda.",
        "detention 20 -; detention 4 KE; detention 2 SO; detention 1 UG",
    ),
    (
        "de",
        "Die Polizei nahm 20 Männer fest. Vier von ihnen sind Kenianer, zwei Somalier, einer kommt aus Uganda.",
        "detention 20 -; detention 4 KE; detention 2 SO; detention 1 UG",
    ),
    (
        "es",
        "La policía detuvo a 20 hombres. Cuatro proceden de Kenia y dos de Somalia.",
        "detention 20 -; detention 4 KE; detention 2 SO",
    ),
    (
        "ru",
        "Кения освободила 40 заключённых. Большинство из них — сомалийцы, шестеро — угандийцы.",
        "release 40 -; release 6 UG",
    ),
    # of others, or told by something else
    ("en", "Two of the fans are Kenyans.", ""),
    ("de", "Zwei der Spieler sind Kenianer.", ""),
    ("en", "Police arrested 20 men. Four of the officers are Kenyans.", "detention 20 -"),
    ("es", "Tres delegados son kenianos y dos, somalíes.", ""),
]

OUT_OF = [
    ("en", "Of the 251 hostages taken that day, 48 are still in Gaza.", "custody 48 hostage"),
    ("de", "Von den 251 an jenem Tag verschleppten Geiseln sind noch 48 in Gaza.", "custody 48 hostage"),
    ("es", "De los 251 rehenes tomados aquel día, 48 siguen en Gaza.", "custody 48 hostage"),
    ("ru", "Из 251 заложника 48 остаются в Газе.", "custody 48 hostage"),
    ("de", "Von den 40 Gefangenen sind zwölf wieder zu Hause.", "release 12 prisoner"),
    ("de", "Von den 40 Matrosen sind zwölf noch in Gaza.", ""),
]

THE_REST = [
    ("en", "Kenya freed 28 of the 40 soldiers and deported the rest to Somalia.", "release 28; transfer 12"),
    ("de", "Kenia ließ 28 der 40 Soldaten frei und schob die übrigen ab.", "release 28; transfer 12"),
    ("es", "Kenia liberó a 28 de los 40 soldados y deportó a los demás.", "release 28; transfer 12"),
    ("ru", "Кения освободила 28 из 40 солдат, а остальных депортировала в Сомали.", "release 28; transfer 12"),
    ("ru", "Суд оправдал троих из 12 подсудимых, остальных приговорил к восьми годам лишения свободы.", "sentence 9"),
    ("es", "El tribunal absolvió a tres de los 12 acusados y condenó a los demás a ocho años.", "sentence 9"),
    ("ru", "Почему Кения отпустила троих и не отпустила остальных", "release 3"),  # ends with the words for the rest
    ("en", "Twelve of the 40 were convicted, the rest were acquitted.", "sentence 12"),
    ("en", "Police freed 12 of the 40 and arrested three others.", "release 12; detention 3"),
    ("es", "La policía liberó a 12 de los 40 y detuvo a otros tres.", "release 12; detention 3"),
]

LAST_OF_LIST = [
    ("en", "Kenya freed Ann Bell and 11 activists detained in May.", "release 11 -; release - Ann Bell"),
    (
        "en",
        "A court ordered the release of Ann Bell and 11 other people arrested last week.",
        "release 11 -; release - Ann Bell",
    ),
    ("es", "Kenia liberó a Ana Ruiz y a otros 11 activistas detenidos en mayo.", "release 11 -; release - Ana Ruiz"),
    (
        "es",
        "Un tribunal ordenó la liberación de Ana Ruiz y otras 11 personas detenidas la semana pasada.",
        "release 11 -; release - Ana Ruiz",
    ),
    # the last are told of by a verb of their own
    ("en", "Police shot Tom Cole and 11 activists were arrested.", "detention 11 -"),
    ("en", "Soldiers freed Tom Cole and two officers arrested another 12.", "release - Tom Cole; detention 12 -"),
    ("es", "Hubo choques y 11 activistas detenidos.", "detention 11 -"),
    ("es", "La protesta dejó dos muertos y 11 activistas detenidos.", "detention 11 -"),
]

HOW_REAL = [
    ("de", "Die Polizei entschied, 19 Festgenommene freizulassen.", "release planned 19"),
    ("de", "Die Regierung hat sich entschlossen, 19 Gefangene freizulassen.", "release planned 19"),
    ("de", "Ein Gericht entschied, dass die Festnahme der 40 Demonstranten rechtswidrig war.", "detention occurred 40"),
    ("de", "Die Armee will zwölf Geiseln befreit haben.", "release occurred 12"),
    ("de", "Die Armee will zwölf Geiseln befreien.", "release planned 12"),
    ("ru", "Пока освободили только 12 из 40 обещанных заключённых.", "release occurred 12"),
    ("ru", "Будут освобождены 12 обещанных заключённых.", "release planned 12"),
    ("es", "El jueves comienza el juicio contra 12 políticos opositores.", "sentence planned 12"),
    ("es", "El jueves comienza el juicio político contra dos ministros.", ""),
    ("en", "The judge sentenced two to five years in prison.", ""),  # not between two and five
]


@pytest.mark.parametrize(("language", "text", "told"), BY_NATION)
def test_shares_told_by_nation(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count nation", language) == told


@pytest.mark.parametrize(("language", "text", "told"), OUT_OF)
def test_captives_out_of_a_whole(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count group", language) == told


@pytest.mark.parametrize(("language", "text", "told"), THE_REST)
def test_those_left_as_an_object(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count", language) == told


@pytest.mark.parametrize(("language", "text", "told"), LAST_OF_LIST)
def test_participles_behind_the_last_of_a_list(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count people", language) == told


@pytest.mark.parametrize(("language", "text", "told"), HOW_REAL)
def test_how_real_it_is(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind status count", language) == told


SECOND_ENTRY = [
    ("de", "Ein Flugzeug mit zwölf freigelassenen Häftlingen landete am Dienstag in Doha.", "transfer 12 QA"),
    ("de", "Ein Flugzeug mit zwölf Touristen landete in Doha.", ""),
    ("en", "The 12 freed men landed in Doha on Tuesday.", "transfer 12 QA"),
    ("en", "A plane carrying the 12 freed men landed in Doha on Tuesday.", "transfer 12 QA"),
    ("en", "The 12 injured men landed in Doha on Tuesday.", ""),
]

AGES = [
    ("de", "Häftlinge über 70 kommen frei.", ""),
    ("de", "Auch Frauen über 60 und Häftlinge unter 18 werden freigelassen.", ""),
    ("de", "Über 70 Häftlinge kommen frei.", "release over:70"),
]

QUOTED = [
    ("ru", "«У нас под стражей 40 человек», — сказал министр Иван Котов.", "custody 40 - Иван Котов"),
    ("en", "“Forty people in custody,” the minister, Tom Cole, said.", "custody 40 - Tom Cole"),
]


@pytest.mark.parametrize(("language", "text", "told"), SECOND_ENTRY)
def test_another_entry_tells_where_the_first_finds_nobody(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count to", language) == told


@pytest.mark.parametrize(("language", "text", "told"), AGES)
def test_ages_behind_nouns_for_people(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count", language) == told


@pytest.mark.parametrize(("language", "text", "told"), QUOTED)
def test_quotations_without_a_verb(language: str, text: str, told: str) -> None:
    assert read_in(text, "kind count people said_by", language) == told


OWN_CLAUSE = [
    (
        "de",
        "Anna Dahl kam am Montag frei; Jan Berg wurde einen Tag später freigelassen.",
        "Anna Dahl 2025-09-15; Jan Berg 2025-09-16",
    ),
    ("de", "Anna Dahl kam am Montag frei, Jan Berg einen Tag später.", "Anna Dahl 2025-09-15; Jan Berg 2025-09-16"),
    (
        "ru",
        "Анну Кравец освободили в понедельник. Олега Дымова отпустили днём раньше.",
        "Анна Кравец 2025-09-15; Олег Дымов 2025-09-14",
    ),
]


@pytest.mark.parametrize(("language", "text", "told"), OWN_CLAUSE)
def test_days_of_clauses_of_their_own(language: str, text: str, told: str) -> None:
    assert read_in(text, "people when", language) == told


SPEAKERS_OF_OTHERS = [
    ("Der Sender der Junta meldete, 40 Häftlinge seien frei.", "Sender der Junta"),
    ("Nach Angaben des Junta-Senders sind 40 Häftlinge frei.", "Junta-Sender"),
    ("Der Sender Al-Dschasira meldete, 40 Häftlinge seien frei.", "Al-Dschasira"),
]


@pytest.mark.parametrize(("text", "name"), SPEAKERS_OF_OTHERS)
def test_stand_ins_with_a_genitive_keep_their_noun(text: str, name: str) -> None:
    assert read_in(text, "said_by", "de") == name
