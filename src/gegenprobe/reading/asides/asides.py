"""What is put into a sentence and tells nothing: every rule sees the sentence without it.

'40 men, most of them young, were freed', 'Twelve nurses accused of spying for a foreign power left prison', 'Despite
protests from abroad, ...': no number, no deed, no speaker is lost with such words.
"""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, ORGANISATION, PEOPLE, TITLE, Lexicon
from gegenprobe.packs.lexicon_asides import PAIRED
from gegenprobe.packs.times import TimePack
from gegenprobe.reading.asides.behind_names import age, called_between, initial, nickname, place_behind_name
from gegenprobe.reading.asides.called_so import before_name
from gegenprobe.reading.asides.described_ends import Ends
from gegenprobe.reading.asides.described_names import described_names
from gegenprobe.reading.asides.inserted_states import inserted_state
from gegenprobe.reading.asides.list_items import list_items
from gegenprobe.reading.asides.named_items import items_of_names
from gegenprobe.reading.asides.paired import paired
from gegenprobe.reading.asides.quoted_bodies import quoted_body
from gegenprobe.reading.asides.same_again import same_again
from gegenprobe.reading.times.time_values import LASTING
from gegenprobe.reading.times.times import times_at
from gegenprobe.reading.words.rare_words import LISTS
from gegenprobe.reading.words.tagging import ASIDES, BRACKETS, QUOTES, Tagged, counts_at
from gegenprobe.reading.words.word_order import in_order

_FINAL: Final = frozenset(".!?…;")
_OWN_MARKS: Final = frozenset(",–—")
_QUOTING: Final = frozenset("\"'„“”«»‚‘")
LEFT: Final = 3  # words that a sentence keeps at least
LONGEST: Final = 25  # words of an aside
Span = tuple[int, int]
Opening = tuple[int, str, int]  # the first word of a phrase, its kind, the first word behind it


def without_asides(tagged: Tagged, lexicon: Lexicon, times: TimePack) -> Tagged:
    """The words of a sentence without those that tell nothing of it; the same where there are none."""
    if tagged.marks & (ASIDES | BRACKETS | QUOTES):  # seldom
        tagged = _less_asides(tagged, lexicon, times)
    tagged = _kept(tagged, described_names(tagged, lexicon))
    state = inserted_state(tagged, lexicon, times)
    tagged = _kept(tagged, [state]) if state[1] else tagged
    if not tagged.marks & LISTS:
        return tagged
    if ":" in tagged.words.form and lexicon.clauses.noun_cases:
        tagged = _kept(tagged, list_items(tagged, lexicon))
    return _kept(tagged, items_of_names(tagged, lexicon)) if ";" in tagged.words.form else tagged


def _less_asides(tagged: Tagged, lexicon: Lexicon, times: TimePack) -> Tagged:
    opened = _openings(tagged, lexicon)
    if not opened:
        return tagged
    spans = _Asides(tagged, lexicon, times).spans(opened)
    left = len(tagged.known) - sum(last - first for first, last in spans)
    return _kept(tagged, spans) if left >= LEFT else tagged


def _openings(tagged: Tagged, lexicon: Lexicon) -> list[Opening]:
    """What may open an aside, in order: brackets around small words, and the phrases of the packs, sources first."""
    form, lower, asides = tagged.words.form, tagged.words.lower, lexicon.asides
    found: list[Opening] = []
    for at, word in enumerate(lower):
        if word == "(" and at + 1 < len(form) and (form[at + 1][0].islower() or _short_form(tagged, at)):
            found.append((at, "bracket", at + 1))
        elif (word in _QUOTING and initial(form, at)) or (word == "(" and _beside_name(tagged, at, lexicon)):
            found.append((at, "initial", at + 3))
        elif word in _QUOTING and (behind := quoted_body(tagged, at, lexicon)):
            found.append((at, "initial", behind))
        if word not in asides:
            continue
        met = [(at, kind, at + len(phrase)) for kind, phrase in asides[word]
               if tuple(lower[at : at + len(phrase)]) == phrase]  # fmt: skip
        found.extend([one for one in met if one[1] == "source"][:1])
        others = [one for one in met if one[1] != "source"][:1]
        found.extend([one for one in others if not one[1].startswith(PAIRED) or _pairs(tagged, one, lexicon)])
    return found


