"""The text of a page: its title and what a reader sees of its main part, never its markup."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from resiliparse.extract.html2text import extract_plain_text
from resiliparse.parse.html import HTMLTree

from gegenprobe.model.fault import Note
from gegenprobe.model.message import Message, message
from gegenprobe.sources.known import Known
from gegenprobe.sources.markup import stripped, too_deep
from gegenprobe.sources.page_known import Said, known_of

_LITTLE = 250  # characters of a main part that is doubted when the page shows more
_SENTENCE = 60  # characters of a line that, with its full stop, is a sentence of some weight
_HIDDEN_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|(?:font-size|opacity)\s*:\s*0(?:\.0+)?(?![.\d])"
    r"|text-indent\s*:\s*-\d{3,}|(?:left|top)\s*:\s*-\d{4,}",
    re.IGNORECASE,
)
_UNSEEN = "script, style, noscript, template, [hidden], dialog:not([open]), input, svg, canvas, object, audio, video"
_RULE = re.compile(r"([^{}@;]{1,400})\{([^{}]{0,2000})\}")
_PLAIN_SELECTOR = re.compile(r"[a-zA-Z0-9]*[.#][\w-]+(?:\.[\w-]+)*")
# Extraction leaves figure captions out; as paragraphs they stay.
_FIGURE = re.compile(r"<(/?)fig(caption|ure)\b", re.IGNORECASE)
_BULLET = re.compile(r"^\s*(?:[•◦▪*–-]|\d{1,3}\.)\s+")


@dataclass(frozen=True, slots=True)
class Page:
    """The text of a page (title first when there is one), the length of the title's part, metadata, notes."""

    text: str
    title: int
    known: Known
    notes: tuple[Note, ...] = ()


def page_of(markup: str, name: str) -> Page:
    """What a page shows; `name` is the file as the notes shall call it. The text is '' when it shows nothing."""
    if too_deep(markup):
        sentence = "elements are nested too deeply; all text between the tags was taken, hidden text included"
        return Page(stripped(markup), 0, Known(), (_incomplete(name, sentence, message("noted.too_deep")),))
    tree = HTMLTree.parse(_FIGURE.sub(_kept_figure, markup))
    said = known_of(tree, name)
    _hide(tree)
    heading = _heading(tree)
    lines, notes = _lines(tree, markup, name)
    return _page(lines, heading, said, (*said.notes, *notes))


def _kept_figure(match: re.Match[str]) -> str:
    return f"<{match[1]}{'p' if match[2].lower() == 'caption' else 'div'}"


def _page(lines: list[str], heading: str, said: Said, notes: tuple[Note, ...]) -> Page:
    title = heading or _own_title(said)
    body = list(lines)
    if title in body[:12]:
        body.remove(title)
    if not any(line.strip() for line in body):
        return Page(title, 0, said.known, notes)
    head = f"{title}\n\n" if title else ""
    return Page(head + "\n".join(body).strip("\n"), len(head), said.known, notes)


def _own_title(said: Said) -> str:
    """The best title of the metadata, without the outlet's name behind it."""
    title = said.titles[0] if said.titles else ""
    head, mark, tail = max(
        (title.rpartition(mark) for mark in (" | ", " - ", " – ", " — ")), key=lambda cut: len(cut[0])
    )
    return head if mark and said.known.outlet and tail.lower() == said.known.outlet.lower() else title


def _heading(tree: HTMLTree) -> str:
    body = tree.body
    found = (body.query_selector_all("h1") or ()) if body is not None else ()
    texts = [" ".join((each.text or "").split()) for each in found]
    return next((text for text in texts if text), "") if len(texts) < 4 else ""


def _hide(tree: HTMLTree) -> None:
    """Take out what a browser does not show: by element, attribute, inline style and plain rules of style sheets."""
    document = tree.document
    if document is None:
        return
    styles = [style.text or "" for style in document.query_selector_all("style") or ()]
    gone = list(document.query_selector_all(_UNSEEN) or ())
    gone.extend(
        node
        for node in document.query_selector_all("[style]") or ()
        if _HIDDEN_STYLE.search(node.getattr("style") or "")
    )
    for selector in _hiding_rules(styles):
        gone.extend(document.query_selector_all(selector) or ())
    for node in gone:
        if node.parent is not None and node.tag not in ("html", "body"):
            node.decompose()


def _hiding_rules(styles: Iterable[str]) -> list[str]:
    """Selectors of a class or id that style sheets hide on every screen; what a screen's size decides is left."""
    found: set[str] = set()
    for style in styles:
        top = style.partition("@media")[0]
        for selectors, rules in _RULE.findall(top[:200_000]):
            if _HIDDEN_STYLE.search(rules):
                found.update(each.strip() for each in selectors.split(",") if _PLAIN_SELECTOR.fullmatch(each.strip()))
    return sorted(found)[:200]


def _extracted(tree: HTMLTree, main: bool) -> list[str]:
    text = extract_plain_text(tree, main_content=main, alt_texts=False, comments=False, list_bullets=True)
    return [" ".join(line.split()) for line in text.split("\n")]


def _lines(tree: HTMLTree, markup: str, name: str) -> tuple[list[str], tuple[Note, ...]]:
    """The lines to store: the main part with what extraction lost inside it, or all when the main part is doubtful."""
    whole = _extracted(tree, main=False)
    if not any(whole) and len(bare := stripped(markup)) > 0 and tree.body is None:
        sentence = "the page could not be parsed; all text in it was taken"
        return bare.split("\n"), (_incomplete(name, sentence, message("noted.not_parsed")),)
    main = _extracted(tree, main=True)
    kept, left = _mended(main, whole)
    size, weight = sum(map(len, kept)), sum(map(len, left))
    if weight > size or (size < _LITTLE and sum(map(len, whole)) > 2 * size):
        sentence = "its main part could not be told from the rest; all of the page's text was taken"
        return whole, (_incomplete(name, sentence, message("noted.no_main_part")),)
    if left:
        sentence = f"sentences left out around the main part of the page: {len(left)}, the first: '{left[0][:60]}'"
        told = message("noted.left_out", number=len(left), words=left[0][:60])
        return kept, (Note(name, "left-out", sentence, told=told),)
    return kept, ()


def _incomplete(name: str, sentence: str, told: Message) -> Note:
    return Note(name, "incomplete", sentence, told=told)


def _mended(main: list[str], whole: list[str]) -> tuple[list[str], list[str]]:
    """The main part with the sentences and list items lost inside it, and the sentences left out around it."""
    wanted = {_BULLET.sub("", line) for line in main if line}
    places = [at for at, line in enumerate(whole) if line and _BULLET.sub("", line) in wanted]
    present = {_BULLET.sub("", whole[at]) for at in places}
    if not places or any(len(line) >= _SENTENCE for line in wanted - present):
        seen = "\n".join(main)
        return main, [line for line in whole if _weighty(line) and line not in seen]
    first, last = places[0], places[-1]
    kept = [line for line in whole[first : last + 1] if not line or _BULLET.sub("", line) in wanted or _news(line)]
    around = [*whole[:first], *whole[last + 1 :]]
    return kept, [line for line in around if _weighty(line)]


def _news(line: str) -> bool:
    """Whether a line that extraction left out inside the main part may be news: a sentence or an item of a list."""
    return _ends_a_sentence(line) or bool(_BULLET.match(line)) or ". " in line


def _weighty(line: str) -> bool:
    return len(line) >= _SENTENCE and _ends_a_sentence(line)


def _ends_a_sentence(line: str) -> bool:
    return line.rstrip("\"'»«“”’)").endswith((".", "!", "?"))
