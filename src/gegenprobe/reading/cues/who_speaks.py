"""Who speaks in the clause of a verb of saying: its subject, the name beside an office, and who speaks as well."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from gegenprobe.packs.grammar import DATIVE, GENITIVE, INSTRUMENTAL, NOMINATIVE
from gegenprobe.packs.lexicon import CONJUNCTION, PRONOUN, RELATIVE
from gegenprobe.reading.clauses.clause import Clause
from gegenprobe.reading.names.mention import QUOTES, Mention
from gegenprobe.reading.sentences.sentence import Sentence
from gegenprobe.reading.words.tagging import BRACKETS

_OF_OFFICE: Final = ("body", "place", "person", "thing")
SPEAKER_KINDS: Final = ("person", "body", "place", "people", "thing", "pronoun")


def subject_of(sentence: Sentence, clause: Clause, verb: int) -> tuple[Mention, ...]:
    """Who speaks in the clause of a verb of saying: what stands nearest and can speak; () when nobody does."""
    inside = sentence.in_clause(clause.number) + _holder_behind(sentence, clause)
    mentions = _able_to_speak(inside, sentence, verb)
    pool = _likeliest(mentions, sentence, clause, verb)
    if not pool:
        return ()
    first = _named_instead(_nearest(pool, sentence, verb), pool, mentions, sentence, verb)
    if first.kind == "body" and first.head > verb:  # 'сказала ТАСС представитель ... N. N.': the body is told
        first = next((m for m in pool if m.kind == "person" and m.first == first.last and not m.joined), first)
    return _with_others(first, inside, mentions, sentence)


def _able_to_speak(inside: list[Mention], sentence: Sentence, verb: int) -> list[Mention]:
    """What can be the subject of a verb of saying: in no other case, behind no preposition, in no brackets."""
    known = sentence.tagged.known
    mentions = [m for m in inside if not m.prep and m.kind in SPEAKER_KINDS and not bracketed(m, sentence)]
    mentions = [m for m in mentions if m.cases not in (INSTRUMENTAL, GENITIVE, DATIVE)]
    mentions = [m for m in mentions if not (m.owner == "possessive" and _behind_preposition(m, inside))]
    mentions = [m for m in mentions if m.kind != "person" or not possessed(m, sentence)]
    ends = {m.last for m in mentions}  # 'ein Sprecher des Senats der Agentur AFP'
    owning = mentions + [m for m in inside if m.cases == GENITIVE and not m.prep and m.first in ends]
    mentions = [m for m in mentions if not (_owned_by(m, owning) or _owns_event(m, inside))]
    return [m for m in mentions if m.head < verb or not known[m.head].flags & RELATIVE]  # 'es cierto que'


def _owned_by(owner: Mention, mentions: list[Mention]) -> bool:
    """'Der Leiter der Regionalpolizei sagte', 'Губернатор штата сообщил': whose office or service stands before it."""
    genitive = owner.cases & GENITIVE or (owner.kind == "place" and not owner.cases)
    if owner.kind not in ("body", "place") or not genitive:
        return False
    before = (m for m in mentions if m.last == owner.first)
    return any(m.owner == "office" or m.kind in ("body", "people") for m in before)


def _owns_event(owner: Mention, inside: list[Mention]) -> bool:
    """'the club, which called for Kone's release': what befell somebody stands right behind whom it befell."""
    return any(m.first == owner.last and m.kind == "event" and m.owner == "possessive" for m in inside)


def _likeliest(mentions: list[Mention], sentence: Sentence, clause: Clause, verb: int) -> list[Mention]:
    """Of those able to speak the first kind that there is: a pronoun, a name in the nominative, an office, the rest."""
    strong = [m for m in mentions if m.kind in ("person", "body", "place")]
    weak = [m for m in mentions if m.kind in ("people", "pronoun", "thing") and (m.number is None or m.number.article)]
    acting = [m for m in strong if not m.cases or m.cases & NOMINATIVE]
    office = [m for m in weak if m.kind == "people" and (not m.cases or m.cases & NOMINATIVE)] if not acting else []
    opening = _opening(weak, clause, verb)
    if any(m.last <= verb for m in acting + office):
        opening = []  # 'Die Veranstalter verlangten ...'
    pool = _pronoun(weak, sentence, verb) or opening or acting or office or strong or weak
    return [m for m in pool if m.kind != "thing" or 0 <= m.first - verb <= 2 or m in opening]


def _pronoun(weak: list[Mention], sentence: Sentence, verb: int) -> list[Mention]:
    """A pronoun that can only be the subject; else the one beside the verb that may be; [] when there is none."""
    pronouns = [m for m in weak if m.kind == "pronoun"]
    only = [m for m in pronouns if m.cases == NOMINATIVE]
    known = sentence.tagged.known
    beside = [m for m in pronouns if known[m.head].flags & PRONOUN and m.cases & NOMINATIVE and abs(m.head - verb) == 1]
    return only[:1] or beside[:1]


