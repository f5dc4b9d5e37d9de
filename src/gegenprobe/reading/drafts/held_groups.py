"""Whom statements are about by what befell them: guards who are 'secuestrados' are hostages, 'detenidos' nobody yet."""

from __future__ import annotations

from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import Draft


def group_as_held(reading: SentenceReading, draft: Draft, event: Event, unit: Unit) -> None:
    """Set the draft's group where the verb, or the statement before, tells more than the noun for the people."""
    kinds = reading.context.codebook.kinds
    kind = kinds.get(draft.kind)
    if not reading.lexicon.clauses.subjects_dropped or kind is None or kind.about != "people":
        return
    if kind.stock and event.form is not None:
        _more_telling(reading, draft, _group_of_word(reading, event.at))
    elif kind.fills and draft.group in reading.lexicon.captive and _only_taken(reading, draft, unit):
        draft.group = ""  # '20 detenidos': the noun says no more than the statement
    elif kind.leaves and draft.count is not None and _may_be_captive(reading, draft.group):
        _more_telling(reading, draft, _held_before(reading, draft))


def _may_be_captive(reading: SentenceReading, group: str) -> bool:
    """Whether the group says little of who people are: 'citizens' and 'soldiers' are what the text calls them."""
    general = group in reading.lexicon.general and reading.lexicon.ranks.get(group, 0) < len(reading.lexicon.ranks) - 1
    return group not in reading.lexicon.captive and group not in reading.lexicon.national and not general


def _more_telling(reading: SentenceReading, draft: Draft, group: str) -> None:
    """Give the draft a group of captives that stands before its own in the codebook."""
    ranks = reading.lexicon.ranks
    if group in reading.lexicon.captive and ranks.get(group, 0) < ranks.get(draft.group, len(ranks)):
        draft.group = group if draft.group or not draft.mentions or draft.mentions[0].kind == "people" else ""


def _group_of_word(reading: SentenceReading, at: int) -> str:
    word = reading.lexicon.words.get(reading.sentence.tagged.words.lower[at])
    return word.group if word is not None else ""


def _only_taken(reading: SentenceReading, draft: Draft, unit: Unit) -> bool:
    """Whether the noun for the people is a participle of the same kind."""
    heads = [m.head for m in unit.mentions if m in reading.sentence.mentions and m.kind == "people"]
    words = [reading.lexicon.words.get(reading.sentence.tagged.words.lower[at]) for at in heads[:1]]
    lemmas = [form.lemma for word in words if word is not None for form in word.verbs]
    uses = [reading.lexicon.verbs[lemma] for lemma in lemmas if lemma in reading.lexicon.verbs]
    return any(reading.lexicon.frames[number].kind == draft.kind for use in uses for number in use.frames)


def _held_before(reading: SentenceReading, draft: Draft) -> str:
    """The group of those of whom the same was told before, if they were more; ''."""
    count = draft.count.value if draft.count is not None else None
    for before in reading.context.latest(reading.drafts):
        value = before.count.value if before.count is not None else None
        if before.kind == draft.kind and before.whole is None and value is not None and count is not None:
            return before.group if value > count else ""
    return ""
