from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from press import report_of

from gegenprobe.matching.credits import credits_in, run_examples
from gegenprobe.model.report import Report, Segment
from gegenprobe.packs.credits import shipped_credits

NEWS = "Zwölf Häftlinge kamen am Donnerstag frei."
CREDITED = [
    ("dateline", f"Minsk (dpa) - {NEWS}", ["dpa"], "dpa"),
    ("dateline with a day", f"VILNIUS, Sept 11 (Reuters) — {NEWS}", ["Reuters"], "Reuters"),
    ("dateline between strokes", f"МИНСК, 11 сентября. /ТАСС/. {NEWS}", ["TASS"], "ТАСС"),
    ("dateline of dots", f"Москва. 11 сентября. ИНТЕРФАКС - {NEWS}", ["Interfax"], "ИНТЕРФАКС"),
    ("dateline below the headline", f"Freiheit für zwölf\n\nMinsk (AFP) - {NEWS}", ["AFP"], "AFP"),
    ("two of them", f"{NEWS}\n\ndpa/AFP", ["dpa", "AFP"], "dpa/AFP"),
    ("with initials", f"{NEWS}\n\ndpa/est/red", ["dpa"], "dpa/est/red"),
    ("in brackets behind the text", f"{NEWS} (APA, Reuters)", ["APA", "Reuters"], "(APA, Reuters)"),
    ("in brackets before the full stop", f"{NEWS[:-1]} (dpa/AFP).", ["dpa", "AFP"], "(dpa/AFP)"),
    ("behind the full stop", f"{NEWS} EFE", ["EFE"], "EFE"),
    ("at the end of a long line", f"{NEWS * 9} (KNA)", ["KNA"], "(KNA)"),
    ("a phrase", f"{NEWS}\n\nMit Material der dpa", ["dpa"], "Mit Material der dpa"),
    ("a phrase with a list", f"{NEWS}\n\nWith reporting by AFP, AP and Reuters.", ["AFP", "AP", "Reuters"],
     "With reporting by AFP, AP and Reuters"),
    ("in quotation marks", f"{NEWS}\n\nПо материалам «Интерфакса» и ТАСС", ["Interfax", "TASS"],
     "По материалам «Интерфакса» и ТАСС"),
    ("a line of the packs", f"{NEWS}\n\nQuelle: dpa", ["dpa"], "Quelle: dpa"),
    ("a byline", f"By the Associated Press\n\n{NEWS}", ["AP"], "By the Associated Press"),
]  # fmt: skip
NOT_CREDITED = [
    ("who says something", f"{NEWS[:-1]}, meldete die dpa."),
    ("who was told something", f"{NEWS[:-1]}, sagte sie der Nachrichtenagentur AFP."),
    ("who is quoted in the lead", f"Die Agentur Belta - sie ist staatlich - meldete: {NEWS}"),
    ("an abbreviation behind its name", "So zählte es die Austria Presse Agentur (APA)."),
    ("a photograph", f"Foto: dpa\n\n{NEWS}"),
    ("a photograph in brackets", f"{NEWS} (Bild: AFP)"),
    ("a word that happens to be a name", f"{NEWS}\n\nSana und Ria warteten."),
    ("small letters", f"{NEWS}\n\nap"),
    ("brackets around a number", f"{NEWS[:-1]} (62)."),
    ("nothing", ""),
]


@pytest.mark.parametrize(("what", "text", "agencies", "words"), CREDITED)
def test_credits(what: str, text: str, agencies: list[str], words: str) -> None:
    (found,) = credits_in(report_of(text), shipped_credits())
    assert (list(found.agencies), text[found.start : found.end]) == (agencies, words)


@pytest.mark.parametrize(("what", "text"), NOT_CREDITED)
def test_no_credits(what: str, text: str) -> None:
    assert credits_in(report_of(text), shipped_credits()) == ()


OUTLETS = [("dpa", ["dpa"]), ("ABC Color (EFE)", ["EFE"]), ("Nau (Keystone-SDA)", ["Keystone-SDA"]), ("Nordkontor", []),
           ("The AP Gazette", []), ("", [])]  # fmt: skip


@pytest.mark.parametrize(("outlet", "agencies"), OUTLETS)
def test_the_outlet_itself(outlet: str, agencies: list[str]) -> None:
    report = Report(id="r", name="r", text=NEWS, digest="", outlet=outlet)
    assert [one for credit in credits_in(report, shipped_credits()) for one in credit.agencies] == agencies


def test_captions_and_front_matter_are_no_place_for_credits() -> None:
    text = f"(dpa)\n{NEWS}\n(AFP)"
    parts = (Segment(0, 6, "metadata"), Segment(6, len(text) - 5, "body"), Segment(len(text) - 5, len(text), "caption"))
    assert credits_in(Report(id="r", name="r", text=text, digest="", segments=parts), shipped_credits()) == ()


def test_the_examples_of_the_packs() -> None:
    number, faults = run_examples(shipped_credits())
    assert (number > 40, faults) == (True, [])


@given(st.lists(st.sampled_from([*"()/-.,\n «»", "dpa", "AFP", "und", "Minsk", "mit Material der", "11"]), max_size=30))
def test_any_line_of_such_pieces(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for credit in credits_in(report_of(text), shipped_credits()):
        assert set(credit.agencies) <= {"dpa", "AFP"}
        assert all(agency in text[credit.start : credit.end] for agency in credit.agencies)
