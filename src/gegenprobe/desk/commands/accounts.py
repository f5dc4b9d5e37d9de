"""`gegenprobe accounts`: who may come to a shared desk, and as what."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from gegenprobe.desk.options import Decorator, book_option
from gegenprobe.desk.output import say, tell
from gegenprobe.desk.safe import one_line
from gegenprobe.desk.table import Row, columns_available, table
from gegenprobe.desk.web.accounts import Accounts
from gegenprobe.desk.web.roles import ROLES, Role


@click.group("accounts", short_help="Who may come to a shared desk.", epilog="Example: gegenprobe accounts list")
def command() -> None:
    """Accounts for a desk that several people share.

    A desk without accounts is open to whoever has its start-up token, as admin; one person needs nothing else. With
    accounts, people come in by name and password as well. They are kept in a file beside the book, passwords only as
    argon2 hashes.
    """


name_argument: Decorator = click.argument("name")


@command.command("put", short_help="Make an account, or change it.", epilog="Example: gegenprobe accounts put mira")
@name_argument
@click.option("--role", type=click.Choice(ROLES), default="reader", show_default=True, help="What they may do.")
@click.option("--password-stdin", is_flag=True, help="Take the password from standard input and do not ask for it.")
@book_option
def put(name: str, role: Role, password_stdin: bool, book: Path) -> int:
    """Make the account NAME, or give it a new role and password; the password is asked for."""
    if password_stdin:
        password = sys.stdin.readline().rstrip("\r\n")
    else:
        password = click.prompt("Password", hide_input=True, confirmation_prompt=True, err=True)
    Accounts(book).put(name, role, password)
    say([one_line(f"{name}: {role}")])
    return 0


@command.command("remove", short_help="Take an account away.", epilog="Example: gegenprobe accounts remove mira")
@name_argument
@book_option
def remove(name: str, book: Path) -> int:
    """Take the account NAME away. What was done under it stays in the log."""
    Accounts(book).remove(name)
    say([one_line(f"{name}: removed")])
    return 0


@command.command("list", short_help="List the accounts.", epilog="Example: gegenprobe accounts list")
@book_option
def names(book: Path) -> int:
    """List the accounts of a book with their roles."""
    rows = [Row((one.name, one.role)) for one in Accounts(book).all().values()]
    say(table(("name", "role"), rows, columns_available()))
    if not rows:
        tell(f"{book}: no account; whoever has the start-up token of the desk is admin")
    return 0
