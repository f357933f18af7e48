# Generated from spec/ by `nox -s codegen`. Do not edit.
"""The command `python -m api_claude`. Its subcommands are in the runtime."""

from __future__ import annotations

import sys

from api_claude_runtime.helpers.diagnostics.command import main

from .client import Client

if __name__ == "__main__":
    sys.exit(main(Client, "api_claude"))
