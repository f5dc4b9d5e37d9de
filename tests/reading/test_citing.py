"""Whether a sentence may cite anybody is told from its words, before it is taken apart."""

from __future__ import annotations

from pathlib import Path

import pytest

from gegenprobe.reading.reports.reader import ReportReader
from gegenprobe.reading.speakers.speakers import find_cues
from gegenprobe.reading.words.tagging import CITES, tag
from reports_of import lexicon_of, library, report_of

TEXTS = Path(__file__).parents[1] / "gold" / "tune" / "texts"
SENTENCES = [
    ("de", "Nach Angaben der Gruppe kamen zwölf frei.", True),
    ("de", "Nach Trumps Angaben kamen zwölf frei.", True),
    ("de", "Nach Polizeiangaben kamen zwölf frei.", True),
    ("de", "Zwölf kamen frei, so der Sprecher.", True),
    ("de", "Der Sprecher teilte es am Abend mit.", True),
    ("de", "Viasna: Zwölf Gefangene frei", True),
    ("de", "In der Stadt steht ein Haus von Anna Berg.", False),
    ("en", "Twelve were freed, according to the group.", True),
    ("en", "The house in town belongs to Anna Berg.", False),
    ("es", "Según informó el grupo, doce salieron.", True),
    ("es", "La casa de Ana Vega queda en el centro.", False),
    ("ru", "По словам адвоката, освобождены двенадцать.", True),
    ("ru", "Дом Анны Берг стоит в центре города.", False),
]


@pytest.mark.parametrize(("language", "text", "cites"), SENTENCES)
def test_whether_a_sentence_may_cite(language: str, text: str, cites: bool) -> None:
    assert bool(tag(text, 0, len(text), lexicon_of(language)).marks & CITES) is cites


@pytest.mark.parametrize("language", ["de", "en", "es", "ru"])
def test_no_sentence_that_cites_is_passed_over(language: str) -> None:
    tongue = library().tongue(language)
    assert tongue is not None
    passed = []
    cited = 0
    for file in sorted(TEXTS.glob(f"{language}-*.txt")):
        reader = ReportReader(report_of(file.read_text(encoding="utf-8"), language), library(), tongue)
        reader.cut()
        for number, (start, end, _) in enumerate(reader.spans):
            cues = find_cues(reader.sentence(number), tongue.lexicon)
            cited += bool(cues)
            if cues and not tag(reader.report.text, start, end, tongue.lexicon).marks & CITES:
                passed.append(reader.report.text[start:end])
    assert passed == []
    assert cited
