"""`merged`: makes one change of the findings that are about the same thing."""

from __future__ import annotations

from collections.abc import Iterable

from .model import Axis, Change, Finding


def merged(findings: Iterable[Finding]) -> list[Change]:
    """Return the changes, the worst first.

    A shared schema is compared once a direction, and a shared body once a method. What was found
    at the same pointer is one change, named after the first method.
    """
    groups: dict[tuple[str, str, bool], list[Finding]] = {}
    for each in findings:
        groups.setdefault((each.group or each.pointer, each.key, each.gone), []).append(each)
    changes = [_change(group) for group in groups.values()]
    return sorted(changes, key=_order)


def _order(change: Change) -> tuple[int, str, str, str]:
    plain = change.says.removeprefix("+ ").removeprefix("client.")
    return -change.cls, change.topic, plain, change.pointer


def _change(group: list[Finding]) -> Change:
    sides = {each.request for each in group}
    best = [
        _best([each for each in group if each.request is side])
        for side in (True, False, None)
        if side in sides
    ]
    worst = max(best, key=lambda each: (each.cls, each.shown))
    methods = frozenset[str]().union(*(each.methods for each in group))
    says = worst.says
    if len(best) > 1 and best[0].says != best[1].says and best[0].label == best[1].label:
        says = f"{worst.label}: {best[0].short} in requests; {best[1].short} in replies"
    axis = Axis.NONE
    for each in group:
        if each.cls == worst.cls:
            axis |= each.axis
    return Change(
        cls=worst.cls,
        axis=axis,
        says=f"{says}{_count(methods) if worst.counted else ''}",
        pointer=worst.pointer,
        methods=tuple(sorted(methods)),
        shown=any(each.shown for each in best),
        topic=next((each.topic for each in best if each.topic), ""),
        hand=next((each.hand for each in group if each.hand), ""),
        detail=next((each.detail for each in best if each.detail), ""),
        address=worst.address,
        gone=worst.gone,
    )


def _best(group: list[Finding]) -> Finding:
    """Return the worst finding; of several, the one about the shortest method."""

    def order(each: Finding) -> tuple[bool, bool, bool, int, str]:
        owner = f"/{each.label.split('.')[0]}/" in f"{each.pointer}/"
        return (
            each.named,
            each.named and not owner,
            each.label.startswith("beta."),
            len(each.label),
            each.says,
        )

    worst = max(each.cls for each in group)
    return min((each for each in group if each.cls == worst), key=order)


def _count(methods: frozenset[str]) -> str:
    """Return how many methods a change reaches, if it is more than one."""
    if len(methods) < 2:
        return ""
    plain = {each.removeprefix("beta.") for each in methods}
    if len(plain) == 1:
        return " (also beta)"
    return f" ({len(methods)} methods)"
