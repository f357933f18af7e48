"""`Docstring`: the parts of a docstring of the runtime."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_SECTION = re.compile(r"^(Args|Returns|Yields|Raises):\n((?:(?: .*)?\n)*)", re.MULTILINE)
_ENTRY = re.compile(r"^ {4}(\w+(?:, \w+)*): ", re.MULTILINE)


@dataclass(frozen=True)
class Docstring:
    """The parts of a docstring in Google style. Each text is on one line."""

    summary: str = ""
    body: tuple[str, ...] = ()
    """The paragraphs after the summary and outside the sections. Examples are left out."""
    returns: str = ""
    arguments: Mapping[str, str] = field(default_factory=dict)
    raises: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str) -> Docstring:
        """Return the parts of a text from `inspect.getdoc`."""
        text = f"{text}\n"
        sections = {found[1]: found[2] for found in _SECTION.finditer(text)}
        prose = [each for each in _SECTION.sub("", text).split("\n\n") if each[:1].strip()]
        summary, *body = [" ".join(each.split()) for each in prose] or [""]
        return cls(
            summary,
            tuple(body),
            " ".join((sections.get("Returns") or sections.get("Yields", "")).split()),
            _entries(sections.get("Args", "")),
            _entries(sections.get("Raises", "")),
        )

    @property
    def is_asynchronous_version(self) -> bool:
        """Whether it describes only what differs from the synchronous version."""
        return self.summary.startswith("Asynchronous version of ")


def _entries(block: str) -> dict[str, str]:
    pieces = _ENTRY.split(block)[1:]
    return {
        name: " ".join(text.split()) for name, text in zip(pieces[::2], pieces[1::2], strict=True)
    }
