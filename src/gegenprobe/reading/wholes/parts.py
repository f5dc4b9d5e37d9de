"""Parts of wholes, members and totals: statements that rest on one read before, or on a noun."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, PARTICIPLE
from gegenprobe.packs.lexicon import PART, PARTITIVE
from gegenprobe.reading.drafts.part_drafts import add_parts, first_members, without_whole
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.events.filled import PEOPLE_KINDS
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.company import past_company
from gegenprobe.reading.roles.predicates import with_predicates
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.part_numbers import (
    before_part,
    first_of_nearest,
    negated_alone,
    of_a_place,
    opens_part,
    told_as_parts,
    without_placed,
    without_shares_of_them,
)
from gegenprobe.reading.told.shares import of_those_left
from gegenprobe.reading.told.who_is_meant import in_relative, told_by_relative
from gegenprobe.reading.wholes.broken_down import as_many_of_each
from gegenprobe.reading.wholes.list_goes_on import dash_before_list, with_rest_of_list
from gegenprobe.reading.wholes.other_subjects import of_other_subject, tells_what_of, told_otherwise
from gegenprobe.reading.wholes.those_back import told_as_back, told_as_to_come
from gegenprobe.reading.wholes.totals import only_is
from gegenprobe.reading.wholes.whole_befell import (
    befell_behind,
    counted_event,
    frames_of_participle,
    gathered_by,
    held_alone,
    is_fated,
    told_alone_by,
    told_before_verb,
)
from gegenprobe.reading.wholes.wholes_named import (
    alone_before,
    as_one_list,
    counts_others,
    listed_last,
    lists_nobody,
    names_the_whole,
    near_bystanders,
    of_whoever,
    taken_as,
    tell_opening_whole,
    tells_apart,
    told_in_apposition,
    told_more,
    what_befell,
    whole_at,
)

NEAR: Final = 3
WHOLES: Final = ("people", "person", "body")
MEMBERS: Final = 2  # words of 'unter den Inhaftierten'; where more stand, no phrase of the packs is met


def tell_parts(reading: SentenceReading) -> None:
    """'darunter sechs Litauer', 'Unter ihnen sind ...': parts of the last whole that was read."""
    tell_opening_whole(reading)
    wholes = _wholes(reading)
    if not wholes and not reading.sentence.tagged.flags & (PART | PARTITIVE):
        return
    for at, word in enumerate(reading.sentence.tagged.known):
        among = wholes.get(at, 0)
        if (word.flags & (PART | PARTITIVE) or among) and _opens(reading, at, among):
            verb = not among and any(form.features & FINITE for form in word.verbs)  # 'entre' is a form of 'entrar'
            made_up = not verb and not among and tells_what_of(reading, at)
            holder = _includes(reading, at - made_up) if verb or made_up else ""
            if holder is not None and not (of_a_place(at, reading.sentence) or lists_nobody(reading, at)):
                made = len(reading.drafts)
                _part_at(reading, at, among, member_near(reading, at) or holder)
                told_as_back(reading, made)
                told_as_to_come(reading, at, made)


def _opens(reading: SentenceReading, at: int, among: int) -> bool:
    """Whether the word here brings in a part, and the clause does not tell of its people in their own right."""
    flags = reading.sentence.tagged.known[at].flags
    if flags & PART:
        return not (
            told_otherwise(reading, at)
            or of_whoever(reading, at)
            or of_other_subject(reading, at)
            or is_fated(reading, at, member_near(reading, at))
            or _of_things(reading, at)
        )
    partitive = flags & PARTITIVE and opens_part(at, reading.sentence, reading.lexicon)
    if among and any(m.first == at and befell_behind(reading, m) for m in reading.sentence.mentions):
        return True
    clause = reading.sentence.sliced.clause_of[at]
    clauses = reading.lexicon.clauses
    share = partitive and (clauses.fixed_order or clauses.subjects_dropped)
    if share and (own := before_part(at, set(), reading.sentence, reading.lexicon)):
        # 'were arrested, 31 of them in Lyon': no verb stands behind the share
        return not _of_others(reading, own[0].first, ("people", "thing"))
    return bool(partitive or among) and not (told_more(reading, clause) or tells_apart(reading, clause))


def _of_others(reading: SentenceReading, share: int, kinds: tuple[str, ...]) -> bool:
    """'after a blast that killed 20 people, three of them children': right behind those whom nothing is told of."""
    before = [m for m in reading.sentence.mentions if m.counted and m.last == share - 1]
    told = {m.head for draft in (*reading.drafts, *reading.unsaid) for m in draft.mentions}
    return any(m.kind in kinds and m.head not in told for m in before)


def _of_things(reading: SentenceReading, at: int) -> bool:
    """'decomisó 13 armas, de las cuales tres eran largas': a relative that tells of the things right before it."""
    words = reading.sentence.tagged.words.lower[at + 1 : at + reading.sentence.tagged.length[at]]
    return " ".join(words) in reading.lexicon.clauses.relatives and _of_others(reading, at, ("thing", "event"))


def _of_kin(reading: SentenceReading, at: int) -> bool:
    """'Ana Roa, whose brother is among those freed, ...': a relative that tells of somebody's people, by no name."""
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[at])
    if clause.kind != "relative":
        return False
    opening = (m for m in reading.sentence.mentions if m.first == clause.first)
    return any(m.owner == "possessive" and m.kind == "people" for m in opening)


