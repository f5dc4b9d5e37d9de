"""How a phrase that is being read closes, and what it is coordinated with."""

from __future__ import annotations

from copy import copy

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.inflection import FINITE, PARTICIPLE
from gegenprobe.packs.lexicon import (
    COMMON,
    PREPOSITION,
    Lexicon,
    Word,
)  # fmt: skip
from gegenprobe.reading.attributes import attribute_ahead
from gegenprobe.reading.beside_names import behind_genitive, told_by
from gegenprobe.reading.mention import Mention, OpenPhrase, of_owner
from gegenprobe.reading.names import Names
from gegenprobe.reading.numbers import NumberHit
from gegenprobe.reading.tagging import Tagged
from gegenprobe.reading.time_values import TimeHit

PLAIN = 2  # words


class PhraseReader:
    """The state of reading one sentence's mentions, and the end of a phrase."""

    def __init__(
        self, tagged: Tagged, numbers: list[NumberHit], times: list[TimeHit], lexicon: Lexicon, names: Names
    ) -> None:
        self.tagged = tagged
        self.numbers = {hit.first: hit for hit in numbers}
        self.times = {hit.first: hit for hit in times}
        self.lexicon = lexicon
        self.names = names
        self.mentions: list[Mention] = []
        self.verbs: list[int] = []
        self.open = OpenPhrase()
        self.last_conjunction = -2
        self.last_prep = ""
        self.aside = False
        self.share = False  # behind ', von denen': the next number is a part
        self.skip = 0
        self.held: OpenPhrase | None = None
        self.resume = -1

    def _hold(self, at: int) -> None:
        """'29 wegen Mordes inhaftierte Männer': what stands before a long attribute waits for its noun."""
        open_ = self.open
        if self.held is not None or open_.first < 0 or not open_.described():
            return
        end = attribute_ahead(self.tagged, at, self.lexicon)
        if end > 0:
            self.held, self.resume = copy(open_), end
            open_.clear()

    def _take_up(self, at: int) -> None:
        """The long attribute ends: the phrase around it goes on."""
        if self.held is not None:
            self._close(at)
            self.open, self.held, self.resume = self.held, None, -1

    def _finish(self, mention: Mention, after: int) -> None:
        open_ = self.open
        first = open_.first if open_.first >= 0 else mention.first
        previous = next((m for m in reversed(self.mentions) if not (m.aside and m.first > first)), None)
        if previous is not None and self._is_said_of(mention, first, previous):
            self.mentions[-1] = previous._replace(kind="people", group=mention.group)
        elif previous is not None and (
            self._members_of(mention, first, previous) or self._as_many(mention, first, previous)
        ):
            group, nations = mention.group or self.tagged.known[mention.head].group, mention.nations or open_.nations
            self.mentions[-1] = previous._replace(kind="people", last=after, group=group, nations=nations)
            open_.clear()
            return
        if previous is not None and self._out_of(mention, first, previous):
            nations = mention.nations or self.open.nations
            self.mentions[-1] = previous = previous._replace(kind="people", group=mention.group, nations=nations)
        joined = self._joins(first, previous) and not self._sets_off(mention, previous)
        joined = joined and not self._opens_clause(previous, after)
        prep = open_.prep or (self.last_prep if joined else "")
        if joined and not open_.prep and previous is not None:
            joined, prep = self._partner(mention, previous, prep)
        if not prep and previous is not None and previous.last == first and previous.kind in ("thing", "people"):
            prep = previous.prep if mention.kind in ("place", "person") else ""
        if previous is not None and previous.last == first and not joined:
            prep = self._possessed(mention, previous, prep)
            prep = prep or of_owner(previous, self.open, self.lexicon.clauses.in_names)
        self.mentions.append(
            Mention(  # in the order of its fields: by name it takes twice as long
                first, after, mention.head, mention.kind, prep, open_.cases, open_.number, mention.group,
                mention.nations or open_.nations, mention.name, mention.country, open_.more, joined, open_.none,
                mention.part, mention.captive, mention.events, mention.owner or ("possessive" if open_.owned else ""),
                open_.attribute, mention.aside or self._stands_aside(mention.kind, prep),
            )
        )  # fmt: skip
        open_.clear()
        self.last_prep = prep
        self._absorb()

    def _sets_off(self, mention: Mention, previous: Mention | None) -> bool:
        """'in Zamfara, residents said': where commas open no clause, one behind a preposition's phrase ends it."""
        if previous is not None and behind_genitive(previous, mention.kind, self.open.cases, self.tagged):
            return True
        if previous is None or not previous.prep or self.open.prep or not self.lexicon.clauses.inner_clauses:
            return False
        return self.tagged.words.form[self.last_conjunction] == "," and previous.kind != mention.kind

    def _opens_clause(self, previous: Mention | None, after: int) -> bool:
        """'built for 17,000 inmates, but 20,000 are held': a number right before its verb is a subject of its own."""
        clauses, known = self.lexicon.clauses, self.tagged.known
        if not clauses.inner_clauses or previous is None or after >= len(known):
            return False
        counted = self.open.number is not None and not self.open.number.article and not self.open.prep
        if not counted or not (previous.prep or previous.kind == "event") or previous.joined:
            return False
        comma = "," in self.tagged.words.form[self.last_conjunction - 1 : self.last_conjunction + 1]
        return comma and any(verb.features & FINITE and verb.features != PARTICIPLE for verb in known[after].verbs)

    def _possessed(self, mention: Mention, previous: Mention, prep: str) -> str:
        """'mit Trumps Gesandtem Coale', 'wegen der Flucht der Miliz': who owns, in the genitive, does not act."""
        open_, clauses = self.open, self.lexicon.clauses
        if not clauses.nouns_capitalised or open_.prep:
            return prep
        form = self.tagged.words.lower[previous.last - 1]
        named = (
            previous.kind in ("person", "place")
            and previous.owner != "office"
            and form.endswith(clauses.genitive_endings)
        )
        if (
            named
            and not open_.described()
            and mention.kind in ("person", "people")
            and mention.head > self.mentions[-1].head
        ):
            self.mentions[-1] = previous._replace(cases=GENITIVE, prep="", aside=True)
            return prep or previous.prep
        inside = previous.kind == "people" or (previous.kind in ("thing", "event") and previous.prep)
        if inside and open_.cases & GENITIVE and mention.kind != "event":
            open_.cases = GENITIVE
        return prep

    def _is_said_of(self, mention: Mention, first: int, previous: Mention) -> bool:
        """'71 are women': what a bare number's people are."""
        told = mention.kind == "people" or mention.owner == "office"
        if previous.kind != "number" or not told or not mention.group or first - previous.last != 1:
            return False
        if self.open.number is not None or self.open.prep:
            return False
        verbs = self.tagged.known[previous.last].verbs
        return any(
            "state" in self.lexicon.verbs[form.lemma].auxiliary for form in verbs if form.lemma in self.lexicon.verbs
        )

    def _members_of(self, mention: Mention, first: int, previous: Mention) -> bool:
        """'one hundred of the children': the number counts the people behind it."""
        if (
            previous.kind != "number"
            or previous.last != first
            or not (mention.kind == "people" or (mention.kind == "body" and mention.group))
            or self.open.number is not None
        ):
            return False
        return self.open.prep in self.lexicon.clauses.genitive_marks and not self.aside

    def _as_many(self, mention: Mention, first: int, previous: Mention) -> bool:
        """'son 303 los excarcelados': the number behind the verb counts the definite people behind it."""
        people = mention.kind == "people" or (mention.kind == "body" and bool(self.tagged.known[mention.head].group))
        bare = previous.kind == "number" and previous.last == first and people
        if not bare or self.open.number is not None or self.open.prep:
            return False
        return self.tagged.words.lower[first] in self.lexicon.clauses.definites

    def _out_of(self, mention: Mention, first: int, previous: Mention) -> bool:
        """'222 of the 245 prisoners': the first number counts the same people."""
        told = mention.group or mention.nations or self.open.nations
        if previous.kind != "number" or previous.last != first or mention.kind != "people" or not told:
            return False
        return self.open.number is not None and self.open.prep in self.lexicon.clauses.genitive_marks

    def _close(self, at: int, *, part: bool = False) -> None:
        """A phrase that ended without a head: a bare number ('20, die ...'), or a lone 'weitere'."""
        open_ = self.open
        number = open_.number
        part, self.share = part or (self.share and number is not None), self.share and number is None
        if number is None or (number.article and not part and not open_.more):
            return
        before = self.mentions[-1] if self.mentions else None
        joined = self._joins(open_.first, before) and before is not None and before.kind not in ("place", "body")
        joined = joined and not (part and open_.prep) and not self._of_its_own(before)  # ', у 11 из них есть дети'
        joined = joined and not self._opens_clause(before, at)
        kind = self._counted(number, at)
        if kind == "thing" and joined and before is not None and before.kind == "people" and before.number is not None:
            kind = "people"  # 'otros 133 guías y tres administrativos'
        self._add(
            Mention(
                open_.first, at, number.core_first, kind,
                prep=open_.prep or (self.last_prep if joined else ""),
                cases=open_.cases, number=number, nations=open_.nations, more=open_.more, joined=joined, part=part,
            )
        )  # fmt: skip
        if self.lexicon.clauses.inner_clauses and not joined:
            self.last_prep = open_.prep
        open_.number = None

    def _of_its_own(self, before: Mention | None) -> bool:
        """'освободил троих, у двоих есть дети': behind a comma another preposition opens a phrase of its own."""
        prep, comma = self.open.prep, self.tagged.words.form[self.last_conjunction] == ","
        return bool(self.lexicon.clauses.noun_cases and prep and comma and before is not None and before.prep != prep)

    def _absorb(self) -> None:
        """'28 der 137 Schüler': the first number counts, the phrase behind tells whom."""
        if len(self.mentions) < 2:
            return
        part, whole = self.mentions[-2:]
        if (
            part.kind != "number"
            or not part.part
            or whole.kind not in ("people", "number")
            or whole.first - part.last > 1
        ):
            return
        self.mentions[-2] = part._replace(
            kind="people", head=whole.head, group=whole.group, nations=part.nations or whole.nations
        )
        self.mentions[-1] = whole._replace(aside=True, head=part.head)

    def _counted(self, number: NumberHit, at: int) -> str:
        """What a number without a known head counts: people by the noun's ending, things, or what was named before."""
        clauses = self.lexicon.clauses
        if clauses.nouns_capitalised or not clauses.people_endings or at - 1 < number.last:
            return "number"
        noun, form = self.tagged.known[at - 1], self.tagged.words.lower[at - 1]
        if not form[0].isalpha() or noun.flags & ~COMMON or noun.status or noun.place or form in clauses.adverbs:
            return "number"
        return "people" if form.endswith(clauses.people_endings) else "thing"

    def _partner(self, mention: Mention, previous: Mention, prep: str) -> tuple[bool, str]:
        """What a phrase is coordinated with: '50 hostages in Gaza and 150 Palestinians' joins the people."""
        people = ("people", "number")
        if mention.kind not in people or previous.kind in ("people", "number", "person", "pronoun"):
            return self._not_apposed(mention, previous, prep)
        partner = next((m for m in reversed(self.mentions) if m.kind in people), None)
        between = range(partner.last, self.last_conjunction) if partner is not None else range(0)
        if partner is None or any(at in self.verbs for at in between):
            return False, ""
        return True, partner.prep

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
        form = self.tagged.words.form
        cited = previous.kind in ("body", "place") or (previous.kind == "person" and previous.prep)
        if form[self.last_conjunction] == "," and self.open.number is not None and cited:
            return False
        if form[self.last_conjunction] == "," and cited and told_by(previous, self.tagged):
            return False  # 'По словам X, Y умер': the source ends at the comma
        opens = previous.first == 0 and previous.prep and not self.lexicon.clauses.nouns_capitalised
        if form[first - 1] == "," and opens and previous.kind == "body" and previous.owner == "possessive":
            return False
        between = range(previous.last, self.last_conjunction)
        return (
            not any(form[k][0].isalpha() for k in between) or self._only_age(previous.last) or self._only_time(between)
        )

    def _only_time(self, between: range) -> bool:
        """'freed two in May and another three in June': only a time stands between two counted phrases."""
        if self.open.number is None or not self.lexicon.clauses.inner_clauses:
            return False
        measured = {k for time in self.times.values() for k in range(time.first, time.last)}
        return all(k in measured for k in between)

    def _beside_conjunction(self, first: int) -> bool:
        """'and former Marine Paul Whelan': at most two plain words stand between the conjunction and the phrase."""
        plain = range(self.last_conjunction + 1, first)
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
        return all(k in measured or known[k].flags & PREPOSITION for k in inside) and any(k in measured for k in inside)

    def _add(self, mention: Mention) -> None:
        aside = self._stands_aside(mention.kind, mention.prep)
        self.mentions.append(mention._replace(aside=True) if aside else mention)

    def _stands_aside(self, kind: str, prep: str) -> bool:
        """Behind 'darunter', or inside a long attribute."""
        inner = self.held is not None and (kind != "place" or prep in self.lexicon.clauses.agent)
        return self.aside or inner

    def _country(self, word: Word) -> str:
        return word.place.country if word.place else (self.open.nations[0] if self.open.nations else "")
