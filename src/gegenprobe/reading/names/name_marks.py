"""What is written around names: small articles and nouns before them, nicknames in quotation marks."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from gegenprobe.packs.grammar import INSTRUMENTAL
from gegenprobe.packs.lexicon import (
    ARTICLE,
    COMMON,
    CONJUNCTION,
    GIVEN,
    OPENER,
    ORGANISATION,
    PARTICLE,
    PEOPLE,
    PREPOSITION,
    PRONOUN,
    RELATIVE,
    TITLE,
    Lexicon,
    Word,
)
from gegenprobe.reading.names.mention import QUOTES
from gegenprobe.reading.words.agreement import agrees
from gegenprobe.reading.words.occurrences import Occurrences
from gegenprobe.reading.words.tagging import UNKNOWN, Tagged
from gegenprobe.text.words import Words

SHORTEST, LONGEST = 3, 6  # letters of an abbreviation
LONGEST_ARTICLE: Final = 3  # letters of 'al', 'el', 'аль' before a name
TOWNS: Final = ("capital", "city", "region")
SECOND: Final = 2  # words from a given name to the second surname
MOST_PARTICLES: Final = 3  # small words within a name: 'de la', 'van der'


def behind_nickname(form: list[str], at: int) -> int:
    """'Juan "Chino" Soto': the word behind a nickname in quotation marks, where the name goes on; 0 elsewhere."""
    quoted = form[at : at + 4]
    marks = len(quoted) == 4 and quoted[0] in QUOTES and quoted[2] in QUOTES
    return at + 3 if marks and quoted[1][0].isupper() and quoted[3][0].isupper() else 0


def end_in_latin(tagged: Tagged, at: int, lexicon: Lexicon) -> int:
    """Where a stretch in Latin letters ends that starts at `at` among others: 'Azel.tv', '29.RU', 'Belsat TV'; `at`."""
    words, k = tagged.words, at
    if not lexicon.clauses.noun_cases:
        return at
    while k < len(words):
        form, tight = words.form[k], k > at and words.start[k] == words.end[k - 1]
        goes_on = k + 1 < len(words) and words.start[k + 1] == words.end[k] and words.form[k + 1][0].isalnum()
        number = form[0].isdecimal() and (tight or (goes_on and words.form[k + 1][0].isascii()) or _dotted(words, k))
        if not (form.isascii() and (form[0].isalpha() or number or (tight and form in ".-&!" and goes_on))):
            break
        k += 1
    return k if any(form[0].isalpha() for form in words.form[at:k]) else at


def _dotted(words: Words, at: int) -> bool:
    """'29.RU': digits, a full stop and Latin letters, without a gap."""
    if at + 2 >= len(words) or words.form[at + 1] != "." or not words.form[at + 2].isascii():
        return False
    return words.end[at] == words.start[at + 1] and words.end[at + 1] == words.start[at + 2]


def with_article(form: str) -> bool:
    """'el-Behairy', 'al-Assad', 'd'Arcy': a name that starts with a small article."""
    if form.isalpha():
        return False  # as nearly always
    dash = next((at for at in range(1, min(len(form), LONGEST_ARTICLE + 1)) if form[at] in "-'’"), 0)
    return dash > 0 and form[:dash].islower() and form[dash + 1 : dash + 2].isupper()


def behind_particles(tagged: Tagged, at: int) -> int:
    """'Rulfo de la Vega', 'Anna van der Berg': the capital behind one to three small words of names; 0 elsewhere."""
    known, form = tagged.known, tagged.words.form
    for k in range(at, min(at + MOST_PARTICLES, len(known) - 1)):
        if not known[k].flags & PARTICLE or known[k].flags & CONJUNCTION:
            return 0
        if form[k + 1][0].isupper() or with_article(form[k + 1]):
            return k + 1
    return 0


