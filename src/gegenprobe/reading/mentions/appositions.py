"""What stands beside a name or an office and is nobody else."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, INDEFINITE, PREPOSITION, Lexicon
from gegenprobe.reading.mentions.kin_by_name import kin_by_name
from gegenprobe.reading.mentions.office_holders import named_behind
from gegenprobe.reading.mentions.one_by_name import one_by_name
from gegenprobe.reading.mentions.seats import away_from_seats
from gegenprobe.reading.mentions.things_counted import things_counted
from gegenprobe.reading.names.mention import SMALL, Mention
from gegenprobe.reading.names.same_office import holders_beside
from gegenprobe.reading.words.tagging import BRACKETS, Tagged

_SEVERAL: Final = 2
_DASHES: Final = ("-", "–", "—")
BEHIND: Final = 4  # words behind a noun that belong to it: 'гражданин Украины,'
BRACKET: Final = 9  # words from a number to the bracket that tells who they are


def with_appositions(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions, those that only tell more about another one set aside."""
    if lexicon.clauses.nouns_capitalised:
        mentions = [_heading(m, tagged, lexicon) if m.first == 0 else m for m in mentions]
        mentions = [_owned(m, mentions, tagged, lexicon) if m.kind == "person" and m.number else m for m in mentions]
    if lexicon.clauses.inner_clauses and not lexicon.clauses.adjectives_follow:
        mentions = _places_named(_before_titles(mentions, tagged), lexicon)
        mentions = [_heading(m, tagged, lexicon) for m in mentions]
    if tagged.marks & BRACKETS:
        mentions = [_aged(m, before, tagged) for before, m in zip([None, *mentions], mentions, strict=False)]
    mentions = _counted_again(mentions, tagged, BRACKET if lexicon.clauses.subjects_dropped else 0)
    mentions = things_counted(mentions, tagged)
    mentions = _parts_behind_dash(mentions, tagged) if lexicon.clauses.noun_cases else mentions
    mentions = away_from_seats(one_by_name(mentions, tagged, lexicon), tagged, lexicon)
    mentions = kin_by_name(mentions, tagged, lexicon)
    mentions = named_behind(_beside_names(mentions, tagged, lexicon), tagged, lexicon)
    return holders_beside(mentions, tagged, lexicon) if lexicon.clauses.subjects_dropped else mentions


