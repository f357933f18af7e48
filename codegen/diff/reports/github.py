"""The report as annotations of GitHub Actions: `::warning file=...,line=...::...`."""

from __future__ import annotations

from codegen.diff.model import Change, Class, Report

from .sections import counts, verdict

_LEVELS = {
    Class.UNCLASSIFIED: "error",
    Class.CALLERS: "warning",
    Class.READERS: "warning",
    Class.ADDITIVE: "notice",
    Class.DOCS: "notice",
    Class.NEUTRAL: "notice",
}


def text(report: Report, *, everything: bool = False) -> str:
    """Return one line for each change, and one for the verdict."""
    shown = [each for each in report.changes if each.shown or everything]
    head = f"::notice title=spec-diff::{_data(f'{verdict(report)}: {counts(report)}')}"
    return "".join(f"{line}\n" for line in [head, *map(_annotation, shown)])


def _annotation(change: Change) -> str:
    level = "warning" if change.hand and change.cls < Class.CALLERS else _LEVELS[change.cls]
    place = f"file={_property(change.file)},line={change.line}," if change.file else ""
    says = f"{change.says}\nto do: {change.hand}" if change.hand else change.says
    return f"::{level} {place}title=spec-diff {change.cls.word}::{_data(says)}"


def _data(value: str) -> str:
    """Return a message in the escaping of workflow commands."""
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
