"""German agency reports: whose office it is, who speaks behind it, who only goes along, what is only asked for."""

from __future__ import annotations

import pytest
from noted import read_in

NATION = "Der russische Präsident hat 20 Häftlinge begnadigt. US-Präsident Joe Biden dankte ihm."
AMERICAN = "Der amerikanische Präsident begnadigte vier Häftlinge. US-Präsident Joe Biden reiste dann ab."
LARA = "Jan Holm wurde freigelassen. Die Zahl der politischen Gefangenen liegt bei 1.000."
TABLE = [
    # an office of one country is not held by who holds it in another
    ("kind count by", NATION, "release 20 Präsident"),
    ("kind count by", AMERICAN, "release 4 Joe Biden"),
    ("kind count by", "Frankreichs Präsident Luc Petit kam an. Der Präsident begnadigte vier Häftlinge.",
     "release 4 Luc Petit"),
    # who is named behind the body whose office he holds
    ("kind count said_by", "31 Frauen wurden abgeschoben, sagte der Vertreter des Roten Kreuzes im Hafen, Nabil Oran.",
     "transfer 31 Nabil Oran"),
    ("kind count said_by", "Die Vertreter der Regierung, Militärs und Aktivisten sagten, 20 Menschen seien verhaftet "
     "worden.", "detention 20 Militärs+Aktivisten"),
    # who wrote it, and two compounds with one ending
    ("kind count said_by", "Wie es in einer Mitteilung des Kremls heißt, wurden 13 Häftlinge begnadigt.",
     "release 13 Kreml"),
    ("kind count said_by", "Aus einer Erklärung des Innenministeriums geht hervor, dass 13 Häftlinge begnadigt wurden.",
     "release 13 Innenministerium"),
    ("kind count said_by", "Nach Angaben des Innen- und Justizministeriums wurden zwölf Männer festgenommen.",
     "detention 12 Innen- und Justizministerium"),
    # how somebody sees it is no account
    ("kind people said_by", "Aus russischer Sicht wurde Pawel Orlow zu Recht verurteilt.", "sentence Pawel Orlow -"),
    ("kind count said_by", "Nach russischen Angaben wurden zwölf Männer verurteilt.", "sentence 12 Russland"),
    # a participle before a noun tells of that noun
    ("kind count people", "Drei Anwälte des in Haft gestorbenen Dichters Pjotr Sorin wurden freigelassen.",
     "death - Pjotr Sorin; release 3 -"),
    # by whom another verb is done
    ("kind count", "Die Abschiebung wurde von 23 Polizisten aus Hessen überwacht.", ""),
    ("kind count", "Die Festnahme wurde von zwei Augenzeugen gefilmt.", ""),
    ("kind count", "Die Abschiebung von 23 Männern wurde gefilmt.", "transfer 23"),
    # a clause of its own behind a plan
    ("kind status count", "45 Frauen sollen abgeschoben werden, neun von ihnen befinden sich in Haft.",
     "transfer planned 45; custody occurred 9"),
    ("kind status count", "78 Menschen sollen freigelassen und 16 abgeschoben werden.",
     "release planned 78; transfer planned 16"),
    # what a release is said to be
    ("kind status count", "Die Freilassung der 40 Häftlinge ist eine alte Forderung der Gewerkschaft.",
     "release demanded 40"),
    ("kind status count", "Hauptforderung der Familien ist die Freilassung von zwölf Kollegen.", "release demanded 12"),
    ("kind status count", "Die Freilassung von 40 Häftlingen war die Antwort auf eine Forderung der Opposition.",
     "release occurred 40"),
    ("kind status count", "Die Freilassung von 40 Häftlingen war ein Erfolg.", "release occurred 40"),
    # the number of all there are is of nobody told of before
    ("kind count people", LARA, "release - Jan Holm; custody 1000 -"),
    # what befell one by name before what was done next
    ("kind people", "Die Polizei hat Max Orlow festgenommen und in die Türkei abgeschoben.",
     "detention Max Orlow; transfer Max Orlow"),
    # who lets players take the field frees nobody
    ("kind count", "Die Trainerin ließ elf Mädchen auflaufen und nahm zwei aus der Mannschaft.", ""),
    ("kind count", "Die Rebellen ließen elf Männer laufen.", "release 11"),
    # a polite imperative asks for it
    ("kind status count", "Lassen Sie die 40 Häftlinge frei, forderte er.", "release demanded 40"),
    ("kind status count", "Am Freitag ließen sie die 40 Häftlinge frei.", "release occurred 40"),
    # one with two trades, in the middle of a clause with two verbs
    ("kind people", "Der Bund sieht nach der Festnahme der Autorin und Lehrerin Ayla Berg in Kuba "
     "alle Grenzen überschritten.", "detention Ayla Berg"),
]  # fmt: skip


@pytest.mark.parametrize(("fields", "text", "expected"), TABLE, ids=[text for _, text, _ in TABLE])
def test_agency_wire_german(fields: str, text: str, expected: str) -> None:
    assert read_in(text, fields, "de") == expected
