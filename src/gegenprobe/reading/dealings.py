"""What two sides do with each other: talks, relations, sanctions."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.codebook import Frame
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.reading.done_too import DoneTooReader
from gegenprobe.reading.draft import Draft
from gegenprobe.reading.events import Event
from gegenprobe.reading.filled import Filled
from gegenprobe.reading.mention import Mention
from gegenprobe.reading.setting import place_of
from gegenprobe.reading.stock_days import told_in_the_past
from gegenprobe.reading.struck import has_country, owners
from gegenprobe.reading.swaps import parties
from gegenprobe.reading.talking import talking

OF_RANK: Final = 3  # words of 'diplomáticos de alto nivel de ...'


class DealingReader(DoneTooReader):
    """Reads who talks with whom, and who imposes what on whom."""

    def _about_parties(self, event: Event, frame: Frame, roles: Filled, status: str) -> None:
        roles = talking(event, roles, self.sentence, self.lexicon)
        by, others = self._named(parties(roles.by)), self._named(parties(roles.counterpart))
        if len(roles.by) == 1 and not others:
            by, others = self._sent_by(roles.by[0]) or (by, others)
        by = by or self._told_of_who(event, roles)
        takes_object = self.lexicon.clauses.inner_clauses and "object" in frame.roles.get("with", ())
        if not others and len(by) > 1 and not takes_object and not any(m.counted for m in roles.whom):
            by, others = by[:1], by[1:]
        if not others and "whom" in frame.roles:
            others = self._named(parties(roles.whom))
        if by and set(by) <= set(others) and self.lexicon.clauses.subjects_dropped:
            by = self._said_by(event)  # 'X explicó que había hablado con el comisionado, N. N.': the office is N. N.'s
        if not by and len(others) > 1 and self.lexicon.clauses.nouns_capitalised:
            by, others = others[:1], others[1:]  # 'Am Dienstag trafen sich X und Y'
        others = tuple(name for name in others if name not in by and not _stands_by(name, self.lexicon))
        by = tuple(name for name in by if not _stands_by(name, self.lexicon))
        if any(self._both(m) for m in roles.by):
            return  # 'Beide Seiten hatten sich bei Gesprächen geeinigt': those who talk were named before
        if not by or not others or any(d.by == by and d.counterpart == others for d in self.drafts):
            return
        if status == "negotiated" and event.noun is not None:
            status = "occurred"
        sides = [*roles.by, *roles.counterpart]
        draft = self._draft(event, frame, self.context.codebook.kinds[frame.kind], status, sides)
        draft.by, draft.counterpart = by, others
        if status == "occurred" and self._lies_ahead(draft) and not told_in_the_past(event, self.sentence):
            draft.status = "planned"
        kind = self.context.codebook.kinds[frame.kind]
        draft.place = place_of(event, self.sentence, roles, kind, self.lexicon.clauses)
        self.drafts.append(draft)

    def _sent_by(self, envoys: Mention) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """'Vertreter der USA und Russlands', 'Delegationen aus Kiew und Moskau': the two who sent them; or None."""
        clauses = self.lexicon.clauses
        offices = clauses.fixed_order or clauses.subjects_dropped  # 'los cancilleres de Armenia y Turquía'
        sent = ("body", "people", "person") if offices else ("body", "people")
        if not (clauses.nouns_capitalised or offices) or envoys.kind not in sent:
            return None
        if envoys.kind == "person" and envoys.owner != "office" and envoys.name and not envoys.name.islower():
            return None
        behind = [m for m in self.sentence.mentions if m.first > envoys.first and m.kind in ("place", "body")]
        reach = envoys.last + (OF_RANK if clauses.subjects_dropped else 0)
        first = behind[0] if behind and behind[0].first <= reach else None
        second = next((m for m in behind[1:2] if m.joined and first is not None and m.first - first.last <= 1), None)
        if first is None or second is None or second.prep != first.prep:
            return None
        whose = offices and self.sentence.tagged.words.lower[envoys.head].endswith(clauses.plural_endings)
        if first.prep and first.prep not in clauses.out_of and not whose:
            return None
        return self._named([first]), self._named([second])

    def _told_of_who(self, event: Event, roles: Filled) -> tuple[str, ...]:
        """'the envoy, Ana Holm, who met Erik Berg in Oslo': the one before the relative clause; () for another."""
        relative = self.sentence.clause(event.clause).kind == "relative"
        return self._acting(parties(roles.by), event) if relative else ()

    def _lies_ahead(self, draft: Draft) -> bool:
        """'Die Ministerin trifft Ende Januar X': a time behind the day of the report."""
        published = self.sentence.published if self.lexicon.clauses.nouns_capitalised else None
        return draft.when is not None and published is not None and draft.when.start > published

    def _about_measures(self, event: Event, frame: Frame, roles: Filled, status: str) -> None:
        kind = self.context.codebook.kinds[frame.kind]
        by = self._acting(owners(roles.by, frame, self.sentence), event)
        target = self._named(roles.target)
        counted = self.lexicon.clauses.noun_cases and any(m.kind == "people" and m.counted for m in roles.whom)
        if not by and not target and not counted and not has_country(event, frame, roles, self.sentence):
            return
        draft = self._draft(event, frame, kind, status, [*roles.by, *roles.target])
        draft.by, draft.target = by, tuple(name for name in target if name not in by)
        draft.place = next((m.country for m in roles.place if m.country), "")
        self.drafts.append(draft)
        others = bool(self.lexicon.clauses.noun_cases) or self.lexicon.clauses.subjects_dropped
        hit = ("people", "body", "thing") if others else ("people",)  # 'и три компании', 'y tres entidades'
        for number, mention in enumerate(m for m in roles.whom if m.kind in hit and m.counted):
            if number:  # 'sanciones a 29 iraníes y a 16 bielorrusos'
                draft = self._draft(event, frame, kind, status, [*roles.by, mention])
                draft.by = by
                self.drafts.append(draft)
            draft.count = self._count(mention)


def _stands_by(name: str, lexicon: Lexicon) -> bool:
    """'I called his parents', 'parents of the hostages': whether it is a party that nobody names."""
    noun, _, owner = name.partition(" ")
    alone = noun.lower() if not owner or lexicon.clauses.nouns_capitalised else noun
    return name.lower() in lexicon.clauses.bystanders or alone in lexicon.clauses.bystanders
