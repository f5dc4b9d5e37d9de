"""'77 detenidos en veinte días': people of whom the noun alone tells what befell them."""

from __future__ import annotations

from collections.abc import Iterable

from gegenprobe.packs.lexicon import Lexicon, Word
from gegenprobe.reading.told.draft import Draft


def tell_by_noun(drafts: Iterable[Draft], noun: Word, lexicon: Lexicon, *, total: bool) -> None:
    """What the noun says of all of them: whether it sums up to date; who they are it does not tell."""
    for draft in drafts:
        draft.cumulative = total and draft.count is not None
        if draft.group in lexicon.captive and noun.group == draft.group:
            draft.group = ""
