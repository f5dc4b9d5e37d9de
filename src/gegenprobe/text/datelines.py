"""Datelines: where and by whom a report was written, before its first sentence."""

from __future__ import annotations

import re
from typing import Final

# Most of these patterns are text until a line may have such a dateline: a report has one of these forms, or none.
# 'Minsk (dpa) - ', 'VILNIUS, Sept 11 (Reuters) — ', 'Caracas, 9 ene (EFE).- ', 'МОСКВА, 5 марта. /ТАСС/. '
_DATELINE: Final = (
    r"\s*[^\W\d_][^\n()!?:;\"„“«»]{1,45}?(?:\([^\W\d_]{2,12}\) )?"
    r"(?:\([^()\n\d\s]{2,15}(?: [^()\n\d\s]{2,15})?\)\.?\s*[-–—]{1,2}\s*|/[^/\n\d]{2,25}/(?:\.|\s*[-–—]{1,2})\s+)(?=\S)"
)
# '(Reuters) – Myanmar ...', and, before a sentence that is no headline, a place alone: 'Minsk - Der Machthaber ...'
_BARE: Final = (
    r"\s*(?:\([^()\n\d\s]{2,15}\)\s*[-–—]{1,2}\s*|"
    r"(?P<place>[^\W\d_][\w-]{2,20}(?:[ /](?:[^\W\d_]{2,3} ){0,2}[^\W\d_][\w-]{2,20})?)"
    r"\s+[-–—]{1,2}\s+)(?=[^\W\d_])"
)
# With a day: 'Genf, 3. Mai 2024 – ', '**Berlin, 17. September 2025.** ', 'Москва, 5 марта 2024 г. — ', 'Rom, May 3 — '.
# Any word may be the month: without a year, only a dash makes it a dateline ('Caracas, 12 detenidos: la cifra sube').
_PLACE: Final = r"[^\W\d_][\w.'’-]{1,20}(?: [^\W\d_][\w.'’-]{1,20}){0,2}"
_MONTH: Final = r"(?:de )?[^\W\d_]{3,12}\.?"
_DAY: Final = rf"(?:\d{{1,2}}\.? {_MONTH}|{_MONTH} \d{{1,2}})"
_YEAR: Final = r",?(?: de)? \d{4}(?: г\.?)?"
_WITH_YEAR: Final = rf",? {_DAY}{_YEAR}[*_]{{0,2}}\s*[-–—:.|]{{1,2}}"
_WITHOUT: Final = rf", {_DAY}\.?(?:\s*[–—]|\s*--?(?= )|-\s)"
_DATED: Final = rf"\s*[*_]{{0,2}}(?P<place>{_PLACE}(?:, {_PLACE})?)(?:{_WITH_YEAR}|{_WITHOUT})[*_]{{0,2}}\s*(?=\S)"

# With a stop before the dash: 'MADRID, España.- ', 'La Habana.— '.
_STOPPED: Final = rf"\s*(?P<place>{_PLACE}(?:, {_PLACE})?)\.\s?[-–—]{{1,2}}\s*(?=\S)"


# With a mark: 'NAIROBI rtr ■ ', 'PARIS | ', 'ISTANBUL/BEIRUT/DAMASKUS afp/dpa | '.
_CITY: Final = r"[^\W\d_]{3,20}"
_MARKED: Final = rf"\s*{_CITY}(?:[ /-]{_CITY}){{0,3}}(?: [^\W\d_]{{2,7}}(?:/[^\W\d_]{{2,7}}){{0,2}})?\s+[■|]\s+(?=\S)"
# With an agency and nothing behind it: 'Rostock (dpa) Die Polizei ...', 'Wien (apa/dpa) ', 'Rabat (AFP) Nach ...'.
_WIRE: Final = r"(?:[a-z]{3,4}|AFP|AP|APA|DPA|EFE|KNA|SDA)"
_SMALL: Final = rf"\s*(?P<place>{_PLACE}(?:[/,] ?{_PLACE})?)\s\({_WIRE}(?:/{_WIRE}){{0,2}}\):?\s+(?=[^\W\d_])"
# With a day and an agency, and no dash: 'La Habana, 3 may (PL) El Gobierno ...'.
_DAY_AND_AGENCY: Final = (
    rf"\s*(?P<place>{_PLACE}(?:, {_PLACE})?), {_DAY}\.? \([^\W\d_]{{2,12}}(?: [^\W\d_]{{2,12}})?\):? +(?=[^\W\d_])"
)
# What stands in every dateline of each form, looked for in its first characters: most lines have none of it.
_LONGEST: Final = 80
_DIGIT: Final = re.compile(r"\d")
_YEAR_DIGITS: Final = re.compile(r"\d{4}")
_DASHES: Final = "-–—"
_LONGEST_DATED: Final = 250
_STOP_AND_DASH: Final = re.compile(r"\.\s?[-–—]")
_DASH_ALONE: Final = re.compile(r"[\s)][-–—]{1,2}\s|\)\s?[-–—]")


