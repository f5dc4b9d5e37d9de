"""The name of somebody's kin: 'el marido de Ana Ruiz, Luis Mora, fue detenido'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged

_CLOSING = frozenset(",.;)")


def kin_by_name(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions: a name between marks behind somebody's kin is theirs, not a list with whose kin they are."""
    for at in range(2, len(mentions) if lexicon.clauses.close_to else 0):
        kin, whose, person = mentions[at - 2 : at + 1]
        if not _close(kin, whose, tagged, lexicon) or not _between_marks(whose, person, tagged):
            continue
        behind = mentions[at + 1] if at + 1 < len(mentions) else None
        if behind is not None and behind.kind == "person" and behind.first == person.last + 1:
            continue  # 'el padre de Ana Ruiz, Luis Mora, Inés Soto y ...' goes on listing
        mentions[at - 2] = kin._replace(aside=True)
        mentions[at] = person._replace(group=person.group or kin.group, prep=kin.prep, joined=kin.joined)
    return mentions


def _close(kin: Mention, whose: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'el marido de Ana Ruiz', 'la hija del opositor Luis Mora': one person's kin, whose name stands right behind."""
    one = kin.kind == "people" and (kin.number is None or kin.number.article) and not kin.aside
    near = one and tagged.words.lower[kin.head] in lexicon.clauses.close_to
    return near and whose.kind == "person" and whose.first == kin.last and whose.prep in lexicon.clauses.genitive_marks


def _between_marks(whose: Mention, person: Mention, tagged: Tagged) -> bool:
    """Whether nothing but a comma parts the two names, and a mark closes the second."""
    form = tagged.words.form
    named = person.kind == "person" and person.owner != "office" and person.first == whose.last + 1
    return named and form[whose.last] == "," and person.last < len(form) and form[person.last] in _CLOSING
