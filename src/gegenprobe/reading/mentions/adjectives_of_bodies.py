"""Nouns for people or bodies that are the adjective of the noun before: 'el régimen chavista', 'una banda armada'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged


def with_adjectives(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions, a bare noun for people right behind the noun of a body made part of it."""
    endings = lexicon.clauses.movement_endings
    if not endings or len(mentions) <= 1:
        return mentions
    found: list[Mention] = []
    for mention in mentions:
        body = found[-1] if found else None
        bare = mention.kind in ("people", "body") and mention.last - mention.first == 1 and not mention.prep
        bare = bare and tagged.words.lower[mention.first].endswith(endings)
        if body is None or not bare or mention.number is not None or not _is_noun_of(body, mention, tagged):
            found.append(mention)
            continue
        called = f"{body.name} {tagged.words.form[mention.first]}" if body.kind == "body" else body.name
        found[-1] = body._replace(last=mention.last, name=called)
    return found


def _is_noun_of(body: Mention, adjective: Mention, tagged: Tagged) -> bool:
    """Whether a body by a small noun of its own ends right before that word, which is small, too."""
    form, at = tagged.words.form, adjective.first
    plain = body.name.islower() or body.name.lower() == tagged.known[body.head].base  # 'el Gobierno militar'
    small = body.kind == "body" and plain and body.last == body.head + 1
    acting = small or (body.kind == "people" and not body.counted and adjective.kind == "body")  # 'portavoz talibán'
    return acting and body.last == at and form[at].islower()
