"""What opens an aside: the words behind which something is put into a sentence, by the first of them."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import Clauses

PAIRED: Final = "paired "  # before what joins the second member


def asides_of(clauses: Clauses) -> dict[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """Phrases that open what tells nothing, by their first words, the longest first."""
    kinds = (
        ("set off", clauses.asides), ("anywhere", clauses.circumstances), ("described", clauses.describing),
        ("named", clauses.body_called), ("called", clauses.person_called), ("source", clauses.sources),
        ("in turn", clauses.in_turn), ("nickname", clauses.nicknamed), ("age", clauses.years_of_age),
        ("again", clauses.same_again),
    )  # fmt: skip
    phrases = [(kind, tuple(phrase.split())) for kind, found in kinds for phrase in found]
    pairs = (phrase.partition(" … ") for phrase in clauses.paired)
    phrases += [(f"{PAIRED}{second}", tuple(first.split())) for first, _, second in pairs]
    by_first: dict[str, tuple[tuple[str, tuple[str, ...]], ...]] = {}
    for kind, words in sorted(phrases, key=lambda item: (-len(item[1]), item)):
        by_first[words[0]] = (*by_first.get(words[0], ()), (kind, words))
    return by_first
