"""Where and when: countries from the clause and the report, days from the clause's times."""

from __future__ import annotations

from typing import Final, Literal

from gegenprobe.model.statement import When
from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.inflection import FINITE, INFINITIVE, PARTICIPLE, PAST, PRESENT
from gegenprobe.packs.lexicon import OPENER, RELATIVE, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.stock_days import NO_DAY, held_then, on_last_day, said_then
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.settings.coming import has_agreed, has_announced, is_coming
from gegenprobe.reading.settings.days_of_acts import day_of_act
from gegenprobe.reading.settings.deeds_held_for import of_the_deed
from gegenprobe.reading.settings.looking_ahead import decided_then
from gegenprobe.reading.settings.noun_times import of_a_noun, of_those_described
from gegenprobe.reading.settings.other_times import is_compared_with
from gegenprobe.reading.settings.since_then import begun_with
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.times.time_values import TimeHit, is_daypart, on_its_day
from gegenprobe.text.record import Record

Direction = Literal["past", "future"]
UNCERTAIN: Final = ("planned", "possible")
_SET_OFF: Final = ("background", "complement")  # clauses that the time before them may be of
# A time inside a phrase for these tells of them, not of the event ('vier im Januar verurteilte Männer').
_TOLD_OF: Final = ("people", "person", "body")


class Occasion(Record):
    """An event whose days are asked for, with what they are judged by."""

    _fields = ("event", "sentence", "status", "kind", "clauses")
    __slots__ = _fields

    def __init__(self, event: Event, sentence: Sentence, status: str, kind: Kind, clauses: Clauses) -> None:
        self.event = event
        self.sentence = sentence
        self.status = status
        self.kind = kind
        self.clauses = clauses


def when_of(occasion: Occasion) -> When | None:
    """The days of an event: the nearest time of its clause, or of the clause it is coordinated with."""
    times = _own_times(occasion)
    hit, published = _time_of(occasion, times), occasion.sentence.published
    if published is not None and (hit is not None or not occasion.kind.stock):
        begun = begun_with(occasion.event, occasion.sentence, occasion.clauses)
        if begun is not None and (hit is None or hit.first == begun.first):
            found = resolve(begun, published, "past")
            return None if found is None else When(found.start, max(found.start, published))
    if hit is None:
        return _of_the_act(occasion, times) or _without_a_time(occasion)
    direction: Direction = "future" if _looks_ahead(occasion, hit) else "past"
    found = resolve(hit, published, direction)
    found = _of_a_stock(occasion, hit, found) if occasion.kind.stock else found
    still = found is None and published is not None and _still_held(occasion)
    return When(published, published) if still and published is not None else found


def _of_the_act(occasion: Occasion, times: list[TimeHit]) -> When | None:
    """'anunció el lunes que liberará a 12': the day of the announcement or demand, which is over."""
    event, sentence, status, kind = occasion.event, occasion.sentence, occasion.status, occasion.kind
    hit = day_of_act(event, status, sentence, times) if times and not kind.stock else None
    found = resolve(hit, sentence.published, "past") if hit is not None else None
    ahead = found is not None and sentence.published is not None and found.start > sentence.published
    return None if ahead else found


def _own_times(occasion: Occasion) -> list[TimeHit]:
    """The times of the sentence that can be those of the event: not of a noun, a comparison, another verb, an end."""
    event, sentence, kind, clauses = occasion.event, occasion.sentence, occasion.kind, occasion.clauses
    counted = kind.stock and clauses.nouns_capitalised  # 'mit Stand vom 16. Mai sitzen 40 in Haft'
    own = [on_its_day(t) for t in sentence.times if counted or not of_a_noun(t, event, sentence, clauses)]
    own = [t for t in own if not (is_compared_with(t, sentence, clauses) or of_the_deed(t, event, sentence, clauses))]
    own = [t for t in own if not of_those_described(t, event, kind.name, sentence, clauses)]
    own = [t for t in own if kind.moves or not _of_verb_before(t, event, sentence)]
    if clauses.noun_cases or clauses.fixed_order:  # 'взяли под стражу до 10 апреля', 'remanded in custody until Monday'
        return [t for t in own if t.open != "until" or t.first < event.at]
    if clauses.nouns_capitalised:  # 'Bis Montag waren 171 frei': no day on which it happened
        return [t for t in own if t.open != "until"]
    return own


def _looks_ahead(occasion: Occasion, hit: TimeHit) -> bool:
    """Whether the time lies before the event's report or behind it: 'am Montag' of what is planned is yet to come."""
    event, sentence, status = occasion.event, occasion.sentence, occasion.status
    kind, clauses = occasion.kind, occasion.clauses
    if hit.open == "since" and clauses.nouns_capitalised:
        return False
    if status in UNCERTAIN and not _was_then(occasion, hit) and not _promised_then(hit, event, sentence, clauses):
        return True
    coming = not kind.stock and (kind.about == "parties" or kind.leaves or kind.moves)
    return coming and clauses.nouns_capitalised and is_coming(hit, event, sentence, kind)


