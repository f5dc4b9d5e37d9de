"""Each bad input gives one clear line that names it and exit code 1, and everything else is read all the same."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from desk_running import FREED, Desk

COMMAND = (sys.executable, "-m", "gegenprobe")
BAD_FILES = [
    ("empty", b"", "empty"),
    ("white-space", b" \n\t\r\n", "empty"),
    ("binary", bytes(range(256)) * 40, "no text"),
    ("picture", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(2000), "no text"),
    ("one-line", b"wort " * 10_000_000, "MB"),
    ("front-matter", b"---\npublished: [2025\nx: }\n---\n" + FREED.encode(), "front matter"),
    ("impossible-day", b"---\npublished: 31.02.2025\n---\n" + FREED.encode(), "31.02.2025"),
    ("nul", FREED.encode() + b"\0" + FREED.encode(), "NUL"),
    ("million-digits", FREED.encode() + b"9" * 1_000_000 + b" Menschen kamen frei.\n", "digits"),
]


@pytest.mark.parametrize(("name", "raw", "message"), BAD_FILES, ids=[case[0] for case in BAD_FILES])
def test_a_bad_file_is_named_and_the_others_are_read(
    desk: Desk, tmp_path: Path, name: str, raw: bytes, message: str
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / f"{name}.txt").write_bytes(raw)
    (tmp_path / "in" / "z.txt").write_text(FREED, "utf-8")
    ended = desk("add", "in", "--format", "jsonl")
    told = [line for line in ended.err.splitlines() if line.startswith(f"in/{name}.txt: ")]
    assert ended.code == 1
    assert len(told) == 1
    assert message in told[0]
    assert '"name":"z"' in ended.out
    assert "Traceback" not in ended.err


FOREIGN = [
    ("windows-1252", "Fünf Häftlinge wurden in Belarus freigelassen, sagte Jörg Müller über die „Lage“.", "cp1252"),
    ("koi", "В пятницу в Минске освободили пятьдесят двух человек, сообщила пресс-служба.", "koi8-r"),
    ("latin", "Die Behörden ließen zwölf Gefangene frei, hieß es am Freitag.", "latin-1"),
]


@pytest.mark.parametrize(("name", "text", "charset"), FOREIGN, ids=[case[0] for case in FOREIGN])
def test_another_charset_is_guessed_with_a_note(desk: Desk, tmp_path: Path, name: str, text: str, charset: str) -> None:
    (tmp_path / f"{name}.txt").write_bytes(text.encode(charset))
    ended = desk("add", f"{name}.txt")
    assert ended.code == 0
    assert f"{name}.txt: " in ended.err
    assert "guessed" in ended.err


def test_a_declared_charset_is_no_guess(desk: Desk, tmp_path: Path) -> None:
    page = (
        f"<html><head><meta charset='windows-1252'></head><body><p>{FREED} Mehr über die Häftlinge.</p></body></html>"
    )
    (tmp_path / "page.html").write_bytes(page.encode("cp1252"))
    ended = desk("add", "page.html")
    assert ended.code == 0
    assert "guessed" not in ended.err


def test_a_missing_path_and_an_unknown_kind_of_file(desk: Desk, folder: Path) -> None:
    (folder / "table.xlsx").write_bytes(b"PK")
    missing = desk("add", folder, "nowhere")
    assert missing.code == 1
    assert "nowhere: there is no such file or folder" in missing.err
    skipped = desk("add", folder)
    assert skipped.code == 0
    assert "table.xlsx: skipped" in skipped.err
    (folder / "inside").mkdir()
    assert "inside" not in desk("add", folder).err
    empty = desk("add", folder / "inside")
    assert empty.code == 0
    assert "inside: there is no report in this folder" in empty.err


def test_a_folder_that_vanishes_while_it_is_read(desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def vanishing(path: Path, *given: object, **more: object) -> object:
        if path.name == "b.txt":
            path.unlink(missing_ok=True)
        return real(path, *given, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", vanishing)
    ended = desk("add", folder, "--format", "jsonl")
    assert ended.code == 1
    assert "b.txt: " in ended.err
    assert ended.out.count("\n") == 2


def test_an_unreadable_file(desk: Desk, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.open

    def refusing(path: Path, *given: object, **more: object) -> object:
        if path.name == "b.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, *given, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", refusing)  # the tests may run as root, whom no file refuses
    ended = desk("add", folder, "--format", "jsonl")
    assert ended.code == 1
    assert "b.txt: cannot be read: Permission denied" in ended.err
    assert ended.out.count("\n") == 2


WITH_BOOK = [["chronicle"], ["reports"], ["log"], ["show", "x"], ["checkpoint"], ["verify"], ["backup", "new"],
             ["withdraw", "x", "--because", "y"], ["undo", "1", "--because", "y"],
             ["export", "--as", "csv", "--to", "t"]]  # fmt: skip


@pytest.mark.parametrize("arguments", WITH_BOOK, ids=[case[0] for case in WITH_BOOK])
def test_no_book(desk: Desk, tmp_path: Path, arguments: list[str]) -> None:
    ended = desk(*arguments, "--book", "none.gegenprobe")
    assert (ended.code, ended.out) == (1, "")
    assert "none.gegenprobe: " in ended.err
    assert not (tmp_path / "none.gegenprobe").exists()


@pytest.mark.parametrize("arguments", [*WITH_BOOK, ["add", "reports"]], ids=lambda case: case[0])
def test_a_file_that_is_no_book_is_left_as_it_is(
    desk: Desk, folder: Path, tmp_path: Path, arguments: list[str]
) -> None:
    (tmp_path / "no.gegenprobe").write_bytes(b"Dear diary, " * 400)
    ended = desk(*arguments, "--book", "no.gegenprobe")
    assert ended.code == 1
    assert "no.gegenprobe" in ended.out + ended.err or "no book" in ended.out
    assert "Traceback" not in ended.err
    assert (tmp_path / "no.gegenprobe").read_bytes() == b"Dear diary, " * 400


@pytest.mark.parametrize("arguments", [*WITH_BOOK, ["add", "reports"]], ids=lambda case: case[0])
def test_a_book_of_a_newer_version_is_refused_untouched(desk: Desk, book: Path, arguments: list[str]) -> None:
    connection = apsw.Connection(str(book))
    connection.execute("PRAGMA user_version = 9999")
    connection.close()
    before = book.read_bytes()
    ended = desk(*arguments)
    assert ended.code == 1
    assert "9999" in ended.out + ended.err
    assert "newer" in ended.out + ended.err
    assert "Traceback" not in ended.err
    assert book.read_bytes() == before


def test_a_full_disk_ends_with_one_line_and_a_second_run_completes(desk: Desk, folder: Path, tmp_path: Path) -> None:
    for number in range(60):
        (folder / f"n{number:02}.txt").write_text(f"{FREED * 40}{number}\n", "utf-8")

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    ended = subprocess.run(
        [*COMMAND, "add", "reports"], cwd=tmp_path, capture_output=True, text=True, preexec_fn=little_room, check=False
    )
    assert ended.returncode == 1
    assert "Traceback" not in ended.stderr
    last = ended.stderr.splitlines()[-1]
    assert last.startswith("gegenprobe: story.gegenprobe: ")
    kept = len(desk("reports", "--format", "jsonl").lines)
    assert 0 < kept < 63
    assert desk("add", "reports").code == 0
    assert len(desk("reports", "--format", "jsonl").lines) == 63
    assert desk("verify").code == 0


def test_no_room_for_the_output(folder: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("/dev/full is missing; run the tests on Linux")
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run([*COMMAND, "read", str(folder)], stdout=full, stderr=subprocess.PIPE, check=False)
    assert ended.returncode == 1
    assert ended.stderr.decode().splitlines()[-1] == (
        "gegenprobe: the output: No space left on device; make room and run the same command again"
    )


def test_a_reader_that_leaves_is_no_news(folder: Path) -> None:
    (folder / "long.txt").write_text(FREED * 2000, "utf-8")
    with subprocess.Popen(
        [*COMMAND, "annotate", str(folder), "--layer", "sentences", "--format", "jsonl"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    ) as running:  # fmt: skip
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 141


def test_two_processes_add_at_once_and_nothing_is_lost(desk: Desk, tmp_path: Path) -> None:
    for side in ("left", "right"):
        (tmp_path / side).mkdir()
        for number in range(25):
            (tmp_path / side / f"{side}{number}.txt").write_text(f"{FREED}{side} {number}\n", "utf-8")
        (tmp_path / side / "same.txt").write_text(FREED, "utf-8")
    runs = [
        subprocess.Popen([*COMMAND, "add", side], cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for side in ("left", "right")
    ]
    told = [run.communicate() for run in runs]
    assert [run.returncode for run in runs] == [0, 0], told
    assert all(b"locked" not in err for _, err in told)
    assert len(desk("reports", "--format", "jsonl").lines) == 51
    assert desk("verify").code == 0


def test_ctrl_c_says_in_one_line_what_is_kept(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(3):
        (tmp_path / "in" / f"{number}.txt").write_text(f"{FREED}{number}\n", "utf-8")
    os.mkfifo(tmp_path / "fifo.txt")  # the second path: reading it waits until the signal comes
    reading, writing = os.pipe()
    with subprocess.Popen(
        [*COMMAND, "add", "in", "fifo.txt", "--ack-fd", str(writing)],
        cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, pass_fds=[writing],
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a shell's background job ignores it
    ) as running:  # fmt: skip
        os.close(writing)
        with (tmp_path / "fifo.txt").open("wb"):  # opens when the command has opened it to read
            running.send_signal(signal.SIGINT)
            _, told = running.communicate(timeout=30)
    with os.fdopen(reading) as acknowledged:
        assert len(acknowledged.readlines()) == 3
    assert running.returncode == 130
    assert told.decode().splitlines() == [
        "interrupted: 3 reports added, all of them kept; the same command adds the rest"
    ]
    assert len(desk("reports", "--format", "jsonl").lines) == 3


def test_what_a_report_says_does_not_steer_the_terminal(desk: Desk, tmp_path: Path) -> None:
    hostile = (
        "Am Freitag wurden 52 \x1b[31m\u202epolitische\u202c Gefangene [bold]freigelassen[/bold], sagte Mira Dahl.\n"
    )
    front = '---\noutlet: "Rhein\\e[2Jbote\\u202E"\npublished: 2025-09-13\n---\n'
    (tmp_path / "h.txt").write_text(front + FREED + hostile, "utf-8")
    (tmp_path / "w\x1b[2Jx.txt").write_text("", "utf-8")
    desk("add", "h.txt", "--language", "de")
    for arguments in (["chronicle"], ["reports"], ["show", "h"], ["log"], ["read", "h.txt"], ["read", "w\x1b[2Jx.txt"],
                      ["chronicle", "--format", "jsonl"], ["read", "h.txt", "--format", "jsonl"]):  # fmt: skip
        ended = desk(*arguments)
        shown = ended.out + ended.err
        assert shown
        assert not [one for one in shown if one in "\x1b\u202e\u202c\x9b"]
