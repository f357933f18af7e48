"""`sections`: the order in which the reports for people show the changes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from codegen.diff.model import Change, Class, Report


@dataclass(frozen=True)
class Section:
    """Changes under one heading."""

    title: str
    explanation: str
    changes: list[Change]
    style: str = ""


_TOPICS = {"betas", "deprecated", "server", "defaults", "errors", "limits"}


def sections(report: Report, *, everything: bool) -> list[Section]:
    """Return the sections of a report, without empty ones."""
    rest = [each for each in report.changes if each.shown or everything]
    found: list[Section] = []

    def take(title: str, text: str, style: str, wanted: Callable[[Change], bool]) -> None:
        nonlocal rest
        chosen = [each for each in rest if wanted(each)]
        rest = [each for each in rest if not wanted(each)]
        if chosen:
            found.append(Section(title, text, chosen, style))

    take(
        "Unclassified",
        "no rule knows these; decide by hand",
        "bold magenta",
        lambda each: each.cls == Class.UNCLASSIFIED,
    )
    take(
        "Breaks callers",
        "a call that was right is refused or no longer type-checks",
        "bold red",
        lambda each: each.cls == Class.CALLERS,
    )
    take(
        "Breaks readers",
        "code that reads responses may break",
        "bold red",
        lambda each: each.cls == Class.READERS,
    )
    take(
        "Needs a hand", "the generator cannot do this", "bold yellow", lambda each: bool(each.hand)
    )
    take(
        "Watch",
        "betas, deprecations, servers, limits, defaults, error statuses",
        "bold yellow",
        lambda each: each.topic in _TOPICS,
    )
    take("Added", "no program breaks", "bold green", lambda each: each.cls == Class.ADDITIVE)
    take("Documentation", "texts and hints", "bold", lambda each: each.cls == Class.DOCS)
    take("Neutral", "no program can tell", "bold", lambda each: each.cls == Class.NEUTRAL)
    return found


def counts(report: Report) -> str:
    """Return the number of changes of each class: `2 callers, 1 docs`."""
    return ", ".join(f"{count} {each.word}" for each, count in report.counts.items()) or "no change"


def hidden(report: Report) -> str:
    """Return how many changes the first screen leaves out."""
    found: dict[Class, int] = {}
    for each in report.changes:
        if not each.shown:
            found[each.cls] = found.get(each.cls, 0) + 1
    return ", ".join(f"{count} {each.word}" for each, count in sorted(found.items(), reverse=True))


def verdict(report: Report) -> str:
    """Return the verdict as a phrase."""
    phrase = {
        Class.UNCLASSIFIED: "Unclassified changes",
        Class.CALLERS: "Breaks callers",
        Class.READERS: "Breaks readers",
        Class.ADDITIVE: "Additive",
        Class.DOCS: "Documentation only",
        Class.NEUTRAL: "Nothing changes for programs",
    }[report.verdict]
    if any(each.hand for each in report.changes):
        phrase += ", needs a hand"
    axis = {"both": "on the wire and in Python", "wire": "on the wire", "python": "in Python"}
    where = axis.get(report.axis.word, "")
    return f"{phrase} ({where})" if where and report.verdict > Class.DOCS else phrase
