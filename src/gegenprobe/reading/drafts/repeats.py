"""What a sentence tells twice of the same people: two words for one event, or what only says who they are."""

from __future__ import annotations

from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.inflection import FINITE, GERUND, PARTICIPLE
from gegenprobe.packs.lexicon import CONJUNCTION, OPENER, PREPOSITION, Lexicon
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.drafts.asked_back import asker_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.filled import Filled
from gegenprobe.reading.names.mention import TERMS, Mention
from gegenprobe.reading.roles.countries_left import leaves_object
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.times.time_values import LASTING
from gegenprobe.reading.told.draft import Draft

Roles = tuple[Event, Filled]


def told_once(
    events: list[Roles], sentence: Sentence, lexicon: Lexicon, kinds: dict[str, Kind], *, way_told: bool = False
) -> list[Roles]:
    """The events without those that need a country to go to and have none, or that only tell who the people are.

    `way_told`: whether those told of last were brought to a country; 'will hand over 90 more' goes there too.
    """
    frames = lexicon.frames
    events = [(e, r) for e, r in events if not (r.to and _within_country(e, r, sentence, lexicon))]
    if not events or (len(events) == 1 and not frames[events[0][0].frame].abroad):
        return events  # as nearly always
    events = [(e, r) for e, r in events if not _tells_of_measure(e, kinds[frames[e.frame].kind], sentence, lexicon)]
    reached = [
        (e, r)
        for e, r in events
        if not frames[e.frame].abroad or (way_told and _of_others(r)) or _crosses(e, r, sentence, lexicon)
    ]
    plain = {e.at for e, _ in reached if not (e.conditional or frames[e.frame].abroad) and _moves(e, lexicon, kinds)}
    reached = [(e, r) for e, r in reached if not (frames[e.frame].abroad and e.conditional and e.at in plain)]
    sent = {e.at for e, r in reached if frames[e.frame].abroad and r.whom}  # 'Ein Flugzeug mit 177 Migranten landete'
    kept = [
        (e, r) for e, r in reached if e.at not in sent or frames[e.frame].abroad or kinds[frames[e.frame].kind].leaves
    ]
    kept = [(e, r) for e, r in kept if not _only_names(e, r, kept, lexicon)]
    heads = {(e.at, frames[e.frame].kind, m.head) for e, r in kept for m in r.whom if _told(e, m, lexicon, kinds)}
    kept = _without_left(kept, lexicon, kinds)
    gone = [(e, r) for e, r in kept if kinds[frames[e.frame].kind].moves]
    moved = {(e.at, frames[e.frame].kind, m.head) for e, r in gone for m in r.whom if m.number is not None}
    apart = [e for e, r in kept if _dated_apart(e, r, sentence) or _with_object(e, sentence, lexicon, kinds)]
    apart += [e for e, _ in kept if _helped(e, sentence, lexicon)]
    return [
        (e, r)
        for e, r in kept
        if e in apart or not _describes(e, r, _beside(e, (heads, moved), lexicon, kinds), sentence)
    ]


def _without_left(kept: list[Roles], lexicon: Lexicon, kinds: dict[str, Kind]) -> list[Roles]:
    """The events without the stocks of those who died or left in the same clause, and without stays that ended."""
    frames = lexicon.frames
    dead = {(e.clause, m.head) for e, r in kept if kinds[frames[e.frame].kind].final for m in r.whom}
    kept = [(e, r) for e, r in kept if not kinds[frames[e.frame].kind].stock or not _among(e, r, dead)]
    kept = [
        (e, r) for e, r in kept if not (kinds[frames[e.frame].kind].stock and _only_noun(e, r, kept, lexicon, kinds))
    ]
    freed = {(e.clause, m.head) for e, r in kept if kinds[frames[e.frame].kind].leaves for m in r.whom}
    kept = [(e, r) for e, r in kept if not _only_stays(e, lexicon, kinds) or not _among(e, r, freed)]
    left = {head for _, head in freed}  # 'recorded 156 political prisoners freed since May': none of them is held
    return [(e, r) for e, r in kept if not (_counts(e, lexicon, kinds) and any(m.head in left for m in r.whom))]


def _dated_apart(event: Event, roles: Filled, sentence: Sentence) -> bool:
    """'Иван Котов, взятый под стражу 10 марта, отбывает ...': of one by name, on a day of its own."""
    clause_of = sentence.sliced.clause_of
    named = any(m.kind == "person" for m in roles.whom)
    return named and any(clause_of[time.first] == event.clause and time.kind not in LASTING for time in sentence.times)


