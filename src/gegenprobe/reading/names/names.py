"""Names of persons and bodies in one report: where they start and end, their full form, who holds an office."""

from __future__ import annotations

import re
from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    COMMON,
    GIVEN,
    NAMED,
    ORGANISATION,
    PARTICLE,
    PEOPLE,
    PREPOSITION,
    RELATIVE,
    TITLE,
    Lexicon,
    Word,
)  # fmt: skip
from gegenprobe.reading.names.beside_names import has_spoken, meets_somebody
from gegenprobe.reading.names.full_names import SMALL, FullNames
from gegenprobe.reading.names.initials import in_letters
from gegenprobe.reading.names.men_in_cases import mans_name
from gegenprobe.reading.names.name_marks import (
    behind_nickname,
    behind_particles,
    counts_several,
    is_a_town,
    like_a_place,
    named_apart,
    of_a_body,
    opens_no_name,
    other_letters,
    plain_noun,
    with_article,
    with_initials,
)
from gegenprobe.reading.names.names_of_two import anothers
from gegenprobe.reading.names.office_nations import apart_from_office, beside_office, only_whole
from gegenprobe.reading.names.surname_first import opens_by_surname
from gegenprobe.reading.names.surnames import as_noun, behind_given, closes_name, in_nominative, stem_of
from gegenprobe.reading.words.agreement import describes_a_thing, only_describes
from gegenprobe.reading.words.tagging import UNKNOWN, Tagged, compound
from gegenprobe.text.words import word_before

_OWNS: Final = re.compile(r"[\w-]+s\s+[^\W\d_a-zäöü]")  # 'Dahls Angaben': who owns, before a noun
_BACK: Final = 40  # characters before a name in which a word before it stands
LONGEST_NAME: Final = 6
TWICE: Final = 2  # how often an unknown capitalised word must look like a name, where nouns look the same


