"""Figures that one account gives in a row, 'it said', and bodies told by whose they are: who is cited for them."""

from __future__ import annotations

import pytest
from noted import read_in

CASES = [
    (
        "en",
        "Raiders have seized 1,300 farmers since December, says a tally by the charity Open Gate. "
        "Some 160 are still in captivity.",
        "1300 Open Gate; about:160 Open Gate",
    ),
    (
        "en",
        "The coast police deported 470 people in March, Border Office data show. Five were deported by mistake.",
        "470 Border Office; 5 Border Office",
    ),
    (
        "en",
        "The coast police deported 470 people in March, Border Office data show.\nFive were deported by mistake.",
        "470 Border Office; 5 -",
    ),
    (
        "en",
        "The navy detained 470 people, the Border Office said. A court sentenced 17 men.",
        "470 Border Office; 17 -",
    ),
    (
        "es",
        "Según la Fiscalía Mayor, desde 2009 fueron condenadas 310 personas. En abril seguían detenidas 140.",
        "310 Fiscalía Mayor; 140 Fiscalía Mayor",
    ),
    ("es", "La Fiscalía informó de 310 condenados. Otros 37 siguen presos.", "37 -"),
    (  # what a person said is said there; what happened before all that was counted is told by the outlet
        "es",
        "El alcalde Bruno Meza cifró en 310 los arrestos. En los calabozos siguen 140 personas arrestadas.",
        "310 Bruno Meza; 140 -",
    ),
    (
        "es",
        "La Fiscalía Mayor contó en mayo 310 arrestos. En febrero fueron arrestadas 90 personas.",
        "310 Fiscalía Mayor; 90 -",
    ),
    (
        "en",
        "The coast police deported 470 people in May, Border Office data show. In March it deported 90 people.",
        "470 Border Office; 90 -",
    ),
    (
        "en",
        "Eva Dahl counted 470 people deported since May. About 60 have been deported to Chile.",
        "470 Eva Dahl; about:60 -",
    ),
    (
        "ru",
        "За месяц выслали 62 человека, сообщила Морская служба. Под конвоем вывезли 31 из них.",
        "62 Морская служба; 31 Морская служба",
    ),
    ("ru", "За месяц задержали 62 человека, сообщила Морская служба. Семерых отпустили.", "62 Морская служба; 7 -"),
    (
        "de",
        "Im Mai wurden 62 Menschen abgeschoben, sagte der Minister. 31 von ihnen flogen nach Kuba.",
        "62 Minister; 31 -",
    ),
    ("en", "The harbour police have detained 530 sailors, it says.", "530 police"),
    (
        "en",
        "The junta has pardoned 700 convicts, radio KTR said. A further 61 foreigners would be released, it said.",
        "700 KTR; 61 KTR",
    ),
    (
        "en",
        "By dusk 80 people had been released, according to a prisoners' support group.",
        "80 prisoners' support group",
    ),
    ("en", "By dusk 80 people had been released, according to Norway's Exile Council.", "80 Exile Council"),
    ("en", "By dusk 80 people had been released, according to Norway's envoy in Dakar.", "80 Norway's envoy"),
    ("en", "By dusk 80 people had been released, according to Norway's foreign minister, Eva Dahl.", "80 Eva Dahl"),
    ("en", "By dusk 80 people had been released, according to Norway.", "80 Norway"),
]


@pytest.mark.parametrize(("code", "text", "read"), CASES)
def test_who_is_cited_for_figures(code: str, text: str, read: str) -> None:
    assert read_in(text, "count said_by", code) == read
