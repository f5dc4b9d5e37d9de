"""A body told by a noun that is named behind a comma: 'according to the opposition party, Chadema'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import GIVEN
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence


def by_name(found: tuple[Mention, ...], sentence: Sentence) -> tuple[Mention, ...]:
    """'according to the opposition party, Chadema': the name behind the comma is that of the body."""
    last = found[-1] if found else None
    if last is None or last.kind != "body":
        return found
    if (holder := _holder_behind(last, sentence)) is not None:
        return (*found[:-1], holder)
    if not last.name.islower():
        return found
    form = sentence.tagged.words.form
    behind = next((m for m in sentence.mentions if m.first == last.last + 1 and form[last.last] == ","), None)
    named = behind is not None and behind.kind in ("person", "body") and behind.name[:1].isupper() and not behind.owner
    if behind is not None and behind.kind == "person" and _is_somebody(behind, sentence):
        return found  # 'according to the agency, Ana Roa, the president, pardoned 40'
    closes = named and behind is not None and (behind.last >= len(form) or form[behind.last] in ",.;")
    return (*found[:-1], behind._replace(kind="body")) if closes and behind is not None else found


def _holder_behind(body: Mention, sentence: Sentence) -> Mention | None:
    """'according to Haki Watch researcher N. N.', 'the group's director N. N.': who is told by whose the office is."""
    behind = next((m for m in sentence.mentions if m.first == body.last), None)
    if behind is None or behind.kind != "person" or behind.joined or behind.prep or behind.owner == "office":
        return None
    return behind if behind.name[:1].isupper() and behind.last - behind.first > len(behind.name.split()) else None


def _is_somebody(name: Mention, sentence: Sentence) -> bool:
    """Whether a name is surely a person's: by a given name, or what somebody is before it."""
    first, known = name.first, sentence.tagged.known
    return bool(name.group) or name.head > first or (name.last - first > 1 and bool(known[first].flags & GIVEN))
