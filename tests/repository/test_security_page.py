"""The page about security names tests that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "security.md"


def test_each_promise_has_a_test() -> None:
    rows = [
        line
        for line in PAGE.read_text("utf-8").splitlines()
        if line.startswith("| ") and not line.startswith("| Promise")
    ]
    assert len(rows) > 40
    missing: list[str] = []
    for row in rows:
        found = re.search(r"\| \[`(\w+)`\]\(\.\./(tests/[\w/]+\.py)\) \|$", row)
        name, path = found.groups() if found else (row, "")
        tree = ast.parse((ROOT / path).read_text("utf-8")) if found else ast.Module([], [])
        if name not in {each.name for each in tree.body if isinstance(each, ast.FunctionDef)}:
            missing.append(name)
    assert missing == []
