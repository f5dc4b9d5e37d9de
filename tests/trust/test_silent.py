"""P28: silent by default. The desk, its reader and its book open no socket but the one that is listened on."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from desk_served import csrf_of

STRACE = shutil.which("strace")
NO_STRACE = "that nothing is sent out is watched with strace (Debian: apt-get install strace)"
_FAMILY = re.compile(r"\b(?:AF|PF)_(INET6?|NETLINK|PACKET)\b")
_PORT = re.compile(r"connect\(.*AF_INET.*sin_port=htons\((\d+)\)")


def traced(tmp_path: Path, call: list[str]) -> tuple[subprocess.Popen[str], Path]:
    """A run whose network calls are written down."""
    assert STRACE is not None
    notes = tmp_path / "calls.txt"
    command = [STRACE, "-f", "-qq", "-e", "trace=network", "-e", "signal=none", "-o", str(notes), sys.executable, *call]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=tmp_path, start_new_session=True), notes


@pytest.mark.skipif(STRACE is None, reason=NO_STRACE)
def test_a_session_at_the_desk_speaks_to_nobody_else(tmp_path: Path) -> None:
    process, notes = traced(tmp_path, ["-m", "gegenprobe", "desk", "--no-open"])
    try:
        assert process.stdout is not None
        entrance = process.stdout.readline().strip()
        base = entrance.partition("/enter")[0]
        with httpx.Client(base_url=base, headers={"origin": base}, trust_env=False, timeout=60) as client:
            assert client.get(entrance).status_code == 303
            form = {
                "csrf": csrf_of(client),
                "text": "Am Freitag kamen in Belarus 52 Gefangene frei.",
                "outlet": "Elbpost",
            }
            job = client.post("/add/text", data=form).headers["location"]
            for _ in range(200):
                if "In the book" in client.get(job).text:
                    break
                time.sleep(0.1)
            for path in ("/", "/chronicle", "/reports?q=frei", "/history", "/help/tutorial"):
                assert client.get(path).status_code == 200
    finally:
        os.killpg(process.pid, signal.SIGINT)
        process.wait(timeout=30)
    calls = [line for line in notes.read_text().splitlines() if _FAMILY.search(line)]
    bound = [line for line in calls if "bind(" in line]
    assert len(bound) == 1
    assert 'inet_addr("127.0.0.1")' in bound[0]
    assert [line for line in calls if "connect(" in line or "sendto(" in line] == []


@pytest.mark.skipif(STRACE is None, reason=NO_STRACE)
def test_a_call_to_another_host_would_be_noticed(tmp_path: Path) -> None:
    call = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('192.0.2.1', 9))"
    process, notes = traced(tmp_path, ["-c", call])
    process.wait(timeout=30)
    assert [line for line in notes.read_text().splitlines() if "connect(" in line and _FAMILY.search(line)]
