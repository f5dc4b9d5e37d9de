"""Accounts by a bare number that go on with other places, that a total brings in, or that somebody knows of."""

from __future__ import annotations

import pytest
from noted import read_in

TOLD = {
    "en": "Police arrested 64 people in Harare on Monday.",
    "de": "Die Polizei nahm am Montag in Minsk 64 Menschen fest.",
    "es": "La Policía detuvo el lunes en La Paz a 64 personas.",
    "ru": "Полиция задержала в понедельник в Минске 64 человека.",
}
CASES = [
    ("en", "The union put the number at 81 in the capital and a further 12 in Mutare.", "81 union; 12 union"),
    ("en", "The Law Society counted 81 in the capital and nine in Mutare.", "81 Law Society; 9 Law Society"),
    ("en", "The Law Society counted 81 in the capital and nine buses.", "81 Law Society"),
    ("en", "The union put the verified total on its website at 80.", "80 union"),
    ("en", "The union put the damage at 80 dollars.", ""),
    ("en", "The union put the number of wounded at 80.", ""),
    ("en", "Lawyers know of 80.", "80 Lawyers"),
    ("en", "Lawyers know of 80 broken windows.", ""),
    ("de", "Anwälte wissen von 80.", "80 Anwälte"),
    ("de", "Die Gewerkschaft will aus Polizeikreisen von 80 wissen.", "80 Gewerkschaft"),
    ("de", "Anwälte wissen von 80 zerbrochenen Scheiben.", ""),
    ("de", "Die Klinik sprach von zwölf Verletzten.", ""),
    ("es", "El sindicato sabe de 80.", "80 sindicato"),
    ("es", "El hospital sabe de 80 heridos.", ""),
    ("ru", "Профсоюз приводит цифру 80.", "80 Профсоюз"),
    ("ru", "Профсоюз приводит 80 примеров.", ""),
]


@pytest.mark.parametrize(("code", "text", "read"), CASES)
def test_accounts_by_a_bare_number(code: str, text: str, read: str) -> None:
    assert read_in(f"{TOLD[code]} {text}", "count said_by", code).partition("; ")[2] == read
