from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from desk_running import FREED, HELD, PLAIN, Desk, Ended


def records(ended: Ended) -> list[dict[str, Any]]:
    return [json.loads(line) for line in ended.lines]


def test_read_gives_statements_as_jsonl(desk: Desk, folder: Path) -> None:
    ended = desk("read", folder, "--format", "jsonl")
    found = records(ended)
    assert ended.code == 0
    assert [(one["report"], one["kind"], one["count"]) for one in found] == [
        ("a", "release", {"op": "exact", "value": 52}),
        ("a", "custody", {"op": "over", "value": 1100}),
        ("b", "release", {"op": "exact", "value": 52}),
    ]
    text = (folder / "a.txt").read_bytes().decode()
    for one in found[:2]:
        assert text[one["evidence"]["start"] : one["evidence"]["end"]] == one["evidence"]["text"]
    assert found[0]["when"] == {"start": "2025-09-12", "end": "2025-09-12"}


def test_read_prints_a_table_a_person_can_read(desk: Desk, folder: Path) -> None:
    ended = desk("read", folder / "a.txt")
    assert ended.lines[0] == "a · Rheinbote · 2025-09-13"
    row = next(line for line in ended.lines if line.startswith("2025-09-12"))
    assert row.split()[:3] == ["2025-09-12", "release", "52"]
    assert "more than 1,100" in ended.out


def test_read_out_writes_one_file_a_report_and_prints_nothing(desk: Desk, folder: Path, tmp_path: Path) -> None:
    ended = desk("read", folder, "--out", tmp_path / "new" / "out")
    written = {path.name: len(path.read_text("utf-8").splitlines()) for path in (tmp_path / "new" / "out").iterdir()}
    assert (ended.code, ended.out) == (0, "")
    assert written == {"a.jsonl": 2, "b.jsonl": 1, "c.jsonl": 0}


def test_read_out_refuses_two_equal_stems_before_it_writes(desk: Desk, folder: Path, tmp_path: Path) -> None:
    (folder / "more").mkdir()
    (folder / "more" / "a.md").write_text(FREED, "utf-8")
    ended = desk("read", folder, "--out", tmp_path / "out")
    assert ended.code == 2
    assert "a.jsonl" in ended.err
    assert not (tmp_path / "out").exists()


def test_read_takes_standard_input_with_metadata_from_options(desk: Desk) -> None:
    ended = desk("read", "-", "--published", "2025-09-13", "--format", "jsonl", stdin=FREED.encode())
    assert [(one["report"], one["when"]["start"]) for one in records(ended)] == [("stdin", "2025-09-12")]


def test_read_does_not_depend_on_the_order_of_paths_within_a_folder(desk: Desk, folder: Path) -> None:
    first = desk("read", folder, "--format", "jsonl").out
    assert first == desk("read", folder, "--format", "jsonl").out
    assert first == desk("read", *sorted(folder.iterdir()), "--format", "jsonl").out


def test_add_says_what_came_in_and_passes_over_what_is_there(desk: Desk, folder: Path) -> None:
    first, second = desk("add", folder, "--format", "jsonl"), desk("add", folder, "--format", "jsonl")
    assert [
        (one["name"], one["outlet"], one["published"], one["language"], one["statements"]) for one in records(first)
    ] == [
        ("a", "Rheinbote", "2025-09-13", "de", 2),
        ("b", "Elbpost", "2025-09-13", "de", 1),
        ("c", "Elbpost", "2025-09-13", "de", 0),
    ]
    assert [(one["report"], one["statements"]) for one in records(first)] == [
        (one["report"], one["statements"]) for one in records(second)
    ]
    assert "0 reports added with 0 statements; 3 were there already" in second.err
    assert len(records(desk("log", "--format", "jsonl"))) == 3


