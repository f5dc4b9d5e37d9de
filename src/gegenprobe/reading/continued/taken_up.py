"""Sentences that take up people told of before: where they are by now, and who they are ('Это X, Y и Z')."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.inflection import PARTICIPLE, PASSIVE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.continued.deeds_by_name import tell_deeds_by_name
from gegenprobe.reading.continued.named_among import tell_named_among
from gegenprobe.reading.continued.names_behind import BACK, tell_names_behind
from gegenprobe.reading.continued.one_by_name import tell_one_by_name
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.named_as import names_of_people
from gegenprobe.reading.drafts.part_drafts import add_parts, first_members
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import Telling, draft_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.gapped import NOT_ONE_DAY
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.totals import only_is
from gegenprobe.reading.words.openings import opened_with

FAR: Final = 4  # words from 'уже' to the country
OPENING: Final = 3  # words of what opens a sentence of names
NEAR: Final = 2  # words from the start of the sentence to the first name


def tell_taken_up(reading: SentenceReading) -> None:
    """What the sentence tells of those told of before, or of the people that it describes."""
    _of_sum(reading)
    _of_counted_behind(reading)
    _of_shares_left(reading)
    _of_arrived(reading)
    _of_identified(reading)
    tell_names_behind(reading)
    tell_named_among(reading)
    tell_one_by_name(reading)
    tell_deeds_by_name(reading)
    _of_participles(reading)
    _without_second_actors(reading)


def _without_second_actors(reading: SentenceReading) -> None:
    """'Чад передал Нигеру пленных': who lets them go is told with the release, and not with the move again."""
    kinds = reading.context.codebook.kinds
    freed = {(d.at_word, d.by) for d in reading.drafts if kinds[d.kind].leaves and reading.lexicon.clauses.noun_cases}
    for draft in reading.drafts:
        if kinds[draft.kind].moves and (draft.at_word, draft.by) in freed:
            draft.by = ()


def _of_arrived(reading: SentenceReading) -> None:
    """'Все шестеро уже в Израиле': those who were let go are in another country by now."""
    words, lower = reading.lexicon.clauses.arrived, reading.sentence.tagged.words.lower
    for at in [at for at, word in enumerate(lower) if word in words] if words else []:
        clause = reading.sentence.clause(reading.sentence.sliced.clause_of[at])
        goal = _reached_country(reading, clause, at)
        whole = _let_go(reading, clause) if goal is not None else None
        if whole is not None and goal is not None and whole.at_word < at and whole.sentence == reading.number:
            whole.place = "" if whole.place == goal.country else whole.place  # 'вышли и уже едут в Чили'
        if goal is None or whole is None or whole.place == goal.country:
            continue
        moves, frame = _arriving(reading)
        event = Event(moves, at, clause.number)
        draft = draft_of(reading, event, Telling(frame, reading.context.codebook.kinds[frame.kind], "occurred"), [goal])
        draft.count, draft.people, draft.group, draft.nations = (
            whole.count,
            whole.people,
            whole.group,
            whole.nations,
        )
        draft.mentions, draft.to, draft.origin = whole.mentions, goal.country, whole.place
        draft.when = draft.when if draft.sentence != whole.sentence else draft.when or whole.when
        reading.drafts.append(draft)


def _arriving(reading: SentenceReading) -> tuple[int, Frame]:
    """The frame of those who come to another country by themselves ('прибыли в Литву')."""
    frames = list(enumerate(reading.lexicon.frames))
    moving = [(n, f) for n, f in frames if reading.context.codebook.kinds[f.kind].moves]
    coming = [(n, f) for n, f in moving if f.abroad and "subject" in f.roles.get("whom", ())]
    return (coming or moving)[0]


def _reached_country(reading: SentenceReading, clause: Clause, at: int) -> Mention | None:
    """The country right behind the word `at` in a clause that tells nothing else; None: there is none."""
    if any(d.at_word > at and reading.sentence.sliced.clause_of[d.at_word] == clause.number for d in reading.drafts):
        return None
    inside = reading.lexicon.clauses.inside
    near = [
        m for m in reading.sentence.in_clause(clause.number) if m.kind == "place" and m.prep in inside and m.country
    ]
    return next((m for m in near if 0 < m.first - at <= FAR and not m.aside), None)


def _let_go(reading: SentenceReading, clause: Clause) -> Draft | None:
    """Those let go whom the clause counts again, or who are told of in its own sentence."""
    kinds = reading.context.codebook.kinds
    told = [d for d in [*reading.context.drafts, *reading.drafts] if reading.number - d.sentence <= BACK]
    told = [d for d in told if kinds[d.kind].about == "people" and d.status == "occurred"]
    if any(kinds[d.kind].moves for d in told):
        return None
    gone = [d for d in told if kinds[d.kind].leaves and d.whole is None]
    counted = [m for m in reading.sentence.in_clause(clause.number) if m.counted and not m.prep]
    if counted:
        count = number_of(reading, counted[0])
        return next((d for d in reversed(gone) if count and d.count and d.count.value == count.value), None)
    return next((d for d in reversed(gone) if d.sentence == reading.number), None)


def _of_identified(reading: SentenceReading) -> None:
    """'Это Анна Орлова, Иван Котов и ...': the names of those just told of."""
    if reading.drafts:
        return
    lower = reading.sentence.tagged.words.lower
    start = _behind_source(reading, lower)
    phrase = opened_with(" ".join(lower[start : start + OPENING]) + " ", reading.lexicon.identifying)
    if not phrase:
        return
    first = start + max(len(phrase.split()), NEAR)
    about = ("", *reading.lexicon.about)  # 'Речь идёт об X и Y'
    named = [m for m in reading.sentence.mentions if m.kind == "person" and m.prep in about and m.owner != "office"]
    named = [m for m in named if m.first >= start]
    before = [m for m in reading.sentence.mentions if named and start <= m.first < named[0].first]
    plain = all(m.kind == "people" and m.number is None for m in before)
    if not named or not plain or named[0].first > first + len(before):
        return
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[named[0].head])
    if any(verb.at >= first for verb in clause.verbs) and not start:
        return
    people, kinds = names_of_people(reading, named), reading.context.codebook.kinds
    near = [d for d in reversed(reading.context.drafts) if reading.number - d.sentence <= BACK]
    told = [d for d in near if kinds[d.kind].about == "people" and d.count is not None and not d.people]
    whole = next((d for d in told if d.count and d.count.value == len(people)), None)
    if whole is not None:
        add_parts(reading, whole, [named[0]._replace(joined=False), *(m._replace(joined=True) for m in named[1:])], 0)
        reading.drafts[-1].whole = None


def _behind_source(reading: SentenceReading, lower: list[str]) -> int:
    """'Как говорится в заявлении, это X и Y': the first word behind the source that opens the sentence; 0."""
    cited = bool(reading.cues) and "," in lower and reading.lexicon.clauses.noun_cases
    comma = lower.index(",") if cited else -1
    return comma + 1 if any(cue.first < comma for cue in reading.cues) else 0


def _of_sum(reading: SentenceReading) -> None:
    """'Итого двадцать три журналиста': as many as those told of last make together."""
    words, lower = reading.lexicon.clauses.summing, reading.sentence.tagged.words.lower
    if not words or lower[0] not in words or any(d.count is not None for d in reading.drafts):
        return
    first = next((m for m in reading.sentence.mentions if m.counted), None)
    if first is None or first.prep or first.first > NEAR or reading.sentence.clause(0).verbs:
        return
    whole = reading.context.last_whole([])
    if whole is not None and reading.number - whole.sentence <= NEAR and first.kind in ("people", "number"):
        made = len(reading.drafts)
        add_parts(reading, whole, [first._replace(joined=False)], first.head)
        for draft in reading.drafts[made:]:
            draft.whole = None


def _of_counted_behind(reading: SentenceReading) -> None:
    """'Казнённых за эти протесты теперь семь': who is counted opens a clause, the number closes it."""
    for clause in reading.sentence.sliced.clauses if reading.lexicon.clauses.noun_cases else ():
        inside = reading.sentence.in_clause(clause.number)
        opens = bool(inside) and inside[0].first - clause.first <= 1 and clause.kind in ("main", "coordinate")
        if opens and _counts_behind(reading, inside[0]) and not clause.verbs:
            _of_those_behind(reading, inside[0], inside[0])
            continue
        if not opens or inside[0].kind != "people" or inside[0].number is not None or inside[0].prep:
            continue
        bare = [m for m in inside if m.kind == "number" and m.counted and not m.prep and _ends_clause(reading, m)]
        taken = {m.head for draft in reading.drafts for m in draft.mentions}
        only = not clause.verbs or only_is(reading, clause.number)
        if only and len(bare) == 1 and bare[0].head not in taken and bare[0].first > inside[0].last:
            _of_those_behind(reading, inside[0], bare[0])


def _counts_behind(reading: SentenceReading, people: Mention) -> bool:
    """'Иностранцев 46': the number right behind the noun for some of those told of, alone in its stretch."""
    number, taken = people.number, {m.head for draft in reading.drafts for m in draft.mentions}
    counts = people.kind == "people" and number is not None and number.first > people.head
    counts = counts and reading.sentence.tagged.words.lower[people.head] not in reading.lexicon.clauses.fated
    return counts and not people.prep and people.head not in taken and _ends_clause(reading, people)


def _of_those_behind(reading: SentenceReading, people: Mention, number: Mention) -> None:
    """The members that the noun tells of, or the part of those told of last."""
    counted = number._replace(group=people.group, nations=people.nations, joined=False, aside=False)
    member, whole = reading.sentence.tagged.known[people.head].member, reading.context.last_whole(reading.drafts)
    if member:
        first_members(reading, member, [counted], people.head)
    elif people.group in reading.lexicon.captive or whole is None or whole.count is None:
        return
    elif reading.number - whole.sentence <= BACK:
        add_parts(reading, whole, [counted], counted.head)


def _ends_clause(reading: SentenceReading, mention: Mention) -> bool:
    form = reading.sentence.tagged.words.form
    return mention.last >= len(form) or not form[mention.last][0].isalnum()


def _of_shares_left(reading: SentenceReading) -> None:
    """'взяли 51 человека, причём десятерых из них в столице': a share that no verb behind it tells of."""
    if not reading.lexicon.clauses.noun_cases:
        return
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    for share in reading.sentence.mentions:
        if not share.part or share.kind != "number" or share.prep or share.head in taken:
            continue
        clause = reading.sentence.clause(reading.sentence.sliced.clause_of[share.head])
        whole = reading.context.last_whole(reading.drafts)
        near = whole is not None and reading.number - whole.sentence <= 1
        if near and whole is not None and not any(verb.at > share.last for verb in clause.verbs):
            add_parts(reading, whole, [share._replace(joined=False)], share.head)


def _of_participles(reading: SentenceReading) -> None:
    """'Иван Котов, арестованный 4 мая, ...': what a participle with a day of its own tells of one by name."""
    form = reading.sentence.tagged.words.form
    for named in reading.sentence.mentions:
        at = named.last + 1
        if named.kind not in ("person", "pronoun") or at >= len(form) or form[named.last] != ",":
            continue
        if form[at].endswith(reading.lexicon.clauses.noun_plurals) or _is_cited(reading, named):
            continue  # 'По словам Ивана Котова, освобождённые моряки сейчас в Лагосе'
        number = _told_by_participle(reading, at)
        end = next((k for k in range(at, len(form)) if form[k] in ",.;)"), len(form))
        days = [time for time in reading.sentence.times if at < time.first < end and time.kind not in NOT_ONE_DAY]
        people = _people_of(reading, named) if number is not None and days else ()
        if number is None or not people:
            continue
        frame = reading.lexicon.frames[number]
        if any(d.kind == frame.kind and d.people == people for d in reading.context.latest(reading.drafts)):
            continue
        event = Event(number, at, reading.sentence.sliced.clause_of[at])
        draft = draft_of(
            reading, event, Telling(frame, reading.context.codebook.kinds[frame.kind], "occurred"), [named]
        )
        draft.people, draft.mentions, draft.group = people, [named], named.group
        draft.when = resolve(days[0], reading.sentence.published, "past")
        reading.drafts.append(draft)


def _is_cited(reading: SentenceReading, named: Mention) -> bool:
    return any(cue.type == "reported" and cue.first <= named.head < cue.last for cue in reading.cues)


def _told_by_participle(reading: SentenceReading, at: int) -> int | None:
    """The frame about people, without needs, of the passive participle at word `at`."""
    forms = [f for f in reading.sentence.tagged.known[at].verbs if f.features & PARTICIPLE and f.features & PASSIVE]
    uses = [reading.lexicon.verbs[form.lemma] for form in forms if form.lemma in reading.lexicon.verbs]
    kinds, frames = reading.context.codebook.kinds, reading.lexicon.frames
    if (member := reading.sentence.tagged.known[at].member) and not uses:
        return next((n for n, f in enumerate(frames) if f.kind == member and f.type == "noun"), None)
    plain = [n for use in uses for n in use.frames if not reading.lexicon.needs[n] and not frames[n].groups]
    return next((n for n in plain if kinds[frames[n].kind].about == "people"), None)


def _people_of(reading: SentenceReading, named: Mention) -> tuple[str, ...]:
    if named.kind == "person":
        return names_of_people(reading, [named]) if named.owner != "office" else ()
    found = reading.context.antecedent(reading.drafts, reading.sentence, reading.number, named)
    return found[0].people if found and named.name in reading.lexicon.clauses.singular else ()
