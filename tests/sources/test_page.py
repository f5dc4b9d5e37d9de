from __future__ import annotations

from datetime import date

import pytest

from gegenprobe.sources.known import Known
from gegenprobe.sources.page import page_of

LEAD = "Die Behörde ließ am Montag zwölf Häftlinge frei, wie ihr Sprecher am Abend in der Stadt mitteilte."
MORE = "Die Familien der Häftlinge warteten am Tor, wie eine Sprecherin der Organisation am Abend sagte."
LAST = "Weitere Angaben zu den Umständen machte der Sprecher nicht; auch die Anwälte schwiegen bisher dazu."


def page(inside: str, head: str = "") -> str:
    return (
        f"<!doctype html><html><head>{head}</head><body><nav><a href=a>Start</a> <a href=b>Politik</a></nav><article>"
        f"<h1>Zwölf frei</h1><p>{LEAD}</p>{inside}<p>{MORE}</p></article><footer>Impressum</footer></body></html>"
    )


def test_the_title_comes_first_then_the_main_part_without_markup() -> None:
    found = page_of(page(f"<p>Es <b>gibt</b> 7&nbsp;Fragen &amp; mehr.<br>{LAST}</p>"), "x.html")
    text = f"Zwölf frei\n\n{LEAD}\n\nEs gibt 7 Fragen & mehr.\n{LAST}\n\n{MORE}"
    assert found.text.replace("\u00a0", " ") == text
    assert found.text[: found.title] == "Zwölf frei\n\n"
    assert found.notes == ()


# A figure in the middle of an article, and whether a browser shows it.
SHOWN = [
    "<p>52 Menschen kamen.</p>",
    "<ul><li>52 Menschen kamen</li></ul>",
    "<ol><li>52 kamen</li></ol>",
    "<h2>52 kamen</h2>",
    "<figure><img alt=x><figcaption>52 Menschen am Tor</figcaption></figure>",
    "<blockquote>52 kamen</blockquote>",
    "<table><tr><td>Heute<td>52",
    "<aside><p>52 Menschen kamen.</p></aside>",
    "<div><div><p>52 kamen.</div>",
    "<details><summary>Mehr</summary>52 kamen</details>",
    "<dialog open>52 kamen</dialog>",
    "<p>5\x002 kamen</p>",
    "<div>" * 260 + "52 kamen." + "</div>" * 260,
    "<p>&#53;2 kamen</p>",
    "<p aria-hidden=true>52 Menschen kamen.</p>",
    "<section class=related><p>52 Menschen kamen.</p></section>",
    "<p style='display:inline'>52 kamen</p>",
    "<dl><dt>a<dd>52</dl>",
    "<style>@media print{.c{display:none}}</style><p class=c>52 kamen</p>",
    "<p style='opacity:0.9'>52 kamen</p>",
    "<pre>52</pre>",
]
HIDDEN = [
    "<p style='display:none'>52 kamen.</p>",
    "<p style='DISPLAY : none'>52 kamen.</p>",
    "<p hidden>52 kamen.</p>",
    "<p style='visibility: hidden'>52 kamen.</p>",
    "<script>'52 kamen.'</script>",
    "<style>/* 52 kamen. */</style>",
    "<noscript>52 kamen.</noscript>",
    "<template><p>52 kamen.</template>",
    "<!-- 52 kamen. -->",
    "<img alt='52 kamen.'>",
    "<div hidden><p>Ein <b>52 kamen.</b></p></div>",
    "<dialog>52 kamen.</dialog>",
    "<input value='52 kamen.'>",
    "<style>.c, #d {color:red; display:none}</style><p class='b c'>52 kamen.</p>",
    "<p style='font-size:0'>52 kamen.</p>",
    "<style>#d{visibility:hidden}</style><p id=d>52 kamen.</p>",
    "<p style='position:absolute;left:-9999px'>52 kamen.</p>",
]


@pytest.mark.parametrize("inside", SHOWN, ids=[inside[:40] for inside in SHOWN])
def test_what_a_browser_shows_inside_the_article_is_read(inside: str) -> None:
    text = page_of(page(inside), "x.html").text
    assert "52" in text and LEAD in text and MORE in text
    assert "Politik" not in text and "<" not in text


@pytest.mark.parametrize("inside", HIDDEN, ids=[inside[:40] for inside in HIDDEN])
def test_what_a_browser_hides_is_not_read(inside: str) -> None:
    text = page_of(page(inside), "x.html").text
    assert "52" not in text
    assert LEAD in text and MORE in text


# A page whose main part cannot be told, or that is no page of today: all is read, or the page is marked.
ODD = [
    ("<p>52 kamen frei.", []),
    ("52 kamen frei.", []),
    ("<html><body><table><tr><td>52 kamen frei.", []),
    ("<div>" * 50_000 + "52 kamen frei.", ["incomplete"]),
    ("<b>" * 3_000 + "<i>" * 3_000 + "52 kamen frei.", ["incomplete"]),
    (f"<body><nav><p>52 kamen frei. {LEAD} {MORE}</p></nav><article><p>Kurz.</p></article>", ["incomplete"]),
    (f"<body><article><p>{LEAD}</p></article><aside><p>52 kamen frei. {LEAD} {MORE}</p></aside>", ["incomplete"]),
]


