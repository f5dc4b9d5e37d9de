"""The layers do not get worse on our marked prose: floors of their F1, only ever raised (layer_floors.yaml)."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from layers_marked import Mark, agreement, compared, relaxed, same_number, same_speech, same_value

FLOORS = yaml.safe_load((Path(__file__).parent / "layer_floors.yaml").read_text("utf-8"))
MEASURES = {"span": relaxed, "value": same_value, "number": same_number, "joint": same_speech}
CASES = [(name, measure) for name in FLOORS for measure in FLOORS[name]]


@pytest.mark.parametrize(("name", "measure"), CASES, ids=str)
def test_no_layer_falls_below_its_floor(name: str, measure: str) -> None:
    figures = agreement(name, MEASURES[measure])
    assert figures.f1 >= FLOORS[name][measure], figures


LEAST = [("times-de", 110), ("times-en", 100), ("numbers-en", 100), ("speech-de", 60)]


@pytest.mark.parametrize(("name", "least"), LEAST)
def test_the_marked_prose_is_large_enough(name: str, least: int) -> None:
    assert len(compared(name)[0]) >= least


@pytest.mark.parametrize(
    ("same", "wanted", "found", "agree"),
    [
        (relaxed, Mark(0, 3, 9, "", ()), Mark(0, 8, 12, "", ()), True),
        (relaxed, Mark(0, 3, 9, "", ()), Mark(0, 9, 12, "", ()), False),
        (relaxed, Mark(0, 3, 9, "", ()), Mark(1, 3, 9, "", ()), False),
        (same_value, Mark(0, 0, 5, "", (">4",)), Mark(0, 0, 5, "", ("4",)), False),
        (same_number, Mark(0, 0, 5, "", (">4",)), Mark(0, 0, 5, "", ("4",)), True),
        (same_value, Mark(0, 0, 5, "", ("0.333",)), Mark(0, 0, 5, "", ("0.3333333",)), True),
        (same_speech, Mark(0, 0, 5, "„Nein“", ("Anna Berg", "so")), Mark(0, 0, 5, "„Nein“,", ("Berg", "so")), True),
        (same_speech, Mark(0, 0, 5, "„Nein“", ("Anna Berg", "so")), Mark(0, 0, 5, "„Nein“", ("", "so")), False),
    ],
)  # fmt: skip
def test_what_counts_as_agreement(same: object, wanted: Mark, found: Mark, agree: bool) -> None:
    assert callable(same)
    assert same(wanted, found) is agree