def counts_several(tagged: Tagged, start: int, lexicon: Lexicon) -> bool:
    """'137 weitere Provokateure der Flottille': several whom a number counts are no person by name."""
    lower, more = tagged.words.lower, lexicon.clauses.more
    before = start - 1 if start and lower[start - 1] in more else start
    return before > 0 and lower[before - 1].isdigit() and lower[before - 1] != "1"


def plain_noun(word: Word, lexicon: Lexicon) -> bool:
    """Whether the word is a common noun and nothing else, in a language that writes it as it writes names."""
    plain = word.flags == COMMON and not (word.verbs or word.place or word.status or word.events or word.group)
    return plain and lexicon.clauses.nouns_capitalised


def _vowed(tagged: Tagged, start: int, at: int, lexicon: Lexicon) -> bool:
    """'Juan de Dios Mora': a plain noun with a capital between given name, 'of' and surname."""
    known, form = tagged.known, tagged.words.form
    if not lexicon.clauses.subjects_dropped or at < start + 2 or at + 1 >= len(known):
        return False
    inside = known[at].flags == COMMON and not (known[at].verbs or known[at].events or known[at].place)
    led_to = bool(known[start].flags & GIVEN) and all(word.flags & PARTICLE for word in known[start + 1 : at])
    return inside and led_to and all(form[k][0].isupper() and form[k][1:].islower() for k in (at, at + 1))


def with_initials(words: Words, start: int) -> int:
    """'J. K. Carter', 'А. Б. Ковальчук': the first of the initials right before a name."""
    form, at = words.form, start
    while at >= 2 and form[at - 1] == "." and len(form[at - 2]) == 1 and form[at - 2].isupper():
        at -= 2
    return at


def other_letters(first: str, second: str, lexicon: Lexicon) -> bool:
    """'редактора TJ Сергея N.', 'секретарь ГФСБ Анна N.': in Latin letters or capitals before one that is not."""
    if not lexicon.clauses.noun_cases or not first.isalpha() or second.isascii():
        return False
    return first.isascii() or (first.isupper() and len(first) > 1 and second[1:].islower())


def opens_no_name(tagged: Tagged, at: int, described: bool, lexicon: Lexicon) -> bool:
    """Whether a capital opens no person's name; `described`: an article or adjective stands before."""
    if described and before_given(tagged, at, lexicon):
        return True
    if lexicon.clauses.fixed_order:
        return _is_contracted(tagged, at, lexicon) or names_a_thing(tagged, at, lexicon)
    if not lexicon.clauses.noun_cases:
        return False
    if is_a_town(tagged, at, lexicon):
        return True
    happens = at + 1 < len(tagged.known) and bool(tagged.known[at + 1].events) and agrees(tagged, at, lexicon)
    return happens or _opens_title(tagged, at) or _opens_sentence(tagged, at, lexicon)  # 'по Новрузской амнистии'


