"""A whole told by a number of its own, and some of it behind: 'Entre los 40 opositores detenidos hay dos menores'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, PARTICIPLE
from gegenprobe.reading.clauses.segments import NO_USE
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.part_drafts import add_parts, tell_by_attribute
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.slots import Telling, draft_of
from gegenprobe.reading.events.events import Event
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.wholes_named import frame_of_whole

_WHOLES: Final = ("people", "body")  # 'die 40 Demonstranten' can act as well
_SUBJECTS: Final = ("people", "person")
_NEAR: Final = 2  # words from the verb to the first of them
_RELATIVE: Final = 2  # words of 'que fueron' before a participle


def tell_among_counted(reading: SentenceReading) -> None:
    """Those whom a word for 'among' counts at the start of a sentence, and who of them is named or counted behind."""
    whole = _opening(reading)
    some = _some_of(reading, whole) if whole is not None else []
    event = _befell(reading, whole) if whole is not None and some else None
    if whole is None or event is None:
        return
    kind = reading.lexicon.frames[event.frame].kind
    reading.drafts = [d for d in reading.drafts if d.kind == kind or whole.head not in {m.head for m in d.mentions}]
    before = _told_already(reading, whole)
    told = before or _draft_of_whole(reading, whole, event)
    heads = {m.head for m in some}
    if before in reading.drafts and any(d.whole is before for d in reading.drafts):
        return  # 'Among the 18 hostages freed on Friday were 11 women': told already
    reading.drafts = [d for d in reading.drafts if heads.isdisjoint(m.head for m in d.mentions)]
    if before is None:
        reading.drafts.insert(0, told)
    add_parts(reading, told, [some[0]._replace(joined=False), *some[1:]], some[0].head)


def _opening(reading: SentenceReading) -> Mention | None:
    """The counted people that open the sentence, or a clause of it, behind a word for 'among'; None."""
    sentence = reading.sentence
    inside = reading.lexicon.clauses.nouns_capitalised  # 'teilte mit, dass unter den 40 Begnadigten zwei Frauen seien'
    for m in sentence.mentions:
        if not m.counted or m.prep not in reading.lexicon.among or m.kind not in _WHOLES:
            continue
        before = [other for other in sentence.in_clause(sentence.sliced.clause_of[m.head]) if other.last <= m.first]
        if not m.first or (inside and all(other.kind == "pronoun" for other in before)):
            return m
    return None


def _some_of(reading: SentenceReading, whole: Mention) -> list[Mention]:
    """Those behind a verb that says no more than that they are there, a list of people or names."""
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[whole.head])
    verb = next((v.at for v in clause.verbs if v.at >= whole.last and _only_there(reading, v.at)), -1)
    if verb < 0:
        return []
    last = whole.last - 1 if clause.kind == "complement" and reading.lexicon.clauses.nouns_capitalised else verb
    behind = [m for m in reading.sentence.mentions if m.first > last and m.kind in _SUBJECTS and not m.aside]
    if not behind or behind[0].prep or behind[0].first - last > _NEAR:
        return []
    return behind if behind[0].counted or behind[0].kind == "person" else []


def _only_there(reading: SentenceReading, at: int) -> bool:
    """'hay', 'figuran', 'are', 'sind': a finite verb by which somebody is there, or counts among others."""
    clauses = reading.lexicon.clauses
    for form in reading.sentence.tagged.known[at].verbs:
        use = reading.lexicon.verbs.get(form.lemma, NO_USE)
        being = not {"state", "passive"}.isdisjoint(use.auxiliary.split())
        listed = form.lemma in clauses.counts_among or form.lemma in clauses.numbering
        if form.features & FINITE and (being or listed):
            return True
    return False


def _befell(reading: SentenceReading, whole: Mention) -> Event | None:
    """What befell the whole, as a participle of its phrase or right behind it tells, or its noun itself; None."""
    known = reading.sentence.tagged.known
    near = range(whole.first, min(whole.last + _RELATIVE + 1, len(known)))
    number, at = next(((n, k) for k in near if (n := _by_participle(reading, k)) is not None), (None, whole.head))
    if number is None and reading.sentence.tagged.words.lower[whole.head] in reading.lexicon.words:
        number = frame_of_whole(reading, whole)
    return Event(number, at, reading.sentence.sliced.clause_of[at]) if number is not None else None


def _by_participle(reading: SentenceReading, at: int) -> int | None:
    """The frame of a participle that tells of people by itself, and of no stock ('detenidos', 'festgenommenen')."""
    lexicon, kinds = reading.lexicon, reading.context.codebook.kinds
    for form in reading.sentence.tagged.known[at].verbs:
        frames = lexicon.verbs.get(form.lemma, NO_USE).frames if form.features & PARTICIPLE else ()
        for number in frames:
            kind = kinds[lexicon.frames[number].kind]
            if kind.about == "people" and not kind.stock and not lexicon.needs[number] and not form.particle:
                return number
    return None


def _told_already(reading: SentenceReading, whole: Mention) -> Draft | None:
    """What the sentence, or the report before it, has told of just as many."""
    count = number_of(reading, whole)
    here = [d for d in reading.drafts if any(m.head == whole.head for m in d.mentions)]
    before = [d for d in reversed(reading.context.drafts) if d.whole is None and d.count is not None]
    same = [d for d in before if count is not None and d.count is not None and d.count.value == count.value]
    return next(iter([*here, *same]), None)


def _draft_of_whole(reading: SentenceReading, whole: Mention, event: Event) -> Draft:
    frame = reading.lexicon.frames[event.frame]
    draft = draft_of(reading, event, Telling(frame, reading.context.codebook.kinds[frame.kind], "occurred"), [whole])
    draft.count, draft.mentions = number_of(reading, whole), [whole]
    draft.group, draft.nations = whole.group, whole.nations
    tell_by_attribute(reading, [draft], whole)
    return draft
