"""German: bodies by their full names, who sent envoys, who agrees with whom, who is on no list, who is to follow."""

from __future__ import annotations

import pytest
from noted import read_in

NAMES = [
    ("40 Leute wurden festgenommen, teilte der Pressedienst der Präsidialverwaltung mit.",
     "detention - Pressedienst der Präsidialverwaltung"),
    ("„Kirche in Not“ zählte 21 entführte Priester.", "detention - Kirche in Not"),
    ("Mitglieder des Orlow-Clans nahmen 19 Wärter als Geiseln.", "detention Mitglieder des Orlow-Clans -"),
    ("„Wir haben 40 Leute festgenommen“, sagte Polizeisprecher Olaf Brandt.", "detention - Olaf Brandt"),
    ("Die Polizei der Stadt nahm 40 Leute fest.", "detention Polizei der Stadt -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), NAMES)
def test_names_in_full(text: str, read: str) -> None:
    assert read_in(text, "kind by said_by") == read


SIDES = [
    ("Vertreter der USA und Russlands trafen sich in Lima.", "talks occurred USA Russland"),
    ("Delegationen aus Kiew und Moskau sprachen in Lima miteinander.", "talks occurred Kiew Moskau"),
    ("Vertreter der Opposition sprachen mit Präsident Olaf Brandt.",
     "talks occurred Vertreter der Opposition Olaf Brandt"),
    ("Peru und Chile haben sich auf einen Austausch von 40 Gefangenen geeinigt.", "exchange planned Peru Chile"),
    ("Peru ist bereit, 40 Soldaten auszutauschen.", "exchange negotiated Peru -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), SIDES)
def test_sides(text: str, read: str) -> None:
    assert read_in(text, "kind status by with") == read


LISTS = [
    ("52 Gefangene kamen frei. Nicht auf der Liste der Freigelassenen steht der Journalist Olaf Brandt.",
     "release occurred 52 -; release denied - Olaf Brandt"),
    ("52 Gefangene kamen frei. Auf der Liste stehen auch zwei Ärzte.", "release occurred 52 -; release occurred 2 -"),
    ("Neun Männer wurden nach Peru abgeschoben. 20 weitere sollen folgen.",
     "transfer occurred 9 -; transfer planned 20 -"),
    ("Neun Männer wurden verhaftet. Zwei Ärzte sollen dem Aufruf folgen.", "detention occurred 9 -"),
    ("52 Gefangene kamen frei. Nicht unter ihnen ist nach Angaben seiner Frau der Journalist Olaf Brandt.",
     "release occurred 52 -; release denied - Olaf Brandt"),
    ("Sobald 20 Geiseln frei sind, soll Peru 250 Häftlinge entlassen.",
     "release possible 20 -; release planned 250 -"),
    ("104 Männer wechselten an einem Posten die Seiten.", ""),
    ("In Lima hielten 40 Leute eine Mahnwache für die Gefangenen ab.", ""),
    ("40 Touristen wurden nach Athen geflogen.", ""),
    ("Von den 200 Entlassungen, die Peru versprochen hat, ist keine erfolgt.", ""),
    ("Peru ließ 40 Häftlinge frei, nachdem sie ihre Strafe verbüßt haben.", "release occurred 40 -"),
    ("40 Häftlinge verbüßen ihre Strafe.", "custody occurred 40 -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), LISTS)
def test_lists_and_those_to_follow(text: str, read: str) -> None:
    assert read_in(text, "kind status count people") == read
