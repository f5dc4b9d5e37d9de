from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gegenprobe.packs.sentences import shipped_sentences
from gegenprobe.sources.parts import parts_of

PACKS = shipped_sentences().packs
NEWS = "Die Behörde ließ am Montag zwölf Häftlinge frei, wie ihr Sprecher mitteilte."


def shown(text: str, language: str = "de", start: int = 0) -> list[str]:
    """The parts as 'role: text', with a caption's date behind the role."""
    segments = parts_of(text, start, PACKS.get(language))
    return [
        f"{part.role}{f' {part.date}' if part.date else ''}: {text[part.start : part.end].strip()}" for part in segments
    ]


# One line of a text and what becomes of it.
LINES = [
    (NEWS, [f"body: {NEWS}"]),
    ("Quelle: Imago", ["boilerplate: Quelle: Imago"]),
    ("Foto: Max Muster/Agentur via Bild AG", ["boilerplate: Foto: Max Muster/Agentur via Bild AG"]),
    ("Titelbild AFP.", ["boilerplate: Titelbild AFP."]),
    ("(Foto: dpa)", ["boilerplate: (Foto: dpa)"]),
    ("© Bildagentur Muster", ["boilerplate: © Bildagentur Muster"]),
    ("Alle Angaben ohne Gewähr.", ["boilerplate: Alle Angaben ohne Gewähr."]),
    ("Alle Angaben ohne Gewähr. Titelbild AFP.", ["boilerplate: Alle Angaben ohne Gewähr. Titelbild AFP."]),
    ("Lesen Sie auch: Zwölf Häftlinge sind frei", ["boilerplate: Lesen Sie auch: Zwölf Häftlinge sind frei"]),
    ("Das Tor der Haftanstalt. Quelle: Imago", ["caption: Das Tor der Haftanstalt.", "boilerplate: Quelle: Imago"]),
    ("Das Tor der Anstalt (Archivbild: dpa)", ["caption: Das Tor der Anstalt", "boilerplate: (Archivbild: dpa)"]),
    ("Das Tor (Archivbild vom 12.03.2021)", ["caption 2021-03-12: Das Tor (Archivbild vom 12.03.2021)"]),
    ("Archivbild: Das Tor der Haftanstalt", ["caption: Archivbild: Das Tor der Haftanstalt"]),
    ("Im Video: Zwölf Häftlinge sind frei.", ["caption: Im Video: Zwölf Häftlinge sind frei."]),
    ("Zwölf sind frei. 21.06.2025 | 1:32 min", ["caption 2025-06-21: Zwölf sind frei. 21.06.2025 | 1:32 min"]),
    ("Zwölf sind frei. 1:32 Min. | 21.06.2025", ["caption 2025-06-21: Zwölf sind frei. 1:32 Min. | 21.06.2025"]),
    ("Zwölf sind frei. 31.06.2025 | 1:32 min", ["caption: Zwölf sind frei. 31.06.2025 | 1:32 min"]),
    (
        "Eins ist. 21.06.2025 | 1:32 min Zwei ist. 22.06.2025 | 0:40 min Drei kam am Tag.",
        [
            "caption 2025-06-21: Eins ist. 21.06.2025 | 1:32 min",
            "caption 2025-06-22: Zwei ist. 22.06.2025 | 0:40 min",
            "body: Drei kam am Tag.",
        ],
    ),
    ("12.09.2025: Zwölf kommen frei.", ["caption 2025-09-12: 12.09.2025: Zwölf kommen frei."]),
    ("+++ 12.09.2025, 14:30 Uhr: Zwölf frei +++", ["caption 2025-09-12: +++ 12.09.2025, 14:30 Uhr: Zwölf frei +++"]),
    ("12. September 2025 – Zwölf kommen frei.", ["caption 2025-09-12: 12. September 2025 – Zwölf kommen frei."]),
    ("Die Quelle: ein Anwalt aus der Stadt", ["body: Die Quelle: ein Anwalt aus der Stadt"]),
    ("Foto: Ein Häftling umarmt heute seine Frau", ["body: Foto: Ein Häftling umarmt heute seine Frau"]),
    ("***", ["boilerplate: ***"]),
    # News that looks a little like a page's own words.
    ("Quelle der Nachricht ist ein Anwalt.", ["body: Quelle der Nachricht ist ein Anwalt."]),
    ("Bild des Schreckens: Zwölf Häftlinge lagen dort.", ["body: Bild des Schreckens: Zwölf Häftlinge lagen dort."]),
    ("Quellen: 52 Häftlinge sind frei", ["body: Quellen: 52 Häftlinge sind frei"]),
    ("Er meldete es. Quelle: 52 Häftlinge kamen frei", ["body: Er meldete es. Quelle: 52 Häftlinge kamen frei"]),
    ("Spenden der Familien halfen zwölf Häftlingen.", ["body: Spenden der Familien halfen zwölf Häftlingen."]),
    ("Zum Thema Haft sagte der Sprecher nichts.", ["body: Zum Thema Haft sagte der Sprecher nichts."]),
    ("Er sagte: „Zwölf sind frei“ (und ging).", ["body: Er sagte: „Zwölf sind frei“ (und ging)."]),
    ("Am 12.09.2025 kamen zwölf frei.", ["body: Am 12.09.2025 kamen zwölf frei."]),
    ("2020 kamen zwölf frei: alle.", ["body: 2020 kamen zwölf frei: alle."]),
]  # fmt: skip


