from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from gegenprobe.ledger.content import canonical_content
from gegenprobe.model.entry import Act
from gegenprobe.store import Log
from sample_books import add_act, book_of, id_of, make_book, set_act, withdraw_act


def content_of(path: Path, acts: list[Act]) -> bytes:
    with Log.create(path) as log:
        for act in acts:
            log.append(act)
    return canonical_content(book_of(path))


def test_clock_author_name_and_order_do_not_show(tmp_path: Path) -> None:
    acts, more = ([add_act(0, url="a"), add_act(1, url="a"), add_act(2)] for _ in range(2))
    others = [
        replace(act, author="somebody", time=act.time - timedelta(days=7 - 2 * at)) for at, act in enumerate(more)
    ]
    for act in others:
        act.payload["report"] |= {"name": "elsewhere"}
        act.payload["notes"] = ["taken from /some/where"]
    assert content_of(tmp_path / "one", acts) == content_of(tmp_path / "two", others[::-1])


def test_everything_that_was_said_and_decided_shows(tmp_path: Path) -> None:
    path = make_book(tmp_path / "book", 3)
    heading, *lines = [json.loads(line) for line in canonical_content(book_of(path)).splitlines()]
    assert heading == {"gegenprobe": "content", "version": 1}
    by_id = {line["id"]: line for line in lines}
    assert list(by_id) == sorted(id_of(number) for number in range(3))
    assert by_id[id_of(0)]["corrections"] == [
        {"field": "outlet", "value": "Abendblatt Muster", "because": "looked it up"}
    ]
    assert by_id[id_of(0)]["outlet"] == "Abendblatt Muster"
    assert by_id[id_of(1)]["withdrawn"] == ["not about this story"]
    assert len(by_id[id_of(2)]["reading"]["statements"]) == 2
    assert "Lager 2" in by_id[id_of(2)]["text"]


def test_every_act_changes_the_content(tmp_path: Path) -> None:
    path = make_book(tmp_path / "book", 3)
    seen = {canonical_content(book_of(path))}
    for act in (
        add_act(9),
        set_act(book_of(path), id_of(2), "language", "en"),
        set_act(book_of(path), id_of(2), "published", None),
        withdraw_act(id_of(2)),
    ):
        with Log.open(path, writing=True) as log:
            log.append(act)
        seen.add(canonical_content(book_of(path)))
    assert len(seen) == 5


def test_versions_of_one_address_name_each_other(tmp_path: Path) -> None:
    acts = [add_act(0, url="a"), add_act(1, url="a"), add_act(2, url="b")]
    ids = [act.payload["report"]["id"] for act in acts]
    lines = [json.loads(line) for line in content_of(tmp_path / "book", acts).splitlines()[1:]]
    assert {line["id"]: line["other_versions"] for line in lines} == {
        ids[0]: [ids[1]],
        ids[1]: [ids[0]],
        ids[2]: [],
    }
