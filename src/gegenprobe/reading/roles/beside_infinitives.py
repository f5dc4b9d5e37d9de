"""Who acts in an infinitive: not who only helps ('помогли освободить'); who managed it, in the dative."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import DATIVE
from gegenprobe.packs.inflection import INFINITIVE
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import PEOPLE_KINDS, with_joined
from gegenprobe.reading.names.mediators import without_mediators
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence

NEAR: Final = 4  # words from the verb to its infinitive


def without_helpers(event: Event, by: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """Who acts, but nobody where the verb before the infinitive says that its subject helps; nor who mediates."""
    helps = bool(by) and _before(event, lexicon.clauses.helping, sentence) >= 0
    return [] if helps else without_mediators(by, sentence.tagged, lexicon.clauses)


def who_managed(
    event: Event, told: tuple[list[Mention], list[Mention]], own: list[Mention], sentence: Sentence, lexicon: Lexicon
) -> tuple[list[Mention], list[Mention]]:
    """'Силовикам удалось освободить 12', 'Котову удалось бежать': whom it befell and who did it, with the dative."""
    whom, by = told
    if (whom and by) or _before(event, lexicon.clauses.managing, sentence) < 0:
        return told
    near = [m for m in own if m.last <= event.at and not m.prep and m.cases & DATIVE]
    roles = lexicon.frames[event.frame].roles
    if not whom and "subject" in roles.get("whom", ()):
        whom = with_joined(next((m for m in near if m.kind in PEOPLE_KINDS), None), own)
    if not by and "subject" in roles.get("by", ()):
        by = with_joined(next((m for m in near if m.kind in ("body", "person", "place")), None), own)
    return whom, by


def _before(event: Event, lemmas: tuple[str, ...], sentence: Sentence) -> int:
    """Where one of these verbs stands shortly before the event's infinitive; -1 for nowhere."""
    if not lemmas or event.form is None or not event.form.features & INFINITIVE:
        return -1
    known = sentence.tagged.known
    near = range(max(0, event.at - NEAR), event.at)
    return next((at for at in near if any(form.lemma in lemmas for form in known[at].verbs)), -1)
