"""The text of the generated files: free of lint errors, and equal to the golden files.

The diff of the golden files shows what a change to the generator does to its output. Update them with
`UPDATE_GOLDEN=1 python -m pytest tests/codegen/test_text.py`, and review the diff.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

HERE = Path(__file__).parent
FEATURES = sorted(path.name for path in (HERE / "specs").iterdir())
GOLDENS = {
    "unions/models/shapes.py": "shapes.txt",
    "betas/resources/beta/rooms/rooms.py": "rooms.txt",
    "downloads/resources/beta/songs.py": "songs.txt",
    "webhooks/resources/beta/alarms.py": "alarms.txt",
}


@pytest.mark.parametrize("feature", FEATURES)
def test_every_name_is_defined_and_every_import_used(
    tree: Callable[[str], Path], feature: str
) -> None:
    rules = "F,E9"
    result = subprocess.run(
        [
            sys.executable,
            "-m",
            "ruff",
            "check",
            "--isolated",
            "--no-cache",
            "--config",
            'lint.typing-modules = ["api_claude_runtime.requests.request_types"]',
            "--select",
            rules,
            "--ignore",
            "F403",  # two modules have all names of others, for users of the official package
            "--output-format=concise",
            str(tree(feature)),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("source", GOLDENS)
def test_text_equals_the_golden_file(tree: Callable[[str], Path], source: str) -> None:
    feature, _, name = source.partition("/")
    golden = HERE / "golden" / GOLDENS[source]
    text = (tree(feature) / name).read_text("utf-8")
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(text, "utf-8")
    assert text == golden.read_text("utf-8")
