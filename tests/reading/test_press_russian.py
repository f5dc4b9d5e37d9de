"""Russian as the press has it: persons told by what they are, sources behind an insertion, captivity of a country."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # a noun for somebody, what hangs on it, and the name
    ("kind people", "Освобождены лауреат премии Анна Орлова и житель Минска Иван Котов.",
     "release Анна Орлова+Иван Котов"),
    ("kind people", "Освободили кандидата в президенты Ивана Котова и кандидата в депутаты Анну Орлову.",
     "release Иван Котов+Анна Орлова"),
    ("kind people", "Задержаны активист Иван Котов и член Социалистической партии Анна Орлова.",
     "detention Иван Котов+Анна Орлова"),
    ("kind people when", "В мае освободили 12 человек. Среди них одна из лидеров протестов 2020 года Анна Орлова.",
     "release - 2025-05-01..2025-05-31; release Анна Орлова 2025-05-01..2025-05-31"),
    ("kind people", "Освободили Анну Орлову и бывшего кандидата Ивана Котова.", "release Анна Орлова+Иван Котов"),
    ("kind group people", "Освободили политзаключённую, одну из лидеров протестов Анну Орлову.",
     "release political_prisoner Анна Орлова"),
    # several whom a person's name only describes are not that person
    ("kind people", "Задержали сторонников движения Анны Орловой.", ""),
    ("kind people", "Лауреат премии требует освободить Ивана Котова.", "release Иван Котов"),
    # who is cited behind an insertion, or behind a sentence without a verb
    ("kind count said_by", "Задержаны 20 человек. Как передаёт «Заря», об этом сообщила прокуратура.",
     "detention 20 Заря+прокуратура"),
    ("kind count said_by", "Задержаны 20 человек. По словам министра, это решение суда.", "detention 20 -"),
    ("kind count said_by", "Освобождены 12 человек. Среди освобождённых – пять женщин, сообщил посол Иван Котов.",
     "release 12 -; release 5 Иван Котов"),
    ("kind people said_by", "Суд приговорил Анну Орлову к двум годам, хотя писатель призывал её отпустить.",
     "sentence Анна Орлова -; release Анна Орлова писатель"),
    ("kind people said_by", "Анну Орлову отпустили, как сообщил посол Иван Котов.", "release Анна Орлова Иван Котов"),
    # whose captivity it was; an authority behind a comma acts, whatever preposition stood before
    ("kind count at", "Россия вернула из украинского плена 300 военных.", "release 300 UA"),
    ("kind count by", "После визита делегации во главе со спецпосланником Анной Орловой, власти освободили 12.",
     "release 12 власти"),
    # an abbreviation said as a word; a number behind a foreign name is no count
    ("kind count by", "Позже «Хамас» освободил семерых заложников.", "release 7 ХАМАС"),
    ("kind count", "Боевики передали 13 заложников Красному Кресту, сообщил Channel 12.", "release 13"),
    # 'as a result' governs nobody; shorter terms are no sentences; a visit is no transfer
    ("kind count", "В результате почти 2900 осуждённых вышли на свободу.", "release under:2900"),
    ("kind count", "В результате двух рейдов задержаны 20 человек.", "detention 20"),
    ("kind count", "Более 11 000 осуждённых получили сокращение сроков лишения свободы.", ""),
    ("kind count", "Более 2 тысяч осуждённых освободились из мест лишения свободы.", "release over:2000"),
    ("kind people", "На фоне возвращения пленных в Киев приехал президент Чили Хуан Сото.", ""),
    # up to the day of the report
    ("kind count when", "За последние пять дней задержаны 29 человек.", "detention 29 2025-09-11..2025-09-16"),
    ("kind count when", "За последние месяцы задержаны 29 человек.", "detention 29 -"),
    ("kind count", "В городе задержаны 14 человек, передаёт Zar.Az.", "detention 14"),
    # totals of those whom a clause behind the noun tells of
    ("kind count", "Число пленных, которых удалось обменять, достигло 640 человек.", "exchange 640"),
    ("kind count", "Число осуждённых, вышедших на свободу, составило 310 человек.", "release 310"),
    ("kind count", "Число детей, вывезенных из Чада, достигло 310.", "transfer 310"),
    ("kind count", "Число заключённых, которых перевели в другие тюрьмы, достигло 310.", "custody 310"),
    ("kind count", "Число туристов, которые посетили Чад, достигло 310.", ""),
    # lists that people are put on
    ("kind people", "В список освобождённых вошли Иван Котов и Анна Орлова.", "release Иван Котов+Анна Орлова"),
    ("kind people", "В число тех, кого отпустили на свободу, вошёл Иван Котов.", "release Иван Котов"),
    ("kind count nation", "В группу депортированных вошли 12 граждан Чада.", "transfer 12 TD"),
    ("kind people", "В число тех, кто получил премию, вошли Иван Котов и Анна Орлова.", ""),
    # what is only known or told
    ("kind count", "Сообщалось и о 8 задержанных у театра.", "detention 8"),
    ("kind count", "Стало известно о 14 освобождённых.", "release 14"),
    ("kind count", "Стало известно о 14 новых школах.", ""),
    # a pardon is done once its decree is signed
    ("kind status count by", "Президент подписал указ о помиловании 26 осуждённых.", "release occurred 26 Президент"),
    ("kind status people by", "Котов подписал указы о помиловании в отношении Павла Сухова и Анны Орловой.",
     "release occurred Павел Сухов+Анна Орлова Котов"),
    ("kind status people", "Губернатор подписал указ о помиловании Анны Орловой.", "release occurred Анна Орлова"),
    ("kind status count", "Президент подпишет указ о помиловании 26 осуждённых.", "release planned 26"),
    ("kind status count", "Президент подписал указ об обмене 26 пленных.", "exchange planned 26"),
    ("kind people", "Анна Орлова и Нина Котова получили по 8 лет лишения свободы, а Иван Сухов — 7 лет.",
     "sentence Анна Орлова+Нина Котова; sentence Иван Сухов"),
    # some of those told of before are not all of them
    ("kind count", "Полиция задержала 40 человек. Большинство задержанных уже отпустили.", "detention 40"),
    ("kind count", "Полиция задержала 40 человек. Не все задержанные вышли на свободу.", "detention 40"),
    ("kind count", "Полиция задержала 40 человек. Половину задержанных отпустили.", "detention 40"),
    ("kind count", "Полиция задержала 40 человек. Всех задержанных отпустили.", "detention 40; release 40"),
    # who only helps is not who holds people
    ("kind count by at", "В результате усилий посольства Индии хуситы отпустили 12 моряков.", "release 12 хуситы -"),
    ("kind count at", "Азербайджан молчит. При посредничестве турецкой стороны вернулись домой 5 армянских пленных.",
     "release 5 AZ; transfer 5 -"),
    # whom a source is, and who is counted by a verb of its own
    ("kind count said_by", "Арестованы пять человек. Об этом сообщили в Ленинском районном суде Омска.",
     "detention 5 Ленинский районный суд Омска"),
    ("kind count said_by", "Задержаны 12 человек, сообщает Министерство иностранных дел КР.",
     "detention 12 Министерство иностранных дел КР"),
    ("kind count said_by", "По официальным данным МВД, задержаны 12 человек.", "detention 12 МВД"),
    ("kind count said_by", "Задержаны 12 человек. Заявление ведомства приводит РИА Новости.",
     "detention 12 РИА Новости"),
    ("kind count", "По всей стране задержали 300 человек, 72 задержанных насчитали в Минске.",
     "detention 300; detention 72"),
    ("kind count status", "В Москве задержали 520 человек, затем следует Тверь.", "detention 520 occurred"),
    ("kind nation", "Двадцать женщин, являющихся гражданками Перу, выслали из Чили.", "transfer PE"),
    ("kind count when", "В ходе воскресного рейда задержаны 12 человек.", "detention 12 2025-09-14"),
    ("kind count when", "Воскресная школа закрыта, 12 учителей задержаны.", "detention 12 -"),
    # whose parts a dash brings in, behind a whole that is described
    ("kind count nation", "Среди похищенных в Мали сотрудников клиники — двое чилийцев и перуанец.",
     "detention 2 CL; detention 1 PE"),
    ("kind count", "Среди освобождённых из плена солдат — трое женщин.", "release 3"),
    ("kind people", "Среди освобождённых Иван Котов — депутат парламента.", "release Иван Котов"),
    # efforts to free people are none of their release; several without a number are not one
    ("kind status count", "Посольство прилагает все усилия для освобождения 12 моряков.", "release demanded 12"),
    ("kind status count", "Посольство делает всё возможное для освобождения 12 моряков.", "release demanded 12"),
    ("kind count", "Граждане Чада были высланы.", ""),
    ("kind count", "Гражданин Чада был выслан.", "transfer 1"),
    # the day of a swap told before, years ago, names of districts
    ("kind count when", "7 июля прошёл обмен, в ходе которого освободили 92 человека.", "release 92 2025-07-07"),
    ("kind count when", "Последний обмен прошёл 7 июля. В мае освободили 40 человек.",
     "release 40 2025-05-01..2025-05-31"),
    ("kind count when", "Год назад, 7 июля, задержали 12 студентов.", "detention 12 2024-07-07"),
    ("kind people", "Задержан глава провинции Тоджикабад Али Рахимов.", "detention Али Рахимов"),
    ("kind people", "Задержан глава района Иван Котов.", "detention Иван Котов"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE, ids=[text for _, text, _ in TABLE])
def test_press_russian(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "ru") == expected


UP_TO_THE_REPORT = [
    ("de", "In den vergangenen 24 Stunden wurden 12 Geiseln freigelassen.", "12 2025-09-15..2025-09-16"),
    ("de", "Innerhalb von zwei Wochen wurden 12 Geiseln freigelassen.", "12 -"),
    ("en", "Police have arrested 300 people in the last two weeks.", "300 2025-09-02..2025-09-16"),
    ("es", "En los últimos cinco días fueron detenidos 29 manifestantes.", "29 2025-09-11..2025-09-16"),
]


@pytest.mark.parametrize(("language", "text", "expected"), UP_TO_THE_REPORT)
def test_lengths_of_time_that_end_with_the_report(language: str, text: str, expected: str) -> None:
    assert read_in(text, "count when", language) == expected
