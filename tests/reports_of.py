"""Reports made of a text, and the packs that tests read them with."""

from __future__ import annotations

from datetime import date

from gegenprobe.model.report import Report, Segment
from gegenprobe.model.statement import Reading
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.packs.library import Library
from gegenprobe.reading.reports.reader import read

LANGUAGES = ("de", "en", "es", "ru")
TUESDAY = date(2025, 9, 16)


def library() -> Library:
    return Library.load("detention")


def lexicon_of(language: str) -> Lexicon:
    tongue = library().tongue(language)
    assert tongue is not None
    return tongue.lexicon


def report_of(text: str, language: str = "de", published: date | None = TUESDAY, name: str = "r") -> Report:
    segments = (Segment(0, len(text), "body"),)
    return Report(id=name, name=name, text=text, digest="", published=published, language=language, segments=segments)


def reading_of(text: str, language: str = "de", published: date | None = TUESDAY) -> Reading:
    return read(report_of(text, language, published), library())
