"""Russian: men's names in cases, who leads a country, what may act beside a verb of several, who has left custody."""

from __future__ import annotations

import pytest
from noted import read_in

PEOPLE = [
    # a man's name in a case that looks like a woman's: by its surname, by what governs it, by the list it stands in
    ("Задержали Александра Котова.", "detention Александр Котов"),
    ("Полиция задержала Евгения Белого.", "detention Евгений Белый"),
    ("Суд арестовал блогера Валентина Котова.", "detention Валентин Котов"),
    ("Задержали Ольгу Орлову и Валерия Белова.", "detention Ольга Орлова+Валерий Белов"),
    ("В Минске задержали Данила Котова, Ивана Орлова и Евгения Белого.",
     "detention Данил Котов+Иван Орлов+Евгений Белый"),
    ("Задержана Александра Котова.", "detention Александра Котова"),
    ("Задержана журналистка Александра Котова.", "detention Александра Котова"),
    ("Освобождены Иван Орлов и Александра Котова.", "release Иван Орлов+Александра Котова"),
    ("На свободу вышла Валерия Котова.", "release Валерия Котова"),
    ("Иван Котов приехал в Минск. Самого Котова отпустили.", "release Иван Котов"),
    # parts of the world are nobody
    ("Двое граждан Средней Азии были задержаны.", "detention -"),
    # those in whose support others come out
    ("Полиция задержала участников акций в поддержку оппозиционера Ивана Котова.", ""),
    # a visit is no transfer, where one wanted to go neither
    ("Вчера спецпредставитель Иван Котов прибыл в Беларусь на встречу с министром.", ""),
    ("Анну Орлову задержали на вокзале: она ехала к бабушке.", "detention Анна Орлова"),
    ("Анну Орлову привезли в управление МВД.", "detention Анна Орлова"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PEOPLE, ids=[text for text, _ in PEOPLE])
def test_people(text: str, expected: str) -> None:
    assert read_in(text, "kind people", "ru") == expected


SPEAKERS = [
    ("Президент Литвы Йонас Котас прибыл в Минск. Литовский лидер подчеркнул, что в тюрьмах остаются 20 человек.",
     "custody 20 Йонас Котас"),
    ("Министр обороны Литвы Йонас Котас прибыл в Минск. Литовский лидер подчеркнул, что в тюрьмах остаются 20 человек.",
     "custody 20 лидер"),
    ("Президент Литвы Йонас Котас прибыл в Минск. По словам польского лидера, в тюрьмах остаются 20 человек.",
     "custody 20 лидер"),
    ("Задержаны 20 человек, сказала пресс-секретарь ГФСБ Анна Орлова.", "detention 20 Анна Орлова"),
    ("По данным министерства юстиции, освобождены 5 человек.", "release 5 министерство юстиции"),
    ("Согласно данным Генпрокуратуры, задержаны 20 человек.", "detention 20 Генпрокуратура"),
    # an agency to which somebody says it
    ("Задержаны 20 человек, сообщили РИА Новости в пресс-службе МВД.", "detention 20 пресс-служба МВД"),
    ("В МВД сообщили ТАСС, что задержаны 20 человек.", "detention 20 МВД"),
    ("Задержаны 20 человек, рассказал Интерфаксу адвокат Иван Котов.", "detention 20 Иван Котов"),
    ("Задержаны 20 человек, сообщают РИА Новости.", "detention 20 РИА Новости"),
    ("Задержаны 20 человек, сообщили ТАСС и РИА Новости.", "detention 20 ТАСС+РИА Новости"),
    ("Задержаны 20 человек, сообщает телекомпания Channels Television.", "detention 20 Channels TV"),
    ("По словам адвоката, освобождены 5 человек.", "release 5 адвокат"),
    # behind words for a source a name stands in the genitive, whether a pack knows it or not
    ("По словам министра Бехзада Дилмана, освобождены 5 человек.", "release 5 Бехзад Дилман"),
    ("По словам Хорхе Родригеса, освобождены 5 человек.", "release 5 Хорхе Родригес"),
    ("По словам Моны Шаркави, освобождены 5 человек.", "release 5 Мона Шаркави"),
    ("По словам Дильбары Каримовой, освобождены 5 человек.", "release 5 Дильбара Каримова"),
    ("Освобождены 5 человек, сообщила Дильбара Каримова.", "release 5 Дильбара Каримова"),
    # who is cited by another is not the one who cites; a service by its task is no word for one told of before
    ("Задержаны 20 человек, пишет ТАСС со ссылкой на тюремную службу.", "detention 20 ТАСС+тюремная служба"),
    ("ФСБ задержала 20 человек, сообщила морская служба.", "detention 20 морская служба"),
    ("ФСБ задержала 20 человек, сообщило ведомство.", "detention 20 ФСБ"),
    # an office behind an office, journalists and a network that something is told to
    ("Советник мэра Иван Котов заявил, что задержаны 20 человек.", "detention 20 Иван Котов"),
    ("Задержаны 20 человек, сообщили журналистам в МВД Чили.", "detention 20 МВД Чили"),
    ("Задержаны 20 человек. Об этом написал в Telegram адвокат Иван Котов.", "detention 20 Иван Котов"),
    ("По данным местных СМИ, задержаны 20 человек.", "detention 20 местные СМИ"),
    # a source without a name is called by where it is; what stands in a report is the report's author's
    ("Источник в порту сообщил, что задержаны 20 человек.", "detention 20 Источник в порту"),
    ("Как указано в докладе МВД Чили, задержаны 20 человек.", "detention 20 МВД Чили"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SPEAKERS, ids=[text for text, _ in SPEAKERS])
def test_speakers(text: str, expected: str) -> None:
    assert read_in(text, "kind count said_by", "ru") == expected


ACTORS = [
    # one thing or place does nothing beside a verb of several
    ("На акциях в поддержку фигурантов дела «Сети» в Москве задержали 60 человек.", "detention 60 -"),
    ("В отдел полиции Владивостока доставили 12 человек.", "detention 12 -"),
    ("Освобождены трое жителей Курской области.", "release 3 -"),
    ("США освободили 12 человек.", "release 12 США"),
    ("Россия освободила 12 человек.", "release 12 Россия"),
    ("Грузия и Армения освободили 12 человек.", "release 12 Грузия+Армения"),
    ("Бойцы «Азова» отпустили 12 человек.", "release 12 Бойцы"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ACTORS, ids=[text for text, _ in ACTORS])
def test_actors(text: str, expected: str) -> None:
    assert read_in(text, "kind count by", "ru") == expected


def test_those_who_have_left_are_not_held() -> None:
    text = "Котов освободил 52 политзаключённых. Все они уже пересекли границу и теперь в Литве."
    assert read_in(text, "kind count", "ru") == "release 52; transfer 52"


TIMES = [
    # a time behind a participle tells of those whom it describes
    ("Освобождены 12 активистов, задержанных в мае.", "release 12 -"),
    ("Власти освободили 12 задержанных в мае активистов.", "release 12 -"),
    ("Правительство обеспечило возвращение 100 похищенных боевиками в мае школьников.", "release 100 -"),
    ("Помилован осуждённый в 2021 году к 15 годам Иван Котов.", "release - -"),
    ("12 задержанных активистов в мае отпустили.", "release 12 2025-05-01..2025-05-31"),
    ("В мае освободили 12 задержанных активистов.", "release 12 2025-05-01..2025-05-31"),
    ("Задержанных 12 активистов отпустили 5 мая.", "release 12 2025-05-05"),
    ("Число задержанных в мае достигло 40 человек.", "detention 40 2025-05-01..2025-05-31"),
    ("5 мая освобождён арестованный в июне 2024 года Иван Котов.", "release - 2025-05-05"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TIMES, ids=[text for text, _ in TIMES])
def test_times_of_those_described(text: str, expected: str) -> None:
    assert read_in(text, "kind count when", "ru") == expected


INFINITIVES = [
    # who only helps frees nobody; who manages it stands in the dative
    ("ОАЭ помогли освободить 43 пленных.", "release 43 - -"),
    ("ОАЭ освободили 43 пленных.", "release 43 - Объединённые Арабские Эмираты"),
    ("Силам безопасности Нигерии удалось освободить 50 школьников.", "release 50 - Силы безопасности Нигерии"),
    ("Полиции удалось задержать 12 человек.", "detention 12 - Полиция"),
    ("Ивану Котову удалось выйти на свободу.", "release - Иван Котов -"),
    # an office of the police inside the country is where people are held
    ("48 мигрантов доставлены в Управление МВД России по Томской области.", "detention 48 - -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), INFINITIVES, ids=[text for text, _ in INFINITIVES])
def test_who_acts_in_an_infinitive(text: str, expected: str) -> None:
    assert read_in(text, "kind count people by", "ru") == expected


ACTED = [
    # who acts stands in the instrumental behind the noun
    ("Премьер сообщил об освобождении Россией более 30 военнопленных.", "release over:30 - Россия"),
    ("Сообщается о задержании полицией 12 активистов.", "detention 12 - полиция"),
    ("Говорят об освобождении Россией.", ""),
    # where a body is at work is no part of its name
    ("Двенадцать человек задержаны полицией на митинге у здания партии «Заря» в Тбилиси.",
     "detention 12 - полиция"),
    ("По данным управления МВД по Томской области, задержаны 12 человек.", "detention 12 - -"),
    ("Активисты из группы «Заря» удерживают 12 человек.", "custody 12 - Активисты из группы «Заря»"),
    # numbers of articles count nobody
    ("Анна Орлова приговорена к 2 годам по статьям 364, 368 и 369 УК.", "sentence - Анна Орлова -"),
    ("Анна Орлова приговорена по ст. 364 и 12 её сторонников задержаны.",
     "sentence - Анна Орлова -; detention 12 - -"),
    ("Задержаны 12, 15 и 20 человек.", "detention 12 - -; detention 15 - -; detention 20 - -"),
    # vehicles and bodies are nobody; who might stand for an office is not told of as a possibility
    ("Азербайджан передал 44 пленных. Самолет с 44 армянскими пленными сел утром в аэропорту Звартноц.",
     "release 44 - Азербайджан; transfer 44 - -"),
    ("Среди задержанных – бывший журналист Общественного вещателя Иван Котов и его супруга Анна Орлова.",
     "detention - Иван Котов+Анна Орлова -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ACTED, ids=[text for text, _ in ACTED])
def test_who_acts_beside_nouns(text: str, expected: str) -> None:
    assert read_in(text, "kind count people by", "ru") == expected


CAPTIVITY = [
    # whose captivity it was is who let them go, and where they come from, not where to
    ("Из украинского плена вернулись 48 российских военных.", "release 48 Украина UA; transfer 48 - -"),
    ("Из российского плена вернулись 86 защитников.", "release 86 Россия RU; transfer 86 - -"),
    ("Украина освободила 12 человек из российского плена.", "release 12 Украина UA"),
    ("Из белорусских тюрем в Литву вывезли 12 человек.", "release 12 - BY; transfer 12 - -"),
    ("52 заключённых пересекли литовскую границу.", "transfer 52 - -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CAPTIVITY, ids=[text for text, _ in CAPTIVITY])
def test_captivity_of_a_country(text: str, expected: str) -> None:
    assert read_in(text, "kind count by at", "ru") == expected


def test_names_in_a_list_that_no_pack_knows() -> None:
    assert read_in("Освободили Ивана Гулиева и Дильгама Аскерова.", "people", "ru") == "Иван Гулиев+Дильгам Аскеров"
    assert read_in("Освободили Ивана Гулиева и Сабину Аскерову.", "people", "ru") == "Иван Гулиев+Сабина Аскерова"
