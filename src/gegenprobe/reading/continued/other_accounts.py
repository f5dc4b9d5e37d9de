"""Other accounts of those just told of, by their number alone: 'The union spoke of 60', 'Según X, fueron 60'."""

from __future__ import annotations

import math
from typing import Final

from gegenprobe.model.statement import Quantity
from gegenprobe.packs.lexicon import CONJUNCTION, IMPERSONAL, PEOPLE, PREPOSITION, TOTAL
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import VerbAt, uses_of
from gegenprobe.reading.cues.who_speaks import subject_of
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.part_drafts import add_parts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.told_otherwise import whole_verb
from gegenprobe.reading.drafts.who_says import names_cited
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.between_marks import closes, opens
from gegenprobe.reading.roles.gapped_accounts import Account, gapped_accounts
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.totals import only_is
from gegenprobe.text.extremes import greatest

BACK: Final = 2  # sentences between two accounts
NEAR: Final = 4  # words from the verb to the number
FEW: Final = math.log(5)  # how much one account gives of another's number
FAR: Final = 7  # ... past a noun for a total


def tell_other_accounts(reading: SentenceReading) -> None:
    """The number that a clause gives and says nothing more of, as another account of those told of last."""
    counted = [m for m in reading.sentence.mentions if m.counted]
    if not counted or not _tells_lately(reading):
        return
    beside = _accounts_left_out(reading, counted)
    heads = {account.number.head for account in beside}
    clause_of, told = reading.sentence.sliced.clause_of, list(reading.drafts)
    for clause in reading.sentence.sliced.clauses:
        inside = [draft for draft in told if clause_of[draft.at_word] == clause.number]
        if any(not draft.mentions or not draft.mentions[0].more for draft in inside):
            continue
        number = _number_alone(reading, clause, heads)
        verb = _accounting(reading, clause, number) if number is not None else None
        first = _told_alike(reading, clause, number) if number is not None and verb is not None else None
        if number is not None and first is not None and _of_those_here(reading, number, first):
            continue
        if number is not None and verb is not None and first is not None:
            for told_on in (number, *_accounted_on(reading, clause, number)):
                _account(reading, first, told_on, clause, verb)
    others = {name for account in beside for name in names_of(reading, account.speakers)}
    for draft in reading.drafts[len(told) :] if others else ():
        draft.said_by = tuple(name for name in draft.said_by if name not in others)
    _accounts_beside(reading, beside)


def _of_those_here(reading: SentenceReading, number: Mention, first: Draft) -> bool:
    """'325 personas han muerto; el Gobierno no admite más que 199': of people of whom nothing is read."""
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    before = [m for m in reading.sentence.mentions if m.counted and m.kind == "people" and m.last <= number.first]
    return first.sentence != reading.number and any(m.head not in taken for m in before)


def tell_gapped_accounts(reading: SentenceReading) -> None:
    """'МВД сообщило о 32 задержанных, ОВД-Инфо — о 57': as many of the same, by another account."""
    if reading.drafts and reading.cues:
        _accounts_beside(reading, _accounts_left_out(reading, [m for m in reading.sentence.mentions if m.counted]))


def _accounts_left_out(reading: SentenceReading, counted: list[Mention]) -> list[Account]:
    """Numbers behind who tells them alone; looked for only where several count."""
    several = len(counted) > 1 and (bool(reading.cues) or reading.lexicon.clauses.subjects_dropped)
    return gapped_accounts(reading.sentence, reading.cues, reading.lexicon) if several else []


def _accounts_beside(reading: SentenceReading, beside: list[Account]) -> None:
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    for number, speakers in beside:
        own = [d for d in reading.drafts if d.at_word < number.first and d.whole is None and d.count is not None]
        own = [d for d in own if reading.context.codebook.kinds[d.kind].about == "people"]
        if not own or number.head in taken or number_of(reading, number) is None:
            continue
        made = len(reading.drafts)
        add_parts(reading, own[-1], [number._replace(joined=False)], number.head)
        for draft in reading.drafts[made:]:
            draft.whole, draft.said_by, draft.by = None, names_of(reading, speakers), own[-1].by


def _tells_lately(reading: SentenceReading) -> bool:
    """Whether people were told of in the sentence or shortly before, with their number or without."""
    before = (reading.context.drafts, reading.context.unsaid)
    recent = any(told and reading.number - told[-1].sentence <= BACK for told in before)
    return recent or bool(reading.drafts or reading.unsaid)


def _account(reading: SentenceReading, first: Draft, number: Mention, clause: Clause, verb: int) -> None:
    made = len(reading.drafts)
    add_parts(reading, first, [number._replace(joined=False, prep="", aside=False)], number.head)
    for draft in reading.drafts[made:]:
        draft.whole, draft.cumulative = None, first.cumulative
        spoken = next(
            (names_cited(reading, cue) for cue in reading.cues if cue.clause == clause.number and cue.speakers), ()
        )
        by_verb = (
            names_of(reading, subject_of(reading.sentence, clause, verb))
            if verb >= 0 and not _is(reading, clause)
            else ()
        )
        draft.said_by = spoken or by_verb or draft.said_by


