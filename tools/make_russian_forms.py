"""Writes the words under `irregular` in languages/ru/inflection.yaml: parts of verbs, forms of nouns, by pymorphy3.

Run it (`python tools/make_russian_forms.py`) after adding a word to the Russian codebook or to clauses, status or
speech. Words that the classes of the file inflect rightly are not written. What stands above the line of dashes stays.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import pymorphy3  # type: ignore[import-untyped]
from pymorphy3.analyzer import Parse  # type: ignore[import-untyped]
from pymorphy3.tagset import OpencorporaTag  # type: ignore[import-untyped]

from gegenprobe.packs.document import Binder, Item, load_document
from gegenprobe.packs.inflection import Inflection, Paradigm, bind_inflection

PACKS = Path(__file__).resolve().parent.parent / "src/gegenprobe/packs"
RUSSIAN = PACKS / "languages/ru"
LINE = "# " + "-" * 60 + "\n"
WIDTH = 118
VERBAL = {"INFN", "VERB", "PRTF", "PRTS", "GRND"}
# Short predicates that act like verbs: 'должны быть освобождены', 'намерен освободить'.
PREDICATES = {
    "должен": ("должен", "должна", "должно", "должны"),
    "обязан": ("обязан", "обязана", "обязано", "обязаны"),
    "намерен": ("намерен", "намерена", "намерено", "намерены"),
    "готов": ("готов", "готова", "готово", "готовы"),
}
# 'есть' as a form of быть would make a verb of every 'there is'.
LEFT_OUT = {"быть": {"есть", "есмь", "суть"}, "посол": {"после"}, "хотеть": {"хотя"}}
# 'покинут' is hardly ever one who was left: it would turn 'покинут страну' round.
NO_SHORT = {"покинуть", "кинуть"}
# Verbs of both aspects by which the press tells of what is ahead: 'двоих депортируют в Чили'.
AHEAD = {"депортировать", "экстрадировать", "амнистировать", "эвакуировать", "репатриировать", "интернировать"}
OLD = {"V-oy", "V-ey", "V-ej", "V-be", "V-bi", "V-ie", "V-en"}  # 'женщиною', 'освобожденье'

morphology = pymorphy3.MorphAnalyzer()


def document(path: Path) -> dict[str, Item]:
    """The sections of a YAML file."""
    root, faults = load_document(path.read_bytes(), path.name)
    assert root is not None and isinstance(root.value, dict) and not faults, faults
    return root.value


def children(item: Item) -> list[Item]:
    """The items below an item, keys left out."""
    if isinstance(item.value, str):
        return []
    return list(item.value.values() if isinstance(item.value, dict) else item.value)


def texts(item: Item) -> list[str]:
    """All texts below an item, keys left out."""
    return [item.value] if isinstance(item.value, str) else [text for child in children(item) for text in texts(child)]


def bases() -> tuple[list[str], list[str], frozenset[str]]:
    """The base forms of verbs, of nouns and adjectives, that the Russian files name; and words that are no verbs."""
    verbs: list[str] = []
    nouns: list[str] = []
    people: list[str] = []
    for path in sorted((PACKS / "codebooks").glob("*/ru.yaml")):
        found = document(path)
        people += texts(found["groups"]) + texts(found["members"])
        for kind in children(found["frames"]):
            for item in children(kind):
                assert isinstance(item.value, dict)
                entry = item.value
                verbs += texts(entry["verb"]) if "verb" in entry else []
                nouns += [t for key in ("noun", "adjective") if key in entry for t in texts(entry[key])]
                phrases = [t for key in ("needs", "not") if key in entry for t in texts(entry[key])]
                nouns += [phrase.split()[-1] for phrase in phrases]
    clauses, status = document(RUSSIAN / "clauses.yaml"), document(RUSSIAN / "status.yaml")
    nouns += texts(clauses["totals"]) + texts(status["nouns"])
    people += texts(clauses["people"])
    verbs += texts(clauses["auxiliaries"]) + texts(clauses["verbs"]) + texts(status["verbs"]) + texts(status["modals"])
    verbs += texts(document(RUSSIAN / "speech.yaml")["verbs"])
    others = {word.replace("ё", "е") for word in (*people, *texts(clauses["more"]), *texts(status["words"]))}
    return sorted(set(verbs)), sorted({*nouns, *people}), frozenset(others)


def parses(base: str) -> list[Parse]:
    """The readings of an infinitive; both aspects where the verb has both."""
    plain = base.replace("ё", "е")
    found = [p for p in morphology.parse(base) if "INFN" in p.tag and p.normal_form.replace("ё", "е") == plain]
    if not found:
        sys.stderr.write(f"'{base}' is no infinitive that pymorphy3 knows\n")
    return found[:2]


def verb_parts(base: str) -> dict[str, list[str]]:
    """The parts of a verb, as the classes of inflection.yaml name them."""
    if base in PREDICATES:
        return {"presents": list(PREDICATES[base])}
    reflexive = base.endswith(("ся", "сь"))
    parts: dict[str, list[str]] = {name: [] for name in PARTS}

    def add(name: str, text: str) -> None:
        left_out = text in LEFT_OUT.get(base, ()) or (name == "short" and base in NO_SHORT)
        left_out = left_out or (name == "presents" and base in AHEAD)
        if text and text not in parts[name] and not left_out:
            parts[name].append(text)

    for parse in parses(base):
        for form in parse.lexeme:
            _take(form, reflexive, add)
    parts["inf"] = [base]
    return parts


PARTS = (
    "inf", "man", "past", "present", "presents", "future", "futures", "short", "long", "held", "who", "doing",
    "gerund", "order",
)  # fmt: skip


def _cut(word: str, ending: str) -> str:
    return word[: len(word) - len(ending)] if word.endswith(ending) else ""


def _take(form: Parse, reflexive: bool, add: Callable[[str, str], None]) -> None:
    """Add what one form of the lexeme tells about the parts."""
    tag, word = form.tag, form.word
    root = word[:-2] if reflexive and word.endswith(("ся", "сь")) else word
    if {"VERB", "past"} in tag:
        if "masc" in tag:
            add("man", root)
        elif "femn" in tag:
            add("past", _cut(root, "а"))
    elif "VERB" in tag and ("pres" in tag or "futr" in tag) and "excl" not in tag and "incl" not in tag:
        _non_past(tag, root, word, add)
    elif "impr" in tag and "sing" in tag and "excl" in tag:
        add("order", word)
    elif "GRND" in tag and ("V-sh" not in tag or reflexive):
        add("gerund", word)
    elif "PRTS" in tag and "past" in tag and "masc" in tag:
        add("short", word)
    elif "PRTF" in tag and {"masc", "sing", "nomn"} in tag:
        name = {"past actv": "who", "pres actv": "doing", "past pssv": "long", "pres pssv": "held"}[
            f"{tag.tense} {tag.voice}"
        ]
        add(name, _cut(root, "ый" if tag.voice == "pssv" else "ий"))


def _non_past(tag: OpencorporaTag, root: str, word: str, add: Callable[[str, str], None]) -> None:
    name = "future" if "perf" in tag or "futr" in tag else "present"
    if {"3per", "sing"} in tag:
        add(name, _cut(root, "т"))
    elif {"1per", "sing"} in tag or {"3per", "plur"} in tag:
        add(name + "s", word)


def regular(base: str, inflection: Inflection) -> dict[str, list[str]]:
    """The parts that a verb's class gives it."""
    for paradigm in inflection.verbs:
        ending = next((e for e in paradigm.endings if base.endswith(e)), None)
        if ending is not None:
            stem = base[: len(base) - len(ending)]
            return {name: [t.replace("{stem}", stem)] if t else [] for name, t in paradigm.parts.items()}
    return {}


