"""Whether people fit a frame that only some groups carry: by who they are, or by what the report has told of them."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.grammar import NOMINATIVE
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, IN_RETURN, RELATIVE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.drafts.counted import leaves_custody, named_in
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.names.same_office import named_in_share
from gegenprobe.reading.told.context import Unit
from gegenprobe.reading.told.draft import quantity
from gegenprobe.reading.told.part_numbers import several_before
from gegenprobe.reading.wholes.being import swaps_unsaid
from gegenprobe.reading.words.valency import is_transitive

_DATES: Final = ("date", "month", "year", "ago", "weekday")  # kinds of times that are one point in time
NEAR_DEATH: Final = 3  # sentences between deaths in custody and a bare number that died


def fits(reading: SentenceReading, frame: Frame, unit: Unit, at: int) -> bool:
    """Whether the people carry a group of the frame, or are counted in a report that is about such things."""
    fitting = any(mention.group in frame.groups for mention in unit.mentions)
    if (
        fitting
        or _of_fitting(reading, frame, unit)
        or _part_fits(reading, frame, unit)
        or _given_back(reading, frame, unit, at)
        or _held_by_word(reading, frame, unit, at)
        or _counts_same(reading, frame, unit)
    ):
        return True
    if unit.people and reading.lexicon.clauses.noun_cases and not frame.abroad:
        return named_in(reading, unit.people, [*reading.context.drafts, *reading.drafts])
    if unit.people and _let_go_before(reading, frame, unit):
        return True
    if reading.context.codebook.kinds[frame.kind].final:
        return _dies_as_told(reading, frame, unit)
    if frame.both and unit.quantity is not None and reading.context.codebook.kinds[frame.kind].moves:
        known = reading.lexicon.clauses.fixed_order and _same_left(reading, unit, at)
        return known or any(mention.nations for mention in unit.mentions)  # 'returned aboard a charter plane'
    if "said_by" in frame.roles and not all(m.kind == "number" and not m.cases for m in unit.mentions):
        return False  # 'der Verband zählt sogar 1.200' goes on with a count, 'gelistet sind die vier' does not
    if frame.abroad and (unit.quantity is not None or unit.people):
        return _told_elsewhere(reading, unit, at)
    if unit.quantity is not None and reading.context.codebook.kinds[frame.kind].moves and _same_left(reading, unit, at):
        return True
    return unit.quantity is not None and _known(reading, frame, unit)


def _let_go_before(reading: SentenceReading, frame: Frame, unit: Unit) -> bool:
    """'X kam frei. Am Montag traf X in Rom ein': those who are moved are told of by name as let go before."""
    kinds = reading.context.codebook.kinds
    if not kinds[frame.kind].moves or frame.type != "verb":
        return False  # 'sagte X nach der Rückkehr nach Lima'
    if any(kinds[d.kind].moves and d.count is not None for d in reading.context.drafts):
        return False  # those counted as moved include them
    told = (d for d in reading.context.drafts if d.status == "occurred" and kinds[d.kind].leaves)
    return any(set(unit.people) & set(draft.people) for draft in told)


def _held_by_word(reading: SentenceReading, frame: Frame, unit: Unit, at: int) -> bool:
    """'The 12 freed men landed in Doha', 'Nine nurses held in Lima were flown to Quito': as a word beside them says."""
    sentence, kinds = reading.sentence, reading.context.codebook.kinds
    if not kinds[frame.kind].moves or not unit.mentions or unit.mentions[0] not in sentence.mentions:
        return False
    whom = unit.mentions[0]
    own = sentence.tagged.known[whom.first : whom.head]
    lemmas = [form.lemma for word in own for form in word.verbs if form.features & PARTICIPLE]
    uses = [use for lemma in lemmas if (use := reading.lexicon.verbs.get(lemma)) is not None]
    told = [reading.lexicon.frames[number].kind for use in uses for number in use.frames]
    if any(leaves_custody(reading, kind) for kind in told):
        return True
    here = sentence.in_clause(sentence.sliced.clause_of[at])
    if not any(m.kind == "place" and m.country and m.prep for m in here):
        return False
    behind = [c for c in sentence.sliced.clauses if c.kind == "relative" and 0 <= c.first - whom.last <= 1]
    verbs = [verb for clause in behind if _suffered(reading, clause) for verb in clause.verbs]
    told = [reading.lexicon.frames[number].kind for use in uses_of(verbs, reading.lexicon) for number in use.frames]
    return any(kinds[kind].fills or leaves_custody(reading, kind) for kind in told)


def _suffered(reading: SentenceReading, clause: Clause) -> bool:
    """Whether those a relative clause stands behind are whom it is done to: 'kidnapped', 'who were kidnapped'."""
    opener = reading.sentence.tagged.known[clause.first]
    if not opener.flags & RELATIVE or (opener.cases and not opener.cases & NOMINATIVE):
        return True
    return any(use.auxiliary for use in uses_of(clause.verbs, reading.lexicon))


def _counts_same(reading: SentenceReading, frame: Frame, unit: Unit) -> bool:
    """'Двоих рыбаков отпустили, а шестерых посадили': a bare number counts such as were told of last."""
    bare = len(unit.mentions) == 1 and unit.mentions[0].kind == "number" and not unit.mentions[0].group
    told = reading.context.last_whole(reading.drafts) if bare and reading.lexicon.clauses.noun_cases else None
    return told is not None and reading.number - told.sentence <= 1 and told.group in frame.groups


def _dies_as_told(reading: SentenceReading, frame: Frame, unit: Unit) -> bool:
    """'16 inmates died. All seven ...', 'X was held. The 52-year-old died': those just told of, or held so far."""
    if not unit.mentions or is_transitive(frame):
        return False  # who is killed need not have been held
    kinds, drafts = reading.context.codebook.kinds, list(reading.context.latest(reading.drafts))
    if unit.people:
        last = next((d for d in drafts if set(unit.people) & set(d.people)), None)
        return last is not None and kinds[last.kind].about == "people" and not leaves_custody(reading, last.kind)
    bare = all(m.kind in ("number", "pronoun") for m in unit.mentions) and unit.quantity is not None
    near = (d for d in drafts if 0 < reading.number - d.sentence <= NEAR_DEATH and d.count is not None)
    return bare and any(d.kind == frame.kind for d in near)


def _of_fitting(reading: SentenceReading, frame: Frame, unit: Unit) -> bool:
    """'Vier der Geiseln sind tot', '52 seiner Soldaten': the noun behind carries a group of the frame."""
    first = unit.mentions[0] if unit.mentions else None
    if first is None or not first.part or first.group or not reading.lexicon.clauses.nouns_capitalised:
        return False
    if first not in reading.sentence.mentions or first.last >= len(reading.sentence.tagged.known):
        return False
    end = first.last + max(1, reading.sentence.tagged.length[first.last])
    word = reading.lexicon.words.get(reading.sentence.tagged.words.lower[end - 1])
    if word is not None and word.group in frame.groups:
        return True
    behind = (m for m in reading.sentence.mentions if m.first == first.last)
    return any(m.group in frame.groups for m in behind)


def _told_elsewhere(reading: SentenceReading, unit: Unit, at: int) -> bool:
    """Whether the report has told of people before those who are moved, or their citizenship is told."""
    drafts = [d for d in reading.context.latest(reading.drafts) if (d.sentence, d.at_word) != (reading.number, at)]
    told = [d for d in drafts if reading.context.codebook.kinds[d.kind].about == "people"]
    if unit.people:
        return any(set(unit.people) & set(draft.people) for draft in told)  # 'Am Dienstag landete X in Paris'
    return bool(told) or any(m.nations or not m.group for m in unit.mentions if m.kind != "person")


def _known(reading: SentenceReading, frame: Frame, unit: Unit) -> bool:
    """Whether the report has told of such things, or that as many were brought into what they now leave."""
    kinds = reading.context.codebook.kinds
    leaves = kinds[frame.kind].leaves
    read = {draft.kind for draft in reading.context.latest(reading.drafts)}
    read |= swaps_unsaid(reading) if leaves else set()
    if leaves and reading.lexicon.clauses.fixed_order and _known_already(reading, unit.mentions[0]):
        read |= {draft.kind for draft in reading.context.unsaid if draft.status == "occurred"}
    known = frame.kind in read or (leaves and any(kinds[kind].swaps for kind in read))
    if leaves and _same_taken(reading, frame, unit):
        return True
    if not known:
        return False
    return (frame.weak and leaves) or not any(mention.group for mention in unit.mentions)  # 'salieron nueve agentes'


def _known_already(reading: SentenceReading, mention: Mention) -> bool:
    """'The crew was let go. ... the ship's 22 crew': whether this sentence tells of them as of somebody known."""
    if mention not in reading.sentence.mentions:
        return False
    return bool(mention.owner or reading.sentence.tagged.known[mention.first].flags & ARTICLE)


