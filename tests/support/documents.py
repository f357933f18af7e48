"""Run the Python code blocks of the pages in docs/ exactly as they are written."""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from api_claude import Client

DOCS = Path(__file__).parents[2] / "docs"


def blocks(name: str) -> list[str]:
    """Return the Python code blocks of a page of docs/, in page order."""
    return re.findall(r"```python\n(.*?)```", (DOCS / name).read_text("utf-8"), re.DOTALL)


def run(
    name: str,
    containing: str = "",
    setup: str = "",
    replacements: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, Any]:
    """Run the code blocks of a page in page order and return the variables that they define.

    Args:
        name: Path of the page, relative to docs/.
        containing: Run only blocks that contain this text.
        setup: Code that runs before the first block.
        replacements: Texts of the page (such as addresses) and what to run in their place.
    """
    names: dict[str, Any] = {"Client": Client}
    try:
        for block in [setup, *(block for block in blocks(name) if containing in block)]:
            # The server always returns the same page, and `iter_all()` raises for such a loop.
            text = re.sub(r"limit=(31|100)\b", "limit=1", block)
            for original, replacement in replacements.items():
                text = text.replace(original, replacement)
            exec(compile(text, name, "exec"), names)
    finally:
        if client := names.get("client"):
            client.close()
    return names
