"""Whether the verbs of a clause tell of what was done: 'erließ', 'wurden erlassen', 'hat Haftbefehle erlassen'."""

from __future__ import annotations

from collections.abc import Sequence

from gegenprobe.packs.inflection import FINITE, PARTICIPLE, PAST, PRESENT
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt, uses_of


def was_done(verbs: Sequence[VerbAt], lexicon: Lexicon) -> bool:
    """Whether the finite verb is in the past, or one of a perfect beside a participle.

    A word that may be a participle beside another verb is one: 'erlassen' behind 'wurden' is not 'sie erlassen'.
    """
    sure = [verb for verb in verbs if not any(form.features & PARTICIPLE for form in verb.forms)]
    finite = [form.features for verb in sure or verbs for form in verb.forms if form.features & FINITE]
    if finite and all(features & PAST and not features & PRESENT for features in finite):
        return True
    helping = [use.auxiliary for use in uses_of(sure, lexicon)]
    done = [form for verb in verbs for form in verb.forms if form.features & PARTICIPLE]
    passive = any("passive" in lexicon.verbs.get(form.lemma, NO_USE).auxiliary for form in done)  # 'sind ... worden'
    helped = passive or any("perfect" in use for use in helping)
    return bool(done) and helped and not any("future" in use for use in helping)
