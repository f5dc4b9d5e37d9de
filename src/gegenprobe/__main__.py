"""`python -m gegenprobe`, and what the `gegenprobe` command calls."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the command line; the exit code."""
    from gegenprobe.desk.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
