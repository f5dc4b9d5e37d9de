"""The two sides of a report's swap: whose people are freed tells who lets them go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.draft import Draft

SIDES: Final = 2
_GOVERNS: Final = ("country", "capital", "seat")
Sides = dict[str, str]  # country and name of both of them; '' where the report does not name the government


def let_go_by_the_other(
    drafts: Sequence[Draft], kinds: dict[str, Kind], lexicon: Lexicon, sentences: Iterable[Sentence]
) -> dict[int, str]:
    """'Kiew und Moskau tauschten Gefangene aus. 94 Russen kamen frei': Kiew freed them, where no one else is named.

    Gives the countries that people came back to, by id of their draft.
    """
    named = _sides(drafts, kinds, lexicon)
    received = _received(drafts, kinds)
    swapped = any(draft.in_exchange or kinds[draft.kind].swaps for draft in drafts)
    if len(named) < SIDES and swapped and lexicon.clauses.noun_cases:
        named = _with_governments(named, drafts, kinds, (lexicon, sentences))
    if len(named) != SIDES:
        return received
    for draft in drafts:
        if kinds[draft.kind].swaps and not (draft.by or draft.counterpart) and draft.count is not None:
            draft.by, draft.counterpart = ((name,) for name in named.values())
    taken = {(d.sentence, d.at_word): d.to for d in drafts if kinds[d.kind].moves and d.to in named}
    for draft in drafts:
        own = received.get(id(draft)) or (draft.nations[0] if len(draft.nations) == 1 else "")
        own = own or taken.get((draft.sentence, draft.at_word), "")
        if own in named and not draft.people:
            _let_go(draft, own, named, kinds)
    for before, draft in pairwise([d for d in drafts if kinds[d.kind].leaves and d.in_exchange]):
        if _returned(before, draft, named, lexicon):
            _let_go(draft, governed_by(before.by[0], lexicon), named, kinds)
    return received


def _let_go(draft: Draft, own: str, named: Sides, kinds: dict[str, Kind]) -> None:
    """The people of the country `own` come from the other side, which lets them go."""
    other = next(country for country in named if country != own)
    if kinds[draft.kind].moves and draft.to in ("", own) and draft.origin in ("", other):
        draft.origin, draft.in_exchange = other, True
    if kinds[draft.kind].leaves and not draft.by and draft.place in ("", own, other):
        draft.by, draft.place, draft.in_exchange = (named[other],) if named[other] else (), other, True


def _returned(before: Draft, draft: Draft, named: Sides, lexicon: Lexicon) -> bool:
    """'Kyiv freed 200. In return it got as many': those told of next to the first half of a swap, by nobody yet."""
    near = draft.sentence - before.sentence <= 1 and draft.status == before.status and draft.count == before.count
    return near and len(before.by) == 1 and not draft.by and governed_by(before.by[0], lexicon) in named


def _received(drafts: Iterable[Draft], kinds: dict[str, Kind]) -> dict[int, str]:
    """'Kyiv got 150 soldiers back': the country that each of those let go came to, which is no slot of a release."""
    found: dict[int, str] = {}
    for draft in drafts:
        if draft.to and kinds[draft.kind].leaves and not kinds[draft.kind].moves:
            found[id(draft)], draft.to = draft.to, ""
    return found


def governed_by(name: str, lexicon: Lexicon) -> str:
    """The country that a side is, by its own name or its capital's; '' for other names."""
    word = lexicon.words.get(name.lower())
    place = word.place if word is not None else None
    return place.country if place is not None and place.role in _GOVERNS else ""


def _sides(drafts: Iterable[Draft], kinds: dict[str, Kind], lexicon: Lexicon) -> dict[str, str]:
    """Country and name of those who swap, most often named first; not two where the report tells of more swaps."""
    found: dict[str, int] = {}
    names: dict[str, str] = {}
    for draft in drafts:
        for name in (*draft.by, *draft.counterpart) if kinds[draft.kind].swaps else ():
            country = governed_by(name, lexicon)
            if country:
                found[country] = found.get(country, 0) + 1
                names.setdefault(country, name)
    ranked = sorted(found, key=lambda country: -found[country])
    return {country: names[country] for country in ranked[: SIDES + 1]}


def _with_governments(
    named: dict[str, str],
    drafts: Iterable[Draft],
    kinds: dict[str, Kind],
    source: tuple[Lexicon, Iterable[Sentence]],
) -> dict[str, str]:
    """The sides of a swap that tells only one of them or none, from those that its people belong to and come from."""
    lexicon, sentences = source
    told = [d for d in drafts if kinds[d.kind].leaves or kinds[d.kind].moves]
    countries = dict.fromkeys([*named, *(country for draft in told for country in _of(draft, lexicon))])
    if len(countries) != SIDES:
        return named
    names = _names_of(sentences, lexicon)
    return {country: named.get(country) or names.get(country, "") for country in countries}


def _of(draft: Draft, lexicon: Lexicon) -> Iterator[str]:
    yield from (*draft.nations, *(country for country in (draft.origin, draft.to, draft.place) if country))
    yield from (country for name in draft.by if (country := governed_by(name, lexicon)))


def _names_of(sentences: Iterable[Sentence], lexicon: Lexicon) -> dict[str, str]:
    """How the report names each government that it names: by its country or capital."""
    names: dict[str, str] = {}
    for sentence in sentences:
        for mention in sentence.mentions:
            if mention.kind == "place" and (country := governed_by(mention.name, lexicon)):
                names.setdefault(country, mention.name)
    return names
