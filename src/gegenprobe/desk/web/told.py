"""The story of a large book as it was told last, kept so that the desk's first page need not wait for the book."""

from __future__ import annotations

import contextlib
from pathlib import Path

from gegenprobe.desk.web.asking import NOBODY
from gegenprobe.desk.web.pages.story import main_of
from gegenprobe.desk.web.serving import desk_of
from gegenprobe.desk.web.visit import Desk, Visit
from gegenprobe.desk.web.volume import Volume
from gegenprobe.desk.web.words import tongues, words_in
from gegenprobe.keeping import LARGE, Told, keep_told
from gegenprobe.ledger.kept_findings import findings_packed
from gegenprobe.model.fault import Trouble


def keep_story_of(book: Path) -> None:
    """Keeps the ledger of a large book, and how its story is told. Trouble when it cannot be read."""
    desk = desk_of(book)
    volume = desk.shelf.wait()
    volume.sheet.check()
    keep_story(desk, volume)


def keep_story(desk: Desk, volume: Volume) -> None:
    """Keeps how the story of a large book is told at a desk, when nothing is newer than this volume."""
    if len(volume.standing.statements) < LARGE:
        return
    with contextlib.suppress(Trouble):
        volume.begin()
        visits = [
            Visit(desk=desk, session=NOBODY, words=words_in(code), path="/", looked=[volume]) for code in tongues()
        ]
        pages = {visit.words.code: main_of(visit) for visit in visits}
        findings = findings_packed(volume.sheet.findings)
        keep_told(desk.book, Told(number=volume.last, hash=volume.opened.hash, pages=pages, findings=findings))