@pytest.mark.parametrize(("line", "parts"), LINES, ids=[line[:40] for line, _ in LINES])
def test_a_line_is_what_it_is(line: str, parts: list[str]) -> None:
    # A first line could be a title, and body joins body: so the line stands between two others of a known kind.
    stamp = "Vorher war es so. 01.01.2024 | 0:10 min"
    before, *rest = shown(f"{stamp}\n{line}\n{stamp}")
    assert before.startswith("caption 2024-01-01") and rest[-1].startswith("caption 2024-01-01")
    assert rest[:-1] == parts


BLOCKS = [
    (
        [NEWS, "Newsletter", "Jede Woche neu in Ihrem Postfach.", "", "Mit der E-Mail-Anmeldung geht es los.", NEWS],
        ["body", "boilerplate", "body"],
    ),
    (
        [
            NEWS,
            "Hat Ihnen unser Beitrag gefallen? Dann helfen Sie uns.",
            "Spenden mit PayPal",
            "Am Tor stand niemand mehr.",
        ],
        ["body", "boilerplate", "body"],
    ),
    ([NEWS, "Newsletter", NEWS, "Spenden sind keine Lösung, sagte er."], ["body", "boilerplate", "body"]),
    ([NEWS, "Mehr zum Thema", "Zwölf sind frei", "Was vom Sommer bleibt", NEWS], ["body", "boilerplate", "body"]),
    ([NEWS, "Mehr zum Thema", *[f"Ein Titel, der {word}" for word in "abcdefghij"]], ["body", "boilerplate", "body"]),
    ([NEWS, "Teilen", "Drucken", "***", NEWS], ["body", "boilerplate", "body"]),
]


@pytest.mark.parametrize(("lines", "roles"), BLOCKS)
def test_a_block_goes_on_as_long_as_its_lines_belong_to_it(lines: list[str], roles: list[str]) -> None:
    segments = parts_of("\n".join(lines), 0, PACKS["de"])
    assert [part.role for part in segments] == roles


TITLES = [
    ("Zwölf Häftlinge sind frei\n\n" + NEWS, "title"),
    ("Sind zwölf Häftlinge frei?\n" + NEWS, "title"),
    ("# Zwölf Häftlinge sind frei\n" + NEWS, "title"),
    (NEWS + "\n" + NEWS, "body"),
    ("Zwölf Häftlinge sind frei", "body"),
    ("06.03.2025, 20:20\n" + NEWS, "body"),
    ("dpa\n" + NEWS, "boilerplate"),
    ("Anzeige\n" + NEWS, "boilerplate"),
    ("Das Tor der Haftanstalt (Foto: dpa)\n" + NEWS, "caption"),
    ("Wort " * 40 + "\n" + NEWS, "body"),
]


@pytest.mark.parametrize(("text", "role"), TITLES)
def test_the_first_line(text: str, role: str) -> None:
    assert parts_of(text, 0, PACKS["de"])[0].role == role


