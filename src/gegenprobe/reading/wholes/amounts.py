"""Who those are of whom was told: 'Bei den Verhafteten handelt es sich um ...', 'Der dritte Festgenommene ist X'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.drafts.named_as import names_of_people
from gegenprobe.reading.drafts.part_drafts import add_parts, first_members, without_whole
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.wholes.totals import only_is
from gegenprobe.reading.wholes.wholes_named import factual

BACK: Final = 2  # sentences between people and the sentence that tells who they are


def tell_amounts(reading: SentenceReading) -> None:
    """'Bei den Festgenommenen handelt es sich um 11 Frauen und 13 Männer', 'Es handele sich um 97 Mönche'."""
    amounting = reading.lexicon.clauses.amounting
    for clause in reading.sentence.sliced.clauses if amounting else ():
        at = next((v.at for v in clause.verbs for form in v.forms if form.lemma in amounting), -1)
        told = _amount(reading, clause) if at >= 0 else []
        if told:
            _amounting(reading, clause, told, at)


def _amount(reading: SentenceReading, clause: Clause) -> list[Mention]:
    """The counted or named people behind the preposition of the verb, and those joined to them."""
    to = reading.lexicon.clauses.amounts_to
    behind = [m for m in reading.sentence.mentions if m.first >= clause.first and not m.aside]
    first = next((n for n, m in enumerate(behind) if m.prep in to and not m.joined), -1)
    if first < 0 or not (behind[first].number is not None or behind[first].kind == "person"):
        return []
    told = [m._replace(joined=n > 0) for n, m in enumerate(behind[first:]) if not n or m.joined]
    one = told[0].number is not None and told[0].number.article
    return told if not one or len(told) > 1 else []  # 'um einen Lehrer und zwei Schüler'


def _amounting(reading: SentenceReading, clause: Clause, told: list[Mention], at: int) -> None:
    """The statement of those whom the clause names, or of those told of last where it names nobody."""
    known, others = reading.sentence.tagged.known, reading.sentence.in_clause(clause.number)
    whose = next((m for m in others if m.prep and m.last <= told[0].first and m.kind != "place"), None)
    if whose is not None and known[whose.head].member:
        tell_of_kind(reading, known[whose.head].member, told, at)
    elif whose is None or whose.kind == "pronoun" or whose.group in reading.lexicon.captive:
        whole = people_told_before(reading)
        if whole is not None and whole in reading.context.unsaid:
            without_whole(reading, whole, told, at)
        elif whole is not None:
            _composed(reading, whole, told, at)


def people_told_before(reading: SentenceReading) -> Draft | None:
    """The last of whom the two sentences before tell, with a number or without."""
    drafts = [*reading.context.drafts, *reading.context.unsaid]
    kinds = reading.context.codebook.kinds
    near = [d for d in drafts if reading.number - d.sentence <= BACK and d.whole is None]
    near = [d for d in near if kinds[d.kind].about == "people"]
    last = max(near, key=lambda draft: (draft.sentence, draft.at_word), default=None)
    return _beside_relative(reading, last, near) if last is not None else None


def _beside_relative(reading: SentenceReading, last: Draft, near: list[Draft]) -> Draft:
    """'Elf kamen frei, die seit Mai festgehalten worden waren': the statement of the clause around a relative one."""
    told = reading.context.sentence_before(reading.number)
    if told is None or last.sentence != reading.number - 1:
        return last
    same = [d for d in near if d.sentence == last.sentence and (d is last or d.mentions == last.mentions)]
    clause_of = told.sliced.clause_of
    around = [d for d in same if told.clause(clause_of[d.at_word]).kind != "relative"]
    return around[-1] if around else last


def tell_of_kind(reading: SentenceReading, kind: str, told: list[Mention], at: int) -> None:
    """Those told, as some of the whole of a kind that a noun names, or as new where none was told."""
    whole = factual(reading, kind, reading.context.last_of(kind))
    if whole is not None:
        _composed(reading, whole, told, at)
    else:
        first_members(reading, kind, told, at)


def _composed(reading: SentenceReading, whole: Draft, told: list[Mention], at: int) -> None:
    """The people as parts of the whole; as many as the whole are the whole, told again."""
    made = len(reading.drafts)
    add_parts(reading, whole, told, at)
    for draft in reading.drafts[made:]:
        if draft.count is not None and whole.count is not None and draft.count.value == whole.count.value:
            draft.whole = None


def tell_named_members(reading: SentenceReading) -> None:
    """'Der dritte Festgenommene ist X', 'Einer der Freigelassenen war Y': who it is, behind a verb of being."""
    known = reading.sentence.tagged.known
    clauses = reading.lexicon.clauses
    known_here = clauses.nouns_capitalised or clauses.subjects_dropped or clauses.fixed_order
    if not (known_here or clauses.noun_cases) or reading.drafts:
        return
    for mention in reading.sentence.mentions:
        one = mention.counted and mention.number is not None and mention.number.value == 1
        told = mention.kind in ("people", "number") and (one or known_here)  # 'одним из задержанных'
        kind = (known[mention.head].member or _befell_them(reading, mention)) if told else ""
        if not kind or mention.prep or mention.aside:
            continue
        clause = reading.sentence.sliced.clause_of[mention.head]
        named = [m for m in reading.sentence.in_clause(clause) if m.kind == "person" and not m.prep]
        cited = {m.head for cue in reading.cues for m in cue.speakers}
        named = [m for m in named if m.owner != "office" and not m.aside and m.head not in cited]
        if named and only_is(reading, clause):
            tell_of_kind(reading, kind, named, mention.head)
            return


def tell_them_by_name(reading: SentenceReading) -> None:
    """'They are X, Y and Z', 'Police identified them as X and Y': those told of last, by their names."""
    if not reading.lexicon.clauses.fixed_order or reading.drafts:
        return _of_those_by_name(reading)
    who = next((m for m in reading.sentence.mentions if _takes_up(reading, m)), None)
    whole = reading.context.last_whole([]) if who is not None else None
    if who is None or whole is None or reading.number - whole.sentence > BACK:
        return
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[who.head])
    inside = reading.sentence.mentions if who.number is not None else reading.sentence.in_clause(clause.number)
    behind = [m for m in inside if m.kind == "person" and m.head > who.head and not m.aside]
    named = [m for m in behind if m.owner != "office"]
    lower = reading.sentence.tagged.words.lower[clause.first : clause.last]
    told = any(word in reading.lexicon.clauses.naming for word in lower)
    many = whole.count.high if whole.count is not None else None
    if not named or bool(named[0].prep) != told or (many is not None and len(named) > many):
        return
    if who.number is not None and len(named) != who.number.value:
        return  # 'The two are brothers of X'
    one = not reading.sentence.tagged.words.lower[who.head].endswith(reading.lexicon.clauses.plural_endings)
    if who.kind != "pronoun" and who.number is None and one and many != 1:
        return  # 'The oldest lawyer in the country is X'
    if told or only_is(reading, clause.number):
        _composed(reading, whole, [m._replace(joined=n > 0, prep="") for n, m in enumerate(named)], who.head)


def _of_those_by_name(reading: SentenceReading) -> None:
    """'The two pastors sentenced on Friday are X and Y': as many names behind the verb of being as were counted."""
    clauses = reading.lexicon.clauses
    for draft in reading.drafts if clauses.fixed_order or clauses.subjects_dropped else ():
        who = draft.mentions[0] if draft.mentions and not draft.people else None
        many = draft.count.value if draft.count is not None else None
        if who is None or many in (None, 1) or who not in reading.sentence.mentions:
            continue
        clause = reading.sentence.clause(reading.sentence.sliced.clause_of[who.head])
        behind = [m for m in reading.sentence.in_clause(clause.number) if m.kind == "person" and m.head > who.head]
        named = [m for m in behind if not m.prep and not m.owner and not m.aside]
        if named and len(named) == many and only_is(reading, clause.number) and clause.verbs[0].at < named[0].first:
            draft.people = names_of_people(reading, named)


def _takes_up(reading: SentenceReading, mention: Mention) -> bool:
    """Whether a phrase stands for several people told of: 'they', 'them', 'the men'."""
    clauses, lower = reading.lexicon.clauses, reading.sentence.tagged.words.lower
    if mention.prep:
        return False
    several = mention.kind == "pronoun" and mention.name in clauses.pronouns and mention.name not in clauses.singular
    those = mention.kind in ("people", "number") or (mention.owner == "office" and bool(mention.group))
    the = those and lower[mention.first] in clauses.definites
    return (several and mention.number is None) or the


def _befell_them(reading: SentenceReading, people: Mention) -> str:
    """'The released men are X and Y': the kind that a participle before the noun tells of them; ''."""
    if not reading.lexicon.clauses.fixed_order:
        return ""
    lower = reading.sentence.tagged.words.lower[people.first : people.head]
    forms = [f for form in lower if form in reading.lexicon.words for f in reading.lexicon.words[form].verbs]
    uses = [
        reading.lexicon.verbs[f.lemma] for f in forms if f.features & PARTICIPLE and f.lemma in reading.lexicon.verbs
    ]
    plain = (n for use in uses for n in use.frames if not reading.lexicon.needs[n])
    kind = next((reading.lexicon.frames[n].kind for n in plain), "")
    return kind if kind and reading.context.codebook.kinds[kind].about == "people" else ""
