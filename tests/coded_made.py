"""Codings made of a few words, for the tests of scoring."""

from __future__ import annotations

from functools import cache

from gegenprobe.ledger.coded import Coded, Coding
from gegenprobe.ledger.coded_files import coding_of_yaml
from gegenprobe.libraries import library_of
from gegenprobe.packs.codebook import Codebook

TEXT = "Minsk freed 52 prisoners on Friday. Two men died there. Later 52 people were freed, too.\n"
FREED = {"kind": "release", "status": "occurred", "count": "{op: exact, value: 52}", "evidence": "freed 52 prisoners"}


@cache
def codebook() -> Codebook:
    return library_of("detention").codebook


def yaml_of(*statements: dict[str, str]) -> bytes:
    lines = ["report: {id: a, language: en, published: 2025-09-13}", "statements:"]
    lines += ["  - {" + ", ".join(f"{key}: {value}" for key, value in one.items()) + "}" for one in statements]
    return "\n".join(lines if statements else [lines[0], "statements: []"]).encode()


def coding(*statements: dict[str, str], text: str = TEXT) -> Coding:
    found, faults = coding_of_yaml(yaml_of(*statements), ("a", "a.yaml"), (codebook(), text))
    assert faults == []
    return found


def coded(**slots: str) -> Coded:
    """The release of 52 with other slots; '' takes one away."""
    return coding({key.rstrip("_"): value for key, value in {**FREED, **slots}.items() if value}).statements[0]
