"""P13, short: hash seeds, locales and orders of arrival, and one canonical content."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

REPORTS = list(range(8))
RUNS = int(os.environ.get("GEGENPROBE_P13_RUNS", "6"))
LOCALES = ("C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "POSIX")


def distinct(folder: Path, content: str) -> set[str]:
    """The different contents of so many runs."""
    found = set()
    for run in range(RUNS):
        order = random.Random(run).sample(REPORTS, len(REPORTS)) if run else REPORTS
        zone = ("UTC", "Europe/Berlin", "Asia/Tokyo")[run % 3]
        surroundings = os.environ | {
            "PYTHONHASHSEED": str(run),
            "LC_ALL": LOCALES[run % len(LOCALES)],
            "TZ": zone,
            "PYTHONPATH": str(Path(__file__).parents[1]),
        }
        call = [sys.executable, str(Path(__file__).with_name("content_run.py")), content, str(folder / str(run))]
        done = subprocess.run(
            [*call, *map(str, order)], env=surroundings, check=True, capture_output=True, text=True, timeout=60
        )
        found.add(done.stdout)
    return found


def test_one_content_whatever_the_surroundings_and_the_order(tmp_path: Path) -> None:
    assert len(distinct(tmp_path, "sound")) == 1


def test_the_protocol_goes_red_on_an_export_in_set_order(tmp_path: Path) -> None:
    assert len(distinct(tmp_path, "defect")) > 1
