"""How a phrase that is being read closes, and what it is coordinated with."""

from __future__ import annotations

from copy import copy
from typing import Final

from gegenprobe.packs.grammar import GENITIVE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    PARTITIVE,
    Word,
)  # fmt: skip
from gegenprobe.reading.attributes import attribute_ahead
from gegenprobe.reading.bare_numbers import BareNumberReader
from gegenprobe.reading.mention import Mention, of_owner

_DASHES: Final = frozenset("–—-")
PARTED: Final = 4  # words from a number to what those are, past 'из них' and a dash


class PhraseReader(BareNumberReader):
    """Reads the end of a phrase."""

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
        """The phrase that ends before word `after` as a mention: of its own, or as a part of the one before."""
        open_ = self.open
        first = open_.first if open_.first >= 0 else mention.first
        previous = next((m for m in reversed(self.mentions) if not (m.aside and m.first > first)), None)
        if previous is not None and self._taken_up(mention, first, after, previous):
            open_.clear()
            return
        if previous is not None and self._out_of(mention, first, previous):
            nations = mention.nations or self.open.nations
            self.mentions[-1] = previous = previous._replace(kind="people", group=mention.group, nations=nations)
        joined = self._joins(first, previous) and not self._sets_off(mention, previous)
        joined = joined and not self._opens_clause(previous, after)
        if joined and previous is not None and self._more_places(mention, previous):
            mention = mention._replace(kind="place", country="")
        joined, prep = self._coordinated(mention, first, previous, joined)
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

    def _taken_up(self, mention: Mention, first: int, after: int, previous: Mention) -> bool:
        """Whether the phrase only says who those of the one before are, which then ends where it does."""
        if self._is_said_of(mention, first, previous):
            nations = mention.nations or self.open.nations if self.lexicon.clauses.noun_cases else previous.nations
            self.mentions[-1] = previous._replace(kind="people", group=mention.group, nations=nations)
            return False
        if not (self._members_of(mention, first, previous) or self._as_many(mention, first, previous)):
            return False
        self.mentions[-1] = previous._replace(
            kind="people",
            last=after,
            group=mention.group or self.tagged.known[mention.head].group,
            nations=mention.nations or self.open.nations,
            name="",
            country="",
        )
        return True

    def _coordinated(self, mention: Mention, first: int, previous: Mention | None, joined: bool) -> tuple[bool, str]:
        """Whether the phrase is coordinated with one before, and the preposition before it or that it shares."""
        own = self.open.prep
        prep = own or (self.last_prep if joined else "")
        apart = mention.kind == "people" and (not joined or self._behind_insertion())
        if apart and (partner := self._past_insertion(first)) is not None:
            joined, prep, self.aside = True, partner.prep, partner.aside
        elif joined and not own and previous is not None:
            joined, prep = self._partner(mention, previous, prep)
        if previous is None:
            return joined, prep
        if not prep and self._apposed_name(mention, previous, first) and not self._begins_anew(first):
            prep = previous.prep
        if not prep and previous.last == first and previous.kind in ("thing", "people"):
            named = mention.kind in ("place", "person") and not self._begins_anew(first)
            prep = previous.prep if named else ""
        if not prep and previous.last == first and previous.kind == "place" and mention.kind == "body" and not joined:
            prep = previous.prep if self.lexicon.clauses.inner_clauses else ""  # 'in Norwich city centre'
        if previous.last == first and not joined:
            prep = self._possessed(mention, previous, prep)
            prep = prep or of_owner(previous, self.open, self.lexicon.clauses.in_names)
        return joined, prep

    def _begins_anew(self, first: int) -> bool:
        """'After two heart attacks the dissident X left', 'dijo a la prensa la abogada X': an article begins anew."""
        clauses = self.lexicon.clauses
        return (clauses.fixed_order or clauses.subjects_dropped) and bool(self.tagged.known[first].flags & ARTICLE)

    def _possessed(self, mention: Mention, previous: Mention, prep: str) -> str:
        """'mit Trumps Gesandtem Coale', 'wegen der Flucht der Miliz': who owns, in the genitive, does not act."""
        open_, clauses = self.open, self.lexicon.clauses
        named = previous.kind == "person" and self.tagged.words.form[previous.last - 1][0].isupper()
        if clauses.noun_cases and named and mention.kind == "person" and not open_.prep:
            self.mentions[-1] = previous._replace(cases=GENITIVE, aside=True)  # 'жена Ивана Петрова Анна'
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
        told = told and bool(
            mention.group or (self.lexicon.clauses.noun_cases and (mention.nations or self.open.nations))
        )
        near = PARTED if previous.part and self.lexicon.clauses.noun_cases else 1  # 'трое из них — граждане Йемена'
        if previous.kind != "number" or not told or not 0 < first - previous.last <= near:
            return False
        if self.open.number is not None or self.open.prep:
            return False
        if self.lexicon.clauses.noun_cases and self.tagged.words.form[first - 1] in _DASHES:
            return True
        verbs = self.tagged.known[previous.last].verbs
        return any(
            "state" in self.lexicon.verbs[form.lemma].auxiliary for form in verbs if form.lemma in self.lexicon.verbs
        )

    def _members_of(self, mention: Mention, first: int, previous: Mention) -> bool:
        """'one hundred of the children', '12 Awami League activists': the number counts the people behind it."""
        clauses = self.lexicon.clauses
        several = mention.owner == "office" and clauses.subjects_dropped and self._in_plural(mention.head)
        people = mention.kind == "people" or (mention.group and (mention.kind == "body" or several))
        if previous.last != first or not people or self.open.number is not None:
            return False  # of several by their work: 'una decena de reporteros'
        if previous.kind in ("person", "body", "place"):
            before_noun = clauses.fixed_order and not self.open.prep
            return before_noun and previous.number is not None and previous.owner != "office"
        return previous.kind == "number" and self.open.prep in clauses.genitive_marks and not self.aside

    def _in_plural(self, at: int) -> bool:
        return self.tagged.words.lower[at].endswith(self.lexicon.clauses.plural_endings)

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
        if number is not None and self._one_in_list(number, at):
            open_.number = number = number._replace(article=False)  # 'six years on 12 others and nine years on one'
        if number is None or (number.article and not part and not open_.more):
            return
        before = self.mentions[-1] if self.mentions else None
        joined = self._joins(open_.first, before) and before is not None and before.kind not in ("place", "body")
        apart = open_.prep or (before is not None and before.kind == "thing" and self.lexicon.clauses.nouns_capitalised)
        joined = joined and not (
            part and (apart or self._placed_share(at))
        )  # ', у 11 из них есть дети', 'zur Flucht, elf von ihnen'
        joined = joined and not self._opens_clause(before, at) and not self._is_difference(at)
        kind = self._counted(number, at)
        beside = before is not None and before.kind == "people" and before.number is not None
        if kind == "thing" and joined and beside and not self._of_things(number.last, at):
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

    def _absorb(self) -> None:
        """'28 der 137 Schüler': the first number counts, the phrase behind tells whom."""
        if len(self.mentions) < 2:
            return
        part, whole = self.mentions[-2:]
        if self._names_share(part, whole):
            self.mentions[-2:] = [
                part._replace(kind="people", group=whole.group, nations=whole.nations, last=whole.last)
            ]
            return
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

    def _names_share(self, part: Mention, people: Mention) -> bool:
        """'15 men, twelve of them Yemenis and three Afghans': the plural right behind the words for a part."""
        bare = people.kind == "people" and people.number is None and not people.prep and not people.joined
        clauses = self.lexicon.clauses
        if part.kind != "number" or not (part.part and bare) or not (clauses.fixed_order or clauses.subjects_dropped):
            return False
        behind = part.last + self.tagged.length[part.last]
        return bool(self.tagged.known[part.last].flags & PARTITIVE) and people.first == behind

    def _add(self, mention: Mention) -> None:
        aside = self._stands_aside(mention.kind, mention.prep)
        self.mentions.append(mention._replace(aside=True) if aside else mention)

    def _stands_aside(self, kind: str, prep: str) -> bool:
        """Behind 'darunter', or inside a long attribute."""
        inner = self.held is not None and (kind != "place" or prep in self.lexicon.clauses.agent)
        return self.aside or inner

    def _country(self, word: Word) -> str:
        return word.place.country if word.place else (self.open.nations[0] if self.open.nations else "")
