"""`formatted`: runs ruff over all rendered files."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path


def formatted(files: dict[str, str]) -> dict[str, str]:
    """Return `files` formatted, with sorted imports and without unused ones."""
    with tempfile.TemporaryDirectory(prefix="api-claude-codegen-") as directory:
        root = Path(directory)
        # ruff keeps unused imports in files named `__init__.py`, so they get another name here.
        paths = {name: root / name.replace("__init__.py", "init.py") for name in files}
        for name, text in files.items():
            paths[name].parent.mkdir(parents=True, exist_ok=True)
            paths[name].write_text(text, "utf-8")
        # Templates import every name that they may need. Remove the unused ones (F401, TC005) and
        # sort the rest (I, RUF022).
        settings = ["--isolated", "--line-length=100", "--target-version=py311"]
        package = [
            *("--config", 'lint.isort.known-first-party=["api_claude_runtime"]'),
            *("--config", 'lint.per-file-ignores={"*.pyi"=["I001"]}'),
            *("--config", "lint.isort.split-on-trailing-comma=false"),
            # Otherwise the names in a TypedDict of functional syntax would count as unused.
            *("--config", 'lint.typing-modules=["api_claude_runtime.requests.request_types"]'),
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
        # Templates print a comma after each item. What fits on one line need not take several.
        compact = ["--config", "format.skip-magic-trailing-comma=true"]
        _ruff(["format", "--no-cache", *settings, *compact, directory])
        return {name: path.read_text("utf-8") for name, path in paths.items()}


def _ruff(arguments: list[str]) -> None:
    result = subprocess.run(  # noqa: S603 - fixed arguments
        [sys.executable, "-m", "ruff", *arguments], capture_output=True, text=True, check=False
    )
    if result.returncode:
        raise RuntimeError(f"ruff failed: {result.stdout}{result.stderr}")
