"""Who the only one is: 'The only one who was jailed is X', 'El único que sigue preso es X', 'Der Einzige, der ...'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import NEGATION, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

_DASHES: Final = frozenset("—–")
_LONGEST: Final = 3  # words of such a phrase
_FARTHEST: Final = 24  # words from the relative to the name


def sole_one(clause: Clause, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """Those by name whom a verb of being gives for 'the only one' that a relative clause tells of; []."""
    opens = lexicon.clauses.sole_one
    if not opens or not _tells_of_one(clause, sentence, opens):
        return []
    behind = [m for m in sentence.mentions if m.first > clause.relative and m.kind == "person"]
    behind = [m for m in behind if m.owner != "office" and not m.prep]
    named = next((m for m in behind if _is_given(m, clause, sentence, lexicon)), None)
    if named is None:
        return []
    joined = [named]
    for mention in behind:
        if mention.first >= joined[-1].last and mention.joined:
            joined.append(mention)
    return joined


def _tells_of_one(clause: Clause, sentence: Sentence, opens: tuple[str, ...]) -> bool:
    """Whether one of the phrases stands right before the relative, a comma between at most."""
    lower, end = sentence.tagged.words.lower, clause.first
    if end and lower[end - 1] == ",":
        end -= 1
    before = " ".join(lower[max(0, end - _LONGEST) : end])
    return any(before == phrase or before.endswith(f" {phrase}") for phrase in opens)


def _is_given(name: Mention, clause: Clause, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a verb of being or a dash stands right before the name, and nothing denies it."""
    at, known = name.first - 1, sentence.tagged.known
    if at <= clause.relative or at - clause.relative > _FARTHEST:
        return False
    if sentence.tagged.words.form[at] in _DASHES:
        return True
    uses = [lexicon.verbs.get(form.lemma) for form in known[at].verbs]
    told = [use.auxiliary for use in uses if use is not None]
    return any("state" in use or "passive" in use for use in told) and not known[at - 1].flags & NEGATION
