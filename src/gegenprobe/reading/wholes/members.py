"""Those told of before, by what they are: members ('52 Freigelassene'), shares that only a verb of being tells of."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import NEGATION, PREPOSITION
from gegenprobe.reading.drafts.counted import number_of
from gegenprobe.reading.drafts.named_as import names_of
from gegenprobe.reading.drafts.part_drafts import add_parts, first_members, parts_aside
from gegenprobe.reading.drafts.sentence_reading import SentenceReading
from gegenprobe.reading.drafts.who_says import names_of_speakers
from gegenprobe.reading.events.filled import PEOPLE_KINDS
from gegenprobe.reading.meant.bystanders import only_somewhere
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.told.draft import Draft
from gegenprobe.reading.told.shares import of_others, others_counted
from gegenprobe.reading.wholes.come_from import come_from
from gegenprobe.reading.wholes.members_alone import only_counts, speaking_of, told_alone
from gegenprobe.reading.wholes.other_subjects import done_to_a_thing
from gegenprobe.reading.wholes.parts import NEAR
from gegenprobe.reading.wholes.ranked_places import placed_in_brackets
from gegenprobe.reading.wholes.totals import is_bare, only_is
from gegenprobe.reading.words.tagging import MEMBERS

BEHIND: Final = 3  # words behind a number in which a 'not' says that they are none of those told of


def tell_some(reading: SentenceReading) -> None:
    """'40 von ihnen sind Frauen': a part of the last whole, told by what they are."""
    taken = {m.head for draft in reading.drafts for m in draft.mentions}
    for mention in reading.sentence.mentions:
        clause = reading.sentence.sliced.clause_of[mention.head]
        if not mention.part or mention.kind != "number" or mention.head in taken:
            continue
        cased = bool(reading.lexicon.clauses.noun_cases) and not mention.prep
        bare = cased and not reading.sentence.clause(clause).verbs
        if not bare and not only_is(reading, clause):
            continue
        whole = _just_told(reading, mention) or reading.context.last_whole(reading.drafts)
        beside = [m for m in reading.sentence.in_clause(clause) if m.kind == "people" and not m.prep]
        told = next((m for m in beside if m.head > mention.head and m.number is None), None)
        told = told or _placed_share(reading, mention, clause)
        if not reading.drafts and others_counted(mention, reading.sentence):
            continue
        if whole is not None and told is not None and reading.number - whole.sentence <= NEAR:
            listed = reading.lexicon.clauses.fixed_order
            more = [
                m
                for m in reading.sentence.in_clause(clause)
                if m.joined and m.head > mention.head and (is_bare(reading, m) or (listed and m.counted and m.nations))
            ]
            share = mention._replace(joined=False, group=told.group, nations=told.nations)
            add_parts(reading, whole, [share, *more], mention.head)


def _placed_share(reading: SentenceReading, share: Mention, clause: int) -> Mention | None:
    """'Сорок из них пришлись на Петербург': a share told by the place right behind its verb of being."""
    if not reading.lexicon.clauses.noun_cases:
        return None
    return next((m for m in reading.sentence.in_clause(clause) if m.kind == "place" and m.first > share.last), None)


def _just_told(reading: SentenceReading, share: Mention) -> Draft | None:
    """'137 von ihnen wurden abgeschoben, 36 davon sind Türken': those of the same sentence, a part themselves."""
    most = share.number.value if share.number is not None else None
    if most is None or not reading.lexicon.clauses.nouns_capitalised:
        return None
    told = [d for d in reading.drafts if d.at_word < share.first and d.count is not None and d.whole is not None]
    return next((d for d in reversed(told) if d.count is not None and (d.count.value or 0) > most), None)


def tell_places(reading: SentenceReading) -> None:
    """'An der Spitze steht China (121) vor Peru (48)': those just told of, by the place that each stands behind."""
    clauses = reading.lexicon.clauses
    listing = bool(clauses.adjectives_agree) and "(" in reading.sentence.tagged.words.form
    reads = clauses.nouns_capitalised
    looks = listing or (not reading.drafts and reads)
    whole = reading.context.last_whole([]) if looks else None
    if whole is None or whole.count is None or reading.number - whole.sentence > NEAR:
        return
    told = {m.head: draft for draft in reading.drafts for m in draft.mentions}
    for number, place in placed_in_brackets(reading.sentence, people=listing):
        if number.head in told:  # 'Иран (576 казней)'
            told[number.head].place = told[number.head].place or place.country
            continue
        made = len(reading.drafts)
        add_parts(reading, whole, [number._replace(joined=False)], number.head)
        for draft in reading.drafts[made:]:
            draft.place, draft.by = place.country, ()
            _at_bracket(reading, draft, whole, place)


def _at_bracket(reading: SentenceReading, draft: Draft, whole: Draft, place: Mention) -> None:
    """'ging es nach Peru (12), Kuba (8)': where to; 'schoben Bayern (12) und Sachsen (8) ab': by whom."""
    if come_from(reading, draft, whole, place):
        return
    if not reading.lexicon.clauses.nouns_capitalised:
        return
    if reading.context.codebook.kinds[draft.kind].moves:
        listed = [m for m in reading.sentence.mentions if m.kind == "place" and m.prep and m.first <= place.first]
        goes = bool(listed) and listed[-1].prep in whole.frame.roles.get("to", ())
        draft.origin, draft.place = whole.origin or whole.place, ""
        draft.to, draft.by = (place.country, whole.by) if goes else (whole.to, names_of(reading, [place]))
    elif not place.prep and not place.joined:
        draft.by = names_of(reading, [place])


def tell_members(reading: SentenceReading) -> None:
    """'32 der Freigelassenen', '52 Freigelassene': the noun itself tells what happened to them."""
    known = reading.sentence.tagged.known if reading.sentence.tagged.marks & MEMBERS else []
    for at, word in enumerate(known):
        if not word.member:
            continue
        counted = _counted_at(reading, at)
        if any(d.kind == word.member and d.count is not None for d in reading.drafts) and not (
            counted is not None and _counted_apart(reading, counted, at)
        ):
            continue
        heads = {m.head for draft in reading.drafts for m in draft.mentions}
        attribute = reading.lexicon.clauses.nouns_capitalised and reading.sentence.tagged.words.form[at][0].islower()
        some = counted is not None and reading.lexicon.clauses.inner_clauses and counted.number is not None
        some = some or (bool(reading.lexicon.clauses.adjectives_agree) and counted is not None and counted.head == at)
        if counted is not None and counted.head in heads and (attribute or (some and counted.last - 1 == at)):
            continue  # 'soll Israel 600 inhaftierte Palästinenser freilassen', 'Eight of the 30 abductees ...'
        whole = reading.context.last_of(word.member)
        tellers = speaking_of(reading, counted, at) if counted is not None else []
        if counted is not None and (tellers or only_counts(reading, counted, at) or told_alone(reading, counted, at)):
            made = len(reading.drafts)
            first_members(reading, word.member, [counted._replace(joined=False)], at)
            for draft in reading.drafts[made:]:
                draft.said_by = draft.said_by or (names_of_speakers(reading, tellers[0]) if tellers else ())
            continue
        if counted is not None and whole is not None and _tells_of_some(reading, counted, whole, at, heads):
            add_parts(reading, whole, [counted._replace(joined=False)], at)


def _counted_apart(reading: SentenceReading, counted: Mention, at: int) -> bool:
    """'задержали 3000 человек, 726 задержанных насчитали в Минске': others counted by a verb of their own clause."""
    clause_of = reading.sentence.sliced.clause_of
    apart = all(clause_of[draft.at_word] != clause_of[at] for draft in reading.drafts)
    return apart and counted.head == at and told_alone(reading, counted, at)


def _tells_of_some(reading: SentenceReading, counted: Mention, whole: Draft, at: int, heads: set[int]) -> bool:
    """Whether those whom the noun at `at` counts are some of those told of; `heads`: of whom the sentence tells."""
    if counted.head == at and not counted.part and whole.count is not None:
        return counted.head not in heads and _some_of(reading, counted, whole)
    return not _same_number(reading, counted, whole)


def _some_of(reading: SentenceReading, counted: Mention, whole: Draft) -> bool:
    """'Участвовали в протестах шестеро помилованных': a subject that is fewer than those told of."""
    count, form = number_of(reading, counted), reading.sentence.tagged.words.form
    if count is None or whole.count is None or counted.prep or counted.joined:
        return False
    value, among = count.value, whole.count.value
    fewer = value is not None and among is not None and value < among
    ends = counted.last >= len(form) or not form[counted.last][0].isalnum()
    return fewer and bool(reading.lexicon.clauses.noun_cases) and (ends or not counted.first)


def _same_number(reading: SentenceReading, counted: Mention, whole: Draft) -> bool:
    """'182 de los 381 liberados': the whole told again is no part of itself."""
    count = number_of(reading, counted)
    return (
        count is not None
        and whole.count is not None
        and count.value is not None
        and ((count.op, count.value) == (whole.count.op, whole.count.value))
    )


def _counted_at(reading: SentenceReading, at: int) -> Mention | None:
    """The counted people that the word at `at` is part of, or stands right behind."""
    counting = [m for m in reading.sentence.mentions if m.number is not None and m.kind in ("number", "people")]
    counting = [m for m in counting if m.counted]
    return next((m for m in counting if m.first <= at < m.last or (m.kind == "number" and 0 <= at - m.last <= 2)), None)


def tell_named_number(reading: SentenceReading) -> None:
    """'Among the 41 are eleven officials': the whole told again by its number alone, a part of it behind."""
    numbers = [m for m in reading.sentence.mentions if m.kind == "number" and m.prep and m.number is not None]
    if not numbers:
        return
    opens = reading.lexicon.part_openers
    taken = {id(m) for draft in reading.drafts for m in draft.mentions}
    for mention in numbers:
        clause = reading.sentence.sliced.clause_of[mention.head]
        if mention.prep not in opens or id(mention) in taken:
            continue
        count, whole = number_of(reading, mention), reading.context.last_whole([])
        if count is None or whole is None or whole.count is None or not only_is(reading, clause):
            continue
        inside = [m for m in reading.sentence.in_clause(clause) if m.head > mention.head and m.kind in PEOPLE_KINDS]
        counted = [m for m in inside if m.counted and not m.prep]
        if whole.count.value == count.value and counted and id(counted[0]) not in taken:
            add_parts(reading, whole, [counted[0]._replace(joined=False), *counted[1:]], mention.head)
            return


def tell_shares(reading: SentenceReading) -> None:
    """'727 are convicts of conscience, 445 ...': bare numbers below the last whole, behind a verb of being."""
    whole = reading.context.last_whole([])
    if whole is None or whole.count is None or whole.count.value is None or reading.number - whole.sentence > NEAR:
        return
    for mention in reading.sentence.mentions:
        clause = reading.sentence.sliced.clause_of[mention.head]
        if any(verb.at < mention.head for verb in reading.sentence.clause(clause).verbs):
            continue
        if not _is_share(reading, mention, whole.count.value) or any(
            d.sentence == reading.number for d in reading.drafts
        ):
            continue
        if of_others(mention, whole, reading.sentence, reading.lexicon, reading.context.names.text):
            continue
        others = [m for m in reading.sentence.in_clause(clause) if _is_share(reading, m, whole.count.value)] or [
            mention
        ]
        add_parts(reading, whole, [m._replace(joined=n > 0) for n, m in enumerate(others)], mention.head)
        parts_aside(reading, whole, others[-1])
        return


def _is_somewhere(reading: SentenceReading, mention: Mention) -> bool:
    """'22 activistas están en huelga': where another verb tells who people are, this one tells no share."""
    if not reading.lexicon.clauses.subjects_dropped or mention.last >= len(reading.sentence.tagged.known):
        return only_somewhere(mention, reading.sentence, reading.lexicon)
    uses = [reading.lexicon.verbs.get(form.lemma) for form in reading.sentence.tagged.known[mention.last].verbs]
    helping = {name for use in uses if use is not None for name in use.auxiliary.split()}
    return "state" in helping and "passive" not in helping


def _is_share(reading: SentenceReading, mention: Mention, most: int) -> bool:
    count = number_of(reading, mention) if mention.counted else None
    if count is None or count.value is None or mention.prep or mention.kind not in ("number", "people"):
        return False
    known = reading.sentence.tagged.known
    negated = any(known[at].flags & NEGATION for at in range(mention.last, min(mention.last + BEHIND, len(known))))
    if negated or (mention.kind == "people" and _is_somewhere(reading, mention)):
        return False  # 'Zwei Letten waren nicht dabei'
    opens = mention.first == 0 or not known[mention.first - 1].flags & PREPOSITION
    clause = reading.sentence.clause(reading.sentence.sliced.clause_of[mention.head])
    if done_to_a_thing(reading, clause.number):
        return False
    at = clause.first_verb(-1)
    beside = mention.kind == "people" or 0 <= at - mention.last <= 1 or mention.first > at
    return opens and beside and count.value < most and at > clause.first and only_is(reading, clause.number)
