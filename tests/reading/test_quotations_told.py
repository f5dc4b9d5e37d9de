"""What `annotate --layer speech` gives: whole stretches, verbs no list has, sentences carried on without a cue."""

from __future__ import annotations

from datetime import date

import pytest

from gegenprobe.reading.answers.layers import layer
from reports_of import library, report_of

Told = tuple[str, str | None, str | None]


def _told(text: str, language: str) -> list[Told]:
    records = layer(report_of(text, language, date(2025, 11, 13)), library(), "speech")

    def part(record: dict[str, object], name: str) -> str | None:
        found = record[name]
        return str(found["text"]) if isinstance(found, dict) else None

    return [(str(record["text"]), part(record, "speaker"), part(record, "cue")) for record in records]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Die Werft sagte, dass der Kran (Baujahr 1960) bald falle.",
         [("dass der Kran (Baujahr 1960) bald falle", "Die Werft", "sagte")]),
        ("Der Deich brach laut Feuerwehr am Abend.",
         [("Der Deich brach laut Feuerwehr am Abend", "Feuerwehr", "laut")]),
        ("Dem Bericht zufolge sank der Pegel.", [("sank der Pegel", "Dem Bericht", "zufolge")]),
        ("„Was für ein Fest“, juchzte Olga Stein.", [("„Was für ein Fest“", "Olga Stein", "juchzte")]),
        ("Der Trainer grinst: „Das war knapp.“", [("„Das war knapp.“", "Der Trainer", "grinst")]),
        ("Trainerin Olga Stein: „Das war knapp.“", [("„Das war knapp.“", "Trainerin Olga Stein", None)]),
        ("Sie wohnten im „Hotel Zur Post“ am Markt.", []),
        ("Der Bürgermeister sagte, die Kasse sei leer. Man habe gespart.",
         [("die Kasse sei leer", "Der Bürgermeister", "sagte"), ("Man habe gespart.", "Der Bürgermeister", None)]),
        ("Der Sender meldete, der Damm halte nicht. Dabei soll ein Hof zerstört worden sein.",
         [("der Damm halte nicht", "Der Sender", "meldete"),
          ("Dabei soll ein Hof zerstört worden sein.", "Der Sender", None)]),
        ("Der Verband kritisierte den Plan.", [("Der Verband kritisierte den Plan.", "Der Verband", None)]),
        ("Der Minister ist der Meinung, dass das reicht.", [("dass das reicht", "Der Minister", "ist")]),
        ("Der Minister verwies darauf, dass es reicht.", [("dass es reicht", "Der Minister", "verwies")]),
        ("Der Zeuge habe gelogen, sagte der Richter.", [("Der Zeuge habe gelogen", "der Richter", "sagte")]),
        ("Der Rat lobte, dass der „Grüne Ring“ fertig sei.",
         [("dass der „Grüne Ring“ fertig sei", "Der Rat", "lobte")]),
    ],
)  # fmt: skip
def test_german_speech(text: str, told: list[Told]) -> None:
    assert _told(text, "de") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They stayed at the \"Old Mill Inn\" all week.", []),
        ("\"We are done,\" said the mayor.", [("\"We are done,\"", "the mayor", "said")]),
        ("The mayor said the bridge (built in 1960) would close.",
         [("the bridge (built in 1960) would close", "The mayor", "said")]),
    ],
)  # fmt: skip
def test_english_speech(text: str, told: list[Told]) -> None:
    assert _told(text, "en") == told