def _was_then(occasion: Occasion, hit: TimeHit) -> bool:
    """'issued warrants on Tuesday', 'ha anunciado este sábado el indulto': the time of what was done, not planned."""
    event, sentence, clauses = occasion.event, occasion.sentence, occasion.clauses
    past = _is_past(event, sentence, fixed_order=clauses.fixed_order)
    if clauses.subjects_dropped and not past:
        infinitive = event.form is not None and event.noun is None and event.form.features & INFINITIVE
        past = bool(infinitive and decided_then(sentence, hit, event.at)) or has_announced(event, sentence)
    past = past or (clauses.nouns_capitalised and has_agreed(event, sentence))
    return past and sentence.tagged.words.lower[hit.first] not in clauses.set_for


def _of_a_stock(occasion: Occasion, hit: TimeHit, found: When | None) -> When | None:
    """Of how many are held at a time: the last day of the time, or that of the report ('sitzen seit einem Jahr')."""
    published = occasion.sentence.published
    if published and occasion.clauses.nouns_capitalised and _lasts(hit):
        return When(published, published)
    return on_last_day(found, hit) if occasion.clauses.fixed_order else found


def _without_a_time(occasion: Occasion) -> When | None:
    """The day of the report for a stock and for an entry dated by its line; for an earlier stock what is told then."""
    sentence, kind = occasion.sentence, occasion.kind
    if sentence.published is None:
        return None
    held = _still_held(occasion)
    if kind.stock and not held:
        return said_then(occasion.event, sentence)
    today = held or (sentence.dated and occasion.status == "occurred" and not _is_over(occasion))
    return When(sentence.published, sentence.published) if today else None


def _is_over(occasion: Occasion) -> bool:
    """'men jailed for theft' in an entry of the day: done before, on no day told."""
    event, sentence, form = occasion.event, occasion.sentence, occasion.event.form
    if not occasion.clauses.fixed_order or form is None or not form.features & PARTICIPLE:
        return False
    clause = sentence.clause(event.clause)
    return clause.kind == "relative" and clause.relative < 0 and clause.first_verb(event.at) == event.at


def _still_held(occasion: Occasion) -> bool:
    return occasion.kind.stock and not held_then(occasion.event, occasion.sentence, occasion.clauses)


def _of_verb_before(time: TimeHit, event: Event, sentence: Sentence) -> bool:
    """'was arrested in June 2020 and sentenced to ...': a month or year behind the first of two verbs is its own."""
    clause = sentence.clause(event.clause)
    if time.kind not in ("month", "year") or clause.kind != "coordinate" or clause.parent < 0:
        return False
    above = sentence.clause(clause.parent)
    behind = bool(above.verbs) and above.verbs[-1].at < time.first
    return behind and time.first < event.at and sentence.sliced.clause_of[time.first] == above.number


def _promised_then(hit: TimeHit | None, event: Event, sentence: Sentence, clauses: Clauses) -> bool:
    """'hatten sich im Juli verständigt, 40 freizulassen', 'in June they agreed to free 40': the time of the promise."""
    before = hit is not None and event.form is not None and bool(event.form.features & INFINITIVE)
    before = before and hit is not None and hit.first < event.at
    if hit is None or not (clauses.nouns_capitalised or before):
        return False
    number = sentence.sliced.clause_of[hit.first]
    verbs = [v for v in sentence.clause(number).verbs if v.at < event.at or clauses.nouns_capitalised]
    first = next((v for v in verbs if any(f.features & FINITE for f in v.forms)), None)
    forms = [form.features for form in first.forms if form.features & FINITE] if first is not None else []
    other = number != event.clause or (before and not clauses.nouns_capitalised)
    return bool(other and forms) and all(f & PAST and not f & PRESENT for f in forms)


def _lasts(hit: TimeHit) -> bool:
    """'seit einem Jahr': a length of time, and no day since which."""
    return hit.open == "since" and hit.value.unit is not None and hit.value.amount is not None


def _is_past(event: Event, sentence: Sentence, *, fixed_order: bool) -> bool:
    """'issued warrants on Tuesday': what a noun plans was done when its verb says so."""
    if event.noun is None:
        own = event.form.features if event.form is not None and fixed_order else 0
        return bool(own & PAST) and not own & (PRESENT | INFINITIVE | PARTICIPLE)
    forms = [form.features for verb in sentence.clause(event.clause).verbs for form in verb.forms]
    return bool(forms) and all(features & PAST and not features & (PRESENT | INFINITIVE) for features in forms)


