"""Every check has a story that provokes it and one that must not: `NAME.yaml` beside this file, NAME its file's name.

A story that provokes gives the finding in full: severity, title and on how many statements it rests. What else the
checks say of it does not matter. In a false alarm nothing may be found by the check that the file is named after.
"""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from findings_told import STORIES, findings
from gegenprobe.checks import checks, manual
from gegenprobe.desk.wording import said
from gegenprobe.model.ledger import Finding


def cases(section: str) -> list[Any]:
    return [
        pytest.param(name, story, id=f"{name}: {story['name']}")
        for name, stories in STORIES.items()
        for story in stories[section]
    ]


def found_by(name: str, story: dict[str, Any]) -> list[Finding]:
    return [one for one in findings(story["reports"]) if one.check == name]


@pytest.mark.parametrize(("name", "story"), cases("provokes"))
def test_a_story_that_provokes_it(name: str, story: dict[str, Any]) -> None:
    found = [(one.severity, said(one.title), str(len(one.statements))) for one in found_by(name, story)]
    assert found == [(story["severity"], story["title"], story["statements"])]


@pytest.mark.parametrize(("name", "story"), cases("false_alarms"))
def test_a_false_alarm(name: str, story: dict[str, Any]) -> None:
    assert [said(one.title) for one in found_by(name, story)] == []


@pytest.mark.parametrize(("name", "story"), cases("provokes"))
def test_the_same_in_any_order_of_reports(name: str, story: dict[str, Any]) -> None:
    told = [
        [(one.title, one.proof) for one in found_by(name, {"reports": order})]
        for order in itertools.islice(itertools.permutations(story["reports"]), 6)
    ]
    titles = [{title for title, _ in one} for one in told]
    assert all(one == titles[0] for one in titles)


def test_every_check_has_its_stories() -> None:
    assert set(STORIES) == set(checks())
    assert all(stories["provokes"] and stories["false_alarms"] for stories in STORIES.values())


@pytest.mark.parametrize(("name", "page"), list(manual().items()), ids=list(manual()))
def test_every_check_has_its_manual_page(name: str, page: str) -> None:
    for part in ("Fires when", "Severity: ", "It does not fire ", "What to do: "):
        assert part in " ".join(page.split()), f"{name} does not say '{part}'"
