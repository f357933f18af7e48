"""`Docstring`: what a docstring says of a function and of its parameters.

Google style (`Args:`), NumPy (`Parameters` underlined) and reST (`:param x:`) are known, and may
be mixed.
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
_FIELD = re.compile(r":[a-z]+(?:\s[^:]*)?:(?:\s|$)")
_HEADING = re.compile(
    r"(?:Args|Arguments|Attributes|Example|Examples|Keyword Args|Keyword Arguments|Note|Notes"
    r"|Params|Parameters|Raises|Return|Returns|Yield|Yields):"
)


@dataclass(slots=True)
class Docstring:
    """`summary` is the first paragraph, on one line; `params` have only what says something."""

    summary: str = ""
    params: dict[str, str] = field(default_factory=dict[str, str])


def parse_docstring(text: str | None) -> Docstring:
    if not text:
        return Docstring()
    lines = inspect.cleandoc(text).splitlines()
    params: dict[str, str] = {}
    for index, line in enumerate(lines):
        if _GOOGLE.fullmatch(line.strip()):
            # Below a first line, whose own indent is unknown, all lines may have lost theirs.
            entries = _google(_below(lines, index, _indent(line) if index else -1))
        elif _NUMPY.fullmatch(line.strip()) and _underlined(lines, index):
            entries = _numpy(_section(lines, index + 2, _indent(line)))
        elif match := _REST.match(line.strip()):
            entries = iter([(match[1], [match[2], *_below(lines, index, _indent(line))])])
        else:
            continue
        for name, words in entries:
            if said := _joined(words):
                params.setdefault(name, said)
    return Docstring(_summary(lines), params)


def _summary(lines: list[str]) -> str:
    paragraph: list[str] = []
    for index, line in enumerate(lines):
        text = line.strip()
        if _HEADING.fullmatch(text) or _FIELD.match(text) or _underlined(lines, index):
            break
        if text:
            paragraph.append(text)
        elif paragraph:
            break
    return " ".join(paragraph)


def _google(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    return _entries(lines, _GOOGLE_ENTRY)


def _numpy(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    for names, words in _entries(lines, _NUMPY_ENTRY):
        for name in names.split(","):
            yield name.strip().lstrip("*"), words


def _entries(lines: list[str], pattern: re.Pattern[str]) -> Iterator[tuple[str, list[str]]]:
    """The entries of a section, which all begin as far to the right as its first line."""
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
    """The lines after `index` that stand to the right of `margin`."""
    below: list[str] = []
    for line in lines[index + 1 :]:
        if line.strip() and _indent(line) <= margin:
            break
        below.append(line)
    return below


def _section(lines: list[str], start: int, margin: int) -> list[str]:
    """The lines from `start` to the next underlined heading, or to text left of `margin`."""
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
