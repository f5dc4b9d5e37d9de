"""What opens a clause: a subject right behind its opener or conjunction, that no preposition before governs."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE, INFINITIVE, LINKED
from gegenprobe.packs.lexicon import CONJUNCTION, OPENER, POSSESSIVE, PREPOSITION, RELATIVE, Lexicon
from gegenprobe.reading.clauses.clause import Clause, Sliced
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged

CLOSES: Final = 2  # words: the verb and a mark
FIELD: Final = 6  # words of a subject before its verb
PAIR: Final = 2  # words: a preposition and its relative
LENGTH_OF_TIME: Final = 5  # words of 'just two weeks after'


def behind_opener(mention: Mention, tagged: Tagged, sliced: Sliced, lexicon: Lexicon) -> Mention:
    """'After 300 workers had been arrested': what opens a clause here is no preposition of its subject."""
    clause = sliced.clauses[sliced.clause_of[mention.head]]
    if _behind_relative(mention, clause, tagged, lexicon):
        return mention._replace(first=mention.first + PAIR, prep="", joined=False, cases=0)
    if _behind_instead(mention, clause, tagged, lexicon):
        return mention._replace(prep="")
    governed = mention.joined and bool(mention.prep)
    if (governed or mention.aside) and _opens_coordinate(mention, clause, tagged, lexicon):
        # 'to pay a fine of 30, and X was freed', '43 are held, among them 20 women, and 14 were freed'
        return mention._replace(prep="" if governed else mention.prep, joined=False, aside=False)
    if mention.joined and _behind_phrase(mention, clause, tagged, lexicon):
        return mention._replace(prep="", joined=False)
    both = OPENER | PREPOSITION
    opens = tagged.known[mention.first].flags & both == both and _opens_at(mention.first, clause, tagged, lexicon)
    if not opens or not mention.prep or not clause.verbs or clause.kind in ("relative", "main", "coordinate"):
        return mention
    if lexicon.clauses.nouns_capitalised:
        return mention._replace(prep="") if _ends_in_verb(clause) else mention
    return mention._replace(prep="") if lexicon.clauses.fixed_order else mention


def _behind_relative(mention: Mention, clause: Clause, tagged: Tagged, lexicon: Lexicon) -> bool:
    """', durch die 17 Häftlinge freikommen': the word behind the preposition that opens the clause is no article."""
    first = mention.first
    if clause.kind != "relative" or first != clause.first or not mention.prep or mention.head < first + PAIR:
        return False
    if not lexicon.clauses.nouns_capitalised or not tagged.known[first].flags & PREPOSITION:
        return False
    relative = tagged.known[first + 1].flags & (RELATIVE | POSSESSIVE) == RELATIVE
    return relative and bool(clause.verbs) and _ends_in_verb(clause)


def _behind_instead(mention: Mention, clause: Clause, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Statt 17 Häftlinge freizulassen, ...': the object of the infinitive, which the preposition does not govern."""
    if not mention.prep or tagged.words.lower[mention.first] not in lexicon.status.instead:
        return False
    only = mention.first == clause.first and len(clause.verbs) == 1 and mention.last <= clause.verbs[0].at
    return only and any(form.features & LINKED for form in clause.verbs[0].forms)


def _behind_phrase(mention: Mention, clause: Clause, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'After talks with the envoy, Hamas freed five': what stands between the comma and the finite verb acts."""
    first, orders = mention.first, lexicon.clauses.fixed_order or lexicon.clauses.subjects_dropped
    if not orders or clause.kind != "main" or first <= clause.first or not clause.verbs:
        return False
    words, verb = tagged.words, clause.verbs[0]
    opens = [clause.first, *(at + 1 for at in range(clause.first, first - 1) if words.form[at] == ",")]
    if words.form[first - 1] != "," or not any(tagged.known[at].flags & PREPOSITION for at in opens):
        return False
    between = words.lower[mention.last : verb.at]
    alone = mention.last <= verb.at and all(word in lexicon.clauses.adverbs for word in between)
    return alone and _is_bare(mention, tagged) and any(form.features & FINITE for form in verb.forms)


def _opens_at(at: int, clause: Clause, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether the word opens the clause, be it behind a length of time ('a day after six women were arrested')."""
    if at == clause.first or not lexicon.clauses.fixed_order:
        return at == clause.first
    timed = tagged.words.lower[at] in lexicon.clauses.after_times and at - clause.first < LENGTH_OF_TIME
    return timed and clause.kind == "background" and at < clause.first_verb(at)


def _opens_coordinate(mention: Mention, clause: Clause, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether the mention is the subject that opens its clause, and has no preposition itself."""
    if not lexicon.clauses.fixed_order:  # 'bat um die Freilassung von fünf Häftlingen, und 14 kamen frei'
        return clause.kind in ("main", "coordinate") and _stands_before_verb(mention, clause, tagged)
    if clause.kind != "coordinate" or not _is_bare(mention, tagged):
        return False
    begins = mention.first == clause.first + 1 and bool(tagged.known[clause.first].flags & CONJUNCTION)
    return begins and bool(clause.verbs) and mention.last <= clause.verbs[0].at


def _stands_before_verb(mention: Mention, clause: Clause, tagged: Tagged) -> bool:
    """Whether the mention opens a clause that follows another, and its finite verb comes next or soon."""
    if (
        not clause.number
        or not clause.verbs
        or not _is_bare(mention, tagged)
        or not 0 <= mention.first - clause.first < CLOSES
    ):
        return False
    first = clause.verbs[0]
    return 0 <= first.at - mention.last < FIELD and any(form.features & FINITE for form in first.forms)


def _is_bare(mention: Mention, tagged: Tagged) -> bool:
    """Whether it has no preposition itself; in 'doch über 500 sind in Haft' the first word is the number's."""
    counts = mention.number is not None and mention.number.first == mention.first
    return counts or not tagged.known[mention.first].flags & PREPOSITION


def _ends_in_verb(clause: Clause) -> bool:
    """'während weitere 30 in Haft sind': a finite verb or a marked infinitive closes what the word opens."""
    last = clause.verbs[-1]
    return clause.last - last.at <= CLOSES and any(f.features & (FINITE | LINKED | INFINITIVE) for f in last.forms)
