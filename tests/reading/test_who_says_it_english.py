"""Who says it and who asks for it, in English: offices set off behind a name, sources, what somebody wants done."""

from __future__ import annotations

import pytest
from noted import read_in

TABLE = [
    ("Ana Holm, Peru's envoy, said 52 people had been released.", "release 52 Ana Holm"),
    ("Ana Holm, the envoy, and the minister said 52 people had been released.", "release 52 Ana Holm+minister"),
    ("A security source told the BBC that eight people had been abducted.", "detention 8 security source"),
    ("Viasna says about 1,186 people remain in jail.", "custody about:1186 Viasna"),
    ("Viasna talked about 40 prisoners.", ""),
    ("Viasna put the number of detainees at 320.", "custody 320 Viasna"),
]


@pytest.mark.parametrize(("text", "read"), TABLE)
def test_who_says_it(text: str, read: str) -> None:
    assert read_in(text, "kind count said_by", "en") == read


WANTED = [
    ("They want all 19 freed before Christmas.", "release demanded 19"),
    ("The families want 14 hostages released at once.", "release demanded 14"),
    ("The families found 14 hostages released at noon.", "release occurred 14"),
    ("Twenty of the 251 people seized that day are still in captivity.", "custody occurred 20; detention occurred 251"),
]


@pytest.mark.parametrize(("text", "read"), WANTED)
def test_what_is_wanted(text: str, read: str) -> None:
    assert read_in(text, "kind status count", "en") == read
