"""Offices and organisations put together: across languages, by acronyms, by sound, in any order."""

from __future__ import annotations

import pytest
from names_given import mention, scorer

from gegenprobe.libraries import library_of
from gegenprobe.matching.names_bodies import Tellers, bodies
from gegenprobe.packs.office_words import shipped_office_words

LIBRARY = library_of("detention")
LEXICONS = {code: tongue.lexicon for code in LIBRARY.languages if (tongue := LIBRARY.tongue(code)) is not None}
TELLERS = Tellers(LEXICONS, shipped_office_words(), scorer())

TABLE = [
    # mentions ('language/report: name'), who is together
    (["de/a: Minsk", "en/b: Belarusian authorities", "de/c: die belarussische Regierung"], 1),
    (["de/a: der litauische Präsident", "en/b: Lithuanian president", "ru/c: президент Литвы"], 1),
    (["de/a: der litauische Präsident", "en/b: Polish president"], 2),
    (["de/a: Machthaber", "de/b: Machthaber"], 2),
    (["de/a: Machthaber", "de/a: Staatschef"], 1),
    (["en/a: HRW", "en/b: Human Rights Watch"], 1),
    (["en/a: HRW", "en/b: Human Rights Watch", "en/c: Hungarian Red Workers"], 3),
    (["de/a: Wjasna", "en/b: Viasna"], 1),
    (["de/a: Wjasna", "en/b: Libereco"], 2),
    (["en/a: Foro Penal", "de/b: Foro Penal"], 1),
    (["pl/a: Wiasna", "/b: Viasna"], 1),
]


@pytest.mark.parametrize(("written", "number"), TABLE)
def test_bodies(written: list[str], number: int) -> None:
    mentions = [(mention(rest), language) for language, _, rest in (one.partition("/") for one in written)]
    found = bodies(mentions, TELLERS)
    assert len(found.bodies) == number
    assert found == bodies(mentions[::-1], TELLERS)
    for body in found.bodies:
        assert len(body.reasons) == len({one.name for one in body.mentions}) - 1
        assert found.of(body.mentions[0].report, body.mentions[0].name) == body
