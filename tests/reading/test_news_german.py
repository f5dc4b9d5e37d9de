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

PROMISED_AND_SWAPPED = [
    ("kind status count", "Drei Männer müssen in Haft bleiben.", "custody occurred 3"),
    ("kind status count", "50 Reporter sollen in Haft sein.", "custody occurred 50"),
    ("kind status count", "Die drei Lehrer müssen für zehn Jahre in Haft.", "sentence occurred 3"),
    ("kind status count", "Mit der Freilassung von 40 Häftlingen setzte die Junta ein Zeichen.",
     "release occurred 40"),
    ("kind status count", "Lima setzt sich für die Freilassung von 40 Häftlingen ein.", "release demanded 40"),
    ("kind status count", "Die Miliz ist zur Freilassung von zehn Geiseln bereit.", "release negotiated 10"),
    ("kind status count", "40 Häftlinge kamen frei, Ärzte standen bereit.", "release occurred 40"),
    ("kind status count", "Die Vereinbarung umfasst die Freilassung von 33 Geiseln.", "release planned 33"),
    ("kind status count", "Der Bericht umfasst die Freilassung von 33 Geiseln.", "release occurred 33"),
    ("kind status count", "Teil der Vereinbarung ist die Freilassung von 33 Geiseln.", "release planned 33"),
    ("kind status count", "Voraussetzung sei die Freilassung von fünf Häftlingen.", "release demanded 5"),
    ("kind status count", "Für Freitag ist die Freilassung von 40 Häftlingen angesetzt.", "release planned 40"),
    ("kind status count", "Im Tausch gegen fünf Häftlinge kamen drei Geiseln frei.",
     "release occurred 3; release occurred 5"),
    ("kind status count", "Die Miliz soll 33 Geiseln im Austausch für 1.900 Gefangene freilassen.",
     "release planned 33; release planned 1900"),
    ("kind status count", "Drei Geiseln wurden im Austausch für die fünf Häftlinge freigelassen.",
     "release occurred 3"),
    ("kind status count", "Freigelassen wurden im Gegenzug 183 Häftlinge.", "release occurred 183"),
    ("kind status count", "Im Austausch für Lebensmittel ließ die Miliz 30 Soldaten frei.", "release occurred 30"),
    ("kind status count", "137 weitere Querulanten der Flottille wurden abgeschoben.", "transfer occurred 137"),
    ("kind status count", "36 Bürger sollten per Charterflug ins Land zurückkehren.", "transfer planned 36"),
    ("kind status count", "Zwölf Fans sollten per Charterflug ins Land zurückkehren.", ""),
    ("kind status count", "Bundesweit seien 60.391 von insgesamt 70.279 Haftplätzen belegt.",
     "custody occurred 60391"),
    ("kind status count", "Bei den Entführten handelt es sich um einen Lehrer und zwei Männer.",
     "detention occurred 1; detention occurred 2"),
    ("kind status count", "Bei dem Entführten handelt es sich um einen Lehrer.", ""),
]  # fmt: skip

MOVED_AND_SHARED = [
    ("kind status count", "Eine Maschine mit 177 Migranten landete in Peru.", "transfer occurred 177"),
    ("kind status count", "Zwei Flugzeuge mit 177 Urlaubern landeten in Peru.", ""),
    ("kind status count", "Peru ließ 52 Häftlinge frei. Von ihnen sind 14 Ausländer.",
     "release occurred 52; release occurred 14"),
    ("kind status count", "Peru ließ 52 Häftlinge frei. Von den Freigelassenen seien neun Frauen.",
     "release occurred 52; release occurred 9"),
    ("kind status count", "Peru ließ 52 Häftlinge frei. Von ihnen sind zwölf Männer wieder in Haft.",
     "release occurred 52; custody occurred 12"),
    ("kind status count", "Zunächst war von 31 Freigelassenen die Rede gewesen.", "release occurred 31"),
    ("kind status count", "Zunächst war von 31 Freizeitparks die Rede gewesen.", ""),
    ("kind status count", "Peru hat mehr als 3000 Chilenen zur Rückkehr gezwungen.", "transfer occurred over:3000"),
    ("kind status count", "Lima brachte acht verschleppte Kinder zurück.", "transfer occurred 8"),
    ("kind status count", "Der Bus brachte acht Kinder zurück.", ""),
    ("kind status count", "Die Polizei hat in Graz ein Duo festgenommen.", "detention occurred 2"),
    ("kind status count", "Das Duo wurde festgenommen.", ""),
    ("kind status count", "Ein Trio aus Wien wurde verhaftet.", "detention occurred 3"),
    ("kind status count", "Lima belegt elf Beamte mit Einreisesperren.", "sanction occurred -"),
    ("kind status count", "Der Präsident Peter Falk traf mit einer Sondermaschine in Lima ein.", ""),
]  # fmt: skip

ENDED = [
    ("kind status count", "Der Prozess endete mit Schuldsprüchen für acht Angeklagte.", "sentence occurred 8"),
    ("kind status count", "Mit Haftstrafen ist in Lima der Prozess gegen 37 Lehrer zu Ende gegangen.",
     "sentence occurred 37"),
    ("kind status count", "Der Prozess gegen zwölf Männer endete mit Freisprüchen.", ""),
    ("kind status count", "Sechs Angeklagte kamen mit Bewährungsstrafen davon.", "sentence occurred 6"),
    ("kind status count", "22 Häftlinge kamen in den Genuss einer Begnadigung, davon 20 Frauen.",
     "release occurred 22; release occurred 20"),
    ("kind status count", "14 Häftlinge sind entkommen, fünf wurden wieder eingefangen.", "detention occurred 5"),
    ("kind status count", "Neun politische Häftlinge haben die Haft nicht überlebt.", "death occurred 9"),
    ("kind status count", "Neun politische Häftlinge haben die Haft überlebt.", ""),
    ("kind status count", "48 Geiseln werden in Gaza festgehalten, 20 von ihnen sollen am Leben sein.",
     "custody occurred 48; custody occurred 20"),
    ("kind status count", "20 Bergleute sind noch am Leben.", ""),
    ("kind status count people", "Peter Falk wurde im Mai verhaftet. Die Richter verurteilten ihn zu 22 Jahren Haft.",
     "detention occurred - Peter Falk; sentence occurred - Peter Falk"),
    ("kind status count", "30 Männer werden abgeschoben, zwölf sollen im Gefängnis bleiben.",
     "transfer occurred 30; custody occurred 12"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "text", "result"), [*POLICE_AND_COURTS, *PROMISED_AND_SWAPPED, *MOVED_AND_SHARED, *ENDED]
)
def test_news(fields: str, text: str, result: str) -> None:
    assert read_in(text, fields) == result