def _opening(weak: list[Mention], clause: Clause, verb: int) -> list[Mention]:
    """'Die Kanzlei teilte mit': a thing in the nominative that fills the clause up to its verb."""
    opening = (m for m in weak if m.kind == "thing" and m.first == clause.first and m.last == verb)
    return [m for m in opening if m.cases & NOMINATIVE]


def _nearest(pool: list[Mention], sentence: Sentence, verb: int) -> Mention:
    """The one nearest to the verb, those that may stand in the nominative first; a name before what tells who it is."""
    beside = {m.first - 1 for m in sentence.mentions if m.aside}
    described = next((m for m in pool if m.kind == "person" and not m.owner and m.last in beside), None)
    if described is not None:
        return described
    return min(
        pool, key=lambda m: (bool(m.cases) and not m.cases & NOMINATIVE, min(abs(m.head - verb), abs(m.last - verb)))
    )


def _named_instead(
    first: Mention, pool: list[Mention], mentions: list[Mention], sentence: Sentence, verb: int
) -> Mention:
    """The name of whom a body or an office beside it describes: 'said East Africa Representative Tom Rhodes'."""
    holder = next((m for m in mentions if m.first == first.last and m.kind == "person" and m.head > m.first), None)
    if first.kind in ("place", "body") and holder is not None and not holder.owner and not first.owner:
        first = holder
    start = next((m.first for m in sentence.mentions if m.last == first.first and m.kind in ("place", "body")), None)
    start = first.first if start is None else start
    form = sentence.tagged.words.form
    before = start - 1 - (start > 1 and form[start - 2] in QUOTES)
    named = next((m for m in pool if m.last == before and m.kind in ("person", "body") and not m.owner), None)
    if named is not None and named.kind == "body" and (first.kind == "person" or named.name.islower()):
        named = None
    if named is not None and form[first.head].islower() and form[start - 1] == "," and _closed(first, verb, form):
        first = named  # 'John Coale, Trump's envoy, said', 'Haki Watch, a group in Lima, said'
    if first.kind in ("body", "place") and (holder := _holder_before(first, sentence)) is not None:
        return holder
    return first


def _closed(office: Mention, verb: int, form: list[str]) -> bool:
    """'N. N., Trump's envoy, said', 'N. N., head of the team, said': whether a comma ends what tells who it is."""
    return form[min(office.last, len(form) - 1)] == "," or (verb > office.last and form[verb - 1] == ",")


def _holder_behind(sentence: Sentence, clause: Clause) -> list[Mention]:
    """'..., sagte die Sprecherin der Behörde, N. N.': who holds the office that ends the clause, behind its comma."""
    behind = next((m for m in sentence.mentions if m.first == clause.last + 1), None)
    if behind is None or behind.kind != "person" or behind.owner or behind.prep:
        return []
    office = next((m for m in sentence.mentions if m.owner == "office" and clause.first <= m.first < clause.last), None)
    form = sentence.tagged.words.form
    apart = form[clause.last] == "," and not form[min(behind.last, len(form) - 1)][0].isalpha()
    return [behind] if apart and office is not None and office.aside else []


def _holder_before(owner: Mention, sentence: Sentence) -> Mention | None:
    """'Иван Котов, представитель МВД, сообщил': who is named before the commas around whose office he holds; None."""
    form, start, office = sentence.tagged.words.form, owner.first, False
    if owner.last >= len(form) or form[owner.last] != ",":
        return None
    while (before := _right_before(start, sentence)) is not None:
        office = office or before.owner == "office"
        start = before.first
    if not office or start < 2 or form[start - 1] != ",":
        return None
    return next((m for m in sentence.mentions if m.last == start - 1 and m.kind == "person" and not m.owner), None)


def _right_before(start: int, sentence: Sentence) -> Mention | None:
    """Who is told of right before, or with small words between: 'директор [тюремного] ведомства'; None."""
    form = sentence.tagged.words.form
    for last in range(start, -1, -1):
        found = next((m for m in sentence.mentions if m.last == last and m.first < last), None)
        if found is not None or not (last and form[last - 1].isalpha() and form[last - 1].islower()):
            return found
    return None


def possessed(owner: Mention, sentence: Sentence) -> Mention | None:
    """'the blogger's brother': who is told of as somebody's, right behind whose he is."""
    behind = (m for m in sentence.mentions if m.first == owner.last and m.owner == "possessive")
    return next((m for m in behind if m.kind == "people"), None)