def test_a_report_in_a_language_without_a_pack_is_kept_and_marked(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("Huomenna sataa lunta.\n", "utf-8")
    ended = desk("add", "x.txt", "--language", "fi", "--format", "jsonl")
    assert ended.code == 0
    assert records(ended)[0]["notes"] == ["not read: no language pack for 'fi'"]
    assert [one["language"] for one in records(desk("reports", "--format", "jsonl"))] == ["fi"]


def test_chronicle_puts_what_reads_the_same_on_one_line(desk: Desk, book: Path) -> None:
    lines = records(desk("chronicle", "--format", "jsonl"))
    release = next(one for one in lines if one["kind"] == "release")
    assert (release["count"], len(release["reports"]), release["outlets"]) == (
        {"op": "exact", "value": 52}, 2, ["Elbpost", "Rheinbote"]
    ) or release["outlets"] == ["Rheinbote", "Elbpost"]  # fmt: skip
    assert all({"id", "kind", "evidence"} <= set(one) and one["evidence"] for one in lines)
    table = desk("chronicle")
    row = next(line for line in table.lines if line.startswith("2025-09-12  release"))
    assert row.split()[-1] == "2"
    assert "more than 1,100" in table.out


def test_chronicle_as_of_shows_what_was_known_then(
    desk: Desk, book: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "d.txt").write_text(FREED.replace("52", "61"), "utf-8")
    monkeypatch.setenv("GEGENPROBE_NOW", "2025-12-20T08:30:00Z")
    assert desk("add", folder / "d.txt", "--published", "2025-09-13").code == 0
    counts = {
        day: {
            count["value"]
            for one in records(desk("chronicle", "--format", "jsonl", "--as-of", day))
            for count in one["counts"]
        }
        for day in ("2025-12-13", "2025-12-14", "2025-12-20")
    }
    assert counts == {"2025-12-13": set(), "2025-12-14": {52, 1100}, "2025-12-20": {52, 61, 1100}}


def test_undated_lines_stand_apart(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "u.txt").write_text("In Belarus wurden 52 politische Gefangene freigelassen.\n", "utf-8")
    desk("add", "u.txt", "--language", "de")
    assert "Without a date" in desk("chronicle").lines


def test_set_corrects_and_reads_again(desk: Desk, book: Path) -> None:
    ended = desk("set", "a", "published", "2025-09-20", "--because", "the date on the page", "--by", "kb")
    assert (ended.code, ended.lines) == (0, ["a: published is 2025-09-20 now (was 2025-09-13)"])
    released = [one for one in records(desk("chronicle", "--format", "jsonl")) if one["kind"] == "release"]
    assert [one["when"]["start"] for one in released] == ["2025-09-12", "2025-09-19"]
    last = records(desk("log", "--format", "jsonl"))[-1]
    assert (last["number"], last["by"], last["act"], last["reason"]) == (4, "kb", "set", "the date on the page")


def test_set_unknown_takes_a_value_away(desk: Desk, book: Path) -> None:
    assert desk("set", "a", "outlet", "unknown", "--because", "not on the page").code == 0
    report = next(one for one in records(desk("reports", "--format", "jsonl")) if one["name"] == "a")
    assert report["outlet"] is None


def test_withdraw_takes_a_report_out_of_the_reckoning_and_keeps_it(desk: Desk, book: Path) -> None:
    assert desk("withdraw", "b", "--because", "retracted").code == 0
    released = [one for one in records(desk("chronicle", "--format", "jsonl")) if one["kind"] == "release"]
    assert [len(one["reports"]) for one in released] == [1]
    assert "withdrawn: retracted" in desk("reports").out
    again = desk("withdraw", "b", "--because", "once more")
    assert (again.code, again.err) == (1, "gegenprobe: 'b' is withdrawn already (retracted).\n")


def test_reports_are_listed_and_searched(desk: Desk, book: Path) -> None:
    assert [one["name"] for one in records(desk("reports", "--format", "jsonl"))] == ["a", "b", "c"]
    assert [one["name"] for one in records(desk("reports", "elbpost", "markt", "--format", "jsonl"))] == ["c"]
    assert desk("reports", "nowhere").lines == ["0 of 3 reports"]


def test_show_opens_every_kind_of_id(desk: Desk, book: Path) -> None:
    line = next(one for one in records(desk("chronicle", "--format", "jsonl")) if one["kind"] == "release")
    statement = desk("show", line["evidence"][0])
    assert ">>" in statement.out
    assert FREED.strip() in statement.out.replace(">>", "").replace("<<", "").replace("\n    ", " ")
    opened = desk("show", line["id"])
    assert all(identity in opened.out for identity in line["evidence"])
    assert "Rheinbote" in desk("show", "a").out
    assert "Rheinbote" in desk("show", line["reports"][0]).out or "Elbpost" in desk("show", line["reports"][0]).out
    assert "act: add" in desk("show", "1").out
    entry = records(desk("show", "2", "--format", "jsonl"))[0]
    assert desk("show", entry["hash"][:12]).out == desk("show", "2").out


SHOWN_NOT = [("s_0000000000000000", "chronicle"), ("nothing", "reports"), ("99", "reports")]


@pytest.mark.parametrize(("identity", "advice"), SHOWN_NOT)
def test_show_says_where_ids_are_found(desk: Desk, book: Path, identity: str, advice: str) -> None:
    ended = desk("show", identity)
    assert (ended.code, ended.out) == (1, "")
    assert identity in ended.err
    assert f"gegenprobe {advice}" in ended.err


def test_checkpoint_and_verify(desk: Desk, book: Path, tmp_path: Path) -> None:
    (tmp_path / "point.txt").write_text(desk("checkpoint").out, "utf-8")
    assert desk("verify").lines == ["story.gegenprobe: the book is sound"]
    assert desk("verify", "--checkpoint", "point.txt").code == 0
    (tmp_path / "point.txt").write_text(desk("checkpoint").out.replace("number: 3", "number: 9"), "utf-8")
    broken = desk("verify", "--checkpoint", "point.txt")
    assert broken.code == 1
    assert broken.lines


def test_backup_is_a_book(desk: Desk, book: Path) -> None:
    assert desk("backup", "copy.gegenprobe").lines == ["copy.gegenprobe: copied and verified"]
    assert desk("chronicle", "--book", "copy.gegenprobe").out == desk("chronicle").out
    assert desk("backup", "copy.gegenprobe").code == 1


def test_export_log_and_import_give_the_same_book(desk: Desk, book: Path) -> None:
    assert desk("export", "--as", "log", "--to", "log.jsonl").code == 0
    assert desk("import", "log.jsonl", "--book", "again.gegenprobe").code == 0
    assert desk("checkpoint", "--book", "again.gegenprobe").out == desk("checkpoint").out
    assert desk("import", "log.jsonl", "--book", "again.gegenprobe").code == 1


def test_merge_takes_in_what_a_colleague_did(desk: Desk, book: Path, folder: Path) -> None:
    assert desk("backup", "theirs.gegenprobe").code == 0
    assert desk("withdraw", "a", "--because", "taken back", "--book", "theirs.gegenprobe").code == 0
    ended = desk("merge", "theirs.gegenprobe")
    assert (ended.code, ended.lines) == (0, [f"{book.name}: 1 act of theirs.gegenprobe taken in, 3 were here already"])
    assert (
        desk("merge", "theirs.gegenprobe")
        .lines[0]
        .endswith("0 acts of theirs.gegenprobe taken in, 4 were here already")
    )
    assert desk("chronicle").out == desk("chronicle", "--book", "theirs.gegenprobe").out
    assert desk("verify").code == 0
    assert desk("merge", "nothing.gegenprobe").code == 2
    assert desk("merge", folder / "a.txt").code == 1


def test_export_content_does_not_depend_on_the_order_of_arrival(
    desk: Desk, book: Path, folder: Path, tmp_path: Path
) -> None:
    for name in ("c", "a", "b"):
        assert desk("add", folder / f"{name}.txt", "--book", "other.gegenprobe").code == 0
    for name in ("story", "other"):
        assert desk("export", "--as", "content", "--to", f"{name}.content", "--book", f"{name}.gegenprobe").code == 0
    assert (tmp_path / "story.content").read_bytes() == (tmp_path / "other.content").read_bytes()


def test_export_jsonl_holds_everything(desk: Desk, book: Path, tmp_path: Path) -> None:
    assert desk("export", "--as", "jsonl", "--to", "out").lines == ["out/book.jsonl"]
    found = [json.loads(line) for line in (tmp_path / "out" / "book.jsonl").read_text("utf-8").splitlines()]
    texts = [one["text"] for one in found if one["record"] == "report"]
    assert sorted(text.partition("\n---\n")[2] for text in texts) == sorted([FREED + HELD, FREED, PLAIN])
    assert sum(1 for one in found if one["record"] == "statement") == 3


def test_export_overwrites_nothing(desk: Desk, book: Path) -> None:
    ended = desk("export", "--as", "jsonl", "--to", "story.gegenprobe")
    assert ended.code == 1
    assert "nothing was overwritten" in ended.err
    assert desk("verify").code == 0


def test_export_csv_gives_a_spreadsheet_nothing_to_reckon_with(desk: Desk, folder: Path, tmp_path: Path) -> None:
    (folder / "=cmd.txt").write_text(f"---\noutlet: '=HYPERLINK(1)'\nurl: '@x'\n---\n{FREED}", "utf-8")
    desk("add", folder)
    assert desk("export", "--as", "csv", "--to", "tables").code == 0
    with (tmp_path / "tables" / "reports.csv").open(encoding="utf-8", newline="") as file:
        reports = {row["name"]: row for row in csv.DictReader(file)}
    assert reports["'=cmd"]["outlet"] == "'=HYPERLINK(1)"
    assert reports["'=cmd"]["url"] == "'@x"
    with (tmp_path / "tables" / "statements.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["value"] for row in rows} == {"52", "1100"}
    assert not [cell for row in rows for cell in row.values() if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_annotate_marks_one_layer(desk: Desk, folder: Path) -> None:
    found = records(desk("annotate", folder / "a.txt", "--layer", "numbers", "--format", "jsonl"))
    text = (folder / "a.txt").read_bytes().decode()
    assert found
    assert all(text[one["start"] : one["end"]] == one["text"] for one in found)
    assert "52" in desk("annotate", folder / "a.txt", "--layer", "numbers").out


def test_explain_names_the_entry_that_fired(desk: Desk) -> None:
    found = records(desk("explain", FREED, "--language", "de", "--format", "jsonl"))
    assert any(one["fired"] for one in found)
    assert all({"rule", "file", "line", "fired", "reason"} == set(one) for one in found)


def test_explain_without_a_pack_says_which_there_are(desk: Desk) -> None:
    ended = desk("explain", "Huomenna sataa.", "--language", "fi")
    assert (ended.code, ended.out) == (1, "")
    assert "de" in ended.err


def test_codebook_list_and_check(desk: Desk) -> None:
    assert records(desk("codebook", "list", "--format", "jsonl"))[0]["codebook"] == "detention"
    ended = desk("codebook", "check")
    assert ended.code == 0, ended.out
    assert ended.lines[-1].startswith("0 faults; ")


def test_acknowledgements_name_the_entries(desk: Desk, folder: Path, tmp_path: Path) -> None:
    with (tmp_path / "acks").open("wb", buffering=0) as acks:
        desk("add", folder, "--ack-fd", acks.fileno())
        desk("withdraw", "a", "--because", "x", "--ack-fd", acks.fileno())
    hashes = [one["hash"] for one in records(desk("log", "--format", "jsonl"))]
    assert (tmp_path / "acks").read_text().splitlines() == [f"ACK {one}" for one in hashes]


WRONG_CALLS = [
    (["nonsense"], "nonsense"),
    (["read"], "PATH"),
    (["read", "x.txt", "--published", "31.02.2025"], "31.02.2025"),
    (["read", "x.txt", "--language", "german"], "german"),
    (["read", "x.txt", "--codebook", "../x"], "detention"),
    (["read", "x.txt", "--format", "xml"], "xml"),
    (["chronicle", "--as-of", "yesterday"], "yesterday"),
    (["set", "a", "colour", "red", "--because", "x"], "colour"),
    (["set", "a", "published", "31.02.2025", "--because", "x"], "31.02.2025"),
    (["set", "a", "outlet", "x"], "--because"),
    (["set", "a", "outlet", " ", "--because", "x"], "unknown"),
    (["decide", "s_1", "right", "--because", " "], "Say why"),
    (["undo", "1", "--because", ""], "Say why"),
    (["export", "--as", "odt", "--to", "x"], "odt"),
    (["verify", "--checkpoint", "missing.txt"], "missing.txt"),
]


@pytest.mark.parametrize(("arguments", "named"), WRONG_CALLS, ids=[" ".join(case[0]) for case in WRONG_CALLS])
def test_a_wrong_call_ends_with_2_and_names_what_is_wrong(desk: Desk, arguments: list[str], named: str) -> None:
    ended = desk(*arguments)
    assert (ended.code, ended.out) == (2, "")
    assert named in ended.err
    assert "Traceback" not in ended.err
