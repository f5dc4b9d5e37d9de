"""Where and when: countries from the clause and the report, days from the clause's times."""

from __future__ import annotations

from datetime import date
from typing import Final, Literal

from gegenprobe.model.statement import When
from gegenprobe.packs.codebook import Kind
from gegenprobe.packs.grammar import Clauses
from gegenprobe.packs.inflection import FINITE, INFINITIVE, PARTICIPLE, PAST, PRESENT
from gegenprobe.packs.lexicon import ARTICLE, POSSESSIVE, Lexicon
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.events.stock_days import NO_DAY, held_then, on_last_day, said_then
from gegenprobe.reading.names.mention import TERMS
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.settings.coming import has_agreed, has_announced, is_coming
from gegenprobe.reading.settings.looking_ahead import decided_then
from gegenprobe.reading.settings.noun_times import (
    is_record,
    of_a_noun,
    of_those_described,
    since_a_record,
    since_what,
    up_to,
)
from gegenprobe.reading.settings.other_times import is_compared_with
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.times.time_values import TimeHit, is_daypart, on_its_day

Direction = Literal["past", "future"]
UNCERTAIN: Final = ("planned", "possible")
# A time inside a phrase for these tells of them, not of the event ('vier im Januar verurteilte Männer').
_TOLD_OF: Final = ("people", "person", "body")


def when_of(event: Event, sentence: Sentence, status: str, kind: Kind, clauses: Clauses) -> When | None:
    """The days of an event: the nearest time of its clause, or of the clause it is coordinated with."""
    counted = kind.stock and clauses.nouns_capitalised  # 'mit Stand vom 16. Mai sitzen 40 in Haft'
    own = [on_its_day(t) for t in sentence.times if counted or not of_a_noun(t, event, sentence, clauses)]
    own = [t for t in own if not is_compared_with(t, sentence, clauses)]
    own = [t for t in own if not of_those_described(t, event, kind.name, sentence, clauses)]
    own = [t for t in own if kind.moves or not _of_verb_before(t, event, sentence)]
    fixed_order = clauses.fixed_order
    if clauses.noun_cases or fixed_order:  # 'взяли под стражу до 10 апреля', 'remanded in custody until Monday'
        own = [t for t in own if t.open != "until" or t.first < event.at]
    elif clauses.nouns_capitalised:  # 'Bis Montag waren 171 frei': no day on which it happened
        own = [t for t in own if t.open != "until"]
    unfit = ("open-span", *NO_DAY) if kind.about != "people" else NO_DAY
    hit = _time_of(event, sentence, own, unfit, clauses.at_which)
    past = _is_past(event, sentence, fixed_order=fixed_order)
    if clauses.subjects_dropped and not past:
        infinitive = event.form is not None and event.noun is None and event.form.features & INFINITIVE
        past = bool(infinitive and decided_then(sentence, hit, event.at)) or has_announced(event, sentence)
    past = past or (clauses.nouns_capitalised and has_agreed(event, sentence))
    past = past and (hit is None or sentence.tagged.words.lower[hit.first] not in clauses.set_for)
    ahead = status in UNCERTAIN and not past and not _promised_then(hit, event, sentence, clauses)
    coming = not kind.stock and (kind.about == "parties" or kind.leaves or kind.moves)
    ahead = ahead or (
        coming and hit is not None and clauses.nouns_capitalised and is_coming(hit, event, sentence, kind)
    )
    ahead = ahead and not (hit is not None and hit.open == "since" and clauses.nouns_capitalised)
    direction: Direction = "future" if ahead else "past"
    found = resolve(hit, sentence.published, direction) if hit is not None else None
    found = on_last_day(found, hit) if kind.stock and fixed_order else found
    if kind.stock and hit is not None and _lasts(hit) and sentence.published and clauses.nouns_capitalised:
        found = When(sentence.published, sentence.published)  # 'sitzen seit einem Jahr in Haft'
    if found is not None and hit is not None and sentence.published and _counts_from(hit, sentence, clauses):
        found = When(found.start, max(found.start, sentence.published))
    if found is not None or sentence.published is None:
        return found
    dated = sentence.dated and status == "occurred" and hit is None
    stock = kind.stock and not held_then(event, sentence, clauses)
    if kind.stock and not stock and hit is None:
        return said_then(event, sentence)
    return When(sentence.published, sentence.published) if stock or dated else None


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


def _counts_from(hit: TimeHit, sentence: Sentence, clauses: Clauses) -> bool:
    """'seit Beginn des Kriegs im Februar 2022': the time inside the phrase is where counting starts."""
    end, tagged, since = hit.first, sentence.tagged, clauses.since
    if since_what(hit, sentence, clauses) >= 0:
        return True
    for mention in reversed([m for m in sentence.mentions if m.last <= end and m.kind in ("thing", "event")]):
        if end - mention.last > 1:
            return False
        if mention.prep in since:
            return True
        end = mention.first
        phrase = next((at for at in range(end) if at + tagged.length[at] == end), -1)  # 'seit Beginn'
        if phrase >= 0 and tagged.words.lower[phrase] in since:
            return True
    return False


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


