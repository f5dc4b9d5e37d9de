"""Who acts and who is affected where a verb has subject and object."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.lexicon import POSSESSIVE, TITLE, Lexicon
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import ACTOR_KINDS, with_joined
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.company import come_along, go_along, with_company
from gegenprobe.reading.roles.passives import of_passive, with_needed
from gegenprobe.reading.roles.predicates import of_the_share, without_predicate
from gegenprobe.reading.roles.weighing import (
    actor_at,
    at_place,
    by_case,
    headless,
    marked_first,
    needed_objects,
    transitive,
)
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.valency import actor_places

PLACES: Final = frozenset({"subject", "object", "genitive", "dative"})


def subject_object(
    event: Event, frame: Frame, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon
) -> tuple[list[Mention], list[Mention]]:
    """Who is affected, and who does it, by the places of the frame."""
    whom_places = frame.roles.get("whom", ())
    by_places = _actors_places(frame)
    if lexicon.clauses.inner_clauses:
        mentions = _without_owners(mentions, sentence)
    if lexicon.clauses.subjects_dropped:
        mentions = of_the_share(event, without_predicate(event, mentions, sentence, lexicon), sentence)
    if event.passive:
        return of_passive(event, whom_places, mentions, sentence, lexicon)
    whom_places = marked_first(whom_places, mentions, sentence, lexicon)
    if "object" in whom_places and "subject" in by_places:
        affected, actors = transitive(event, with_needed(event, mentions, sentence, lexicon), sentence, lexicon)
        places = [place for place in whom_places if not affected and place not in PLACES]
        other = next((m for place in places if (m := at_place(place, mentions, sentence, lexicon))), None)
        return come_along(affected, mentions, lexicon) or with_joined(other, mentions), actors
    whom = next((m for place in whom_places if (m := at_place(place, mentions, sentence, lexicon))), None)
    rest = _beside(event, whom, mentions, sentence, lexicon)
    if "object" in frame.roles.get("target", ()):
        bare = [m for m in rest if not m.prep and not m.joined and m.kind in ACTOR_KINDS]
        behind = lexicon.clauses.fixed_order  # 'plans to sanction six judges'
        bare = [m for m in bare if not (behind and m.kind == "people" and m.counted and m.first > event.at)]
        rest = [m for m in bare if by_case(m, NOMINATIVE) >= 0][:1]
    if headless(event, mentions, sentence, lexicon):
        rest = [m for m in rest if m.prep]
    actor = next((m for place in by_places if (m := actor_at(place, rest)) is not None), None)
    if lexicon.clauses.fixed_order and "subject" in whom_places:  # 'walked free along with 14 nurses'
        affected = with_company(event, whom, mentions, sentence, lexicon)
    else:
        affected = go_along(with_joined(whom, mentions), mentions, lexicon)
    return affected, with_joined(actor, mentions)


def _without_owners(mentions: list[Mention], sentence: Sentence) -> list[Mention]:
    """'Bahrain's king', 'Zimbabwe President X', 'Hamas leader X': the owner does nothing."""
    known = sentence.tagged.known
    titled = [m for m in mentions if m.kind == "person" and not m.prep and known[m.first].flags & TITLE]
    led = {m.first for m in titled if m.owner != "office" and m.name[:1].isupper()}
    owners = {m.first for m in mentions if m.owner == "possessive"}
    owners |= {m.first for m in titled}
    owners |= {m.last for m in mentions if m.last < len(known) and known[m.last].flags & POSSESSIVE}
    return [
        m for m in mentions if not (m.last in (led if m.kind == "body" else owners) and m.kind in ("place", "body"))
    ]


def _beside(
    event: Event, whom: Mention | None, mentions: list[Mention], sentence: Sentence, lexicon: Lexicon
) -> list[Mention]:
    """The mentions that are neither affected nor what the frame needs ('took 30 people into custody')."""
    objects = needed_objects(mentions, event.frame, sentence, lexicon)
    rest = [m for m in mentions if m.head not in objects and m is not whom]
    return [m for m in rest if not (whom and m.joined and m.prep == whom.prep)]


def _actors_places(frame: Frame) -> tuple[str, ...]:
    """Where who acts stands; in 'Litauen nahm 52 Freigelassene auf' it is where they come to."""
    takes_in = "subject" in frame.roles.get("to", ())
    return actor_places(frame) or (("subject",) if takes_in else ())
