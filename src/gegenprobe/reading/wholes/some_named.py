"""Some of those whom a noun names, of whom nothing was told: 'Zwölf der Freigelassenen sind Frauen'."""

from __future__ import annotations

from gegenprobe.packs.lexicon import NEGATION
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.part_drafts import add_parts, without_whole
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.described_wholes import those
from gegenprobe.reading.wholes.totals import only_is
from gegenprobe.reading.wholes.wholes_named import what_befell


def tell_some_named(reading: SentenceReading) -> None:
    """'Drei der Begnadigten sind Frauen', 'Von den 52 Freigelassenen sind 14 Letten'."""
    if not reading.lexicon.clauses.nouns_capitalised:
        return
    clause_of = reading.sentence.sliced.clause_of
    told = {clause_of[draft.at_word] for draft in reading.drafts}  # in the clauses beside it other things may be
    for mention in reading.sentence.mentions:
        if clause_of[mention.head] in told:
            continue
        if mention.kind == "number" and mention.part and not mention.prep:
            _share_of_members(reading, mention)
        elif mention.kind == "people" and mention.prep:
            made = len(reading.drafts)
            _share_of_named(reading, mention)
            told |= {clause_of[draft.at_word] for draft in reading.drafts[made:]}


def tell_one_among(reading: SentenceReading) -> None:
    """'X was not among the 12 freed', 'X no está entre los 12 liberados': the 12 went free, X as well or not."""
    among = reading.lexicon.among
    said = [d for d in reading.drafts if d.count is not None and d.mentions and not d.people]
    vague = [
        d
        for d in reading.unsaid
        if d.mentions and d.mentions[0].prep not in among and reading.lexicon.clauses.fixed_order
    ]
    for draft in [*said, *vague]:
        whole = draft.mentions[0]
        named = _those_among(reading, draft, whole, among)
        if not named:
            continue
        if draft.count is None:  # 'Two journalists were among dozens of people arrested'
            without_whole(reading, draft, [named[0]._replace(joined=False), *named[1:]], draft.at_word)
            continue
        made, draft.status = len(reading.drafts), "occurred" if draft.status == "denied" else draft.status
        none = _negated(reading, whole, named[0])
        add_parts(reading, draft, [named[0]._replace(joined=False), *named[1:]], draft.at_word)
        for part in reading.drafts[made:]:
            part.status = "denied" if none else draft.status


def _those_among(reading: SentenceReading, draft: Draft, whole: Mention, among: frozenset[str]) -> list[Mention]:
    """The names, or the number, of which the clause says no more than that they are among the whole; [] otherwise."""
    sentence = reading.sentence
    if whole not in sentence.mentions:
        return []  # told of before
    if whole.prep not in among and not _brought_in(reading, draft, whole, among):
        return []
    clause = sentence.clause(sentence.sliced.clause_of[whole.head])
    if not _only_being(reading, clause, draft.at_word):
        return []
    inside = sentence.in_clause(clause.number)
    named = [m for m in inside if m.kind == "person" and not m.prep and not m.aside and m.owner != "office"]
    if named and draft.count is None:
        return []  # 'X was among the Norwegians freed' is read of X as it is
    return named or _some_counted(reading, inside, whole)


def _brought_in(reading: SentenceReading, draft: Draft, whole: Mention, among: frozenset[str]) -> bool:
    """'was among dozens of people arrested', 'was one of the 12 people arrested'."""
    lower, clauses = reading.sentence.tagged.words.lower, reading.lexicon.clauses
    first = whole.first - 2 if draft.count is None else whole.first
    if draft.count is not None and whole.first and whole.prep in clauses.genitive_marks:
        return lower[whole.first - 1] in clauses.one_of
    return first >= 0 and lower[first] in among


def _negated(reading: SentenceReading, whole: Mention, named: Mention) -> bool:
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[whole.head])
    known = reading.sentence.tagged.known
    return any(known[at].flags & NEGATION for at in range(clause.first, max(whole.first, named.first)))


