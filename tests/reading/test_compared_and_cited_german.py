"""German: times told for comparison, for whom somebody spied, agencies in small letters, accounts by an adjective."""

from __future__ import annotations

import pytest
from noted import read_in

# published on Tuesday, 16 September 2025
TIMES = [
    ("Diesmal kamen 24 Gefangene frei, fast doppelt so viele wie im Vorjahr.", "release 24 -"),
    ("Es kamen 40 Gefangene frei, doppelt so viele wie 2019.", "release 40 -"),
    ("In Berlin kamen 105 Gefangene frei (2011: 294).", "release 105 -"),
    ("In Berlin sitzen 105 Gefangene ein (Vorjahr: 294).", "custody 105 2025-09-16"),
    ("Im Vorjahr kamen zwölf Gefangene frei.", "release 12 2024-01-01..2024-12-31"),
    # counted on from the day told before
    ("Zwölf Männer wurden am 3. September verhaftet. Nach zehn Tagen kamen sie frei.",
     "detention 12 2025-09-03; release 12 2025-09-13"),
    ("Zwölf Männer wurden am 3. September verhaftet und nach zehn Tagen wieder freigelassen.",
     "detention 12 2025-09-03; release 12 2025-09-13"),
    ("Zwölf Männer kamen nach zwei Jahren Haft am Montag frei.", "release 12 2025-09-15"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), TIMES)
def test_times_of_comparison(text: str, read: str) -> None:
    assert read_in(text, "kind count when", "de") == read


PLACES = [
    ("Drei Männer wurden wegen Spionage für den US-Geheimdienst festgenommen. In Peru sitzen zwölf Männer in Haft.",
     "detention 3 PE; custody 12 PE"),
    ("Drei Männer wurden von der türkischen Polizei festgenommen.", "detention 3 TR"),
    ("Drei Männer kamen aus türkischen Gefängnissen frei.", "release 3 TR"),
    ("Im Juli seien 110 Männer hingerichtet worden, sagte eine UNO-Sprecherin.", "death 110 -"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), PLACES)
def test_for_whom_is_not_where(text: str, read: str) -> None:
    assert read_in(text, "kind count at", "de") == read


SPEAKERS = [
    ("Zwölf Männer wurden festgenommen, berichtet die deutsche Nachrichtenagentur dpa.", "detention 12 dpa"),
    ("Zwölf Männer wurden festgenommen, meldet die Nachrichtenagentur dpa.", "detention 12 dpa"),
    ("Nach ersten Angaben der Polizei wurden 29 Männer verhaftet.", "detention 29 Polizei"),
    ("Nach ersten Angaben wurden 29 Männer verhaftet.", "detention 29 -"),
    ("Polizeiangaben zufolge wurden 29 Männer verhaftet.", "detention 29 Polizei"),
    ("Ersten Angaben zufolge wurden 29 Männer verhaftet.", "detention 29 -"),
    ("UN-Angaben zufolge wurden 29 Männer verhaftet.", "detention 29 UN"),
    ("Der Polizei zufolge wurden 29 Männer verhaftet.", "detention 29 Polizei"),
    ("Die Partei von Bobi Wine meldete 29 Festnahmen.", "detention 29 Partei von Bobi Wine"),
    # who says it in a sentence of its own, without an article; a participle before a noun is no verb
    ("Zwölf Männer wurden festgenommen. Das berichtete Reuters.", "detention 12 Reuters"),
    ("Zwölf Männer wurden festgenommen. Das bestätigte Präsident Jan Berg am Montag.", "detention 12 Jan Berg"),
    ("Zwölf Männer wurden festgenommen. Das meldeten Staatsmedien.", "detention 12 Staatsmedien"),
    ("Das bestätigte Urteil gegen zwölf Männer sorgt für Kritik.", "sentence 12 -"),
    # who quotes, and who is quoted
    ("Reuters zitierte Minister Jan Berg mit den Worten, zwölf Männer seien verhaftet worden.",
     "detention 12 Reuters+Jan Berg"),
    ("Zwölf Männer seien verhaftet worden, wird Minister Jan Berg zitiert.", "detention 12 Jan Berg"),
    # whom a pronoun tells of is not who told it
    ("Olaf Brandt ist in Haft. Er war den Angaben zufolge am Montag verhaftet worden.",
     "custody - -; detention - -"),
    ("Olaf Brandt ist Anwalt. Ihm zufolge wurden zwölf Männer verhaftet.", "detention 12 Olaf Brandt"),
    ("Zwölf Männer wurden verhaftet, wie die Agenturen Anadolu und DHA meldeten.", "detention 12 Anadolu+DHA"),
    # the outlet to which somebody says it
    ("Zwölf Männer wurden verhaftet, sagte ein Sprecher des Senats der Nachrichtenagentur AFP.",
     "detention 12 Sprecher des Senats"),
    ("Zwölf Männer wurden verhaftet, sagte ein Vertreter der Partei dem Sender Nordfunk.",
     "detention 12 Vertreter der Partei"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), SPEAKERS)
def test_sources_in_full(text: str, read: str) -> None:
    assert read_in(text, "kind count said_by", "de") == read


OWNERS = [
    ("Olaf Brandt ist in Haft. Zu den Festgenommenen gehören Brandts Sekretär sowie ein Beamter.",
     "custody Olaf Brandt"),
    ("Zwölf Männer wurden verhaftet. Zu den Festgenommenen gehören Olaf Brandt und Imran Khan.",
     "detention -; detention Olaf Brandt+Imran Khan"),
    ("Zu den gestern Freigelassenen gehört Olaf Brandt.", "release Olaf Brandt"),
    ("Olaf Brandts Festnahme sorgt für Kritik.", "detention Olaf Brandt"),
    ("Mit Olaf Brandts Auftritt begann das Fest.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), OWNERS)
def test_owner_in_front(text: str, read: str) -> None:
    assert read_in(text, "kind people", "de") == read
