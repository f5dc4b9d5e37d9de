from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gegenprobe.packs.sentences import shipped_sentences
from gegenprobe.text.sentences import sentences_of

# language | text with '§' where a sentence has to end
TABLE = [
    ("de", "Er kam an. § Sie blieb dort."),
    ("de", 'Die Gruppe wurde abgeschoben. § "Zwölf Leute sind da", sagte die Ministerin. § „Gut so“, hieß es.'),
    ("de", "Sie kamen an. § «Alle leben», sagte der Arzt. § «So ist es.» § Danach wurde es still."),
    ("de", "Das Gericht entschied. § 135 Menschen gingen nach Hause. § 2020 war das anders."),
    ("de", "Am 15. August und am 3. und 4. Mai kamen z.B. Herr Dr. Weber und Prof. A. Klein an."),
    (
        "de",
        "Das Land feierte den 20. Jahrestag zum 77. Mal im 21. Jahrhundert. § Es waren nur 14. § Die Feier war kurz.",
    ),
    ("de", "Sie zahlten 3 Mio. Euro, später 4 Mrd. § Die Firma schwieg."),
    ("de", 'Er rief: "Halt!" § Niemand hielt. § Warum? § Weil es spät war... § Dann ging er.'),
    ("de", '"Halt!", rief er. § "Kommt ihr?", fragte sie.'),
    ("de", "Das geschah um 11.30 Uhr am 12.03.2025 in Haus Nr. 5 der U.S. Botschaft."),
    ("de", "Alle sind frei. § Am Montag begann es.§ § J.-P. Meier half (er ist Arzt). § (Alle gingen.) § Ende"),
    ("de", "Eine Zeile ohne Punkt§\nEine zweite Zeile§\n\nUnd ein Satz."),
    ("de", "Sie sind frei.§ Gestern kam der Bus."),
    ("de", "Mehr steht auf www.beispiel.de und bei a.b@beispiel.org, Stand 1.300 Fälle."),
    ("de", "Er sagte ab. § 52 Leute kamen."),
    ("en", "He is in cell No. 5 and said no. § No one came."),
    ("en", "Mr. Brown met Gen. J. F. Smith at 5 p.m. § He left on Jan. 5 for the U.S. § The talks went on."),
    ("en", 'They were freed. § "Thirty are home," she said. § 48 remain.'),
    ("es", "El Sr. Gómez llegó a EE.UU. § La Sra. Ruiz no. § ¿Cuándo? § «Hoy», dijo. § 24 personas salieron."),
    (
        "ru",
        "Это сообщил А. С. Петров 5 марта 2025 г. § Он приехал из г. Минска. § «Все дома», сказал он. § 20 ждут.",
    ),
]


@pytest.mark.parametrize(("language", "marked"), TABLE, ids=[marked[:30] for _, marked in TABLE])
def test_sentences_end_where_marked(language: str, marked: str) -> None:
    wanted = [part.strip() for part in marked.split("§") if part.strip()]
    text = marked.replace("§ §", "").replace(" § ", " ").replace("§", "")
    unbroken = shipped_sentences().packs[language].unbroken
    spans = sentences_of(text, 0, len(text), unbroken)
    assert [text[start:end] for start, end in spans] == wanted


def test_without_a_pack_a_stop_before_a_capital_ends_a_sentence() -> None:
    assert sentences_of("Ab. Cd. ef", 0, 10) == [(0, 3), (4, 10)]


def test_offsets_count_from_the_whole_text() -> None:
    assert sentences_of("xxxxx Ab cd. Ef.", 6, 16) == [(6, 12), (13, 16)]


@given(st.text(alphabet="aA1. \n\"„!?…()'\u00a0\r", max_size=80))
def test_every_word_stands_in_exactly_one_sentence(text: str) -> None:
    spans = sentences_of(text, 0, len(text), shipped_sentences().packs["de"].unbroken)
    assert all(a < b <= c for (a, b), (c, _) in pairwise(spans))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())


@pytest.mark.parametrize("text", ['"' * 200_000, ". " * 100_000, ". " + " " * 200_000, "A. " * 50_000, "1" * 1_000_000])
def test_hostile_lines_cost_no_more_than_their_length(text: str) -> None:
    unbroken = shipped_sentences().packs["de"].unbroken
    assert sentences_of(text, 0, len(text), unbroken)
