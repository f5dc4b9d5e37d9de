"""Wholes that a part phrase names: 'Among the Ukrainians are 130 soldiers, 55 guardsmen and one officer'."""

from __future__ import annotations

import itertools
from typing import Final

from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import FINITE, GERUND, PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION
from gegenprobe.reading.clauses.segments import NO_USE, VerbAt
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import Telling, draft_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.meant.bystanders import of_bystanders
from gegenprobe.reading.mentions.opening_shares import opening_whole
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.total_frames import frame_of_seized
from gegenprobe.reading.wholes.totals import only_is, stands_in_relative

GATHERED: Final = 3  # words of 'the freed group'
BESIDE: Final = 2  # words from a number to the part of it: a mark


def _on_list(reading: SentenceReading, at: int) -> bool:
    tagged = reading.sentence.tagged
    return " ".join(tagged.words.lower[at : at + tagged.length[at]]) in reading.lexicon.clauses.on_lists


def lists_nobody(reading: SentenceReading, at: int) -> bool:
    """'Auf der Liste stehen 40 Namen': only who is named is told of by a list."""
    if not _on_list(reading, at) or not reading.lexicon.clauses.nouns_capitalised:
        return False
    clause_of = reading.sentence.sliced.clause_of
    inside = [m for m in reading.sentence.mentions if clause_of[m.head] == clause_of[at]]
    return any(m.counted for m in inside) or not any(m.kind == "person" and m.owner != "office" for m in inside)


def listed_last(reading: SentenceReading, at: int) -> Draft | None:
    """'Auf der Liste steht X', behind others told of since: those let go, where the report tells of such."""
    if not _on_list(reading, at):
        return None
    told = [draft for draft in reading.context.drafts if draft.whole is None and draft.count is not None]
    return next((d for d in reversed(told) if reading.context.codebook.kinds[d.kind].leaves), None)


def names_the_whole(reading: SentenceReading, people: Mention) -> bool:
    """'Among the Ukrainians are ...': the definite people of the whole told last, by citizenship or group."""
    if not reading.lexicon.clauses.fixed_order or people.kind != "people" or people.number is not None:
        return False
    whole = reading.context.last_whole([]) if people.first == 0 else None
    if whole is None or whole.count is None or people.last - people.first <= 1:
        return False
    if not reading.sentence.tagged.known[people.first + 1].flags & ARTICLE:
        return False
    same = bool(people.nations) and people.nations == whole.nations
    return same or (bool(people.group) and people.group == whole.group)


def as_one_list(reading: SentenceReading, following: list[Mention], among: int) -> list[Mention]:
    """'are 130 members of the forces, 55 guardsmen and one officer': counted people behind marks go on with it."""
    known, form = reading.sentence.tagged.known, reading.sentence.tagged.words.form
    if reading.lexicon.clauses.noun_cases:
        return _named_in_list(reading, following)
    if not among or not reading.lexicon.clauses.fixed_order:
        return following
    return [
        m._replace(joined=True)
        if n and m.counted and (form[m.first - 1] == "," or known[m.first - 1].flags & CONJUNCTION)
        else m
        for n, m in enumerate(following)
    ]


def _named_in_list(reading: SentenceReading, following: list[Mention]) -> list[Mention]:
    """'Среди них — Мария Орлова, кандидат в мэры Виктор Барков и ...': those named go on with the list."""
    if not following or any(m.counted for m in following):
        return following
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[following[0].head])
    named = [m for m in following if m.kind == "person" and (not m.cases or m.cases & NOMINATIVE)]
    if not named or (clause.verbs and not only_is(reading, clause.number)):
        return following
    return [m._replace(joined=n > 0, prep="") for n, m in enumerate(named)]


def tell_opening_whole(reading: SentenceReading) -> None:
    """'De los 806 presos políticos, 88 ...': the number of the whole, where the report has not told it yet."""
    whole = opening_whole(reading.sentence.mentions, reading.sentence.tagged, reading.lexicon)
    count = number_of(reading, whole) if whole is not None else None
    told = [*reading.context.drafts, *reading.drafts]
    if whole is None or count is None or any(d.count is not None and d.count.value == count.value for d in told):
        return
    number = frame_of_whole(reading, whole)
    if number is None:
        return
    frame = reading.lexicon.frames[number]
    kept = any(
        form.lemma in reading.lexicon.clauses.keeping for word in reading.sentence.tagged.known for form in word.verbs
    )
    if kept and reading.context.codebook.kinds[frame.kind].stock and any(d.kind == frame.kind for d in reading.drafts):
        return  # 'De los 251 rehenes, 48 siguen cautivos': the others are not
    event = Event(number, whole.head, reading.sentence.sliced.clause_of[whole.head])
    draft = draft_of(reading, event, Telling(frame, reading.context.codebook.kinds[frame.kind], "occurred"), [whole])
    draft.count, draft.mentions, draft.group, draft.nations = count, [whole], whole.group, whole.nations
    reading.drafts.insert(0, draft)


