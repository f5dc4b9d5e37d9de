"""Bodies by their full name, in languages that write all its words with a capital."""

from __future__ import annotations

from typing import Final

from gegenprobe.packs.inflection import FINITE
from gegenprobe.packs.lexicon import (
    ARTICLE,
    CONJUNCTION,
    GIVEN,
    NAMED,
    ORGANISATION,
    PEOPLE,
    PREPOSITION,
    TITLE,
    Word,
)  # fmt: skip
from gegenprobe.reading.mention import SMALL, Mention
from gegenprobe.reading.name_marks import end_in_latin
from gegenprobe.reading.written import WrittenReader

APOSTROPHES: Final = ("'", "’")


class CapitalReader(WrittenReader):
    """Reads a body's name around its noun."""

    def _capitals(self, at: int, after: int) -> int | None:
        """A body by its full name ('Christian Association of Nigeria'): all words with a capital around its head."""
        words, known = self.tagged.words, self.tagged.known
        if not self.lexicon.clauses.in_names or not words.form[at][0].isupper():
            return None
        first, end = at, after
        while first - 1 >= max(self.open.first, 0) and self._capital(first - 1) and not known[first - 1].flags & SMALL:
            first -= 1
        first = self._with_owners(first)
        self._without_inner(first, at)
        while end < len(words):
            if (whole := self._share_in_name(end)) > end:
                end = whole
                continue
            step = self._past_small(end)
            general = step == end and self.lexicon.clauses.adjectives_follow  # 'Fiscalía General del Estado'
            if step >= len(words) or not self._capital(step) or end in self.times or step in self.times:
                break
            if known[step].flags & TITLE and not general:
                break
            if step > end and (not self._links_name(end) or self._of_somebody(at, step)):
                break
            end = step + (
                max(1, self.tagged.length[step]) if "." in words.form[step : step + 2] else 1
            )  # 'Gobierno de EE.UU.'
        if end - first < 2:
            return None
        end = self._portfolios(at, end)
        if first == at and words.form[at].isupper() and words.lower[at] in self.lexicon.stand_ins:
            first = after  # 'la ONG Foro Penal'
        name = words.text[words.start[first] : words.end[end - 1]]
        country = next(
            (place.country for k in range(first, end) if (place := known[k].place)), self._country(known[at])
        )
        self._finish(Mention(at, end, at, "body", group=known[at].group, name=name, country=country), end)
        return end

    def _portfolios(self, at: int, end: int) -> int:
        """'Ministerio de Justicia y Seguridad Pública', '... del Interior, Justicia y Paz': where the name ends."""
        form, known = self.tagged.words.form, self.tagged.known
        told = self.tagged.words.lower[at] in self.lexicon.clauses.portfolios and end > at + 1
        if not told or known[end - 1].place is not None:
            return end
        k, closed = end, end
        while k + 1 < len(form) and (form[k] == "," or known[k].flags & CONJUNCTION):
            step, joined = k + 1, form[k] != ","
            while step < len(form) and self._capital(step) and not known[step].flags & GIVEN and not known[step].place:
                step += 1
            if step == k + 1 or form[k + 1].isupper() or known[k + 1].flags & NAMED:
                break
            k, closed = step, step if joined else closed
            if joined:
                break
        return closed

    def _past_small(self, at: int) -> int:
        """Behind the small words, two at most, that may link a name."""
        known, step = self.tagged.known, at
        while step < len(known) and known[step].flags & (PREPOSITION | ARTICLE | CONJUNCTION) and step - at < 2:
            step += 1
        return step

    def _links_name(self, at: int) -> bool:
        """'Fiscalía de', 'Centro de Atención al': whether the small word belongs to a body's name."""
        base, links = self.tagged.known[at].base, self.lexicon.clauses.in_names
        return base in links or f"{self.tagged.words.lower[at - 1]} {base}" in links

    def _share_in_name(self, at: int) -> int:
        """'Comité de los Presos Políticos': where a phrase for a share ends that has its capital; `at` elsewhere."""
        words, end = self.tagged.words, at + self.tagged.length[at]
        if end <= at + 1 or words.lower[at] not in self.lexicon.clauses.in_names:
            return at
        return end if words.form[end - 1][0].isupper() and words.form[at].islower() else at

    def _of_somebody(self, at: int, name: int) -> bool:
        """'Lawyers for Ana Holm', 'Relatives of Ana Holm': people who open a sentence are no body called so."""
        known, end = self.tagged.known, self.names.end_of_name(self.tagged, name, titled=True)
        plain = at == 0 and self.lexicon.clauses.fixed_order and known[at].flags & (PEOPLE | ORGANISATION)
        return bool(plain and known[name].flags & GIVEN) and end > name + 1

    def _with_owners(self, first: int) -> int:
        """'the Teachers' Union': several owners with a capital belong to the name, and are nobody by themselves."""
        form, mark = self.tagged.words.form, first - 1
        if mark < 1 or form[mark] not in APOSTROPHES or not self.mentions or self.mentions[-1].last != mark:
            return first
        if self.tagged.words.end[mark - 1] != self.tagged.words.start[mark] or not self._capital(mark - 1):
            return first
        owner = self.mentions.pop()
        self.open.first, self.open.prep = owner.first, owner.prep
        return mark - 1

    def _capital(self, at: int) -> bool:
        form = self.tagged.words.form[at]
        return form[0].isupper() and not (at == 0 and self.tagged.known[at].flags & SMALL) and not form.isdigit()

    def _acts_on(self, word: Word, at: int) -> bool:
        """'ließen die Behörden Phyo Wai Aung frei': several who act right behind their verb; the name is another's."""
        first, clauses = self.open.first, self.lexicon.clauses
        if not clauses.nouns_capitalised or first < 1 or not word.flags & ORGANISATION or word.flags & TITLE:
            return False
        several = self.tagged.words.lower[at].endswith(clauses.several)
        forms = self.tagged.known[first - 1].verbs
        return several and any(form.features & FINITE for form in forms)

    def _second(self, at: int) -> bool:
        """'Am Sonntag stürmten Soldaten ...': a verb that no pack knows, behind what opens the sentence."""
        clauses, lower = self.lexicon.clauses, self.tagged.words.lower[at]
        if self.open.first >= 0 or not lower.endswith(clauses.past_endings or ("\0",)):
            return False
        return lower.endswith(clauses.several or ("\0",)) or (at > 0 and all(k in self.times for k in range(at)))

    def _in_latin(self, at: int, start: int, end: int) -> int:
        """'портал Azel.tv': a body whose name is written in other letters than the text."""
        name = self.tagged.words.slice(start, end)
        country = self._country(self.tagged.known[at])
        self._finish(Mention(at, end, at, "body", name=name, country=country), end)
        return end

    def _past_latin(self, after: int) -> int:
        """'журналистка Belsat TV Анна N.': the word behind an outlet in other letters, where a name stands there."""
        end, form = end_in_latin(self.tagged, after, self.lexicon), self.tagged.words.form
        named = end < len(form) and form[end][0].isupper() and not form[end].isascii()
        return end if named else after