# A second dash before a small letter: both set off what stands between them.
_PAIRED: Final = re.compile(r"\s[-–—]{1,2}\s(?=[^\W\d_A-ZÄÖÜ])")

# The clock time that opens an entry of a live blog: '17.40 Uhr: ', '08:10 a.m. - ', '20:10. ', '05:30'.
_CLOCK: Final = re.compile(r"[ \t*•_#–-]*(?:[01]?\d|2[0-3])[:.][0-5]\d(?![\d%]|[.:,]\d)")


def first_entry(text: str) -> int:
    """Where the entries of a live blog begin, two of whose lines open with clock times; -1 where a text is none."""
    first = at = -1
    while True:
        if _CLOCK.match(text, at + 1):
            if first >= 0:
                return first
            first = at + 1
        at = text.find("\n", at + 1)
        if at < 0:
            return -1


def after_dateline(text: str, start: int, end: int) -> int:
    """Where a sentence at the beginning of a line really begins: behind its dateline, if it has one."""
    if start and text[start - 1] != "\n":
        return start
    head = text[start : min(end, start + _LONGEST)]
    found = re.compile(_DATELINE).match(text, start, end) if "(" in head or "/" in head else None
    if found:
        return found.end() if text[start:end].lstrip()[:1].isupper() else start
    small = re.compile(_SMALL).match(text, start, end) if "(" in head else None
    if small and all(word[0].isupper() for word in re.findall(r"[^\W\d_]+", small["place"])):
        return small.end() if _begins(text, small.end()) else start
    dated = re.compile(_DAY_AND_AGENCY).match(text, start, end) if "(" in head and _DIGIT.search(head) else None
    if dated:
        return dated.end() if dated["place"][0].isupper() and _begins(text, dated.end()) else start
    longer = text[start : min(end, start + _LONGEST_DATED)]
    dated = re.compile(_DATED).match(text, start, end) if _has_day(head, longer) else None
    if dated:
        return dated.end() if dated["place"][0].isupper() and _begins(text, dated.end()) else start
    dashed = any(dash in head for dash in _DASHES)
    stopped = re.compile(_STOPPED).match(text, start, end) if dashed and _STOP_AND_DASH.search(head) else None
    if stopped and all(word[0].isupper() or len(word) < 4 for word in re.findall(r"[^\W\d_]+", stopped["place"])):
        return stopped.end() if _begins(text, stopped.end()) else start
    marked = re.compile(_MARKED).match(text, start, end) if "■" in head or "|" in head else None
    if marked and (marked[0].split()[0].isupper() or (marked[0].count(" ") > 1 and marked[0].split()[-2].islower())):
        return marked.end()
    bare = re.compile(_BARE).match(text, start, end) if dashed and _DASH_ALONE.search(head) else None
    return bare.end() if bare and _stands_alone(bare, text, end) else start


def _has_day(head: str, dated: str) -> bool:
    """Whether a day may stand there: a digit, beside a comma or before a year, and the year or dash that closes it."""
    digit = _DIGIT.search(head)
    if digit is None or not ("," in head or _YEAR_DIGITS.search(head, digit.end())):
        return False
    return any(dash in dated for dash in _DASHES) or _YEAR_DIGITS.search(dated, digit.start()) is not None


def _stands_alone(found: re.Match[str], text: str, end: int) -> bool:
    """Whether only capitals begin the words of a place, and a whole sentence follows it."""
    place = found["place"]
    if place is None:
        return text[found.end()].isupper()
    words = re.split(r"[ /]", place)  # 'Frankfurt am Main'
    if len(words) > 1 and _PAIRED.search(text, found.end(), end):
        return False  # 'Zwei Aktivisten – Anna Kern und Paul Roth – wurden verhaftet'
    capitals = words[-1][0].isupper() and all(word[0].isupper() or len(word) < 4 for word in words)
    return capitals and text[found.end()].isupper() and text[end - 1] in ".!?"


def _begins(text: str, at: int) -> bool:
    """Whether a sentence may begin there."""
    return not text[at].islower()
