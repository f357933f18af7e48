"""`Diagnosis`: the result of `client.diagnose`, one line for each check."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Literal

__all__ = ("Diagnosis", "DiagnosisLine")

LineStatus = Literal["ok", "warning", "failed", "skipped"]

_NAME = 12
_STATUS = 8
"""Widths of columns, in characters."""


@dataclass(frozen=True, slots=True)
class DiagnosisLine:
    """The result of one check. It contains no credential."""

    check: str
    """`credentials`, `proxy`, `dns`, `tcp`, `tls`, `api`, `clock` or `rate limits`."""
    status: LineStatus
    """`skipped` means that the check was not possible, for example after an earlier failure."""
    text: str
    """What was found."""
    remedy: str = ""
    """What to do about a failure or a warning; otherwise empty."""
    ms: float | None = None
    """The duration in milliseconds; `None` for a check that sends nothing."""

    def __str__(self) -> str:
        time = "" if self.ms is None else f" ({self.ms:.0f} ms)"
        line = f"{self.status:<{_STATUS}} {self.check:<{_NAME}} {self.text}{time}"
        indent = " " * (_STATUS + _NAME + 2)
        return f"{line}\n{indent}-> {self.remedy}" if self.remedy else line


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The results of all checks, in the order in which they ran. `str()` is a table of them."""

    lines: tuple[DiagnosisLine, ...]

    @property
    def ok(self) -> bool:
        """Whether no check failed. Warnings and skipped checks are not failures."""
        return all(line.status != "failed" for line in self.lines)

    def to_json(self) -> str:
        """Return the results as JSON: an object with `ok` and `lines`."""
        return json.dumps({"ok": self.ok, "lines": [asdict(line) for line in self.lines]}, indent=2)

    def __str__(self) -> str:
        return "\n".join(map(str, self.lines))
