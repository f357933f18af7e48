"""The report for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.diff.model import Change, Report

from .sections import counts, hidden, sections, verdict

Line = tuple[str, str]
"""A line and its style."""


def lines(report: Report, *, everything: bool = False, verbose: bool = False) -> Iterator[Line]:
    """Yield the lines of the report, each with a style for terminals."""
    yield f"{report.base} -> {report.new}", "dim"
    yield f"{verdict(report)}: {counts(report)} (exit {report.exit})", "bold"
    for section in sections(report, everything=everything):
        yield "", ""
        yield f"{section.title}: {section.explanation}", section.style
        for change in section.changes:
            yield from _change(change, verbose=verbose)
    left = hidden(report)
    if left and not everything:
        yield "", ""
        yield f"Hidden: {left} (--all shows them)", "dim"


def _change(change: Change, *, verbose: bool) -> Iterator[Line]:
    yield f"  {change.says}", ""
    if change.detail:
        yield f"      {change.detail}", "dim"
    if change.hand:
        yield f"      to do: {change.hand}", "yellow"
    if verbose:
        if change.address:
            yield f"      {change.address}", "dim"
        where = f" ({change.file}:{change.line})" if change.file else ""
        yield f"      {change.cls.word}, {change.axis.word}: {change.pointer}{where}", "dim"
        if change.methods:
            yield f"      {', '.join(change.methods)}", "dim"


def text(report: Report, *, everything: bool = False, verbose: bool = False) -> str:
    """Return the report as plain text."""
    found = lines(report, everything=everything, verbose=verbose)
    return "".join(f"{line}\n" for line, _ in found)


def show(report: Report, *, everything: bool = False, verbose: bool = False) -> None:
    """Print the report, in colours if rich is installed and the output is a terminal."""
    try:
        from rich.console import Console
        from rich.text import Text
    except ImportError:
        print(text(report, everything=everything, verbose=verbose), end="")
        return
    console = Console(highlight=False, soft_wrap=True)
    for line, style in lines(report, everything=everything, verbose=verbose):
        console.print(Text(line, style=style))
