"""Persons and bodies as heads of phrases: names, offices, organisations with and without a name."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ARTICLE, NAMED, OPENER, ORGANISATION, PREPOSITION, RELATIVE, TITLE, Word
from gegenprobe.reading.agreement import agrees, describes_body
from gegenprobe.reading.beside_names import bears_no_name, names_people, no_person, stands_alone
from gegenprobe.reading.body_names import words_of_holder
from gegenprobe.reading.capitals import CapitalReader
from gegenprobe.reading.mention import QUOTES, SMALL, Mention
from gegenprobe.reading.name_marks import acronym, end_in_latin, is_short_form
from gegenprobe.reading.people_of import of_another

APOSTROPHES: Final = ("'", "’")
LONGEST: Final = 8  # words of a name between quotation marks
LONGEST_PLACE: Final = 4  # words of a place with its article and preposition: 'by a Hong Kong court'


class BodyReader(CapitalReader):
    """Reads heads that can act or speak."""

    def _name_after(self, word: Word, at: int, after: int) -> int | None:
        """'Präsident Gitanas Nauseda', 'NGO Wjasna', 'den Oppositionellen Viktor Babariko': the name is the head."""
        words = self.tagged.words
        start = after + self._abbreviated(at, after)
        behind = end_in_latin(self.tagged, start, self.lexicon)
        if behind > start and not self.tagged.known[start].flags & NAMED:
            return self._in_latin(at, start, behind) if not (word.flags & TITLE or word.group) else None
        if word.flags & ORGANISATION and not word.flags & TITLE and (whole := self._capitals(at, after)) is not None:
            return whole
        if start < len(words) and words.form[start] in "\"„“«»'‚" and word.flags & ORGANISATION:
            start += 1
            closing = -1 if word.flags & TITLE else self._quoted_name(start)
            if closing > 0:
                return self._named_in_quotes(at, (start, closing))
        if start >= len(words) or start in self.numbers or start in self.times or self._bears_no_name(at, after):
            return None
        if word.flags & ORGANISATION and word.group and names_people(self.tagged, self.lexicon, start):
            return self._named_members(word, at, start)
        span = self._span_of_name(word, at, start)
        particle = words.form[start].islower() and word.flags & ORGANISATION and not word.flags & TITLE
        particle = particle and not self.tagged.known[start].flags & NAMED  # 'die Nachrichtenagentur dpa'
        if span is None or (particle and self.lexicon.clauses.nouns_capitalised):  # 'die Partei von Wine'
            return None
        end, name = span
        if word.flags & ORGANISATION and not word.flags & TITLE:
            closing = end + 1 if start > after and end < len(words) else end
            self._finish(Mention(at, closing, at, "body", name=name, country=self._country(word)), closing)
            return closing
        country = self._country(word)
        self._finish(Mention(at, end, start, "person", group=word.group, name=name, country=country), end)
        return end

    def _named_members(self, word: Word, at: int, start: int) -> int:
        """'пограничники N. N. и N. N.': they bear the names, and are no body."""
        end = max(self.names.end_of_name(self.tagged, start, titled=True), start + 1)
        name = self.names.written(self.tagged, start, end)
        self._finish(Mention(at, end, start, "person", group=word.group, name=name), end)
        return end

    def _several_of(self, start: int) -> bool:
        """Whether a small word of names stands behind a number of several people: what follows is whose they are."""
        number, known = self.open.number, self.tagged.known
        several = number is not None and not number.article and number.value != 1
        return several and self.lexicon.clauses.nouns_capitalised and bool(known[start].flags & PREPOSITION)

    def _span_of_name(self, word: Word, at: int, start: int) -> tuple[int, str] | None:
        """Where the name that starts at `start` ends, and how it reads; None where it is none."""
        end = self.names.end_of_name(self.tagged, start, titled=True)
        of_place = self.open.cases and self.tagged.words.form[start][0].islower() and end == start + 2
        if of_place and word.flags & TITLE and self.lexicon.clauses.nouns_capitalised:
            return None  # 'der Bürgermeister von Adiyaman'
        if self._several_of(start) or of_another(self.tagged, start, self.lexicon, self.names):
            return None  # '30 Aktivisten von Greenpeace', 'Gegner Lukaschenkos'
        following = self._as_written(self.tagged.known[start], start, start + max(1, self.tagged.length[start]))
        counted = self.open.number is not None and not self.open.number.article
        people = word.flags & TITLE or not word.flags & ORGANISATION or word.group
        acronym = self.tagged.words.form[start].isupper() and len(self.tagged.words.form[start]) > 1
        nobody = acronym or following.flags & NAMED or no_person(self.tagged, self.lexicon, at, start)
        if people and counted and nobody:  # '300 солдат ВСУ': those of a body that the packs know
            return None
        if following.flags & NAMED and word.flags & ORGANISATION:
            return start + max(1, self.tagged.length[start]), following.base
        if end > start + 1 and self._acts_on(word, at):
            return None
        if end > start:
            end = self._whole_name(word, start, end)
            last = self.mentions[-1] if self.mentions else None
            if last is not None and word.flags & ORGANISATION and not word.flags & TITLE:
                end -= words_of_holder(last, (at, start, end), self.tagged, self.lexicon)
        return (end, self.names.written(self.tagged, start, end)) if end > start else None

    def _quoted_name(self, start: int) -> int:
        """Where the name ends that begins behind an opening mark ('„Iran Human Rights“'); -1 where it is no name."""
        form, known = self.tagged.words.form, self.tagged.known
        end = next((k for k in range(start, min(start + LONGEST, len(form))) if form[k] in QUOTES), -1)
        capital = end > start and form[start][0].isupper()
        return end if capital and not any(word.verbs and not word.flags for word in known[start:end]) else -1

    def _named_in_quotes(self, at: int, span: tuple[int, int]) -> int:
        start, end = span
        first = self.tagged.known[start]
        known = first.flags & NAMED and start + max(1, self.tagged.length[start]) == end
        name = first.base if known else self.tagged.words.slice(start, end)
        country = self._country(self.tagged.known[at])
        self._finish(Mention(at, end + 1, at, "body", name=name, country=country), end + 1)
        return end + 1

    def _bears_no_name(self, at: int, after: int) -> bool:
        # 'активисты «Зари»', 'журналист «Зари» Иван Орлов', 'судья Гомельского областного суда'
        titled = bool(self.tagged.known[at].flags & TITLE and self.lexicon.clauses.adjectives_agree)
        if titled and (self.tagged.words.form[after] in '"„“«' or self._leads_to_body(after)):
            return True
        before = self.mentions[-1] if self.mentions and not self.open.prep else None
        return before is not None and bears_no_name(before, self.tagged, self.lexicon, (at, after))

    def _whole_name(self, word: Word, start: int, end: int) -> int:
        """'the group Haki Watch': behind a body's noun all words with a capital are its name."""
        words, known = self.tagged.words, self.tagged.known
        if not word.flags & ORGANISATION or word.flags & TITLE or self.lexicon.clauses.nouns_capitalised:
            return end
        while end < len(words) and words.form[end][0].isupper() and end not in self.times and not known[end].place:
            end += 1
        return end

    def _person(self, at: int) -> int:
        if self.open.prep and self.open.first < at - 1 and stands_alone(self.tagged, self.lexicon, at):
            self._close(at)
            self.open.clear()
        clauses = self.lexicon.clauses
        if at and not clauses.noun_cases and self.tagged.words.lower[at - 1] in clauses.people_of:
            self.open.cases = GENITIVE  # 'Gegner Lukaschenkos'
        end = max(self.names.end_of_name(self.tagged, at, titled=False), at + 1)
        form = self.tagged.words.form
        if at and end < len(form) and form[at - 1] in QUOTES and form[end] in QUOTES:
            self._finish(Mention(at, end, at, "thing", name=" ".join(form[at:end])), end)  # 'das Schiff «Blue Star»'
            return end
        short = end == at + 1 and acronym(self.tagged, at, self.lexicon)
        name = self.names.written(self.tagged, at, end) if not short else form[at]
        group, number = self.open.group, self.open.number
        if self.lexicon.clauses.nouns_capitalised and number is not None and not number.article and end == at + 1:
            self._finish(Mention(at, end, at, "people", group=group), end)  # '12.862 Maras'
            return end
        kind = "body" if short or is_short_form(self.tagged.words.form, at, end, self.lexicon) else "person"
        self._finish(Mention(at, end, at, kind, group=group, name=name, country=self._country(Word())), end)
        return end

    def _body(self, at: int, after: int) -> int:
        """An organisation without a name: 'die belarussische Führung', 'Führung in Minsk', 'Sender der Junta'."""
        words, known = self.tagged.words, self.tagged.known
        if (whole := self._capitals(at, after)) is not None:
            return whole
        first = self._behind_place(at)
        floor = max(self.open.first, self.mentions[-1].last if self.mentions else 0, 0)
        while first - 1 >= floor and self._describes(first - 1):
            first -= 1
        owner = self.mentions[-1] if self.mentions else None
        near = owner is not None and owner.last == first and owner.last - owner.first <= LONGEST_PLACE
        if owner is not None and self._owning_place(owner) and near:
            self.mentions.pop()
            self.open.prep = self.open.prep or ("" if owner.joined else owner.prep)
            self.open.first = owner.first
            self.open.nations = (owner.country,)
            first = owner.head
        elif owner is not None and self._owned_by(owner):
            self.mentions.pop()
            self.open.first, self.open.prep, first = owner.first, owner.prep, owner.head
            self.open.nations = (owner.country,) if owner.country else self.open.nations
        end, country = after, self._country(known[at])
        own = self._place_of_body(after)
        if own is not None:
            name = words.text[words.start[first] : words.end[after + own[0] - 1]]
            self._finish(Mention(at, after + own[0], at, "body", name=name, country=own[1]), after + own[0])
            return after + own[0]
        end, country = self._to_its_place(end, country)
        name = words.text[words.start[first] : words.end[end - 1]]
        self._finish(Mention(at, end, at, "body", group=known[at].group, name=name, country=country), end)
        return after

    def _to_its_place(self, end: int, country: str) -> tuple[int, str]:
        """'Führung in Minsk': where a body ends with the place behind it, and the country; else both as they are."""
        known = self.tagged.known
        if end + 1 >= len(known) or not known[end].flags & (PREPOSITION | ARTICLE):
            return end, country
        place = known[end + 1].place if self._places_a_body(known[end]) else None
        if place is None or place.role not in ("country", "capital", "city", "region"):
            return end, country
        return end + 1 + max(1, self.tagged.length[end + 1]), place.country

    def _places_a_body(self, word: Word) -> bool:
        """'Präsidialamt in Ankara', but 'wurden laut Präsidialamt nach Litauen gebracht': where it is, not where to."""
        clauses = self.lexicon.clauses
        stays = word.base in clauses.inside or word.base in clauses.agent
        return stays or not (word.flags & PREPOSITION and clauses.nouns_capitalised)

    def _owning_place(self, owner: Mention) -> bool:
        """'Myanmars Regierung', but not 'in Russland Bürgerrechtlern zufolge', 'в Тбилиси полиция задержала'."""
        clauses, form = self.lexicon.clauses, self.tagged.words.lower[owner.last - 1]
        bare = clauses.nouns_capitalised and owner.prep and not form.endswith(clauses.genitive_endings)
        return owner.kind == "place" and not bare and not clauses.adjectives_agree

    def _place_of_body(self, after: int) -> tuple[int, str] | None:
        """'полиция Грузии', 'Regierung Venezuelas': words and country of the place right behind a body."""
        if after >= len(self.tagged.words) or after in self.numbers or after in self.times:
            return None
        word, written = self.tagged.known[after], self.tagged.words.form[after]
        place = word.place
        if place is None or place.role not in ("country", "capital", "city", "region") or not written[0].isupper():
            return None
        if word.flags & (TITLE | ORGANISATION | PREPOSITION) or word.group:
            return None
        return max(self.tagged.length[after], 1), place.country

    def _head_follows(self, at: int, after: int) -> bool:
        """'military' in 'a military court': the next word is the head."""
        known, form = self.tagged.known, self.tagged.words.form
        if (
            not self.lexicon.clauses.in_names
            or self.lexicon.clauses.adjectives_follow
            or after >= len(known)
            or (form[at][0].isupper() != form[after][0].isupper() and at)
        ):
            return False
        return bool(known[after].flags & (ORGANISATION | TITLE)) and not known[after].verbs and self.open.number is None

    def _owned_by(self, owner: Mention) -> bool:
        """Whether the phrase before owns the body: 'the governor's office'."""
        mark = self.open.first
        if not self.open.owned or mark != owner.last or owner.kind not in ("place", "body", "person"):
            return False
        return not self.tagged.words.form[mark][0].isalpha()

    def _leads_to_body(self, at: int) -> bool:
        """'Christian' in 'Christian Association of Nigeria': a capital word right before a body's head."""
        if self.lexicon.clauses.adjectives_agree:
            return describes_body(self.tagged, at, self.lexicon)
        if not self.lexicon.clauses.in_names or self.lexicon.clauses.adjectives_follow:
            return False
        known = self.tagged.known
        for ahead in range(at + 1, min(at + 5, len(known))):
            if not self._capital(ahead) or known[ahead].flags & (SMALL | TITLE):
                return False
            if known[ahead].flags & ORGANISATION:
                return True
        return False

    def _describes(self, at: int) -> bool:
        word, form, clauses = self.tagged.known[at], self.tagged.words.lower[at], self.lexicon.clauses
        if not self.tagged.length[at] or form in clauses.adverbs:
            return False  # 'a day after police said', 'elsewhere police said'
        small = self.lexicon.words.get(form)
        if small is not None and small.flags & (RELATIVE | OPENER):
            return False  # 'que militares'
        if self._second(at):
            return False
        adjective = form.endswith(clauses.adjective_endings) or agrees(self.tagged, at, self.lexicon)
        if clauses.adjectives_agree and word.place is None and not adjective:
            return False  # 'в штате Кебби бандиты'
        return bool(word.place is not None or (not word.flags and not word.verbs and at not in self.numbers)) and (
            self.tagged.words.form[at][0].isalpha()
        )

    def _office(self, word: Word, at: int, after: int, group: str) -> None:
        """A person by office alone ('der litauische Präsident'); the report may name who holds it."""
        holder = self.names.holder(word.base) if self.lexicon.clauses.noun_cases else ""
        clauses = self.lexicon.clauses
        several = clauses.fixed_order and self.tagged.words.lower[at].endswith(clauses.plural_endings)
        holder = holder or ("" if several else self.names.holder(self.tagged.words.form[at]))
        first = self._behind_place(at)
        if first < at:
            owner = self.mentions.pop()
            self.open.prep, self.open.first, first = self.open.prep or owner.prep, owner.first, owner.head
            self.open.nations = (owner.country,)
        name = holder or self.tagged.words.slice(first, after)
        self._finish(
            Mention(at, after, at, "person", group=group, name=name, country=self._country(word), owner="office"), after
        )

    def _verb_comes(self, at: int) -> bool:
        """Whether a finite verb or article stands next: the word before is an adverb ('Zuvor waren ...')."""
        if at >= len(self.tagged.known):
            return False
        word = self.tagged.known[at]
        return bool(word.flags & ARTICLE) or any(form.features & FINITE for form in word.verbs)

    def _thing(self, at: int) -> None:
        """A noun the packs do not know: it may act ('der Konzern'); counted, with a person's ending, it is people."""
        form = self.tagged.words.form[at]
        number = self.open.number
        people = self._ends_as_people(form.lower()) or self._headcount(number)
        if number is not None and not number.article and people:
            self._finish(Mention(at, at + 1, at, "people", group=self.open.group), at + 1)
            return
        if at == 0 and (not self.tagged.known[at].flags or self._verb_comes(1) or 1 in self.numbers):
            return
        self._finish(Mention(at, at + 1, at, "thing", name=form), at + 1)
