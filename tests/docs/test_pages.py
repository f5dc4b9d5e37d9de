"""The documentation is true: links lead somewhere, commands parse, no command or option is left out."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from gegenprobe.desk.app import cli
from gegenprobe.desk.reference import commands, reference
from gegenprobe.desk.reference_checks import reference_checks

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_FENCE = re.compile(r"^ *```(\w*)\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
_CALL = re.compile(r"(?:^|[;&|]\s*)\s*(?:\.venv/bin/|\$ )?gegenprobe\s+(.*)")

HELP = ["-h", "--help"]  # click keeps a command's help option from the first context on


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def calls_of(text: str) -> list[str]:
    """Every call of the program in the page's code blocks that are not output."""
    blocks = [block for language, block in _FENCE.findall(text) if language in ("", "sh", "bash", "console")]
    return [match.group(1) for block in blocks for line in block.splitlines() if (match := _CALL.search(line))]


def has_value(given: object) -> bool:
    """Whether a parameter was given: click fills in a mark of its own where it was not."""
    return isinstance(given, str | tuple) and bool(given)


def fault_of(call: str) -> str:
    """What is wrong with a call as the command line would see it; '' when nothing is."""
    words = shlex.split(re.split(r"\s[<>|]|\s&&", call)[0], comments=True)
    try:
        command: click.Command = cli
        context = click.Context(cli, help_option_names=HELP)
        while isinstance(command, click.Group):
            name, *words = words
            below = command.get_command(context, name)
            if below is None:
                return f"no command '{name}'"
            command = below
        parser = command.make_parser(click.Context(command, help_option_names=HELP))
        given, rest, _ = parser.parse_args(args=list(words))
        missing = [one.name for one in command.params if one.required and not has_value(given.get(str(one.name)))]
    except (click.UsageError, ValueError) as error:
        return str(error)
    return f"left over {rest}, missing {missing}" if rest or missing else ""


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_local_links_lead_somewhere(page: Path) -> None:
    links = [link for link in _LINK.findall(page.read_text("utf-8")) if "://" not in link and not link.startswith("#")]
    assert [link for link in links if not (page.parent / link.partition("#")[0]).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_the_calls_in_code_blocks_are_calls(page: Path) -> None:
    calls = calls_of(page.read_text("utf-8"))
    assert {call: fault for call in calls if (fault := fault_of(call))} == {}


FAULTY = ["nonsense", "read", "read x --colour", "set a outlet x", "export --as csv", "codebook", "chronicle extra"]


@pytest.mark.parametrize("call", FAULTY)
def test_a_faulty_call_would_be_noticed(call: str) -> None:
    assert fault_of(call) != ""


def test_the_tutorial_has_calls_at_all() -> None:
    assert len(calls_of((ROOT / "docs" / "tutorial.md").read_text("utf-8"))) > 15


def test_the_first_page_shows_what_the_sample_story_prints() -> None:
    page = (ROOT / "README.md").read_text("utf-8")
    printed = (ROOT / "tests" / "stories" / "belarus-2025.txt").read_text("utf-8") + (ROOT / "Makefile").read_text(
        "utf-8"
    )
    there = {" ".join(line.split()) for line in printed.replace('@echo "', "").replace('"\n', "\n").splitlines()}
    block = re.search(r"```text\n(.*?)```", page, re.DOTALL)
    assert block is not None
    shown = [" ".join(line.split()) for line in block[1].splitlines() if line.strip(". -")]
    assert len(shown) > 3
    assert [line for line in shown if line not in there] == []
    assert [key for key in re.findall(r"show (s_\w+)", page) if key not in printed] == []


def test_the_reference_is_what_the_help_says() -> None:
    assert (ROOT / "docs" / "commands.md").read_text("utf-8") == reference(), "run 'make docs'"


def test_the_page_on_checks_is_what_their_files_say() -> None:
    assert (ROOT / "docs" / "checks.md").read_text("utf-8") == reference_checks(), "run 'make docs'"


@pytest.mark.parametrize(("names", "command"), list(commands()), ids=lambda part: str(part)[:40])
def test_every_command_and_option_is_documented(names: tuple[str, ...], command: click.Command) -> None:
    assert command.help, f"{names} has no help"
    assert command.epilog
    assert command.epilog.startswith("Example: gegenprobe ")
    assert [one.name for one in command.params if isinstance(one, click.Option) and not one.help] == []
    example = command.epilog.removeprefix("Example: gegenprobe ")
    assert fault_of(example) == ""


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_a_page_is_linked_from_another_one(page: Path) -> None:
    if page.name in ("README.md", "0000-template.md"):
        return
    elsewhere = [(other, link) for other in PAGES if other != page for link in _LINK.findall(other.read_text("utf-8"))]
    targets = {(other.parent / link.partition("#")[0]).resolve() for other, link in elsewhere if "://" not in link}
    assert page.resolve() in targets