def _same_left(reading: SentenceReading, unit: Unit, at: int) -> bool:
    """'30 were freed. The 30 were flown to Oman': as many as are told of already leave, are held or are moved."""
    same = unit.quantity.value if unit.quantity is not None else None
    before = [d for d in reading.context.latest(reading.drafts) if d.sentence != reading.number or d.at_word != at]
    return any(d.count is not None and d.count.value == same and leaves_custody(reading, d.kind) for d in before)


def _same_taken(reading: SentenceReading, frame: Frame, unit: Unit) -> bool:
    """'Nine miners were abducted. Troops rescued them': as many were brought into what they now leave."""
    if not reading.lexicon.clauses.fixed_order or unit.quantity is None:
        return False
    drafts = [d for d in reading.context.drafts if d.count is not None and d.count.value == unit.quantity.value]
    return any(_empties(reading, frame, draft.kind) for draft in drafts)


def _given_back(reading: SentenceReading, frame: Frame, unit: Unit, at: int) -> bool:
    """'als Antwort entließ Armenien zwei Soldaten': in return for those whom another let go."""
    kinds, known = reading.context.codebook.kinds, reading.sentence.tagged.known
    if not kinds[frame.kind].leaves or unit.quantity is None or not reading.sentence.tagged.flags & IN_RETURN:
        return False
    clause_of = reading.sentence.sliced.clause_of
    back = any(word.flags & IN_RETURN and clause_of[k] == clause_of[at] for k, word in enumerate(known))
    return back and any(kinds[d.kind].leaves or kinds[d.kind].moves for d in reading.context.latest(reading.drafts))


