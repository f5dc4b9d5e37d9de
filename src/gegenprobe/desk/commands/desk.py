"""`gegenprobe desk`: the book in a browser."""

from __future__ import annotations

from pathlib import Path

import click

from gegenprobe.desk.options import book_option


@click.command("desk", short_help="Open the book in a browser.", epilog="Example: gegenprobe desk --port 8642")
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, metavar="N", help="The port to use; otherwise a free one."
)
@click.option("--no-open", is_flag=True, help="Only print the address; do not open a browser.")
@click.option("--by", default="", metavar="NAME", help="Who works at the desk; kept in the log.")
@book_option
def command(book: Path, port: int, no_open: bool, by: str) -> int:
    """Serve the book to the browsers of this machine: see it, open the sentence, correct it.

    The first line printed is the address, with a token that only this start of the desk knows; nobody gets in without
    it. Nothing is asked of any other machine. Ctrl-C ends the desk; everything acknowledged is in the book. The book
    is made when there is none.
    """
    from gegenprobe.desk.web.serving import desk_of, serve

    serve(desk_of(book, by), port, not no_open)
    return 0
