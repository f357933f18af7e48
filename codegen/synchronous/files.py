"""Writes the synchronous modules of the runtime, or checks that they are up to date."""

from __future__ import annotations

from pathlib import Path

from codegen.render.format import formatted

from .convert import converted

RUNTIME = Path(__file__).resolve().parents[2] / "runtime" / "api_claude_runtime"


def changed(runtime: Path = RUNTIME) -> dict[Path, str]:
    """Return the path and the new text of each synchronous module that is not up to date."""
    paths = {runtime / name: text for name, text in formatted(converted(runtime)).items()}
    return {
        path: text
        for path, text in paths.items()
        if not path.is_file() or path.read_text("utf-8") != text
    }
