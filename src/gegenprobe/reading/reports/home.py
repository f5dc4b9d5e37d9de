"""The report's own country: where people are held when their sentence does not say so.

What is weighed: the places that statements themselves give, then the countries of the headline and the lead, then
every other that a sentence with a statement names. Where people are only taken to is no place where they were held,
and whose citizenship is told is seldom held at home: nobody calls prisoners in Minsk Belarusians.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from typing import Final

from gegenprobe.model.report import Segment
from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.cues.cue import Cue
from gegenprobe.reading.names.mediators import without_mediators
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.settings.places import places_named
from gegenprobe.reading.told.draft import Draft

# In tenths: a statement's own place against one mention of a country.
_OWN: Final = 25
_TITLE: Final = 40
_LEAD: Final = 20
_MENTION: Final = 10
_GOAL: Final = 3  # what a country's weight is divided by when people are only taken there
_CITIZENS: Final = 2  # or when the people are its citizens
NEAR: Final = 3  # sentences between a place and those told of there
LEAD: Final = 2  # sentences behind the headlines that tell what a report is about
_MOST_MENTIONS: Final = 6  # a country that is named again and again is named often, not held in


def heads_of(segments: Sequence[Segment], starts: Sequence[int]) -> list[tuple[int, bool]]:
    """Which sentences (by number; where they start) are headlines, and which stand in the lead."""
    titles = [(part.start, part.end) for part in segments if part.role == "title"]
    behind = range(min(len(starts), LEAD + len(titles)))
    return [(at, any(first <= starts[at] < last for first, last in titles)) for at in behind]


def places_near(drafts: list[Draft], silent: list[Draft], home: str) -> dict[int, str]:
    """By id of a draft whose sentence names no country, that of the same kind told shortly before, if not home.

    In a digest of several countries, what a paragraph goes on with happened where the paragraph began.
    """
    found: dict[int, str] = {}
    for draft in silent:
        at = next(n for n, other in enumerate(drafts) if other is draft)
        before = [d for d in drafts[:at] if d.place and 0 <= draft.sentence - d.sentence <= NEAR]
        if before and before[-1].kind == draft.kind and before[-1].place != home:
            found[id(draft)] = before[-1].place
    return found


def home_of(
    drafts: Iterable[Draft],
    kinds: dict[str, Kind],
    heads: list[tuple[bool, list[str]]],
    others: list[Sentence],
    lexicon: Lexicon,
) -> str:
    """The country (ISO 3166) that the report is about; '' when it names none.

    `heads` are the headlines (True) and the sentences of the lead with the countries they name, `others` further
    sentences that were taken apart. Unions of states hold nobody: 'sagte eine UNO-Sprecherin'.
    """
    weights: dict[str, int] = {}
    doubtful = _weigh_statements(weights, drafts, kinds)
    for is_title, countries in heads:
        for country in dict.fromkeys(countries):  # in their order: of countries that weigh the same the first counts
            weights[country] = weights.get(country, 0) + (_TITLE if is_title else _LEAD)
    told = [_of_the_event(sentence, lexicon) for sentence in others]
    mentions = [country for own in told for country in places_named(own) if country]
    for country in dict.fromkeys(mentions):
        weights[country] = weights.get(country, 0) + _MENTION * min(mentions.count(country), _MOST_MENTIONS)
    for country, share in doubtful.items():
        weights[country] = weights.get(country, 0) // share
    origins = {m.country for sentence in others for m in sentence.mentions} - {m.country for own in told for m in own}
    for country in _only_citizens(drafts, told) | origins | lexicon.unions:
        weights.pop(country, None)
    return min(weights.items(), key=lambda item: -item[1])[0] if weights else ""


def _of_the_event(sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The mentions of a sentence; not the country of '17 fishermen from Peru' or 'One is from Peru'.

    They were seized elsewhere. Nor who mediates: 'freed through Qatari mediation'.
    """
    clauses, ends = lexicon.clauses, {m.last for m in sentence.mentions if m.kind == "people"}
    own = without_mediators(sentence.mentions, sentence.tagged, clauses)
    places = [m for m in own if m.kind == "place" and m.prep in clauses.out_of]
    homes = {m.first for m in places if m.first in ends or _only_from(m, sentence, lexicon)}
    return [m for m in own if m.kind != "place" or m.first not in homes]


