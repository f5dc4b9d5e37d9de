"""Who holds an office, named behind it and whose it is: 'el presidente de Foro Penal, Alfredo Romero'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.lexicon import ARTICLE, COMMON, CUE_BEFORE, NAMED, POSSESSIVE, PREPOSITION, TITLE, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.names.same_office import part_from_source
from gegenprobe.reading.words.tagging import Tagged

REACH: Final = 3
FURTHER: Final = 5  # mentions from a German office to its holder: 'der Chef der Behörde für Migration in Kabul, X'
ADJECTIVES: Final = 2  # between an office and who holds it: "la dirigente campesina Rosa Quispe"


def named_behind(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """'el presidente de Foro Penal, Alfredo Romero': the name behind an office and its body is who holds it."""
    for at, person in enumerate(mentions):
        found = _office_before(mentions, at, tagged, lexicon)
        if found < 0:
            found = _described(mentions, at, tagged, lexicon)
        if found < 0 or person.kind != "person" or person.owner == "office" or person.cases:
            continue
        office, last = mentions[found], mentions[at - 1]
        owned = all(hangs(mentions[k - 1], mentions[k], lexicon) for k in range(found + 1, at))
        close = _of_its_body(office, person, tagged, lexicon) or _close_behind(last, person, tagged)
        anew = lexicon.clauses.subjects_dropped and tagged.known[person.first].flags & ARTICLE
        if anew and tagged.words.form[person.first - 1] != ",":
            continue  # 'dijo a los periodistas el ministro X'
        kin = person.first <= office.first  # 'the brother of the governor, N. N.': named with the noun before
        if kin or not owned or office.aside or not close or told_by_source(office, person, tagged):
            continue
        mentions[at] = person._replace(group=person.group or office.group, prep=office.prep, joined=office.joined)
        mentions[found] = office._replace(aside=True, name=person.name, kind="person", owner="office")
        as_told = lexicon.clauses.subjects_dropped and office.prep in lexicon.clauses.as_told
        if as_told or _behind_source(office, tagged) or _owned_source(mentions, found, tagged):
            part_from_source(mentions, at, tagged)
        if lexicon.clauses.nouns_capitalised:
            mentions[found + 1 : at] = [_only_owning(m) for m in mentions[found + 1 : at]]
    return mentions


def _owned_source(mentions: list[Mention], office: int, tagged: Tagged) -> bool:
    """'the group's director, Alfredo Romero': the body is not told itself; whether it stands behind 'according to'."""
    owner = mentions[office - 1] if office else None
    if owner is None or owner.last != mentions[office].first or owner.kind != "body":
        return False
    if not tagged.known[owner.last].flags & POSSESSIVE:
        return False
    mentions[office - 1] = owner._replace(aside=True)
    return _behind_source(owner, tagged)


def _behind_source(mention: Mention, tagged: Tagged) -> bool:
    """Whether 'according to' or the like stands right before."""
    cues = range(max(0, mention.first - REACH), mention.first)
    return any(tagged.known[k].flags & CUE_BEFORE and k + tagged.length[k] == mention.first for k in cues)


def told_by_source(office: Mention, person: Mention, tagged: Tagged) -> bool:
    """'По словам адвоката, Анну Котову задержали': behind a source's comma a name that none closes is its own."""
    form = tagged.words.form
    source = tagged.known[office.first].flags & CUE_BEFORE or _behind_source(office, tagged)
    opened = form[person.first - 1] == "," and bool(source)
    return opened and person.last < len(form) and form[person.last][0].isalnum()


def _only_owning(owner: Mention) -> Mention:
    """'Der Präsident Perus, X, ...': whose office it is acts nowhere beside its holder; a place still tells where."""
    return owner._replace(cases=GENITIVE if not owner.prep else 0, aside=owner.aside or owner.kind != "place")


def hangs(left: Mention, right: Mention, lexicon: Lexicon) -> bool:
    """'el presidente de Foro Penal', 'der Regierungschef der Republik Mali': part of the office's own phrase."""
    if right.prep in lexicon.clauses.genitive_marks:
        named = right.kind == "person" and not right.owner and left.owner == "office"  # a body that nobody knows
        return named or right.kind in ("body", "place")
    behind = right.first == left.last
    if lexicon.clauses.subjects_dropped:  # 'al embajador en Quito, X'
        return behind and right.prep in lexicon.clauses.inside and right.kind == "place" and left.owner == "office"
    behind = behind or left.first < right.first < left.last  # 'der Chef der Polizei von Lima'
    owned = not right.cases or right.prep or right.cases & GENITIVE  # not 'hat der Präsident den Klempner X begnadigt'
    return bool(behind and owned) and lexicon.clauses.nouns_capitalised and right.kind in ("body", "place", "thing")


def _close_behind(last: Mention, person: Mention, tagged: Tagged) -> bool:
    """Whether a comma and at most a few words of the office's own phrase lie between ('líder del país, X')."""
    form, known = tagged.words.form, tagged.known
    between = range(last.last, person.first)
    parted = form[person.first - 1] == "," and person.first > last.last
    beside = ADJECTIVES if last.owner == "office" or last.kind == "people" else 0
    if not parted and not person.prep and len(between) <= beside:
        return all(form[k].islower() and not known[k].flags & ~COMMON and not known[k].verbs for k in between)
    comma = person.first - 1
    if comma < last.last or form[comma] != "," or comma - last.last > REACH:
        return False
    return all((form[k][0].isalpha() and not known[k].verbs) or form[k] in "()" for k in range(last.last, comma))


def _office_before(mentions: list[Mention], at: int, tagged: Tagged, lexicon: Lexicon) -> int:
    verb_last = lexicon.clauses.nouns_capitalised
    for k in range(at - 1, max(-1, at - 1 - (FURTHER if verb_last else REACH)), -1):
        one = mentions[k]
        if one.kind == "person" and one.owner == "office":
            return k
        if verb_last and one.kind == "body" and _for_one_too(one, mentions[at], tagged):
            return k
    return -1


def _for_one_too(body: Mention, person: Mention, tagged: Tagged) -> bool:
    """'der Vertreter der Behörde, N. N.': a word for a side that is an office as well, and a name behind a comma."""
    word = tagged.known[body.head]
    alone = body.last == body.head + 1 and bool(tagged.known[body.first].flags & ARTICLE)
    return alone and bool(word.flags & TITLE) and tagged.words.form[person.first - 1] == ","


def _described(mentions: list[Mention], at: int, tagged: Tagged, lexicon: Lexicon) -> int:
    """'la cantante popular Ana Ruiz', 'los reporteros de EFE Ana y Luz': a group whose name follows; -1: none."""
    if not lexicon.clauses.adjectives_follow or at == 0 or tagged.words.form[mentions[at].first - 1] == ",":
        return -1
    one, person = mentions[at - 1], mentions[at]
    if one.kind != "people" or not one.group or one.number is not None:
        return -1
    plural = tagged.words.lower[one.head].endswith(lexicon.clauses.plural_endings)
    single = bool(tagged.known[one.first].flags & (ARTICLE | PREPOSITION)) and not plural
    described = single and one.last < person.first
    return at - 1 if described or _of_its_body(one, person, tagged, lexicon) else -1


def _of_its_body(one: Mention, person: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'los reporteros de EFE Ana Ruiz y ...': the body whose they are stands between them and the name."""
    behind = person.prep in lexicon.clauses.genitive_marks and person.first == one.last
    return behind and any(tagged.known[k].flags & NAMED for k in range(person.first + 1, person.head))
