"""Pages of one day's news: the date that their title closes with is that of what stands below."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from gegenprobe.packs.sentences import SentencePack
from gegenprobe.sources.lines import date_of
from gegenprobe.text.words import letter_runs

LABEL: Final = 5  # words before the date in such a title
# What a page of one day's news is headed with: 'Current events/2024 August 1', 'Die Meldungen vom 1. August 2024'.
_CLOSING_DAY: Final = re.compile(
    r"(?:(?P<y>\d{4}) (?P<m>[^\W\d_]{3,12}) (?P<d>\d{1,2})|(?P<n>[^\W\d_]{3,12}) (?P<e>\d{1,2}),? (?P<z>\d{4})"
    r"|(?P<f>\d{1,2})\.? (?:de )?(?P<o>[^\W\d_]{3,12}) (?:de )?(?P<x>\d{4}))(?: [^\W\d_]{1,4}\.?)?\s*$"
)


def day_of_page(title: str, pack: SentencePack) -> date | None:
    """The date that a short title closes with, as the page of one day's news has it; None for another title."""
    if not any(char.isdigit() for char in title):
        return None
    match = _CLOSING_DAY.search(title)
    if match is None or len(letter_runs(title[: match.start()].split())) > LABEL:
        return None
    month = pack.months.get((match["m"] or match["n"] or match["o"]).lower())
    return date_of(match["y"] or match["z"] or match["x"], str(month or ""), match["d"] or match["e"] or match["f"])