def _part_at(reading: SentenceReading, at: int, among: int, member: str) -> None:
    """The part that the word at `at` brings in: of the last whole, or of those that a noun names (`member`)."""
    if reading.sentence.clause(reading.sentence.sliced.clause_of[at]).kind in ("condition", "question"):
        return  # 'no se sabe si entre los liberados está X'
    # 'Entre los liberados está X, detenido en mayo': what else is told of X takes nothing away
    clauses = reading.lexicon.clauses
    if _of_kin(reading, at) or (_of_those_before(reading, at) if among or member else near_bystanders(reading, at)):
        return
    taken = taken_as(reading, member, at)
    own = before_part(at, taken, reading.sentence, reading.lexicon)
    following = _list_at(reading, at, among, own or _behind_as_told(reading, at, among, taken))
    before = [d for d in reading.drafts if d.at_word < at or any(m.head < at for m in d.mentions)]
    before = first_of_nearest(before, at) if clauses.fixed_order or clauses.nouns_capitalised else before
    whole = (
        whole_at(reading, at, member) if member else (listed_last(reading, at) or reading.context.last_whole(before))
    )
    if own and own[0].kind == "number" and clauses.fixed_order:  # '2,600 are on remand, 310 of them for ...'
        whole = before[-1] if before and before[-1].count is not None else None
    unsaid = _unsaid_before(reading, at, following)
    if unsaid and not before and not member and following and not alone_before(reading, at):
        without_whole(reading, unsaid[-1], following, at)
        return
    if (whole is not None or member) and not following:
        inner = clauses.inner_clauses or clauses.nouns_capitalised or bool(clauses.noun_cases)
        named = bool(member) or (inner and only_is(reading, reading.sentence.sliced.clause_of[at]))
        following = _inside(reading, at, taken, named)  # 'Mira Dahl and Juan Soto are among them'
    member_of = member or (held_alone(reading, at) if whole is None else "")
    if whole is None and member_of and following and not _told_here(reading, following[0]):
        first_members(reading, member_of, following, at)
    if whole is not None and following and (member or not counts_others(reading, at, whole)):
        add_parts(reading, whole, following, at)


def _unsaid_before(reading: SentenceReading, at: int, parts: list[Mention]) -> list[Draft]:
    """What was told of others without a number; of those left also by the verb behind their names."""
    left = any(of_those_left(m, reading.sentence, reading.lexicon) for m in parts[:1])
    unsaid = [d for d in reading.unsaid if left or d.at_word < at or any(m.head < at for m in d.mentions)]
    return unsaid or reading.context.unsaid_before(reading.number)


