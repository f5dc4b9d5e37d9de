"""The edits of P17: what an insider can do to a book at one place."""

from __future__ import annotations

import json
from collections.abc import Callable

import apsw
from insider import Insider

from gegenprobe.model.entry import Record
from gegenprobe.model.records import canonical_record
from gegenprobe.store import Log
from gegenprobe.store.chain import commit_to, digest_of, link
from sample_books import add_act, make_book

Edit = Callable[[Insider, int], None]


def _word(payload: Record) -> None:
    """Another word where the payload has one: the reason, or a statement's rule."""
    if "because" in payload:
        payload["because"] += "!"
    else:
        payload["reading"]["statements"][0]["status"] = "denied"


def _adding(insider: Insider, number: int) -> int:
    """The nearest entry at or before the place that adds a report."""
    return int(insider.one("SELECT max(number) FROM entry WHERE kind = 'add' AND number <= ?", number))


def _other(insider: Insider, number: int) -> int:
    return number - 1 if number > 1 else number + 1


def payload(insider: Insider, number: int) -> None:
    insider.rewrite(number, _word)


def payload_and_commitment(insider: Insider, number: int) -> None:
    insider.rewrite(number, _word)
    ((salt, body),) = insider.rows("SELECT salt, body FROM payload WHERE number = ?", number)
    insider.do("UPDATE entry SET commitment = ? WHERE number = ?", commit_to(salt, body.encode()), number)


def payload_and_own_hash(insider: Insider, number: int) -> None:
    payload_and_commitment(insider, number)
    ((_, kind, time, author, commitment, prior, _),) = insider.rows("SELECT * FROM entry WHERE number = ?", number)
    own = link(number, (kind, time, author), commitment, prior)
    insider.do("UPDATE entry SET hash = ? WHERE number = ?", own, number)


def payload_laid_out_otherwise(insider: Insider, number: int) -> None:
    body = json.dumps(insider.payload(number), ensure_ascii=False, sort_keys=True)
    insider.do("UPDATE payload SET body = ? WHERE number = ?", body, number)


def kind(insider: Insider, number: int) -> None:
    insider.do("UPDATE entry SET kind = 'note' WHERE number = ?", number)


def time(insider: Insider, number: int) -> None:
    insider.do("UPDATE entry SET time = '2025-01-01T00:00:00Z' WHERE number = ?", number)


def author(insider: Insider, number: int) -> None:
    insider.do("UPDATE entry SET author = 'somebody else' WHERE number = ?", number)


def salt(insider: Insider, number: int) -> None:
    insider.do("UPDATE payload SET salt = zeroblob(32) WHERE number = ?", number)


def own_hash(insider: Insider, number: int) -> None:
    insider.do("UPDATE entry SET hash = ? WHERE number = ?", "ab" * 32, number)


def prior_hash(insider: Insider, number: int) -> None:
    insider.do("UPDATE entry SET prior = ? WHERE number = ?", "ab" * 32, number)


def commitment_alone(insider: Insider, number: int) -> None:
    insider.do("UPDATE entry SET commitment = ? WHERE number = ?", "ab" * 32, number)


def tail_cut(insider: Insider, number: int) -> None:
    insider.do("DELETE FROM report WHERE entry >= ?", number)
    insider.do("DELETE FROM payload WHERE number >= ?", number)
    insider.do("DELETE FROM entry WHERE number >= ?", number)
    insider.do("DELETE FROM raw WHERE digest NOT IN (SELECT raw FROM payload WHERE raw IS NOT NULL)")


def entry_removed(insider: Insider, number: int) -> None:
    insider.do("DELETE FROM report WHERE entry = ?", number)
    insider.do("DELETE FROM payload WHERE number = ?", number)
    insider.do("DELETE FROM entry WHERE number = ?", number)
    insider.do("DELETE FROM raw WHERE digest NOT IN (SELECT raw FROM payload WHERE raw IS NOT NULL)")


def entry_removed_and_closed_up(insider: Insider, number: int) -> None:
    entry_removed(insider, number)
    if number < insider.last:
        insider.renumber(number + 1, -1)