@pytest.mark.parametrize(
    ("language", "line", "role"),
    [
        ("en", "Photo: Jane Doe/AP", "boilerplate"),
        ("en", "Read more: Twelve inmates let go", "boilerplate"),
        ("en", "Read more than twelve letters, the inmates asked on Monday.", "body"),
        ("en", "Source: 52 inmates are free", "body"),
        ("en", "The gate of the prison (File photo)", "caption"),
        ("es", "Foto: EFE", "boilerplate"),
        ("es", "Lea también: Doce presos salen", "boilerplate"),
        ("es", "13 de enero de 2026.- Doce presos salieron.", "caption"),
        ("es", "La fuente dijo que doce presos salieron.", "body"),
        ("ru", "Фото: Иван Иванов/Агентство", "boilerplate"),
        ("ru", "Читайте также: Двенадцать человек на свободе", "boilerplate"),
        ("ru", "Источник сообщил, что двенадцать человек на свободе.", "body"),
    ],
)
def test_the_other_languages(language: str, line: str, role: str) -> None:
    text = f"{'x' * 200}\n{line}"
    assert parts_of(text, 0, PACKS[language])[-1].role == role
    assert role != "body" or len(parts_of(text, 0, PACKS[language])) == 1


def test_a_caption_in_a_long_paragraph_is_its_last_sentence() -> None:
    text = f"{NEWS} {NEWS} {NEWS} {NEWS} {NEWS} {NEWS} Das Tor ist offen. 21.06.2025 | 1:32 min"
    assert shown(text)[-1] == "caption 2025-06-21: Das Tor ist offen. 21.06.2025 | 1:32 min"
    assert shown(text)[0].startswith("body: Die Behörde")


def test_what_lies_before_the_start_is_metadata() -> None:
    assert shown(f"---\na: b\n---\n{NEWS}", start=13) == ["metadata: ---\na: b\n---", f"body: {NEWS}"]


def test_without_a_pack_nothing_is_set_aside() -> None:
    assert shown(f"Zwölf sind frei\n{NEWS}\nTeilen\nFoto: dpa", "xx") == [
        "title: Zwölf sind frei",
        f"body: {NEWS}\nTeilen\nFoto: dpa",
    ]


PIECES = [
    "Foto: dpa", "21.06.2025 | 1:32 min", ". ", "\n", "\r\n", " ", "(", ")", "Newsletter", "Mehr zum Thema", "Teilen",
    "Spenden mit PayPal", "Ein Satz.", "12.09.2025: ", "©", ":", "|", "Archivbild", "\0", "\ufeff", "x" * 300, "»", "8",
    "*",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=25), st.sampled_from(["de", "en", "xx"]), st.integers(0, 9))
def test_the_parts_cover_the_text_without_gap_or_overlap(pieces: list[str], language: str, start: int) -> None:
    text = "".join(pieces)
    start = min(start, len(text))
    segments = parts_of(text, start, PACKS.get(language))
    assert "".join(text[part.start : part.end] for part in segments) == text
    assert all(part.start < part.end for part in segments)
    assert all(a.end == b.start for a, b in pairwise(segments))


@pytest.mark.parametrize(
    "text", ["(" * 50_000, "|" * 50_000, "1:11 | " * 20_000, ". " * 50_000, "Foto: " * 20_000, "\n" * 50_000]
)
def test_hostile_texts_are_parted_all_the_same(text: str) -> None:
    assert parts_of(text, 0, PACKS["de"])[-1].end == len(text)


@pytest.mark.parametrize(
    ("title", "language", "day"),
    [
        ("Daily digest/2024 August 1", "en", "2024-08-01"),
        ("Events of 1 August 2024", "en", "2024-08-01"),
        ("What happened on August 1, 2024", "en", "2024-08-01"),
        ("Die Meldungen vom 1. August 2024", "de", "2024-08-01"),
        ("Noticias del 1 de agosto de 2024", "es", "2024-08-01"),
        ("Главное за 1 августа 2024 года", "ru", "2024-08-01"),
        ("The long road from the protests of that summer to the trial of 1 August 2024", "en", ""),
        ("The trial of 1 August 2024 goes on", "en", ""),
        ("Twelve freed in 2024", "en", ""),
        ("Events of 31 June 2024", "en", ""),
    ],
)
def test_the_title_of_one_days_page_dates_its_lines(title: str, language: str, day: str) -> None:
    text = f"{title}\nMinsk frees twelve.\nLima frees nine."
    parts = parts_of(text, 0, PACKS.get(language))
    assert [(part.role, str(part.date or "")) for part in parts] == [("title", ""), ("body", day)]
