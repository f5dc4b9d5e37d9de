"""A shared desk: accounts beside the book, passwords as hashes only."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk_running import Desk
from desk_served import Served
from gegenprobe.desk.web.accounts import Accounts
from gegenprobe.model.fault import Trouble

PASSWORD = "ein langes Wort"


def test_an_account_comes_in_with_its_own_password_only(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path / "story.gegenprobe")
    accounts.put("mira", "reviewer", PASSWORD)
    accounts.put("jan", "reader", PASSWORD + "!")
    entered = accounts.entered("mira", PASSWORD)
    assert entered is not None
    assert entered.role == "reviewer"
    tries = [("mira", PASSWORD + "!"), ("jan", PASSWORD), ("nobody", PASSWORD), ("", ""), ("mira", "")]
    assert [accounts.entered(*one) for one in tries] == [None] * 5


def test_the_file_holds_no_password_and_is_its_owners_alone(tmp_path: Path) -> None:
    accounts = Accounts(tmp_path / "story.gegenprobe")
    accounts.put("mira", "reader", PASSWORD)
    assert PASSWORD not in accounts.path.read_text("utf-8")
    assert "$argon2id$" in accounts.path.read_text("utf-8")
    assert accounts.path.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("name", "password"), [("", PASSWORD), ("x" * 61, PASSWORD), ("a\nb", PASSWORD), ("a", "short")]
)
def test_what_will_not_do_is_refused(tmp_path: Path, name: str, password: str) -> None:
    with pytest.raises(Trouble):
        Accounts(tmp_path / "b").put(name, "reader", password)


@pytest.mark.parametrize("content", ["", "{}", "[1]", '[{"name": "a", "role": "owner", "hash": "x"}]', "[{}]"])
def test_a_file_that_is_no_list_of_accounts_lets_nobody_in(tmp_path: Path, content: str) -> None:
    accounts = Accounts(tmp_path / "b")
    accounts.path.write_text(content, "utf-8")
    if content == "{}":
        assert accounts.all() == {}
        return
    with pytest.raises(Trouble):
        accounts.entered("a", PASSWORD)


def test_at_the_door_of_a_shared_desk(served: Served) -> None:
    served.desk.accounts.put("mira", "reviewer", PASSWORD)
    with served.outside() as client:
        assert client.get("/").headers["location"] == "/enter"
        assert 'type="password"' in client.get("/enter").text
        wrong = client.post("/enter", data={"name": "mira", "password": "something else"})
        assert wrong.status_code == 403
        assert "do not belong together" in wrong.text
        assert client.post("/enter", data={"name": "mira", "password": PASSWORD}).headers["location"] == "/"
        assert "mira · reviewer" in client.get("/").text


def test_the_command(desk: Desk, book: Path) -> None:
    made = desk("accounts", "put", "mira", "--role", "reviewer", "--password-stdin", stdin=f"{PASSWORD}\n".encode())
    assert (made.code, made.out) == (0, "mira: reviewer\n")
    assert "mira  reviewer" in desk("accounts", "list").out
    assert desk("accounts", "remove", "mira").code == 0
    assert desk("accounts", "remove", "mira").code == 1
    nobody = desk("accounts", "list")
    assert (nobody.code, nobody.out) == (0, "")
    assert "no account; whoever has the start-up token" in nobody.err
    assert desk("accounts", "put", "mira", "--password-stdin", stdin=b"short\n").code == 1
