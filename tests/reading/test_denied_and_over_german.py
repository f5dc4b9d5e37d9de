"""German: what is denied or refused of others' words, who comes along by name, stays that are over."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    # rumours that are denied; the verb alone denies nothing of what stands elsewhere
    ("Minsk widersprach Berichten, neun Häftlinge seien freigekommen.", "release denied 9 -"),
    ("Gerüchte, neun Häftlinge seien frei, wies das Ministerium zurück.", "release denied 9 -"),
    ("Das Ministerium wies Meldungen zurück, wonach neun Häftlinge freigekommen seien.", "release denied 9 -"),
    ("Berichten zufolge sind neun Häftlinge frei.", "release occurred 9 -"),
    # what somebody asks for and another refuses
    ("Die Forderung, neun Häftlinge freizulassen, wies das Gericht zurück.", "release refused 9 -"),
    ("Die Forderung, neun Häftlinge freizulassen, wurde am Montag erhoben.", "release demanded 9 -"),
    # a participle before the noun says how real it is; who criticises it plans nothing
    ("Die Partei kritisierte die geplante Freilassung von neun Häftlingen.", "release planned 9 -"),
    ("Gegen die drohende Abschiebung von neun Afghanen wird protestiert.", "transfer possible 9 -"),
    ("Die erneute Festnahme von neun Bloggern sorgt für Kritik.", "detention occurred 9 -"),
    ("Peru verzichtet darauf, neun Iraner abzuschieben.", "transfer refused 9 -"),
    # a passive that is over waits for no verb behind the clause put to it
    ("Mira Dahl war verhaftet worden, als sie versuchte, nach Peru auszureisen.",
     "detention occurred - Mira Dahl; transfer possible - Mira Dahl"),
    # who comes along by name
    ("Mira Dahl kam gemeinsam mit 14 anderen Gefangenen frei.", "release occurred 14 -; release occurred - Mira Dahl"),
    ("Neben Mira Dahl wurden fünf weitere Blogger verhaftet.",
     "detention occurred 5 -; detention occurred - Mira Dahl"),
    ("Mira Dahl wurde verhaftet. Neben Dahl wurden fünf weitere Blogger verhaftet.",
     "detention occurred - Mira Dahl; detention occurred 5 -"),
    ("Präsident Kai Lohse begnadigte zusammen mit Minister Jan Holm fünf Häftlinge.", "release occurred 5 -"),
    # a state between marks is no arrest
    ("Mira Dahl, seit Mai eingesperrt, ist krank.", ""),
    # a stay that is over, and one that goes on
    ("Mira Dahl ist frei. Sie saß seit Mai in Haft.", "release occurred - Mira Dahl"),
    ("Zwölf Häftlinge kamen frei, zwölf blieben in Haft.", "release occurred 12 -; custody occurred 12 -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TABLE, ids=[text for text, _ in TABLE])
def test_denied_and_over(text: str, expected: str) -> None:
    assert read_in(text, "kind status count people", "de") == expected
