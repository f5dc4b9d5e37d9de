"""What stands right behind or before people and belongs to them: 'a citizen of Lithuania', 'none of the 14'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.inflection import PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, NONE, PART, POSSESSIVE, PREPOSITION, Lexicon
from gegenprobe.reading.names.mention import Mention
from gegenprobe.reading.words.rare_words import DIFFERS
from gegenprobe.reading.words.tagging import Tagged

DASHED: Final = 4  # words from a number to those whom it counts, past 'из них' and a dash
OTHERWISE: Final = (2, 3)  # words of phrases such as 'at large', 'on the run'
CALLED: Final = 2  # words from people to what they are called


def with_countries(mentions: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """The mentions; the country behind a word for citizens is their nationality, the name behind it theirs."""
    found: list[Mention] = []
    asides = bool(lexicon.clauses.noun_cases)  # 'среди них 15 граждан Чили'
    behind = -1
    for mention in mentions:
        last = found[-1] if found else None
        if last is not None and lexicon.clauses.fixed_order and _goes_on(mention, behind, last):
            found.append(mention._replace(joined=True))  # 'eight citizens of Peru, four Chileans and two Cubans'
        elif last is not None and _serve(last, mention, lexicon):
            found[-1] = last._replace(nations=(*last.nations, mention.country), last=mention.last)
        elif last is None or last.kind != "people" or last.group not in lexicon.national or (last.aside and not asides):
            found.append(mention)
        elif _is_their_country(mention, last, lexicon):
            found[-1] = last._replace(nations=(*last.nations, mention.country), last=mention.last)
            behind = mention.last
            found[-2:] = _of_a_number(found[-2:], lexicon)
        elif last.nations and _is_their_name(mention, last):
            found[-1] = last._replace(kind="person", name=mention.name, head=mention.head, last=mention.last, owner="")
        else:
            found.append(mention)
    return found


def _of_a_number(told: list[Mention], lexicon: Lexicon) -> list[Mention]:
    """'трое – граждане Йемена': the country of those whom a number before a dash counts."""
    number, people = told[0], told[-1]
    apart = people.first - number.last
    same = lexicon.clauses.noun_cases and number.counted and number.group == people.group and not number.nations
    if number is people or not same or number.kind != "people" or not 0 < apart <= DASHED or people.number is not None:
        return told
    return [number._replace(nations=people.nations), people]


def _goes_on(mention: Mention, behind: int, last: Mention) -> bool:
    """Whether counted people stand behind the comma that follows a country (which ends at `behind`)."""
    counted = mention.kind == "people" and mention.counted and last.counted
    return counted and mention.first == behind + 1 and last.last == behind and not mention.prep


def _serve(people: Mention, body: Mention, lexicon: Lexicon) -> bool:
    """'12 members of the Chilean army', 'Soldaten der chilenischen Armee': whether they are of a country's body."""
    clauses, words = lexicon.clauses, body.name.lower().split()
    beside = body.kind == "body" and body.country and body.first == people.last and not body.joined
    if not beside or people.kind != "people" or not people.counted or people.nations or not clauses.serving:
        return False
    theirs = body.prep in clauses.genitive_marks or (not body.prep and bool(body.cases & GENITIVE))
    return theirs and any(word.endswith(clauses.serving) for word in words)


def _is_their_country(place: Mention, people: Mention, lexicon: Lexicon) -> bool:
    if place.kind == "body" and lexicon.clauses.noun_cases and place.cases == GENITIVE:
        forces = people.group != "citizen" and place.country and place.first == people.last  # 'бойцов ВСУ'
        return bool(forces) and place.country not in people.nations and not place.joined
    if place.kind != "place" or not place.country or place.country in people.nations:
        return False
    if place.joined:
        return bool(people.nations) and place.first == people.last + 1
    marks = lexicon.clauses.genitive_marks
    bare = not marks and bool(lexicon.clauses.noun_cases) and place.prep in ("", people.prep)
    bare = bare and (not place.cases or bool(place.cases & GENITIVE))  # not 'обмен пленными Чили и Перу провели'
    bare = bare or (lexicon.clauses.nouns_capitalised and not place.prep)  # 'zwei Staatsangehörige der Türkei'
    return place.first == people.last and (bare or place.prep in marks)


def _is_their_name(person: Mention, people: Mention) -> bool:
    named = person.kind == "person" and person.owner != "office" and not person.joined
    return named and person.first == people.last and (people.number is None or people.number.article)