def _behind_preposition(mention: Mention, inside: list[Mention]) -> bool:
    """'lo confirmó por sus canales y sus redes el ministro': coordinated with what stands behind a preposition."""
    before = [m for m in inside if m.last <= mention.first]
    return mention.joined and bool(before) and bool(before[-1].prep)


def bracketed(mention: Mention, sentence: Sentence) -> bool:
    """'vecinos de Lobos (estado Miranda) dijeron': what stands in brackets tells more of what stands before."""
    if not sentence.tagged.marks & BRACKETS:
        return False  # as nearly always
    before = sentence.tagged.words.form[: mention.first]
    return before.count("(") > before.count(")")


def _with_others(
    first: Mention, inside: list[Mention], mentions: list[Mention], sentence: Sentence
) -> tuple[Mention, ...]:
    """Who speaks with those that speak as well; instead of an office the one whom the comma behind it names."""
    known = sentence.tagged.known
    named = next((m for m in inside if m.joined and m.kind == "person" and m.first > first.head and not m.owner), None)
    named = named or _name_behind(first, inside, sentence)
    if first.owner == "office" and named is not None and sentence.tagged.words.form[named.first - 1] == ",":
        return (named,)  # 'der Generalstaatsanwalt der Provinz, N. N.': one person
    before = _listed_before(first, mentions, lambda at: bool(known[at - 1].flags & CONJUNCTION))
    form = sentence.tagged.words.form
    joined = [m for m in inside if m.joined and m.kind == first.kind and m.head > first.head and not m.prep]
    joined = [m for m in joined if m.kind != "people" or not m.cases or m.cases & NOMINATIVE]
    other = other_beside(first, inside, sentence)
    joined += [other] if other is not None and other not in joined else []
    if first.kind == "person" and not first.owner:  # 'N. N., полпред республики': who the named one is
        joined = [m for m in joined if m.owner != "office" or not _behind_comma(first, m, form)]
    if first.kind == "body" and not first.name.islower():  # 'Haki Watch, a group in Lima, said'
        joined = [m for m in joined if form[m.first - 1] != "," or not form[m.head].islower()]
    return tuple(m for m in inside if m is first or m in before or m in joined)


def _behind_comma(named: Mention, office: Mention, form: list[str]) -> bool:
    """'N. N., programme director at Lantern': whether only small words stand between the comma and an office."""
    return form[named.last] == "," and all(word.islower() for word in form[named.last + 1 : office.first])


def other_beside(first: Mention, inside: list[Mention], sentence: Sentence) -> Mention | None:
    """'a lawyer and two nurses told', 'сообщили мэр и профсоюз': who is coordinated right behind one without a name."""
    known, at = sentence.tagged.known, first.last
    if first.owner != "office" or not first.name.islower() or at >= len(known) or not known[at].flags & CONJUNCTION:
        return None
    behind = next((m for m in inside if m.first == at + 1 and m.joined and not m.prep), None)
    if behind is None or behind.kind not in ("body", "people", "person"):
        return None
    return behind if behind.number is None or behind.number.article else None


def beside_name(office: Mention, inside: list[Mention], sentence: Sentence) -> tuple[Mention, ...]:
    """'por el jefe de la Policía, Juan Soto': the one whom the comma behind an office names; else the office."""
    named = _name_behind(office, inside, sentence) if office.owner == "office" else None
    return (office if named is None else named,)


def _name_behind(office: Mention, inside: list[Mention], sentence: Sentence) -> Mention | None:
    """'el director del Foro, N. N.,': the name behind the comma, where only whose office it is stands between."""
    form = sentence.tagged.words.form
    following = [m for m in inside if m.first >= office.last and not m.aside]
    of_office = [m for m in following if m.prep and (m.kind in _OF_OFFICE or (m.kind == "people" and not m.counted))]
    name = next((m for m in following if m not in of_office), None)
    if name is None or name.kind != "person" or name.owner or form[name.first - 1] != ",":
        return None
    return name if form[office.last : name.first].count(",") == 1 else None


def _listed_before(last: Mention, mentions: list[Mention], conjoined: Callable[[int], bool]) -> list[Mention]:
    """'the agencies Anadolu and DHA reported': those that the one nearest to the verb is coordinated with."""
    found: list[Mention] = []
    at = next((n for n, m in enumerate(mentions) if m is last), 0)  # who holds an office may stand outside
    speak = ("person", "body", "place") if last.kind == "place" else ("person", "body")  # 'Russia and Ukraine said'
    while at > 0 and mentions[at].joined and mentions[at - 1].kind in speak and not mentions[at].owner:
        near = mentions[at].first - mentions[at - 1].last <= 1
        ends = found or conjoined(mentions[at].first)
        if not near or not ends or mentions[at].kind not in speak:
            break
        at -= 1
        found.append(mentions[at])
    return found
