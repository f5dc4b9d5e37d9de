"""What a report of another field tells in words of the codebook: the player released, the hostages of a film."""

from __future__ import annotations

from collections.abc import Callable

from gegenprobe.packs.codebook import Elsewhere
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.settings.done_by_then import was_done
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.stories import Stories


def told_here(drafts: list[Draft], stories: Stories, sentence: Callable[[int], Sentence]) -> list[Draft]:
    """The drafts without those that only seem to tell of ours, in a report that tells of another field."""
    fields = stories.elsewhere() if drafts else []
    return [d for d in drafts if not any(_is_theirs(d, field, stories, sentence) for field in fields)]


def _is_theirs(draft: Draft, field: Elsewhere, stories: Stories, sentence: Callable[[int], Sentence]) -> bool:
    if field.kinds and draft.kind not in field.kinds:
        return False
    if not field.present:
        return True
    told = sentence(draft.sentence)  # plots are told in the present: what was done to an actor is none
    return not was_done(told.clause(told.sliced.clause_of[draft.at_word]).verbs, stories.lexicon)