def _some_counted(reading: SentenceReading, inside: list[Mention], whole: Mention) -> list[Mention]:
    """'Twelve students were among the 60 people detained': the fewer that are the subject before a whole."""
    if not reading.lexicon.clauses.fixed_order:
        return []
    subject = [m for m in inside if m.last <= whole.first and not m.prep and not m.aside]
    subject = [m for m in subject if m.number is not None and m.kind in ("people", "number")]
    if subject and reading.sentence.tagged.words.lower[subject[0].first] in reading.lexicon.clauses.definites:
        return []  # 'The three reporters are among 19 arrested last month': those told of before
    first, all_ = number_of(reading, subject[0]) if subject else None, number_of(reading, whole)
    most = None if all_ is None else all_.value
    fewer = first is not None and first.value is not None and (most is None or first.value < most)
    return subject if fewer else []


def _only_being(reading: SentenceReading, clause: Clause, event: int) -> bool:
    """Whether a clause has no verb but the event's own and one of being."""
    uses = [uses_of([verb], reading.lexicon) for verb in clause.verbs if verb.at != event]
    return all(any("state" in use.auxiliary or "passive" in use.auxiliary for use in one) for one in uses)


def _share_of_members(reading: SentenceReading, share: Mention) -> None:
    """'Zwölf der Festgenommenen sind Frauen': the noun behind the number tells what happened to them."""
    kind, clause = _member_behind(reading, share.last), reading.sentence.sliced.clause_of[share.head]
    if not kind or not only_is(reading, clause):
        return
    behind = [m for m in reading.sentence.in_clause(clause) if m.head > share.last and m.kind in ("people", "person")]
    if behind and behind[0].number is None and not behind[0].prep and behind[0].group:
        told = share._replace(joined=False, group=behind[0].group, nations=behind[0].nations)
        those(reading, kind, [told], share.last)


def _member_behind(reading: SentenceReading, at: int) -> str:
    """What befell those whom a noun behind an article names ('der Festgenommenen'); ''."""
    lower, words = reading.sentence.tagged.words.lower, reading.lexicon.words
    if at + 1 >= len(lower) or lower[at] not in reading.lexicon.clauses.articles:
        return ""
    word = words.get(lower[at + 1])
    return "" if word is None else word.member


def _share_of_named(reading: SentenceReading, whole: Mention) -> None:
    """'Unter den 40 Geiseln sind zehn Frauen': the people that open the clause are its whole."""
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[whole.head])
    opens = whole.first - clause.first <= (clause.kind == "coordinate")  # ', und von den 52 sind 14 Letten'
    if not opens or whole.last - whole.first < 2 or not only_is(reading, clause.number):
        return
    behind = [m for m in reading.sentence.in_clause(clause.number) if m.head > whole.head and not m.prep]
    if not behind or not behind[0].counted or behind[0].kind != "people":
        return
    shares, kind = [behind[0]._replace(joined=False), *behind[1:]], _kind_named(reading, whole)
    told = _told_as_many(reading, whole)
    if told is not None:
        add_parts(reading, told, shares, whole.head)
    elif kind and not (whole.number is None and reading.context.drafts):
        those(reading, kind, shares, whole.head)


def _told_as_many(reading: SentenceReading, whole: Mention) -> Draft | None:
    """'ließ 52 frei. Unter den 52 Gefangenen sind ...': what was told last of just as many."""
    count = number_of(reading, whole)
    told = (d for d in reversed(reading.context.drafts) if d.count is not None and d.whole is None)
    return next((d for d in told if count is not None and d.count and d.count.value == count.value), None)


def _kind_named(reading: SentenceReading, whole: Mention) -> str:
    """What befell those a phrase for a part names: by the noun, or the stock that captives make up; ''."""
    known, lower = reading.sentence.tagged.known, reading.sentence.tagged.words.lower
    opens = lower[whole.first] in reading.lexicon.part_openers
    if not opens and whole.prep not in reading.lexicon.clauses.agent:
        return ""
    member = known[whole.head].member or what_befell(reading, whole)
    if member or whole.group not in reading.lexicon.captive:
        return member if whole.number is not None else ""
    kinds = reading.context.codebook.kinds
    return next((name for name in kinds if kinds[name].stock), "")
