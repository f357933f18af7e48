"""`compiled`: a JMESPath expression that selects a part of each result."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click


def compiled(expression: str | None) -> Callable[[Any], Any]:
    """Return a function that applies an expression, or that changes nothing without one.

    Raises:
        UsageError: The expression is invalid, or jmespath is not installed.
    """
    if expression is None:
        return lambda data: data
    try:
        import jmespath
        from jmespath.exceptions import JMESPathError
    except ImportError:
        raise click.UsageError("--query requires jmespath: pip install 'api-claude[cli]'") from None
    try:
        search = jmespath.compile(expression).search
    except JMESPathError as error:
        text = " ".join(str(error).split())
        raise click.UsageError(f"--query is not a JMESPath expression: {text}") from None

    def apply(data: Any) -> Any:
        try:
            return search(data)
        except JMESPathError as error:
            text = " ".join(str(error).split())
            raise click.UsageError(f"--query cannot be applied to the result: {text}") from None

    return apply