def _behind_as_told(reading: SentenceReading, at: int, among: int, taken: set[int]) -> list[Mention]:
    """The people behind the word, with what is said of them in the same clause."""
    return with_predicates(_behind(reading, at, max(at, among - 1), taken), reading.sentence, reading.lexicon)


def _list_at(reading: SentenceReading, at: int, among: int, told: list[Mention]) -> list[Mention]:
    """The parts as one list, with the rest of it and as many of each as the sentence says."""
    sentence, lexicon = reading.sentence, reading.lexicon
    following = as_one_list(reading, told_as_parts(told, at, sentence, lexicon), among)
    following = without_shares_of_them(following, sentence, lexicon)
    return as_many_of_each(with_rest_of_list(following, sentence, lexicon), sentence, lexicon)


def _of_those_before(reading: SentenceReading, at: int) -> bool:
    """'Von 4.400 Polizisten unter den Inhaftierten hatte X gesprochen': the part is told right before."""
    known = reading.lexicon.clauses.nouns_capitalised
    return known and any(m.last == at and m.counted and m.prep for m in reading.sentence.mentions)


def _behind(reading: SentenceReading, at: int, last: int, taken: set[int]) -> list[Mention]:
    """The people behind a word, in its clause or joined to those in it."""
    clause_of = reading.sentence.sliced.clause_of
    clauses = reading.lexicon.clauses  # 'steht nach Angaben seiner Frau X': she tells it; 'están, según un oficial, X'
    cited = clauses.nouns_capitalised or clauses.subjects_dropped
    last = max(last, dash_before_list(at, reading.sentence, reading.lexicon))
    following = [m for m in reading.sentence.mentions if m.head > last and m.head not in taken]
    following = [m for m in following if m.kind in PEOPLE_KINDS]
    marks = clauses.object_marks  # 'incluye a ocho mujeres'
    following = [m for m in following if not (cited and m.aside and m.prep and not m.joined and m.prep not in marks)]
    following = [m for m in following if clause_of[m.head] == clause_of[at] or m.joined]
    return without_placed(past_company(following, reading.lexicon), reading.lexicon)


def _inside(reading: SentenceReading, at: int, taken: set[int], named: bool) -> list[Mention]:
    """The first number of the clause, wherever it stands ('у 11 из них'); else persons, if a noun names them."""
    inside = [m for m in reading.sentence.in_clause(reading.sentence.sliced.clause_of[at]) if m.head not in taken]
    counted = [m for m in inside if m.number is not None and not (m.part and m.prep)]
    counted = [m for m in counted if m.part] or counted  # '42 Festnahmen, 22 davon in Wien'
    counted = [m._replace(joined=False) for m in counted[:1] if m.number and not m.number.article]
    if counted or not named:
        return counted
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[at])
    persons = [m for m in inside if m.kind == "person" and not m.prep]
    return persons or told_by_relative(clause, reading.sentence, reading.lexicon)


def _told_here(reading: SentenceReading, mention: Mention) -> bool:
    """'11 of the 25 abductees regained their freedom': the verb tells of the eleven, and of nobody's abduction."""
    told = [draft for draft in reading.drafts if not told_in_apposition(reading, draft)]
    told = [draft for draft in told if not in_relative(draft, reading.sentence, reading.lexicon)]
    heads = {m.head for draft in told for m in draft.mentions}
    clauses = reading.lexicon.clauses
    return bool(clauses.inner_clauses or clauses.noun_cases) and mention.head in heads


