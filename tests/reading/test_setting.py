"""Where and when: at, from, to, the days counted from the report's own, totals to date, in return."""

from __future__ import annotations

import pytest
from noted import read_in

FIELDS = "kind count at from to when cumulative in_exchange"
TABLE = [
    ("de", "52 Häftlinge wurden in Minsk freigelassen.", "release 52 BY - - - - -"),
    ("de", "52 Häftlinge wurden nach Litauen gebracht.", "transfer 52 - - LT - - -"),
    ("de", "Belarus schob 52 Häftlinge nach Litauen ab.", "transfer 52 - BY LT - - -"),
    ("de", "52 Häftlinge wurden aus Belarus nach Litauen gebracht.", "transfer 52 - BY LT - - -"),
    ("de", "Russland entließ 52 ukrainische Kriegsgefangene.", "release 52 RU - - - - -"),
    ("de", "In Gefängnissen in Belarus sitzen 1.100 politische Gefangene.", "custody 1100 BY - - 2025-09-16 - -"),
    ("de", "52 Migranten wurden von den USA nach El Salvador abgeschoben.", "transfer 52 - US SV - - -"),
    ("de", "52 Häftlinge kamen frei.", "release 52 - - - - - -"),
    ("de", "Am Freitag kamen 52 Häftlinge frei.", "release 52 - - - 2025-09-12 - -"),
    ("de", "Am 11. September kamen 52 Häftlinge frei.", "release 52 - - - 2025-09-11 - -"),
    ("de", "Im Juni kamen 14 Häftlinge frei.", "release 14 - - - 2025-06-01..2025-06-30 - -"),
    ("de", "Gestern wurden drei Journalisten verhaftet.", "detention 3 - - - 2025-09-15 - -"),
    ("de", "In der Nacht zu Donnerstag wurden drei Journalisten verhaftet.", "detention 3 - - - 2025-09-11 - -"),
    ("de", "Am vergangenen Wochenende kamen 52 Häftlinge frei.", "release 52 - - - 2025-09-13..2025-09-14 - -"),
    ("de", "Seit Juli wurden 300 Häftlinge freigelassen.", "release 300 - - - 2025-07-01..2025-09-16 cumulative -"),
    ("de", "Derzeit sitzen 1.100 Häftlinge in Haft.", "custody 1100 - - - 2025-09-16 - -"),
    ("de", "2024 wurden 40 Journalisten verhaftet.", "detention 40 - - - 2024-01-01..2024-12-31 - -"),
    ("de", "Anfang Juni kamen 14 Häftlinge frei.", "release 14 - - - 2025-06-01..2025-06-10 - -"),
    ("de", "Bislang kamen 300 Häftlinge frei.", "release 300 - - - - cumulative -"),
    ("de", "Im Gegenzug kamen 52 Häftlinge frei.", "release 52 - - - - - in_exchange"),
    ("de", "Im Gegenzug für die Lockerung der Sanktionen ließ Minsk 52 Häftlinge frei.",
     "release 52 BY - - - - in_exchange"),
    ("de", "Minsk ließ 52 Häftlinge frei.", "release 52 BY - - - - -"),
    ("de", "Im Gegenzug hob Washington die Sanktionen gegen Belavia auf.", "sanction - - - - - - in_exchange"),
    ("en", "On Friday Belarus freed 52 prisoners.", "release 52 BY - - 2025-09-12 - -"),
    ("en", "The United States deported 250 migrants to El Salvador.", "transfer 250 - US SV - - -"),
    ("es", "El viernes Cuba liberó a 52 presos.", "release 52 CU - - 2025-09-12 - -"),
    ("es", "Estados Unidos deportó a 250 migrantes a El Salvador.", "transfer 250 - US SV - - -"),
    ("es", "La policía detuvo a nueve periodistas en La Habana.", "detention 9 CU - - - - -"),
    ("ru", "В пятницу в Минске освободили 52 заключенных.", "release 52 BY - - 2025-09-12 - -"),
    ("ru", "США депортировали 250 мигрантов в Сальвадор.", "transfer 250 - US SV - - -"),
    ("ru", "Полиция задержала девять журналистов в Москве.", "detention 9 RU - - - - -"),
    ("de", "52 Häftlinge kamen im Austausch gegen Spione frei.", "release 52 - - - - - in_exchange"),
    ("de", "Als Gegenleistung ließ Minsk 52 Häftlinge frei.", "release 52 BY - - - - in_exchange"),
]  # fmt: skip
NOTHING = [
    ("en", "The bridge to Lithuania was opened on Friday."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "read"), TABLE)
def test_setting(language: str, text: str, read: str) -> None:
    assert read_in(text, FIELDS, language) == read


@pytest.mark.parametrize(("language", "text"), NOTHING)
def test_nothing_is_read(language: str, text: str) -> None:
    assert read_in(text, FIELDS, language) == ""
