"""Whether a report has a sentence worth reading: most have none, and are told apart before anything is made of them."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from datetime import date
from typing import Final

from gegenprobe.packs.grammar import FIRST_LETTERS
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.packs.library import Tongue
from gegenprobe.reading.told.list_lines import is_list_line
from gegenprobe.text.scan import NEEDED, NEEDING, Hit, worth_reading
from gegenprobe.text.sentences import parted, sentences_of
from gegenprobe.text.words import letter_runs

NEAR: Final = 3  # sentences behind one that is read in which what goes on with it stands
LONGEST_ITEM: Final = 80  # characters
OPENING: Final = 40  # characters in which a sentence names the rest of those told of
LONGEST_OF_ALL: Final = 160  # characters of a sentence that says whose citizens all of them are
LONGEST_ACCOUNT: Final = 300  # characters of a sentence that gives another number of those told of
_DIGIT: Final = re.compile(r"\d")
_BRACKETED: Final = re.compile(r"\(\d[\d.’']*\)")


def any_sentence(text: str, lower: str, hits: list[Hit], tongue: Tongue) -> bool:
    """Whether some sentence is worth reading. None goes past a line's end, so few lines are cut for that."""
    at = 0
    while at < len(hits):
        start = lower.rfind("\n", 0, hits[at][0]) + 1
        end = lower.find("\n", start)
        end = len(lower) if end < 0 else end
        first = at
        while at < len(hits) and hits[at][0] < end:
            at += 1
        here, line = hits[first:at], (start, end)
        worth = _worth_by_places(here, (text, lower), line, tongue.sentences.unbroken)
        if worth or (worth is None and _in_line((text, lower), line, here, tongue)):
            return True
    return False


def _worth_by_places(
    hits: list[Hit], texts: tuple[str, str], line: tuple[int, int], unbroken: AbstractSet[str]
) -> bool | None:
    """`worth_reading` of some sentence of a line, told without cutting it; None where it has to be cut."""
    needed = needing = -1
    unsure = False
    for at, companions in hits:
        for companion in companions:
            if not companion:
                return True
            if companion == NEEDED:
                apart = parted(texts[0], (needing, at), line[0], unbroken) if needing >= 0 else True
                needed = at
            elif companion == NEEDING:
                apart = parted(texts[0], (needed, at), line[0], unbroken) if needed >= 0 else True
                needing = at
            else:
                apart = _alone(at, companion, texts, line, unbroken)
            if apart is False:
                return True
            unsure = unsure or apart is None
    return None if unsure else False


def _alone(
    at: int, companion: str, texts: tuple[str, str], line: tuple[int, int], unbroken: AbstractSet[str]
) -> bool | None:
    """Whether the companion stands in no part of the line that belongs to the sentence around `at`."""
    text, lower = texts
    before = lower.rfind(companion, line[0], min(at + len(companion), line[1]))
    behind = lower.find(companion, at, line[1])
    if before < 0 and behind < 0:
        return True
    if not companion.isalpha():  # a mark in it may end the sentence
        return None
    apart_before = parted(text, (before, at), line[0], unbroken) if before >= 0 else True
    apart_behind = parted(text, (at, behind), line[0], unbroken) if behind >= 0 else True
    if apart_before is False or apart_behind is False:
        return False
    return True if apart_before and apart_behind else None


def _in_line(texts: tuple[str, str], line: tuple[int, int], hits: list[Hit], tongue: Tongue) -> bool:
    text, lower = texts
    for a, b in sentences_of(text, line[0], line[1], tongue.sentences.unbroken):
        inside = [hit for hit in hits if a <= hit[0] < b]
        if inside and worth_reading(inside, lower, a, b):
            return True
    return False


def triggered(
    spans: list[tuple[int, int, date | None]], hits: list[Hit], texts: tuple[str, str], tongue: Tongue
) -> list[int]:
    """Numbers of the sentences in which a trigger stands with the companion it needs, and of those that go on so."""
    numbers: list[int] = []
    at, lower = 0, texts[1]
    for number, (start, end, _) in enumerate(spans):
        while at < len(hits) and hits[at][0] < start:
            at += 1
        first = at
        while at < len(hits) and hits[at][0] < end:
            at += 1
        worth = at > first and worth_reading(hits[first:at], lower, start, end)
        behind = number - numbers[-1] if numbers else NEAR + 1
        if worth or (behind <= NEAR and _continues((start, end), behind == 1, texts, tongue)):
            numbers.append(number)
    return numbers


