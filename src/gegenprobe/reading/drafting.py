"""From events of one sentence to drafts: who speaks, how many, who, whose citizens, part of what."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame, Kind
from gegenprobe.packs.lexicon import PART, SO_FAR
from gegenprobe.reading.antecedents import unstressed
from gegenprobe.reading.as_many import is_as_many
from gegenprobe.reading.context import Unit
from gegenprobe.reading.counted_held import counted_as_held
from gegenprobe.reading.draft import Draft, reached
from gegenprobe.reading.events import Event
from gegenprobe.reading.filled import Filled
from gegenprobe.reading.listed import with_names
from gegenprobe.reading.means import acting_by_means, day_of_signing
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.ours import is_ours
from gegenprobe.reading.performing import performer, who_may_act
from gegenprobe.reading.repeats import told_once, without_repeats
from gegenprobe.reading.roles import PLACES
from gegenprobe.reading.sentence_events import EventReader
from gegenprobe.reading.setting import in_the_perfect, is_total, place_of, until_published
from gegenprobe.reading.stock_days import told_in_the_past

_OWN: Final = ("planned", "negotiated", "refused", "possible")


class SentenceReader(EventReader):
    """Reads the statements of one sentence, given what was read before it."""

    def read(self) -> list[Draft]:
        """The drafts of the sentence, in text order, once its events are found and their roles are filled."""
        pairs = [(event, self.filled[at]) for at, event in enumerate(self.events)]
        for event, roles in told_once(pairs, self.sentence, self.lexicon, self.context.codebook.kinds):
            if not self._only_attribute(event, roles):
                self._of_event(event, roles)
        self._of_return()
        self.drafts = with_names(without_repeats(self.drafts), self.listed)
        self._without_known_stock()
        self._of_parts_of_them()
        self._of_those_beside()
        self._of_whole_sentences()
        return [] if self._asks_without_verb() else self.drafts

    def _of_parts_of_them(self) -> None:
        """Those who are parts of the people of an event, or are told of as they are."""
        self._of_parts()
        self._of_one_among()
        self._of_described()
        self._of_who_they_are()
        self._of_some()
        told = len(self.drafts)
        self._of_some_named()
        if len(self.drafts) > told and self.sentence.tagged.flags & PART:
            self._of_parts()  # 'Von den 52 Freigelassenen sind 14 Ausländer, darunter sechs Letten'
        self._of_elsewhere()
        self._of_compared()
        self._of_places()
        self._of_ranking()
        self._of_how_many()

    def _of_those_beside(self) -> None:
        """Those who come beside the people of an event, and other accounts of them."""
        self._of_more()
        self._of_those()
        self._of_besides()
        self._of_accounts()
        self._of_amounts()
        self._of_members()
        self._of_gapped_accounts()
        self._of_named_members()
        self._of_them_by_name()
        self._of_named_number()
        self._of_shares()
        self._of_further()
        self._of_spoken()
        self._of_broken_down()
        self._of_totals()

    def _of_whole_sentences(self) -> None:
        """What a sentence tells without any event of its own: headlines, lists, what takes up what was told."""
        self._of_headline()
        told = bool(self.drafts) or not self.lexicon.clauses.noun_cases
        self._of_stock()
        if self.drafts and not told:
            self._of_parts()  # 'в тюрьмах страны 49 армян, в том числе трое гражданских'
        self._of_line()
        self._of_told()
        self._of_news()
        self._of_list()
        self._of_taken_up()
        self._of_series()
        self._of_terms_told_on()
        self._of_carried()
        self._of_aboard()
        self._of_other_accounts()
        self._of_disputed()
        self._of_done_too()

    def _of_event(self, event: Event, roles: Filled) -> None:
        frame = self.lexicon.frames[event.frame]
        kind = self.context.codebook.kinds[frame.kind]
        status, holder = self.status.status(event, roles)
        if status == "denied" and (other := self._fact_of_denial(event, kind)) is not None:
            return self._about_people(other, self.lexicon.frames[other.frame], roles, ("occurred", holder))
        if self.drafts and self._returning(event):
            status = self.drafts[-1].status
        if (about := kind.about if status else "") == "people":
            self._about_people(event, frame, roles, (status, holder))
        elif about == "parties":
            self._about_parties(event, frame, roles, status)
        elif about == "measures":
            if not roles.by and holder is not None and status in _OWN and event.noun is not None:
                roles = roles._replace(by=[holder])
            self._about_measures(event, frame, roles, status)

    def _about_people(
        self, event: Event, frame: Frame, roles: Filled, status_holder: tuple[str, Mention | None]
    ) -> None:
        status = status_holder[0]
        kind_of = self.context.codebook.kinds[frame.kind]
        units = self._affected(event, frame, roles, status)
        nobody = not roles.whom or self._described_elsewhere(event, roles.whom)
        nobody = nobody or all(m.kind == "person" and m.owner == "office" for m in roles.whom)  # 'Journalists are held'
        told = not frame.weak or self._of_a_part(event)
        if not units and nobody and told and event.form is not None and not event.conditional:
            self._keep_unsaid(event, frame, roles, Unit([]), status_holder)
        for unit in units:
            if kind_of.swaps and event.noun is not None and unit.mentions[0].head == event.noun.head:
                continue
            if frame.weak and unit.quantity is None and not (unit.people or self._moved_away(kind_of, roles, unit)):
                continue
            if not self._worth(event, frame, unit):
                self._keep_unsaid(event, frame, roles, unit, status_holder)
                continue
            made = self._told(event, frame, roles, unit, status_holder)
            self._own_times(made, unit, len(units))
            self.drafts.extend(made)
        self._beside(event, frame, status, [mention for unit in units for mention in unit.mentions])

    def _of_a_part(self, event: Event) -> bool:
        """'Verurteilt wurden davon 40': the verb tells of a part of those told of before, and of nobody else."""
        known, clause_of = self.sentence.tagged.known, self.sentence.sliced.clause_of
        here = any(w.flags & PART and at > event.at and clause_of[at] == event.clause for at, w in enumerate(known))
        return here and self.lexicon.clauses.nouns_capitalised

    def _affected(self, event: Event, frame: Frame, roles: Filled, status: str) -> list[Unit]:
        """The people of an event that are told of one by one; those of a swap may be told of already."""
        kind = self.context.codebook.kinds[frame.kind]
        units = self._units(event, roles) or self._owned(event, kind, status)
        if status != "occurred" and any(unstressed(m, self.lexicon) for m in roles.whom):
            return []  # 'pidió que los liberen': the demand says nothing of how many
        if status == "demanded" and self._of_all_told(roles.whom):
            return []  # 'appellierte, die Gefangenen freizulassen'
        if status == "occurred" and (kind.leaves or kind.moves):
            units = [one for unit in units if (one := self.context.gone(unit, self.number)) is not None]
        clauses = self.lexicon.clauses
        if clauses.fixed_order:
            units = self._told_enough(event, roles, kind, units) if status == "possible" or kind.moves else units
        if event.conditional:
            fitting = [u for u in units if self._fits(frame, u, event.at)]
            joined = any(m.joined for unit in units for m in unit.mentions)
            units = units if fitting and joined else fitting
        return self._of_swap(event, roles, status, units) if kind.swaps else units

    def _told_enough(self, event: Event, roles: Filled, kind: Kind, units: list[Unit]) -> list[Unit]:
        """Without those taken to no country ('arrived in town'), and without 'if they are convicted again'."""
        acting = (m for m in self.sentence.in_clause(event.clause) if m.kind == "place" and not m.prep)
        sides = [*roles.to, *roles.origin, *acting]
        known, clause_of = self.sentence.tagged.known, self.sentence.sliced.clause_of
        places = [known[at].place for at in range(event.at + 1, len(known)) if clause_of[at] == event.clause]
        placed = any(
            place is not None and place.role in ("adjective", "citizen") for place in places
        )  # 'to Ukrainian soil'
        again = event.passive and any(draft.kind == kind.name for draft in self.context.drafts)
        home = event.passive and "home" in self.lexicon.frames[event.frame].roles.get("to", ())  # 'were sent home'
        placed = placed or again or home
        if kind.moves and event.conditional and not placed and not any(m.country for m in sides):
            return []
        hypothetical = self.sentence.clause(event.clause).kind == "condition" and not kind.leaves
        return [] if hypothetical and all(m.kind == "pronoun" for m in roles.whom) else units

    def _told(
        self, event: Event, frame: Frame, roles: Filled, unit: Unit, status_holder: tuple[str, Mention | None]
    ) -> list[Draft]:
        """The drafts of one unit: one for each kind that the frame tells of."""
        status, holder = status_holder
        self._list(unit.mentions)
        drafts: list[Draft] = []
        held = self._held_by_count(event, frame, unit)
        for kind in (held,) if held else self._kinds(frame, unit):
            draft = self._draft(event, frame, self.context.codebook.kinds[kind], status, unit.mentions)
            self._fill_people(draft, event, roles, unit, holder)
            drafts.extend(self._by_each(draft))
        return drafts

    def _beside(self, event: Event, frame: Frame, status: str, told: list[Mention]) -> None:
        """Those who share the verb of the people just told of, or are let go for them."""
        kind = self.context.codebook.kinds[frame.kind]
        self._termed(event, frame, status, told)
        if kind.moves:
            self._shared_out(event, frame, status, told)
        if kind.leaves:
            self._returned(event, frame, status, told)
        own = [d for d in self.drafts if d.at_word == event.at and d.count is not None and d.kind == frame.kind]
        clauses = self.lexicon.clauses
        verbless = event.noun is None and bool(clauses.nouns_capitalised or clauses.noun_cases)
        if own and (event.form is not None or clauses.fixed_order or verbless):
            self._gapped(event, own)

    def _keep_unsaid(
        self, event: Event, frame: Frame, roles: Filled, unit: Unit, status_holder: tuple[str, Mention | None]
    ) -> None:
        """What says too little alone, for the parts that come behind it ('nahm mehrere fest, darunter X')."""
        status, holder = status_holder
        kind = self._held_by_count(event, frame, unit) or frame.kind
        draft = self._draft(event, frame, self.context.codebook.kinds[kind], status, unit.mentions)
        self._fill_people(draft, event, roles, unit, holder)
        self.unsaid.append(draft)

    def _held_by_count(self, event: Event, frame: Frame, unit: Unit) -> str:
        """The stock that a participle tells of where its people are only counted ('hay 533 encarcelados'); ''."""
        fills = self.context.codebook.kinds[frame.kind].fills
        told = bool(unit.mentions) and counted_as_held(event, unit.mentions[0], self.sentence, self.lexicon)
        return fills if fills and told else ""

    def _fill_people(self, draft: Draft, event: Event, roles: Filled, unit: Unit, holder: Mention | None) -> None:
        kind, sentence = self.context.codebook.kinds[draft.kind], self.sentence
        draft.mentions = list(unit.mentions)
        draft.count, draft.people, draft.whole = unit.quantity, unit.people, unit.whole
        if named := self._in_person(unit):
            draft.people, draft.count = named, unit.quantity if len(named) > 1 else None
        if (kind.stock or kind.final) and not {*draft.frame.roles.get("whom", ())} <= PLACES:
            draft.count = reached(draft.count)  # 'численность сократилась до 249 тысяч'
        self._fill_group(draft, event, unit)
        draft.by = self._acting(who_may_act(roles.by, sentence), event)
        draft.by = draft.by or self._acting(performer(event, kind, sentence, self.lexicon), event)
        if not draft.by and (event.noun is None or draft.frame.type == "phrase" or not kind.leaves):
            clause = sentence.clause(event.clause)
            draft.by = self._named(acting_by_means(sentence, clause, kind, unit.mentions, self.lexicon))
            draft.when = draft.when or (day_of_signing(sentence, clause, self.lexicon) if kind.leaves else None)
        if "said_by" in draft.frame.roles:
            own = is_ours(roles.teller, self.sentence, self.lexicon)  # 'verzeichnet unser Register': who writes counts
            tellers = self._says_so(event) if own else self._tellers(event, roles.teller)
            draft.said_by = tellers or draft.said_by
        self._ask(draft, event)
        if draft.status in ("planned", "refused") and not draft.by and holder is not None:
            draft.by = tuple(name for name in self._named([holder]) if name not in draft.people)
        draft.place = draft.place or self._beside_people(unit, kind)
        draft.place = draft.place or place_of(event, sentence, roles, kind, self.lexicon.clauses)
        bare = bool(unit.mentions) and unit.mentions[0].kind == "number"  # 'cinco de Honduras' of those held elsewhere
        held = kind.leaves or kind.stock  # not 'nahm drei Männer aus Peru fest'
        if not draft.place and draft.nations and self._coming_from(unit) and held and not bare:
            draft.place = draft.nations[-1]
        if kind.leaves and "subject" in draft.frame.roles.get("to", ()):
            draft.to, draft.place = next((m.country for m in roles.to if m.country), ""), ""
        if kind.moves:
            self._fill_move(draft, event, roles)
        if kind.swaps:
            self._fill_swap(draft, roles)
        self._fill_time(draft, event, unit, kind)

    def _fill_time(self, draft: Draft, event: Event, unit: Unit, kind: Kind) -> None:
        """Whether it is a total to date, and its days: what is dated ahead is planned."""
        sentence = self.sentence
        counted = draft.count is not None and not kind.stock and draft.status == "occurred"
        draft.cumulative = counted and is_total(event, sentence, SO_FAR, self.lexicon.clauses)
        draft.when = until_published(draft.when, sentence.published) if draft.cumulative else draft.when
        ahead = draft.when is not None and sentence.published is not None and draft.when.start > sentence.published
        if ahead and draft.status == "occurred" and not told_in_the_past(event, sentence):
            if in_the_perfect(event, sentence, self.lexicon):
                draft.when = None  # 'hat in elf Tagen 400 Menschen festgenommen' tells how long it took
            else:
                draft.status = "planned"
        held = unit.whole is not None and self.context.codebook.kinds[unit.whole.kind].stock
        if unit.whole is not None and draft.when is None and (kind.stock or not held):
            draft.when = unit.whole.when  # not 'derzeit sitzen 97; zwei von ihnen sind verurteilt'

    def _fill_group(self, draft: Draft, event: Event, unit: Unit) -> None:
        draft.group, draft.nations = self._group_of(unit)
        if not draft.group and unit.mentions and unit.mentions[0].kind == "number":
            draft.group, draft.nations = self._group_of_number(event, unit.mentions[0], draft.nations)
        if unit.mentions and (not draft.group or draft.group in self.lexicon.general):
            draft.group = self._apposed_group(unit.mentions[-1]) or draft.group
        if any(is_as_many(m.number) for m in unit.mentions):  # 'столько же передано': for those told of before
            draft.in_exchange = draft.in_exchange or self._leaves(draft.kind)
        if not draft.group or (draft.group in self.lexicon.captive and draft.kind in self._kinds_told(unit)):
            draft.group = self._gathered(unit, draft)  # '77 detenidos': what befell them, not who they were
        counted = self.context.codebook.kinds[draft.kind].stock and self.lexicon.needs[event.frame]
        if counted and (not draft.group or draft.group in self.lexicon.captive):
            draft.group = self._counted_as(event, unit) or draft.group
        self._group_as_held(draft, event, unit)

    def _kinds_told(self, unit: Unit) -> list[str]:
        """The kinds that the nouns for the people tell themselves ('185 задержанных')."""
        known = self.sentence.tagged.known
        return [known[m.head].member for m in unit.mentions if m in self.sentence.mentions and known[m.head].member]
