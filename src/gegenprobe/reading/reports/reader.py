"""Reads a report: triggers, sentences that have one, their drafts, then what the whole report decides."""

from __future__ import annotations

from typing import Final

from gegenprobe.model.report import Report
from gegenprobe.model.statement import Reading, Statement
from gegenprobe.packs.library import Library
from gegenprobe.reading.drafts.sentence_events import fill_roles_in, find_events_in
from gegenprobe.reading.drafts.sides import let_go_by_the_other
from gegenprobe.reading.events.may_tell import may_tell, tells_without_event
from gegenprobe.reading.meant.countries_behind import acting
from gegenprobe.reading.names.countries_named import countries_in
from gegenprobe.reading.reports.actors_go_on import actors_go_on
from gegenprobe.reading.reports.by_place import share_totals
from gegenprobe.reading.reports.days_before import take_days
from gegenprobe.reading.reports.demanded_items import demand_items
from gegenprobe.reading.reports.entries import by_entry, by_heading, one_day
from gegenprobe.reading.reports.figures_told_on import cite_figures
from gegenprobe.reading.reports.freed_and_moved import (
    brought_to,
    only_freed,
    share_days,
    without_moves_at_home,
    without_moves_inside,
)
from gegenprobe.reading.reports.goals_told import tell_moved_to
from gegenprobe.reading.reports.group_told import leave_accused, tell_groups
from gegenprobe.reading.reports.home import (
    asks_for_them,
    called_own,
    heads_of,
    home_of,
    only_cited,
    places_near,
    told_everywhere,
)
from gegenprobe.reading.reports.nations_told import tell_nations
from gegenprobe.reading.reports.parts_cited import cite_parts
from gegenprobe.reading.reports.peoples_told import leave_peoples
from gegenprobe.reading.reports.places_beside import places_beside
from gegenprobe.reading.reports.report_sentences import ReportSentences
from gegenprobe.reading.reports.retold import agree, leave_where_held, plan_headlines, without_repeats, without_the_rest
from gegenprobe.reading.reports.told_here import told_here
from gegenprobe.reading.reports.triggered import any_sentence, triggered
from gegenprobe.reading.statements.drafting import read_sentence
from gegenprobe.reading.told.draft import Draft, finished
from gegenprobe.text.scan import Hit, lowered

# Of the sentences with a trigger: were a larger share looked at first, or fewer left unread, little would be saved.
FEW: Final = 0.75
UNREAD: Final = 3


def read(report: Report, library: Library) -> Reading:
    """All statements of a report. A language without a pack gives an empty reading with a note that says so."""
    tongue = library.tongue(report.language)
    if tongue is None:
        named = report.language or "unknown"
        return Reading(report.id, report.language, (), (), (f"not read: no language pack for '{named}'",))
    lower = lowered(report.text)
    hits = tongue.triggers.hits(lower)
    if not any_sentence(report.text, lower, hits, tongue):
        return Reading(report.id, report.language, (), (), ())
    reader = ReportReader(report, library, tongue)
    statements = reader.finished(reader.read_at(hits, lower))
    reader.context.forget()
    return Reading(report.id, report.language, statements, (), tuple(reader.notes))


