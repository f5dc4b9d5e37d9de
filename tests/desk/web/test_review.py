"""Review: each verdict is one entry that names what its author saw; two people never overwrite each other."""

from __future__ import annotations

import re
import threading
from pathlib import Path

import httpx
import pytest

from desk_running import Desk
from desk_served import Served, csrf_of, serving
from gegenprobe.desk.web.sessions import Session

_SUBJECT = re.compile(r'action="/review/([^"]+)"')
_SAW = re.compile(r'name="saw" value="([^"]+)"')


def reviewer(served: Served, name: str) -> httpx.Client:
    client = served.outside()
    client.cookies.set(served.desk.cookie, served.desk.sessions.open(Session(name, "reviewer")))
    return client


def item(client: httpx.Client) -> tuple[str, str]:
    """Subject and what is seen of the item on the screen."""
    text = client.get("/review").text
    subject, saw = _SUBJECT.search(text), _SAW.search(text)
    assert subject
    assert saw
    return subject.group(1), saw.group(1)


def verdict(client: httpx.Client, subject: str, saw: str, **form: str) -> httpx.Response:
    return client.post(f"/review/{subject}", data={"csrf": csrf_of(client), "saw": saw, "because": "read it"} | form)


def test_right_and_wrong_leave_the_queue_and_the_reckoning(served: Served, desk: Desk) -> None:
    before = len(served.desk.shelf.volume.counted)
    with reviewer(served, "mira") as mira:
        first, saw = item(mira)
        assert verdict(mira, first, saw, act="wrong").status_code == 303
        assert item(mira)[0] != first
    assert len(served.desk.shelf.volume.counted) == before - 1
    assert '"by":"mira"' in desk("log", "--format", "jsonl").lines[-1]


def test_a_slot_is_corrected(served: Served) -> None:
    with reviewer(served, "mira") as mira:
        first, saw = item(mira)
        assert verdict(mira, first, saw, act="set", slot="count", value="over 60").status_code == 303
    count = served.desk.shelf.volume.statements[first][0].count
    assert count is not None
    assert (count.op, count.value) == ("over", 60)


WRONG = [
    ({"act": "set", "slot": "count", "value": "many"}, 400, "This verdict does not fit"),
    ({"act": "set", "slot": "colour", "value": "red"}, 400, "This verdict does not fit"),
    ({"act": "right", "because": " "}, 400, "The reason is missing"),
    ({"act": "nonsense"}, 400, "This verdict does not fit"),
    ({"act": "right", "saw": "v_0"}, 409, "Somebody was here before you"),
]


@pytest.mark.parametrize(("form", "status", "told"), WRONG)
def test_what_does_not_fit_is_told_and_changes_nothing(
    served: Served, desk: Desk, form: dict[str, str], status: int, told: str
) -> None:
    log = desk("log").out
    with reviewer(served, "mira") as mira:
        first, saw = item(mira)
        answer = verdict(mira, first, form.pop("saw", saw), **form)
        assert (answer.status_code, told in answer.text) == (status, True)
    assert desk("log").out == log


def test_the_second_of_two_people_is_told(served: Served, desk: Desk) -> None:
    with reviewer(served, "mira") as mira, reviewer(served, "jan") as jan:
        subject, saw = item(mira)
        assert item(jan) == (subject, saw)
        assert verdict(mira, subject, saw, act="right").status_code == 303
        assert verdict(jan, subject, saw, act="wrong").status_code == 409
    decided = [line for line in desk("log", "--format", "jsonl").lines if '"act":"decide"' in line]
    assert len(decided) == 1


def test_many_at_once_write_one_verdict_an_item(served: Served, desk: Desk) -> None:
    with reviewer(served, "mira") as looking:
        subject, saw = item(looking)
    codes: list[int] = []

    def decide(name: str) -> None:
        with reviewer(served, name) as client:
            codes.append(verdict(client, subject, saw, act="right").status_code)

    people = [threading.Thread(target=decide, args=(f"r{number}",)) for number in range(6)]
    for person in people:
        person.start()
    for person in people:
        person.join()
    assert sorted(codes) == [303, 409, 409, 409, 409, 409]
    assert desk("verify").code == 0


def test_an_item_left_for_later_comes_back_in_another_session(served: Served) -> None:
    with reviewer(served, "mira") as mira, reviewer(served, "jan") as jan:
        subject, saw = item(mira)
        assert verdict(mira, subject, saw, act="skip").status_code == 303
        assert item(mira)[0] != subject
        assert item(jan)[0] == subject


NAMES = ("Anna Petrowa", "Anna Petrowna")


