"""What German reports of police, courts, NGOs and wires tell: two things in a sentence, papers, headlines."""

from __future__ import annotations

import pytest
from noted import read_in

POLICE_AND_COURTS = [
    ("kind status count", "349 Personen wurden kontrolliert und 57 vorläufig festgenommen.", "detention occurred 57"),
    ("kind status count", "Dabei wurden 38 Männer festgenommen und 43 Anzeigen erstattet.", "detention occurred 38"),
    ("kind status count", "Rund 400 Gäste wurden überprüft, 30 angezeigt und zwölf festgenommen.",
     "detention occurred 12"),
    ("kind status count", "Am Abend wurden 30 Drohnen abgeführt.", ""),
    ("kind status count", "Am Abend wurden 30 Kollaborateure abgeführt.", "detention occurred 30"),
    ("kind status count", "In Chur hat die Polizei neun Haftbefehle vollstreckt.", "detention occurred 9"),
    ("kind status count", "Peru vollstreckte 2024 mehr als 30 Todesurteile.", "death occurred over:30"),
    ("kind status count", "14 Haftbefehle hat die Staatsanwaltschaft erwirkt.", ""),
    ("kind status count people", "Lima: Peter Falk zu 20 Jahren Haft verurteilt", "sentence occurred - Peter Falk"),
    ("kind status count people", "Lima: Aktivist Peter Falk begnadigt", "release occurred - Peter Falk"),
    ("kind status count", "Lima: Präsident Peter Falk verurteilt", ""),
    ("kind status count", "Insgesamt wurden 49 Reporter getötet, 57 gelten derzeit als entführt.",
     "custody occurred 57"),
    ("kind status count", "Gegen drei Lehrer wurde Hausarrest verhängt.", "custody occurred 3"),
    ("kind status count", "Bei einem Brand im Gefängnis von Lima sind sieben Insassen erstickt.", "death occurred 7"),
    ("kind status count", "Drei Insassen des Wagens kamen ums Leben.", ""),
    ("kind status count", "Zu Tode kamen bei der Meuterei 13 Gefangene.", "death occurred 13"),
    ("kind status count", "Auf der Anklagebank sitzen sieben frühere Offiziere.", "sentence planned 7"),
    ("kind status count", "Lima: Lange Haft für 45 Aktivisten", "sentence occurred 45"),
    ("kind status count", "Für fünf der Angeklagten setzte es Haftstrafen.", "sentence occurred 5"),
    ("kind status count", "Sie soll 144 Verurteilten eine Strafminderung erteilen.", ""),
    ("kind status count", "Für die anderen fünf Personen endete die Reise in einer Justizvollzugsanstalt.",
     "detention occurred 5"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "result"), [*POLICE_AND_COURTS])
def test_news(fields: str, text: str, result: str) -> None:
    assert read_in(text, fields) == result
