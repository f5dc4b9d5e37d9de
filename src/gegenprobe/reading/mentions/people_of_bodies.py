"""People and parts of a body told by its name right before their noun: 'Taliban officials', 'M23 rebels'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import NAMED, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged


def with_their_bodies(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; a body by name and the small noun behind it are one, its fighters are called by its name."""
    if not lexicon.clauses.fixed_order or len(mentions) <= 1:
        return mentions
    found: list[Mention] = []
    for mention in mentions:
        body = found[-1] if found else None
        if body is None or not _belong_together(body, mention, tagged) or _spoken_to(body, tagged, lexicon):
            found.append(mention)
            continue
        fights = tagged.words.lower[mention.head] in lexicon.clauses.fighters
        name = body.name if fights else f"{body.name} {tagged.words.form[mention.head]}"
        found[-1] = body._replace(last=mention.last, head=mention.head, group=mention.group, name=name)
    return found


def _spoken_to(body: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'told Reuters rebels had seized 40': the body right behind a verb of telling is who was told."""
    before = tagged.known[body.first - 1].verbs if body.first else ()
    return any(form.lemma in lexicon.clauses.addressing for form in before)


def _belong_together(body: Mention, noun: Mention, tagged: Tagged) -> bool:
    """Whether the name of a body stands right before one bare noun for others who act."""
    form, known = tagged.words.form, tagged.known
    bare = noun.kind == "body" and noun.first == noun.head == body.last and noun.last == noun.head + 1
    bare = bare and not (noun.prep or noun.joined or noun.number or noun.cases)
    word = known[body.head]
    named = word.flags & NAMED or word.base[:1].isupper() or word.place is not None
    return bare and bool(named) and body.kind == "body" and not body.owner and form[noun.head].islower()
