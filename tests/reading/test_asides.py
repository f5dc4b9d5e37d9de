"""What is put into a sentence and tells nothing changes nothing that is read of it; what tells something stays."""

from __future__ import annotations

import pytest
from noted import read_in

WITHOUT = [
    ("en", "{}nine men{} were freed on Monday{}.", "release occurred 9"),
    ("en", "{}the junta plans to free 40 monks{}{}.", "release planned 40"),
    ("en", "{}the court jailed 12 trade unionists{} and six students{}.", "sentence occurred 12; sentence occurred 6"),
    ("en", "{}the prison holds 1,150 inmates{}{}.", "custody occurred 1150"),
]
AHEAD = [
    "Despite protests from abroad, ", "Amid growing pressure from families, ", "In defiance of its critics, ",
    "In a separate development, ",
]  # fmt: skip
BEHIND_PEOPLE = [
    ", most of them young,", ", many of whom are ill,", " (mostly students)", " accused of spying for a foreign power",
    " suspected of links to the banned party", ", some of them with children,",
    " wanted for theft and fraud", " accused of kidnapping 40 children", " – many of them poor –",
]  # fmt: skip
BEHIND = [
    " amid growing pressure from abroad",
    " despite protests from the families",
    " as part of a wider effort to cut costs",
]
TELLING = [
    ("en", "Despite the release of nine men, 40 are still in prison.", "custody occurred 40; release occurred 9"),
    ("en", "The nine men who are accused of theft were freed.", "release occurred 9"),
    ("en", "Seventy of the 290 prisoners who died killed themselves.", "death occurred 290; death occurred 70"),
    ("en", "Nine men who were arrested in May were freed.", "detention occurred 9; release occurred 9"),
    ("en", "The junta freed 12 people accused of incitement in May and another three in June.",
     "release occurred 12; release occurred 3"),
    ("de", "Neun Männer, die meisten von ihnen Studenten, wurden am Montag freigelassen.", "release occurred 9"),
    ("es", "Liberaron a nueve hombres, la mayoría de ellos jóvenes, en Lima.", "release occurred 9"),
]  # fmt: skip


def told(text: str, language: str) -> str:
    return "; ".join(sorted(read_in(text, "kind status count", language).split("; ")))


@pytest.mark.parametrize(("language", "frame", "read"), WITHOUT)
@pytest.mark.parametrize(
    "put",
    [
        ("", "", ""),
        *((a, "", "") for a in AHEAD),
        *(("", b, "") for b in BEHIND_PEOPLE),
        *(("", "", c) for c in BEHIND),
    ],
)
def test_what_tells_nothing_changes_nothing(language: str, frame: str, read: str, put: tuple[str, str, str]) -> None:
    text = frame.format(*put).replace(",.", ".").replace(" –.", ".")
    expected = "; ".join(sorted(read.split("; ")))
    assert told(text[0].upper() + text[1:], language) == expected


@pytest.mark.parametrize(("language", "text", "read"), TELLING)
def test_what_tells_something_stays(language: str, text: str, read: str) -> None:
    assert told(text, language) == read


TOLD_BESIDE = [
    ("Nine men were freed, according to figures published by the interior ministry.", "release 9 interior ministry"),
    ("According to a report published by the rights group Viasna, nine men were freed.", "release 9 Viasna"),
    ("The court published a report, according to the union.", ""),
    ("Nine men were freed in Lima, a day after six women were arrested in Cusco.", "release 9 -; detention 6 -"),
    ("A day after six women were arrested in Cusco, nine men were freed.", "detention 6 -; release 9 -"),
    ("Police freed nine men, just two weeks before six women are to stand trial.", "release 9 -; sentence 6 -"),
    ("Nine men were freed two days after the vote.", "release 9 -"),
    ("The group said that nine men, according to the union, were freed.", "release 9 group"),
    (
        "Nine men, as the agency Renda reported, will be freed, while six are still in jail.",
        "release 9 Renda; custody 6 Renda",
    ),
    ("Ten of its members, the group said, have died in prison.", "death 10 group"),
    ("The judge, according to the union, told the court that the nine men were well.", ""),
]


@pytest.mark.parametrize(("text", "read"), TOLD_BESIDE)
def test_accounts_and_lengths_of_time(text: str, read: str) -> None:
    assert read_in(text, "kind count said_by", "en") == read