def payloads_swapped(insider: Insider, number: int) -> None:
    other = _other(insider, number)
    for a, b in ((number, 999), (other, number), (999, other)):
        insider.do("UPDATE payload SET number = ? WHERE number = ?", b, a)


def entries_swapped(insider: Insider, number: int) -> None:
    other = _other(insider, number)
    for a, b in ((number, 999), (other, number), (999, other)):
        insider.do("UPDATE payload SET number = ? WHERE number = ?", b, a)
        insider.do("UPDATE entry SET number = ? WHERE number = ?", b, a)
        insider.do("UPDATE report SET entry = ? WHERE entry = ?", b, a)


def entry_forged_in_between(insider: Insider, number: int) -> None:
    insider.renumber(number, +1)
    said = "SELECT ?, 'withdraw', time, author, ?, ?, ? FROM entry WHERE number = ?"
    insider.do(f"INSERT INTO entry {said}", number, "c" * 64, "d" * 64, "e" * 64, number + 1)
    report = insider.one("SELECT min(id) FROM report")
    body = canonical_record({"because": "invented", "report": report}).decode()
    insider.do("INSERT INTO payload VALUES (?, zeroblob(32), NULL, ?)", number, body)


def payload_removed(insider: Insider, number: int) -> None:
    insider.do("DELETE FROM payload WHERE number = ?", number)


def payload_without_entry(insider: Insider, number: int) -> None:
    insider.do("INSERT INTO payload SELECT number + 100, salt, NULL, body FROM payload WHERE number = ?", number)


def raw_bytes(insider: Insider, number: int) -> None:
    digest = insider.one("SELECT raw FROM payload WHERE number = ?", _adding(insider, number))
    insider.do("UPDATE raw SET bytes = CAST(bytes || ' ' AS BLOB) WHERE digest = ?", digest)


def raw_bytes_and_digest(insider: Insider, number: int) -> None:
    digest = insider.one("SELECT raw FROM payload WHERE number = ?", _adding(insider, number))
    changed = insider.one("SELECT bytes FROM raw WHERE digest = ?", digest) + b" "
    insider.do("UPDATE raw SET bytes = ?, digest = ? WHERE digest = ?", changed, digest_of(changed), digest)
    insider.do("UPDATE payload SET raw = ? WHERE raw = ?", digest_of(changed), digest)


def raw_removed(insider: Insider, number: int) -> None:
    digest = insider.one("SELECT raw FROM payload WHERE number = ?", _adding(insider, number))
    insider.do("DELETE FROM raw WHERE digest = ?", digest)


def raw_of_another(insider: Insider, number: int) -> None:
    place = _adding(insider, number)
    digest = insider.one(
        "SELECT min(digest) FROM raw WHERE digest <> (SELECT raw FROM payload WHERE number = ?)", place
    )
    insider.do("UPDATE payload SET raw = ? WHERE number = ?", digest, place)


def raw_slipped_in(insider: Insider, number: int) -> None:
    content = f"slipped in at {number}".encode()
    insider.do("INSERT INTO raw VALUES (?, ?)", digest_of(content), content)


def evidence_moved(insider: Insider, number: int) -> None:
    def move(payload: Record) -> None:
        payload["reading"]["statements"][0]["evidence"]["end"] -= 1

    insider.rewrite(_adding(insider, number), move)


def statement_dropped(insider: Insider, number: int) -> None:
    insider.rewrite(_adding(insider, number), lambda payload: payload["reading"]["statements"].pop())


def count_changed(insider: Insider, number: int) -> None:
    def more(payload: Record) -> None:
        payload["reading"]["statements"][0]["count"]["value"] += 1

    insider.rewrite(_adding(insider, number), more)


def published_changed(insider: Insider, number: int) -> None:
    insider.rewrite(_adding(insider, number), lambda payload: payload["report"].update(published="2025-01-01"))


def outlet_changed(insider: Insider, number: int) -> None:
    insider.rewrite(_adding(insider, number), lambda payload: payload["report"].update(outlet="Another"))


