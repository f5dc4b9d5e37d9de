"""The command `gegenprobe`: finds its subcommands when they are called, and ends every run with one clear line.

Exit codes: 0 done; 1 some input could not be read, or a check found something; 2 the call itself is wrong;
130 interrupted; 141 the program that read the output has gone.
"""

from __future__ import annotations

import errno
import gc
import importlib
import os
import sys
from collections.abc import Sequence

import click

from gegenprobe import __version__
from gegenprobe.desk.output import tell
from gegenprobe.model.fault import Trouble

# How many new objects Python lets pass before it looks for unused ones: reading makes many, and few that need it.
COLLECT = (20_000, 20, 100)
DONE, FOUND, WRONG_CALL, INTERRUPTED, READER_GONE = 0, 1, 2, 130, 141

# In the order in which a documenter needs them; `import` is no name for a module.
COMMANDS = {
    "read": "read",
    "desk": "desk",
    "add": "add",
    "chronicle": "chronicle",
    "check": "check",
    "balance": "balance",
    "figures": "figures",
    "why": "why",
    "people": "people",
    "deals": "deals",
    "changes": "changes",
    "show": "show",
    "reports": "reports",
    "set": "set",
    "withdraw": "withdraw",
    "decide": "decide",
    "undo": "undo",
    "log": "log",
    "explain": "explain",
    "annotate": "annotate",
    "copies": "copies",
    "cluster": "cluster",
    "evaluate": "evaluate",
    "codebook": "codebook",
    "names": "names",
    "export": "export",
    "import": "import_",
    "merge": "merge",
    "backup": "backup",
    "checkpoint": "checkpoint",
    "verify": "verify",
    "accounts": "accounts",
}


class Commands(click.Group):
    """A group whose commands are imported only when they are called or listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands' names in the order of the help."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"gegenprobe.desk.commands.{COMMANDS[cmd_name]}")
        command = module.command
        assert isinstance(command, click.Command)
        return command


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Example: gegenprobe add reports/ && gegenprobe chronicle",
)
@click.version_option(__version__, prog_name="gegenprobe", message="%(prog)s %(version)s")
def cli() -> None:
    """Cross-check a running story.

    Gegenprobe reads the reports on a story and keeps a ledger: who was detained, freed, moved, exchanged; how many,
    when, where, and by whose account. Every line opens the sentence it rests on. Everything runs on this machine.
    """


def run(arguments: Sequence[str]) -> int:
    """Run one command line; the exit code. No input, however bad, ends in a traceback."""
    gc.set_threshold(*COLLECT)
    try:
        code = _invoke(arguments)
        sys.stdout.flush()
        return code
    except click.ClickException as error:
        error.show(sys.stderr)
        return error.exit_code
    except Trouble as trouble:
        tell(f"gegenprobe: {trouble}")
        return FOUND
    except (KeyboardInterrupt, click.Abort):
        tell(
            "gegenprobe: interrupted; the book holds every report and decision that was acknowledged, and nothing half"
        )
        return INTERRUPTED
    except OSError as error:
        return _outside(error)


def _invoke(arguments: Sequence[str]) -> int:
    try:
        with cli.make_context("gegenprobe", list(arguments)) as context:
            result = cli.invoke(context)
    except click.exceptions.Exit as left:
        return left.exit_code
    return result if isinstance(result, int) else DONE


def _outside(error: OSError) -> int:
    """The world outside failed: one line that says what and where, and what to do when that is known."""
    if error.errno == errno.EPIPE:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return READER_GONE
    where = str(error.filename) if error.filename else "the output"
    advice = "; make room and run the same command again" if error.errno == errno.ENOSPC else ""
    tell(f"gegenprobe: {where}: {error.strerror or error}{advice}")
    if not error.filename:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return FOUND
