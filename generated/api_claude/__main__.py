# Generated from spec/ by `nox -s codegen`. Do not edit.
"""The commands `api-claude` and `python -m api_claude`. Their code is in the runtime."""

from __future__ import annotations

import sys

_INTERRUPTED = 130


def main() -> int:
    """Run a command with the arguments of the process and return its exit code."""
    try:  # Ctrl-C may come before the code is loaded
        from api_claude_runtime.cli.entry import run

        return run(__package__ or "api_claude")
    except KeyboardInterrupt:
        return _INTERRUPTED


if __name__ == "__main__":
    sys.exit(main())
