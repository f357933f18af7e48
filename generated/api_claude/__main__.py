# Generated from spec/ by `nox -s codegen`. Do not edit.
"""The commands `api-claude` and `python -m api_claude`. Their code is in the runtime."""

from __future__ import annotations

import sys

from api_claude_runtime.cli.entry import run


def main() -> int:
    """Run a command with the arguments of the process and return its exit code."""
    return run(__package__ or "api_claude")


if __name__ == "__main__":
    sys.exit(main())
