"""Bodies by their full name, in languages that write all its words with a capital."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import ARTICLE, CONJUNCTION, GIVEN, NAMED, ORGANISATION, PEOPLE, PREPOSITION, TITLE, Word
from gegenprobe.reading.mentions.phrases import country_of_word, finish_phrase
from gegenprobe.reading.mentions.sweep import Sweep
from gegenprobe.reading.mentions.written import without_inner
from gegenprobe.reading.names.mention import SMALL, Mention
from gegenprobe.reading.names.name_marks import end_in_latin

APOSTROPHES: Final = ("'", "’")


def read_capitals(sweep: Sweep, at: int, after: int) -> int | None:
    """A body by its full name ('Christian Association of Nigeria'): all words with a capital around its head."""
    words, known = sweep.tagged.words, sweep.tagged.known
    if not sweep.lexicon.clauses.in_names or not words.form[at][0].isupper():
        return None
    first = _with_owners(sweep, _first_capital(sweep, at))
    without_inner(sweep, first, at)
    end = _last_capital(sweep, at, after)
    if end - first < 2:
        return None
    end = _portfolios(sweep, at, end)
    if first == at and words.form[at].isupper() and words.lower[at] in sweep.lexicon.stand_ins:
        first = after  # 'la ONG Foro Penal'
    name = words.text[words.start[first] : words.end[end - 1]]
    country = next(
        (place.country for k in range(first, end) if (place := known[k].place)), country_of_word(sweep, known[at])
    )
    finish_phrase(sweep, Mention(at, end, at, "body", group=known[at].group, name=name, country=country), end)
    return end


def _first_capital(sweep: Sweep, at: int) -> int:
    """The first of the words with a capital before the head, in its phrase."""
    first = at
    while first - 1 >= max(sweep.open.first, 0) and has_capital(sweep, first - 1):
        if sweep.tagged.known[first - 1].flags & SMALL or in_a_time(sweep, first - 1):
            break
        first -= 1
    return first


def in_a_time(sweep: Sweep, at: int) -> bool:
    """'On Monday Hamas released 12': a day is no part of the name behind it."""
    return any(time.first <= at < time.last for time in sweep.times.values())


def _last_capital(sweep: Sweep, at: int, after: int) -> int:
    """The word behind the last one of the name, with small words and shares between its words with a capital."""
    words, known, end = sweep.tagged.words, sweep.tagged.known, after
    while end < len(words):
        if (whole := _share_in_name(sweep, end)) > end:
            end = whole
            continue
        step = _past_small(sweep, end)
        general = step == end and sweep.lexicon.clauses.adjectives_follow  # 'Fiscalía General del Estado'
        if step >= len(words) or not has_capital(sweep, step) or end in sweep.times or step in sweep.times:
            break
        if known[step].flags & TITLE and not general and not _title_in_name(sweep, end, step):
            break
        if step > end and (not _links_name(sweep, end) or _of_somebody(sweep, at, step)):
            break
        dotted = "." in words.form[step : step + 2]  # 'Gobierno de EE.UU.'
        end = step + (max(1, sweep.tagged.length[step]) if dotted else 1)
    return end


def _title_in_name(sweep: Sweep, end: int, step: int) -> bool:
    """'Unidad de Protección a Defensores', 'Office of the President': a title behind a link, and nobody's name."""
    behind = step + 1
    return step > end and not (behind < len(sweep.tagged.words) and has_capital(sweep, behind))


def _portfolios(sweep: Sweep, at: int, end: int) -> int:
    """'Ministerio de Justicia y Seguridad Pública', '... del Interior, Justicia y Paz': where the name ends."""
    form, known = sweep.tagged.words.form, sweep.tagged.known
    told = sweep.tagged.words.lower[at] in sweep.lexicon.clauses.portfolios and end > at + 1
    if not told or known[end - 1].place is not None:
        return end
    k, closed = end, end
    while k + 1 < len(form) and (form[k] == "," or known[k].flags & CONJUNCTION):
        step, joined = k + 1, form[k] != ","
        while step < len(form) and has_capital(sweep, step) and not known[step].flags & GIVEN and not known[step].place:
            step += 1
        if step == k + 1 or form[k + 1].isupper() or known[k + 1].flags & NAMED:
            break
        k, closed = step, step if joined else closed
        if joined:
            break
    return closed


def _past_small(sweep: Sweep, at: int) -> int:
    """Behind the small words, two at most, that may link a name."""
    known, step = sweep.tagged.known, at
    while step < len(known) and known[step].flags & (PREPOSITION | ARTICLE | CONJUNCTION) and step - at < 2:
        step += 1
    return step


