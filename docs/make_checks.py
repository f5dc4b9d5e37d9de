"""Prints docs/checks.md from the checks' own manual pages: `make docs`."""

from __future__ import annotations

import sys

from gegenprobe.desk.reference_checks import reference_checks

if __name__ == "__main__":
    sys.stdout.buffer.write(reference_checks().encode())
