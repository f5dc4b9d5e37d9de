"""Verbs that tell how real a thing is, by lemma, as reading meets them: without the bar of a separable particle."""

from __future__ import annotations

from typing import Any

from gegenprobe.packs.status_words import StatusWords


def verbs_of_status(status: StatusWords) -> dict[str, Any]:
    """The lemmas of each list of verbs, by the name under which the lexicon has them."""
    lists = {
        "happening": status.happens,
        "achieving": status.achieving,
        "deciding": status.deciding,
        "hesitating": status.hesitating,
        "enabling": status.enabling,
        "foiling": status.foiling,
        "claiming": status.claiming,
        "talking": status.talking,
        "rallying": status.rallying,
        "performing": status.performing,
        "offering": status.offering,
        "pricing": status.pricing,
    }
    return {name: frozenset(base.replace("|", "") for base in bases) for name, bases in lists.items()}
