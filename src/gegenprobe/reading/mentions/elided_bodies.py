"""Two compounds with one ending are one body: 'des Innen- und Justizministeriums'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.lexicon import CONJUNCTION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.rare_words import HYPHEN, HYPHENS
from gegenprobe.reading.words.tagging import Tagged

ENDING: Final = 2  # letters that the genitive adds


def with_elided(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions, a body behind 'Innen- und' made one with it."""
    if not lexicon.clauses.nouns_capitalised or not tagged.marks & HYPHEN:
        return mentions
    found: list[Mention] = []
    for mention in mentions:
        first = found[-1] if found else None
        if first is None or mention.kind != "body" or not _elided(first, mention, tagged):
            found.append(mention)
            continue
        name = f"{tagged.words.slice(first.head, mention.head)} {_in_base(first, mention, tagged)}"
        found[-1] = mention._replace(
            first=first.first, prep=first.prep, cases=first.cases, joined=first.joined, nations=first.nations, name=name
        )
    return found


def _elided(first: Mention, body: Mention, tagged: Tagged) -> bool:
    """Whether only the hyphen for the ending left out and a conjunction stand between the two."""
    words, at = tagged.words, first.last
    bare = first.kind in ("thing", "body", "people") and first.number is None
    if not bare or body.head != at + 2 or words.form[at] not in HYPHENS:
        return False
    return words.start[at] == words.end[at - 1] and bool(tagged.known[at + 1].flags & CONJUNCTION)


def _in_base(first: Mention, body: Mention, tagged: Tagged) -> str:
    """The second compound, without the ending of its genitive."""
    form, base = tagged.words.form[body.head], tagged.known[body.head].base.lower()
    end = form.lower().rfind(base) + len(base) if base and first.cases == GENITIVE else len(form)
    return form[:end] if 0 < len(form) - end <= ENDING else form