def _is(reading: SentenceReading, clause: Clause) -> bool:
    return not clause.verbs or only_is(reading, clause.number)


def _number_alone(reading: SentenceReading, clause: Clause, others: set[int]) -> Mention | None:
    """The only number of the clause but `others`, which counts people or nothing, and that no noun follows."""
    known, form = reading.sentence.tagged.known, reading.sentence.tagged.words.form
    counted = [m for m in reading.sentence.in_clause(clause.number) if m.counted and not known[m.head].flags & TOTAL]
    counted = [m for m in counted if m.head not in others]
    if not counted or any(not (m.joined and m.more) and not _elsewhere(reading, m) for m in counted[1:]):
        return None
    number = counted[0]
    plain = _plain(reading, number, clause) and not any(
        m.head == number.head for cue in reading.cues for m in cue.speakers
    )
    told = number.number is not None and (number.number.article or number.number.value in (None, 1))
    if not plain or told or number.part or number.more or number.none or number_of(reading, number) is None:
        return None
    end = number.last
    closes = end >= len(form) or not form[end][0].isalnum() or known[end].flags & (PREPOSITION | CONJUNCTION)
    on = (
        closes
        or _verb_last(reading, end)
        or _impersonal(reading, end)
        or reading.sentence.tagged.words.lower[end] in reading.lexicon.clauses.adverbs
    )
    return number if on or any(time.first == end for time in reading.sentence.times) else None


def _accounted_on(reading: SentenceReading, clause: Clause, number: Mention) -> list[Mention]:
    """'81 in the capital and nine in Mutare': the numbers behind the first of the clause that are not read yet."""
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    behind = [m for m in reading.sentence.in_clause(clause.number) if m.counted and m.first >= number.last]
    return [m for m in behind if m.head not in taken and _elsewhere(reading, m) and number_of(reading, m) is not None]


def _elsewhere(reading: SentenceReading, number: Mention) -> bool:
    """'and nine in Mutare': a bare number behind a mark or conjunction, and right behind it where they are."""
    inside = reading.lexicon.clauses.inside
    places = (m for m in reading.sentence.mentions if m.first == number.last)
    placed = any(m.kind == "place" and m.prep in inside and closes(m.last, reading.sentence) for m in places)
    return number.kind == "number" and not number.prep and placed and opens(number.first, reading.sentence)


def _plain(reading: SentenceReading, number: Mention, clause: Clause) -> bool:
    """Whether a number stands alone, or before a noun that only says that people are counted."""
    noun = reading.sentence.tagged.words.lower[number.head]
    if number.kind == "number":
        return number.number is not None and number.last <= number.number.last  # no '12 demands'
    hurt = noun in reading.lexicon.words and bool(reading.lexicon.words[noun].verbs)  # 'zwölf Verletzte'
    hurt = hurt or noun in reading.lexicon.clauses.fated
    if number.group and not hurt and any(_figure_between(reading, verb.at, number) for verb in clause.verbs):
        return True  # 'put the total at 107 prisoners'
    noted = bool(reading.sentence.tagged.known[number.head].flags & PEOPLE)
    return number.kind == "people" and noted and not (hurt or number.group or number.nations)


def _verb_last(reading: SentenceReading, at: int) -> bool:
    """'will 60 gezählt haben': in German a verb may follow; with a capital it is those hurt or dead."""
    known, form = reading.sentence.tagged.known, reading.sentence.tagged.words.form
    return reading.lexicon.clauses.nouns_capitalised and bool(known[at].verbs) and form[at][0].islower()


def _accounting(reading: SentenceReading, clause: Clause, number: Mention) -> int | None:
    """The word of the verb that gives the number as an account; -1: none is needed; None: it is no account."""
    about = not number.prep or number.prep in reading.lexicon.about
    last_verb = greatest([verb.at for verb in clause.verbs if verb.at < number.first], -1)
    for verb in reversed([verb for verb in clause.verbs if _near(reading, verb.at, number)]):
        if reading.lexicon.clauses.fixed_order and verb.at < last_verb:
            break  # 'which the group said drew 40,000 people'
        if _gives_number(reading, verb, number, about):
            return verb.at
    if number.prep:
        spoken = about and any(_impersonal(reading, at) for at in range(clause.first, clause.last))
        return -1 if spoken else None
    form, end = reading.sentence.tagged.words.form, number.last
    last = end >= len(form) or not form[end][0].isalnum()
    behind = last and all(verb.at < number.first for verb in clause.verbs)  # 'said that 60 people were innocent'
    said = behind and any(cue.speakers for cue in reading.cues) and _is(reading, clause)
    return -1 if said and _nobody_else(reading, clause, number) else None