def _time_of(
    event: Event, sentence: Sentence, times: list[TimeHit], unfit: tuple[str, ...], at_which: tuple[str, ...] = ()
) -> TimeHit | None:
    clause = sentence.clause(event.clause)
    for _ in range(3):
        hits = [t for t in times if t.kind not in unfit and sentence.sliced.clause_of[t.first] == clause.number]
        hits = [
            t for t in hits if not any(m.first <= t.first < m.head and m.kind in _TOLD_OF for m in sentence.mentions)
        ]
        hits = [t for t in hits if t.value.ref in (None, "PRESENT_REF")]
        hits = [t for t in hits if t.value.anchor != "text"] or hits  # 'am 31. Mai 40 Männer, mehr als ein Jahr zuvor'
        before = [t for t in hits if t.first < event.at]  # '2016 wurde X verschleppt, 2021 in Mali Y'
        if before and event.form is not None and event.form.features & PARTICIPLE and event.at < clause.last - 1:
            hits = [t for t in hits if t in before or not _set_off(t, event.at, sentence)]
        hits = [t for t in hits if not is_daypart(t.value)] or hits  # 'am Mittwoch nach einer Razzia am frühen Morgen'
        if hits:
            return min(hits, key=lambda t: (abs(t.first - event.at), t.first))
        span = next((t for t in times if sentence.sliced.clause_of[t.first] == clause.number and _just_past(t)), None)
        if span is not None and "open-span" not in unfit:
            return span
        if clause.kind == "background" and (named := _named_before(clause, sentence, at_which)):
            return named
        if clause.kind not in ("coordinate", "infinitive") or clause.parent < 0:
            return None
        clause = sentence.clause(clause.parent)
    return None


def _just_past(time: TimeHit) -> bool:
    """'in the past five days': a length of time that ends on the day of the report."""
    value = time.value
    return time.kind == "duration" and value.shift == -1 and value.amount is not None and value.unit is not None


def _named_before(clause: Clause, sentence: Sentence, at_which: tuple[str, ...]) -> TimeHit | None:
    """'took place on Wednesday, when at least 139 left': the time right before the clause that tells of it."""
    opens = sentence.tagged.words.lower[clause.first] in at_which
    named = next((t for t in sentence.times if opens and clause.first - 1 <= t.last <= clause.first), None)
    return named._replace(open=None) if named is not None and named.open == "since" else named


def _set_off(time: TimeHit, at: int, sentence: Sentence) -> bool:
    """Whether a mark stands between the event's word and a time behind it."""
    return time.first > at and any(form in ",;" for form in sentence.tagged.words.form[at : time.first])


def is_total(event: Event, sentence: Sentence, so_far: int, clauses: Clauses) -> bool:
    """Whether the clause counts up to date: 'bisher', 'seit Juli'."""
    clause_of, known = sentence.sliced.clause_of, sentence.tagged.known
    so_far &= sentence.tagged.flags
    if so_far and any(known[at].flags & so_far and clause_of[at] == event.clause for at in range(len(known))):
        return True
    since = clauses.since
    terms = {k for hit in sentence.numbers if hit.unit in TERMS for k in range(hit.first, hit.last)}
    spans = [t for t in sentence.times if t.kind == "open-span" and t.core_first not in terms and not up_to(t)]
    records = sentence.times if clauses.nouns_capitalised else spans
    if any(since_a_record(t, sentence, clauses) and clause_of[t.first] == event.clause for t in records):
        return False  # 'the highest number since 1990', 'zum ersten Mal seit Juli'
    ends = [t for t in spans if event.passive and t.open == "until" and t.first > event.at]  # 'were held until May'
    if any(clause_of[t.first] == event.clause for t in spans if t not in ends):
        return True
    begun = [m for m in sentence.in_clause(event.clause) if m.prep in since and m.kind in ("thing", "event")]
    if any(not is_record(m.first, sentence, clauses) for m in begun):
        return True  # 'seit dem Putschversuch festgenommen'
    if since and _since_what(event, sentence, clauses):
        return True
    background = [c for c in sentence.sliced.clauses if c.kind == "background"]
    hanging = [c for c in background if c.parent == event.clause or (c.parent < 0 and c.number == event.clause - 1)]
    return any(" ".join(sentence.tagged.words.lower[c.first : c.first + 3]).startswith(since) for c in hanging if since)


def _since_what(event: Event, sentence: Sentence, clauses: Clauses) -> bool:
    """'Peru has arrested 40 since the failed putsch': behind such a word, an article and what is no time."""
    lower, known, clause_of = sentence.tagged.words.lower, sentence.tagged.known, sentence.sliced.clause_of
    marks = [at for at in range(len(lower) - 1) if lower[at] in clauses.since and clause_of[at] == event.clause]
    marks = [at for at in marks if not is_record(at, sentence, clauses)]
    taken = {k for time in sentence.times for k in range(time.first, time.last)}
    return any(known[at + 1].flags & (ARTICLE | POSSESSIVE) and at + 1 not in taken for at in marks)


def until_published(when: When | None, published: date | None) -> When | None:
    """'so far this year': a total's time ends when it was told."""
    if when is None or published is None or not when.start <= published < when.end:
        return when
    return When(when.start, published)
