"""Case forms of Russian words by pymorphy3, written as stem and endings. Used by make_places.py."""

from __future__ import annotations

import re
from functools import cache

import pymorphy3  # type: ignore[import-untyped]
from pymorphy3.analyzer import Parse  # type: ignore[import-untyped]

WIDTH = 118
CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
# Lists of one country (`    names: [...]`), and lines of words (`      - министр, президент`).
_COUNTRY_LIST = re.compile(
    r"^( +)(names|citizens|adjectives|capital|cities|regions|seats): \[([^\]]*)\]$", re.MULTILINE
)
_UNION_LIST = re.compile(r"(names|citizens|adjectives): \[([^\]]*)\]")
_WORD_LINE = re.compile(r"^( +)- (.+)$", re.MULTILINE)
_COMMA = re.compile(r",\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")
# Words that end the part of a name that changes: 'Республика | Конго', 'министр | иностранных дел'.
_FIXED = {"в", "на", "да", "де", "ла", "о", "из", "по", "для", "без", "-", "—"}


def with_endings(text: str, file: str) -> str:
    """The file's text with a bar and endings in every Russian base form that has none."""
    if file == "people.yaml":
        head, mark, body = text.partition("\ntitles:\n")
        body, end, rest = body.partition("\n# Small words")
        return head + mark + _WORD_LINE.sub(_line_of_words, body) + end + rest
    head, mark, body = text.partition("\ncountries:\n")
    countries, unions, rest = body.partition("\nunions:\n")
    unions_text, prefixes, end = rest.partition("\nprefixes:")
    countries = _COUNTRY_LIST.sub(_country_list, countries)
    unions_text = _UNION_LIST.sub(lambda found: f"{found[1]}: [{', '.join(_entries(found[2], found[1]))}]", unions_text)
    return head + mark + countries + unions + unions_text + prefixes + end


def _country_list(found: re.Match[str]) -> str:
    indent, key, entries = found.groups()
    return _wrapped(f"{indent}{key}: [", _entries(entries, key), f"{indent}  ") + "]"


def _line_of_words(found: re.Match[str]) -> str:
    key = "" if " = " in found[2] else "people"
    if key:
        return _wrapped(f"{found[1]}- ", _entries(found[2], key), f"{found[1]}- ").replace(",\n", "\n")
    return f"{found[1]}- {_entry(found[2], key)}"


def _wrapped(start: str, entries: list[str], indent: str) -> str:
    lines, line = [], start
    for at, entry in enumerate(entries):
        piece = entry + (", " if at + 1 < len(entries) else "")
        if len(line) + len(piece.rstrip()) > WIDTH and line.strip(" -"):
            lines.append(line.rstrip())
            line = indent
        line += piece
    return "\n".join([*lines, line])


def _entries(text: str, key: str) -> list[str]:
    return [_entry(entry.strip(), key) for entry in _COMMA.split(text) if entry.strip()]


def _entry(entry: str, key: str) -> str:
    bare = entry.strip('"')
    if "|" in bare or not re.search("[а-яё]", bare.lower()):
        return entry
    forms = " = ".join(inflected(part.strip(), key) for part in bare.split(" = "))
    return f'"{forms}"' if key not in ("people", "") and re.search(r"[|,:#'\"]", forms) else forms


@cache
def inflected(phrase: str, key: str) -> str:
    """A phrase in all its cases: `Соединённ|ые,ых,ым,ыми Штат|ы,ов,ам,ами,ах`; what cannot be inflected stays."""
    if " и " in phrase:
        return " и ".join(inflected(half, key) for half in phrase.split(" и ", 1))
    words = phrase.split(" ")
    heads = _agreeing(words, key)
    return " ".join(_word(word, key) if at < heads else word for at, word in enumerate(words))


def _agreeing(words: list[str], key: str) -> int:
    """How many words from the left change: adjectives and the noun they go with, not the genitives after it."""
    for at, word in enumerate(words):
        if word in _FIXED:
            return at
        parse = _best(word, key) or _best(word.rpartition("-")[2], key)
        if parse is None or parse.tag.POS == "NOUN":
            return at + 1
    return len(words)


def _word(word: str, key: str) -> str:
    if word.isupper():
        return word
    first, hyphen, last = word.rpartition("-")
    parse, before = (_best(last, key), first + hyphen) if hyphen else (_best(word, key), "")
    if parse is None:
        return _by_last_letter(word) if key not in ("adjectives", "people", "citizens") else word
    forms = [before + form for form in _forms(parse, word[len(before) :], key)]
    shared = _shared_letters([form.lower() for form in forms])
    if len(forms) < 2 or not shared:
        return word
    return word[:shared] + "|" + ",".join(form[shared:] for form in forms)


def _by_last_letter(word: str) -> str:
    """A name that pymorphy3 does not know, declined like its likes; other vowels than а and я mean no declension."""
    last, before = word[-1], word[-2:-1]
    if last in "бвгдзклмнпрстфх":
        return f"{word}|,а,у,ом,е"
    if last in "жчшщц":
        return f"{word}|,а,у,ем,е"
    if last == "а" and before not in "аеёиоуыэюя":
        return f"{word[:-1]}|а,{'и' if before in 'гжкхчшщ' else 'ы'},е,у,ой"
    if last == "я":
        return f"{word[:-1]}|я,и,{'и' if before == 'и' else 'е'},ю,ей"
    return word


def _shared_letters(forms: list[str]) -> int:
    first, last = min(forms), max(forms)
    return next((at for at, letter in enumerate(first) if last[at : at + 1] != letter), len(first))


@cache
def _best(word: str, key: str) -> Parse | None:
    """The reading as a nominative (places and people first), None when pymorphy3 has no such reading."""
    wanted = {"ADJF", "PRTF"} if key == "adjectives" else {"NOUN", "ADJF", "PRTF"}
    parses = [parse for parse in _analyzer().parse(word) if parse.tag.POS in wanted and "nomn" in parse.tag]
    parses = [parse for parse in parses if not parse.tag.grammemes & {"Fixd", "Surn", "Name", "Patr", "Supr", "Abbr"}]
    sign = "anim" if key in ("citizens", "people") else "Geox"
    parses.sort(key=lambda parse: (sign not in parse.tag, parse.tag.POS == "PRTF", -parse.score))
    return parses[0] if parses else None


def _forms(parse: Parse, word: str, key: str) -> list[str]:
    """All forms of people and adjectives; of a place's name only those of its own number and gender."""
    every = key in ("citizens", "adjectives", "people")
    forms = [word.lower()]
    for item in parse.lexeme:
        tag = item.tag
        fits = tag.POS == parse.tag.POS and any(case in tag for case in CASES) and "Supr" not in tag
        fits = fits and (tag.tense, tag.voice) == (parse.tag.tense, parse.tag.voice)
        same = tag.number == parse.tag.number and tag.gender in (None, parse.tag.gender)
        if fits and (every or same) and item.word[:2].replace("ё", "е") == word.lower()[:2].replace("ё", "е"):
            forms.append(item.word)
    return list(dict.fromkeys(forms))


@cache
def _analyzer() -> pymorphy3.MorphAnalyzer:
    return pymorphy3.MorphAnalyzer()