# A participle that is a word for people as well ('задержанный') stays that word only: '52 задержанных'. So do
# 'оставшиеся' (more) and 'предстоящий' (a word of status).
NOUN_OF = {"long": ("ый", "ых"), "held": ("ый", "ых"), "who": ("ий", "их"), "doing": ("ий", "их")}


def verb_entry(base: str, inflection: Inflection, others: frozenset[str]) -> str:
    """The line of an irregular verb; '' when its class is right about it."""
    parts, known = verb_parts(base), regular(base, inflection)
    own = "ся" if base.endswith(("ся", "сь")) else ""
    for name, endings in NOUN_OF.items():
        formed = {(part + end + own).replace("ё", "е") for part in parts.get(name, ()) for end in endings}
        if formed & others:
            parts[name] = []
    if base in PREDICATES:
        parts = {**{name: [] for name in known}, **parts}
    wrong = {name: found for name, found in parts.items() if name in known and found != known[name]}
    entries = [f"{name}: {_list(found)}" for name, found in wrong.items()]
    return wrapped(f"  {base}: {{", entries) if entries else ""


def _list(found: list[str]) -> str:
    return found[0] if len(found) == 1 else f"[{', '.join(found)}]"


def wrapped(start: str, entries: list[str]) -> str:
    """A flow mapping over several lines."""
    lines, line = [], start
    for at, entry in enumerate(entries):
        piece = entry + (", " if at + 1 < len(entries) else "}")
        if len(line) + len(piece.rstrip()) > WIDTH and line.strip():
            lines.append(line.rstrip())
            line = "    "
        line += piece
    return "\n".join([*lines, line]) + "\n"


