"""Accounts of a shared desk: a small file beside the book, passwords as argon2 hashes. Without it, nobody logs in."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

from gegenprobe.desk.web.roles import ROLES, Role
from gegenprobe.model.fault import Trouble
from gegenprobe.model.message import message

LONGEST_NAME = 60
SHORTEST_PASSWORD = 10


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may come to a shared desk. `hash` is argon2id with its salt and costs."""

    name: str
    role: Role
    hash: str


class Accounts:
    """The accounts of one book, read anew at every log-in."""

    def __init__(self, book: Path) -> None:
        self.path = book.with_name(f"{book.name}-accounts.json")

    def all(self) -> dict[str, Account]:
        """The accounts by name; none where there is no file. Trouble when the file is none of ours."""
        try:
            rows = json.loads(self.path.read_bytes())
            accounts = [Account(str(row["name"]), row["role"], str(row["hash"])) for row in rows]
            if any(one.role not in ROLES for one in accounts):
                raise ValueError("role")
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, KeyError, TypeError):
            raise Trouble(
                f"{self.path}: this is no list of accounts. Put it right, or move it away.",
                message("trouble.no_accounts", path=str(self.path)),
            ) from None
        return {one.name: one for one in accounts}

    def put(self, name: str, role: Role, password: str) -> None:
        """Makes an account, or gives it a new role and password. Trouble for a name or password that will not do."""
        from argon2 import PasswordHasher

        if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
            raise Trouble(f"'{name[:20]}' is no name for an account: 1 to {LONGEST_NAME} letters are wanted.")
        if len(password) < SHORTEST_PASSWORD:
            raise Trouble(f"the password is too short: {SHORTEST_PASSWORD} characters and more are wanted.")
        self._write(self.all() | {name: Account(name, role, PasswordHasher().hash(password))})

    def remove(self, name: str) -> None:
        """Takes an account away. Trouble when there is none of this name."""
        accounts = self.all()
        if name not in accounts:
            raise Trouble(f"there is no account '{name[:60]}'.")
        self._write({key: one for key, one in accounts.items() if key != name})

    def entered(self, name: str, password: str) -> Account | None:
        """The account, when the password is its own. It takes as long for a name that nobody has."""
        from argon2 import PasswordHasher
        from argon2.exceptions import InvalidHashError, VerificationError

        account = self.all().get(name)
        hasher = PasswordHasher()
        try:
            hasher.verify(account.hash if account else _NOBODY, password)
        except (VerificationError, InvalidHashError):
            return None
        return account

    def _write(self, accounts: dict[str, Account]) -> None:
        rows = [{"name": one.name, "role": one.role, "hash": one.hash} for one in accounts.values()]
        partial = self.path.with_name(f"{self.path.name}.partial")
        try:
            descriptor = os.open(partial, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                json.dump(rows, file, ensure_ascii=False, indent=1)
            partial.replace(self.path)
        except OSError as error:
            raise Trouble(f"{self.path}: cannot be written: {error.strerror or error}.") from error


# The hash of a password that was thrown away.
_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$2mSd1ltK2DLgQqYkXoLJ6A$0XJbYcM3hHtOqD9mP0U3vQz6t7PaOuJb6k1n0T2sX7Y"
