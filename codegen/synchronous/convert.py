"""`converted`: makes the synchronous modules of the table from the asynchronous ones."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from codegen.problems import Problems

from .table import NO_RESULT, PAIRS, PREFIXES, REMOVED, UNWRAPPED, WORDS, Pair

HEADER = "# Made from {} by `nox -s codegen`. Do not edit.\n"

# An asynchronous generator has no `yield from`, so it has a loop instead.
_DELEGATION = re.compile(
    r"^(?P<indent> *)for (?P<item>\w+) in (?P<items>.+):\n"
    r"(?P=indent)    yield (?P=item)\n"
    r"(?!(?P=indent)    |(?P=indent)else:)",
    re.MULTILINE,
)
_RULES = (
    *((rule, re.compile(rf"  # noqa: {rule} - .*"), "") for rule in REMOVED),
    *((word, re.compile(rf"\b{word}\b"), by) for word, by in WORDS.items()),
    *((prefix, re.compile(rf"\b{prefix}(?=\w)"), by) for prefix, by in PREFIXES.items()),
    ("yield from", _DELEGATION, r"\g<indent>yield from \g<items>\n"),
)
"""Name of a rule, what it finds, and what it puts there."""


def converted(runtime: Path, table: Iterable[Pair] = PAIRS) -> dict[str, str]:
    """Return the synchronous modules before formatting: path in `runtime` -> text.

    Raises:
        SpecError: The table has a difference or a rule that no module needs.
    """
    problems, used, files = Problems(), set[str](), {}
    for pair in table:
        text = (runtime / pair.source).read_text("utf-8")
        for old, new in pair.differences.items():
            if old not in text:
                problems.add(pair.source, f"does not contain {old!r}, which the table replaces")
            text = text.replace(old, new)
        text, rules = synchronous(text)
        used |= rules
        files[pair.target] = HEADER.format(Path(pair.source).name) + text
    for name in sorted({*NO_RESULT, *UNWRAPPED, *(name for name, _, _ in _RULES)} - used):
        problems.add(
            "codegen/synchronous/table.py", f"has a rule for {name!r}, which no module contains"
        )
    problems.check()
    return files


def synchronous(text: str) -> tuple[str, set[str]]:
    """Return the text of the synchronous version, and the names of the rules that were used.

    A loop that only yields its items becomes `yield from`.
    """
    used = set[str]()
    for name in UNWRAPPED:
        while found := re.search(rf"\b{name}\[", text):
            end = _closing(text, found.end())
            text = text[: found.start()] + text[found.end() : end] + text[end + 1 :]
            used.add(name)
    for name in NO_RESULT:
        for found in reversed([*re.finditer(rf"\b{name}\[", text)]):
            end = _closing(text, found.end())
            text = f"{text[:end]}, None{text[end:]}"
            used.add(name)
    for name, pattern, by in _RULES:
        text, count = pattern.subn(by, text)
        if count:
            used.add(name)
    return text, used


def _closing(text: str, start: int) -> int:
    """Return the position of the bracket that closes the one before `start`."""
    depth = 1
    for index in range(start, len(text)):
        depth += {"[": 1, "]": -1}.get(text[index], 0)
        if not depth:
            return index
    raise ValueError(f"no bracket closes {text[start - 20 : start]!r}")
