"""`x-helpers`: what an operation needs to have for the runtime's helpers to stand around it."""

from __future__ import annotations

from typing import Any, NamedTuple

from codegen.problems import Problems

from .api import Helpers


class Needs(NamedTuple):
    """Of one kind of helpers."""

    parameters: frozenset[str]
    """They are filled in by these names."""
    types: tuple[str, ...] = ()
    """What else `x-helpers` has to name."""
    stream: bool = False
    """Whether there has to be a stream that adds up to a message."""


KINDS = {
    "messages": Needs(
        frozenset(("messages", "output_config", "tools")), types=("params",), stream=True
    ),
    "batches": Needs(frozenset(("requests",)), types=("message", "request", "params")),
}


def helpers(
    operation: dict[str, Any], where: str, parameters: set[str], problems: Problems
) -> Helpers | None:
    """Those of an operation; what is missing or too much is reported."""
    given = operation.get("x-helpers")
    if given is None:
        return None
    _check(operation, where, parameters, problems)
    named = (given.get(key, "") for key in ("message", "request", "params"))
    return Helpers(given.get("of"), *named)


def _check(operation: dict[str, Any], where: str, parameters: set[str], problems: Problems) -> None:
    helpers = operation["x-helpers"]
    needs = KINDS.get(helpers.get("of"))
    if needs is None:
        problems.add(f"{where}/of", f"is none of {', '.join(KINDS)}")
    elif helpers.keys() != {"of", *needs.types}:
        problems.add(where, f"has to have {', '.join(('of', *needs.types))}, and nothing else")
    elif missing := needs.parameters - parameters:
        problems.add(where, f"fills in {', '.join(sorted(missing))}, which is not there")
    elif needs.stream and not operation.get("x-stream", {}).keys() >= {"when", "accumulate"}:
        problems.add(where, "needs an x-stream with when and accumulate")
