"""Whether a sentence may cite anybody: told from its words, before it is taken apart."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import (
    ACCOUNT,
    CARRIED,
    CUE_AFTER,
    CUE_BEFORE,
    IMPERSONAL,
    OWN,
    TAG,
    Lexicon,
    Word,
)  # fmt: skip

ALONE: Final = OWN | CARRIED | IMPERSONAL | ACCOUNT
NAMED_BESIDE: Final = CUE_BEFORE | CUE_AFTER | TAG
# A name and one of these open or close a headline: 'Viasna: 40 freed', '40 freed in amnesty - rights group'.
DASHES: Final = ("-", "–", "—")
HEADLINE_MARKS: Final = frozenset({":", *DASHES})


def brings_in(lower: str, word: Word, lexicon: Lexicon) -> bool:
    """Whether a word may bring in a source, or a phrase (`lower` is then '')."""
    if lower in HEADLINE_MARKS or lower.endswith(lexicon.accounts) or word.flags & (ALONE | NAMED_BESIDE):
        return True
    uses = [lexicon.verbs.get(form.lemma) for form in word.verbs]
    return any(use is not None and (use.speech or use.shows) for use in uses)
