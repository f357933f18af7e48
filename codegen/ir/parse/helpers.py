"""The `x-helpers` extension: reads it, and checks that the operation supports the helpers."""

from __future__ import annotations

from typing import Any, NamedTuple

from codegen.ir.api import Helpers
from codegen.problems import Problems


class Requirements(NamedTuple):
    """What one kind of helpers requires of an operation."""

    parameters: frozenset[str]
    """Parameters that the helpers fill in."""
    types: tuple[str, ...] = ()
    """Keys of `x-helpers` that name types."""
    stream: bool = False
    """Whether the operation must have a stream that accumulates a message."""


KINDS = {
    "messages": Requirements(
        frozenset(("messages", "output_config", "tools")), types=("params",), stream=True
    ),
    "tokens": Requirements(frozenset(("messages", "output_config"))),
    "batches": Requirements(frozenset(("requests",)), types=("message", "request", "params")),
}


def helpers(
    operation: dict[str, Any], where: str, parameters: set[str], problems: Problems
) -> Helpers | None:
    """Return the `x-helpers` of an operation, and report what is missing or not allowed in it."""
    given = operation.get("x-helpers")
    if given is None:
        return None
    _check(operation, where, parameters, problems)
    named = (given.get(key, "") for key in ("message", "request", "params"))
    return Helpers(given.get("of"), *named)


def _check(operation: dict[str, Any], where: str, parameters: set[str], problems: Problems) -> None:
    helpers = operation["x-helpers"]
    required = KINDS.get(helpers.get("of"))
    if required is None:
        problems.add(f"{where}/of", f"must be one of {', '.join(KINDS)}")
    elif helpers.keys() != {"of", *required.types}:
        problems.add(where, f"must have exactly the keys {', '.join(('of', *required.types))}")
    elif missing := required.parameters - parameters:
        problems.add(where, f"requires parameters that are missing: {', '.join(sorted(missing))}")
    elif required.stream and not operation.get("x-stream", {}).keys() >= {"when", "accumulate"}:
        problems.add(where, "requires an x-stream with `when` and `accumulate`")
