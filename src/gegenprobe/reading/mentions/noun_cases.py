"""The case of a noun phrase from its head's own form, in languages whose nouns tell it where no article does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from gegenprobe.packs.grammar import ACCUSATIVE, DATIVE, GENITIVE, INSTRUMENTAL, NOMINATIVE, Clauses
from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import COMMON, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.tagging import Tagged

SHORT: Final = 3  # letters
CASED: Final = frozenset({"person", "body", "place", "people"})


def with_cases(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; one without an article's case has that of its head's ending. Behind a number no ending tells."""
    if not lexicon.clauses.noun_cases:
        return mentions
    told = [_told(m, tagged, lexicon) if _open(m) else _free(m, tagged, lexicon) for m in mentions]
    told = [_owned(m, before, tagged, lexicon) for before, m in zip([None, *told], told, strict=False)]
    told = [_of_site(m, tagged, lexicon) for m in told]
    return [_not_acting(m, tagged) for m in told]


def _free(mention: Mention, tagged: Tagged, lexicon: Lexicon) -> Mention:
    """'В результате 20 человек задержаны': before a number such words may be an adverb, and govern nobody."""
    number, first = mention.number, mention.first
    if not mention.prep or number is None or mention.prep not in lexicon.clauses.adverbs:
        return mention
    begins = not first or not tagged.words.form[first - 1][0].isalnum()
    return mention._replace(prep="") if begins and number.first == first + tagged.length[first] else mention


def _not_acting(mention: Mention, tagged: Tagged) -> Mention:
    """'Активистов отпустили': persons who may act as a body, in a case in which none acts, and of nothing before."""
    if mention.kind != "body" or not mention.group or mention.prep or mention.cases != GENITIVE | ACCUSATIVE:
        return mention
    at = mention.first
    opens = not at or not tagged.words.form[at - 1][0].isalnum() or bool(tagged.known[at - 1].verbs)
    alone = mention.last - at == 1 and opens and not mention.joined
    return mention._replace(kind="people", name="", country="", cases=0) if alone else mention


def _owned(mention: Mention, before: Mention | None, tagged: Tagged, lexicon: Lexicon) -> Mention:
    """'300 солдат ВСУ', 'двух сотрудников газеты': a body that no case tells, right behind those who belong to it."""
    if before is None or before.kind != "people" or not 0 <= mention.first - before.last <= 1:
        return mention
    parted = mention.first > before.last and bool(tagged.known[before.last].verbs)  # 'заложников отпустил ХАМАС'
    belong = tagged.words.lower[before.head] in lexicon.told_by.belonging or before.group in lexicon.clauses.of_outlets
    inflected = tagged.known[mention.head].base != tagged.words.lower[mention.head]
    # not 'восемь учителей боевики удерживают', 'двух журналистов полиция задержала'
    owner = mention.kind == "body" and (mention.name[:1].isupper() or (belong and inflected))
    return mention._replace(cases=GENITIVE) if owner and not parted and _open(mention) else mention


def _of_site(mention: Mention, tagged: Tagged, lexicon: Lexicon) -> Mention:
    """'возле здания ФСБ задержали двоих': a body that no case tells, right behind the noun for its building."""
    if mention.kind != "body" or mention.prep or not mention.first or not _open(mention):
        return mention
    behind = tagged.words.lower[mention.first - 1] in lexicon.clauses.sites
    return mention._replace(cases=GENITIVE) if behind else mention


def _told(mention: Mention, tagged: Tagged, lexicon: Lexicon) -> Mention:
    """The mention with its cases; a body is named in its base form."""
    cases = _cases(mention, tagged, lexicon)
    if cases == NOMINATIVE and mention.kind == "person" and mention.prep:
        return mention._replace(cases=cases, prep="", joined=False)  # 'один из лидеров партии Иван Орлов'
    if cases & ACCUSATIVE and not cases & GENITIVE and _behind_noun(mention, tagged, lexicon):
        return mention._replace(first=mention.head, cases=cases, prep="")  # 'из отдела Котову увезли'
    if mention.kind == "body" and cases == INSTRUMENTAL and _parted(mention, tagged, lexicon):
        mention = mention._replace(first=mention.head, prep="", joined=False)  # 'взяты под стражу полицией'
    if mention.kind == "body" and cases in (0, NOMINATIVE) and _in_front(mention, tagged, lexicon):
        return mention._replace(first=mention.head, cases=NOMINATIVE, prep="", joined=False)
    if cases in (0, NOMINATIVE) and _behind_comma(mention, tagged):
        return mention._replace(cases=NOMINATIVE, prep="", joined=False)
    end = mention.head + max(tagged.length[mention.head], 1)
    form, base = tagged.words.slice(mention.head, end), tagged.known[mention.head].base
    if cases in (0, NOMINATIVE) or mention.kind != "body" or not mention.name.startswith(form):
        return mention._replace(cases=cases)
    base = base[:1].upper() + base[1:] if form[:1].isupper() else base
    return mention._replace(cases=cases, name=base + mention.name[len(form) :])


