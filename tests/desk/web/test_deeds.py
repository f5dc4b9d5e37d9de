"""What was done, in words: no id and no record where a documenter looks for a name."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from test_review import NAMES, item, reviewer, verdict

from desk_running import Desk
from desk_served import Served, csrf_of, serving
from gegenprobe.desk.web.verdicts import seen

_ACTS = re.compile(r'<li[^>]* id="entry-(\d+)">.*?</b> (.*?)</p>', re.DOTALL)
_TAG = re.compile(r"<[^>]+>")


def told(served: Served, address: str = "/history") -> str:
    """The latest act on the page, as a German reads it."""
    with served.client() as client:
        client.headers["accept-language"] = "de"
        acts = _ACTS.findall(client.get(address).text)
    return _TAG.sub("", str(acts[0][1])).strip()


VERDICTS = [
    ({"act": "right"}, "· stimmt"),
    ({"act": "wrong"}, "· falsch"),
    ({"act": "set", "slot": "count", "value": "over 60"}, "· Wie viele: mehr als 60"),
    ({"act": "set", "slot": "count", "value": "1300-1400"}, "· Wie viele: 1.300 bis 1.400"),
    ({"act": "set", "slot": "when", "value": "2025-09-11"}, "· Wann: 11. Sept. 2025"),
    ({"act": "set", "slot": "at", "value": "LT"}, "· In: Litauen"),
    ({"act": "set", "slot": "nationality", "value": "LT; PL"}, "· Staatsangehörigkeit: Litauen, Polen"),
    ({"act": "set", "slot": "kind", "value": "detention"}, "· Art: Festnahme"),
    ({"act": "set", "slot": "cumulative", "value": "yes"}, "· Insgesamt bis dahin: ja"),
    ({"act": "set", "slot": "people", "value": "unknown"}, "· Personen: unbekannt"),
]


@pytest.mark.parametrize(("form", "said"), VERDICTS)
def test_a_verdict_is_told_in_words(served: Served, form: dict[str, str], said: str) -> None:
    with reviewer(served, "mira") as mira:
        subject, saw = item(mira)
        words = served.desk.shelf.volume.statements[subject][0].evidence.text
        assert verdict(mira, subject, saw, **form).status_code == 303
    assert told(served) == f"{words} {said}"


def test_what_was_taken_back_and_corrected_is_told_in_words(served: Served) -> None:
    held = served.desk.shelf.volume.reports[0]
    address = f"/reports/{held.report.id}"
    with served.client() as client:
        form = {"csrf": csrf_of(client), "field": "published", "value": "2025-09-30", "because": "misprint"}
        assert client.post(f"{address}/correct", data=form).status_code == 303
        number = served.desk.shelf.volume.last
        assert told(served).endswith("· Erscheinungstag: 30. Sept. 2025")
        undo = {"csrf": csrf_of(client), "because": "no misprint"}
        assert client.post(f"/history/{number}/undo", data=undo).status_code == 303
    assert told(served) == f"Eintrag {number}"
    with served.client() as client:
        client.headers["accept-language"] = "de"
        assert f"Eintrag {number}</a>" in client.get("/changes?since=1").text


def test_two_persons_said_to_be_two_are_named(served: Served, desk: Desk, tmp_path: Path) -> None:
    for number, name in enumerate(NAMES):
        text = f"Am Freitag wurde in Belarus die Lehrerin {name} festgenommen."
        (tmp_path / f"n{number}.txt").write_text(text, "utf-8")
        assert desk("add", tmp_path / f"n{number}.txt", "--outlet", f"Blatt {number}").code == 0
    volume = served.desk.shelf.volume
    pair = next(one for one in volume.queue if one.sort == "persons")
    saw = seen(volume, pair.subject, str(pair.other))
    with reviewer(served, "mira") as mira:
        assert verdict(mira, pair.subject, saw, act="different", other=str(pair.other)).status_code == 303
    names = [volume.standing.people.persons[str(one)].name for one in (pair.subject, pair.other)]
    assert told(served) == f"{names[0]} · nicht dasselbe wie {names[1]}"


BODY = "Minsk said 52 prisoners were freed on 11 September. The Belarusian government said 52 prisoners were freed."


def test_a_spelling_is_taken_out_on_its_page(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "minsk.txt").write_text(BODY, "utf-8")
    assert desk("add", tmp_path / "minsk.txt", "--book", tmp_path / "body", "--published", "2025-09-12").code == 0
    with serving(tmp_path / "body") as served, reviewer(served, "mira") as mira:
        persons = served.desk.shelf.volume.standing.people.persons
        (person,) = [one for one in persons.values() if "Minsk" in one.names]
        address = f"/names/speakers/{person.id}"
        saw = re.search(r'name="saw" value="([^"]+)"', mira.get(address).text)
        assert saw
        assert verdict(mira, person.id, "v_0", act="different", other="Minsk").status_code == 409
        form = {"act": "different", "other": "Minsk", "back": "/names/speakers"}
        assert verdict(mira, person.id, saw.group(1), **form).headers["location"] == "/names/speakers"
        persons = served.desk.shelf.volume.standing.people.persons
        assert [one.names for one in persons.values() if "Minsk" in one.names] == [("Minsk",)]
        assert told(served).endswith("· nicht dasselbe wie Minsk")
