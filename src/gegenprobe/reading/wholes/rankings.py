"""Numbers that stand apart from what they count: 'Then comes China with 43', 'Fifteen is how many were let go'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import CONJUNCTION
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.named_as import names_of_people
from gegenprobe.reading.drafts.part_drafts import add_parts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.counted_held import only_for_reasons
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.listed import listed
from gegenprobe.reading.wholes.come_from import come_from
from gegenprobe.reading.wholes.members_alone import as_members, tell_noun_alone
from gegenprobe.reading.wholes.parts import NEAR, tell_parts
from gegenprobe.reading.wholes.ranked_places import placed_in_ranking
from gegenprobe.reading.wholes.totals import tell_total

_TOLL: Final = 2  # numbers of a toll, at least
_AHEAD: Final = 6  # words from a number to the words that ask for it


def tell_headline(reading: SentenceReading) -> None:
    """What the noun of those counted tells alone, also at the end of a toll ('60 muertos y 1.500 detenidos')."""
    tell_noun_alone(reading)
    _beside_hurt(reading)
    counted = [m for m in reading.sentence.mentions if m.counted] if not reading.drafts else []
    if not reading.lexicon.clauses.subjects_dropped or len(counted) < _TOLL or counted[-1].kind != "people":
        return
    last, known = counted[-1], reading.sentence.tagged.known
    numbering = reading.lexicon.clauses.numbering
    verbs = [verb for clause in reading.sentence.sliced.clauses for verb in clause.verbs if verb.at < counted[0].first]
    tells = any(form.lemma in numbering for verb in verbs for form in verb.forms)
    behind = known[last.first - 1].flags & CONJUNCTION and not last.aside and last.last - last.head == 1
    if behind and tells and any(word in reading.lexicon.clauses.fated for word in reading.sentence.tagged.words.lower):
        as_members(reading, last.head, last._replace(prep=""))


def _beside_hurt(reading: SentenceReading) -> None:
    """'31 detenidos y dos heridos en la protesta': a line without a verb; what befell the others is no matter."""
    if reading.drafts or not reading.lexicon.clauses.subjects_dropped:
        return
    lower, fated = reading.sentence.tagged.words.lower, reading.lexicon.clauses.fated
    hurt = {at for at, word in enumerate(lower) if word in fated}
    if not hurt:
        return
    if any(verb.at not in hurt for clause in reading.sentence.sliced.clauses for verb in clause.verbs):
        return
    definite = {at for at, word in enumerate(lower) if word in reading.lexicon.clauses.definites}
    people = [m for m in reading.sentence.mentions if m.counted and m.kind == "people" and m.last - m.head == 1]
    people = [m for m in people if not (m.prep or m.aside or m.first in definite or hurt & {m.head, m.last})]
    if len(people) == 1 and only_for_reasons(people[0], reading.sentence, reading.lexicon, hurt):
        as_members(reading, people[0].head, people[0])


def tell_totals(reading: SentenceReading) -> None:
    """The number of a total, and behind it the parts of those whom it sums up ('..., entre ellos seis mujeres')."""
    told = bool(reading.drafts)
    tell_total(reading)
    if reading.drafts and not told and reading.lexicon.clauses.subjects_dropped:
        tell_parts(reading)


def tell_ranking(reading: SentenceReading) -> None:
    """'followed by Israel (43) and Belarus (26)', 'Then comes China with 43': the same as just told, by place."""
    clauses = reading.lexicon.clauses
    pairs = [] if clauses.nouns_capitalised or clauses.noun_cases else placed_in_ranking(reading.sentence)
    if clauses.holding:  # not 'Abu Dabi, que ha mediado en 17'
        pairs = [(n, place) for n, place in pairs if not n.prep or n.prep in clauses.holding]
    lone = len(pairs) == 1 and bool(pairs[0][1].prep)
    whole = _ranked_with(reading, pairs[0][0]) if pairs and not lone else None
    moves = whole is not None and reading.context.codebook.kinds[whole.kind].moves
    if pairs and not clauses.fixed_order and (not moves or pairs[0][1].prep in clauses.inside):
        return  # 'Las cifras: Lima (143), Cusco (55)': where it happened, told elsewhere
    told = {m.head for draft in reading.drafts for m in draft.mentions}
    for number, place in pairs if whole is not None else ():
        if number.head in told or whole is None:
            continue
        made = len(reading.drafts)
        add_parts(reading, whole, [number._replace(joined=False, prep="")], number.head)
        for draft in reading.drafts[made:]:
            draft.whole = draft.whole if whole.place in ("", place.country) and not whole.by else None
            draft.place, draft.by, draft.nations = place.country, (), ()
            come_from(reading, draft, whole, place)


def _ranked_with(reading: SentenceReading, first: Mention) -> Draft | None:
    """What is told of before the first number of a ranking: in its own sentence, or shortly before."""
    own = [d for d in reading.drafts if d.count is not None and d.mentions and d.mentions[0].first < first.first]
    whole = own[0] if own else reading.context.last_whole([])
    near = whole is not None and whole.count is not None and reading.number - whole.sentence <= NEAR
    return whole if near else None


def tell_how_many(reading: SentenceReading) -> None:
    """'Fifteen is how many were let go', '310: that is how many are in jail': the number stands before."""
    phrases, lower = reading.lexicon.clauses.how_many, reading.sentence.tagged.words.lower
    at = next((k for k in range(len(lower) - 1) if " ".join(lower[k : k + 2]) in phrases), -1) if phrases else -1
    if at < 0:
        return
    bare = [m for m in reading.sentence.mentions if m.kind == "number" and m.counted and not m.prep]
    number = next((m for m in bare if 0 < at - m.last <= _AHEAD and m.first <= 1), None)
    told = next((draft for draft in reading.unsaid if draft.at_word > at and draft.count is None), None)
    if number is None or told is None or any(d.at_word == told.at_word for d in reading.drafts):
        return
    told.count, told.mentions = number_of(reading, number), [number]
    reading.drafts.append(told)


def asks_without_verb(reading: SentenceReading) -> bool:
    """'And convicted, of all the 61?': a question that has no finite verb tells nothing."""
    form = reading.sentence.tagged.words.form
    if not reading.drafts or form[-1] != "?" or not reading.lexicon.clauses.fixed_order:
        return False
    finite = [features for clause in reading.sentence.sliced.clauses for features in clause.finite()]
    return all(features & PARTICIPLE for features in finite)


def remember_listed(reading: SentenceReading, mentions: list[Mention]) -> None:
    """Remember the names listed behind those counted."""
    for mention in mentions[:1]:
        names = names_of_people(reading, listed(mention, reading.sentence))
        if names:
            reading.listed[mention.head] = names
