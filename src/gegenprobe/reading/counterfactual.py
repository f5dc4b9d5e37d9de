"""What should have been otherwise: 'X hätte nie verhaftet werden dürfen' tells of nothing that was refused."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import CONDITIONAL
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clause import Clause
from gegenprobe.reading.segments import NO_USE

VERBS: Final = 3  # at least: the auxiliary, the verb and the modal


def should_have_been(clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a perfect in the conditional stands with a verb of leave, duty, plan or power."""
    if len(clause.verbs) < VERBS or not lexicon.clauses.nouns_capitalised:
        return False
    unreal = owed = False
    for verb in clause.verbs:
        for form in verb.forms:
            use = lexicon.verbs.get(form.lemma, NO_USE)
            unreal = unreal or ("perfect" in use.auxiliary and form.features == CONDITIONAL)
            owed = owed or "allowed" in use.auxiliary or bool(use.modal)
    return unreal and owed
