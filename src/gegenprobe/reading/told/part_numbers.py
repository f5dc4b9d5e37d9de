"""What the number of a part rules out: that it is of a whole, or that it is meant at all."""

from __future__ import annotations

from typing import Final

from gegenprobe.model.statement import Quantity
from gegenprobe.packs.inflection import FINITE, GERUND, PARTICIPLE
from gegenprobe.packs.lexicon import NEGATION, PART, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.told.draft import Draft, quantity
from gegenprobe.text.extremes import greatest

NEGATED: Final = 2  # words of 'did not'


def too_many(part: Quantity | None, whole: Quantity | None) -> bool:
    """Whether a part counts more than its whole can be."""
    if part is None or whole is None or part.low is None or whole.high is None:
        return False
    return part.low > whole.high


def several_before(whole: Draft | None, drafts: list[Draft]) -> Draft | None:
    """'14 of them' behind a sentence on one person by name: the last told by a number; else the whole as it is."""
    if whole is None or whole.count is not None or len(whole.people) != 1:
        return whole
    return next((d for d in reversed(drafts) if d.count is not None and d.whole is None), whole)


def fewer(part: Quantity | None, whole: Draft | None) -> bool:
    """Whether a part, as far as both are told in numbers, counts no more than its whole does at least."""
    total = whole.count if whole is not None else None
    return part is None or total is None or part.low is None or total.low is None or part.low <= total.low


def first_of_nearest(drafts: list[Draft], at: int) -> list[Draft]:
    """'Ten men, including two Poles, were freed and flown home': what is first told of those right before word `at`."""
    drafts = [d for d in drafts if d.whole is None] or drafts  # 'among them 14 foreigners, including six Latvians'
    nearest = greatest([m.head for d in drafts for m in d.mentions if m.head < at], -1)
    return next(([d] for d in drafts if any(m.head == nearest for m in d.mentions)), drafts)


def denies_part(mention: Mention, at: int, sentence: Sentence) -> bool:
    """'X was not among them', 'Entre ellos no está X', 'waren nicht 14, sondern 13': none of them, or not so many."""
    before = at > 0 and bool(sentence.tagged.known[at - 1].flags & NEGATION)
    return before or mention.none or _disputed(mention, sentence) or _is_none(mention, at, sentence)


def _is_none(named: Mention, at: int, sentence: Sentence) -> bool:
    """'Entre ellos no está X', 'Среди них нет X': a negation right before the verb or the name; no 'nicht nur X'."""
    known = sentence.tagged.known
    if named.kind != "person" or not sentence.tagged.flags & NEGATION:
        return False
    behind = (k + 1 for k in range(at, named.first) if known[k].flags & NEGATION)
    return any(k == named.first or known[k].verbs for k in behind)


def negated_alone(first: int, at: int, sentence: Sentence) -> bool:
    """'They did not include X': only a helping verb and a negation stand between."""
    between = sentence.tagged.known[first:at]
    return len(between) <= NEGATED and any(word.flags & NEGATION for word in between)


def _disputed(mention: Mention, sentence: Sentence) -> bool:
    """'waren nicht 14, sondern 13 Ausländer': who denies a number gives another one behind it."""
    before = mention.first - 1
    others = any(m.first > mention.last and m.number is not None for m in sentence.mentions)
    return (
        mention.number is not None and before >= 0 and others and bool(sentence.tagged.known[before].flags & NEGATION)
    )


def names_holder(mention: Mention, before: Mention, sentence: Sentence) -> bool:
    """'der Chef der Partei, Anna Falk': the name behind the comma is that of the office."""
    named = mention.kind == "person" and mention.owner != "office" and not mention.prep
    return named and before.owner == "office" and sentence.tagged.words.form[mention.first - 1] == ","


