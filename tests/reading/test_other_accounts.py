"""Other accounts of those just told of, by their number alone, in four languages; and numbers that are none."""

from __future__ import annotations

import pytest
from noted import read_in

AFTER: dict[str, tuple[str, list[tuple[str, str]]]] = {
    "en": (
        "Police arrested 40 people at a rally in Minsk on Monday.",
        [
            ("The union counted 60.", "detention 60 union"),
            ("The union said it was 60.", "detention 60 union"),
            ("According to the union, it was 60.", "detention 60 union"),
            ("The ministry spoke of 38 people.", "detention 38 ministry"),
            ("The union put the number at 60.", "detention 60 union"),
            ("Local media reported 60.", "detention 60 media"),
            ("The mayor gave a lower figure: 25.", "detention 25 mayor"),
            ("The ministry later revised the figure to 28.", "detention 28 ministry"),
            ("The union said that 60 had been hurt.", ""),
            ("The union has 60 members.", ""),
            ("Officials put the death toll at 12.", ""),
            ("The army reported 12 dead.", ""),
            ("The group listed 12 demands.", ""),
            ("A spokesman said he was 60.", ""),
            ("The governor spoke at 10.", ""),
        ],
    ),
    "de": (
        "Die Polizei nahm am Montag in Minsk 40 Menschen fest.",
        [
            ("Die Gewerkschaft zählte 60.", "detention 60 Gewerkschaft"),
            ("Das Ministerium sprach von 38 Personen.", "detention 38 Ministerium"),
            ("Lokale Medien meldeten 60.", "detention 60 Medien"),
            ("Die Opposition will 60 gezählt haben.", "detention 60 Opposition"),
            ("Der Bürgermeister nannte eine niedrigere Zahl: 25.", "detention 25 Bürgermeister"),
            ("Das Ministerium berichtigte die Zahl später auf 28.", "detention 28 Ministerium"),
            ("Das Krankenhaus meldete zwölf Verletzte.", ""),
            ("Der Minister nannte drei Gründe.", ""),
            ("Die Polizei zählte 5.000 Demonstranten.", ""),
        ],
    ),
    "es": (
        "La policía detuvo el lunes a 40 personas en Lima.",
        [
            ("El sindicato habla de 60.", "detention 60 sindicato"),
            ("El sindicato contabiliza 60.", "detention 60 sindicato"),
            ("Según el sindicato, fueron 60.", "detention 60 sindicato"),
            ("La televisión estatal dijo que eran 31.", "detention 31 televisión estatal"),
            ("El sindicato calcula que son 90.", "detention 90 sindicato"),
            ("El alcalde dio una cifra menor: 25.", "detention 25 alcalde"),
            ("El hospital reportó 12 heridos.", ""),
            ("El ministro citó tres razones.", ""),
            ("El sindicato dijo que 60 personas eran inocentes.", ""),
        ],
    ),
    "ru": (
        "В понедельник полиция задержала в Минске 40 человек.",
        [
            ("Профсоюз насчитал 60.", "detention 60 Профсоюз"),
            ("По данным профсоюза, их было 60.", "detention 60 профсоюз"),
            ("Ранее сообщалось о 31.", "detention 31 -"),
            ("Власти признают только 25.", "detention 25 Власти"),
            ("Оппозиция утверждает, что их было 60.", "detention 60 Оппозиция"),
            ("Губернатор назвал меньшую цифру: 25.", "detention 25 Губернатор"),
            ("Больница сообщила о 12 раненых.", ""),
            ("Министр назвал три причины.", ""),
            ("Прокурор просил девять.", ""),
        ],
    ),
}
TABLE = [(code, before, text, read) for code, (before, rows) in AFTER.items() for text, read in rows]


@pytest.mark.parametrize(("code", "before", "text", "read"), TABLE, ids=[text for _, _, text, _ in TABLE])
def test_other_accounts(code: str, before: str, text: str, read: str) -> None:
    told = read_in(f"{before} {text}", "kind count said_by", code)
    assert told.partition("; ")[2] == read


def test_the_same_number_again_is_no_other_account() -> None:
    assert read_in("Police arrested 40 people in Minsk. The union counted 40.", "kind count", "en") == "detention 40"


def test_another_account_is_of_the_same_day_and_place() -> None:
    text = "Police arrested 40 people at a rally in Minsk on Monday. The union counted 60."
    fields = "count when at cumulative"
    assert len({row.split()[1] for row in read_in(text, fields, "en").split("; ")}) == 1


OF_SOME = [
    ("en", "Dozens of nurses were arrested. The union spoke of 17.", "detention 17 union"),
    (
        "en",
        "Police arrested protesters in the capital. Rights groups counted at least 200.",
        "detention at_least:200 Rights groups",
    ),
    ("en", "Journalists have been detained. The union lists 12.", "detention 12 union"),
    ("en", "Journalists have been detained. The union lists 12 demands.", ""),
    ("de", "Die Polizei nahm Demonstranten fest. Menschenrechtler zählten 200.", "detention 200 Menschenrechtler"),
    ("de", "Journalisten sind festgenommen worden. Der Verband zählt zwölf.", "detention 12 Verband"),
    ("de", "Journalisten sind festgenommen worden. Der Verband hat zwölf Mitglieder.", ""),
    ("es", "Decenas de enfermeras fueron detenidas. El sindicato habló de 17.", "detention 17 sindicato"),
    ("es", "Han sido detenidos periodistas. El gremio registra 12.", "detention 12 gremio"),
    ("es", "Siguen detenidos varios dirigentes. Lo cuentan dos personas al tanto del caso.", ""),
    ("ru", "Полиция задержала демонстрантов. Правозащитники насчитали 200.", "detention 200 Правозащитники"),
    ("ru", "Задержаны журналисты. По данным союза, их 12.", "detention 12 союз"),
    ("ru", "Задержаны журналисты. Союзу 12 лет.", ""),
]


@pytest.mark.parametrize(("code", "text", "read"), OF_SOME)
def test_accounts_of_some_who_were_not_counted(code: str, text: str, read: str) -> None:
    assert read_in(text, "kind count said_by", code) == read


BESIDE = [
    ("en", "The ministry counted 60, the union 112 and lawyers 140.", "60 ministry; 112 union; 140 lawyers"),
    ("en", "The ministry counted 60, the union has 112 members.", "60 ministry"),
    ("de", "Das Ministerium zählte 60, die Gewerkschaft 112.", "60 Ministerium; 112 Gewerkschaft"),
    ("de", "Das Ministerium zählte 60 am 11. März.", "60 Ministerium"),
    ("es", "El ministerio habla de 60; el sindicato, de 112.", "60 ministerio; 112 sindicato"),
    ("ru", "Министерство говорит о 60, профсоюз — о 112.", "60 Министерство; 112 профсоюз"),
]
TOLD_OF = {
    "en": "Police arrested 90 demonstrators in Minsk.",
    "de": "Die Polizei nahm in Minsk 90 Demonstranten fest.",
    "es": "La policía detuvo en Minsk a 90 manifestantes.",
    "ru": "Полиция задержала в Минске 90 демонстрантов.",
}


@pytest.mark.parametrize(("code", "text", "read"), BESIDE)
def test_accounts_beside_each_other(code: str, text: str, read: str) -> None:
    assert read_in(f"{TOLD_OF[code]} {text}", "count said_by", code).partition("; ")[2] == read