def _only_from(place: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Four come from Peru', 'die aus Peru stammen': whether the verb right beside a place says whose home it is."""
    known = sentence.tagged.known
    lemmas = [form.lemma for form in known[max(place.first - 1, 0)].verbs]
    behind = known[place.last].verbs if place.last < len(known) and lexicon.clauses.nouns_capitalised else ()
    if any(lemma in lexicon.clauses.origins for lemma in [*lemmas, *(form.lemma for form in behind)]):
        return True
    return any("state" in use.auxiliary for lemma in lemmas if (use := lexicon.verbs.get(lemma)) is not None)


def only_cited(country: str, told: Iterable[tuple[Sentence, list[Cue]]]) -> bool:
    """'США настаивают на освобождении 1300': whether all that the report names of a country is who speaks."""
    named = False
    for sentence, cues in told:
        speaking = {m.first for cue in cues for m in cue.speakers}
        for mention in sentence.mentions:
            if country != mention.country and country not in mention.nations:
                continue
            if mention.kind != "place" or mention.first not in speaking:
                return False
            named = True
    return named


def _only_citizens(drafts: Iterable[Draft], told: Iterable[list[Mention]]) -> set[str]:
    """Countries that the report names only as those whose citizens the people are."""
    citizens = {country for draft in drafts for country in draft.nations if not draft.place and not draft.origin}
    if not citizens:
        return citizens
    mentions = [m for own in told for m in own]
    placed = {m.country for m in mentions if m.kind in ("place", "body", "person")}
    placed |= {country for m in mentions if m.kind not in ("people", "person") for country in m.nations}
    return citizens - placed


def _weigh_statements(weights: dict[str, int], drafts: Iterable[Draft], kinds: dict[str, Kind]) -> dict[str, int]:
    """Adds what the statements themselves say; gives what to divide a country by where they speak against it."""
    goals: list[str] = []
    citizens: list[str] = []
    for draft in drafts:
        kind = kinds[draft.kind]
        if kind.about == "people":
            place = draft.origin if kind.moves else draft.place
            if place:
                weights[place] = weights.get(place, 0) + _OWN
            goals.append(draft.to if draft.status != "demanded" else "")  # who asks for them may be told of most
            citizens.extend(draft.nations)
    doubtful = {country: _CITIZENS for country in citizens} | {country: _GOAL for country in goals if country}
    return {country: share for country, share in doubtful.items() if not weights.get(country)}


def told_everywhere(draft: Draft, sentence: Sentence, words: tuple[str, ...]) -> bool:
    """'Weltweit sitzen 503 Journalisten in Haft': people of no one country."""
    lower, clause_of = sentence.tagged.words.lower, sentence.sliced.clause_of
    here = clause_of[draft.at_word]
    return any(word in words and clause_of[at] == here for at, word in enumerate(lower))


def called_own(draft: Draft, home: str, sentence: Sentence, its: AbstractSet[str]) -> bool:
    """'Kyiv said 95 of its soldiers had been freed': the country of which people are is not where they were held."""
    if home not in draft.nations or draft.by:
        return False
    lower = sentence.tagged.words.lower
    told = {(m.first, m.last) for m in draft.mentions if home in m.nations}
    state = next((m.first for m in sentence.mentions if m.kind == "place" and m.country == home), len(lower))
    people = [m for m in sentence.mentions if (m.first, m.last) in told and m.first > state]
    return any(lower[at] in its for m in people for at in range(m.first, max(m.head + 1, m.last)))


def asks_for_them(draft: Draft, home: str, sentence: Sentence) -> bool:
    """'Delhi pressed for the return of 159 fishermen': a country that demands people does not hold them."""
    asking = (m for m in sentence.mentions if m.kind == "place" and m.name in draft.said_by)
    return draft.status == "demanded" and any(m.country == home for m in asking)