def _continues(span: tuple[int, int], next_one: bool, texts: tuple[str, str], tongue: Tongue) -> bool:
    """Whether a sentence without a trigger, near one that was read, goes on with it; `next_one`: right behind it."""
    sentence = texts[1][span[0] : span[1]]
    words = letter_runs(sentence.split()) if len(sentence) <= LONGEST_ACCOUNT else []
    if next_one and _goes_on_with(texts[0], span[0], sentence, words, tongue):
        return True
    anew = _tells_anew(sentence, tongue.lexicon) or _carries_on(sentence, tongue)
    return anew or _gives_account(sentence, words, tongue)


def _gives_account(sentence: str, words: list[str], tongue: Tongue) -> bool:
    """'The union spoke of 60': a short sentence with a number and a word of those who say or count."""
    if tongue.lexicon.account_words.isdisjoint(words):
        return False
    numbers, articles = tongue.numbers.first, tongue.lexicon.clauses.articles
    return _DIGIT.search(sentence) is not None or any(word in numbers and word not in articles for word in words)


def _goes_on_with(text: str, start: int, sentence: str, words: list[str], tongue: Tongue) -> bool:
    if _tells_shares(sentence, tongue.lexicon) or _is_item(text, sentence, start, tongue):
        return True
    if len(sentence) <= LONGEST_OF_ALL and sentence.startswith(tongue.lexicon.clauses.all_those):
        return True  # 'Все они — граждане Кении'
    return not tongue.lexicon.clauses.figures.isdisjoint(words)  # 'The ministry rejected the figure'


def _is_item(text: str, item: str, start: int, tongue: Tongue) -> bool:
    """'8 иностранцев;', 'Тверь: 20': a short line with a number, below a sentence read."""
    if is_list_line(text, start, start + len(item)):
        return True
    if len(item) > LONGEST_ITEM or not tongue.lexicon.clauses.adjectives_agree:
        return False
    if not item[0].isdigit() and not any(mark in item for mark in ":–—•") and " - " not in item:
        return False
    numbers = tongue.numbers.first  # 'Сегодня — ещё семерых'
    return any(char.isdigit() for char in item) or any(word.strip(",;.") in numbers for word in item.split())


def _tells_shares(sentence: str, lexicon: Lexicon) -> bool:
    """'Among the 41 are ...', 'es handelt sich um ...', 'China (121) vor Peru (48)': behind one that was read."""
    listing = lexicon.clauses.nouns_capitalised or lexicon.clauses.subjects_dropped
    if listing and "(" in sentence and len(_BRACKETED.findall(sentence)) > 1:
        return True
    naming = lexicon.naming_openers.get(sentence[:FIRST_LETTERS])
    if naming is not None and sentence.startswith(naming):
        return True
    opened = f" {sentence}"  # 'Hinzu kommen 40', 'К ним добавились ещё 40', 'Added to these are 40'
    if any(words in opened for words in lexicon.amounting_words):
        return True
    if any(words in opened for words in lexicon.clauses.with_those):
        return True
    if lexicon.clauses.nouns_capitalised:
        return False
    if any(word in sentence for word in lexicon.clauses.arrived):
        return True
    if not lexicon.clauses.inner_clauses:
        return False
    return sentence[0].isdigit() or sentence.startswith(lexicon.share_openers)


def _tells_anew(sentence: str, lexicon: Lexicon) -> bool:
    """'2018 waren es 712 gewesen': whether a sentence without a trigger may give another number of what was told."""
    for word in lexicon.about if lexicon.clauses.noun_cases else ():  # 'В полиции говорят о 45'
        at = sentence.find(f" {word} ")
        if at >= 0 and sentence[at + len(word) + 2 :][:1].isdigit():
            return True
    return any(words in sentence for words in lexicon.anew_words)


def _carries_on(sentence: str, tongue: Tongue) -> bool:
    """'Eleven are women', 'The other 22 ...': whether a sentence without a trigger may count those told of before."""
    lexicon, numbers, opening = tongue.lexicon, tongue.numbers, sentence[:OPENING]
    first, _, behind = opening.partition(" ")
    made_up = lexicon.made_up_by_opener.get(first)
    if made_up is not None and sentence.startswith(made_up):
        return True
    if first in numbers.bounds_before:
        first = behind.partition(" ")[0]
    if first[:1].isdigit() or first in lexicon.among:
        return True
    if lexicon.clauses.noun_cases and behind[:1].isdigit():  # 'Иностранцев 46, в основном ...'
        return True
    if first in numbers.first and first not in lexicon.clauses.articles:
        return True
    return any(word in opening for word in lexicon.clauses.rest)
