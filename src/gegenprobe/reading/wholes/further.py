"""Shares told one by one, and what is told again of elsewhere: 'Of these, 1,458 are men and 216 are women'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import PARTITIVE, PREPOSITION, RELATIVE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.part_drafts import add_parts, first_members
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.who_says import names_cited
from gegenprobe.reading.meant.antecedents import definite
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.gapped import time_behind
from gegenprobe.reading.roles.predicates import as_they_are
from gegenprobe.reading.roles.share_lists import add_up, opened_event, opened_whole, shares_from, told_by_what, within
from gegenprobe.reading.times.time_resolve import resolve
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.broken_down import broken_down
from gegenprobe.reading.wholes.parts import NEAR, member_near
from gegenprobe.reading.wholes.totals import only_is
from gegenprobe.reading.wholes.wholes_named import factual

SHARES: Final = 2  # at least, whose sum is a whole told before


def tell_further(reading: SentenceReading) -> None:
    """'Of these, 1,458 are men and 216 are women', '340 of those arrested were under 16': shares one by one."""
    _of_sum_ahead(reading)
    _of_share_list(reading)
    _of_definite_share(reading)
    if not reading.lexicon.clauses.fixed_order:
        return
    for clause in reading.sentence.sliced.clauses:
        if clause.verbs and _tells_nothing(reading, clause) and clause.kind == "main":
            _busy_with(reading, clause)
        if not clause.verbs or not only_is(reading, clause.number):
            continue
        inside = reading.sentence.in_clause(clause.number)
        counted = [m for m in inside if m.counted and not m.aside]
        comma = reading.sentence.tagged.words.form
        opening = [m for m in counted if m.first - clause.first <= 1 or comma[m.first - 1] == ","]
        first = next((m for m in opening if m.last <= clause.verbs[0].at and not m.prep), None)
        if first is not None and not any(m.head == first.head for d in reading.drafts for m in d.mentions):
            _further(reading, as_they_are(first, clause.verbs[0].at, reading.sentence), clause.verbs[0].at)


def tell_spoken(reading: SentenceReading) -> None:
    """'Minsk sprach von insgesamt 14 Ausländern': so many of those just told of, by another account."""
    whole = None if reading.drafts else reading.context.last_whole([])
    cue = next((one for one in reading.cues if one.speakers), None)
    if whole is None or cue is None or whole.count is None or reading.number - whole.sentence > NEAR:
        return
    kind, foreign = reading.context.codebook.kinds[whole.kind], reading.context.codebook.populations.foreign
    known = reading.sentence.tagged.known
    for mention in reading.sentence.mentions if kind.leaves or kind.moves else ():
        told_apart = mention.kind == "people" and (mention.nations or (foreign and mention.group == foreign))
        count = number_of(reading, mention) if told_apart and mention.counted else None
        behind = known[mention.last + 1 : mention.last + 2]
        more = any(word.flags & RELATIVE for word in behind)  # ', die noch fehlen': of others
        spoken = mention.prep in reading.lexicon.about and cue.first < mention.first and not more
        if count is not None and spoken and (count.value or 0) < (whole.count.value or 0):
            add_parts(reading, whole, [mention._replace(joined=False)], mention.head)
            reading.drafts[-1].said_by = names_cited(reading, cue)
            return


def tell_broken_down(reading: SentenceReading) -> None:
    """'14 foreigners: six Lithuanians, two Poles and six Britons': the list takes apart who was counted before."""
    if sum(mention.number is not None for mention in reading.sentence.mentions) <= 1:
        return
    for draft in [d for d in reading.drafts if d.count is not None and d.mentions]:
        shares = broken_down(draft.mentions[0], reading.sentence, reading.lexicon)
        if not shares and draft.whole is None:
            _told_by_what(reading, draft)
        if not shares or draft not in reading.drafts:
            continue
        first, last = draft.mentions[0].last, shares[-1].last
        told = [d for d in reading.drafts if any(first <= m.first < last for m in d.mentions)]
        reading.drafts = [d for d in reading.drafts if d is draft or d not in told]
        add_parts(reading, draft, shares, draft.at_word)
        return


def _told_by_what(reading: SentenceReading, whole: Draft) -> None:
    """Shares that add up to their whole, each told by what follows it; those that were read stay as they are."""
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    shares = told_by_what(whole.mentions[0], reading.sentence, reading.lexicon)
    for share in shares if reading.context.codebook.kinds[whole.kind].about == "people" else ():
        made = len(reading.drafts)
        if share.head not in taken:
            add_parts(reading, whole, [share._replace(joined=False)], share.head)
        time = time_behind(share, reading.sentence)
        own = resolve(time, reading.sentence.published, "past") if time is not None else None
        for draft in reading.drafts[made:] if own is not None else ():
            draft.when = own


def _further(reading: SentenceReading, share: Mention, verb: int) -> None:
    """One more share: of those whom its own words name, or of the whole of the share before."""
    known, length = reading.sentence.tagged.known, reading.sentence.tagged.length
    parts = [draft for draft in reading.drafts if draft.whole is not None and draft.at_word < share.first]
    named = share.last < len(known) and known[share.last].flags & PARTITIVE and length[share.last] > 1
    if share.part and named:
        kind = member_near(reading, share.last)
        whole = factual(reading, kind, reading.context.last_of(kind)) if kind else None
        if whole is not None:
            for one in [share, *_listed_behind(reading, share, verb)]:
                add_parts(reading, whole, [one._replace(joined=False)], one.head)
        elif kind:
            first_members(reading, kind, [share._replace(joined=False)], share.head)
    elif parts and share.last == verb and parts[-1].whole is not None:
        add_parts(reading, parts[-1].whole, [share._replace(joined=False)], share.head)
    elif share.last == verb and (whole := _opening_whole(reading, share)) is not None:
        add_parts(reading, whole, [share._replace(joined=False)], share.head)


def _tells_nothing(reading: SentenceReading, clause: Clause) -> bool:
    uses = uses_of(clause.verbs, reading.lexicon)
    plain = [use for use in uses if not use.speech]
    return bool(plain) and not any(use.frames or use.status or use.auxiliary for use in plain)


def _busy_with(reading: SentenceReading, clause: Clause) -> None:
    """'Of the 30 in jail, 13 work for papers and three for radio stations': shares told by what else they do."""
    known, form, verb = reading.sentence.tagged.known, reading.sentence.tagged.words.form, clause.verbs[0].at
    bare = [m for m in reading.sentence.in_clause(clause.number) if m.kind == "number" and m.counted and not m.prep]
    first = next((m for m in bare if m.last == verb and form[m.first - 1] == ","), None)
    whole = _opening_whole(reading, first) if first is not None else None
    if first is None or whole is None:
        return
    after = known[verb + 1].base if verb + 1 < len(known) else ""
    alike = [m for m in bare if m.first > verb and m.last < len(known) and known[m.last].base == after]
    alike = alike if verb + 1 < len(known) and known[verb + 1].flags & PREPOSITION else []
    taken = {m.head for m in (first, *alike)}
    reading.drafts = [d for d in reading.drafts if not any(m.head in taken for m in d.mentions)]
    for share in (first, *alike):
        add_parts(reading, whole, [share._replace(joined=False)], share.head)


def _listed_behind(reading: SentenceReading, share: Mention, verb: int) -> list[Mention]:
    """'Fourteen of the executed were Syrians, ten Nigerians and nine Egyptians': further shares of the list."""
    inside = reading.sentence.in_clause(reading.sentence.sliced.clause_of[share.head])
    return [m for m in inside if m.joined and m.counted and m.kind == "people" and m.first > verb and not m.prep]


def _opening_whole(reading: SentenceReading, share: Mention) -> Draft | None:
    """'Of the 60 detained, 14 are students': the whole that opens the clause, read by its participle."""
    marks = reading.lexicon.clauses.genitive_marks
    clauses, clause_of = reading.sentence.sliced.clauses, reading.sentence.sliced.clause_of
    opening = {clauses[number].first + joined for number in set(clause_of) for joined in (0, 1)}
    told = [d for d in reading.drafts if d.mentions and d.mentions[0].first in opening]
    told = [d for d in told if d.mentions[0].prep in marks]
    return next((d for d in told if d.count is not None and share.first > d.mentions[0].last), None)


def _of_share_list(reading: SentenceReading) -> None:
    """'incluyendo 103 por desorden, 14 por saqueo', 'De las 50, 35 fueron por ...': what goes on with a share."""
    if sum(m.counted for m in reading.sentence.mentions) <= 1:
        return
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    parts = [draft for draft in reading.drafts if draft.whole is not None and draft.count is not None]
    opened, told_of = opened_whole(reading.sentence, reading.lexicon), opened_event(reading.sentence, reading.lexicon)
    if told_of is not None:
        whole, start = reading.context.last_of(reading.lexicon.frames[told_of[0]].kind), told_of[1]
    elif opened is not None:
        whole, start = _told_as(reading, opened[0]), opened[1]
        taken |= {opened[0].head}
    elif parts:
        whole, start = parts[-1].whole, max(m.last for m in parts[-1].mentions)
    else:
        whole, start = _adding_up(reading, taken) or _adding_up_before(reading, taken), 0
    total = whole.count.value if whole is not None and whole.count is not None else None
    if whole is None or total is None or whole.kind in ("", "talks"):
        return
    start = start or (max(m.last for m in whole.mentions) if whole.sentence == reading.number else 0)
    told = sum(d.count.value or 0 for d in parts if d.whole is whole and d.count is not None)
    for share in within(shares_from(reading.sentence, start, taken, reading.lexicon), total - told):
        add_parts(reading, whole, [share._replace(joined=False)], share.head)


def _told_as(reading: SentenceReading, opened: Mention) -> Draft | None:
    """What is told of the people that the sentence opens with: here, or before by the same number."""
    count = number_of(reading, opened)
    own = [d for d in reading.drafts if any(m.head == opened.head for m in d.mentions)]
    near = [d for d in reading.context.drafts if reading.number - d.sentence <= NEAR + 1 and d.whole is None]
    same = [d for d in near if count is not None and d.count is not None and d.count.value == count.value]
    return next(iter([*own, *reversed(same)]), None)


def _adding_up(reading: SentenceReading, taken: set[int]) -> Draft | None:
    """'1.068 expulsiones, 828 administrativas y 240 judiciales': the whole that what follows adds up to."""
    for draft in reading.drafts:
        value = draft.count.value if draft.count is not None else None
        if value is None or not draft.mentions:
            continue
        start = max(m.last for m in draft.mentions)
        if add_up(shares_from(reading.sentence, start, taken, reading.lexicon), value):
            return draft
    return None


def _of_sum_ahead(reading: SentenceReading) -> None:
    """'Dos policías en el sur y cinco empleados en el norte: siete están libres': parts come first."""
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    for whole in reading.drafts:
        value = whole.count.value if whole.count is not None else None
        if value is None or not whole.mentions or whole.whole is not None:
            continue
        first = min(m.first for m in whole.mentions)
        before = [m for m in reading.sentence.mentions if m.counted and m.last <= first and m.head not in taken]
        before = [m for m in before if m.kind in ("people", "number") and not m.part]
        counts = [m.number.value for m in before if m.number is not None]
        exact = [count for count in counts if isinstance(count, int)]
        if len(exact) == len(before) >= SHARES and sum(exact) == value:
            for share in before:
                add_parts(reading, whole, [share._replace(joined=False, prep="", aside=False)], share.head)
            return


def _adding_up_before(reading: SentenceReading, taken: set[int]) -> Draft | None:
    """'727 son convictos; 445, condenados, y los 35 restantes, otros': the whole told before that is their sum."""
    start = next((m.first for m in reading.sentence.mentions if m.counted), 0)
    shares = shares_from(reading.sentence, start, taken, reading.lexicon)
    values = [share.number.value for share in shares if share.number is not None]
    known = [value for value in values if isinstance(value, int)]
    if len(known) < SHARES or len(known) != len(shares):
        return None  # as nearly always
    told = [d for d in reading.context.drafts if d.whole is None and d.count is not None and d.status == "occurred"]
    return next((d for d in reversed(told) if d.count is not None and d.count.value == sum(known)), None)


def _of_definite_share(reading: SentenceReading) -> None:
    """'Los extranjeros son 97', told of those freed: the definite plural behind which a bare number stands."""
    whole = reading.context.last_whole([]) if not reading.drafts else None
    if whole is None or whole.count is None or whole.count.value is None or reading.number - whole.sentence > NEAR:
        return
    for clause in reading.sentence.sliced.clauses:
        inside = reading.sentence.in_clause(clause.number) if only_is(reading, clause.number) else []
        if len(inside) < 2 or not definite(inside[0], reading.sentence, reading.lexicon):
            continue
        who, number = inside[0], inside[1]
        count = number_of(reading, number) if number.kind == "number" and number.counted and not number.prep else None
        value = count.value if count is not None else None
        near = number.first - who.last <= NEAR and who.kind == "people"
        if value is not None and value < whole.count.value and near:
            share = number._replace(joined=False, group=who.group, nations=who.nations)
            add_parts(reading, whole, [share], number.head)
            return