def frame_of_whole(reading: SentenceReading, whole: Mention) -> int | None:
    """The frame by which the noun tells what befell its people, or that they are held."""
    kinds, frames = reading.context.codebook.kinds, reading.lexicon.frames
    word = reading.sentence.tagged.known[whole.head]
    if member := word.member or what_befell(reading, whole):
        return next((n for n, f in enumerate(frames) if f.kind == member and f.type == "noun"), None)
    seized = frame_of_seized(reading, whole.head, word)
    if seized is not None or whole.group not in reading.lexicon.captive:
        return seized
    if (tried := _tried(reading, whole.head)) is not None:
        return tried
    return next((n for n, f in enumerate(frames) if kinds[f.kind].stock), None)


def what_befell(reading: SentenceReading, whole: Mention) -> str:
    """'Unter den 230 freigelassenen Soldaten': the kind that a word before the noun names; ''."""
    words = reading.sentence.tagged.known[whole.first : whole.head]
    return next((w.member for w in words if w.member), "") if reading.lexicon.clauses.nouns_capitalised else ""


def _tried(reading: SentenceReading, at: int) -> int | None:
    """'De los 40 condenados': the frame of a participle whose kind brings nobody into the stock or out of it."""
    forms = reading.lexicon.words[reading.sentence.tagged.words.lower[at]].verbs
    kinds, uses = reading.context.codebook.kinds, reading.lexicon.verbs
    for form in forms:
        for number in uses[form.lemma].frames if form.lemma in uses and form.features & PARTICIPLE else ():
            kind = kinds[reading.lexicon.frames[number].kind]
            if kind.about == "people" and not (kind.fills or kind.drains or kind.stock):
                return number
    return None


def tells_apart(reading: SentenceReading, clause: int) -> bool:
    """'De los detenidos, 362 han sido imputados': a verb that tells what befell the share in its own way."""
    if not reading.lexicon.clauses.subjects_dropped:
        return False
    forms = [form.lemma for verb in reading.sentence.clause(clause).verbs for form in verb.forms]
    told = any(event.clause == clause and event.form is not None for event in reading.events)
    return told or any(lemma in reading.lexicon.clauses.fates for lemma in forms)


def near_bystanders(reading: SentenceReading, at: int) -> bool:
    """Whether those that a part would be of only wait for others: relatives told of right before.

    Not those whom the sentence itself tells of: 'Twelve lawyers, including three women, were freed'.
    """
    if any(m.counted and m.last <= at <= m.last + 1 for draft in reading.drafts for m in draft.mentions):
        return False
    told, before = any(draft.sentence == reading.number - 1 for draft in reading.context.drafts), None
    if not told:
        waiting = reading.lexicon.clauses.bystanders
        before = reading.context.sentence_before_if(
            reading.number, lambda tagged: any(word in waiting for word in tagged.words.lower)
        )
    return of_bystanders(at, reading.sentence, before, reading.lexicon)


def of_whoever(reading: SentenceReading, at: int) -> bool:
    """'Entre quienes causaron baja está X': the relative has a verb of its own, which tells nothing here."""
    known, lower = reading.sentence.tagged.known, reading.sentence.tagged.words.lower
    after = at + max(reading.sentence.tagged.length[at], 1)
    if not reading.lexicon.clauses.subjects_dropped or after >= len(known) or after - at < 2:
        return False
    opens = at == 0 or lower[at - 1] != ","
    finite = [form for form in known[after].verbs if form.features & FINITE]
    uses = [reading.lexicon.verbs.get(form.lemma, NO_USE) for form in finite]
    tells = any(use.frames or use.auxiliary for use in uses)
    return opens and bool(uses) and not tells and lower[after - 1] in reading.lexicon.clauses.relatives


def whole_at(reading: SentenceReading, at: int, member: str) -> Draft | None:
    """The last whole of a kind; where the noun gives its own number ('unter den 52 Freigelassenen'), that of it."""
    own = [d for d in reading.drafts if d.kind == member and d.count is not None and d.whole is None]
    if (here := next((d for d in own if any(m.first == at for m in d.mentions)), None)) is not None:
        return here  # 'Among the 18 hostages freed on Friday were 11 women'
    whole = factual(reading, member, reading.context.last_of(member))
    known = reading.sentence.tagged.known
    behind = (m for m in reading.sentence.mentions if m.first <= at + 1 < m.last)
    named = next((m for m in behind if any(known[k].member == member for k in range(m.first, m.last))), None)
    count = number_of(reading, named) if named is not None and named.number and not named.number.article else None
    if count is None or whole is None or whole.count is None or count.value == whole.count.value:
        return whole
    told = [d for d in reading.context.drafts if d.kind == member and d.whole is None and d.count is not None]
    return next((d for d in reversed(told) if d.count and d.count.value == count.value), None)


