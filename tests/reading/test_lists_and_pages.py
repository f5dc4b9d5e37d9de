"""The items of a list ask for what its head asks for; the lines of one day's page are stories of their own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from noted import read_in

from gegenprobe.packs.sentences import shipped_sentences
from gegenprobe.reading.reports.reader import read
from gegenprobe.sources.parts import parts_of
from reports_of import library, report_of

ITEMS: list[tuple[str, str, str]] = [
    ("en", "We demand:\n– the unconditional release of the five teachers;\n– an end to the trials.", "demanded"),
    ("en", "The group calls on the government to:\n- end the trials;\n- release the five teachers.", "demanded"),
    ("en", "This is what happened on Friday:\n- Lima released the five teachers;\n- talks went on.", "occurred"),
    ("en", "The group demanded reforms.\n- Lima released the five teachers.", "occurred"),
    ("de", "Wir fordern:\n– die Freilassung der fünf Lehrer;\n– ein Ende der Prozesse.", "demanded"),
    ("de", "Am Freitag geschah dies:\n– Lima ließ die fünf Lehrer frei;\n– die Gespräche gingen weiter.", "occurred"),
    ("es", "Pedimos:\n– la liberación de los cinco maestros;\n– el fin de los juicios.", "demanded"),
    ("es", "Esto pasó el viernes:\n– Lima liberó a los cinco maestros;\n– siguió el diálogo.", "occurred"),
    ("ru", "Мы требуем:\n– освобождения пяти учителей;\n– прекращения процессов.", "demanded"),
    ("ru", "Вот что было в пятницу:\n– Лима освободила пятерых учителей;\n– переговоры продолжились.", "occurred"),
]
PAGE = "Events of 1 August 2024\nPolice in Lima arrest nine.\nGunmen abduct 28 people in Kano.\nTwelve are freed.\n"


@pytest.mark.parametrize(("language", "text", "status"), ITEMS)
def test_items_of_a_list(language: str, text: str, status: str) -> None:
    assert read_in(text, "kind status count", language) == f"release {status} 5"


def test_lines_of_one_day_share_no_country() -> None:
    told = "detention 9 PE 2024-08-01; detention 28 NG 2024-08-01; release 12 - 2024-08-01"
    assert read_in_page(PAGE) == told


def read_in_page(text: str) -> str:
    """The statements of a text whose parts are told apart as those of a page are."""
    segments = parts_of(text, 0, shipped_sentences().packs["en"])
    told = read(replace(report_of(text, "en"), segments=segments), library()).statements
    return "; ".join(
        f"{s.kind} {s.count.value} {s.at or '-'} {s.when.start if s.when else '-'}" for s in told if s.count
    )
