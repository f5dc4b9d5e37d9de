"""What somebody is in office of, before the name: 'el exministro de Energía Juan Soto', 'el jefe de la policía X'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import ARTICLE, GIVEN, ORGANISATION, PEOPLE, PREPOSITION, TITLE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged


def without_offices_of(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions, a name behind what its office is of parted from it; in languages that have both behind a noun."""
    if not lexicon.clauses.adjectives_follow:
        return mentions
    found: list[Mention] = []
    for mention in mentions:
        office = found[-1] if found else None
        at = _given_inside(mention, tagged, lexicon) if office is not None and _hangs(office, mention, lexicon) else 0
        if not at or office is None:
            found.append(mention)
            continue
        name = tagged.words.slice(at, mention.last)
        found[-1] = office._replace(last=at)
        found.append(Mention(at, mention.last, at, "person", name=name, group=office.group))
    return found


def _hangs(office: Mention, mention: Mention, lexicon: Lexicon) -> bool:
    """Whether the phrase stands right behind one person's office, as what it is of."""
    one = (office.kind == "person" and office.owner == "office") or (office.kind == "people" and office.group)
    behind = mention.kind in ("person", "body") and mention.first == office.last and not mention.joined
    return bool(one) and office.number is None and behind and mention.prep in lexicon.clauses.genitive_marks


def _given_inside(mention: Mention, tagged: Tagged, lexicon: Lexicon) -> int:
    """Where a given name stands inside the phrase, behind what no name begins with; 0: nowhere."""
    known, form = tagged.known, tagged.words.form
    first = mention.first
    while first < mention.last and known[first].flags & (PREPOSITION | ARTICLE):
        first += 1
    for at in range(first, mention.last - 1):
        if known[at].group or known[at].flags & (TITLE | PEOPLE):
            return 0  # 'la madre del activista Juan Pérez'
        if known[at].flags & GIVEN and form[at][0].isupper():
            before = known[at - 1].flags
            named = before & ORGANISATION and form[at - 1][0].isupper()  # 'la Fundación Óscar Romero'
            site = tagged.words.lower[at - 1] in lexicon.clauses.sites
            return 0 if at == first or named or site or form[at - 1] in '"«“' else at
    return 0