def told_as_parts(following: list[Mention], at: int, sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """The people behind a word for parts; `following` are all of its clause behind the word at `at`."""
    length, first = sentence.tagged.length[at], following[0] if following else None
    if first is None or first.number is not None or first.kind != "people":
        return following
    number = next((m for m in sentence.mentions if m.last == at and m.kind == "number" and m.counted), None)
    if number is not None and lexicon.clauses.inner_clauses:  # '17 were freed, 15 of whom are farmers'
        return [number._replace(group=first.group, nations=first.nations, joined=False), *following[1:]]
    of_whole = length > 1 and len(following) > 1 and first.first == at + length
    if length > 1 and first.first == at + length and len(following) == 1 and lexicon.clauses.fixed_order:
        opens = sentence.tagged.words.lower[at] in lexicon.part_openers
        return [] if opens else following  # 'X is among the freed prisoners'
    return following[1:] if of_whole and not following[1].joined else following  # 'Among the freed hostages are three'


def without_placed(following: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """'X was among those detained near Harbour Fort': where it was is nobody, nor what goes on with it."""
    if not lexicon.clauses.fixed_order:
        return following
    kept: list[Mention] = []
    placed = False
    for mention in following:
        elsewhere = bool(mention.prep) and mention.prep not in lexicon.clauses.genitive_marks
        placed = mention.kind == "person" and ((placed and mention.joined) or (elsewhere and not mention.joined))
        kept.extend([] if placed else [mention])
    return kept


def before_part(at: int, taken: set[int], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'13 davon als Verdächtige, elf als Süchtige': the number before the words for a part, and those behind."""
    if lexicon.clauses.fixed_order:
        return _named_before(at, sentence) or _share_beside(at, taken, sentence, lexicon)
    if lexicon.clauses.subjects_dropped:
        return _share_beside(at, taken, sentence, lexicon)
    if not lexicon.clauses.nouns_capitalised:
        return []
    bare = [m for m in sentence.mentions if m.kind == "number" and m.counted and not m.prep and m.head not in taken]
    bare = [m for m in bare if m.number is not None and m.number.value is not None]
    first = next((m for m in bare if m.last == at and m.part), None)
    clause = sentence.sliced.clause_of[at]
    told = any(verb.at > at for verb in sentence.clause(clause).verbs)  # '36 davon sind Türken'
    if first is None or told:
        return []
    more = [m for m in bare if m.head > at and sentence.sliced.clause_of[m.head] == clause]
    return [first._replace(joined=False), *(m._replace(joined=True, aside=False) for m in more)]


def without_shares_of_them(following: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'are 34 pilots, 20 of whom had been convicted': the list up to a number of those told of in it."""
    known, lower, length = sentence.tagged.known, sentence.tagged.words.lower, sentence.tagged.length
    for n, m in enumerate(following):
        share = n > 0 and m.last < len(known) and known[m.last].flags & PART
        if share and any(word in lexicon.clauses.relatives for word in lower[m.last : m.last + length[m.last]]):
            return following[:n]
    return following


def opens_part(at: int, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'из них 71 женщина': the words for a part stand before its number."""
    after = at + max(sentence.tagged.length[at], 1)
    commas = lexicon.clauses.subjects_dropped or lexicon.clauses.fixed_order
    if commas and sentence.tagged.words.form[after : after + 1] == [","]:
        after += 1  # 'de ellos, 84 militares'
    behind = any(m.part and m.first < at and at - m.last <= 1 for m in sentence.mentions)
    if behind and commas and _share_beside(at, set(), sentence, lexicon):
        return True
    return not behind and any(m.first == after and m.number is not None for m in sentence.mentions)


def _share_beside(at: int, taken: set[int], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'90 were held, 31 of them in Lima', '..., five of them women': behind the part stands only where, how or who."""
    known, form, end = sentence.tagged.known, sentence.tagged.words.form, at + sentence.tagged.length[at]
    shares = [m for m in sentence.mentions if m.part and m.counted and not m.prep]
    number = next((m for m in shares if m.last == at or m.first < at < m.last), None)
    if number is None or number.head in taken or number.first == 0 or form[number.first - 1] not in ",–—(":
        return []
    clause = sentence.sliced.clause_of[at]
    placed = any(t.first == end for t in sentence.times) or any(w.flags & PREPOSITION for w in known[end : end + 1])
    behind = [verb for verb in sentence.clause(clause).verbs if verb.at >= end]
    if lexicon.clauses.subjects_dropped:  # 'once de ellas en Lima, y la de una persona enferma'
        behind = [v for v in behind if v.at == end or any(f.features & FINITE & ~PARTICIPLE for f in v.forms)]
    doing = bool(behind) and behind[0].at == end and all(f.features == GERUND for f in behind[0].forms)
    placed = placed or doing or number.last > at
    told = bool(behind) and not (doing and len(behind) == 1)  # 'six of them serving life'
    return [number._replace(joined=False)] if placed and not told else []


def _named_before(at: int, sentence: Sentence) -> list[Mention]:
    """'14 were arrested, the lawyer X among them.': the name between a comma and the words that close the clause."""
    form, end = sentence.tagged.words.form, at + sentence.tagged.length[at]
    closes = end >= len(form) or not form[end][0].isalnum()
    names = [m for m in sentence.mentions if m.last <= at and m.kind == "person" and m.owner != "office"]
    if not names or names[-1].last != at or not closes:
        return []
    first = len(names) - 1
    while first and names[first].joined and names[first].first - names[first - 1].last == 1:
        first -= 1
    comma = names[first].first > 0 and form[names[first].first - 1] == ","
    return [names[first]._replace(joined=False), *names[first + 1 :]] if comma else []


def goal_of(mention: Mention, prepositions: tuple[str, ...], sentence: Sentence) -> str:
    """'700 davon nach Peru, 300 nach Chile': the country that stands right behind a part; ''."""
    near = (mention.last, mention.last + 1)
    places = (m for m in sentence.mentions if m.kind == "place" and m.first in near and m.prep in prepositions)
    return next((m.country for m in places), "")


def without_denied(counted: list[Mention], sentence: Sentence, lexicon: Lexicon) -> list[Mention]:
    """'Los detenidos son 31 y no 40': without the numbers that are denied beside the one that is told."""
    if not lexicon.clauses.subjects_dropped:
        return counted
    known = sentence.tagged.known
    return [m for n, m in enumerate(counted) if not n or not known[m.first - 1].flags & NEGATION]


def beside_name(mention: Mention, chain: list[Mention], sentence: Sentence) -> bool:
    """'X, one of the leaders': a single person right behind a name is that person."""
    at = next(n for n, m in enumerate(chain) if m is mention)
    count = quantity(mention.number, sentence)
    single = count is not None and count.value == 1 and count.op == "exact"
    comma = sentence.tagged.words.form[max(mention.first - 1, 0)] == ","
    return bool(at and chain[at - 1].kind == "person" and single and comma)


def owns_next(person: Mention, sentence: Sentence, lexicon: Lexicon) -> bool:
    """'Brandts Sekretär': the name in front, in the genitive, is that of another."""
    clauses, words = lexicon.clauses, sentence.tagged.words
    owner = clauses.nouns_capitalised and words.lower[person.last - 1].endswith(clauses.genitive_endings)
    return owner and any(m.owner == "office" and m.first == person.last for m in sentence.mentions)


def of_a_place(at: int, sentence: Sentence) -> bool:
    """'prosecutors in several provinces, including Ankara, ...': what follows is part of a place, not of people."""
    after = at + max(sentence.tagged.length[at], 1)
    first = next((m for m in sentence.mentions if m.first >= after), None)
    return first is not None and first.kind == "place" and first.first == after and not first.prep