def _with_object(event: Event, sentence: Sentence, lexicon: Lexicon, kinds: dict[str, Kind]) -> bool:
    """'Six received suspended sentences and were freed': a verb with its object, and another behind a conjunction."""
    tagged, after = sentence.tagged, event.at + 1
    clause = sentence.clause(event.clause)
    told = event.form is not None and event.form.features & FINITE and not kinds[lexicon.frames[event.frame].kind].stock
    if not told or not lexicon.clauses.fixed_order or clause.kind != "main" or clause.last >= len(tagged.known):
        return False
    joined = tagged.known[clause.last].flags & CONJUNCTION and tagged.words.form[clause.last] != ","
    object_ = tagged.words.form[after][0].isalnum() and not tagged.known[after].flags & (PREPOSITION | OPENER)
    return bool(joined and object_) and after < clause.last


def _helped(event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Die Polizei hat N. N. festgenommen und abgeschoben': the participle of an auxiliary before it, in one clause."""
    if event.form is None or not event.form.features & PARTICIPLE or not lexicon.clauses.nouns_capitalised:
        return False
    verbs = sentence.clause(event.clause).verbs
    return len(verbs) > 1 and verbs[-1].at == event.at and any(use.auxiliary for use in uses_of(verbs[:1], lexicon))


def _only_stays(event: Event, lexicon: Lexicon, kinds: dict[str, Kind]) -> bool:
    """'Nach Monaten in der Gewalt der Miliz sind zwei frei': a phrase for where they were, beside their release."""
    frame, form = lexicon.frames[event.frame], event.form
    use = lexicon.verbs.get(form.lemma) if form is not None else None
    being = frame.type == "phrase" or (use is not None and "state" in use.auxiliary)
    return being and kinds[frame.kind].stock and lexicon.clauses.nouns_capitalised


def _counts(event: Event, lexicon: Lexicon, kinds: dict[str, Kind]) -> bool:
    """'Viasna has recorded 40 prisoners': whether a verb tells who counts those who are held."""
    frame = lexicon.frames[event.frame]
    return lexicon.clauses.fixed_order and kinds[frame.kind].stock and "said_by" in frame.roles


Heads = set[tuple[int, str, int]]


def _crosses(event: Event, roles: Filled, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether the people come to another country: one that is named, or that brings them ('вывезла из Ирака')."""
    frame = lexicon.frames[event.frame]
    out_of = leaves_object(frame) or (lexicon.clauses.noun_cases and "object" in frame.roles.get("whom", ()))
    if out_of and any(sentence.is_country(m) for m in roles.origin):
        return True  # 'Из Ирака вывезли 30 детей', 'must leave Norway'
    brought = {m.country for m in roles.by if m.country}
    fetched = any(m.country and brought - {m.country} for m in roles.origin)
    sent_out = any(m.country and " " in m.prep for m in roles.origin)  # 'flown out of Mexico'
    crosses = fetched or sent_out or _leaves_country(roles, sentence) or _comes_back(event, roles)
    return crosses or asker_of(event, sentence, lexicon) != ""


def _of_others(roles: Filled) -> bool:
    """'90 more': people counted beside those told of."""
    return any(m.more and m.number is not None for m in roles.whom)


def _told(event: Event, mention: Mention, lexicon: Lexicon, kinds: dict[str, Kind]) -> bool:
    leaves = kinds[lexicon.frames[event.frame].kind].leaves
    return mention.kind == "person" or (mention.number is not None and leaves)


def _beside(event: Event, told: tuple[Heads, Heads], lexicon: Lexicon, kinds: dict[str, Kind]) -> tuple[str, Heads]:
    """The event's kind, and whom else the sentence tells of; those moved are no longer in the stock they were in."""
    kind = lexicon.frames[event.frame].kind
    heads, moved = told
    return kind, heads | moved if kinds[kind].stock or kinds[kind].moves else heads


def _comes_back(event: Event, roles: Filled) -> bool:
    """'have come back from Pakistan': of those who come or are brought back, from where is enough."""
    particle = event.form is not None and event.form.particle
    return bool(particle) and any(m.country for m in roles.origin)


def _among(event: Event, roles: Filled, told: set[tuple[int, int]]) -> bool:
    """'the death of two inmates in custody': of whom the clause tells something final, it tells no stock."""
    return any((event.clause, m.head) in told for m in roles.whom)


def _leaves_country(roles: Filled, sentence: Sentence) -> bool:
    """Whether people go to another country than they come from, or to a city outside of the country that moves them."""
    origins, homes = ({m.country for m in mentions if m.country} for mentions in (roles.origin, roles.by))
    for mention in roles.to:
        inside = mention.country in homes and not sentence.is_country(mention)
        if mention.country and mention.country not in origins and not inside:
            return True
    return False


def _within_country(event: Event, roles: Filled, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Nine held in Lyon were taken to Paris': whether all towns around a move lie in the country it goes to."""
    goals = lexicon.frames[event.frame].roles.get("to", ())
    if not goals or "home" in goals:
        return False
    whom, goal = min((m.first for m in roles.whom), default=event.at), roles.to[0].first
    left = [m for m in sentence.mentions if m.kind == "place" and whom < m.first < goal and m not in roles.to]
    places = [m for m in (*sentence.in_clause(event.clause), *left, *roles.origin, *roles.to) if m.country]
    if len({m.country for m in places}) > 1 or any(sentence.is_country(m) for m in places):
        return False
    return bool(left or roles.origin)


def _moves(event: Event, lexicon: Lexicon, kinds: dict[str, Kind]) -> bool:
    return kinds[lexicon.frames[event.frame].kind].moves


def _only_names(event: Event, roles: Filled, events: list[Roles], lexicon: Lexicon) -> bool:
    """'выйдут по амнистии 20 тысяч человек': a noun behind a preposition only names what the verb says of them."""
    if event.noun is None:
        return False
    kind, heads = lexicon.frames[event.frame].kind, {m.head for m in roles.whom if m.number is not None}
    others = [(e, r) for e, r in events if e.form is not None and e.clause == event.clause]
    same = [r for e, r in others if lexicon.frames[e.frame].kind == kind]
    return any(m.head in heads for r in same for m in r.whom)


def _tells_of_measure(event: Event, kind: Kind, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'levantar las sanciones impuestas a X': a participle right behind the measure tells which one is meant."""
    form, known, at = event.form, sentence.tagged.known, event.at
    told = lexicon.clauses.subjects_dropped and kind.about != "people" and at > 0
    if form is None or not told or not form.features & PARTICIPLE:
        return False
    return not known[at - 1].verbs and sentence.tagged.words.form[at - 1].isalpha()


def _only_noun(event: Event, roles: Filled, events: list[Roles], lexicon: Lexicon, kinds: dict[str, Kind]) -> bool:
    """'381 presos, libres por decreto': the noun that counts the people tells no stock of those who leave."""
    inside = any(m.first <= event.at < m.last for m in roles.whom)
    if event.form is not None or not inside:
        return False
    heads = {m.head for m in roles.whom}
    others = [(e, r) for e, r in events if e.clause == event.clause and kinds[lexicon.frames[e.frame].kind].leaves]
    return any(m.head in heads for _, r in others for m in r.whom)


def _describes(event: Event, roles: Filled, told: tuple[str, set[tuple[int, str, int]]], sentence: Sentence) -> bool:
    """'225 people seized in May are free', 'pardoned six prisoners held in Egypt': a participle behind the people.

    `told`: the event's kind, and the place, kind and people of what the sentence tells of them besides.
    """
    if event.form is None or not event.form.features & (PARTICIPLE | GERUND) or _dated_aside(event, roles, sentence):
        return False
    form, (own, heads) = sentence.tagged.words.form, told
    behind = [m for m in roles.whom if m.last == event.at or (m.last == event.at - 1 and form[m.last] == ",")]
    others = {head for at, kind, head in heads if at != event.at and (kind != own or at < head < event.at)}

    return any(m.head in others for m in behind)


def _dated_aside(event: Event, roles: Filled, sentence: Sentence) -> bool:
    """'X, encarcelado el 21 de diciembre, ...': of whom it tells aside from the verb when it happened."""
    clause = sentence.clause(event.clause)
    named = any(m.kind == "person" and m.last == event.at - 1 for m in roles.whom)
    aside = named and clause.kind == "relative" and clause.relative < 0 and clause.separator == ","
    dated = any(clause.first <= t.first < clause.last and t.kind not in LASTING for t in sentence.times)
    return aside and (dated or any(clause.first <= n.first < clause.last and n.unit in TERMS for n in sentence.numbers))


def without_repeats(drafts: list[Draft]) -> list[Draft]:
    """The drafts, those that say the same of the same people made one; the first keeps what the second adds."""
    kept: list[Draft] = []
    done = {(d.kind, m.head) for d in drafts if d.status == "occurred" for m in d.mentions}
    for draft in drafts:
        ahead = draft.status in ("possible", "planned")
        if ahead and any((draft.kind, m.head) in done for m in draft.mentions):
            continue  # 'were let go and could return to their families', 'подписал указ о помиловании X'
        first = next((old for old in kept if _same(old, draft)), None)
        if first is None:
            kept.append(draft)
            continue
        first.by, first.when, first.group = first.by or draft.by, first.when or draft.when, first.group or draft.group
        first.to, first.origin, first.place = (
            first.to or draft.to,
            first.origin or draft.origin,
            first.place or draft.place,
        )
    return kept


def _same(left: Draft, right: Draft) -> bool:
    if (left.kind, left.status, left.people) != (right.kind, right.status, right.people) or left.whole or right.whole:
        return False
    if (left.in_exchange and left.by != right.by) or (left.to and right.to and left.to != right.to):
        return False
    if left.place != right.place and left.each():
        return False  # 'in Kuba und Laos je sechs'
    heads = [m.head for m in left.mentions]
    return bool(heads) and heads == [m.head for m in right.mentions] and left.count == right.count
