"""Offices and organisations put together: 'Minsk' and 'die belarussische Regierung', 'HRW' and 'Human Rights Watch'."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from gegenprobe.matching.names_groups import Mention
from gegenprobe.matching.names_offices import Office, is_acronym, office_of
from gegenprobe.matching.names_score import NameScorer
from gegenprobe.model.identity import content_id
from gegenprobe.packs.lexicon import Lexicon
from gegenprobe.packs.office_words import OfficeWords


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """One office or organisation: `name` its most usual spelling, `office` None for an organisation.

    `reasons` tell why spellings were put together, a sentence each, none where there is one spelling.
    """

    id: str
    name: str
    office: Office | None
    mentions: tuple[Mention, ...]
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Bodies:
    """All offices and organisations, in the order of their names, and which one a mention means."""

    bodies: tuple[Body, ...]
    _of: Mapping[Mention, Body] = field(default_factory=dict)

    def of(self, report: str, name: str) -> Body | None:
        """The body that the report means by the name; None for a name that was not among the mentions."""
        return self._of.get(Mention(report, name))


@dataclass(frozen=True, slots=True)
class Tellers:
    """What is needed to tell bodies: lexicons by language, the packs' offices, and how names sound."""

    lexicons: Mapping[str, Lexicon]
    offices: OfficeWords
    scorer: NameScorer


def bodies(mentions: Iterable[tuple[Mention, str]], tellers: Tellers) -> Bodies:
    """The bodies behind the mentions, each with the language of its report ('' when unknown), in any order.

    An office without a country is its report's own; with one it is the same office everywhere.
    """
    groups: dict[tuple[str, ...], list[Mention]] = {}
    loose: list[Mention] = []
    offices: dict[tuple[str, ...], Office] = {}
    for mention, language in sorted(set(mentions)):
        lexicon = tellers.lexicons.get(language)
        office = office_of(mention.name, lexicon, tellers.offices) if lexicon is not None else None
        if office is None:
            loose.append(mention)
            continue
        key = ("office", office.role, office.country, "" if office.country else mention.report)
        offices[key] = office
        groups.setdefault(key, []).append(mention)
    named = _organisations(sorted({mention.name for mention in loose}), tellers)
    for mention in loose:
        groups.setdefault(("organisation", named[mention.name]), []).append(mention)
    made = [_body(key, some, offices.get(key), tellers) for key, some in sorted(groups.items())]
    of = {mention: body for body in made for mention in body.mentions}
    return Bodies(tuple(sorted(made, key=lambda body: (body.name, body.id))), of)


def _organisations(names: Sequence[str], tellers: Tellers) -> dict[str, str]:
    """For each name the first name of its organisation: those that sound alike, then acronyms of one full name."""
    first = {name: name for name in names}
    pairs = [(one, other) for at, one in enumerate(names) for other in names[at + 1 :] if _alike(one, other, tellers)]
    for one, other in pairs:
        old, new = sorted((first[one], first[other]), reverse=True)
        first = {name: new if found == old else found for name, found in first.items()}
    for short in names:
        full = {first[name] for name in names if is_acronym(short, name, tellers.offices)}
        if len(full) == 1:
            (found,) = full
            first = {name: found if head == first[short] else head for name, head in first.items()}
    return first


def _alike(one: str, other: str, tellers: Tellers) -> bool:
    """Whether two names have as many words, and each sounds like its counterpart."""
    ours, theirs = one.split(), other.split()
    if len(ours) != len(theirs) or one.isupper() or other.isupper():
        return one.lower() == other.lower()
    return tellers.scorer.sound_alike(ours, theirs)


def _body(key: tuple[str, ...], mentions: Sequence[Mention], office: Office | None, tellers: Tellers) -> Body:
    usual = Counter(mention.name for mention in mentions)
    name = min(usual, key=lambda one: (one.isupper(), -usual[one], len(one), one))
    return Body(
        id=content_id("b", list(key if office else ("organisation", name))),
        name=name,
        office=office,
        mentions=tuple(mentions),
        reasons=tuple(_reason(name, other, office, tellers) for other in sorted(usual) if other != name),
    )


def _reason(name: str, other: str, office: Office | None, tellers: Tellers) -> str:
    if office is not None:
        whose = f" of {office.country}" if office.country else " in the same report"
        return f"'{other}' and '{name}' are both the {office.role}{whose}"
    if is_acronym(other, name, tellers.offices):
        return f"'{other}' are the first letters of '{name}'"
    return f"'{other}' and '{name}' sound alike"
