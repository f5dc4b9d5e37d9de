from __future__ import annotations

from datetime import date

import pytest

from gegenprobe.sources.front import front_of
from gegenprobe.sources.known import Known, day_of, language_of

DAY = date(2025, 9, 11)

# text | metadata | where the text begins
READ = [
    ("Nur Text.", Known(), "Nur Text."),
    ("", Known(), ""),
    ("\ufeffText", Known(), "Text"),
    (" date 2025-09-11 Text", Known(published=DAY), "Text"),
    ("date 2025-09-11\nText", Known(published=DAY), "\nText"),
    ("\ufeff date 2025-09-11 Text", Known(published=DAY), "Text"),
    ("update 2025-09-11 Text", Known(), "update 2025-09-11 Text"),
    ("date 2025-09-11-12 Text", Known(), "date 2025-09-11-12 Text"),
    ("Text date 2025-09-11", Known(), "Text date 2025-09-11"),
    ("---\npublished: 2025-09-11\n---\nText", Known(published=DAY), "Text"),
    ("\ufeff---\r\ndate: 11.09.2025\r\nlang: de-AT\r\n---\r\nText", Known(published=DAY, language="de"), "Text"),
    ("---\noutlet: B\nurl: http://b.example\nx: [1, 2]\n...\nText", Known(outlet="B", url="http://b.example"), "Text"),
    ("---\nDate: 2025-09-11T23:30:00Z\nsource: 'Blatt: Das'\n---\n", Known(published=DAY, outlet="Blatt: Das"), ""),
    ("---\noutlet: Blatt\n---\n date 2025-09-11 Text", Known(published=DAY, outlet="Blatt"), "Text"),
    ("---\npublished:\noutlet: no\n---\nText", Known(outlet="no"), "Text"),
    ("---\n\nEin Strich ist noch kein Vorspann.\n---\n", Known(), "---\n\nEin Strich ist noch kein Vorspann.\n---\n"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "known", "rest"), READ)
def test_what_stands_before_the_text_is_read(text: str, known: Known, rest: str) -> None:
    front = front_of(text, "x.txt")
    assert (front.known, text[front.end :], front.notes) == (known, rest, ())


# text | where the text begins | words of the note
FAULTY = [
    (" date 2025-02-31 Text", "Text", "'2025-02-31' is no day of the calendar"),
    ("---\npublished: 31.02.2025\n---\nText", "Text", "'31.02.2025' is no day of the calendar"),
    ("---\npublished: bald\n---\nText", "Text", "'bald' is no day of the calendar"),
    ("---\nlanguage: Deutsch\n---\nText", "Text", "'Deutsch' is no language code"),
    ("---\na: [1\n---\nText", "Text", "the front matter cannot be read (line 3:"),
    ("---\na: &x 1\nb: *x\n---\nText", "Text", "references (& and *) are not allowed"),
    ("---\na: 1\na: 2\n---\nText", "Text", "'a' is given twice"),
    ("---\na: 1\nText", "---\na: 1\nText", "is not closed"),
    ("---\na: " + "1" * 70_000 + "\n---\nText", None, "is not closed"),
]


@pytest.mark.parametrize(("text", "rest", "words"), FAULTY)
def test_a_front_that_cannot_be_read_is_noted_and_the_text_is_kept(text: str, rest: str | None, words: str) -> None:
    front = front_of(text, "x.txt")
    assert rest is None or text[front.end :] == rest
    (note,) = front.notes
    assert note.subject == "x.txt" and words in note.message
    assert note.failed and not note.lost
    assert front.known.published is None and front.known.language is None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2025-09-11", DAY), ("2025-09-11T10:00:00+02:00", DAY), ("2025-09-11 10:00", DAY), ("20250911", DAY),
        ("11.09.2025", DAY), ("11. 9. 2025", DAY), ("11.09.2025, 10:00 Uhr", DAY), ("2025/09/11", DAY),
        (" 2025-09-11 ", DAY),
        ("2025-02-31", None), ("31.02.2025", None), ("2025", None), ("", None), ("11/09/2025", None),
        ("9" * 1_000_000, None),
        ("2025-13-01", None), ("0000-01-01", None),
    ],
)  # fmt: skip
def test_days(text: str, day: date | None) -> None:
    assert day_of(text) == day


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("de", "de"),
        ("DE", "de"),
        ("de-AT", "de"),
        ("pt_BR", "pt"),
        ("zh-Hans-CN", "zh"),
        ("deutsch", None),
        ("d", None),
        ("", None),
    ],
)
def test_language_codes(tag: str, code: str | None) -> None:
    assert language_of(tag) == code