def noun_forms(word: str, *, first: bool) -> set[str]:
    """The case forms of a noun or adjective; of the first words of a group, adjectives agree."""
    plain = word.lower().replace("ё", "е")
    wanted = ("ADJF", "PRTF", "NOUN") if first else ("NOUN", "ADJF", "PRTF")
    for part in wanted:
        for parse in morphology.parse(word.lower()):
            if part in parse.tag and "Fixd" not in parse.tag and _is_base(parse, plain):
                return {
                    f.word
                    for f in parse.lexeme
                    if f.word not in LEFT_OUT.get(word, ())
                    and part in f.tag
                    and not (OLD | {"Supr"}) & f.tag.grammemes
                    and _same_verb(parse, f)
                }
    return {word.lower()}


def _is_base(parse: Parse, plain: str) -> bool:
    if "nomn" not in parse.tag:
        return False
    return (
        parse.normal_form.replace("ё", "е") == plain
        or ("PRTF" in parse.tag and "masc" in parse.tag)
        or "ADJF" in parse.tag
    )


def _same_verb(parse: Parse, form: Parse) -> bool:
    """A participle's lexeme holds all participles of the verb: keep those of its tense and voice."""
    return "PRTF" not in parse.tag or (parse.tag.tense, parse.tag.voice) == (form.tag.tense, form.tag.voice)


def noun_entries(bases: Iterable[str], inflection: Inflection) -> list[str]:
    """The lines of the words that need forms of their own."""
    missing: dict[str, set[str]] = {}
    for base in bases:
        words = base.split()
        for at, word in enumerate(words):
            last = at == len(words) - 1
            if len(words) > 1 and last and _is_genitive(words):
                continue
            wanted = noun_forms(word, first=not last)
            paradigms = inflection.nouns if last else inflection.adjectives
            given = set(inflection.noun(word)) if last else set(_forms(word, paradigms))
            wanted = {f for f in wanted if f not in given and f.replace("ё", "е") not in given}
            if wanted:
                missing.setdefault(word, set()).update(wanted)
    return [
        wrapped(f"  {word}: {{", [f"forms: [{', '.join(sorted(found))}]"]) for word, found in sorted(missing.items())
    ]


def _is_genitive(words: list[str]) -> bool:
    """'участник протеста', 'лидер оппозиции': the second word stands still."""
    return not words[-2].endswith(("ый", "ий", "ой", "ая", "ое", "ые", "яя"))


def _forms(word: str, paradigms: tuple[Paradigm, ...]) -> Iterable[str]:
    return replace(Inflection(), nouns=paradigms, spellings={"ё": "е"}).noun(word)


def main() -> None:
    """Write the file anew."""
    path = RUSSIAN / "inflection.yaml"
    head = path.read_text(encoding="utf-8").partition(LINE)[0]
    root, faults = load_document(head.encode(), path.name)
    assert root is not None and not faults, faults
    binder = Binder()
    inflection = bind_inflection(root, binder)
    assert not binder.faults, binder.faults
    verbs, nouns, others = bases()
    lines = [entry for base in verbs if (entry := verb_entry(base, inflection, others))]
    lines += noun_entries((n for n in nouns if n not in verbs), inflection)
    path.write_text(head + LINE + "irregular:\n" + "".join(lines), encoding="utf-8")
    size = path.stat().st_size
    sys.stdout.write(f"{len(verbs)} verbs, {len(nouns)} nouns, {len(lines)} entries, {size:,} bytes\n")


if __name__ == "__main__":
    main()
