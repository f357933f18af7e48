"""The page about the official package is made from the table of hints."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from api_claude_runtime.hints.table import TABLE

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "from-anthropic.md"


def test_the_page_is_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, "docs/from_anthropic.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_page_has_every_replacement() -> None:
    text = PAGE.read_text("utf-8").replace("\\|", "|")
    for group in TABLE.values():
        assert f"\n## {group.title}\n" in text
        for hint in group.hints.values():
            assert hint.use in text
            assert hint.note in text
