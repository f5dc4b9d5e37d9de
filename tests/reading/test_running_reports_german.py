"""German reports that run on: who those behind a long attribute are, who speaks, whose client it is."""

from __future__ import annotations

import pytest
from noted import read_in

BERG = "Jan Berg sitzt seit Mai in Haft."
UNKNOWN = "Die Zahl der Festgenommenen ist unklar."
TOLD = [
    # a whole told by a long attribute: what befell it, by whom, when
    ("kind count by", "Unter den 16 von Peru freigelassenen Menschen sind fünf Letten.",
     "release 16 Peru; release 5 Peru"),
    ("kind count by", "Unter den von der Armee verschleppten Bauern sind vier Frauen.", "detention 4 Armee"),
    ("kind count", "Unter den 30 festgenommenen Demonstranten sind vier Ärztinnen.", "detention 30; detention 4"),
    ("kind count", "Das Büro teilte mit, unter den zwölf im Mai begnadigten Häftlingen seien vier Frauen.",
     "release 12; release 4"),
    ("kind count", "Sieben der zwölf von der Miliz entführten Frauen kamen am Montag frei.", "release 7"),
    # the capital words of a body's name
    ("kind count said_by", "Nach Angaben der Deutschen Gesellschaft für Menschenrechte sitzen 40 Priester in Haft.",
     "custody 40 Deutschen Gesellschaft für Menschenrechte"),
    ("kind count said_by", "Wie ein Sprecher des Sächsischen Flüchtlingsrats sagte, wurden 46 Männer abgeschoben.",
     "transfer 46 Sprecher des Sächsischen Flüchtlingsrats"),
    ("kind count said_by", "Die Organisation Offenes Tor kritisierte das Urteil. Nach ihrer Zählung sitzen 112 "
     "Priester in Haft.", "custody 112 Offenes Tor"),
    ("kind count said_by", "Die Stiftung Hoffnung zählte 40 Festnahmen.", "detention 40 Hoffnung"),
    # for whom others speak
    ("kind status people", f"{BERG} Sein Anwalt verlangte die Freilassung seines Mandanten.",
     "custody occurred Jan Berg; release demanded Jan Berg"),
    ("kind status people", f"{BERG} Seine Frau verlangte die Freilassung ihres Mannes.",
     "custody occurred Jan Berg; release demanded Jan Berg"),
    ("kind status people", f"{BERG} Sein Verteidiger teilte mit, sein Mandant sei am Freitag freigelassen worden.",
     "custody occurred Jan Berg; release occurred Jan Berg"),
    # the plural before one thing acts, in both verbs
    ("kind count by", "Am Sonntag haben vermummte Männer eine Kirche überfallen und elf Gläubige verschleppt.",
     "detention 11 Männer"),
    ("kind count by", "Zwei Männer haben am Montag eine Bank überfallen und drei Angestellte als Geiseln genommen.",
     "detention 3 Männer"),
    # what is set off says nothing of how real the event is
    ("kind status", "Jan Berg, der vermutlich an Krebs leidet, wurde am Montag freigelassen.", "release occurred"),
    ("kind status", "Jan Berg kam nach einem Schlag, vermutlich ins Gesicht, am Montag frei.", "release occurred"),
    # accounts of those whose number a sentence only leaves open
    ("kind count said_by", f"{UNKNOWN} Die Polizei sprach von 40, die Opposition von 90.",
     "detention 40 Polizei; detention 90 Opposition"),
    ("kind count said_by", "In Minsk wurden Dutzende Menschen festgenommen. Die Rede war von 94.", "detention 94 -"),
    ("kind count said_by", "Die Polizei sprach von 40 Festnahmen, die Opposition von 90.",
     "detention 40 Polizei; detention 90 Opposition"),
]  # fmt: skip
NOT_TOLD = [
    ("Unter den 40 von der Polizei befragten Zeugen sind neun Frauen.", ""),
    ("Unter den drei vom Verein freigestellten Spielern sind zwei Stürmer.", ""),
    ("Unter den 16 von Peru gelieferten Flugzeugen sind fünf Hubschrauber.", ""),
    ("Am Montag hat die Organisation Klage eingereicht.", ""),
    (f"{BERG} Seine Frau sprach mit ihrem Bruder.", "custody -"),
    ("Hunderte Bauern hat die Armee vertrieben und 40 Männer festgenommen.", "detention 40"),
    ("Jan Berg wird vermutlich am Montag freigelassen.", "release -"),
    ("Die Zahl der Verletzten ist unklar. Die Polizei sprach von 40.", ""),
    (f"{UNKNOWN} Zur Rede des Präsidenten kamen 300 Gäste.", ""),
    ("Amnesty fordert die Freilassung von Jan Berg. Ärzte ohne Grenzen schloss sich der Forderung an.", "release -"),
    ("In Haft starben 40 Menschen. Der Minister wies die Zahl zurück, ohne eine andere zu nennen.", "death 40"),
]


@pytest.mark.parametrize(("fields", "text", "told"), TOLD, ids=[text for _, text, _ in TOLD])
def test_running_reports(fields: str, text: str, told: str) -> None:
    assert read_in(text, fields) == told


@pytest.mark.parametrize(("text", "told"), NOT_TOLD, ids=[text for text, _ in NOT_TOLD])
def test_what_reads_otherwise(text: str, told: str) -> None:
    assert read_in(text, "kind count") == told
