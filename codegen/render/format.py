"""ruff, over everything that was rendered, in one call each."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path


def formatted(files: dict[str, str]) -> dict[str, str]:
    """`files` with imports sorted and pruned, and formatted, by the project's own settings."""
    with tempfile.TemporaryDirectory(prefix="api-claude-codegen-") as directory:
        root = Path(directory)
        # ruff leaves unused imports of an `__init__.py` alone, so that none is called that here.
        paths = {name: root / name.replace("__init__.py", "init.py") for name in files}
        for name, text in files.items():
            paths[name].parent.mkdir(parents=True, exist_ok=True)
            paths[name].write_text(text, "utf-8")
        # Templates import generously: what is unused goes (F401, TC005), the rest is sorted (I,
        # RUF022).
        settings = ["--isolated", "--line-length=100", "--target-version=py311"]
        package = [
            *("--config", 'lint.isort.known-first-party=["api_claude_runtime"]'),
        ]
        _ruff(
            [
                "check",
                "--fix",
                "--select=I,F401,RUF022,TC005",
                "--exit-zero",
                "--no-cache",
                *settings,
                *package,
                directory,
            ]
        )
        _ruff(["format", "--no-cache", *settings, directory])
        return {name: path.read_text("utf-8") for name, path in paths.items()}


def _ruff(arguments: list[str]) -> None:
    result = subprocess.run(  # noqa: S603 - our own arguments
        [sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True, check=False
    )
    if result.returncode:
        raise RuntimeError(f"ruff failed: {result.stdout}{result.stderr}")
