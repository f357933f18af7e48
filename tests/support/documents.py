"""The documents' code, to be run as it stands."""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from api_claude import Client

DOCS = Path(__file__).parents[2] / "docs"


def blocks(name: str) -> list[str]:
    return re.findall(r"```python\n(.*?)```", (DOCS / name).read_text("utf-8"), re.DOTALL)


def run(
    name: str,
    having: str = "",
    before: str = "",
    local: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, Any]:
    """A document's code, in its order, as far as it has some text; and what it has left behind.
    `local` is what stands here for text of the document, an address say.
    """
    names: dict[str, Any] = {"Client": Client}
    try:
        for block in [before, *(block for block in blocks(name) if having in block)]:
            # The server has one page for ever, and a walk over it would find that out.
            text = re.sub(r"limit=(31|100)\b", "limit=1", block)
            for theirs, ours in local.items():
                text = text.replace(theirs, ours)
            exec(compile(text, name, "exec"), names)
    finally:
        if client := names.get("client"):
            client.close()
    return names
