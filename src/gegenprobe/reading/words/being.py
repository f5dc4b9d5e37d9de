"""Verbs of being: what says no more of somebody than who or what he is."""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon, Word


def may_be_being(word: Word, lexicon: Lexicon) -> bool:
    """'is', 'ist', 'son': whether the word may be a verb of being."""
    uses = (lexicon.verbs.get(form.lemma) for form in word.verbs)
    return any(use is not None and "state" in use.auxiliary for use in uses)