def in_the_perfect(event: Event, sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a participle stands with the auxiliary of a perfect, or alone as in headlines; nothing looks ahead."""
    if event.form is None or not event.form.features & PARTICIPLE or not lexicon.clauses.nouns_capitalised:
        return False
    helping: set[str] = set()
    done = False
    others = [verb for verb in sentence.clause(event.clause).verbs if verb.at != event.at]
    for form in (form for verb in others for form in verb.forms):
        use = lexicon.verbs.get(form.lemma, NO_USE)
        helping.update(use.auxiliary.split() if form.features & FINITE else ("modal",) if use.modal else ())
        done = done or bool(form.features & PARTICIPLE and "passive" in use.auxiliary)  # 'seien ... worden'
    return ("perfect" in helping or done or not others) and not helping & {"future", "modal"}


def _time_of(occasion: Occasion, times: list[TimeHit]) -> TimeHit | None:
    """The nearest of these times in the event's clause, or in the one that it goes on from; at most two steps up."""
    event, sentence, kind, clauses = occasion.event, occasion.sentence, occasion.kind, occasion.clauses
    unfit = ("open-span", *NO_DAY) if kind.about != "people" else NO_DAY
    clause = sentence.clause(event.clause)
    for _ in range(3):
        inside = [t for t in times if sentence.sliced.clause_of[t.first] == clause.number]
        inside += [t for t in times if _set_off_ahead(t, clause, sentence)]
        if hits := _fitting([t for t in inside if t.kind not in unfit], event, clause, sentence):
            return min(hits, key=lambda t: (abs(t.first - event.at), t.first))
        span = next((t for t in inside if _just_past(t)), None)
        if span is not None and "open-span" not in unfit:
            return span
        opening = (*clauses.at_which, *_cleft(clause, sentence, clauses)) if clause.kind in _SET_OFF else ()
        if opening and (named := _named_before(clause, sentence, opening)):
            return named
        if clause.kind not in ("coordinate", "infinitive") or clause.parent < 0:
            return None
        clause = sentence.clause(clause.parent)
    return None


def _fitting(times: list[TimeHit], event: Event, clause: Clause, sentence: Sentence) -> list[TimeHit]:
    """The times of a clause that are its event's own, those that say a day before those that say less."""
    told_of = [m for m in sentence.mentions if m.kind in _TOLD_OF] if times else []
    hits = [t for t in times if not any(m.first <= t.first < m.head for m in told_of)]
    hits = [t for t in hits if t.value.ref in (None, "PRESENT_REF")]
    hits = [t for t in hits if t.value.anchor != "text"] or hits  # 'am 31. Mai 40 Männer, mehr als ein Jahr zuvor'
    before = [t for t in hits if t.first < event.at]  # '2016 wurde X verschleppt, 2021 in Mali Y'
    if before and event.form is not None and event.form.features & PARTICIPLE and event.at < clause.last - 1:
        hits = [t for t in hits if t in before or not _set_off(t, event.at, sentence)]
    return [t for t in hits if not is_daypart(t.value)] or hits  # 'am Mittwoch nach einer Razzia am frühen Morgen'


def _just_past(time: TimeHit) -> bool:
    """'in the past five days': a length of time that ends on the day of the report."""
    value = time.value
    return time.kind == "duration" and value.shift == -1 and value.amount is not None and value.unit is not None


def _cleft(clause: Clause, sentence: Sentence, clauses: Clauses) -> tuple[str, ...]:
    """'It was on Monday that 40 were arrested': the word that opens the clause behind no more than 'it was'."""
    lower, parent = sentence.tagged.words.lower, clause.parent
    if clause.kind != "complement" or parent < 0:
        return ()
    above = sentence.clause(parent)
    it_was = " ".join(lower[above.first : above.first + 2]) in clauses.told_anew and len(above.verbs) == 1
    return (lower[clause.first],) if it_was else ()


def _named_before(clause: Clause, sentence: Sentence, at_which: tuple[str, ...]) -> TimeHit | None:
    """'took place on Wednesday, when at least 139 left': the time right before the clause that tells of it."""
    opens = sentence.tagged.words.lower[clause.first] in at_which
    named = next((t for t in sentence.times if opens and clause.first - 1 <= t.last <= clause.first), None)
    return named._replace(open=None) if named is not None and named.open == "since" else named


def _set_off_ahead(time: TimeHit, clause: Clause, sentence: Sentence) -> bool:
    """'said that, in May, 40 were arrested': a time between commas right behind what opens the clause."""
    form, known, before = sentence.tagged.words.form, sentence.tagged.known, time.first - 2
    if time.last + 1 != clause.first or before < 0:
        return False
    return form[time.last] == form[before + 1] == "," and bool(known[before].flags & (OPENER | RELATIVE))


def _set_off(time: TimeHit, at: int, sentence: Sentence) -> bool:
    """Whether a mark stands between the event's word and a time behind it."""
    return time.first > at and any(form in ",;" for form in sentence.tagged.words.form[at : time.first])
