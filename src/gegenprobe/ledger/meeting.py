"""When a read statement meets a coded one, and which coded statements are one fact (docs: 'Quality')."""

from __future__ import annotations

from collections.abc import Sequence

from gegenprobe.ledger.coded import NAME_SLOTS, SLOTS, Coded
from gegenprobe.ledger.coded_names import SameNames

MORE_THAN_A_SENTENCE = 40  # characters by which read evidence may be longer than the sentence of the coded words


def meets(read: Coded, gold: Coded, names: SameNames) -> bool:
    """The same kind, status, number and change, in the same sentence; where neither counts, somebody named by both."""
    if read.key != gold.key or not in_one_place(read, gold):
        return False
    people = gold.names.get("people", ())
    return gold.count is not None or not people or names.common(people, read.names.get("people", ())) > 0


def in_one_place(read: Coded, gold: Coded) -> bool:
    """Whether the words overlap, and the read ones are not much longer than the sentence of the coded ones."""
    return any(
        ours.start < theirs.end
        and theirs.start < ours.end
        and ours.end - ours.start <= theirs.right - theirs.left + MORE_THAN_A_SENTENCE
        for ours in read.spans
        for theirs in gold.spans
    )


def facts_of(gold: Sequence[Coded], names: SameNames) -> list[list[int]]:
    """The coded statements (by number) that say the same, together: one list a fact, in text order."""
    facts: list[list[int]] = []
    for at, one in enumerate(gold):
        for members in facts:
            if one.key == gold[members[0]].key and all(could_be_one(one, gold[other], names) for other in members):
                members.append(at)
                break
        else:
            facts.append([at])
    return facts


def could_be_one(one: Coded, other: Coded, names: SameNames) -> bool:
    """Whether two statements may be said of one fact: no slot that both give parts them."""
    for slot in ("nationality", "to", "when"):
        if one.values.get(slot, other.values.get(slot)) != other.values.get(slot, one.values.get(slot)):
            return False
    for slot in ("people", "said_by", "by"):
        ours, theirs = one.names.get(slot, ()), other.names.get(slot, ())
        if ours and theirs and not names.common(ours, theirs):
            return False
    return True


def agreement(gold: Coded, read: Coded, slot: str, names: SameNames) -> tuple[int, int, int]:
    """How many values of a slot the coded statement has, how many the read one has, and how many both have."""
    if slot in NAME_SLOTS:
        ours, theirs = gold.names.get(slot, ()), read.names.get(slot, ())
        return len(ours), len(theirs), names.common(ours, theirs)
    one, other = gold.values.get(slot), read.values.get(slot)
    return int(one is not None), int(other is not None), int(one is not None and one == other)


def agreements(gold: Coded, read: Coded, names: SameNames) -> dict[str, tuple[int, int, int]]:
    """`agreement` for every slot."""
    return {slot: agreement(gold, read, slot, names) for slot in SLOTS}