def _part_fits(reading: SentenceReading, frame: Frame, unit: Unit) -> bool:
    """'sind 14 von ihnen eingetroffen': those told of last carry a group of the frame."""
    whole = reading.context.last_whole([]) if any(mention.part for mention in unit.mentions) else None
    whole = several_before(whole, reading.context.drafts)
    final = reading.context.codebook.kinds[frame.kind].final
    if reading.lexicon.clauses.subjects_dropped and not final:
        by_name = [named_in_share(m, reading.sentence.tagged, reading.lexicon) for m in unit.mentions if m.part]
        if any(by_name):  # 'una veintena de los deportados', whoever was told of last
            return any(group in frame.groups for group in by_name)
    if whole is None or final:
        return whole is not None and reading.lexicon.clauses.fixed_order and whole.kind == frame.kind
    return whole.group in frame.groups or _empties(reading, frame, whole.kind)


def _empties(reading: SentenceReading, frame: Frame, kind: str) -> bool:
    """'30 wurden festgenommen. 21 von ihnen wurden entlassen': they leave what those told of were brought into."""
    kinds = reading.context.codebook.kinds
    drained = kinds[frame.kind].drains if kinds[frame.kind].leaves else ""
    told = reading.lexicon.clauses.nouns_capitalised or reading.lexicon.clauses.fixed_order
    return bool(drained) and told and drained in (kind, kinds[kind].fills)


def of_the(reading: SentenceReading, mention: Mention, clause: Clause) -> bool:
    """'18 of the protesters who were convicted': the relative clause tells of those who are not counted."""
    number, lower = mention.number, reading.sentence.tagged.words.lower
    if number is None or not reading.lexicon.clauses.fixed_order or mention.last != clause.first:
        return False
    at = number.last
    return (
        at + 1 < mention.last
        and lower[at] in reading.lexicon.clauses.genitive_marks
        and bool(reading.sentence.tagged.known[at + 1].flags & ARTICLE)
    )


def dated(reading: SentenceReading, clause: Clause, unit: Unit) -> bool:
    """'27 Studenten, die am 11. März entführt worden waren': a day of its own makes it news of all of them."""
    clauses = reading.lexicon.clauses
    count = unit.quantity
    told = any(event.clause == clause.parent for event in reading.events)
    if told and (clauses.noun_cases or clauses.subjects_dropped):
        return False  # 'Освобождены 20 рабочих, которых задержали в мае'
    if clauses.subjects_dropped and unit.mentions[0].prep:
        return False  # 'doce, de los 40 que fueron retenidos el lunes'
    if clauses.fixed_order or unit.whole is not None or unit.mentions[0].aside:
        return False
    between = range(unit.mentions[-1].last, clause.first)
    if count is None or count.value == 1 or any(m.aside and m.head in between for m in reading.sentence.mentions):
        return False  # 'zehn, darunter einen Schweizer und einen Letten, die im Mai entführt wurden'
    return any(clause.first <= time.first < clause.last and time.kind in _DATES for time in reading.sentence.times)


def only_counted(reading: SentenceReading, definite_: Mention | None) -> list[Unit]:
    """'two boats with 21 men on board. The navy arrested the men': the only ones counted in the sentence before."""
    before = reading.context.sentence_before(reading.number) if reading.lexicon.clauses.fixed_order else None
    if definite_ is None or before is None or any(d.sentence >= reading.number - 1 for d in reading.context.drafts):
        return []
    counted = [m for m in before.mentions if m.kind == "people" and m.counted]
    same = [m for m in counted if m.group and m.group == definite_.group]
    found = quantity(same[0].number, before) if len(counted) == len(same) == 1 else None
    return [Unit([same[0]], quantity=found)] if found is not None else []