def _in_front(body: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'На рынке полицейские задержали 12': whether a body in its base form only stands behind a preposition's noun.

    A verb stands right behind it, or right before the preposition: 'заключила под стражу полиция'.
    """
    at = body.head - 1
    if not body.prep or at <= body.first or not tagged.words.form[body.head].islower():
        return False
    before = body.first > 0 and bool(tagged.known[body.first - 1].verbs)
    behind = body.last < len(tagged.known) and bool(tagged.known[body.last].verbs)
    return (before or behind) and _parted(body, tagged, lexicon)


def _parted(body: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether a noun that tells of nobody stands between a preposition and the body."""
    at = body.head - 1
    if at <= body.first or not body.prep:
        return False
    if at - 1 > body.first and _in_base(tagged.words.lower[at], lexicon):
        at -= 1  # 'в ходе рейда израильские военные задержали 30'
    return _plain_noun(tagged, at, lexicon)


def _in_base(form: str, lexicon: Lexicon) -> bool:
    """Whether an adjective's ending tells the nominative alone, or is one of a base form."""
    bases = tuple(base for found in lexicon.clauses.adjective_bases.values() for base in found)
    return _by_ending(form, lexicon.clauses.noun_cases) == NOMINATIVE or form.endswith(bases)


def _behind_comma(body: Mention, tagged: Tagged) -> bool:
    """'после встречи с послом, власти освободили 12': a body in its base form before a verb is governed by nothing."""
    at, words = body.first, tagged.words
    if body.kind != "body" or not body.joined or not body.prep or at < 1 or words.form[at - 1] != ",":
        return False
    base = tagged.known[body.head].base == words.form[body.head] and not tagged.known[at].flags & PREPOSITION
    behind = tagged.known[body.last : body.last + 2]
    return base and any(f.features & FINITE for word in behind for f in word.verbs)


def _behind_noun(mention: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether a noun that is no person's parts a name from the preposition before it."""
    at = mention.head - 1
    if mention.kind != "person" or not mention.prep or at <= mention.first or mention.owner or mention.group:
        return False
    return _plain_noun(tagged, at, lexicon)


def _plain_noun(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    form, word = tagged.words.form[at], tagged.known[at]
    plain = form.islower() and not word.flags & ~COMMON and word.place is None  # not 'в украинском штабе'
    return plain and not form.endswith(lexicon.clauses.adjective_endings)


def _open(mention: Mention) -> bool:
    return mention.kind in CASED and not mention.cases and mention.number is None


def _cases(mention: Mention, tagged: Tagged, lexicon: Lexicon) -> int:
    """The cases that the head's form can have; 0 when it is the base form or no ending tells."""
    clauses = lexicon.clauses
    if mention.kind == "person" and mention.owner != "office":
        if mention.group and _titled(mention, tagged):
            return NOMINATIVE  # 'вышел инженер Ануше Ашури'
        forms, parts = tagged.words.lower[mention.head : mention.last], mention.name.lower().split()
        if forms == parts and len(forms[-1]) > SHORT and forms[-1].endswith(clauses.nominative_names):
            return NOMINATIVE
        return _of_name(forms, parts, clauses) or _of_surname(forms[-1], clauses)
    form, word = tagged.words.lower[mention.head], tagged.known[mention.head]
    short = tagged.words.form[mention.head].isupper()  # 'США'
    if mention.kind == "place" and not mention.prep and mention.name.lower() == form and not short:
        return NOMINATIVE | ACCUSATIVE if form.endswith(clauses.base_endings) else 0  # not 'граждане США'
    bearer = mention.kind in ("person", "body") and word.base.islower()
    if bearer and form != word.base and form.startswith(word.base):
        cases = _by_ending(form, clauses.name_cases)  # 'мэра', 'центра': an ending put to a masculine noun
        return cases if cases & ACCUSATIVE else _by_ending(form, clauses.noun_cases)
    inside = tagged.words.lower[mention.first + 1 : mention.head]
    if mention.kind == "place" and any(noun.endswith(clauses.plural_endings) for noun in inside):
        return DATIVE  # 'в городах РФ' is where, not where to
    base = (word.place.name if word.place is not None and mention.kind == "place" else word.base).lower()
    if word.place is not None and mention.kind == "place" and form not in (base, base.split(" ")[0]):
        if tagged.length[mention.head] > 1:  # 'жители Курской области'
            return _by_ending(tagged.words.lower[mention.head + tagged.length[mention.head] - 1], clauses.name_cases)
        if form.startswith(base):  # 'в отделе Владивостока'
            return _by_ending(form, clauses.name_cases)
    return _by_ending(form, clauses.noun_cases) if base and form not in (base, base.split(" ")[0]) else 0


def _of_name(forms: list[str], parts: list[str], clauses: Clauses) -> int:
    """The cases of a name: of its last part that is not in the base form ('Сергея Кищенко')."""
    for form, part in zip(reversed(forms), reversed(parts), strict=False):
        if form != part and form.isalpha():
            return _by_ending(form, clauses.name_cases)
    return 0


def _titled(mention: Mention, tagged: Tagged) -> bool:
    """Whether the noun before the name, which is some person's, stands in its base form."""
    first, base = tagged.words.lower[mention.first], tagged.known[mention.first].base
    return (
        mention.first < mention.head and not mention.prep and first == base and bool(tagged.known[mention.first].group)
    )


def _of_surname(form: str, clauses: Clauses) -> int:
    """'позвонил Алиеву': the cases of a surname alone whose base form stands nowhere; 0 where it may be a woman's."""
    if form.endswith(clauses.feminine_given):
        return 0
    for size in range(3, 0, -1):
        cases = clauses.name_cases.get(form[-size:])
        if cases is not None and len(form) > size + SHORT and form[:-size].endswith(clauses.nominative_names):
            return cases
    return 0


def _by_ending(form: str, endings: Mapping[str, int]) -> int:
    for size in range(min(4, len(form) - 1), 0, -1):
        cases = endings.get(form[-size:])
        if cases is not None:
            return cases
    return 0
