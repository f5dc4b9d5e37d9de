"""`gegenprobe explain`: why a sentence is read as it is."""

from __future__ import annotations

import click

from gegenprobe.desk import wording
from gegenprobe.desk.options import day_option, format_option, language_option
from gegenprobe.desk.output import say, say_records
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.libraries import explained


@click.command(
    "explain",
    short_help="Why a sentence is read as it is.",
    epilog='Example: gegenprobe explain "Am Freitag kamen zwölf Häftlinge frei." --language de',
)
@click.argument("sentence", metavar="SENTENCE")
@click.option("--published", metavar="DAY", help="The day against which 'today' or 'on Friday' is reckoned.")
@click.option("--language", metavar="CODE", help="The language of the sentence, such as de; otherwise guessed.")
@click.option("--codebook", default="detention", show_default=True, metavar="NAME", help="The codebook to read with.")
@format_option
def command(sentence: str, published: str | None, language: str | None, codebook: str, form: str) -> int:
    """Say which entries of the codebook fired on a sentence, which did not, and why.

    Each line names the entry and where it stands in the packs (file and line).
    """
    results = explained(sentence, day_option(published), language_option(language), codebook)
    if form == "jsonl":
        say_records(
            {
                "rule": one.rule,
                "file": one.file,
                "line": one.line,
                "fired": one.fired,
                "reason": wording.said(one.reason),
            }
            for one in results
        )
        return 0
    rows = [
        Row(("yes" if one.fired else "no", one.rule, wording.said(one.reason), f"{one.file}:{one.line}"))
        for one in results
    ]
    say(table(("fired", "entry", "why", "where"), rows, columns_available()))
    if not rows:
        say(["no entry has a word in this sentence"])
    return 0
