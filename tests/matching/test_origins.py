"""Chains of hands: who prints, from whom it is taken, who said so. The evidence stands in square brackets."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta

import pytest
from press import article, report_of

from gegenprobe.matching.credits import credits_in
from gegenprobe.matching.origins import Account, Accounts, chains_of, signs_of, with_accounts
from gegenprobe.model.statement import Evidence, Quantity, Statement
from gegenprobe.packs.credits import shipped_credits

BEFORE, AFTER = "nach Angaben aus dem Lager im Norden", "viele nach vier langen Jahren"
LEAD = f"Am Donnerstag kamen {BEFORE} [52 Häftlinge frei], {AFTER} enger Einzelhaft."
SHORT = f"{BEFORE} [52 Häftlinge frei], {AFTER}"
EDITED = f"Gestern kamen, heißt es, {BEFORE} [52 Häftlinge frei], {AFTER}."
OTHER = "Auch in der zweiten Zählung steht, es seien in dieser Woche [52 Häftlinge frei] und auf dem Heimweg gewesen."
FEW = "Es kamen [52 Häftlinge frei]."
DAY = date(2025, 9, 11)


def statement(report: str, text: str, count: int = 52, kind: str = "release") -> tuple[str, Statement]:
    """The text without its brackets, and the statement that rests on what stands between them."""
    start, end = text.index("["), text.index("]") - 1
    text = text.replace("[", "").replace("]", "")
    quantity = Quantity(op="exact", value=count, low=count, high=count, start=start, end=start + 2)
    evidence = Evidence(report, start, end, text[start:end])
    return text, Statement(id=f"s_{report}", report=report, kind=kind, status="occurred", evidence=evidence, rule="r",
                           codebook="c", count=quantity)  # fmt: skip


def account(outlet: str, text: str, days: int = 0, said_by: tuple[str, ...] = (), count: int = 52) -> Account:
    text, one = statement(outlet, text, count)
    words = shipped_credits()
    agencies = tuple(agency for name in said_by if (agency := words.agency(name)))
    return Account(
        evidence=one.evidence,
        outlet=outlet,
        known=DAY + timedelta(days),
        dateline=text.startswith("Minsk"),
        size=len(text),
        persons=tuple(name for name in said_by if not words.agency(name)),
        agencies=agencies,
        credit=next(iter(credits_in(report_of(text), words)), None),
        signs=signs_of(text, one),
    )


def chains(*accounts: Account) -> dict[str, str]:
    """By outlet, the chain as 'printed A, copied B, credited dpa'."""
    come = {f"s_{one.outlet}": one for one in accounts}
    known, touched = with_accounts(Accounts(), (), come)
    assert touched == come.keys()
    found = chains_of(known, touched)
    return {one[2:]: ", ".join(f"{hand.how} {hand.who}" for hand in chain) for one, chain in found.items()}


STORIES = [
    ("in its own voice", [account("A", LEAD)], {"A": "printed A"}),
    ("with a credit", [account("A", LEAD + " (dpa)")], {"A": "printed A, credited dpa"}),
    ("somebody is cited", [account("A", LEAD, said_by=("Rita Muster",))], {"A": "printed A, said Rita Muster"}),
    ("somebody is cited in an agency's text", [account("A", LEAD + " (dpa)", said_by=("Rita Muster",))],
     {"A": "printed A, credited dpa, said Rita Muster"}),
    ("an agency is quoted", [account("A", LEAD, said_by=("Agence France-Presse",))], {"A": "printed A, quoted AFP"}),
    ("an agency is quoted that cites somebody", [account("A", LEAD, said_by=("Reuters", "Rita Muster"))],
     {"A": "printed A, quoted Reuters, said Rita Muster"}),
    ("a later copy", [account("A", LEAD), account("B", LEAD, 1)], {"A": "printed A", "B": "printed B, copied A"}),
    ("on one day the longer report", [account("A", SHORT), account("B", LEAD + " Mehr folgt.")],
     {"A": "printed A, copied B", "B": "printed B"}),
    ("on one day the report with a dateline", [account("A", "Minsk (nk) - " + SHORT), account("B", LEAD)],
     {"A": "printed A", "B": "printed B, copied A"}),
    ("a copy of what has a credit", [account("A", LEAD), account("B", LEAD + " (dpa)", 1)],
     {"A": "printed A, copied B, credited dpa", "B": "printed B, credited dpa"}),
    ("the copy forgets who said it", [account("A", LEAD, said_by=("Rita Muster",)), account("B", SHORT, 1)],
     {"A": "printed A, said Rita Muster", "B": "printed B, copied A, said Rita Muster"}),
    ("lightly edited", [account("A", LEAD), account("B", EDITED, 1)], {"A": "printed A", "B": "printed B, copied A"}),
    ("a copy of a copy", [account("A", LEAD), account("B", EDITED, 1), account("C", SHORT, 2)],
     {"A": "printed A", "B": "printed B, copied A", "C": "printed C, copied A"}),
    ("each cites somebody else", [account("A", LEAD, said_by=("Rita Muster",)), account("B", LEAD, 1, ("Jan Orth",))],
     {"A": "printed A, said Rita Muster", "B": "printed B, copied A, said Jan Orth"}),
    ("other words", [account("A", LEAD), account("B", OTHER, 1)], {"A": "printed A", "B": "printed B"}),
    ("another number", [account("A", LEAD), account("B", LEAD, 1, count=53)], {"A": "printed A", "B": "printed B"}),
    ("the same few words", [account("A", FEW), account("B", FEW)], {"A": "printed A", "B": "printed B"}),
]  # fmt: skip


@pytest.mark.parametrize(("what", "accounts", "wanted"), STORIES, ids=[story[0] for story in STORIES])
def test_chains(what: str, accounts: list[Account], wanted: dict[str, str]) -> None:
    assert chains(*accounts) == wanted


@pytest.mark.parametrize(("what", "accounts", "wanted"), STORIES, ids=[story[0] for story in STORIES])
def test_chains_one_after_the_other_and_backwards(what: str, accounts: list[Account], wanted: dict[str, str]) -> None:
    known = Accounts()
    for one in reversed(accounts):
        known, _ = with_accounts(known, (), {f"s_{one.outlet}": one})
    assert known == with_accounts(Accounts(), (), {f"s_{one.outlet}": one for one in accounts})[0]


def test_taking_the_source_away_parts_its_copies() -> None:
    left = "Nur dies: " + LEAD.split(", viele")[0] + "."
    right = "Norden " + LEAD.split("Norden ")[1]
    known, _ = with_accounts(
        Accounts(), (), {"s_A": account("A", LEAD), "s_B": account("B", left, 1), "s_C": account("C", right, 1)}
    )
    assert {chain[-1].who for chain in chains_of(known, known.of).values()} == {"A"}
    without, touched = with_accounts(known, ["s_A"], {})
    assert touched == {"s_B", "s_C"}
    assert {one: chain[-1].who for one, chain in chains_of(without, touched).items()} == {"s_B": "B", "s_C": "C"}
    assert without.signed.keys() == {*without.of["s_B"].signs, *without.of["s_C"].signs}


def test_every_hand_says_where_it_is_told() -> None:
    source = account("B", LEAD + " (dpa)", 0)
    known, touched = with_accounts(Accounts(), (), {"s_A": account("A", LEAD, 1), "s_B": source})
    printed, copied, credited = chains_of(known, touched)["s_A"]
    text = LEAD.replace("[", "").replace("]", "") + " (dpa)"
    assert [hand.report for hand in (printed, copied, credited)] == ["A", "B", "B"]
    assert text[copied.start : copied.end] == "52 Häftlinge frei"
    assert text[credited.start : credited.end] == "(dpa)"


def test_undated_reports_are_the_last_to_be_the_source() -> None:
    undated = replace(account("A", LEAD + " Mehr folgt."), known=None)
    known, touched = with_accounts(Accounts(), (), {"s_A": undated, "s_B": account("B", LEAD)})
    assert {chain[-1].who for chain in chains_of(known, touched).values()} == {"B"}


def wired(chance: random.Random, lead: list[str]) -> str:
    """An agency's sentence in another outlet: now and then a word is changed, some are cut, words are put around it."""
    words = list(lead)
    if chance.random() < 0.4:
        at = chance.choice([at for at, word in enumerate(words) if not word.startswith("[") and not word.endswith("]")])
        words[at] = chance.choice(["gestern", "jetzt", "auch"])
    if chance.random() < 0.3:
        words = words[chance.randrange(4) :]
    return " ".join([*" ".join(article(chance, 1)).split()[: chance.randrange(9)], *words])


def test_shortened_and_edited_prints_of_many_texts_come_from_one_origin_each() -> None:
    """Of 200 agency texts with two copies each: nearly all copies find their source, and none a wrong one."""
    chance = random.Random(11)
    come: dict[str, Account] = {}
    for number in range(200):
        words = " ".join(article(chance, 2)).replace(".", "").split()[:24]
        first = chance.randrange(4, 12)
        words[first], words[first + 5] = "[" + words[first], words[first + 5] + "]"
        for copy in range(3):
            text = " ".join(words) if not copy else wired(chance, words)
            come[f"s_{number}.{copy}"] = account(f"{number}.{copy}", text, copy)
    known, touched = with_accounts(Accounts(), (), come)
    ends = {one: chain[-1].who for one, chain in chains_of(known, touched).items()}
    copied = {one[2:]: origin for one, origin in ends.items() if not one.endswith(".0")}
    right = sum(origin == one.split(".")[0] + ".0" for one, origin in copied.items())
    assert right / len(copied) > 0.93
    assert [one for one, origin in copied.items() if origin.split(".")[0] != one.split(".")[0]] == []