def _places_named(mentions: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """'in Cairo and Giza': a name coordinated with a place behind a preposition of places is a place, too."""
    for at, (left, right) in enumerate(pairwise(mentions)):
        if right.joined and left.kind == "place" and left.prep in lexicon.clauses.inside and _lone(right):
            mentions[at + 1] = right._replace(kind="place", country=left.country, prep=left.prep)
    return [m._replace(kind="place") if m.prep in lexicon.clauses.inside and _lone(m) else m for m in mentions]


def _heading(mention: Mention, tagged: Tagged, lexicon: Lexicon) -> Mention:
    """'Iran: Two men put to death', '3) Iran - 40 in jail': a place that opens the line is where it happens."""
    form = tagged.words.form
    opens = mention.kind == "place" and not any(word[0].isalpha() for word in form[: mention.first])
    mark = form[mention.last] if opens and mention.last < len(form) and lexicon.clauses.inside else ""
    heads = mark == ":" or (mark in _DASHES and sum(word in _DASHES for word in form) == 1)
    return mention._replace(prep=lexicon.clauses.inside[0]) if heads else mention


def _owned(people: Mention, mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> Mention:
    """'Drei Anwälte Brandts': several of somebody's, whose name ends the phrase in the genitive."""
    number, last = people.number, people.last
    if number is None or number.article or not isinstance(number.value, int) or number.value < _SEVERAL:
        return people
    listed = any(m.joined and m.first - last <= 1 and m.kind == "person" for m in mentions if m.first >= last)
    noun = next((at for at in range(number.last, last - 1) if tagged.known[at].group), -1)
    genitive = tagged.words.lower[last - 1].endswith(lexicon.clauses.genitive_endings)
    if listed or noun < 0 or not genitive:
        return people
    return people._replace(kind="people", head=noun, name="", group=tagged.known[noun].group)


def _lone(mention: Mention) -> bool:
    """A name of one word without an office or group: behind 'in' it is a place that the packs do not know."""
    plain = mention.kind == "person" and not mention.owner and not mention.group
    return plain and " " not in mention.name and mention.last - mention.head == 1


def _counted_again(mentions: list[Mention], tagged: Tagged, far: int) -> list[Mention]:
    """'39 Chileans – six women and 33 men – ...': those set off behind a number, and adding up to it, are the same."""
    form = tagged.words.form
    for at, whole in enumerate(mentions):
        total = _exactly(whole)
        end = _bracket_behind(whole, form, far) if total is not None else len(form)
        if total is None or end >= len(form) or form[end] not in "–—(:":
            continue
        parts = [m for m in mentions[at + 1 :] if m.first == end + 1]
        for mention in mentions[at + 1 :]:
            if mention.first <= end + 1:
                continue
            if not parts or not mention.joined:
                break
            parts.append(mention)
        values = [_one_or_more(part) for part in parts]
        if len(parts) > 1 and None not in values and sum(value or 0 for value in values) == total:
            mentions = [m._replace(aside=True) if m in parts else m for m in mentions]
    return mentions


def _parts_behind_dash(mentions: list[Mention], tagged: Tagged) -> list[Mention]:
    """'казнены 22 человека — 12 мужчин, девять женщин и один подросток': who some of those just counted are."""
    form = tagged.words.form
    for at, whole in enumerate(mentions):
        total = _exactly(whole)
        if total is None or whole.last >= len(form) or form[whole.last] not in "–—" or whole.kind != "people":
            continue
        parts = [m for m in mentions[at + 1 :] if m.first == whole.last + 1]
        for mention in mentions[at + 2 :] if parts else []:
            if not mention.joined or mention.kind != "people" or mention.number is None:
                break
            parts.append(mention)
        values = [part.number.value for part in parts if part.number is not None and part.group]
        few = [value for value in values if isinstance(value, int)]
        if len(parts) > 1 and len(few) == len(parts) and sum(few) <= total:
            mentions = [m._replace(aside=True) if m in parts else m for m in mentions]
    return mentions


def _aged(number: Mention, before: Mention | None, tagged: Tagged) -> Mention:
    """'einen Mann (38)': a number in brackets right behind a single person is an age."""
    form = tagged.words.form
    one = before is not None and before.kind == "people" and before.number is not None and before.number.article
    bracketed = one and number.kind == "number" and before is not None and number.first == before.last + 1
    closed = form[number.last : number.last + 1] == [")"] and form[number.first - 1] == "("
    return number._replace(kind="thing", aside=True) if bracketed and closed else number


def _bracket_behind(whole: Mention, form: list[str], far: int) -> int:
    """Where the mark stands that sets off what adds up to the whole: right behind it, or a bracket `far` words on."""
    near = range(whole.last, min(whole.last + far, len(form)))
    return next((at for at in near if form[at] == "("), whole.last)


def _exactly(mention: Mention) -> int | None:
    number = mention.number
    counts = number is not None and not number.article and number.op == "exact" and mention.kind in ("people", "number")
    return number.value if counts and number is not None and isinstance(number.value, int) else None


def _one_or_more(part: Mention) -> int | None:
    """How many a part counts: 'un adolescente' is one."""
    one = part.number is not None and part.number.article and part.kind == "people"
    return 1 if one else _exactly(part)


def _before_titles(mentions: list[Mention], tagged: Tagged) -> list[Mention]:
    """'FP lawyer Ana Petrova', 'an ICE spokesperson': what stands right before an office tells of it."""
    kept: list[Mention] = []
    for right in mentions:
        left = kept[-1] if kept else None
        if left is not None and _owns_office(left, right, tagged):
            kept.pop()
            name = tagged.words.slice(left.head, right.last) if right.name.islower() else right.name
            right = right._replace(
                first=left.first, prep=left.prep, joined=left.joined, name=name, country=right.country or left.country
            )
        office = tagged.words.form[right.first].islower() and right.head > right.first and right.kind == "person"
        told = left is not None and left.number is None and _told_of(left, tagged) and not left.owner
        apart = right.prep and tagged.known[right.first].flags & PREPOSITION  # 'arrested a nurse in Zarnov'
        if left is not None and office and told and left.last == right.first and not apart:
            kept.pop()
            right = right._replace(first=left.first, prep=right.prep or left.prep, joined=right.joined or left.joined)
        kept.append(right)
    return kept


def _told_of(left: Mention, tagged: Tagged) -> bool:
    """Whether what stands before an office and its holder only tells of them; of bodies an abbreviation alone."""
    short = left.kind == "body" and left.last - left.first == 1 and tagged.words.form[left.first].isupper()
    return short or left.kind in ("person", "people")


def _owns_office(body: Mention, office: Mention, tagged: Tagged) -> bool:
    """Whether a body stands right before an office that is its own ('a UN spokesman'), with no name behind it."""
    own = office.kind == "person" and office.owner == "office" and not office.prep and office.first == office.head
    return own and body.kind == "body" and body.last == office.first and tagged.words.form[office.first].islower()


def _beside_names(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """'Agam Berger, eine Soldatin aus Israel': what stands beside a name tells of the person."""
    form = tagged.words.form
    for left, (person, beside) in enumerate(pairwise(mentions)):
        if person.kind != "person" or person.owner == "office" or beside.kind not in ("people", "person"):
            continue
        first = _past_age(person, form, lexicon)
        if beside.first - int(_only_qualified(beside, tagged, lexicon)) != first + 1:
            continue
        if form[person.last] != "," or beside.aside:
            continue
        told = _tells(beside, lexicon) or _with_article(beside, tagged, lexicon) or _bare(beside, tagged, lexicon)
        if not told or _listed(beside, tagged, lexicon):
            continue
        nations = person.nations or beside.nations
        mentions[left] = person._replace(group=person.group or beside.group, nations=nations)
        mentions[left + 1] = beside._replace(aside=True)
    return mentions


def _only_qualified(beside: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Tun Aye, entonces gobernador': an office with one word before it that says no more than which, since when."""
    lower, clauses = tagged.words.lower, lexicon.clauses
    several = lower[beside.head].endswith(clauses.plural_endings)  # 'X, varios ministros'
    if not clauses.adjectives_follow or beside.owner != "office" or beside.first == 0 or several:
        return False
    word, form = tagged.known[beside.first - 1], tagged.words.form[beside.first - 1]
    plain = not (word.flags & (SMALL | INDEFINITE) or word.verbs or word.events or word.group or word.place)
    return plain and form.isalpha() and form.islower()


def _with_article(beside: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Anna Weber, a spokeswoman for the council': an office with an article, where articles tell no case."""
    if not lexicon.clauses.inner_clauses or (beside.kind == "person" and beside.owner != "office"):
        return False
    counted = beside.counted
    return bool(tagged.known[beside.first].flags & ARTICLE) and not counted


def _bare(beside: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Виктор Демченко, 61 год, гражданин Украины': a noun for one between marks, where nouns have no article."""
    words, head = tagged.words, beside.head
    if lexicon.clauses.adjectives_follow and _bare_one(beside, tagged, lexicon):
        return True
    if not lexicon.clauses.noun_cases or beside.kind != "people" or beside.number is not None or beside.prep:
        return False
    near = range(beside.last, min(beside.last + BEHIND, len(words.form)))
    end = next((at for at in near if words.form[at] in ",.;)"), -1)
    ends = end >= 0 and not any(
        tagged.known[at].verbs or tagged.known[at].flags & CONJUNCTION for at in near[: end - beside.last]
    )
    plain = words.lower[head] == tagged.known[head].base
    return ends and plain and not words.lower[head].endswith(lexicon.clauses.plural_endings)


def _bare_one(beside: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'Juan Paz, médico que fue condenado': a noun for one without an article, which is no participle."""
    plain = beside.kind == "people" and beside.number is None and not (beside.prep or beside.more)
    word = tagged.known[beside.head]
    one = beside.first == beside.head and not tagged.words.lower[beside.head].endswith(lexicon.clauses.plural_endings)
    return plain and one and bool(beside.group) and not word.verbs and beside.group not in lexicon.captive


def _past_age(person: Mention, form: list[str], lexicon: Lexicon) -> int:
    """The comma behind a name, or behind the age behind it: 'Ana Petrova, 43, a nurse', 'Анна Орлова, 43 года'."""
    at = person.last
    if not (lexicon.clauses.inner_clauses or lexicon.clauses.noun_cases):
        return at
    words = 3 if lexicon.clauses.noun_cases else 2
    aged = at + words < len(form) and form[at] == "," and form[at + 1].isdigit() and form[at + words] == ","
    return at + words if aged else at


def _tells(beside: Mention, lexicon: Lexicon) -> bool:
    """Whether the phrase may describe somebody: an office, or a group with an article and without a number."""
    article = beside.number is not None and beside.number.article
    office = beside.kind == "person" and beside.owner == "office"
    bare = lexicon.clauses.nouns_capitalised or lexicon.clauses.adjectives_follow
    if not beside.cases and not article and not (office and bare):
        return False
    return (beside.number is None or article) and (beside.kind != "person" or office)


def _listed(beside: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'X, ein Abgeordneter sowie sechs weitere': without a mark before the conjunction it is the list's next member."""
    counted = beside.number is not None and lexicon.clauses.nouns_capitalised and beside.last < len(tagged.known)
    return counted and bool(tagged.known[beside.last].flags & CONJUNCTION)
