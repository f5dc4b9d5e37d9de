"""`gegenprobe decide`: a person's verdict on a statement, an event, a figure, a person or a finding."""

from __future__ import annotations

from pathlib import Path

import click

from gegenprobe.desk.deciding import decide
from gegenprobe.desk.options import because_option, book_option, stamp_options
from gegenprobe.desk.output import say
from gegenprobe.desk.safe import one_line
from gegenprobe.ledger.deciding import Wanted
from gegenprobe.pipeline import Stamp


@click.command(
    "decide",
    short_help="Say what is right, wrong, the same or different.",
    epilog="Example: gegenprobe decide s_5f0c3b9a1d2e4f60 'count=about 50' --because 'the report says some fifty'",
)
@click.argument("identity", metavar="ID")
@click.argument("said", metavar="VERDICT")
@click.argument("other", metavar="[OTHER]", required=False)
@because_option
@book_option
@stamp_options
def command(because: str, book: Path, stamp: Stamp, **given: str | None) -> int:
    """Decide on what an ID stands for: a statement (s_), event (e_), figure (f_), person (p_) or finding (n_, x_).

    \b
    VERDICT is one of
      right             it was looked at, and is so
      wrong             a statement that was misread counts no more; a finding is a false alarm
      same OTHER        both are one event, or one person
      different OTHER   they are not; of a person or body, OTHER may be one of its spellings that is not its own
      SLOT=VALUE        a slot of a statement reads so: count='over 50', at=BY, when=2025-09-11..2025-09-13,
                        people='Maria Muster; Jan Beispiel', in_exchange=yes; 'unknown' takes the value away

    A verdict wins over what the program makes of it, and holds when the report is read again; where its sentence reads
    otherwise then, the verdict is shown again. Nothing is lost: 'gegenprobe undo N' takes it back.
    """
    wanted = Wanted(str(given["identity"]), str(given["said"]), because, given["other"])
    number = decide(book, wanted, stamp)
    said = " ".join(part for part in (wanted.said, wanted.other) if part)
    say([one_line(f"{wanted.subject}: {said} (entry {number}; 'gegenprobe undo {number}' takes it back)")])
    return 0
