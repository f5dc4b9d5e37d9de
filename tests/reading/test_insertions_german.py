"""German sentences with something put into them - a relative clause, a speaker, who is among them - tell the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from reports_of import reading_of

# {} is where something is put in; behind it the clause goes on with its particle, its participle, its object.
TOLD = (
    ("Die Behörden ließen am Freitag zwölf Häftlinge{} frei.", "release occurred 12"),
    ("Die Stadt hat die Freilassung von 62 Häftlingen{} verschoben.", "release refused 62"),
    ("In Peru sitzen 50 Lehrer{} in Haft.", "custody occurred 50"),
    ("Der Präsident lässt im November 900 Gefangene{} frei.", "release planned 900"),
    ("Für Freitag ist die Freilassung von 40 Häftlingen{} angesetzt.", "release planned 40"),
    ("Die Polizei nahm am Dienstag zwölf Männer{} fest und brachte sie in die Hauptstadt.", "detention occurred 12"),
)
PEOPLE = (
    ", die aus der Provinz gekommen waren,", ", von denen viele krank sind,", ", denen Spionage vorgeworfen wird,",
    ", wie die Agentur Renda meldete,", ", die wegen eines Erlasses, der Kritik verbietet, verfolgt wurden,",
)  # fmt: skip
# Behind the verb, a speaker; then all that the verb governs.
SPOKEN = (
    ("85 Häftlinge kamen{} frei.", "release occurred 85"),
    ("Die Polizei plante{} die Festnahme von 20 Ausländern.", "detention planned 20"),
    ("Die Opposition fordert{} die Freilassung von 40 Gefangenen.", "release demanded 40"),
    ("Drei Männer müssen{} in Haft bleiben.", "custody occurred 3"),
    ("Die Polizei brachte{} 14 Gefangene über die Grenze nach Litauen.", "transfer occurred 14"),
    ("Minsk ließ{} die 52 Häftlinge nicht frei.", "release denied 52"),
    ("Voraussetzung sei{} die Freilassung von fünf Häftlingen.", "release demanded 5"),
)
SPEAKERS = (
    ", wie die Agentur Renda meldete,", ", wie es in einer Mitteilung hieß,", ", obwohl es Proteste gegeben hatte,",
    ", teilte das Ministerium mit,", ", ohne Gründe zu nennen,", ", anders als zunächst gemeldet,",
    " (Stand: Mittwoch)",
)  # fmt: skip
# {} is put in behind the first item of a list.
LISTS = (
    ("40 Schüler{} und drei Lehrer wurden festgenommen.", "detention 40; detention 3"),
    ("Am Montag wurden 40 Schüler{} und drei Lehrer festgenommen.", "detention 40; detention 3"),
    ("Der Geheimdienst verhaftete drei Reporter{} und einen Anwalt.", "detention 3; detention 1"),
    ("An Bord waren 41 Männer{} und sechs Frauen.", "transfer 41; transfer 6"),
)
BEHIND_FIRST = (
    ", die auf dem Platz waren,", ", die meisten von ihnen jung,", " aus allen Teilen des Landes",
    " im Alter von 17 bis 64 Jahren", " in der südlichen Stadt Korvala",
)  # fmt: skip
# Behind the clause put in something begins that is not the clause around it.
OTHERS = (
    ("Zwölf Häftlinge kamen frei, die 2023 protestiert hatten, 40 blieben in Haft.", "release 12; custody 40"),
    ("Die Stadt feierte, als der Sieger kam, und die Polizei nahm drei Männer fest.", "detention 3"),
    ("Die Miliz tötete zwölf Bauern, die auf dem Feld waren, und 30 Frauen wurden verschleppt.", "detention 30"),
    ("Im Hafen standen 40 Männer im Alter von 17 bis 64 Jahren und drei Wärter wurden verschleppt.", "detention 3"),
    ("Die Regierung redet von der Freilassung von 80 Häftlingen, zwei mehr als im Vorjahr.", "release 80"),
    ("Die Polizei hätte 14 Männer, zumeist Studenten, gestern nach Hause gebracht, sagte ein Beamter.", ""),
    ("Die Stadt feierte 30 Sportler, die aus Lima kamen, bis in die Nacht.", ""),
)


def told(text: str) -> set[str]:
    counts = ((one.kind, one.status, one.count) for one in reading_of(text, "de").statements if one.count is not None)
    return {f"{kind} {status} {count.value}" for kind, status, count in counts}


def cases() -> Iterator[tuple[str, str]]:
    for sentences, insertions in ((TOLD, PEOPLE), (SPOKEN, SPEAKERS)):
        for sentence, result in sentences:
            yield from ((sentence.format(words), result) for words in insertions)


@pytest.mark.parametrize(("text", "result"), list(cases()))
def test_what_is_put_in_changes_nothing(text: str, result: str) -> None:
    assert result in told(text)


@pytest.mark.parametrize("words", BEHIND_FIRST)
@pytest.mark.parametrize(("text", "result"), LISTS)
def test_both_items_of_a_list_are_told(text: str, result: str, words: str) -> None:
    assert {one.replace(" occurred", "") for one in told(text.format(words))} == set(result.split("; "))


@pytest.mark.parametrize(("text", "result"), OTHERS)
def test_what_begins_behind_it_is_told_apart(text: str, result: str) -> None:
    assert {one.replace(" occurred", "") for one in told(text)} == {one for one in result.split("; ") if one}