def _gives_number(reading: SentenceReading, verb: VerbAt, number: Mention, about: bool) -> bool:
    """Whether a verb of saying or counting has the number as its object, or brings its own noun for it."""
    subject = number.kind == "people" and not number.prep and number.first == verb.at + 1  # 'cuentan dos personas'
    if subject or _of_something_else(reading, verb.at, number):
        return False
    forms = tuple(form for form in verb.forms if whole_verb(reading, verb, form))  # no 'fest|stellen'
    about = about or _at_figure(reading, verb.at, number)
    if any(form.lemma in reading.lexicon.confirming and (about or " " in form.lemma) for form in forms):
        return True  # 'put the number at 60': a verb of three words
    uses = uses_of([VerbAt(verb.at, forms)], reading.lexicon)
    plain = about and not any(use.status for use in uses)  # 'asked for nine' years
    return plain and any(use.speech for use in uses)


def _impersonal(reading: SentenceReading, at: int) -> bool:
    return bool(reading.sentence.tagged.known[at].flags & IMPERSONAL)


def _near(reading: SentenceReading, verb: int, number: Mention) -> bool:
    """Whether a verb stands a few words before the number, in German also at the end of the clause behind it."""
    if verb > number.head:
        return reading.lexicon.clauses.nouns_capitalised
    figure = _figure_between(reading, verb, number)  # 'gave a lower figure: 25'
    return number.first - verb <= (FAR if figure else NEAR)


def _figure_between(reading: SentenceReading, verb: int, number: Mention) -> bool:
    return any(reading.sentence.tagged.known[at].flags & TOTAL for at in range(verb, number.first))


def _at_figure(reading: SentenceReading, verb: int, number: Mention) -> bool:
    """'put the total at 60': a noun for a total between the verb and the number; no 'death toll'."""
    between = (m for m in reading.sentence.mentions if verb < m.first and m.last <= number.first)
    return _figure_between(reading, verb, number) and not any(m.kind == "event" and m.events for m in between)


def _of_something_else(reading: SentenceReading, verb: int, number: Mention) -> bool:
    """'nannte einen Preis: zwölf': whether a noun of its own between the verb and the number is what is counted."""
    if any(word in reading.lexicon.clauses.fated for word in reading.sentence.tagged.words.lower[verb : number.first]):
        return True  # 'put the number of wounded at 12'
    behind_colon = verb < number.first and reading.sentence.tagged.words.form[number.first - 1] == ":"
    open_ = behind_colon and not _figure_between(reading, verb, number)
    kinds = ("thing", "event") if open_ else ("thing",)
    between = (m for m in reading.sentence.mentions if verb < m.first and m.last <= number.first)
    return any(m.kind in kinds and not m.prep for m in between)


def _nobody_else(reading: SentenceReading, clause: Clause, number: Mention) -> bool:
    """Whether a clause of being names nobody but who is cited and a word for several told of before."""
    cited = {m.head for cue in reading.cues for m in cue.speakers}
    rest = [m for m in reading.sentence.in_clause(clause.number) if m is not number and m.head not in cited]
    clauses = reading.lexicon.clauses
    return all(m.kind == "pronoun" and (m.name not in clauses.singular or m.name in clauses.dummies) for m in rest)


def _told_alike(reading: SentenceReading, clause: Clause, number: Mention) -> Draft | None:
    """Of those told of in the nearest sentence the ones whose number is nearest; None where it is their number."""
    told = [d for d in (*reading.context.drafts, *reading.drafts) if d.count is not None]
    told = _nearest_of(reading, clause, number, told)
    here = number_of(reading, number)
    if here is None or not here.low or any(_as_many(draft, here) for draft in told):
        return None
    low = here.low
    nearest = min(told, key=lambda draft: _far(draft, low), default=None)
    if nearest is not None and _far(nearest, low) < FEW:
        return nearest
    some = _nearest_of(reading, clause, number, [*reading.context.unsaid, *reading.unsaid])
    kinds = {draft.kind for draft in reading.context.drafts if _as_many(draft, here)}
    some = [d for d in some if d.kind not in kinds and reading.number - d.sentence < BACK]  # nor one told long before
    mentions = some[-1].mentions if some else []  # 'Dozens were arrested', 'Police arrested protesters'
    return some[-1] if some and (not mentions or any(m.kind == "people" for m in mentions)) else nearest


def _nearest_of(reading: SentenceReading, clause: Clause, number: Mention, drafts: list[Draft]) -> list[Draft]:
    """What was told of people in the nearest sentence that tells of any, or in this one before the number."""
    clause_of, kinds = reading.sentence.sliced.clause_of, reading.context.codebook.kinds
    told = [d for d in drafts if reading.number - d.sentence <= BACK and d.whole is None]
    told = [
        d for d in told
        if d.sentence != reading.number or (clause_of[d.at_word] != clause.number and d.at_word < number.first)
    ]  # fmt: skip
    told = [d for d in told if kinds[d.kind].about == "people" and not kinds[d.kind].swaps]
    return [d for d in told if d.sentence == told[-1].sentence]


def _as_many(draft: Draft, count: Quantity) -> bool:
    told = draft.count
    return told is not None and (told.op, told.low, told.high) == (count.op, count.low, count.high)


def _far(draft: Draft, low: int) -> float:
    """How far the number of a draft is from another one, as a ratio."""
    count = draft.count
    return abs(math.log((count.low or count.high or 1) / low)) if count is not None else math.inf