def factual(reading: SentenceReading, member: str, whole: Draft | None) -> Draft | None:
    """Members ('los liberados') are those to whom it happened, so a plan told last is not their whole."""
    if whole is None or whole.status == "occurred":
        return whole
    done = [d for d in reading.context.drafts if d.kind == member and d.whole is None and d.status == "occurred"]
    return done[-1] if done else None


def counts_others(reading: SentenceReading, at: int, whole: Draft) -> bool:
    """'30 Menschen wurden getötet, darunter ...': the sentence counts people of whom nothing is read."""
    if whole.sentence == reading.number:
        return False
    told = {m.head for draft in reading.drafts for m in draft.mentions}
    others = (m for m in reading.sentence.mentions if m.kind == "people" and m.head not in told)
    counted = any(m.number is not None and m.last <= at for m in others)
    return counted or alone_before(reading, at, whole)


def alone_before(reading: SentenceReading, at: int, whole: Draft | None = None) -> bool:
    """'106 went home, among them 22 women': a bare number before a part, of whom nobody but the clause tells."""
    number = next((m for m in reversed(reading.sentence.mentions) if m.number is not None and m.last <= at), None)
    if number is None or number.kind != "number" or not number.counted or number.prep or number.part or reading.cues:
        return False
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    count = number_of(reading, number)
    near = at - number.last <= BESIDE and not _accounts_for(reading, number)
    return near and number.head not in taken and count is not None and (whole is None or count != whole.count)


def _accounts_for(reading: SentenceReading, number: Mention) -> bool:
    """'The union counted 80, including 12 lawyers': whether a verb of its clause gives the number as an account."""
    verbs = reading.sentence.clause(reading.sentence.sliced.clause_of[number.head]).verbs
    return any(form.lemma in reading.lexicon.confirming for verb in verbs for form in verb.forms)


def taken_as(reading: SentenceReading, member: str, at: int) -> set[int]:
    """The heads of those told of already, as members of a kind if one is given ('darunter 13, die ausreisten')."""
    same = [d for d in reading.drafts if not member or d.kind == member]
    last = at + max(1, reading.sentence.tagged.length[at]) - 1  # 'von denen 20 frei sind' tells of them itself
    own = reading.lexicon.clauses.nouns_capitalised and last > at
    own = own and reading.sentence.tagged.words.lower[last] in reading.lexicon.clauses.relatives
    same = [d for d in same if own or d.at_word < at or not stands_in_relative(reading, d.at_word)]
    same = [d for d in same if not told_in_apposition(reading, d)]
    return {m.head for draft in same for m in draft.mentions}


def told_in_apposition(reading: SentenceReading, draft: Draft) -> bool:
    """'entre ellos Ana Ruiz, detenida en mayo': what the participle behind the comma tells takes nothing away."""
    last = draft.mentions[-1] if draft.mentions and reading.lexicon.clauses.subjects_dropped else None
    return last is not None and last.kind == "person" and draft.at_word == last.last + 1


def told_more(reading: SentenceReading, clause: int) -> bool:
    """'Nine of those men are approved for ...', 'Five of them were beaten': they are told of in their own right."""
    if not reading.lexicon.clauses.inner_clauses:
        return False
    uses = reading.lexicon.verbs
    verbs = reading.sentence.clause(clause).verbs
    if any(uses[form.lemma].status for verb in verbs for form in verb.forms if form.lemma in uses):
        return True
    return any(_undergoes(reading, before, verb) for before, verb in itertools.pairwise(verbs))


def _undergoes(reading: SentenceReading, before: VerbAt, verb: VerbAt) -> bool:
    """'were brought', 'have been moved': a passive that neither tells who somebody is nor what is told of them."""
    uses = [reading.lexicon.verbs.get(form.lemma, NO_USE) for form in verb.forms]
    helpers = [reading.lexicon.verbs.get(form.lemma, NO_USE).auxiliary for form in before.forms]
    plain = all(form.features & PARTICIPLE and not form.features & GERUND for form in verb.forms)
    tells = any(use.speech or use.auxiliary or use.hearsay for use in uses)
    named = reading.sentence.tagged.words.lower[verb.at] in reading.lexicon.clauses.naming
    return plain and any("passive" in helper for helper in helpers) and not tells and not named
