"""For all tests: a skipped test says how to get what it needs, and is a failure where CI=true."""

from __future__ import annotations

import os

import pytest

pytest.register_assert_rewrite("noted")  # it asserts for tables of texts and what is read of them

pytest_plugins = ["desk_running", "desk_served"]


def pytest_configure(config: pytest.Config) -> None:
    """Compiled packs are kept beside pytest's own cache, never in the user's."""
    os.environ["GEGENPROBE_CACHE"] = _beside_cache(config)


def _beside_cache(config: pytest.Config) -> str:
    cache = getattr(config, "cache", None)  # missing where pytest runs without its cache
    return str(cache.mkdir("packs")) if cache is not None else "off"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The protocols of trust come first: they start hundreds of processes, which is quick while this one is small."""
    items.sort(key=lambda item: "trust" not in item.path.parts)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    reasons = sorted({str(report.longrepr[2]) for report in skipped if isinstance(report.longrepr, tuple)})
    for reason in reasons:
        terminalreporter.write_line(f"not tested here: {reason.removeprefix('Skipped: ')}")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("CI") == "true" and exitstatus == 0 and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
