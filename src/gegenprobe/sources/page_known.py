"""What a page says of itself: its metadata and JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from email.utils import parsedate

from resiliparse.parse.html import ElementNode, HTMLTree

from gegenprobe.model.fault import Note
from gegenprobe.sources.front import no_day
from gegenprobe.sources.known import Known, day_of, language_of

_MOST_JSON = 1_000_000  # characters of one JSON-LD block
_MOST_OBJECTS = 500
_LONGEST = 2000  # characters of one value
_DATES = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date",
    "article.published", "cxenseparse:recs:publishtime",
)  # fmt: skip
_OUTLETS = ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name")
_TITLES = ("og:title", "twitter:title", "dc.title")
_ARTICLES = ("Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle",
             "BackgroundNewsArticle", "BlogPosting", "LiveBlogPosting", "Report", "WebPage")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Said:
    """What a page says: metadata, its own titles (most trusted first), notes on what could not be read."""

    known: Known
    titles: tuple[str, ...]
    notes: tuple[Note, ...]


def known_of(tree: HTMLTree, name: str) -> Said:
    """The metadata of a page's tags, then of its JSON-LD; `name` is the file as the notes shall call it."""
    metas = _metas(tree)
    linked = _linked(tree)
    dates = [*(metas[key] for key in _DATES if key in metas), *_times(tree), *linked.get("published", ())]
    published = next((day for text in dates if (day := _day(text))), None)
    notes = (no_day(name, "the page's metadata", dates[0]),) if dates and published is None else ()
    tags = [*_languages(tree, metas), *linked.get("language", ())]
    urls = [*_links(tree), *_given(metas, ("og:url",)), *linked.get("url", ())]
    outlets = [*_given(metas, _OUTLETS), *linked.get("outlet", ())]
    known = Known(
        published=published,
        outlet=next(iter(outlets), None),
        url=next((url for url in urls if url.startswith(("https://", "http://"))), None),
        language=next((code for tag in tags if (code := language_of(tag))), None),
    )
    return Said(known, tuple([*_given(metas, _TITLES), *linked.get("title", ()), *_title(tree)]), notes)


def _clean(value: object) -> str:
    return " ".join(value.replace("\0", "").split()) if isinstance(value, str) and len(value) <= _LONGEST else ""


def _all(tree: HTMLTree, selector: str) -> list[ElementNode]:
    root = tree.document
    return list(root.query_selector_all(selector) or ()) if root is not None else []


def _metas(tree: HTMLTree) -> dict[str, str]:
    metas: dict[str, str] = {}
    for meta in _all(tree, "meta[content]"):
        key = meta.getattr("property") or meta.getattr("name") or meta.getattr("itemprop") or meta.getattr("http-equiv")
        value = _clean(meta.getattr("content"))
        if key and value:
            metas.setdefault(key.strip().lower(), value)
    return metas


def _given(metas: dict[str, str], keys: tuple[str, ...]) -> Iterator[str]:
    return (metas[key] for key in keys if key in metas)


def _times(tree: HTMLTree) -> Iterator[str]:
    for time in _all(tree, "time[datetime][itemprop=datePublished], time[datetime][pubdate]"):
        yield _clean(time.getattr("datetime"))


def _links(tree: HTMLTree) -> Iterator[str]:
    return (_clean(link.getattr("href")) for link in _all(tree, "link[rel=canonical][href]"))


def _languages(tree: HTMLTree, metas: dict[str, str]) -> Iterator[str]:
    for root in _all(tree, "html[lang]"):
        yield _clean(root.getattr("lang"))
    yield from _given(metas, ("content-language", "og:locale"))


def _title(tree: HTMLTree) -> Iterator[str]:
    title = _clean(tree.title)
    if title:
        yield title


def _day(text: str) -> date | None:
    """The day of a time stamp as written there; mail-style stamps ('Thu, 11 Sep 2025 ...') count, too."""
    if day := day_of(text):
        return day
    parsed = parsedate(text[:60]) if "," in text[:12] else None
    return day_of(f"{parsed[0]:04}-{parsed[1]:02}-{parsed[2]:02}") if parsed else None


def _linked(tree: HTMLTree) -> dict[str, list[str]]:
    """The JSON-LD of articles: published, title, url, outlet, language."""
    found: dict[str, list[str]] = {}
    for script in _all(tree, 'script[type="application/ld+json"]'):
        text = script.text or ""
        if len(text) > _MOST_JSON:
            continue
        try:
            thing = json.loads(text)
        except (ValueError, RecursionError):
            continue
        for entry in _objects(thing):
            _collect(entry, found)
    return found


def _objects(thing: object) -> Iterator[dict[str, object]]:
    queue = [thing]
    for _ in range(_MOST_OBJECTS):
        if not queue:
            return
        first = queue.pop(0)
        if isinstance(first, list):
            queue.extend(first[:_MOST_OBJECTS])
        elif isinstance(first, dict):
            yield first
            queue.extend(first[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in first)


def _collect(entry: dict[str, object], found: dict[str, list[str]]) -> None:
    kinds = entry.get("@type")
    if not any(kind in _ARTICLES for kind in (kinds if isinstance(kinds, list) else [kinds])):
        return
    publisher = entry.get("publisher")
    publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
    page = entry.get("mainEntityOfPage")
    given = {
        "published": entry.get("datePublished"),
        "title": entry.get("headline"),
        "url": entry.get("url") or (page.get("@id") if isinstance(page, dict) else page),
        "outlet": publisher.get("name") if isinstance(publisher, dict) else publisher,
        "language": entry.get("inLanguage"),
    }
    for key, value in given.items():
        if text := _clean(value):
            found.setdefault(key, []).append(text)
