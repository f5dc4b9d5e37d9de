"""A body by its full name: 'Комитет по защите журналистов', 'министерство юстиции республики'."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import DATIVE, GENITIVE
from gegenprobe.packs.lexicon import AGENCY, ARTICLE, COMMON, GIVEN, Lexicon
from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.words.agreement import agrees
from gegenprobe.reading.words.tagging import UNKNOWN, Tagged

ARTICLED: Final = 2  # an article and one word
LONGEST: Final = 6  # words of a name between quotation marks
NAME: Final = 2  # words of a given name and a surname


def with_full_names(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions, each body with the genitives that hang on it, where the pack says how these end."""
    if not lexicon.clauses.body_endings:
        return mentions
    found: list[Mention] = []
    for at, mention in enumerate(mentions):
        if found and mention.head < found[-1].last:
            continue
        if mention.kind == "body":
            mention = _by_quoted_name(_whole(mention, mentions[at + 1 :], tagged, lexicon), tagged, lexicon)
        found.append(mention)
    return found


def _by_quoted_name(body: Mention, tagged: Tagged, lexicon: Lexicon) -> Mention:
    """'агентство Беларуси «Зоря»': an outlet by the name behind the country that it is of."""
    form, first = tagged.words.form, body.last + 1
    told = body.last - body.head > 1 and tagged.known[body.head].base.lower() in lexicon.stand_ins
    if not told or first >= len(form) or form[body.last] not in QUOTES or not form[first][0].isupper():
        return body
    end = next((k for k in range(first, min(first + LONGEST, len(form))) if form[k] in QUOTES), -1)
    return body if end < 0 else body._replace(last=end + 1, name=tagged.words.slice(first, end))


def named_for_people(mentions: list[Mention], tagged: Tagged, lexicon: Lexicon) -> list[Mention]:
    """The mentions; 'the Proud Boys' is a body's name, and 'a Shia' before 'cleric' only describes."""
    if not lexicon.clauses.fixed_order:
        return mentions
    found: list[Mention] = []
    for mention in mentions:
        last = found[-1] if found else None
        beside = last is not None and last.kind == "person" and not last.owner and last.last == mention.first
        if last is not None and beside and _names_a_kind(last, mention, tagged, lexicon):
            found[-1] = last._replace(kind="body", last=mention.last)
        elif last is None or not beside or mention.kind != "people" or mention.number is not None:
            found.append(mention)
        elif tagged.words.form[mention.head][0].isupper():
            name = tagged.words.slice(last.head, mention.last)
            found[-1] = last._replace(kind="body", name=name, last=mention.last)
        elif tagged.known[last.first].flags & ARTICLE and last.last - last.first == ARTICLED:
            found[-1] = mention._replace(first=last.first, prep=last.prep, joined=last.joined, aside=last.aside)
        else:
            found.append(mention)
    return found


def _names_a_kind(name: Mention, behind: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'the Haki Watch network': a name behind an article and what kind of body it is, in small letters."""
    noun = tagged.words.form[behind.head]
    general = behind.kind == "body" and noun.islower() and noun in lexicon.stand_ins
    alone = behind.first == behind.head == behind.last - 1  # not 'the head of the union, Karl Dorn'
    return general and alone and bool(tagged.known[name.first].flags & ARTICLE)


def words_of_holder(last: Mention, span: tuple[int, int, int], tagged: Tagged, lexicon: Lexicon) -> int:
    """'представитель МИДа Анна Котова', 'оператор канала Иван Котов': the words behind a body that name its member.

    `last`: who is told of before the body; `span`: where the body's noun, its name, and what is behind it begin.
    """
    at, start, end = span
    clauses = lexicon.clauses
    if not clauses.adjectives_agree or end - start < NAME:
        return 0
    form = tagged.words.form[last.last : at]
    alike = bool(form) and agrees(tagged, at - 1, lexicon)  # 'член Социалистической партии N. N.'
    near = len(form) <= NAME and all(part.isalpha() and part.islower() for part in form[1:])
    near = near and (alike or not form or (form[0].isalpha() and form[0].islower()))  # 'Русской православной церкви'
    given = tagged.known[end - NAME]
    told = given.flags & GIVEN or (
        given is UNKNOWN and not tagged.words.form[end - NAME].endswith(clauses.adjective_endings)
    )
    member = last.kind == "people" and last.number is None and bool(told)
    plural = tagged.words.lower[last.head].endswith(clauses.plural_endings)
    return NAME if near and (last.owner == "office" or (member and not plural)) else 0


def _whole(body: Mention, behind: list[Mention], tagged: Tagged, lexicon: Lexicon) -> Mention:
    end, country = body.last, body.country
    while end < len(tagged.words):
        following = next((m for m in behind if m.first <= end < m.last), None)
        fits = following is not None and _belongs(following, end) and not _apart(following, tagged, lexicon)
        if following is not None and (not fits or _in_nominative(following, tagged)):
            break
        told = bool(tagged.known[body.head].flags & AGENCY) or body.cases == DATIVE
        if following is not None and following.prep and told:
            break  # 'сообщили ТАСС в полиции', 'сообщили журналистам в полиции'
        if following is not None:
            end, country = following.last, country or following.country
        elif (step := _tail(end, tagged, lexicon)) > 0:
            end += step
        else:
            break
    if end == body.last:
        return body
    name = body.name + tagged.words.text[tagged.words.end[body.last - 1] : tagged.words.end[end - 1]]
    return body._replace(last=end, name=name, country=country)


def _belongs(mention: Mention, at: int) -> bool:
    """'управления ФСБ', 'суд Алматы': a body or place in the genitive, with nothing between."""
    owned = mention.kind in ("body", "place") and mention.first == at and not mention.joined
    return owned and mention.number is None and (not mention.cases or bool(mention.cases & GENITIVE))


def _apart(mention: Mention, tagged: Tagged, lexicon: Lexicon) -> bool:
    """'полиция на акции оппозиции': behind a preposition a body that another noun parts from it."""
    before = tagged.words.lower[mention.first + 1 : mention.head] if mention.kind == "body" and mention.prep else []
    links = {words.split()[0] for words in lexicon.clauses.body_words if " " in words} if before else set()
    noun = any(not word.endswith(lexicon.clauses.adjective_endings) for word in before)
    return noun and mention.prep not in links


def _in_nominative(mention: Mention, tagged: Tagged) -> bool:
    """'в обмен на бойцов власти Мали вернули ...': persons and bodies in small letters, in their base form."""
    form, word = tagged.words.form[mention.head], tagged.known[mention.head]
    return mention.kind == "body" and form.islower() and form == word.base and bool(mention.name) and mention.cases == 0


def _tail(at: int, tagged: Tagged, lexicon: Lexicon) -> int:
    """How many words from `at` on tell which body is meant; 0: none."""
    clauses, lower, length = lexicon.clauses, tagged.words.lower, tagged.length
    if at + 2 <= len(lower) and " ".join(lower[at : at + 2]) in clauses.body_words:
        return 2
    if lower[at] in clauses.body_words:
        return 1
    word = tagged.known[at]
    plain = length[at] == 1 and not word.flags & ~COMMON and not word.verbs and not word.status and not word.group
    written = tagged.words.form[at].isalpha() and tagged.words.form[at].islower() and not word.place
    return int(plain and written and lower[at].endswith(clauses.body_endings))
