"""Prints docs/commands.md from the commands' own help: `make docs`."""

from __future__ import annotations

import sys

from gegenprobe.desk.reference import reference

if __name__ == "__main__":
    sys.stdout.buffer.write(reference().encode())
