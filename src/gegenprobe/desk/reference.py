"""The page on all commands, made from their own help."""

from __future__ import annotations

from collections.abc import Iterator

import click

from gegenprobe.desk.app import cli

_WIDTH = 100
_HELP = ["-h", "--help"]
_OPENING = """# Commands

This page is made from the help of the commands (`make docs`); `gegenprobe COMMAND --help` prints the same.

Results go to standard output, notes and progress to standard error.

| exit code | meaning |
|---|---|
| 0 | done; notes, findings and guesses are no failure |
| 1 | some input could not be read, or a check found something |
| 2 | the call itself is wrong |
| 130 | interrupted with Ctrl-C; everything acknowledged is kept |
| 141 | the program that read the output has gone |

| environment variable | meaning |
|---|---|
| `GEGENPROBE_NOW` | sets the clock, such as `2025-12-14T08:30:00Z` |
| `GEGENPROBE_CACHE` | the folder that keeps compiled language packs \
(nothing of your reports), or `off`; otherwise the user's own, \
such as `~/.cache/gegenprobe`. It may be deleted at any time |
| `GEGENPROBE_NATIVE` | `off`: read with the sources themselves and not with the machine code \
that `make` compiled from them; the same comes out, more slowly |
"""


def reference() -> str:
    """The page as Markdown."""
    parts = [_OPENING]
    for names, command in commands():
        parts.append(f"\n## {' '.join(names)}\n\n```text\n{_help(names, command)}\n```\n")
    return "".join(parts)


def commands() -> Iterator[tuple[tuple[str, ...], click.Command]]:
    """Every command with the words that call it, groups before their commands."""
    yield from _below(("gegenprobe",), cli)


def _below(names: tuple[str, ...], command: click.Command) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    yield names, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=" ".join(names), help_option_names=_HELP)
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            assert below is not None
            yield from _below((*names, name), below)


def _help(names: tuple[str, ...], command: click.Command) -> str:
    context = click.Context(command, info_name=" ".join(names), terminal_width=_WIDTH, help_option_names=_HELP)
    return command.get_help(context).rstrip()
