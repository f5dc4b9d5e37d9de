"""Frames in the dictionary: the words they fire on, the phrases they need, the triggers of a sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Mapping
from typing import Final

from gegenprobe.packs.codebook import Elsewhere, Frame
from gegenprobe.packs.inflection import Inflection
from gegenprobe.packs.lexicon import PREPOSITION, SHORTEST_COMPOUND_PART, Alone, Need, Sought, Word
from gegenprobe.packs.lexicon_builder import Builder, Ingredients
from gegenprobe.text.scan import NEEDED, NEEDING
from gegenprobe.text.words import LETTER_RUN

PLACED: Final = 2  # words of a phrase for where people are held


def phrases_needed(
    phrases: Iterable[str], inflection: Inflection, prepositions: Mapping[str, str] | None = None
) -> tuple[Need, ...]:
    """The phrases that frames need or are ruled out by, with every form of their last word; 'de' may be 'del'."""
    contracted: dict[str, set[str]] = defaultdict(set)
    for form, base in (prepositions or {}).items():
        if form != base and " " not in form:
            contracted[base].add(form)
    needs = []
    for phrase in phrases:
        words = phrase.split()
        gap = "…" in words
        at = words.index("…") if gap else len(words) - 1
        before = tuple(word.lower() for word in words[:at])
        behind = tuple(word.lower() for word in words[at + 1 : -1] if word != "…") if gap else ()
        last = frozenset(inflection.noun(words[-1])) | {words[-1].lower()} | {*inflection.named_verb(words[-1])}
        last |= contracted.get(words[-1].lower(), set()) if at else set()
        needs.append(Need(before, gap, last, behind))
    return tuple(needs)


def stories_told(
    stories: Mapping[str, tuple[str, ...]], inflection: Inflection, verbs: Container[str]
) -> dict[str, Sought]:
    """The phrases by which a report tells of each story, with every form of their last word."""
    told = {name: _forms_of(phrases, inflection, verbs) for name, phrases in stories.items()}
    return {name: _sought(form for forms in found for form in forms) for name, found in told.items()}


def told_elsewhere(
    fields: Iterable[Elsewhere], inflection: Inflection, verbs: Container[str]
) -> tuple[tuple[Elsewhere, tuple[Sought, ...]], ...]:
    """Other fields, each with the forms of each of its phrases: two forms of one phrase are one word of it."""
    return tuple((one, tuple(_sought(forms) for forms in _forms_of(one.words, inflection, verbs))) for one in fields)


def _sought(forms: Iterable[str]) -> Sought:
    found = frozenset(forms)
    alone = frozenset(form for form in found if form.isalpha())
    return Sought(alone, tuple(((LETTER_RUN.findall(form) or [""])[0], form) for form in sorted(found - alone)))


def _forms_of(phrases: tuple[str, ...], inflection: Inflection, verbs: Container[str]) -> list[list[str]]:
    """Each phrase with every form of its last word."""
    found: list[list[str]] = []
    for need, phrase in zip(phrases_needed(phrases, inflection), phrases, strict=True):
        base = phrase.split()[-1]
        last = need.last | {form.text for form in inflection.verb(base)} if base in verbs else need.last
        found.append([" ".join((*need.before, form)) for form in last])
    return found


def add_events(builder: Builder, of: Ingredients, needs: tuple[tuple[Need, ...], ...]) -> None:
    """The words that frames fire on, and the triggers by which a sentence is worth reading at all."""
    for number, frame in enumerate(of.words.frames):
        if frame.type == "verb":
            _trigger_verb(builder, frame, needs[number])
            continue
        if frame.alone:
            builder.trigger(frame.base.lower())
            continue
        word = Word(events=(number,))
        if frame.type == "phrase":
            builder.add(frame.base, word)
            forms = [frame.base.lower()]
            words = forms[0].split()
            if of.clauses.noun_cases and len(words) == PLACED and words[0] in of.clauses.inside:
                builder.trigger(words[-1])  # 'в местных тюрьмах 49 армян'
        else:
            forms = builder.inflection.noun(frame.base)
            if frame.type == "adjective" and not of.clauses.predicates_inflect:
                forms = [frame.base.lower()]
            for form in forms:
                builder.add(form, word, compound=frame.type == "noun")
        for form in forms:
            if frame.type == "noun":
                builder.compound_trigger(form)
            else:
                builder.trigger(form)


def told_alone(frames: Iterable[Frame]) -> dict[str, Alone]:
    """The phrases of frames that tell only where no verb stands, the longest first; they are no events elsewhere."""
    found: dict[str, list[tuple[tuple[str, ...], int]]] = defaultdict(list)
    for number, frame in enumerate(frames):
        if frame.alone:
            words = tuple(frame.base.lower().split())
            found[words[0]].append((words, number))
    return {first: tuple(sorted(phrases, key=lambda item: -len(item[0]))) for first, phrases in found.items()}


def _trigger_verb(builder: Builder, frame: Frame, needs: tuple[Need, ...]) -> None:
    """A verb alone, with its particle, with a small word it needs, or with any of the phrases it needs."""
    forms = builder.inflection.verb(frame.base)
    lone = not needs or bool(frame.groups)
    for need in needs:
        if lone:
            break
        for last in sorted(need.last):
            known = builder.words.get(last)
            if len(last) < SHORTEST_COMPOUND_PART or (known is not None and known.flags & PREPOSITION):
                for form in forms:
                    builder.trigger(form.text, last)
            else:
                builder.half_trigger(last, NEEDED)
    for form in forms:
        if lone:
            builder.trigger(form.text, form.particle)
        else:
            builder.half_trigger(form.text, NEEDING)


def by_last_word(needed: Iterable[Need]) -> dict[str, tuple[int, ...]]:
    """The needed phrases (by number) under each form of their last word."""
    by_last: dict[str, list[int]] = defaultdict(list)
    for number, need in enumerate(needed):
        for form in sorted(need.last):
            by_last[form].append(number)
    return {form: tuple(numbers) for form, numbers in by_last.items()}
