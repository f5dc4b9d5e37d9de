"""The chain of a statement in messages: who prints it, from whom it is taken, who says so, by which words one knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from gegenprobe.ledger.book import Held
from gegenprobe.ledger.phrases import shortened
from gegenprobe.matching.origins import common_passage
from gegenprobe.model.ledger import Chain, Hand
from gegenprobe.model.message import Message, message

_SHOWN = 240  # characters of a passage


def hands_in_words(chain: Chain, reports: Mapping[str, Held]) -> Iterator[tuple[Message, Hand]]:
    """What is to be said of each hand of a chain, from the outlet to the origin."""
    for hand in chain:
        report = reports[hand.report].report
        if hand.how == "copied":
            yield _copied(chain[0], hand, reports), hand
        elif hand.how == "credited" and hand.start == hand.end:
            yield message("hand.outlet", who=hand.who, report=report.name, outlet=report.outlet or ""), hand
        elif hand.how == "credited":
            words = report.text[hand.start : hand.end]
            yield message("hand.credited", who=hand.who, report=report.name, words=words), hand
        elif hand.how == "printed":
            yield message("hand.printed", who=hand.who, report=report.name), hand
        elif hand.how == "quoted":
            yield message("hand.quoted", who=hand.who, report=report.name), hand
        else:
            yield message("hand.said", who=hand.who, report=report.name), hand


def _copied(one: Hand, other: Hand, reports: Mapping[str, Held]) -> Message:
    """With the longest passage that both have, in the words of the first; they need not have one, where others link."""
    left, right = reports[one.report].report, reports[other.report].report
    start, end = common_passage((left.text, one), (right.text, other))
    if start == end:
        return message("hand.copied_by_others", who=other.who, report=right.name)
    passage = " ".join(left.text[start:end].split())
    return message("hand.copied", who=other.who, report=right.name, words=shortened(passage, _SHOWN))