def _pairs(tagged: Tagged, opening: Opening, lexicon: Lexicon) -> list[Span]:
    at, kind, behind = opening
    return paired(tagged, at, behind, tuple(kind[len(PAIRED) :].split()), lexicon)


def _beside_name(tagged: Tagged, at: int, lexicon: Lexicon) -> bool:
    """Whether a bracket holds what belongs to a name: the town behind it, another given name inside it."""
    return place_behind_name(tagged, at, lexicon) or called_between(tagged, at, lexicon)


def _short_form(tagged: Tagged, at: int) -> bool:
    """'la Fiscalía General (FGR) y la Marina': capitals in brackets between a name and what is joined to it."""
    form, known = tagged.words.form, tagged.known
    if not at or at + 3 >= len(form) or form[at + 2] != ")" or not form[at - 1][0].isupper():
        return False
    return len(form[at + 1]) > 1 and form[at + 1].isupper() and bool(known[at + 3].flags & CONJUNCTION)


def _kept(tagged: Tagged, spans: list[Span]) -> Tagged:
    """The sentence without those words."""
    if not spans:
        return tagged
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

    def spans(self, opened: list[Opening]) -> list[Span]:
        """Where the asides stand that these phrases open, from which word to before which, in order."""
        found: list[Span] = []
        behind = 0
        for at, kind, after in opened:
            if at < behind:
                continue
            spans = self._all_of(at, kind, after)
            spans = [(first, last) for first, last in spans if last > first]
            if spans and (kind == "source" or not found or spans[0][0] >= found[-1][1]):
                found.extend(spans)
                behind = spans[-1][1]
        return found

    def _all_of(self, at: int, kind: str, behind: int) -> list[Span]:
        """What goes with the phrase: of some two marks, or words and a mark."""
        if kind == "source":
            return self._marks_of_source(at)
        if kind.startswith(PAIRED):
            return _pairs(self.tagged, (at, kind, behind), self.lexicon)
        if kind == "in turn":
            stands = at > 0 and behind < self.size and self.form[behind] in "–—" and self.form[at - 1][0].isalpha()
            return [(at, behind)] if stands else []
        if kind == "again":
            return [same_again(self.tagged, at, behind, self.lexicon)]
        if kind == "called" and not self._names_a_body(at, behind):
            return before_name(self.tagged, at, behind, self.lexicon)
        return [self._aside(at, "named" if kind == "called" else kind, behind)]

    def _aside(self, at: int, kind: str, behind: int) -> Span:
        """The aside that a phrase opens; of no words where it opens none."""
        if kind == "bracket":
            return self._bracket(at)
        if kind == "initial":
            return at, behind
        if kind == "nickname":
            return nickname(self.tagged, at, behind)
        if kind == "age":
            return age(self.tagged, at, behind, self.lexicon)
        return self._opened(kind, at, behind)

    def _marks_of_source(self, at: int) -> list[Span]:
        """': 30 человек, по данным полиции, увезли': the commas of a source that parts people from their verb."""
        if not at or self.form[at - 1] != ",":
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
        if kind == "named":
            return (at, behind) if self._names_a_body(at, behind) else (at, at)
        set_off = at == 0 or self.form[at - 1] in _OWN_MARKS
        if kind == "set off" and (at == 0 or not set_off):
            return at, at
        is_dash = self.lexicon.clauses.noun_cases and behind < self.size and self.form[behind] in "–—"
        behind += bool(is_dash)  # 'большинство из них — граждане Чили'
        end = next((k for k in range(behind, self.size) if self.form[k] in _OWN_MARKS | _FINAL), self.size)
        closed = end < self.size and self.form[end] in _OWN_MARKS
        if set_off and closed and self._of_some(behind - 1) and self._acts_next(end + 1):
            return self._between(at - 1, end, closed)
        own = kind in ("set off", "anywhere") or self.lexicon.clauses.adjectives_agree  # 'которых обвиняют в ...'
        said = behind if own else at
        if end - at > LONGEST or not self._silent(said, end) or (at == 0 and not closed):
            return at, at
        if not set_off:
            return at, end
        return (at, end + 1) if at == 0 else self._between(at - 1, end, closed)

    def _of_some(self, last: int) -> bool:
        """', most of whom were captured in May,': whatever befell some of no number."""
        return self.lexicon.clauses.fixed_order and self.lower[last] in self.lexicon.clauses.relatives

    def _names_a_body(self, at: int, behind: int) -> bool:
        """'the gang known as Ti Mache': words between the noun for a body and its name."""
        before = self.tagged.known[at - 1] if at else None
        if before is None or before.flags & TITLE or not before.flags & ORGANISATION or behind >= self.size:
            return False
        return self.form[behind][0].isupper() or self.form[behind] in _QUOTING

    def _between(self, first: int, end: int, closed: bool) -> Span:
        """Of two marks around the aside one stays where what follows is a member of a list of its own."""
        if not closed or end + 1 >= self.size:
            return first, end
        known = self.tagged.known[end + 1]
        if self.lexicon.clauses.adjectives_agree:  # commas part clauses: ', ещё 30 — в порту'
            return (first, end + 1) if self._acts_next(end + 1) and not self._spoken(first) else (first, end)
        listed = (
            counts_at(self.tagged, end + 1, self.lexicon) or known.flags & ARTICLE or self.form[end + 1][0].isupper()
        )
        return (first, end) if listed and not known.flags & CONJUNCTION else (first, end + 1)

    def _acts_next(self, at: int) -> bool:
        """Whether a verb stands before the next mark, and no number before it."""
        for k in range(at, self.size):
            if self.form[k] in _OWN_MARKS | _FINAL or counts_at(self.tagged, k, self.lexicon):
                return False
            if uses := [self.lexicon.verbs.get(form.lemma) for form in self.tagged.known[k].verbs]:
                return not any(use is not None and use.speech for use in uses)  # ', сообщил министр'
        return False

    def _spoken(self, end: int) -> bool:
        """'Как сообщает X, который ..., полиция': whether a verb of saying opens what stands before."""
        marks = _OWN_MARKS | _FINAL
        start = next((k for k in range(end - 1, -1, -1) if self.form[k] in marks), -1)
        forms = [form for word in self.tagged.known[start + 1 : end] for form in word.verbs]
        uses = (self.lexicon.verbs.get(form.lemma) for form in forms)
        return any(use is not None and use.speech for use in uses)

    def _bracket(self, at: int) -> Span:
        """'(mostly students)': small words only."""
        end = next((k for k in range(at + 1, min(at + LONGEST, self.size)) if self.form[k] == ")"), at)
        if _short_form(self.tagged, at):
            return at, end + 1
        small = end - at > 2 and all(form[0].islower() or form == "," for form in self.form[at + 1 : end])
        return (at, end + 1) if small and self._silent(at + 1, end) else (at, at)

    def _silent(self, first: int, last: int) -> bool:
        """Whether the words hold no number, no time, no country, no deed and no speaker."""
        known, whose = self.tagged.known, self._says_whose(first, last)
        for at in range(first, last):
            form, word = self.form[at], known[at]
            if form in _QUOTING or at in self.dated or counts_at(self.tagged, at, self.lexicon):
                return False
            if word.events or (word.place is not None and word.place.role != "citizen" and not whose):
                return False
        return not self.ends.tells(first, last)

    def _says_whose(self, first: int, last: int) -> bool:
        """'в основном граждане Чили', 'mostly migrants from Chile': people, and no place where they are."""
        word, inside = self.tagged.known[first], self.lexicon.clauses.inside
        people = first > 0 and (word.group or word.flags & PEOPLE) and not word.events
        return bool(people) and not any(self.tagged.known[k].base in inside for k in range(first + 1, last))
