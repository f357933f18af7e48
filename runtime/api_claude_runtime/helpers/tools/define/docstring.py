"""`Docstring`: the text and the parameter descriptions of a function's docstring.

Supports Google style (`Args:`), NumPy style (`Parameters`, underlined) and reST (`:param x:`), also
mixed in one docstring.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_GOOGLE = re.compile(r"(?:Args|Arguments|Params|Parameters|Keyword Args|Keyword Arguments):")
_GOOGLE_ENTRY = re.compile(r"\*{0,2}(\w+)\s*(?:\(.*?\))?\s*:(?:\s+(.*)|$)")
_NUMPY = re.compile(r"(?:Other )?Parameters|Keyword Arguments")
_NUMPY_ENTRY = re.compile(r"(\*{0,2}\w+(?:\s*,\s*\*{0,2}\w+)*)\s*(?::.*)?$")
_REST = re.compile(
    r":(?:param|parameter|arg|argument|key|keyword)\s+(?:[^:]*\s)?\*{0,2}(\w+)\s*:(.*)"
)
_TYPE = re.compile(r":(?:type|kwtype)\s[^:]*:")


@dataclass(slots=True)
class Docstring:
    """A parsed docstring.

    `text` is the whole docstring without its sections about parameters. `params` maps names to
    descriptions; parameters without a description are omitted.
    """

    text: str = ""
    params: dict[str, str] = field(default_factory=dict[str, str])


def parse_docstring(text: str | None) -> Docstring:
    if not text:
        return Docstring()
    lines = inspect.cleandoc(text).splitlines()
    params: dict[str, str] = {}
    removed = set[int]()
    for index, line in enumerate(lines):
        if _GOOGLE.fullmatch(line.strip()):
            # If the heading is the first line, `cleandoc` may have removed the indent below it.
            section = _below(lines, index, _indent(line) if index else -1)
            entries = [*_google(section)]
        elif _NUMPY.fullmatch(line.strip()) and _underlined(lines, index):
            section = [lines[index + 1], *_section(lines, index + 2, _indent(line))]
            entries = [*_numpy(section[1:])]
        elif match := _REST.match(line.strip()):
            section = _below(lines, index, _indent(line))
            entries = [(match[1], [match[2], *section])]
        elif _TYPE.match(line.strip()):
            section = _below(lines, index, _indent(line))
            entries = [("", list[str]())]
        else:
            continue
        if not entries and _joined(lines[index + 1 + len(section) :]):
            continue  # a heading without entries is part of the text
        removed.update(range(index, index + len(section) + 1))
        for name, words in entries:
            if description := _joined(words):
                params.setdefault(name, description)
    return Docstring(_text(lines, removed), params)


def _text(lines: list[str], removed: set[int]) -> str:
    kept: list[str] = []
    for index, line in enumerate(lines):
        if index not in removed:
            kept.append(line.rstrip())
        elif kept and kept[-1]:
            kept.append("")  # sections that are removed still separate paragraphs
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()


def _google(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    return _entries(lines, _GOOGLE_ENTRY)


def _numpy(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    for names, words in _entries(lines, _NUMPY_ENTRY):
        for name in names.split(","):
            yield name.strip().lstrip("*"), words


def _entries(lines: list[str], pattern: re.Pattern[str]) -> Iterator[tuple[str, list[str]]]:
    """Yield the entries of a section; each one starts at the indent of the section's first line."""
    margin = next((_indent(line) for line in lines if line.strip()), 0)
    name, words = "", list[str]()
    for line in lines:
        if line.strip() and _indent(line) <= margin:
            if name:
                yield name, words
            match = pattern.match(line.strip())
            name = match[1] if match else ""
            words = [match[2] or ""] if match and pattern.groups > 1 else []
        else:
            words.append(line)
    if name:
        yield name, words


def _below(lines: list[str], index: int, margin: int) -> list[str]:
    """Return the lines after `index` up to the first one that is not indented beyond `margin`."""
    below: list[str] = []
    for line in lines[index + 1 :]:
        if line.strip() and _indent(line) <= margin:
            break
        below.append(line)
    return below


def _section(lines: list[str], start: int, margin: int) -> list[str]:
    """Return the lines from `start` to the next underlined heading or text left of `margin`."""
    section: list[str] = []
    for index in range(start, len(lines)):
        line = lines[index]
        if _underlined(lines, index) or (line.strip() and _indent(line) < margin):
            break
        section.append(line)
    return section


def _underlined(lines: list[str], index: int) -> bool:
    if not lines[index].strip() or index + 1 >= len(lines):
        return False
    return re.fullmatch(r"-{3,}|={3,}", lines[index + 1].strip()) is not None


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _joined(words: list[str]) -> str:
    return " ".join(" ".join(words).split())