class Names(FullNames):
    """What one report's text tells about names; answers are remembered, so each name is looked up once."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        super().__init__(text, lexicon)
        self._single: dict[str, bool] = {}
        self._holders: dict[tuple[str, str], str] = {}
        self._never_first = ARTICLE if lexicon.clauses.nouns_capitalised else ARTICLE | PREPOSITION

    def may_be(self, tagged: Tagged, at: int, described: bool) -> bool:
        """Whether the capitalised word at `at` starts a name; `described`: an article or adjective stands before."""
        word, form, flags = tagged.known[at], tagged.words.form[at], tagged.known[at].flags
        if len(form) < 2 or not (form[0].isupper() or with_article(form)) or self._of_prison(tagged, at):
            return False
        if describes_a_thing(tagged, at, self.lexicon) or opens_no_name(tagged, at, described, self.lexicon):
            return False
        if word.place is not None and named_apart(tagged, at, self.is_surname):
            return True
        if flags & (SMALL | TITLE | ORGANISATION | PEOPLE) or word.group or word.place or word.events or word.status:
            return bool(flags & GIVEN) and self._two(tagged, at) and not flags & SMALL
        if not described and self._known_noun(word, form):
            return True
        if flags & (COMMON | GIVEN) or word.verbs:
            return bool(flags & GIVEN) and (self._two(tagged, at) or (not flags & COMMON and not word.verbs))
        if self._two(tagged, at) or in_letters(tagged, at, self.lexicon):
            return True
        alone = self._alone(form, at == 0) or self._speaks(tagged, at)
        return not described and (alone or opens_by_surname(tagged, at, self.lexicon))

    def _speaks(self, tagged: Tagged, at: int) -> bool:
        """'Havenbond said that ...': nothing but a name opens a sentence without an article, and speaks."""
        if at or len(tagged.known) < 2 or tagged.known[0] is not UNKNOWN:
            return False
        uses = self.lexicon.verbs
        verbs = [uses[f.lemma] for f in tagged.known[1].verbs if f.features & FINITE and f.lemma in uses]
        if tagged.words.lower[0] in self.lexicon.clauses.adverbs:
            return False
        helps = any(use.auxiliary for use in verbs)
        spoken = any(use.speech for use in verbs) or (helps and has_spoken(tagged, self.lexicon))
        return spoken or meets_somebody(tagged, self.lexicon)

    def _of_prison(self, tagged: Tagged, at: int) -> bool:
        """'Ofer Prison', 'in Evin prison': the name of a place where people are held, not of a person."""
        if self.lexicon.clauses.nouns_capitalised:
            return False
        end = self.end_of_name(tagged, at, titled=True)
        if not at < end < len(tagged.known):
            return False
        events = tagged.known[end].events
        placed = at > 0 and bool(tagged.known[at - 1].flags & PREPOSITION)
        phrase = bool(events) and all(self.lexicon.frames[number].type == "phrase" for number in events)
        return phrase and (placed or tagged.words.form[end][0].isupper())

    def _two(self, tagged: Tagged, at: int) -> bool:
        """Whether another part of a name follows."""
        return self.end_of_name(tagged, at, titled=True) > at + 1

    def _alone(self, form: str, first: bool) -> bool:
        """Whether a lone capitalised word is a name, judged by its other occurrences in the report."""
        base = self._base([form])[0]
        known = self._single.get(base)
        if known is None:
            known = self._single[base] = self._judged(base, form, first)
        return known

    def _judged(self, base: str, form: str, first: bool) -> bool:
        evidence = 0
        lower = form.lower()
        words = self.lexicon.words
        if lower in words and not words[lower].flags & (GIVEN | NAMED):
            return False
        for start in self.places.starting(stem_of(base, self.lexicon), 3):
            evidence += bool(_OWNS.match(self.text, start)) and self.lexicon.clauses.nouns_capitalised
            previous, begins = word_before(self.text, start, _BACK)
            if not previous:
                evidence += 0 if first else 1
                continue
            word = words.get(previous.lower(), UNKNOWN)
            if word is UNKNOWN:
                word = compound(previous.lower(), self.lexicon) if previous[0].isupper() else UNKNOWN
            if word.flags & ARTICLE and self.lexicon.clauses.nouns_capitalised:
                relative = word.flags & RELATIVE and self.text.endswith(", ", 0, begins)
                evidence -= 0 if relative else 2  # ', die Dahl begnadigt hat'
            elif word.flags & (GIVEN | TITLE) or (previous[0].isupper() and word is UNKNOWN):
                evidence += 3
            elif previous[0].islower() and not (word.flags & SMALL or word.verbs):
                evidence += -1 if self.lexicon.clauses.nouns_capitalised else 1
            else:
                evidence += 1
        least = TWICE if self.lexicon.clauses.nouns_capitalised else 1  # where every noun has a capital
        return evidence >= least and not self.places.has(lower)

    def _without_ending(self, form: str) -> str:
        small = form[0].lower() + form[1:]
        if small != form and with_article(small) and self.places.has(small):
            form = small  # 'Al-Baker' opens a sentence
        for ending in self.lexicon.clauses.genitive_endings:
            if form.endswith(ending) and len(form) - len(ending) >= 3:
                shorter = form[: -len(ending)]
                if self.places.has(shorter):
                    return shorter
        return form

    def end_of_name(self, tagged: Tagged, start: int, *, titled: bool) -> int:
        """The word after the name that starts at `start`; `start` itself when none does."""
        known, words, length = tagged.known, tagged.words, tagged.length
        at, last = start, start
        if is_a_town(tagged, start, self.lexicon) or self._of_a_thing(tagged, start):
            return start
        while at < len(known) and at - start < LONGEST_NAME:
            word, form = known[at], words.form[at]
            if at > start and (behind := behind_nickname(words.form, at)):
                at = behind
                continue
            if form in ("-", "–") or not length[at] or (length[at] > 1 and not word.flags & GIVEN):
                break
            if at == start + 1 and other_letters(words.form[start], form, self.lexicon):
                break  # 'главного редактора TJ Сергея Котова'
            given = at > start and (word.flags | known[at - 1].flags) & GIVEN
            if (at > start and self._new_name(words.form[at - 1], form, given)) or anothers(
                tagged, start, at, self.lexicon
            ):
                break
            if self._is_name(tagged, start, at, titled=titled):
                at += max(1, length[at])
                if at < len(known) and words.form[at] == "." and len(form) == 1:
                    at += 1
                last = at
            elif behind := self._behind_particle(tagged, start, at):
                at = behind
            else:
                break
        return last + 1 if last > start and closes_name(tagged, last, self.lexicon) else last

    def _of_a_thing(self, tagged: Tagged, at: int) -> bool:
        return only_describes(tagged, at, self.lexicon) and not self.is_surname(tagged.words.form[at])

    def _is_name(self, tagged: Tagged, start: int, at: int, *, titled: bool) -> bool:
        """Whether the word can be one of the name: a capital, and no word of another sense but where a surname is."""
        word, form = tagged.known[at], tagged.words.form[at]
        if not form[0].isupper() and not with_article(form):
            return False
        surname = self._behind_given(tagged, at) if at > start else self._known_noun(word, form)
        surname = surname or (titled and at == start + 1 and self._only_together(tagged, at))
        surname = surname or (at > start and like_a_place(tagged, start, at, self.lexicon))
        return bool(surname) or self._part_of_name(word, form, at > start)

    def _behind_particle(self, tagged: Tagged, start: int, at: int) -> int:
        """The word behind 'van der', 'de la' inside a name; 0 where no such word stands or no name can go on."""
        word = tagged.known[at]
        if not word.flags & PARTICLE or (at == start and word.flags & self._never_first):
            return 0
        behind = behind_particles(tagged, at)
        if behind == at + 1 and at == start and not self.is_noble(tagged, at):
            return 0
        return 0 if behind and word.flags & ARTICLE and counts_several(tagged, start, self.lexicon) else behind

    def _behind_given(self, tagged: Tagged, at: int) -> bool:
        """'Steffen Hebestreit': behind a given name a word that is a noun only by its ending is a surname."""
        word, form = tagged.known[at], tagged.words.form[at]
        clauses = self.lexicon.clauses
        if as_noun(tagged, at, self.lexicon) or (clauses.subjects_dropped and behind_given(tagged, at)):
            return True
        whole = word.flags & ~COMMON or word.group or word.events
        given = tagged.known[at - 1].flags & GIVEN and tagged.words.form[at - 1][0].isupper()
        if tagged.words.lower[at] in self.lexicon.words and not whole:  # 'Anna Berg', not 'Anna Anfang Mai'
            alone = at + 1 == len(tagged.known) or not tagged.words.form[at + 1][0].isupper()
            plain = word.flags == COMMON and not word.verbs  # 'Mia Young, 27', where nouns have no capital
            plain = plain_noun(word, self.lexicon) if clauses.nouns_capitalised else plain
            whole = not (alone and plain) or tagged.known[at - 1].flags != GIVEN
        return bool(given) and form[0].isupper() and form[1:].islower() and not whole

    def _known_noun(self, word: Word, form: str) -> bool:
        """'der Reporter Berg': a noun that the report has as a surname elsewhere."""
        return plain_noun(word, self.lexicon) and self.is_surname(form)

    def _only_together(self, tagged: Tagged, at: int) -> bool:
        """'den Norweger Frode Berg': an unknown word that never stands without this noun, which stands alone too."""
        before, form = tagged.words.form[at - 1], tagged.words.form[at]
        if (
            not plain_noun(tagged.known[at], self.lexicon)
            or tagged.known[at - 1] is not UNKNOWN
            or not before[0].isupper()
        ):
            return False
        firsts = [place + len(before) for place in self.places.of(before)]
        together = all(self.text.startswith(f" {form}", place) for place in firsts)
        if together and sum(1 for _ in self.places.starting(form, 1)) > len(firsts):
            self._surnames[form] = True
            return True
        return False

    def _new_name(self, before: str, form: str, given: int) -> bool:
        """'lud Lukaschenko Trump ein': both are surnames of their own."""
        return not given and form[0].isupper() and self.is_surname(before) and self.is_surname(form)

    def written(self, tagged: Tagged, start: int, end: int) -> str:
        """The name in its base form, as full as the report gives it."""
        words = tagged.words
        parts = words.text[words.start[with_initials(words, start)] : words.end[end - 1]].split()
        parts = mans_name(tagged, start, parts, self.lexicon, self.places) or self._base(parts)
        text = " ".join(parts)
        return text if len(parts) > 1 else " ".join(self._base(self.full(text).split()))

    def _base(self, parts: list[str]) -> list[str]:
        """A name's parts in the nominative."""
        if self.lexicon.clauses.masculine_names:
            return in_nominative(parts, self.lexicon, self.places, self.is_surname)
        base = self._without_ending(parts[-1])
        return parts if base in parts[:-1] else [*parts[:-1], base]

    def holder(self, title: str, nation: str) -> str:
        """The person whom the report names with this office ('Machthaber' -> 'Alexander Lukaschenko'), or ''."""
        found = self._holders.get((nation, title))
        if found is None:
            found = self._holders[nation, title] = self._named_with(title, nation)
        return found

    def _named_with(self, title: str, nation: str) -> str:
        """Who is named beside the office; else the one who is named apart from it, behind what it is an office of."""
        for parts in beside_office(self.places, title, nation, self.lexicon):
            if name := self._person_in(parts):
                return name
        apart = apart_from_office(self.places, title, self.lexicon)
        return only_whole(self._person_in(parts) for parts in apart)

    def _person_in(self, parts: list[str]) -> str:
        """The name with which these words begin; '' where they begin with none."""
        kept: list[str] = []
        small: list[str] = []  # 'de la', until the capital behind them
        for part in parts:
            word = self.lexicon.words.get(part.lower(), UNKNOWN)
            if not kept and word.place and self.lexicon.clauses.noun_cases:
                continue  # 'президент Литвы N. N.'
            if kept and word.flags & PARTICLE and part.islower() and (small or not word.flags & ARTICLE):
                small.append(part)
                continue
            named = part[0].isupper() or (kept and with_article(part))
            if not named or not self._part_of_name(word, part, bool(kept)):
                break
            kept += [*small, part]
            small = []
        if not kept or (len(kept) == 1 and of_a_body(kept[0], self.text, self.places, self.lexicon)):
            return ""
        kept = self._base(kept)
        return self.full(" ".join(kept)) if len(kept) == 1 else " ".join(kept)
