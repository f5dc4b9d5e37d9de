"""What is put into a sentence and tells nothing: every rule sees the sentence without it.

'40 men, most of them young, were freed', 'Twelve nurses accused of spying for a foreign power left prison', 'Despite
protests from abroad, ...': no number, no deed, no speaker is lost with such words.
"""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, Lexicon
from gegenprobe.packs.numbers import NumberPack
from gegenprobe.packs.times import TimePack
from gegenprobe.reading.described_ends import Ends
from gegenprobe.reading.tagging import ASIDES, BRACKETS, Tagged
from gegenprobe.reading.time_values import LASTING
from gegenprobe.reading.times import times_at
from gegenprobe.reading.word_order import in_order

_FINAL: Final = frozenset(".!?…;")
_OWN_MARKS: Final = frozenset(",–—")
_QUOTING: Final = frozenset("\"'„“”«»‚‘")
LEFT: Final = 3  # words that a sentence keeps at least
LONGEST: Final = 25  # words of an aside
Span = tuple[int, int]


def without_asides(tagged: Tagged, packs: tuple[Lexicon, NumberPack, TimePack]) -> Tagged:
    """The words of a sentence without those that tell nothing of it; the same where there are none."""
    if not tagged.marks & (ASIDES | BRACKETS):
        return tagged  # as nearly always
    opened = _openings(tagged, packs[0])
    if not opened:
        return tagged
    spans = _Asides(tagged, packs[0], packs[2]).spans(opened)
    left = len(tagged.known) - sum(last - first for first, last in spans)
    return _kept(tagged, spans) if spans and left >= LEFT else tagged


def _openings(tagged: Tagged, lexicon: Lexicon) -> list[int]:
    """The words that may open an aside: brackets around small words, and the phrases of the packs."""
    form, lower, asides = tagged.words.form, tagged.words.lower, lexicon.asides
    found: list[int] = []
    for at, word in enumerate(lower):
        if word == "(":
            if at + 1 < len(form) and form[at + 1][0].islower():
                found.append(at)
        elif word in asides and any(tuple(lower[at : at + len(words)]) == words for _, words in asides[word]):
            found.append(at)
    return found


def _kept(tagged: Tagged, spans: list[Span]) -> Tagged:
    """The sentence without those words."""
    out = {at for first, last in spans for at in range(first, last)}
    return in_order(tagged, [at for at in range(len(tagged.known)) if at not in out])


class _Asides:
    """Finds the asides of one sentence."""

    def __init__(self, tagged: Tagged, lexicon: Lexicon, times: TimePack) -> None:
        self.tagged = tagged
        self.lexicon = lexicon
        self.form = tagged.words.form
        self.lower = tagged.words.lower
        self.size = len(tagged.known)
        hits = times_at(tagged.words, tagged.dating, (0, self.size), times)
        self.dated = {hit.first for hit in hits if hit.kind not in LASTING}
        self.ends = Ends(tagged, lexicon, self.dated)

    def spans(self, opened: list[int]) -> list[Span]:
        """Where the asides stand that words at `opened` open, from which word to before which, in order."""
        found: list[Span] = []
        behind = 0
        for at in opened:
            if at < behind:
                continue
            if marks := self._marks_of_source(at):
                found.extend(marks)
                behind = marks[-1][1]
                continue
            first, last = self._at(at)
            if last > first and (not found or first >= found[-1][1]):
                found.append((first, last))
                behind = last
        return found

    def _at(self, at: int) -> Span:
        """The aside that the word opens; of no words where it opens none."""
        if self.form[at] == "(":
            return self._bracket(at)
        for kind, words in self.lexicon.asides.get(self.lower[at], ()):
            if kind != "source" and tuple(self.lower[at : at + len(words)]) == words:
                return self._opened(kind, at, at + len(words))
        return at, at

    def _marks_of_source(self, at: int) -> list[Span]:
        """': 30 человек, по данным полиции, увезли': the commas of a source that parts people from their verb."""
        opens = (words for kind, words in self.lexicon.asides.get(self.lower[at], ()) if kind == "source")
        if not at or self.form[at - 1] != "," or not any(tuple(self.lower[at : at + len(w)]) == w for w in opens):
            return []
        marks = _OWN_MARKS | _FINAL | {":"}
        start = next((k for k in range(at - 2, -1, -1) if self.form[k] in marks), -1)
        end = next((k for k in range(at, min(at + LONGEST, self.size)) if self.form[k] in marks), 0)
        parted = start > 0 and not any(word.verbs for word in self.tagged.known[start + 1 : at - 1])
        whole = end > 0 and self.form[end] == "," and not any(word.verbs for word in self.tagged.known[at:end])
        return [(at - 1, at), (end, end + 1)] if parted and whole and self._acts_next(end + 1) else []

    def _opened(self, kind: str, at: int, behind: int) -> Span:
        if kind == "described":
            return at, self.ends.of_description(at, behind)
        set_off = at == 0 or self.form[at - 1] in _OWN_MARKS
        if kind == "set off" and (at == 0 or not set_off):
            return at, at
        end = next((k for k in range(behind, self.size) if self.form[k] in _OWN_MARKS | _FINAL), self.size)
        closed = end < self.size and self.form[end] in _OWN_MARKS
        said = behind if self.lexicon.clauses.adjectives_agree else at  # 'которых обвиняют в ...'
        if end - at > LONGEST or not self._silent(said, end) or (at == 0 and not closed):
            return at, at
        if not set_off:
            return at, end
        return (at, end + 1) if at == 0 else self._between(at - 1, end, closed)

    def _between(self, first: int, end: int, closed: bool) -> Span:
        """Of two marks around the aside one stays where what follows is a member of a list of its own."""
        if not closed or end + 1 >= self.size:
            return first, end
        known = self.tagged.known[end + 1]
        if self.lexicon.clauses.adjectives_agree:  # commas part clauses: ', ещё 30 — в порту'
            return (first, end + 1) if self._acts_next(end + 1) else (first, end)
        counts = self.form[end + 1][0].isdigit() or self.lower[end + 1] in self.lexicon.counting
        listed = counts or known.flags & ARTICLE or self.form[end + 1][0].isupper()
        return (first, end) if listed and not known.flags & CONJUNCTION else (first, end + 1)

    def _acts_next(self, at: int) -> bool:
        """Whether a verb stands before the next mark, and no number before it."""
        for k in range(at, self.size):
            if (
                self.form[k] in _OWN_MARKS | _FINAL
                or self.form[k][0].isdigit()
                or self.lower[k] in self.lexicon.counting
            ):
                return False
            if uses := [self.lexicon.verbs.get(form.lemma) for form in self.tagged.known[k].verbs]:
                return not any(use is not None and use.speech for use in uses)  # ', сообщил министр'
        return False

    def _bracket(self, at: int) -> Span:
        """'(mostly students)': small words only."""
        end = next((k for k in range(at + 1, min(at + LONGEST, self.size)) if self.form[k] == ")"), at)
        small = end - at > 2 and all(form[0].islower() or form == "," for form in self.form[at + 1 : end])
        return (at, end + 1) if small and self._silent(at + 1, end) else (at, at)

    def _silent(self, first: int, last: int) -> bool:
        """Whether the words hold no number, no time, no country, no deed and no speaker."""
        known = self.tagged.known
        for at in range(first, last):
            form, word = self.form[at], known[at]
            if form[0].isdigit() or form in _QUOTING or self.lower[at] in self.lexicon.counting or at in self.dated:
                return False
            if word.events or (word.place is not None and word.place.role not in ("citizen",)):
                return False
        return not self.ends.tells(first, last)
