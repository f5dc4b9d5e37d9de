"""Where: the country of an event, from its own clause."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.grammar import ACCUSATIVE, Clauses
from gegenprobe.packs.lexicon import PREPOSITION
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled
from gegenprobe.reading.names.mediators import without_mediators
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.settings.within import country_within

BESIDE: Final = 2  # words from a verb to the place behind it: 'forderten auch in Estland'


def place_of(event: Event, sentence: Sentence, roles: Filled, kind: Kind, clauses: Clauses) -> str:
    """The country where it takes place, as far as the sentence tells; '' when it does not."""
    if kind.about != "people" or kind.swaps:
        return _place_in(sentence, event.clause, clauses.inside) if kind.about == "parties" or kind.swaps else ""
    acting = [m for m in roles.by if m.kind in ("body", "place", "person")]
    named = next((m.country for m in [*acting, *roles.place, *roles.origin] if m.country), "")
    if not named and kind.leaves:  # 'freed from Peruvian jails', 'вернулись из украинского плена'
        named = country_within(event.clause, sentence, clauses, left=True)
        named = named or (inside_its(event, sentence, clauses.out_of) if clauses.noun_cases else "")
    return named or _around(event, sentence, roles, (kind, clauses))


def _around(event: Event, sentence: Sentence, roles: Filled, settings: tuple[Kind, Clauses]) -> str:
    """The country of a place in the clause, or of a thing in it ('in belarussischen Gefängnissen')."""
    kind, inside = settings[0], settings[1].inside
    favoured = settings[1].in_favour  # 'wegen Spionage für den israelischen Geheimdienst'
    mentions = without_mediators(sentence.in_clause(event.clause), sentence.tagged, settings[1])
    mentions = [m for m in mentions if m.prep not in favoured or m.kind not in ("body", "thing")]
    goals = {m.head for m in roles.to}
    for mention in sorted(mentions, key=sentence.describes_people):
        held_in = mention.kind in ("place", "body") and mention.prep in inside and mention.country
        held_in = held_in or (mention.country if mention.kind == "body" and mention.prep and mention.nations else "")
        if mention.kind == "place" and mention.cases & ACCUSATIVE:
            continue  # 'в Литву': where to
        if held_in and mention.head not in goals:
            return mention.country
    affected = {m.head for m in roles.whom}
    for mention in mentions:
        if kind.moves and not mention.prep:  # 'crossed the Lithuanian border' leads there, not away
            continue
        if mention.aside:  # 'nach israelischen Angaben'
            continue
        if mention.kind in ("thing", "event") and mention.nations and mention.head not in affected:
            return mention.nations[0]
    if kind.moves:
        return ""
    return country_within(event.clause, sentence, settings[1]) or inside_its(event, sentence, inside)


def not_of_demand(found: str, event: Event, sentence: Sentence, clauses: Clauses) -> str:
    """'In Berlin verlangten Demonstranten die Freilassung von 40': where those asking are tells no country."""
    if event.noun is None:
        return found
    clause = sentence.clause(event.clause)
    beside = {at for verb in clause.verbs for at in range(verb.at, verb.at + BESIDE)}
    placed = [m for m in sentence.in_clause(event.clause) if m.kind == "place" and m.prep in clauses.inside]
    asking = [m for m in placed if m.first == clause.first or m.first - 1 in beside]
    if found not in [m.country for m in asking]:
        return found
    return next((m.country for m in placed if m not in asking), "")


def inside_its(event: Event, sentence: Sentence, inside: tuple[str, ...]) -> str:
    """'в белорусских тюрьмах': the country of an adjective right behind the preposition, before a noun unknown here."""
    known, clause_of, length = sentence.tagged.known, sentence.sliced.clause_of, sentence.tagged.length
    for at in range(1, len(known)):
        place = known[at].place
        if place is None or place.role not in ("adjective", "local") or clause_of[at] != event.clause or not length[at]:
            continue
        if known[at - 1].flags & PREPOSITION and known[at - 1].base in inside:
            return place.country
    return ""


def _place_in(sentence: Sentence, clause: int, inside: tuple[str, ...]) -> str:
    for mention in sentence.in_clause(clause):
        if mention.kind == "place" and mention.prep in inside:
            return mention.country
    return ""


def places_named(mentions: list[Mention]) -> list[str]:
    """Every country that the mentions bring in, for the report's own country."""
    found: list[str] = []
    for mention in mentions:
        if mention.kind == "place" or (mention.kind in ("body", "person") and mention.country):
            found.append(mention.country)
        found.extend(mention.nations)
    return found