class ReportReader(ReportSentences):
    """One report being read: what its sentences tell, completed from all of it."""

    def read(self) -> list[Draft]:
        """The drafts of all sentences with a trigger, completed from the report as a whole."""
        lower = lowered(self.report.text)
        return self.read_at(self.tongue.triggers.hits(lower), lower)

    def read_at(self, hits: list[Hit], lower: str) -> list[Draft]:
        """The same, where the triggers were looked for already."""
        self.lower = self.names.places.lower = lower
        self.cut()
        self.context.stories.of(lower)
        numbers = triggered(self.spans, hits, (self.report.text, lower), self.tongue)
        if self._tells_nothing(numbers):
            return []
        self._take_apart(numbers)
        readers = [self._reader(number) for number in numbers]
        for reader in readers:
            find_events_in(reader)
        for reader in readers:
            fill_roles_in(reader)
        for reader in readers:
            self.context.drafts.extend(read_sentence(reader))
            self.context.unsaid.extend(reader.unsaid)
        told = told_here(self.context.drafts, self.context.stories, self.sentence)
        drafts = only_freed(without_repeats(told), self.context.codebook.kinds)
        self._complete(drafts)
        return drafts

    def _tells_nothing(self, numbers: list[int]) -> bool:
        """Whether none of these sentences tells anything, where few of them have the words for it.

        Only what these few tell is looked at: what the others tell rests on it. Where they do tell something, the
        report is read from the beginning, so that it is read as every other.
        """
        ahead = ReportReader(self.report, self.library, self.tongue)
        ahead.cut_as(self)
        told = self._tell_something(numbers, ahead)
        ahead.context.forget()
        return not told

    def _tell_something(self, numbers: list[int], ahead: ReportReader) -> bool:
        """Whether one of them tells something where `ahead` reads it alone; also where too many may for asking.

        The one that most probably does is read first: mostly that settles it.
        """
        ranks = {number: may_tell(self._words(number), self.packs.lexicon, self.context.stories) for number in numbers}
        telling = sorted((number for number in numbers if ranks[number]), key=lambda number: -ranks[number])
        if telling and (len(telling) > FEW * len(numbers) or len(numbers) - len(telling) < UNREAD):
            return True
        return any(ahead._tells(number) for number in telling)

    def _tells(self, number: int) -> bool:
        """Whether the sentence alone tells something."""
        reader = self._reader(number)
        find_events_in(reader)
        if not reader.events and not tells_without_event(reader.sentence.tagged, self.packs.lexicon):
            return False
        fill_roles_in(reader)
        return bool(read_sentence(reader) or reader.unsaid)

    def finished(self, drafts: list[Draft]) -> tuple[Statement, ...]:
        """The drafts as statements."""
        return finished(drafts, self.report, self.version)

    def _complete(self, drafts: list[Draft]) -> None:
        """What the sentences leave open, from the report as a whole: groups, nations, sides, days, sources, places."""
        if not drafts:
            return
        kinds, lexicon = self.context.codebook.kinds, self.packs.lexicon
        plan_headlines(drafts)
        demand_items(drafts, kinds, self.report.text, self.spans, self._reader)
        tell_groups(drafts, kinds, lexicon, self.sentence)
        tell_nations(drafts, kinds, lexicon, self.sentence)
        agree(drafts, lexicon)
        received = let_go_by_the_other(drafts, kinds, lexicon, self._sentences.values())
        leave_where_held(drafts, kinds)
        tell_moved_to(drafts, kinds, lexicon, (self.sentence, self._words))
        take_days(drafts, self.context, (self.sentence, self._words), self.report.text)
        cite_parts(drafts, self.cues, by_name=lexicon.clauses.nouns_capitalised)
        share_totals(drafts, kinds, lexicon, (self.sentence, self.cues))
        cite_figures(drafts, self.cues, self.spans, self.report.text, lexicon)
        drafts[:] = without_moves_inside(drafts, kinds, self.sentence)
        homes = self._homes(drafts)
        share_days(drafts, kinds)
        actors_go_on(drafts, kinds, lexicon)
        for draft in drafts:
            draft.by = acting(draft.by, draft.people, lexicon)
        for home, told in homes:
            self._place_at_home(told, home, received)
        drafts[:] = without_moves_at_home(drafts, kinds)
        without_the_rest(drafts, lexicon)
        leave_accused(drafts, lexicon, self.sentence)
        leave_peoples(drafts, lexicon.unions, self.sentence)

    def _place_at_home(self, drafts: list[Draft], home: str, received: dict[int, str]) -> None:
        """The report's own country for what happens to people at a place that no sentence names."""
        kinds, clauses = self.context.codebook.kinds, self.packs.lexicon.clauses
        silent = [d for d in drafts if not d.place and not countries_in(self._words(d.sentence), self.names)]
        nearby = places_near(drafts, silent, home) if clauses.nouns_capitalised else {}
        nearby |= places_beside(drafts, kinds, self.packs.lexicon, (self.sentence, self.cues))
        reached = {draft.to for draft in drafts} | self.context.goals
        gone_to = {draft.to for draft in drafts if draft.status != "demanded"} | self.context.goals
        only_reached = gone_to - {draft.place for draft in drafts}  # 'Sie wurden nach Vilnius gebracht': not held there
        everywhere = tuple(word for word in clauses.everywhere if word in self.lower)
        returned = brought_to(home, drafts, kinds)
        for draft in drafts:
            kind = kinds[draft.kind]
            here = self.sentence(draft.sentence)
            if kind.about != "people" or kind.swaps or asks_for_them(draft, home, here):
                continue
            if kind.moves:
                beside = nearby.get(id(draft), "")
                if not draft.origin and beside and beside != draft.to:
                    draft.origin = beside
                elif not draft.origin and home not in reached and (draft.to or home not in draft.nations):
                    draft.origin = home
            elif not draft.place and not self._is_everywhere(draft, everywhere):
                gone = (draft.sentence, draft.at_word) in returned or (kind.leaves and home in only_reached)
                gone = gone or received.get(id(draft)) == home  # 'Чили вернула домой 12 солдат'
                gone = gone or called_own(draft, home, here, clauses.their_own)
                draft.place = "" if gone else nearby.get(id(draft), home)

    def _is_everywhere(self, draft: Draft, words: tuple[str, ...]) -> bool:
        return bool(words) and told_everywhere(draft, self.sentence(draft.sentence), words)

    def _homes(self, drafts: list[Draft]) -> list[tuple[str, list[Draft]]]:
        """Countries, each with the drafts it is the home of: the report's, or that of an entry with its own date."""
        entries = by_entry(drafts, self._dated, self.spans, self.report.text)
        homes = [(self._home_of_entry(inside, told), told) for inside, told in entries]
        homes = homes or by_heading(drafts, self.spans, self.report.text, self.packs.lexicon.words)
        read = {id(draft) for home, told in homes for draft in told if home or one_day(self._dated, self.spans)}
        rest = [draft for draft in drafts if id(draft) not in read]
        told = [(self._home(drafts), rest)] if rest else []
        return [one for one in [*told, *homes] if one[0]]

    def _home_of_entry(self, numbers: list[int], drafts: list[Draft]) -> str:
        heads = [(False, countries_in(self._words(number), self.names)) for number in numbers]
        others = [self._sentences[number] for number in numbers if number in self._sentences]
        return home_of(drafts, self.context.codebook.kinds, heads, others, self.packs.lexicon)

    def _home(self, drafts: list[Draft]) -> str:
        starts = [start for start, _, _ in self.spans]
        heads = [
            (title, countries_in(self._words(at), self.names)) for at, title in heads_of(self.report.segments, starts)
        ]
        others = list(self._sentences.values())
        home = home_of(drafts, self.context.codebook.kinds, heads, others, self.packs.lexicon)
        asked = all(draft.status == "demanded" for draft in drafts)  # 'Minsk said 14 were free' may hold them
        if not home or not (asked or self.packs.lexicon.clauses.noun_cases):
            return home
        told = ((sentence, self.cues(number)) for number, sentence in self._sentences.items())
        return "" if only_cited(home, list(told)) else home
