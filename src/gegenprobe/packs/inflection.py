"""Word forms from paradigms: a language pack says how its verbs, nouns and adjectives inflect.

A codebook gives base forms only. Every paradigm is data: an ending, the stem that is left without it, and templates
in which `{stem}` and the named parts of irregular words stand.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Final

from gegenprobe.packs.document import Binder, Item

FEATURES = (
    "infinitive", "linked", "present", "past", "future", "reported", "conditional", "participle", "attribute",
    "gerund", "imperative", "reflexive", "passive", "active", "wished",
)  # fmt: skip
FLAG = {name: 1 << n for n, name in enumerate(FEATURES)}
INFINITIVE: Final = 1 << 0
LINKED: Final = 1 << 1
PRESENT: Final = 1 << 2
PAST: Final = 1 << 3
FUTURE: Final = 1 << 4
REPORTED: Final = 1 << 5
CONDITIONAL: Final = 1 << 6
PARTICIPLE: Final = 1 << 7
ATTRIBUTE: Final = 1 << 8
GERUND: Final = 1 << 9
IMPERATIVE: Final = 1 << 10
REFLEXIVE: Final = 1 << 11
PASSIVE: Final = 1 << 12
ACTIVE: Final = 1 << 13
WISHED: Final = 1 << 14  # the subjunctive of the present, beside `present`
FINITE: Final = PRESENT | PAST | FUTURE | REPORTED | CONDITIONAL


@dataclass(frozen=True, slots=True)
class Form:
    """One surface form: lower case, its features, and the particle that stands apart from it ('lässt ... frei')."""

    text: str
    features: int
    particle: str = ""


@dataclass(frozen=True, slots=True)
class Paradigm:
    """Words with one of `endings` (longest first): the parts they have, and the forms made of them.

    A part without a template is there only for the words that give it; a word leaves a part out with an empty list.
    """

    endings: tuple[str, ...]
    parts: Mapping[str, str]
    forms: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Inflection:
    """How a language inflects. Base forms in, surface forms out."""

    verbs: tuple[Paradigm, ...] = ()
    nouns: tuple[Paradigm, ...] = ()
    adjectives: tuple[Paradigm, ...] = ()
    irregular: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    particles: tuple[str, ...] = ()
    linker: str = ""
    unaugmented: tuple[str, ...] = ()
    augment: str = ""
    spellings: Mapping[str, str] = field(default_factory=dict)
    infinitives: tuple[str, ...] = ()

    def named_verb(self, word: str) -> list[str]:
        """All forms of the verb whose infinitive a phrase ends in, where the language tells infinitives by endings."""
        parts = self.irregular.get(word, {}) if word.endswith(self.infinitives) else {}
        return [form.text for form in self.verb(word)] if parts.keys() - {"forms", "only"} else []

    def verb(self, base: str) -> list[Form]:
        """All forms of a verb; those of a separable verb come joined and apart."""
        particle, stem_verb = self._split(base)
        placed = self._behind if particle in self.particles else self._joined
        forms: dict[tuple[str, str], int] = {}
        for text, features in self._verb_forms(stem_verb):
            for form in placed(text, features, particle):
                for spelling in self._spelt(form.text):
                    key = (spelling, form.particle)
                    forms[key] = forms.get(key, 0) | form.features
        return [Form(text, features, apart) for (text, apart), features in sorted(forms.items())]

    def noun(self, base: str) -> list[str]:
        """All forms of a noun, lower case; of several words, each inflects ('politischer Gefangener')."""
        words = base.split()
        each = [self._spelt_forms(word, self.adjectives) for word in words[:-1]]
        each.append(self._spelt_forms(words[-1], self.nouns))
        return sorted(" ".join(combination) for combination in product(*each))

    def _spelt_forms(self, base: str, paradigms: tuple[Paradigm, ...]) -> list[str]:
        return sorted({spelling for form in self._nominal(base, paradigms) for spelling in self._spelt(form)})

    def _spelt(self, form: str) -> set[str]:
        """The form, and how it is often written ('освобождён', 'освобожден')."""
        found = {form}
        for letter, other in self.spellings.items():
            found |= {text.replace(letter, other) for text in found}
        return found

    def _split(self, base: str) -> tuple[str, str]:
        if "|" in base:
            first, _, second = base.partition("|")
            return (second, first) if second in self.particles else (first, second)
        return "", base

    def _behind(self, text: str, features: int, particle: str) -> Iterator[Form]:
        """A particle that always follows its verb ('hand|over': 'handed the men over', 'handing over')."""
        yield Form(text, features, particle)

    def _joined(self, text: str, features: int, particle: str) -> Iterator[Form]:
        if not particle:
            yield Form(text, features)
            return
        if features & (FINITE | IMPERATIVE):
            yield Form(text, features, particle)
        if features & INFINITIVE and self.linker:
            yield Form(particle + self.linker + text, LINKED)
        yield Form(particle + text, features)

    def _verb_forms(self, base: str) -> Iterator[tuple[str, int]]:
        first, _, rest = base.partition(" ")
        if rest and base not in self.irregular:  # 'give the green light to', 'dar luz verde a'
            yield from ((f"{text} {rest}", features) for text, features in self._verb_forms(first))
            return
        known = self.irregular.get(base)
        prefix = ""
        if known is None:
            prefix = next((p for p in self.unaugmented if base.startswith(p) and base[len(p) :] in self.irregular), "")
            known = self.irregular.get(base[len(prefix) :]) if prefix else None
        root = base[len(prefix) :]
        for paradigm in self.verbs:
            ending = next((e for e in paradigm.endings if root.endswith(e)), None)
            if ending is None:
                continue
            yield from self._filled(paradigm, root[: len(root) - len(ending)], known, prefix)
            return
        yield base, INFINITIVE

    def _filled(
        self, paradigm: Paradigm, stem: str, known: Mapping[str, tuple[str, ...]] | None, prefix: str
    ) -> Iterator[tuple[str, int]]:
        parts: dict[str, tuple[str, ...]] = {"stem": (stem,)}
        for name, template in paradigm.parts.items():
            given = known.get(name) if known else None
            default = (self._unaugmented(template.replace("{stem}", stem), stem),) if template else ()
            parts[name] = default if given is None else given
        for features, template in paradigm.forms:
            name = template[1 : template.index("}")]
            for value in parts[name]:
                text = template.replace("{" + name + "}", value)
                if prefix and self.augment and features & (PARTICIPLE | ATTRIBUTE):
                    text = text.removeprefix(self.augment)
                yield (prefix + text).lower(), features

    def _unaugmented(self, text: str, stem: str) -> str:
        """A participle without its augment where the stem has an inseparable prefix ('befreit', not 'gebefreit')."""
        augmented = self.augment and text == self.augment + stem + text[len(self.augment) + len(stem) :]
        if augmented and any(stem.startswith(p) and len(stem) > len(p) + 1 for p in self.unaugmented):
            return text[len(self.augment) :]
        return text

    def _nominal(self, base: str, paradigms: tuple[Paradigm, ...]) -> Iterator[str]:
        yield base.lower()
        known = self.irregular.get(base)
        if known and "forms" in known:
            yield from (text.lower() for text in known["forms"])
        if known and "only" in known:  # 'indulto' has no 'indulta'
            yield from (text.lower() for text in known["only"])
            return
        for paradigm in paradigms:
            ending = next((e for e in paradigm.endings if base.endswith(e)), None)
            if ending is None:
                continue
            stem = base[: len(base) - len(ending)] if ending else base
            for _, template in paradigm.forms:
                yield template.replace("{stem}", stem).lower()
            return


def bind_inflection(root: Item, binder: Binder) -> Inflection:
    """The inflection a language's `inflection.yaml` describes; faults go to the binder."""
    keys = {"verbs", "nouns", "adjectives", "irregular", "particles", "linker", "unaugmented", "augment", "spellings",
            "infinitives"}  # fmt: skip
    found = dict(binder.known(root, keys, "section"))
    return Inflection(
        verbs=_paradigms(found.get("verbs"), binder),
        nouns=_paradigms(found.get("nouns"), binder),
        adjectives=_paradigms(found.get("adjectives"), binder),
        irregular=_irregular(found["irregular"], binder) if "irregular" in found else {},
        particles=binder.texts(found["particles"]) if "particles" in found else (),
        linker=binder.text(found["linker"]) if "linker" in found else "",
        infinitives=binder.texts(found["infinitives"]) if "infinitives" in found else (),
        unaugmented=binder.texts(found["unaugmented"]) if "unaugmented" in found else (),
        augment=binder.text(found["augment"]) if "augment" in found else "",
        spellings={k: binder.text(v) for k, v in binder.entries(found["spellings"]).items()}
        if "spellings" in found
        else {},
    )


