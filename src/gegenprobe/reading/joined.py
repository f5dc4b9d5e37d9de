"""What a phrase that closes is coordinated with, and what only looks so."""

from __future__ import annotations

from gegenprobe.packs.inflection import FINITE, PARTICIPLE
from gegenprobe.packs.lexicon import ARTICLE, COMMON, CONJUNCTION, GIVEN, PREPOSITION
from gegenprobe.reading.beside_names import behind_genitive, only_adverbs, told_by
from gegenprobe.reading.listed_past import PastReader
from gegenprobe.reading.mention import QUOTES, Mention
from gegenprobe.reading.verbless_clauses import where_behind

PLAIN = 2  # words


class JoinReader(PastReader):
    """Tells which mentions of one sentence belong together."""

    def _sets_off(self, mention: Mention, previous: Mention | None) -> bool:
        """'in Zamfara, residents said': where commas open no clause, one behind a preposition's phrase ends it."""
        if previous is not None and behind_genitive(previous, mention.kind, self.open.cases, self.tagged):
            return True
        if previous is not None and (
            self._office_apart(mention, previous) or self._names_the_office(mention, previous)
        ):
            return True
        if previous is None or self.open.prep or not self.lexicon.clauses.inner_clauses:
            return False
        if not previous.prep:  # 'After a year behind bars, Ana Roa was freed'
            return previous.kind == "event" and mention.kind == "person" and previous.last == self.last_conjunction
        named = previous.prep in self.lexicon.clauses.object_marks and mention.kind == "person"  # 'al juez, Juan Roa'
        comma = self.tagged.words.form[self.last_conjunction] == ","
        listed = (named and previous.kind == "people") or self._more_places(mention, previous)
        return comma and previous.kind != mention.kind and not listed

    def _office_apart(self, mention: Mention, previous: Mention) -> bool:
        """'40 detenidos, según la portavoz del departamento, X': an office behind a preposition of its own."""
        if not self.lexicon.clauses.subjects_dropped or mention.owner != "office" or previous.kind != "people":
            return False
        comma = self.tagged.words.form[self.last_conjunction] == ","
        apart = self.open.prep not in self.lexicon.clauses.object_marks
        return comma and apart and self.open.prep not in ("", previous.prep)

    def _names_the_office(self, mention: Mention, previous: Mention) -> bool:
        """'The mayor of Puno, Juan Soto, was freed': the name behind the comma is that of the office."""
        office = self.mentions[-2] if len(self.mentions) > 1 else None
        if office is None or office.owner != "office" or mention.kind != "person" or office.last != previous.first:
            return False
        clauses = self.lexicon.clauses
        behind = previous.prep in clauses.genitive_marks and clauses.fixed_order
        behind = behind or (clauses.nouns_capitalised and previous.prep in clauses.agent)
        return behind and not self.open.prep and self.tagged.words.form[self.last_conjunction] == ","

    def _more_places(self, mention: Mention, previous: Mention) -> bool:
        """'detenidos en Santo Domingo, La Vega y Azua': names behind a verb's place that no one bears."""
        if mention.kind != "person" or mention.owner or previous.kind != "place" or self.open.prep or not self.verbs:
            return False
        clauses, given = self.lexicon.clauses, self.tagged.known[mention.head].flags & GIVEN
        return previous.prep in clauses.inside and clauses.adjectives_follow and not given

    def _opens_clause(self, previous: Mention | None, after: int) -> bool:
        """'built for 17,000 inmates, but 20,000 are held': a number right before its verb is a subject of its own."""
        clauses, known = self.lexicon.clauses, self.tagged.known
        if previous is None or after >= len(known) or not (clauses.inner_clauses or clauses.opens_verbless):
            return False
        counted = self.open.number is not None and not self.open.number.article and not self.open.prep
        oblique = bool(previous.prep) or previous.kind == "event" or bool(clauses.opens_verbless)
        if not counted or not oblique or previous.joined:
            return False
        comma = "," in self.tagged.words.form[self.last_conjunction - 1 : self.last_conjunction + 1]
        if clauses.opens_verbless:  # 'дела заведены на 31 человека, двое в СИЗО'
            return comma and where_behind(after, len(known), self.tagged, self.lexicon)
        return comma and any(verb.features & FINITE and verb.features != PARTICIPLE for verb in known[after].verbs)

    def _of_its_own(self, before: Mention | None) -> bool:
        """'освободил троих, у двоих есть дети': behind a comma another preposition opens a phrase of its own."""
        prep, comma = self.open.prep, self.tagged.words.form[self.last_conjunction] == ","
        return bool(self.lexicon.clauses.noun_cases and prep and comma and before is not None and before.prep != prep)

    def _compared(self, first: int) -> bool:
        """'stieg auf 1.500, nach 975 im Jahr 2024': behind the comma a number of another time."""
        if self.open.number is None or not self.open.prep or not self.lexicon.clauses.nouns_capitalised:
            return False
        behind_comma = self.tagged.words.form[self.last_conjunction] == ","
        return behind_comma and self.tagged.words.lower[first] in self.lexicon.clauses.comparing

    def _relates(self, at: int) -> bool:
        """', mit dem 523 Gefangene freikommen': behind comma and preposition a relative, for several are counted."""
        lower, number = self.tagged.words.lower, self.numbers.get(at + 1)
        if number is None or lower[at] not in self.lexicon.clauses.never_plural or number.unit is not None:
            return False
        several = isinstance(number.value, int) and number.value > 1
        return several and at > 1 and self.open.first == at - 1 and bool(self.open.prep) and lower[at - 2] == ","

    def _partner(self, mention: Mention, previous: Mention, prep: str) -> tuple[bool, str]:
        """What a phrase is coordinated with: '50 hostages in Gaza and 150 Palestinians' joins the people."""
        people = ("people", "number")
        if mention.kind not in people or previous.kind in ("people", "number", "person", "pronoun"):
            return self._not_apposed(mention, previous, prep)
        partner = next((m for m in reversed(self.mentions) if m.kind in people), None)
        if self._beside_things(previous):
            return True, previous.prep  # 'сообщил о 18 обысках и 27 задержанных'
        between = range(partner.last, self.last_conjunction) if partner is not None else range(0)
        if partner is None or any(at in self.verbs for at in between):
            return False, ""
        return True, partner.prep

    def _beside_things(self, things: Mention) -> bool:
        """Whether things are counted behind a preposition that the people behind 'и' share with them."""
        counted = things.kind == "thing" and things.counted and bool(things.prep) and self.open.number is not None
        return counted and bool(self.lexicon.clauses.noun_cases) and self.last_conjunction == things.last

    def _not_apposed(self, mention: Mention, previous: Mention, prep: str) -> tuple[bool, str]:
        """'a batch of hostages, 13 Israelis and 4 Thais': numbers after a group without one stand for the group."""
        comma = self.tagged.words.form[self.last_conjunction] == ","
        counted = self.open.number is not None and not self.open.number.article
        if comma and counted and previous.kind == "people" and previous.number is None and previous.prep:
            return False, ""
        return True, prep

    def _joins(self, first: int, previous: Mention | None) -> bool:
        """Whether the phrase is coordinated with the one before: only a mark or 'and', and an age, between them."""
        if previous is None or self.last_conjunction < previous.last or not self._beside_conjunction(first):
            return False
        if self._of_its_own(previous) or self._compared(first):
            return False
        form = self.tagged.words.form
        cited = previous.kind in ("body", "place") or (previous.kind == "person" and previous.prep)
        if form[self.last_conjunction] == "," and self.open.number is not None and cited:
            return False
        if form[self.last_conjunction] == "," and cited and told_by(previous, self.tagged):
            return False  # 'По словам X, Y умер': the source ends at the comma
        opens = previous.first == 0 and previous.prep and not self.lexicon.clauses.nouns_capitalised
        if form[first - 1] == "," and opens and previous.kind == "body" and previous.owner == "possessive":
            return False
        between = range(previous.last, self._conjunction_from(self.last_conjunction))
        described = previous.kind == "people" and self._only_attributes(between)
        plain = not any(form[k][0].isalpha() for k in between) or described
        return plain or self._only_age(previous.last) or self._only_time(between)

    def _conjunction_from(self, at: int) -> int:
        """The first word of the conjunction that ends at `at` ('sowohl X als auch Y')."""
        while at and not self.tagged.length[at]:
            at -= 1
        return at

    def _apposed_name(self, mention: Mention, previous: Mention | None, first: int) -> bool:
        """'en los centros penitenciarios La Crisálida y El Rodeo': a name behind a thing and its adjective."""
        if previous is None or not previous.prep or previous.kind not in ("body", "thing", "event"):
            return False
        named = mention.kind == "person" and not mention.owner and first > previous.last
        return named and self._only_attributes(range(previous.last, first))

    def _only_attributes(self, between: range) -> bool:
        """'20 presos comunes y 30 menores': adjectives that no pack knows, in a language where they follow."""
        if not self.lexicon.clauses.adjectives_follow or len(between) > PLAIN:
            return False
        known, form = self.tagged.known, self.tagged.words.form
        return all(form[k].islower() and not known[k].flags & ~COMMON and not known[k].verbs for k in between)

    def _only_time(self, between: range) -> bool:
        """'freed two in May and another three in June': only a time stands between two counted phrases."""
        if self.open.number is None or not self.lexicon.clauses.inner_clauses:
            return False
        measured = {k for time in self.times.values() for k in range(time.first, time.last)}
        return all(k in measured for k in between)

    def _beside_conjunction(self, first: int) -> bool:
        """'and former Marine Paul Whelan': at most two plain words stand between the conjunction and the phrase."""
        plain = range(self.last_conjunction + 1, first)
        if len(plain) == 1 and self.tagged.words.form[first - 1] in QUOTES and self.lexicon.clauses.noun_cases:
            return True  # 'между США и «Талибаном»'
        if plain and self.lexicon.clauses.nouns_capitalised and only_adverbs(self.tagged, plain, self.lexicon):
            return True
        if len(plain) > PLAIN or (plain and self.lexicon.clauses.nouns_capitalised):
            return False
        known, form = self.tagged.known, self.tagged.words.form
        return all(form[k].islower() and not known[k].flags & ~COMMON and not known[k].verbs for k in plain)

    def _only_age(self, first: int) -> bool:
        """', de 62 años, y ...': only a measure set off by marks stands between two coordinated phrases."""
        form, known = self.tagged.words.form, self.tagged.known
        if form[first] != "," or form[self.last_conjunction - 1] != ",":
            return False
        measured = {k for hit in self.numbers.values() if hit.unit is not None for k in range(hit.first, hit.last)}
        measured |= {k for time in self.times.values() for k in range(time.first, time.last)}
        inside = range(first + 1, self.last_conjunction - 1)
        between = PREPOSITION | CONJUNCTION if self.lexicon.clauses.fixed_order else PREPOSITION
        told = all(
            k in measured or known[k].flags & between or k + 1 in measured for k in inside
        )  # ', aged 25 and 31,'
        return told and any(k in measured for k in inside)

    def _joins_adjectives(self, at: int) -> bool:
        """'7 тысяч политических и религиозных заключённых': both describe those whom the number counts."""
        clauses, lower, number = self.lexicon.clauses, self.tagged.words.lower, self.open.number
        if not clauses.adjectives_agree or number is None or number.article or not number.last < at < len(lower) - 2:
            return False
        before, behind = lower[at - 1], lower[at + 1]
        alike = before[-1] == behind[-1] and before.endswith(clauses.adjective_endings)
        alike = alike and behind.endswith(clauses.adjective_endings)
        return alike and not self.tagged.known[at + 1].group and not self.tagged.known[at - 1].group

    def _placed_share(self, at: int) -> bool:
        """', 31 of them in Lima': behind the words for a part stands where or when, and not who they are."""
        end = at + self.tagged.length[at] if at < len(self.tagged.length) else at
        known = self.tagged.known
        placed = end < len(known) and (bool(known[end].flags & PREPOSITION) or end in self.times)
        return placed and self.lexicon.clauses.fixed_order

    def _of_things(self, first: int, last: int) -> bool:
        """'58 fishermen and 11 boats': whether one of the words from `first` to before `last` is a thing."""
        return any(word in self.lexicon.clauses.things for word in self.tagged.words.lower[first:last])

    def _begins_anew(self, first: int) -> bool:
        """'After two heart attacks the dissident X left prison': an article begins a phrase anew."""
        return self.lexicon.clauses.fixed_order and bool(self.tagged.known[first].flags & ARTICLE)