def _includes(reading: SentenceReading, at: int) -> str | None:
    """Whose part 'The freed prisoners included six women' tells: a kind, '' for the last read, None for others."""
    length = reading.sentence.tagged.length
    for k in range(max(at - 4, 0), at):  # 'the list of those freed included two priests'
        if reading.sentence.tagged.known[k].flags & PARTITIVE and k + length[k] == at and length[k] > 1:
            return member_near(reading, k)
    before = [m for m in reading.sentence.mentions if m.last <= at and (not m.prep or m.kind == "pronoun")]
    if before and reading.lexicon.clauses.fixed_order and counted_event(reading, before[-1], at):
        return reading.lexicon.frames[before[-1].events[0]].kind
    if not before or (at - before[-1].last > 1 and not negated_alone(before[-1].last, at, reading.sentence)):
        return told_before_verb(reading, at)
    subject, known = before[-1], reading.sentence.tagged.known
    members = [known[k].member for k in range(subject.first, subject.last) if known[k].member]
    members += [reading.lexicon.frames[number].kind for number in subject.events[:1]]  # 'The arrests included ...'
    if not members and subject.kind == "thing" and subject.counted and reading.lexicon.clauses.fixed_order:
        return (
            told_alone_by(reading, frames_of_participle(reading, subject.last - 1)) or None
        )  # 'the 46 held comprised'
    if not members and subject.kind == "people" and reading.lexicon.clauses.fixed_order:
        words = range(subject.first, subject.head)  # 'The freed students include X'
        members = [kind for k in words if (kind := told_alone_by(reading, frames_of_participle(reading, k)))]
    captive = subject.group in reading.lexicon.captive or subject.kind == "pronoun"
    return members[0] if members else ("" if captive else gathered_by(reading, at) or None)


def _wholes(reading: SentenceReading) -> dict[int, int]:
    """'Unter den 123 Freigelassenen sind fünf Ukrainer': a whole with its number: its first word, and the next."""
    lower, known = reading.sentence.tagged.words.lower, reading.sentence.tagged.known
    found: dict[int, int] = {}
    for whole in reading.sentence.mentions:
        counted = whole.number is not None and whole.first not in found
        told = reading.lexicon.clauses.nouns_capitalised and bool(whole.kind == "people" or whole.group)
        told = told and bool(known[whole.head].member or what_befell(reading, whole))
        behind = befell_behind(reading, whole) if whole.first not in found else ""
        if behind:
            found[whole.first] = whole.last + 1
            continue
        named = told and whole.last - whole.first > MEMBERS
        if lower[whole.first] in reading.lexicon.part_openers and names_the_whole(reading, whole):
            found[whole.first] = whole.last
        if (counted or named) and lower[whole.first] in reading.lexicon.part_openers:
            found[whole.first] = whole.last if known[whole.head].member or what_befell(reading, whole) else 0
    return found


def member_near(reading: SentenceReading, at: int) -> str:
    """The kind that a noun of the part phrase names ('zu den Freigelassenen'), also inside the phrase; ''."""
    words, frames = reading.lexicon.words, reading.lexicon.frames
    for form in reading.sentence.tagged.words.lower[at : at + max(1, reading.sentence.tagged.length[at])]:
        for verb in words[form].verbs if form in words and reading.sentence.tagged.length[at] > 1 else ():
            use = reading.lexicon.verbs.get(verb.lemma)
            if use is not None and use.frames and verb.features & PARTICIPLE and reading.lexicon.clauses.inner_clauses:
                for plain in [n for n in use.frames if not reading.lexicon.needs[n]][:1]:
                    kind = frames[plain].kind
                    told = not reading.context.codebook.kinds[kind].final or reading.context.last_of(kind) is not None
                    if reading.context.codebook.kinds[kind].about == "people" and told:
                        return kind  # 'entre los fallecidos': only where the report has told of deaths in custody
    whole = next((m for m in reading.sentence.mentions if m.first == at and m.kind in WHOLES), None)
    if whole is not None and (kind := what_befell(reading, whole) or befell_behind(reading, whole)):
        return kind
    counted = {k for m in reading.sentence.mentions if m.number is not None for k in range(m.first, m.last)}
    opens = reading.sentence.tagged.known[at].flags & PART
    for k, form in enumerate(reading.sentence.tagged.words.lower[at : at + 6], at):
        if opens and k in counted:
            return ""  # 'включая 250 осуждённых': a noun that is itself counted tells who the part is
        word = words.get(form)
        if word is not None and word.member:
            return word.member
    return ""
