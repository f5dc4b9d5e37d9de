"""A phrase that two commas set off behind a name: 'X, seit drei Jahren in Haft, ...'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.sentence import Sentence


def set_off(at: int, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'X, seit drei Jahren in Haft, erhielt den Preis': a phrase between two commas, without a verb there."""
    form, end = sentence.tagged.words.form, at + max(1, sentence.tagged.length[at])
    if not lexicon.clauses.nouns_capitalised or end >= len(form) or form[end] != ",":
        return False
    comma = next((k for k in range(at - 1, clause.first, -1) if form[k] == ","), -1)
    named = any(m.last == comma and m.kind == "person" for m in sentence.mentions)
    return named and not any(comma < verb.at < end for verb in clause.verbs)
