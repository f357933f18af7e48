"""The report for the comment of a pull request."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diff.model import Change, Class, Report

from .sections import Section, counts, hidden, sections, verdict

MARKER = "<!-- spec-diff -->"
"""The first line of the comment, by which a later run finds it."""

_LONGEST = 60_000
"""GitHub accepts comments of 65,536 characters."""

_FOLD = 25
"""A section of additions with more lines than this is folded."""

_SIGNS = {
    Class.UNCLASSIFIED: "❓",
    Class.CALLERS: "❌",
    Class.READERS: "❌",
    Class.ADDITIVE: "✅",
    Class.DOCS: "✅",
    Class.NEUTRAL: "✅",
}


def text(report: Report, *, everything: bool = False, verbose: bool = False) -> str:
    """Return the report as one comment in GitHub's markdown."""
    found = "".join(f"{line}\n" for line in _lines(report, everything, verbose))
    if len(found) <= _LONGEST:
        return found
    kept = found[:_LONGEST].rpartition("\n")[0]
    closed = kept + "\n</details>" if kept.count("<details>") > kept.count("</details>") else kept
    return f"{closed}\n\nShortened: run `nox -s spec-diff -- --all` for the rest.\n"


def _lines(report: Report, everything: bool, verbose: bool) -> Iterator[str]:
    sign = "✋" if any(each.hand for each in report.changes) else _SIGNS[report.verdict]
    yield MARKER
    yield f"## {sign} Spec diff: {verdict(report)}"
    yield ""
    yield f"`{report.base}` → `{report.new}`: {counts(report)} (exit {report.exit})"
    for section in sections(report, everything=everything):
        yield ""
        yield from _section(section, verbose)
    left = hidden(report)
    if left and not everything:
        yield ""
        yield f"<sub>Hidden: {left}. `nox -s spec-diff -- --all` shows them.</sub>"


def _section(section: Section, verbose: bool) -> Iterator[str]:
    count = len(section.changes)
    fold = count > _FOLD and all(each.cls <= Class.ADDITIVE for each in section.changes)
    if fold:
        yield f"<details><summary><b>{section.title}</b> ({count})</summary>"
        yield ""
    else:
        yield f"### {section.title} ({count})"
        yield f"_{section.explanation}_"
        yield ""
    for change in section.changes:
        yield from _change(change, verbose)
    if fold:
        yield ""
        yield "</details>"


def _change(change: Change, verbose: bool) -> Iterator[str]:
    address = f" {code(change.address)}" if change.address else ""
    yield f"- {code(change.says)}{address}"
    notes = [change.detail] if change.detail else []
    if change.hand:
        notes.append(f"**to do:** {change.hand}")
    if verbose:
        notes.append(code(change.pointer))
    for note in notes:
        yield f"  - {note}"


def code(value: str) -> str:
    """Return a text as code, whatever backticks it contains."""
    ticks = "`" * (max((len(run) for run in _runs(value)), default=0) + 1)
    space = " " if value.startswith("`") or value.endswith("`") else ""
    return f"{ticks}{space}{' '.join(value.split())}{space}{ticks}"


def _runs(value: str) -> list[str]:
    runs, current = [], ""
    for char in value + " ":
        if char == "`":
            current += char
        elif current:
            runs.append(current)
            current = ""
    return runs