def without_hurt(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; in '28 detenidos y 13 policías heridos' something else befell the second."""
    hurt = lexicon.clauses.hurt
    if not hurt:
        return mentions
    apart = [m._replace(kind="thing", joined=False) if _is_hurt(m, tagged, hurt) else m for m in mentions]
    start, end = _among_hurt(mentions, tagged, lexicon)
    return [m._replace(kind="thing", joined=False) if start <= m.first < end else m for m in apart]


def without_others(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; in '12 задержаны, ещё 30 в розыске' something else is told of the second."""
    phrases, lower = lexicon.clauses.otherwise, tagged.words.lower
    found: list[Mention] = []
    for mention in mentions:
        bare = mention.counted and (mention.more or mention.kind == "number") and bool(phrases)
        at = mention.last + int(bare and mention.last < len(lower) and lower[mention.last] in "–—")
        told = bare and any(" ".join(lower[at : at + words]) in phrases for words in OTHERWISE)
        told = told or (bool(lexicon.clauses.noun_cases) and mention.kind == "number" and _of_one_named(at, mentions))
        told = told or (mention.joined and mention.counted and _met_otherwise(mention, found, tagged, lexicon))
        found.append(mention._replace(kind="thing", joined=False) if told else mention)
    return found


def _met_otherwise(mention: Mention, found: list[Mention], tagged: Tagged, lexicon: Lexicon) -> bool:
    """'11 detenidos y dos personas investigadas': people beside others, each by what was done to them."""
    before, lower = found[-1] if found else None, tagged.words.lower
    captive = before is not None and before.number is not None and before.group in lexicon.captive
    if not captive or not lexicon.clauses.subjects_dropped:
        return False
    words = [lexicon.words.get(word) for word in lower[mention.head : mention.last + 1]]
    forms = [form for word in words if word is not None for form in word.verbs]
    return any(form.features & PARTICIPLE and form.lemma in lexicon.clauses.fates for form in forms)


def _of_one_named(at: int, mentions: list[Mention]) -> bool:
    """'восемь лет получил врач, 7 — медсестра Анна Орлова': whether a name stands behind the dash before word `at`."""
    return any(m.first == at and m.kind == "person" and bool(m.name) and " " in m.name for m in mentions)


def _among_hurt(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> tuple[int, int]:
    """'catorce heridos, entre ellos un policía': the hurt, and the words that tell who they are up to the next verb."""
    hurt, known = lexicon.clauses.hurt, tagged.known
    for mention in mentions:
        at = mention.last
        if mention.number is None or mention.group in lexicon.captive or at + 2 >= len(known):
            continue
        told = any(form.lemma in hurt and form.features & PARTICIPLE for form in known[at].verbs)
        behind = at + 2 if tagged.words.form[at + 1] == "," else at + 1
        if told and known[behind].flags & PART:
            return mention.first, next((k for k in range(behind, len(known)) if known[k].verbs), len(known))
    return 0, 0


def _is_hurt(mention: Mention, tagged: Tagged, hurt: frozenset[str]) -> bool:
    """'y 13 policías heridos', '18 muertos y 30 heridos', 'una decena de heridos'."""
    at, bare = mention.last, mention.kind == "number"
    if not (mention.joined or bare) or mention.number is None or at >= len(tagged.known):
        return False
    if bare and tagged.known[at].flags & PREPOSITION and at + 1 < len(tagged.known):
        at += 1
    forms = tagged.known[at].verbs
    return any(form.lemma in hurt and form.features & PARTICIPLE for form in forms)


def none_of(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; in 'none of the 14 journalists' the number counts those of whom it is denied."""
    marks = (*lexicon.clauses.genitive_marks, *lexicon.clauses.out_of)
    return [_denied(m, tagged) if m.number is not None and m.prep in marks else m for m in mentions]


def of_things(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; in 'seized two of their boats', 'decongest 47 prisons' the number counts things.

    Neither does a difference count anybody: 'на 40 задержаний больше, чем в 2021 году'.
    """
    if tagged.marks & DIFFERS and not lexicon.clauses.differing.isdisjoint(tagged.words.lower):
        mentions = [m._replace(kind="thing", number=None) if _differs(m, tagged, lexicon) else m for m in mentions]
    if not lexicon.clauses.fixed_order or not lexicon.clauses.things:
        return mentions
    starts = {m.first for m in mentions}
    return [m._replace(kind="thing") if _counts_things(m, starts, tagged, lexicon) else m for m in mentions]


def _differs(mention: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """Whether the number only tells by how much there were more or fewer."""
    clauses, lower = lexicon.clauses, tagged.words.lower
    behind = lower[mention.last] if mention.last < len(lower) else ""
    return mention.counted and mention.prep in clauses.changed_by and behind in clauses.differing


def _counts_things(mention: Mention, starts: set[int], tagged: Tagged, lexicon: Lexicon) -> bool:
    noun = mention.last + 2
    if mention.kind == "number" and any(
        word in lexicon.clauses.things for word in tagged.words.lower[mention.last : mention.last + 1]
    ):
        return True
    if mention.kind != "number" or noun >= len(tagged.known) or not starts.isdisjoint(range(mention.last, noun + 2)):
        return False
    if tagged.words.lower[mention.last] not in lexicon.clauses.genitive_marks:
        return False
    if not tagged.known[noun - 1].flags & (ARTICLE | POSSESSIVE):
        return False
    return tagged.words.lower[noun] in lexicon.clauses.things


def _denied(mention: Mention, tagged: Tagged) -> Mention:
    starts = (at for at in range(max(mention.first - 3, 0), mention.first) if tagged.known[at].flags & NONE)
    first = next((at for at in starts if at + max(tagged.length[at], 1) == mention.first), -1)
    return mention._replace(first=first, prep="", none=True) if first >= 0 else mention


def with_called(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; of people and the captives that a participle calls them, the people with that group."""
    if not lexicon.clauses.adjectives_follow:
        return mentions
    kept: list[Mention] = []
    for mention in mentions:
        last = kept[-1] if kept else None
        if last is not None and mention.group in lexicon.captive and _calls(last, mention, tagged):
            kept[-1] = last._replace(group=mention.group, last=mention.last)
        else:
            kept.append(mention)
    return kept


def _calls(people: Mention, called: Mention, tagged: Tagged) -> bool:
    """Whether a participle, and a small word at most, stands between people without a group and plain captives."""
    told = people.kind == "people" and not people.group and people.counted
    plain = called.kind == "people" and called.number is None and not called.prep and not called.joined
    between = range(people.last, called.first)
    if not told or not plain or not 1 <= len(between) <= CALLED:
        return False
    forms = tagged.known[people.last].verbs
    return bool(forms) and all(form.features & PARTICIPLE for form in forms)