def projection_row_removed(insider: Insider, number: int) -> None:
    insider.do("DELETE FROM report WHERE entry = ?", _adding(insider, number))


def projection_row_moved(insider: Insider, number: int) -> None:
    insider.do("UPDATE report SET entry = ? WHERE entry = ?", insider.last, _adding(insider, number))


def projection_row_invented(insider: Insider, number: int) -> None:
    insider.do("INSERT INTO report VALUES ('r_invented', ?)", number)


def trigger_dropped(insider: Insider, number: int) -> None:
    del insider.triggers[number % len(insider.triggers)]


def trigger_blunted(insider: Insider, number: int) -> None:
    place = number % len(insider.triggers)
    name, sql = insider.triggers[place]
    insider.triggers[place] = (name, sql.replace("RAISE(ABORT,", "coalesce(NULL,"))


def table_added(insider: Insider, number: int) -> None:
    insider.do(f"CREATE TABLE notes_{number} (x)")


def column_added(insider: Insider, number: int) -> None:
    insider.do(f"ALTER TABLE {('entry', 'payload', 'raw', 'report')[number % 4]} ADD COLUMN hidden TEXT")


def view_over_the_log(insider: Insider, number: int) -> None:
    insider.do(f"CREATE VIEW honest_{number} AS SELECT * FROM entry")


def version_raised(insider: Insider, number: int) -> None:
    insider.db.pragma("user_version", 100 + number)


def version_lowered(insider: Insider, number: int) -> None:
    insider.db.pragma("user_version", -number)


def mark_changed(insider: Insider, number: int) -> None:
    insider.db.pragma("application_id", number)


def file_cut(insider: Insider, number: int) -> None:
    insider.db.pragma("wal_checkpoint(TRUNCATE)")
    insider.db.close()
    insider.db = apsw.Connection(":memory:")
    insider.triggers = []
    size = insider.path.stat().st_size
    with insider.path.open("r+b") as file:
        file.truncate(size - 4096 * number)


def emptied(insider: Insider, number: int) -> None:
    file_cut(insider, 1)
    insider.path.write_bytes(b"\0" * (number - 1))


def another_book(insider: Insider, number: int) -> None:
    file_cut(insider, 1)
    insider.path.unlink()
    make_book(insider.path)
    with Log.open(insider.path, writing=True) as log:
        for extra in range(50, 50 + number):
            log.append(add_act(extra))


def rechained(edit: Edit) -> Edit:
    """The same edit by somebody who then makes the whole chain fit again."""

    def thorough(insider: Insider, number: int) -> None:
        edit(insider, number)
        insider.rechain()

    thorough.__name__ = f"{edit.__name__}_rechained"
    return thorough


PLAIN: tuple[Edit, ...] = (
    payload, payload_and_commitment, payload_and_own_hash, payload_laid_out_otherwise, kind, time, author, salt,
    own_hash, prior_hash, commitment_alone, tail_cut, entry_removed, entry_removed_and_closed_up, payloads_swapped,
    entries_swapped, entry_forged_in_between, payload_removed, payload_without_entry, raw_bytes, raw_bytes_and_digest,
    raw_removed, raw_of_another, raw_slipped_in, evidence_moved, statement_dropped, count_changed, published_changed,
    outlet_changed, projection_row_removed, projection_row_moved, projection_row_invented, trigger_dropped,
    trigger_blunted, table_added, column_added, view_over_the_log, version_raised, version_lowered, mark_changed,
    file_cut, emptied, another_book,
)  # fmt: skip
THOROUGH: tuple[Edit, ...] = tuple(
    rechained(edit)
    for edit in (
        payload, payload_laid_out_otherwise, kind, time, author, salt, tail_cut, entry_removed_and_closed_up,
        payloads_swapped, entries_swapped, entry_forged_in_between, evidence_moved, statement_dropped, count_changed,
        published_changed, outlet_changed, raw_bytes_and_digest,
    )
)  # fmt: skip
EDITS = PLAIN + THOROUGH