def _paradigms(item: Item | None, binder: Binder) -> tuple[Paradigm, ...]:
    if item is None:
        return ()
    paradigms = []
    for child in binder.items(item):
        found = dict(binder.known(child, {"endings", "parts", "forms"}, "key"))
        parts = {k: binder.text(v) for k, v in binder.entries(found["parts"]).items()} if "parts" in found else {}
        forms = tuple(_forms(found["forms"], {"stem", *parts}, binder)) if "forms" in found else ()
        endings = binder.texts(found["endings"]) if "endings" in found else ("",)
        paradigms.append(Paradigm(endings or ("",), parts, forms))
    return tuple(paradigms)


def _forms(item: Item, parts: set[str], binder: Binder) -> Iterator[tuple[int, str]]:
    if isinstance(item.value, dict):
        for name, templates in binder.known(item, set(FEATURES), "feature"):
            for template in binder.items(templates):
                yield from _template(FLAG[name], template, parts, binder)
    else:
        for template in binder.items(item):
            yield from _template(0, template, parts, binder)


def _template(features: int, item: Item, parts: set[str], binder: Binder) -> Iterator[tuple[int, str]]:
    text = binder.text(item)
    if not text.startswith("{") or text[1 : text.find("}")] not in parts:
        binder.fault(item, f"a form starts with one of its parts in braces: {', '.join(sorted(parts))}")
        return
    yield features, text


def _irregular(item: Item, binder: Binder) -> dict[str, dict[str, tuple[str, ...]]]:
    return {
        base: {name: binder.texts(value) for name, value in binder.entries(parts).items()}
        for base, parts in binder.entries(item).items()
    }