@pytest.mark.parametrize(("markup", "codes"), ODD, ids=[markup[:30] for markup, _ in ODD])
def test_nothing_is_lost_silently(markup: str, codes: list[str]) -> None:
    found = page_of(markup, "x.html")
    assert "52 kamen frei." in found.text
    assert [note.code for note in found.notes] == codes


def test_sentences_left_out_are_noted() -> None:
    (note,) = page_of(page("").replace("<footer>", f"<footer><p>{LAST}</p>"), "x.html").notes
    assert (note.code, note.failed) == ("left-out", False)
    assert str(note).startswith("x.html: sentences left out around the main part of the page: 1, the first: 'Weitere")


@pytest.mark.parametrize(
    "markup", ["", "<html></html>", "<html><body><script>x()</script></body></html>", "<!--" * 9_000]
)
def test_a_page_that_shows_nothing_has_no_text(markup: str) -> None:
    assert page_of(markup, "x.html").text == ""


@pytest.mark.parametrize(
    "markup", ["<" * 300_000, '<a href="' * 50_000, "&" * 300_000, "<p>" * 50_000, "</div>" * 50_000]
)
def test_hostile_markup_is_read_in_time(markup: str) -> None:
    assert "\n<p>" not in page_of(markup, "x.html").text


DAY = date(2025, 9, 11)
LINKED = '<script type="application/ld+json">{}</script>'
ARTICLE = '{"@type": "NewsArticle", "datePublished": "2025-09-11T10:00:00+02:00", "publisher": {"name": "Blatt"}}'

HEADS = [
    ('<meta property="og:site_name" content="Blatt">', Known(outlet="Blatt")),
    ('<link rel="canonical" href="https://b.example/a">', Known(url="https://b.example/a")),
    (
        '<link rel="canonical" href="/a"><meta property="og:url" content="https://b.example/a">',
        Known(url="https://b.example/a"),
    ),
    ('<meta property="og:url" content="javascript:x">', Known()),
    ('<meta property="article:published_time" content="2025-09-11T23:30:00Z">', Known(published=DAY)),
    ('<meta name="date" content="Thu, 11 Sep 2025 23:30:00 GMT">', Known(published=DAY)),
    ('<meta name="DC.date.issued" content="11.09.2025">', Known(published=DAY)),
    ('<time datetime="2025-09-11" itemprop="datePublished">', Known(published=DAY)),
    ('<time datetime="2025-09-11">', Known()),
    ('<meta http-equiv="content-language" content="de-CH">', Known(language="de")),
    (LINKED.format(ARTICLE), Known(published=DAY, outlet="Blatt")),
    (
        LINKED.format('{"@graph": [{"@type": "WebSite", "datePublished": "2001-01-01"}, ' + ARTICLE + "]}"),
        Known(published=DAY, outlet="Blatt"),
    ),
    (
        '<meta property="og:site_name" content="Tagblatt">' + LINKED.format(ARTICLE),
        Known(published=DAY, outlet="Tagblatt"),
    ),
    (
        LINKED.format('{"@type": ["Article"], "url": "https://b.example/a", "inLanguage": "de"}'),
        Known(url="https://b.example/a", language="de"),
    ),
    (LINKED.format("{not json"), Known()),
    (LINKED.format("[" * 100_000), Known()),
    (LINKED.format('{"@type": "Article", "datePublished": ' + "9" * 10_000 + "}"), Known()),
    (LINKED.format('{"@type": "Article", "publisher": [], "headline": {}, "url": 5}'), Known()),
]


@pytest.mark.parametrize(("head", "known"), HEADS, ids=[head[:60] for head, _ in HEADS])
def test_metadata_of_tags_then_of_json_ld(head: str, known: Known) -> None:
    assert page_of(page("", head), "x.html").known == known


def test_a_date_that_is_none_is_noted() -> None:
    found = page_of(page("", '<meta name="date" content="2025-02-31">'), "x.html")
    (note,) = found.notes
    assert found.known.published is None
    assert note.failed and "'2025-02-31' is no day of the calendar" in note.message


TITLES = [
    ("<title>A | Blatt</title><meta property='og:site_name' content='Blatt'>", "<h1>Ein Titel</h1>", "Ein Titel"),
    ("<title>A | Blatt</title><meta property='og:site_name' content='Blatt'>", "", "A"),
    ("<title>A | B</title>", "", "A | B"),
    ("<title>A</title><meta property='og:title' content='B'>", "", "B"),
    ("", "", ""),
]


@pytest.mark.parametrize(("head", "heading", "title"), TITLES)
def test_titles(head: str, heading: str, title: str) -> None:
    found = page_of(f"<html><head>{head}</head><body>{heading}<p>{LEAD}</p></body></html>", "x.html")
    assert found.text[: found.title].strip() == title
    assert found.text[found.title :] == LEAD
