"""Two facts in one sentence: what joins them takes nothing from either, and gives neither's number to the other."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = {
    "de": [
        ("Der Papst bat um die Freilassung von fünf Häftlingen, und 14 kamen am Freitag frei.",
         "release demanded 5; release occurred 14"),
        ("Das Ministerium dementierte die Freilassung von fünf Lehrern, doch über 500 Ukrainer befinden sich in Haft.",
         "release denied 5; custody occurred over:500"),
        ("Gegenstand der Gespräche ist die Freilassung von fünf Geiseln, aber 20 weitere wurden verschleppt.",
         "release negotiated 5; detention occurred 20"),
        ("Sieben Lehrer kamen frei, und Teil der Vereinbarung ist die Freilassung von 33 Geiseln.",
         "release occurred 7; release planned 33"),
        ("Anna Orlowa war nicht unter den zwölf Freigelassenen, und neun der Befreiten reisten nach Polen.",
         "release occurred 12; release denied -; transfer occurred 9"),
        ("Die EU setzt sich für die Freilassung von fünf Lehrern ein, und von den 52 Freigelassenen sind 14 Letten.",
         "release demanded 5; release occurred 14"),
        ("Der Präsident ließ 900 Gefangene frei und sieben Europäer schmoren in fernen Kerkern.",
         "release occurred 900; custody occurred 7"),
        ("In der Gewalt der Rebellen sind noch elf Geiseln und insgesamt wurden 412 Aktivisten festgenommen.",
         "custody occurred 11; detention occurred 412"),
        ("Unter den Toten waren 20 Gefangene und drei Männer wurden zu langen Haftstrafen verurteilt.",
         "death occurred 20; sentence occurred 3"),
        # one subject, one verb
        ("Die Polizei nahm 14 Studenten und drei Lehrer fest.", "detention occurred 14; detention occurred 3"),
        ("Zehn frühere Minister und Generäle wurden verurteilt.", "sentence occurred 10"),
        ("Es sollen 14 Häftlinge freikommen und drei Lehrer ausreisen.", "release planned 14; transfer planned 3"),
        ("Zwölf Häftlinge und drei Lehrer dürfen ausreisen.", "transfer occurred 12; transfer occurred 3"),
    ],
    "en": [
        ("The ministry said that the junta is expected to free 40 inmates and that the king pardoned 388 convicts.",
         "release possible 40; release occurred 388"),
        ("The union said that both sides negotiate the release of 1,300 prisoners, but that eight monks were jailed.",
         "release negotiated 1300; detention occurred 8"),
        ("The opposition demanded that 40 inmates be freed and that 12 be moved to hospital.", "release demanded 40"),
        ("Five journalists walked free on Tuesday after some 30 people jailed on political grounds were released.",
         "release occurred 5; release occurred about:30"),
        ("After some 30 people jailed on political grounds were released, five journalists walked free on Tuesday.",
         "release occurred about:30; release occurred 5"),
        ("Five aid workers are being held in Mali; some 30 people jailed on political grounds were released in March.",
         "custody occurred 5; release occurred about:30"),
        ("Two men died in custody; the fishermen, 74 in all, were let go on Friday.",
         "death occurred 2; release occurred 74"),
        ("The ministry freed 12 prisoners, and the names of 33 hostages who are expected to be freed were published.",
         "release occurred 12; release possible 33"),
        ("Two men were detained, and efforts to rescue the remaining six abducted persons have been intensified.",
         "detention occurred 2; release possible 6"),
        ("Police freed two men, and of the 60 detained, 14 are journalists.",
         "release occurred 2; detention occurred 60; detention occurred 14"),
        # one clause
        ("The teachers arrested after the strike were released.", ""),
        ("Police arrested 14 people, most of them students, and were criticised.", "detention occurred 14"),
    ],
    "es": [
        ("El ministerio dijo que el Gobierno planea liberar a 40 presos y que el presidente indultó a 388 reclusos.",
         "release planned 40; release occurred 388"),
        ("La ONG dijo que la junta se niega a liberar a 40 presos y que 95 reclusos están de nuevo en prisión.",
         "release refused 40; custody occurred 95"),
    ],
    "ru": [
        ("Министерство сообщило, что суд планирует освободить 40 заключённых и что президент помиловал 388 человек.",
         "release planned 40; release occurred 388"),
    ],
}  # fmt: skip

ONES = {
    "en": [
        ("Police arrested 12 people in Lima, 30 in Cuzco and one in Puno.",
         "detention occurred 12; detention occurred 30; detention occurred 1"),
        ("Three hostages were freed and one died in captivity.", "release occurred 3; death occurred 1"),
        ("Two men were jailed for life and one for 20 years.", "sentence occurred 2; sentence occurred 1"),
        ("Nine women were released, and one is still being held.", "release occurred 9; custody occurred 1"),
        ("Ten are free; one, the seminarian Juan Soto, died in custody.", "release occurred 10; death occurred -"),
        ("Twelve people were arrested and one in five was a minor.", "detention occurred 12"),
        ("Twelve people were arrested, and one said she had been beaten.", "detention occurred 12"),
        ("Twelve prisoners were freed one by one.", "release occurred 12"),
        ("Twelve prisoners were freed on one condition.", "release occurred 12"),
    ],
    "de": [
        ("Die Polizei nahm in Lima zwölf Menschen fest, in Cuzco 30 und in Puno einen.",
         "detention occurred 12; detention occurred 30; detention occurred 1"),
        ("Drei Geiseln wurden freigelassen, eine starb in Gefangenschaft.", "release occurred 3; death occurred 1"),
        ("Neun Frauen kamen frei und eine ist weiter in Haft.", "release occurred 9; custody occurred 1"),
        ("Zwölf Menschen wurden verhaftet, eine Frau wurde verletzt.", "detention occurred 12"),
        ("Zwölf Häftlinge kamen frei, eine gute Nachricht.", "release occurred 12"),
        ("Zwölf Häftlinge kamen frei, einer nach dem anderen.", "release occurred 12"),
        ("Zwölf Häftlinge kamen frei, einer der Anwälte sprach von einem Erfolg.", "release occurred 12"),
    ],
    "es": [
        ("La policía detuvo a doce personas en Lima, a 30 en Cuzco y a una en Puno.",
         "detention occurred 12; detention occurred 30; detention occurred 1"),
        ("Tres rehenes fueron liberados y uno murió en cautiverio.", "release occurred 3; death occurred 1"),
        ("Doce presos fueron liberados uno a uno.", "release occurred 12"),
        ("Doce personas fueron detenidas y uno de los abogados protestó.", "detention occurred 12"),
        ("Doce presos fueron liberados y uno dijo que los habían golpeado.", "release occurred 12"),
    ],
    "ru": [
        ("Полиция задержала 12 человек в Лиме, 30 в Куско и одного в Пуно.",
         "detention occurred 12; detention occurred 30; detention occurred 1"),
        ("Трое заложников освобождены, один умер в плену.", "release occurred 3; death occurred 1"),
        ("Двенадцать человек задержаны, одна машина сожжена.", "detention occurred 12"),
        ("Двенадцать заключённых освободили одного за другим.", "release occurred 12"),
    ],
}  # fmt: skip


LEFT_OUT = {
    "en": [
        ("Nine men were sentenced to life in prison and five women to 20 years.",
         "sentence occurred 9; sentence occurred 5"),
        ("Police arrested 60 people (14 in Lima, 46 in Cuzco).",
         "detention occurred 60; detention occurred 14; detention occurred 46"),
        ("Fourteen inmates were freed and 30 others will follow next week.", "release occurred 14; release planned 30"),
        ("He said that 14 inmates had been freed and that 30 others would follow within a week.",
         "release occurred 14; release planned 30"),
        ("Two men were jailed and 30 others were beaten.", "detention occurred 2"),
        ("Police freed 12 men. Two officers followed them.", "release occurred 12"),
        ("The court found that 14 men were arrested and 30 women were hurt.", "detention occurred 14"),
    ],
    "de": [
        ("Neun Männer wurden zu lebenslanger Haft verurteilt, fünf Frauen zu 20 Jahren Gefängnis.",
         "sentence occurred 9; sentence occurred 5"),
        ("Die Polizei nahm 60 Menschen fest (14 in Lima, 46 in Cuzco).",
         "detention occurred 60; detention occurred 14; detention occurred 46"),
        ("Unter den Befreiten sind acht aus Belarus, vier aus Russland und zwei aus der Ukraine.",
         "release occurred 8; release occurred 4; release occurred 2"),
    ],
    "es": [
        ("El tribunal condenó a nueve hombres a diez años de prisión y a cinco mujeres a tres años.",
         "sentence occurred 9; sentence occurred 5"),
    ],
    "ru": [
        ("Суд приговорил девять мужчин к десяти годам, а пять женщин к трём годам лишения свободы.",
         "sentence occurred 9; sentence occurred 5"),
    ],
}  # fmt: skip

LISTS = {
    "en": [
        ("Police arrested 43 people, including three reporters working for foreign media, a nurse and two medics.",
         "43 3 1 2"),
        ("Forty-three people were arrested, including three journalists, a lawyer who represents them and two medics.",
         "43 3 1 2"),
        ("Forty-three people were arrested, including 14 students from Lima, three teachers from Cuzco and a priest.",
         "43 14 3 1"),
        ("Police arrested 43 men, including Juan Soto, head of the miners' union, Vera Lund, a poet, and three nuns.",
         "43 Juan Soto+Vera Lund 3"),
        ("Over 200 people have been arrested since Monday, including 20 in Lima and 34 in Cuzco.", "over:200 20 34"),
        ("Police arrested 31 people, including two judges, two sources said.", "31 2"),
        ("Police arrested 31 people, including two judges, and two officers were hurt.", "31 2"),
        ("Police arrested 31 people, including two judges, and seized 14 cars and three boats.", "31 2"),
        ("The junta freed 12 men, including Juan Soto, a lawyer, and Vera Lund.", "12 Juan Soto+Vera Lund"),
    ],
    "de": [
        ("43 Menschen wurden festgenommen, darunter drei Journalisten, die für Sender arbeiten, und zwei Ärzte.",
         "43 3 2"),
        ("43 Menschen wurden festgenommen, darunter 14 Studenten aus Lima, drei Lehrer aus Cuzco und ein Priester.",
         "43 14 3 1"),
        ("43 Menschen wurden festgenommen, darunter drei Journalisten, und zwei Polizisten wurden verletzt.", "43 3"),
        ("43 Menschen sitzen in Haft, darunter 20 Frauen, und 14 wurden freigelassen.", "43 20 14"),
        ("Von den 52 Freigelassenen sind 14 Ausländer, darunter sechs Litauer, zwei Letten und ein Brite.", "14 6 2 1"),
        ("Belarus ließ 52 Häftlinge frei, unter ihnen Juan Soto und Vera Lund, und schob sie nach Litauen ab.",
         "52 52 Juan Soto+Vera Lund"),
    ],
    "es": [
        ("La policía detuvo a 43 personas, incluidos 14 estudiantes de Lima, tres maestros de Cuzco y un sacerdote.",
         "43 14 3 1"),
        ("Cuarenta y tres personas siguen presas, entre ellas 20 mujeres, y 14 fueron liberadas.", "43 20 14"),
        ("La policía detuvo a 43 personas, entre ellas tres jueces, y dos policías resultaron heridos.", "43 3"),
    ],
    "ru": [
        ("В заключении остаются 43 человека, в том числе 20 женщин, а 14 были освобождены.", "43 20 14"),
        ("Полиция задержала 43 человека, среди них трое судей, и двое полицейских пострадали.", "43 3"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), [(c, *row) for c, rows in TABLE.items() for row in rows])
def test_joined_facts_are_told_each(language: str, text: str, read: str) -> None:
    assert sorted(read_in(text, "kind status count", language).split("; ")) == sorted(read.split("; "))


@pytest.mark.parametrize(("language", "text", "read"), [(c, *row) for c, rows in ONES.items() for row in rows])
def test_one_alone_beside_others_counted(language: str, text: str, read: str) -> None:
    assert sorted(read_in(text, "kind status count", language).split("; ")) == sorted(read.split("; "))


@pytest.mark.parametrize(("language", "text", "read"), [(c, *row) for c, rows in LISTS.items() for row in rows])
def test_lists_of_parts_go_on_behind_what_describes_one(language: str, text: str, read: str) -> None:
    found = [line.split(" ", 1) for line in read_in(text, "count people", language).split("; ")]
    assert sorted(people if count == "-" else count for count, people in found) == sorted(_parts(read))


def _parts(read: str) -> list[str]:
    """The numbers and names of a row; names stand behind the numbers or between them."""
    named = " ".join(word for word in read.split() if not word[-1].isdigit())
    numbers = [word for word in read.split() if word[-1].isdigit()]
    return [*numbers, named] if named else numbers


@pytest.mark.parametrize(("language", "text", "read"), [(c, *row) for c, rows in LEFT_OUT.items() for row in rows])
def test_verbs_left_out_and_verbs_of_others(language: str, text: str, read: str) -> None:
    assert sorted(read_in(text, "kind status count", language).split("; ")) == sorted(read.split("; "))