def _links_name(sweep: Sweep, at: int) -> bool:
    """'Fiscalía de', 'Centro de Atención al': whether the small word belongs to a body's name."""
    base, links = sweep.tagged.known[at].base, sweep.lexicon.clauses.in_names
    return base in links or f"{sweep.tagged.words.lower[at - 1]} {base}" in links


def _share_in_name(sweep: Sweep, at: int) -> int:
    """'Comité de los Presos Políticos': where a phrase for a share ends that has its capital; `at` elsewhere."""
    words, end = sweep.tagged.words, at + sweep.tagged.length[at]
    if end <= at + 1 or words.lower[at] not in sweep.lexicon.clauses.in_names:
        return at
    return end if words.form[end - 1][0].isupper() and words.form[at].islower() else at


def _of_somebody(sweep: Sweep, at: int, name: int) -> bool:
    """'Lawyers for Ana Holm', 'Relatives of Ana Holm': people who open a sentence are no body called so."""
    known, end = sweep.tagged.known, sweep.names.end_of_name(sweep.tagged, name, titled=True)
    plain = at == 0 and sweep.lexicon.clauses.fixed_order and known[at].flags & (PEOPLE | ORGANISATION)
    return bool(plain and known[name].flags & GIVEN) and end > name + 1


def _with_owners(sweep: Sweep, first: int) -> int:
    """'the Teachers' Union': several owners with a capital belong to the name, and are nobody by themselves."""
    form, mark = sweep.tagged.words.form, first - 1
    if mark < 1 or form[mark] not in APOSTROPHES or not sweep.mentions or sweep.mentions[-1].last != mark:
        return first
    if sweep.tagged.words.end[mark - 1] != sweep.tagged.words.start[mark] or not has_capital(sweep, mark - 1):
        return first
    owner = sweep.mentions.pop()
    sweep.open.first, sweep.open.prep = owner.first, owner.prep
    return mark - 1


def has_capital(sweep: Sweep, at: int) -> bool:
    """Whether a word has the capital of a name."""
    form = sweep.tagged.words.form[at]
    return form[0].isupper() and not (at == 0 and sweep.tagged.known[at].flags & SMALL) and not form.isdigit()


def several_act(sweep: Sweep, word: Word, at: int) -> bool:
    """'ließen die Behörden Phyo Wai Aung frei': several who act right behind their verb; the name is another's."""
    first, clauses = sweep.open.first, sweep.lexicon.clauses
    if not clauses.nouns_capitalised or first < 1 or not word.flags & ORGANISATION or word.flags & TITLE:
        return False
    several = sweep.tagged.words.lower[at].endswith(clauses.several)
    forms = sweep.tagged.known[first - 1].verbs
    return several and any(form.features & FINITE for form in forms)


def bears_nobody(sweep: Sweep, at: int, start: int, end: int) -> bool:
    """'nahm die Polizei Phyo Aung fest': a body without a name of its own, and behind it one that is no town's."""
    lower, known, clauses = sweep.tagged.words.lower, sweep.tagged.known, sweep.lexicon.clauses
    if not lower[at].endswith(clauses.nameless or ("\0",)) or not sweep.tagged.words.form[start][0].isupper():
        return False
    return lower[start] not in clauses.town_openers and not any(known[k].place for k in range(start, end))


def stands_second(sweep: Sweep, at: int) -> bool:
    """'Am Sonntag stürmten Soldaten ...': a verb that no pack knows, behind what opens the sentence."""
    clauses, lower = sweep.lexicon.clauses, sweep.tagged.words.lower[at]
    if sweep.open.first >= 0 or not lower.endswith(clauses.past_endings or ("\0",)):
        return False
    return lower.endswith(clauses.several or ("\0",)) or (at > 0 and all(k in sweep.times for k in range(at)))


def read_latin(sweep: Sweep, at: int, start: int, end: int) -> int:
    """'портал Azel.tv': a body whose name is written in other letters than the text."""
    name = sweep.tagged.words.slice(start, end)
    country = country_of_word(sweep, sweep.tagged.known[at])
    finish_phrase(sweep, Mention(at, end, at, "body", name=name, country=country), end)
    return end


def past_latin(sweep: Sweep, after: int) -> int:
    """'журналистка Belsat TV Анна N.': the word behind an outlet in other letters, where a name stands there."""
    end, form = end_in_latin(sweep.tagged, after, sweep.lexicon), sweep.tagged.words.form
    named = end < len(form) and form[end][0].isupper() and not form[end].isascii()
    return end if named else after
