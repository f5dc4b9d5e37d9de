"""German: whose name stands behind 'der Sänger der Band', whom an indefinite plural takes up, days of a scene."""

from __future__ import annotations

import pytest
from noted import read_in

# published on Tuesday, 16 September 2025
NAMED = [
    ("Der Herausgeber der Zeitung, Jan Berg, wurde verhaftet.", "detention - Jan Berg journalist"),
    ("Der Sänger der Band Echo, Jan Berg, wurde verhaftet.", "detention - Jan Berg other"),
    ("Die Lehrerin der Schule, Anna Falk, wurde verhaftet.", "detention - Anna Falk other"),
    ("Der Bruder des Präsidenten, Jan Berg, kam frei.", "release - Jan Berg other"),
    ("Der Anführer der Miliz im Osten, Jan Berg, wurde verhaftet.", "detention - Jan Berg other"),
    ("Die Polizei nahm den Fahrer des Wagens, Jan Berg, fest.", "detention - Jan Berg other"),
    ("Der mutmaßliche Drahtzieher der Tat, der 34-jährige Jan Berg, wurde verhaftet.", "detention - Jan Berg -"),
    ("Die Gefangenen aus Peru, Jan Berg, Ole Brandt und Anna Falk, kamen frei.",
     "release - Jan Berg+Ole Brandt+Anna Falk -"),
    ("Die Organisation beziffert die Zahl der inhaftierten Journalisten auf 39.", "custody 39 - journalist"),
    ("Die Zahl der Inhaftierten stieg auf 39.", "custody 39 - prisoner"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), NAMED)
def test_who_is_named_between_marks(text: str, read: str) -> None:
    assert read_in(text, "kind count people group") == read


BEFORE = [
    ("Der Reporter Jan Berg kam frei. Mehrere Journalisten wurden verurteilt.", "release Jan Berg"),
    ("Der Reporter Jan Berg kam frei. Alle Journalisten wurden verurteilt.", "release Jan Berg"),
    ("Der Reporter Jan Berg kam frei. Der Journalist war im Mai verurteilt worden.",
     "release Jan Berg; sentence Jan Berg"),
    ("Die Reporterin Anna Falk kam frei. Die Journalistin war im Mai verurteilt worden.",
     "release Anna Falk; sentence Anna Falk"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), BEFORE)
def test_only_one_takes_up_somebody_named(text: str, read: str) -> None:
    assert read_in(text, "kind people") == read


SCENES = [
    ("Mit einer Razzia ging die Polizei am Mittwoch gegen Schleuser vor. Zwölf Menschen wurden festgenommen.",
     "detention 12 2025-09-10"),
    ("In der Nacht auf Mittwoch überfielen Bewaffnete eine Schule. 29 Schüler wurden entführt.",
     "detention 29 2025-09-10"),
    ("Am Samstag protestierten in Lima Tausende. Die Polizei nahm 40 Menschen fest.", "detention 40 2025-09-13"),
    ("Am Montag startete ein Abschiebeflug nach Peru. An Bord waren 28 Männer.", "transfer 28 2025-09-15"),
    ("Am Samstag protestierten in Lima Tausende. 40 Menschen waren zuvor festgenommen worden.", "detention 40 -"),
    ("Am Samstag protestierten in Lima Tausende. Bislang wurden 40 Menschen festgenommen.", "detention 40 -"),
    ("Am Samstag sprach der Präsident zum Volk. 40 Menschen wurden freigelassen.", "release 40 -"),
    ("Am Samstag protestierten in Lima Tausende. Im Mai wurden 40 Menschen festgenommen.",
     "detention 40 2025-05-01..2025-05-31"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "read"), SCENES)
def test_days_of_a_scene(text: str, read: str) -> None:
    assert read_in(text, "kind count when") == read


ORIGINS = [
    ("Die Polizei nahm drei Männer aus Peru fest.", "detention 3 -"),
    ("Eine 59-Jährige aus Peru wurde verhaftet. Acht Menschen wurden festgenommen.", "detention 1 -; detention 8 -"),
    ("Drei Häftlinge aus Peru kamen frei.", "release 3 PE"),
]


@pytest.mark.parametrize(("text", "read"), ORIGINS)
def test_where_people_are_from_is_not_where_they_are_seized(text: str, read: str) -> None:
    assert read_in(text, "kind count at") == read


GERMANS = [
    ("Peru hat 40 deutsche Diplomaten ausgewiesen.", "transfer 40 DE - PE"),
    ("Ein deutscher Tourist wurde verhaftet.", "detention 1 DE - -"),
    ("Fünf Deutsche kamen frei.", "release 5 DE - -"),
    ("In deutschen Gefängnissen sitzen 40 Männer.", "custody 40 - DE -"),
    ("Ein deutsches Gericht verurteilte zwölf Männer.", "sentence 12 - DE -"),
    ("In ostdeutschen Gefängnissen sitzen 40 Männer.", "custody 40 - DE -"),
]


@pytest.mark.parametrize(("text", "read"), GERMANS)
def test_in_small_letters_it_is_an_adjective(text: str, read: str) -> None:
    assert read_in(text, "kind count nation at from") == read
