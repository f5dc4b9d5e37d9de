"""Numbers that go on with those told of before, in clauses that tell of no event themselves.

'Seven of the soldiers defended the island', 'The other 22 came from Hesse', 'The group consisted of 41 men'.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gegenprobe.packs.lexicon import ARTICLE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.clauses.segments import uses_of
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.part_drafts import add_parts
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.told_otherwise import meets_otherwise
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.roles.predicates import as_they_are
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.shares import is_of_them, met_a_fate, named_whole
from gegenprobe.reading.wholes.told_parts import only_does
from gegenprobe.reading.wholes.totals import only_is
from gegenprobe.reading.wholes.wholes_before import whole_of
from gegenprobe.reading.wholes.wholes_named import told_more

BACK: Final = 5  # sentences between people and a share of them
NAMED_BACK: Final = 8  # and a share that names them ('seven of the sailors')
NEXT: Final = 1  # sentences between people and a bare number of them
OPENING: Final = 1  # words before what opens a clause ('also on board were'), and before who they are
VERB: Final = 3  # words from 'among the men' to their number
LONGEST: Final = 8  # words of a phrase that brings in who those told of are


def tell_carried(reading: SentenceReading) -> None:
    """What the sentence counts of those told of before, and shares by where they are from that go on."""
    _carry_on(reading)
    _of_origins(reading)
    _rest_went(reading)


def _rest_went(reading: SentenceReading) -> None:
    """'Nine were flown to Peru, while the other six went to Chile': the rest of those moved, by where they came."""
    kinds, clause_of = reading.context.codebook.kinds, reading.sentence.sliced.clause_of
    moved = [d for d in reading.drafts if kinds[d.kind].moves and d.count is not None]
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    for rest in reading.sentence.mentions if moved else ():
        apart = rest.counted and rest.head not in taken and clause_of[rest.head] != clause_of[moved[-1].at_word]
        if not apart or rest.prep or rest.head < moved[-1].at_word or not _is_rest(reading, rest):
            continue
        made = len(reading.drafts)
        add_parts(reading, moved[-1], [rest._replace(joined=False)], rest.head)
        for draft in reading.drafts[made:]:
            draft.to, draft.whole = _goal_in(reading, draft), None
        reading.drafts[made:] = [draft for draft in reading.drafts[made:] if draft.to]


def _of_origins(reading: SentenceReading) -> None:
    """'141 are from Peru, 96 from Chile and seven from Cuba': numbers behind a share, each with its own 'from'."""
    lower, form, clauses = (
        reading.sentence.tagged.words.lower,
        reading.sentence.tagged.words.form,
        reading.lexicon.clauses,
    )
    if all(draft.whole is None for draft in reading.drafts):
        return  # no share
    if not any(word in lower and word not in clauses.genitive_marks for word in clauses.out_of):
        return
    for number in reading.sentence.mentions:
        alone = number.kind in ("number", "people") and number.counted and not number.group and number.first > 0
        if not alone or number.last + 1 >= len(lower) or lower[number.last] not in clauses.out_of:
            continue
        if not form[number.last + 1][0].isupper():
            continue  # '39 из них'
        linked = form[number.first - 1] in ",;" or lower[number.first - 1] in clauses.conjunctions
        before = [d for d in reading.drafts if d.whole is not None and d.at_word < number.first and d.count is not None]
        told = any(
            number.number is not None and d.count is not None and d.at_word == number.head for d in reading.drafts
        )
        if linked and before and before[-1].whole is not None and not told:
            add_parts(reading, before[-1].whole, [number._replace(kind="number", joined=False, prep="")], number.head)


def _carry_on(reading: SentenceReading) -> None:
    """What the sentence counts of those told of before; nothing where nobody was told of just before it."""
    told = reading.context.drafts
    if not told or reading.number - told[-1].sentence > NAMED_BACK:
        return
    if not any(m.counted for m in reading.sentence.mentions):
        return
    clause_of, made = reading.sentence.sliced.clause_of, len(reading.drafts)
    for clause in reading.sentence.sliced.clauses:
        read = [d for d in reading.drafts if clause_of[d.at_word] == clause.number]
        if clause.kind not in ("main", "coordinate") or any(d.whole is None for d in read):
            continue
        if not _made_up(reading, clause) and not read:
            _of_share(reading, clause)
    for draft in reading.drafts[made:]:
        draft.to = _goal_in(reading, draft) or draft.to
        draft.mentions = []  # 'Ten of them are Chinese. They will be flown home': that is all of them


def _goal_in(reading: SentenceReading, draft: Draft) -> str:
    """'The other nine went to Peru': the country to which the clause says that they came; ''."""
    if not reading.context.codebook.kinds[draft.kind].moves:
        return ""
    ways = draft.frame.roles.get("to", ())
    placed = reading.sentence.in_clause(reading.sentence.sliced.clause_of[draft.at_word])
    return next((m.country for m in placed if m.kind == "place" and m.country and m.prep in ways), "")


def _made_up(reading: SentenceReading, clause: Clause) -> bool:
    """'On board were 41 men', 'Among the men are ...': who those told of are; whether the clause says it."""
    among = _among(reading, clause)
    phrase, behind = _phrase(reading, clause) if among is None else ("", among.last)
    some = [m for m in reading.sentence.in_clause(clause.number) if m.head >= behind] if behind >= 0 else []
    some = [m for m in some if m.kind == "people" or (m.kind == "person" and m.owner != "office")]
    number = some[0].number if some else None
    near = OPENING if among is None else VERB
    if number is None or number.article or number.first - behind > near:
        return False
    whole = whole_of(reading, some[0], among, BACK if among is not None else NEXT)
    if whole is None or (phrase in reading.lexicon.clauses.equated and not _adds_up(some, whole)):
        return False
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    listed = [m for m in some if (m.kind == "person" or m.number is not None) and m.head not in taken]
    _parts_of_list(reading, whole, listed)
    return True


def _adds_up(listed: list[Mention], whole: Draft) -> bool:
    """Whether the numbers of a list are together those told of before."""
    values = [m.number.value for m in listed if m.number is not None]
    plain = [value for value in values if isinstance(value, int)]
    return whole.count is not None and sum(plain) == whole.count.value


def _parts_of_list(reading: SentenceReading, whole: Draft, listed: list[Mention]) -> None:
    if listed:
        add_parts(reading, whole, [m._replace(joined=m is not listed[0], prep="") for m in listed], listed[0].head)


def _among(reading: SentenceReading, clause: Clause) -> Mention | None:
    """'Among the men', 'Unter den Männern', 'Среди протестующих': whom the clause opens with some of; None."""
    lower, clauses = reading.sentence.tagged.words.lower, reading.lexicon.clauses
    for mention in reading.sentence.in_clause(clause.number):
        if mention.first - clause.first > OPENING or mention.number is not None:
            return None
        named = mention.group or mention.nations
        following = reading.sentence.tagged.known[mention.first + 1 : mention.first + 2]  # none behind the last word
        articled = not clauses.definites or any(word.flags & ARTICLE for word in following)
        if named and lower[mention.first] in reading.lexicon.among and articled:
            hurt = met_a_fate(mention.first, mention.last, reading.sentence, reading.lexicon)
            return None if hurt or meets_otherwise(reading, clause) else mention
    return None


def _phrase(reading: SentenceReading, clause: Clause) -> tuple[str, int]:
    """The phrase that opens a clause and brings in who those told of are, and the word behind it; '', -1."""
    lower = reading.sentence.tagged.words.lower
    for at in range(clause.first, min(clause.first + OPENING + 1, clause.last)):
        opening = " ".join(lower[at : min(at + LONGEST, clause.last)]) + " "
        phrases = reading.lexicon.made_up_by_opener.get(lower[at])
        if phrases is not None and opening.startswith(phrases):
            found = next(phrase for phrase in phrases if opening.startswith(phrase))
            return found.rstrip(), at + found.count(" ")
    return "", -1


def _of_share(reading: SentenceReading, clause: Clause) -> None:
    """The first share, rest or bare number of the clause, of whom nothing else is told in it."""
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    for mention in _first_told(reading, clause):
        counted = mention.counted and mention.kind in ("people", "number") and mention.head not in taken
        if not counted or mention.none or (mention.prep and mention.prep not in reading.lexicon.clauses.object_marks):
            continue
        if only_does(reading, mention):
            return
        if reading.lexicon.clauses.fixed_order and clause.verbs and clause.verbs[0].at < mention.first:
            return  # 'tortured seven of them'
        if _acts_itself(reading, clause):
            return
        whole = _carried_from(reading, mention, clause)
        if whole is not None and not meets_otherwise(reading, clause) and not told_more(reading, clause.number):
            verb = clause.verbs[0].at if clause.verbs else mention.last
            share = as_they_are(mention, verb, reading.sentence)
            add_parts(reading, whole, [share._replace(joined=False, prep="")], mention.head)
            return


def _acts_itself(reading: SentenceReading, clause: Clause) -> bool:
    """'Twelve of them jumped off the lorry on Tuesday': a deed of their own, with its own day, tells no share."""
    own = [t for t in reading.sentence.times if clause.first <= t.first < clause.last and t.kind != "duration"]
    return bool(own) and not any(use.auxiliary for use in uses_of(clause.verbs, reading.lexicon))


def _first_told(reading: SentenceReading, clause: Clause) -> Iterator[Mention]:
    """The mentions of a clause up to the first people, person or body without a preposition: its subject."""
    for mention in reading.sentence.in_clause(clause.number):
        yield mention
        if mention.kind in ("people", "person", "body", "pronoun") and not mention.prep:
            return


def _carried_from(reading: SentenceReading, mention: Mention, clause: Clause) -> Draft | None:
    """The people told of before whom the mention counts some of; None where it does not say so."""
    named = named_whole(mention, reading.sentence, reading.lexicon)
    if named is not None:
        return whole_of(reading, mention, named, NAMED_BACK)
    if is_of_them(mention, reading.sentence):
        return whole_of(reading, mention, None, BACK)
    if _is_rest(reading, mention):
        whole = whole_of(reading, mention, mention if mention.kind == "people" else None, BACK)
        shared = whole is None or any(m.part for m in whole.mentions) or _left_of_more(reading, mention, whole)
        return None if shared else whole
    return whole_of(reading, mention, None, NEXT) if _is_bare(reading, mention, clause) else None


def _left_of_more(reading: SentenceReading, rest: Mention, told: Draft) -> bool:
    """'12 of the 20 were jailed. The other eight left': whether both are together a number told."""
    left, count = number_of(reading, rest), told.count
    here = reading.sentence if told.sentence == reading.number else reading.context.sentence_before(told.sentence + 1)
    if left is None or count is None or left.value is None or count.value is None or here is None:
        return False
    if reading.context.codebook.kinds[told.kind].moves:
        return False  # 'Of the 123, 114 were taken to Ukraine. The other nine went to Lithuania'
    return any(hit.unit is None and hit.value == left.value + count.value for hit in here.numbers)


def _is_rest(reading: SentenceReading, mention: Mention) -> bool:
    """'The other 22', 'los 36 restantes', 'остальные 22 человека': what is left of a number told before."""
    lower, clauses = reading.sentence.tagged.words.lower, reading.lexicon.clauses
    left = any(lower[at] in clauses.rest for at in range(mention.first, mention.last))
    return left and (not clauses.definites or lower[mention.first] in clauses.definites)


def _is_bare(reading: SentenceReading, mention: Mention, clause: Clause) -> bool:
    """'Eleven are women', 'Nine came from Bavaria': a number alone, and behind it who or from where they are."""
    number, clauses = mention.number, reading.lexicon.clauses
    if number is None or (mention.first, mention.last) != (number.first, number.last):
        return False
    if _only_comes_from(reading, mention):
        return True
    if mention.first - clause.first > OPENING:
        return False
    behind = [m for m in reading.sentence.in_clause(clause.number) if m.first >= mention.last]
    who = behind[0] if behind else None
    if who is None or who.counted:
        return False
    if who.kind == "people" and not who.prep:
        return only_is(reading, clause.number) or _only_dashed(reading, mention, who)
    forms = [form.lemma for verb in clause.verbs for form in verb.forms]
    return who.kind == "place" and who.prep in clauses.out_of and any(lemma in clauses.origins for lemma in forms)


def _only_comes_from(reading: SentenceReading, mention: Mention) -> bool:
    """'By prison, 96 come from Maula': behind a bare number a verb of origin and its preposition."""
    lower, clauses = reading.sentence.tagged.words.lower, reading.lexicon.clauses
    if not clauses.fixed_order or mention.last + 1 >= len(lower) or lower[mention.last + 1] not in clauses.out_of:
        return False
    return any(form.lemma in clauses.origins for form in reading.sentence.tagged.known[mention.last].verbs)


def _only_dashed(reading: SentenceReading, mention: Mention, who: Mention) -> bool:
    """'Одиннадцать — женщины': a dash where the verb of being is left out."""
    form = reading.sentence.tagged.words.form
    return who.first == mention.last + 1 and form[mention.last] in "–—"
