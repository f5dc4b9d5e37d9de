"""Word forms: parts that words give or leave out, spellings; what the Russian files make of their words."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import gegenprobe.packs
from gegenprobe.packs.document import Binder, Item, load_document
from gegenprobe.packs.inflection import FEATURES, FLAG, Inflection, bind_inflection

PACKS = Path(gegenprobe.packs.__file__).parent

SMALL = """
spellings: {ё: е}
verbs:
  - endings: [ть]
    parts: {inf: "{stem}ть", past: "{stem}л", short: ""}
    forms:
      infinitive: ["{inf}"]
      past: ["{past}", "{past}а"]
      passive: ["{short}"]
nouns:
  - endings: [ый]
    forms: ["{stem}ый", "{stem}ого"]
irregular:
  забрать: {short: забран}
  пойти: {inf: пойти, past: [пошёл]}
  прочесть: {past: []}
"""


def bound(text: str) -> tuple[Inflection, Binder]:
    """The inflection of a text, with the faults found."""
    root, faults = load_document(text.encode(), "inflection.yaml")
    assert isinstance(root, Item)
    binder = Binder(list(faults))
    return bind_inflection(root, binder), binder


def features(inflection: Inflection, verb: str) -> dict[str, set[str]]:
    """Every form of a verb with the names of its features."""
    return {form.text: {name for name in FEATURES if form.features & FLAG[name]} for form in inflection.verb(verb)}


@cache
def russian() -> Inflection:
    """The inflection of the Russian language pack."""
    inflection, binder = bound((PACKS / "languages/ru/inflection.yaml").read_text(encoding="utf-8"))
    assert not binder.faults
    return inflection


@pytest.mark.parametrize(
    ("verb", "forms"),
    [
        ("читать", {"читать", "читал", "читала"}),  # a part without a template is left out ...
        ("забрать", {"забрать", "забрал", "забрала", "забран"}),  # ... unless the word gives it
        ("прочесть", {"прочесть"}),  # an empty list takes a part away
        ("идти", {"идти"}),  # no class: the base alone
    ],
)
def test_parts(verb: str, forms: set[str]) -> None:
    inflection, binder = bound(SMALL)
    assert not binder.faults
    assert set(features(inflection, verb)) == forms


def test_spellings() -> None:
    inflection, _ = bound(SMALL)
    assert inflection.noun("учёный") == ["ученого", "ученый", "учёного", "учёный"]
    assert inflection.noun("новый учёный")[0] == "новый ученого"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('verbs: [{endings: [ть], forms: {past: ["{past}"]}}]', "a form starts with one of its parts in braces: stem"),
        ('verbs: [{endings: [ть], forms: {gone: ["{stem}л"]}}]', "unknown feature 'gone'"),
        ("spellings: [ё]", "a mapping (key: value) is wanted here, not a list"),
        ("spelling: {ё: е}", "unknown section 'spelling'; did you mean 'spellings'?"),
    ],
)
def test_faults(text: str, message: str) -> None:
    _, binder = bound(text)
    assert message in str(binder.faults[0])


@pytest.mark.parametrize(
    ("verb", "form", "names"),
    [
        ("освободить", "освободили", {"past"}),
        ("освободить", "освободят", {"future"}),
        ("освободить", "освобождены", {"past", "passive", "participle"}),
        ("освободить", "освобождён", {"past", "passive", "participle"}),
        ("освободить", "освободив", {"gerund"}),
        ("освободить", "освободите", {"future", "imperative"}),
        ("освободить", "освободивших", {"participle", "attribute", "active"}),
        ("освобождать", "освобождает", {"present"}),
        ("депортировать", "депортируют", {"future"}),
        ("вывезти", "вывезенных", {"participle", "attribute", "passive"}),
        ("вернуться", "вернулись", {"past"}),
        ("вернуться", "вернётся", {"future"}),
        ("возвратиться", "возвратившиеся", {"participle", "attribute", "active"}),
        ("выйти", "вышла", {"past"}),
        ("быть", "будут", {"future"}),
        ("должен", "должны", {"present"}),
    ],
)
def test_russian_verbs(verb: str, form: str, names: set[str]) -> None:
    assert features(russian(), verb)[form] == names


@pytest.mark.parametrize(
    ("verb", "form"),
    [
        ("выслать", "вышли"),  # the imperative would be 'вышли на свободу'
        ("задержать", "задержанных"),  # a word for people: '52 задержанных'
        ("быть", "есть"),
    ],
)
def test_russian_forms_left_out(verb: str, form: str) -> None:
    assert form not in features(russian(), verb)


@pytest.mark.parametrize(
    ("noun", "forms"),
    [
        ("заложник", {"заложника", "заложниками", "заложников"}),
        ("заключённый", {"заключенного", "заключённых", "заключенными"}),
        ("гражданин", {"граждане", "граждан", "гражданам"}),
        ("боец", {"бойца", "бойцов", "бойцами"}),
        ("ребёнок", {"дети", "детей", "ребенка"}),
        ("военнослужащий", {"военнослужащих", "военнослужащие"}),
        ("политический узник", {"политических узников", "политическому узнику"}),
        ("участник акции", {"участника акции", "участников акции"}),
    ],
)
def test_russian_nouns(noun: str, forms: set[str]) -> None:
    assert forms <= set(russian().noun(noun))


def test_every_russian_verb_of_the_codebook_is_inflected() -> None:
    root, _ = load_document((PACKS / "codebooks/detention/ru.yaml").read_bytes(), "ru.yaml")
    assert isinstance(root, Item) and isinstance(root.value, dict)
    binder = Binder()
    bases = [
        base
        for kind in binder.entries(root.value["frames"]).values()
        for frame in binder.items(kind)
        for base in binder.texts(binder.entries(frame).get("verb", Item(frame.place, "")))
    ]
    past = {base: [f for f in russian().verb(base) if f.features & FLAG["past"]] for base in bases}
    assert [base for base, forms in past.items() if not forms] == []
