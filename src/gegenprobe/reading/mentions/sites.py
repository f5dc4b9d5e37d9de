"""Names of sites, which are nobody: 'el Aeropuerto Internacional Simón Bolívar', 'los penales La Roca y El Inca'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, COMMON, GIVEN, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged

_NEAR: Final = 5  # words between the noun for a site and its name


def of_sites(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions, a name right behind the noun for a site no person."""
    sites = lexicon.clauses.sites
    if not sites or not any(word in sites for word in tagged.words.lower):
        return mentions
    found: list[Mention] = []
    last = -1
    for mention in mentions:
        beside = mention.joined and 0 <= mention.first - last <= 1  # 'La Roca y El Inca'
        if mention.kind == "number" and mention.first == last - 1:
            continue  # 'El Rodeo 1'
        named = mention.kind == "person" and not mention.owner and tagged.words.form[mention.first][0].isupper()
        if lexicon.clauses.noun_cases:  # 'капитан судна Иван Котов', 'экипаж судна Blue Star'
            named = named and tagged.words.form[mention.first].isascii()
        if lexicon.clauses.fixed_order:
            named = mention.kind == "person" and not mention.owner and tagged.words.form[mention.head][0].isupper()
            if named and (end := _before_site(mention, tagged, lexicon, listed=beside)):
                mention, last = mention._replace(kind="thing", joined=False), end
            found.append(mention)
            continue
        town = lexicon.clauses.nouns_capitalised  # 'auf dem Flughafen Kabul gelandet'
        if not town and mention.kind == "place" and mention.head and tagged.words.lower[mention.head - 1] in sites:
            mention = mention._replace(kind="thing", country="")  # 'la calle Argentina'
        if named and (beside or _behind_site(mention.first, tagged, lexicon)):
            mention, last = mention._replace(kind="thing", joined=False), mention.last + 1
        found.append(mention)
    return found


def _before_site(name: Mention, tagged: Tagged, lexicon: Lexicon, *, listed: bool) -> int:
    """The word behind 'Olive Junction' or 'Olive Junction and Simon Road': the noun closes the name; 0 elsewhere."""
    form, lower, known = tagged.words.form, tagged.words.lower, tagged.known
    person = bool(known[name.head].flags & GIVEN) and not listed  # 'Doris Day', not 'Lincoln Road'
    for at in (name.last, name.last - 1):
        if at >= len(form) or (person and lower[at] not in lexicon.clauses.named_after):
            continue
        if lower[at] in lexicon.clauses.sites and form[at][0].isupper():
            return max(at + 1, name.last)
    return 0


def _behind_site(at: int, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether only words of its name stand between the noun and there: 'Aeropuerto Internacional de Maiquetía'."""
    form, lower, known = tagged.words.form, tagged.words.lower, tagged.known
    apart = False
    for k in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        if lower[k] in lexicon.clauses.sites:
            return form[k][0].isupper() or not apart
        small = bool(known[k].flags & ARTICLE) or lower[k] in lexicon.clauses.out_of
        plain = not known[k].flags & ~COMMON and not known[k].verbs and lower[k].endswith(lexicon.clauses.name_tails)
        apart = apart or small
        if not (form[k][0].isupper() or small or plain):
            return False
    return False
