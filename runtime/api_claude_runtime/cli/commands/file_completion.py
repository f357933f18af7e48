"""Completion of paths in values that are no paths as a whole, such as `@request.json`."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from click.shell_completion import CompletionItem


def paths(incomplete: str) -> list[CompletionItem]:
    """Let the shell complete a path."""
    return [CompletionItem(incomplete, type="file")]


def paths_after_at(incomplete: str) -> list[CompletionItem]:
    """Return `@path` for each path that begins with the text after the at sign."""
    if not incomplete.startswith("@"):
        return []
    folder, name = os.path.split(incomplete[1:])
    with suppress(OSError, ValueError):  # such as a folder that cannot be read
        found = sorted(Path(folder or ".").iterdir())
        return [
            CompletionItem(f"@{os.path.join(folder, each.name)}")  # noqa: PTH118 - keeps `./`
            for each in found
            if each.name.startswith(name) and (name or not each.name.startswith("."))
        ]
    return []
