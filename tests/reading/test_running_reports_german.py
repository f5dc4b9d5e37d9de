"""German reports that run on: who those behind a long attribute are, who speaks, whose client it is."""

from __future__ import annotations

import pytest
from noted import read_in

BERG = "Jan Berg sitzt seit Mai in Haft."
KIGALI = "Die USA haben 40 Männer nach Ruanda gebracht."
ISLAND = "Am Montag ließ die Miliz 20 Geiseln frei."
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
    ("kind count", "Unter den Freigelassenen seien neben Peruanern auch 14 Letten.", "release 14"),
    ("kind count", "Unter den Freigelassenen sind neben zwölf Frauen auch zwei Minderjährige.",
     "release 12; release 2"),
    ("kind people", "Unter den Freigelassenen ist neben dem Arzt Jan Berg auch die Lehrerin Ana Ruiz.",
     "release Jan Berg+Ana Ruiz"),
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
    ("kind count said_by", "Der Polizei und dem Innenministerium zufolge wurden 30 Studenten festgenommen.",
     "detention 30 Polizei+Innenministerium"),
    ("kind count said_by", "Sieben Männer kamen frei, meldete die Gruppe Wjasna. Menschenrechtsgruppen zählen 40 "
     "Gefangene.", "release 7 Wjasna; custody 40 Menschenrechtsgruppen"),
    ("kind count said_by", "Nach Angaben zahlreicher Anwälte wurden 30 Leute verhaftet.", "detention 30 Anwälte"),
    ("kind count by", "Gegen sieben Reporter hatte ein Gericht Untersuchungshaft angeordnet.", "detention 7 Gericht"),
    ("kind count by", "In einer Stadt nördlich von Lima wurden sieben Männer festgenommen.", "detention 7 -"),
    # those who went back
    ("kind count from to", f"{KIGALI} Neun von ihnen sind inzwischen zurückgekehrt.",
     "transfer 40 US RW; transfer 9 RW US"),
    ("kind count from to", f"{KIGALI} Neun von ihnen sind Kubaner.", "transfer 40 US RW; transfer 9 US RW"),
    ("kind count from to", "Die Ukraine hat 14 Kinder aus Russland zurückgeholt.", "transfer 14 RU UA"),
    ("kind count from to", "Seit 2022 wurden 900 Kinder nach Russland verschleppt.", "transfer 900 - RU"),
    # who goes on letting people go, and on which day
    ("count by when", f"{ISLAND} Sieben von ihnen kamen am Morgen frei, 13 weitere am Nachmittag.",
     "20 Miliz 2025-09-15; 7 Miliz 2025-09-15; 13 Miliz 2025-09-15"),
    ("count by", f"{ISLAND} Im Mai waren zwölf weitere freigekommen.", "20 Miliz; 12 -"),
    # the items of a ticker are sentences of their own
    ("kind count", "+++ 17:20 Armee nimmt vier Männer fest +++ Rom meldet Abschiebung von neun Peruanern +++",
     "detention 4; transfer 9"),
    ("kind count", "Bei einem Aufstand in einem Gefängnis in Quito wurden 14 Menschen getötet.", "death 14"),
    ("kind count", "Ein mutmaßlicher Unterstützer wurde in Dänemark gefasst.", "detention 1"),
    ("kind said_by", "Neun Männer wurden verurteilt. Das berichtete die Organisation Forum 18.", "sentence Forum 18"),
    ("kind said_by", "Neun Männer wurden verurteilt. Diese Zahl nannte das Gericht am Montag.", "sentence Gericht"),
    ("kind count said_by", "Die Polizei sprach von 40 Festnahmen, die Opposition von 90.",
     "detention 40 Polizei; detention 90 Opposition"),
]  # fmt: skip
NOT_SAID = [  # an article, not the pronoun of 'Das teilte X mit', and who does not say it
    "Das Ministerium wollte sich dazu nicht äußern.",
    "Das Gericht wollte den Fall nicht kommentieren.",
    "Das wollte die Polizei zunächst nicht bestätigen.",
    "Das Ministerium nannte die Kritik daran überzogen.",
]
NOT_TOLD = [
    ("Der Vorgang gilt als eine der umfassendsten Amnestien seit der Wende.", ""),
    ("Bei einem Aufstand in Quito wurden 14 Menschen getötet.", ""),
    ("Bei Unruhen in einem Gefängnis in Quito wurden zwei Wärter getötet.", ""),
    ("Zwei Männer wurden festgenommen. Seine Auslieferung ist beantragt.", "detention 2"),
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
    (
        "In Haft starben 40 Menschen. Der Minister widersprach der Zahl, nannte sie falsch, ohne eine andere zu geben.",
        "death 40",
    ),
]


@pytest.mark.parametrize(("fields", "text", "told"), TOLD, ids=[text for _, text, _ in TOLD])
def test_running_reports(fields: str, text: str, told: str) -> None:
    assert read_in(text, fields) == told


@pytest.mark.parametrize(("text", "told"), NOT_TOLD, ids=[text for text, _ in NOT_TOLD])
def test_what_reads_otherwise(text: str, told: str) -> None:
    assert read_in(text, "kind count") == told


@pytest.mark.parametrize("text", NOT_SAID)
def test_nobody_says_so_behind(text: str) -> None:
    assert read_in(f"Neun Männer wurden verurteilt. {text}", "kind said_by") == "sentence -"
