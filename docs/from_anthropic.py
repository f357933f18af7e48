"""Write the tables of `from-anthropic.md`: `python docs/from_anthropic.py [--check]`.

Replaces everything after the marker in `docs/from-anthropic.md` with the table of hints, or fails
with `--check` if the page is out of date. `nox -s lint` runs the check.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from api_claude_runtime.hints.hint import Group, Hint
from api_claude_runtime.hints.table import TABLE

TARGET = Path(__file__).resolve().parent / "from-anthropic.md"
MARKER = "<!-- Everything below is written by `python docs/from_anthropic.py`. -->\n"
# Methods that only `for` and `async for` call.
CODE = {
    "__iter__": "for event in client.messages.stream(...)",
    "__aiter__": "async for event in client.messages.stream(...)",
}


def code(text: str) -> str:
    """Return `text` as code in a cell of a table."""
    return f"`{text}`".replace("|", "\\|")


def official(group: Group, name: str) -> str:
    """Return the code of the official package for an entry of the table."""
    return CODE.get(name) or f"{group.prefix}{name}{group.suffix}"


def rows(group: Group) -> Iterator[str]:
    """Yield the rows of a group. Names with the same hint share a row."""
    names: dict[Hint, list[str]] = {}
    for name, hint in group.hints.items():
        names.setdefault(hint, []).append(code(official(group, name)))
    for hint, given in names.items():
        here = ", ".join(part for part in (hint.use and code(hint.use), hint.note) if part)
        yield f"| {', '.join(given)} | {here} |"


def page(before: str) -> str:
    """Return the page with its tables, from a page with a hand-written introduction."""
    introduction, marker, _ = before.partition(MARKER)
    if not marker:
        raise SystemExit(f"{TARGET.name} has no marker: {MARKER.strip()}")
    tables = [
        "\n".join([f"\n## {group.title}\n", "| official | here |", "|---|---|", *rows(group), ""])
        for group in TABLE.values()
    ]
    return introduction + marker + "".join(tables)


def main() -> int:
    """Write the page, or compare it."""
    before = TARGET.read_text("utf-8")
    after = page(before)
    if "--check" in sys.argv[1:]:
        if before != after:
            print(f"{TARGET.name} is out of date: run python docs/from_anthropic.py")
            return 1
    elif before != after:
        TARGET.write_text(after, "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
