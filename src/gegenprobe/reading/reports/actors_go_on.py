"""Who lets people go or moves them, where a later sentence counts some or more of them and names nobody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.told.draft import Draft

NEAR: Final = 2  # sentences


def actors_go_on(drafts: list[Draft], kinds: Mapping[str, Kind], lexicon: Lexicon) -> None:
    """'Am Montag ließ die Miliz 20 frei. Sieben von ihnen kamen mittags frei': by who acts in the same just told."""
    told: Draft | None = None
    for draft in sorted(drafts, key=lambda draft: (draft.sentence, draft.start)):
        kind = kinds[draft.kind]
        if draft.status != "occurred" or draft.cumulative or not (kind.leaves or kind.moves):
            continue
        if draft.by:
            told = draft
        elif told is not None and _goes_on(draft, told, lexicon):
            draft.by = told.by


def _goes_on(draft: Draft, told: Draft, lexicon: Lexicon) -> bool:
    """Whether a statement is of some or more of those just told of, on no earlier day and in no other country."""
    near = draft.kind == told.kind and 0 < draft.sentence - told.sentence <= NEAR
    earlier = draft.when is not None and told.when is not None and draft.when.start < told.when.start
    apart = earlier or (draft.place != "" and told.place != draft.place)
    share = any(m.part or (m.more and lexicon.clauses.nouns_capitalised) for m in draft.mentions[:1])
    return near and not apart and (share or draft.whole is told) and draft.count is not None