def test_two_persons_are_said_to_be_one(served: Served, desk: Desk, tmp_path: Path) -> None:
    for number, name in enumerate(NAMES):
        (tmp_path / f"n{number}.txt").write_text(
            f"Am Freitag wurde in Belarus die Lehrerin {name} festgenommen.", "utf-8"
        )
        assert desk("add", tmp_path / f"n{number}.txt", "--outlet", f"Blatt {number}").code == 0
    pairs = [one for one in served.desk.shelf.volume.queue if one.sort == "persons"]
    assert pairs, "the names are chosen so that some may be one person's"
    first = pairs[0]
    with reviewer(served, "mira") as mira:
        text = mira.get(f"/review?subject={first.subject}").text
        saw = _SAW.search(text)
        assert saw
        assert "One person, or two?" in text
        form = {"act": "different", "other": str(first.other)}
        assert verdict(mira, first.subject, saw.group(1), **form).status_code == 303
    left = [(one.subject, one.other) for one in served.desk.shelf.volume.queue if one.sort == "persons"]
    assert (first.subject, first.other) not in left


def test_undone_in_the_history_it_stands_again(served: Served) -> None:
    with served.client() as client:
        subject, saw = item(client)
        verdict(client, subject, saw, act="wrong")
        assert subject not in {one.id for one in served.desk.shelf.volume.counted}
        number = served.desk.shelf.volume.last
        client.post(f"/history/{number}/undo", data={"csrf": csrf_of(client), "because": "no, right"})
    assert subject in {one.id for one in served.desk.shelf.volume.counted}


def test_any_statement_can_be_judged_from_its_report(served: Served) -> None:
    with served.client() as client:
        subject, saw = item(client)
        verdict(client, subject, saw, act="right")
        assert item(client)[0] != subject
        report = client.get(f"/statements/{subject}", follow_redirects=True).text
        assert f'href="/review?subject={subject}"' in report
        again = client.get(f"/review?subject={subject}").text
        assert f'action="/review/{subject}"' in again
        saw_now = _SAW.search(again)
        assert saw_now
        assert verdict(client, subject, saw_now.group(1), act="wrong").status_code == 303
    assert subject not in {one.id for one in served.desk.shelf.volume.counted}


def test_the_history_is_narrowed_to_one_author(served: Served) -> None:
    for name in ("mira", "jan"):
        with reviewer(served, name) as client:
            subject, saw = item(client)
            verdict(client, subject, saw, act="right")
    with served.client() as client:
        page = client.get("/history?act=&by=jan").text.split('<ol class="acts">')[1]
    assert page.count("<time") == 1
    assert "jan" in page


def test_what_may_be_one_text_in_two_languages_is_asked(desk: Desk, tmp_path: Path) -> None:
    texts = {
        "de": "Am 11. September 2025 ließ Belarus 52 Gefangene frei. Darunter sind 14 Ausländer und sechs Litauer.",
        "en": "On 11 September 2025 Belarus freed 52 prisoners. Among them are 14 foreigners and six Lithuanians.",
    }
    book = tmp_path / "languages.gegenprobe"
    for language, text in texts.items():
        (tmp_path / f"{language}.txt").write_text(text, "utf-8")
        call = ("add", tmp_path / f"{language}.txt", "--published", "2025-09-12", "--outlet", f"Blatt {language}")
        assert desk(*call, "--language", language, "--book", book).code == 0
    with serving(book) as served:
        first = served.desk.shelf.volume.queue[0]
        assert [one.check for one in first.findings] == ["perhaps_one_text"]
        with served.client() as client:
            assert "perhaps one text" in client.get("/review").text


APART = {
    "Morgenblatt": "Am Freitag ließen die Behörden in Minsk 52 Gefangene frei.",
    "Abendblatt": "Am Freitag ließen die Behörden in Minsk 40 Gefangene frei.",
}


def test_a_false_alarm_leaves_the_findings_and_comes_back_when_undone(desk: Desk, tmp_path: Path) -> None:
    for outlet, text in APART.items():
        (tmp_path / f"{outlet}.txt").write_text(text, "utf-8")
        given = ("--outlet", outlet, "--published", "2025-09-13", "--language", "de")
        assert desk("add", tmp_path / f"{outlet}.txt", "--book", tmp_path / "apart", *given).code == 0
    with serving(tmp_path / "apart") as served, reviewer(served, "mira") as mira:
        (finding,) = served.desk.shelf.volume.sheet.findings
        with served.outside() as jan:
            jan.cookies.set(served.desk.cookie, served.desk.sessions.open(Session("jan", "reader")))
            assert _SAW.search(jan.get(f"/findings/{finding.id}").text) is None
        saw = _SAW.search(mira.get(f"/findings/{finding.id}").text)
        assert saw
        assert verdict(mira, finding.id, "v_0", act="wrong").status_code == 409
        answer = verdict(mira, finding.id, saw.group(1), act="wrong", back="/findings")
        assert (answer.status_code, answer.headers["location"]) == (303, "/findings")
        served.desk.shelf.volume.sheet.check()
        assert mira.get(f"/findings/{finding.id}").status_code == 404
        number = served.desk.shelf.volume.last
        mira.post(f"/history/{number}/undo", data={"csrf": csrf_of(mira), "because": "no alarm"})
        served.desk.shelf.volume.sheet.check()
        again = mira.get(f"/findings/{finding.id}").text
        assert verdict(mira, finding.id, saw.group(1), act="right").status_code == 303
        assert "Somebody has looked" not in again
        assert "Somebody has looked" in mira.get(f"/findings/{finding.id}").text
