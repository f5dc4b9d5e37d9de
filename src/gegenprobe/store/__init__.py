"""The append-only log of a book, on disk, in one SQLite file.

`Log.create(path)` opens a book for writing and makes it when there is none; `Log.open(path, writing)` wants one.
`log.append(Act(...), ack_fd)` writes one act as one entry and gives it back, or None when the report of an `add` is
there already. `log.entries()`, `log.entry(number)`, `log.raw(digest)`, `log.added_by(report)` and `log.head()` read.
`checkpoint(log)` is the text that a user keeps elsewhere, `verify(path, text)` says what is wrong,
`backup(path, target)` copies while others write, `export_log(log)` and `import_log(lines, path)` move a book as lines,
`merge(path, other)` takes in the acts of another book.
`StoreTrouble` carries one sentence for the user whenever the world outside does not play along.
"""

from gegenprobe.store.backup import backup
from gegenprobe.store.checkpoint import checkpoint
from gegenprobe.store.finding import Finding
from gegenprobe.store.log import Log, acknowledge
from gegenprobe.store.merge import Merged, merge
from gegenprobe.store.new_file import new_file
from gegenprobe.store.transfer import export_log, import_log
from gegenprobe.store.trouble import StoreTrouble
from gegenprobe.store.verify import verify

__all__ = [
    "Finding",
    "Log",
    "Merged",
    "StoreTrouble",
    "acknowledge",
    "backup",
    "checkpoint",
    "export_log",
    "import_log",
    "merge",
    "new_file",
    "verify",
]