def _is_contracted(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'We've been held': a pronoun with what is left of its auxiliary."""
    lower = tagged.words.lower[at]
    before = next((lower[:k] for k in range(1, len(lower)) if lower[k] in "'’"), "")
    word = lexicon.words.get(before)
    return word is not None and bool(word.flags & PRONOUN)


def names_a_thing(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'a Kel-Tec pistol', 'the Lufthansa flight', 'to the BI': behind an article and before a small plain noun."""
    form, known = tagged.words.form, tagged.known
    led = at > 0 and bool(known[at - 1].flags & ARTICLE)
    if not led and at > 1 and known[at - 1].flags == COMMON and not known[at - 1].verbs:
        led = bool(known[at - 2].flags & ARTICLE)  # 'the former Lumex boss'
    if form[at].isupper() and form[at].isalpha() and len(form[at]) == SHORTEST - 1:
        return led or not (at + 1 < len(form) and form[at + 1][0].isupper())
    end = next((k for k in range(at + 1, len(form)) if not form[k][0].isupper()), len(form))
    if tagged.words.lower[end - 1] in lexicon.clauses.laws and end - at > 1:
        return True  # 'the Arms and Ammunition Act'
    if not led:
        return False
    acts = tagged.words.lower[at - 1] in lexicon.clauses.definites and known[end : end + 1] and known[end].verbs
    if end >= len(form) or not form[end][0].islower() or acts or known[end].group:
        return False  # 'the Seleka freed 12'
    small = ARTICLE | PREPOSITION | CONJUNCTION | RELATIVE | PRONOUN | PEOPLE | ORGANISATION | OPENER
    heads = known[end].flags & TITLE  # 'the Lumex founder'
    return bool(heads or not known[end].flags & small) and not any(known[k].flags & GIVEN for k in range(at, end))


def is_a_town(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'житель Урюпинска', 'посёлок Ясный': a word that the packs do not know, by its ending or the noun before it."""
    if not at or at >= len(tagged.known) or tagged.known[at] is not UNKNOWN:
        return False
    clauses, words = lexicon.clauses, tagged.words
    if words.lower[at].endswith(clauses.town_endings) and not tagged.known[at - 1].flags & GIVEN:
        return True
    resident = words.lower[at - 1] in clauses.residents and words.lower[at].endswith(clauses.genitive_endings)
    if not resident and words.lower[at - 1] not in clauses.towns_behind:
        return False
    ends = at + 1 == len(words) or not words.form[at + 1][0].isupper()
    return ends or bool(tagged.known[at + 1].flags & GIVEN)


def called_after(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'London Road', 'Berlin Township': the town whose name stands at `at` gave it to something elsewhere."""
    after = at + max(1, tagged.length[at])
    if after >= len(tagged.words) or tagged.words.lower[after] not in lexicon.clauses.named_after:
        return False
    return tagged.words.form[after][0].isupper()


def like_a_place(tagged: Tagged, start: int, at: int, lexicon: Lexicon) -> bool:
    """'Stewart Rhodes', 'Leila de Lima', 'Ana Pérez Mérida': in a name that goes on a city or region is a surname."""
    if _vowed(tagged, start, at, lexicon):
        return True
    first, place = tagged.known[start], tagged.known[at].place
    plain = not (lexicon.clauses.nouns_capitalised or lexicon.clauses.noun_cases)
    if place is not None and place.role == "country" and at == start + 1 and plain and tagged.length[at] == 1:
        return bool(first.flags & GIVEN) and first.place is None and not first.verbs  # 'Julio Montenegro'
    if place is None or place.role not in TOWNS or first.place is not None or first.verbs:
        return False
    between = tagged.known[start + 1 : at]
    particles = lexicon.clauses.fixed_order and all(word.flags & PARTICLE for word in between)
    loose = place.ambiguous or lexicon.clauses.subjects_dropped  # 'Omar Cruz Villavicencio': no place without 'en'
    parts = all(word.flags & GIVEN or (word is UNKNOWN and loose) for word in between)
    if not (particles or parts):
        return False
    form = tagged.words.form[start]
    stranger = place.ambiguous or (
        at == start + 1 and form.isupper() and len(form) <= LONGEST
    )  # 'E. Mérida', 'TV Puno'
    return bool(first.flags & GIVEN) or (stranger and first is UNKNOWN and not lexicon.clauses.nouns_capitalised)


def closes_a_name(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether the place at `at` is the second surname behind given name and surname: 'Omar Cruz Villavicencio'."""
    if at < SECOND or not lexicon.clauses.subjects_dropped:
        return False
    start = at - SECOND
    return all(form[0].isupper() for form in tagged.words.form[start:at]) and like_a_place(tagged, start, at, lexicon)


def named_apart(tagged: Tagged, at: int, is_surname: Callable[[str], bool]) -> bool:
    """'Carlos Mérida fue detenido. Mérida ...': a town that is a surname in this report, where nothing leads to it."""
    place = tagged.known[at].place
    if place is None or place.role not in TOWNS or tagged.length[at] > 1:
        return False
    if at > 1 and tagged.words.form[at - 2].isupper() and with_initials(tagged.words, at) == at - 2:
        return True  # 'А. Ковров'
    led_to = at > 0 and bool(tagged.known[at - 1].flags & PREPOSITION)
    return not led_to and is_surname(tagged.words.form[at])


def _opens_title(tagged: Tagged, at: int) -> bool:
    """'принял «Акт об амнистии»': a capital behind a mark inside a clause, before small words: what a paper is."""
    form = tagged.words.form
    if at < 2 or at + 1 >= len(form) or form[at - 1] not in QUOTES:
        return False
    inside = form[at - 2][0].islower() and form[at + 1][0].islower()
    return inside and not tagged.known[at].flags & GIVEN and not tagged.known[at + 1].verbs


def _opens_sentence(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'Виновными признали четверых', 'Свергнутый президент N. N.': an adjective that has its capital from the start."""
    if at or len(tagged.known) < 2 or tagged.known[0].flags & GIVEN:
        return False
    if tagged.words.lower[0] in lexicon.clauses.adverbs:  # 'Самого Котова отпустили'
        return True
    if not tagged.words.form[1][0].islower():  # 'Баскетболистка Анна N.'
        return bool(tagged.known[1].flags & GIVEN) and tagged.known[0] is UNKNOWN
    if lexicon.clauses.noun_cases.get(tagged.words.lower[0][-3:]) == INSTRUMENTAL:
        return True
    noun = tagged.known[1]
    person = noun.group or noun.flags & (TITLE | ORGANISATION | PEOPLE)
    return bool(person) and agrees(tagged, 0, lexicon)


def before_given(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'die peruanische Köchin Mira Dahl': behind an article or adjective, what stands before a given name."""
    known, form = tagged.known, tagged.words.form
    if not lexicon.clauses.nouns_capitalised or at + 1 >= len(known) or known[at].flags & GIVEN:
        return False
    return bool(known[at + 1].flags & GIVEN) and form[at + 1][0].isupper()


def of_a_body(word: str, text: str, places: Occurrences, lexicon: Lexicon) -> bool:
    """'судья Гомельского областного суда': an adjective that stands before another one is nobody's name."""
    endings = lexicon.clauses.adjective_endings
    at = next(places.of(word), -1) if lexicon.clauses.adjectives_agree and word.endswith(endings) else -1
    behind = text[at + len(word) : at + len(word) + 30].split(maxsplit=1)[:1] if at >= 0 else []
    if not behind or not behind[0].islower():
        return False
    noun = lexicon.words.get(behind[0].rstrip(".,"))
    return behind[0].endswith(endings) or bool(noun and noun.flags & ORGANISATION)


def acronym(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """'NDLEA arrests 14', 'FDC candidate X': a short word in capitals among others that the packs do not know."""
    form, written = tagged.words.form, tagged.words.form[at]
    if tagged.known[at] is not UNKNOWN or not written.isupper() or not written.replace("-", "").isalpha():
        return False
    beside = form[at + 1 : at + 2]
    fixed_order = lexicon.clauses.fixed_order
    among = bool(beside) and not (beside[0].isalpha() and beside[0].isupper())
    return fixed_order and among and SHORTEST <= len(written) <= LONGEST


def is_short_form(form: list[str], at: int, end: int, lexicon: Lexicon) -> bool:
    """'el secretario de ATE-CABA', 'SERMIG': capitals alone among words in small letters are a body's."""
    short = "." not in form[at] and end == at + 1 and form[at].isupper() and len(form[at]) >= SHORTEST
    beside = form[max(0, at - 1) : at] + form[end : end + 1]
    bracketed = bool(lexicon.clauses.noun_cases) and at > 0 and form[at - 1] == "("  # 'организации (CAN)'
    if short and bracketed and form[at].isascii():
        return True
    return lexicon.clauses.adjectives_follow and short and not any(word.isupper() for word in beside)
