"""`compiled`: a JMESPath expression that selects a part of each result."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from .plain import compact


def compiled(expression: str | None) -> Callable[[Any], Any]:
    """Return a function that applies an expression, or that changes nothing without one.

    Raises:
        UsageError: The expression is invalid, or jmespath is not installed. If the expression
            cannot be applied to a result, the returned function raises a ClickException that
            contains the result, because it may have been paid for.
    """
    if expression is None:
        return lambda data: data
    try:
        import jmespath
        from jmespath.exceptions import JMESPathError, UnknownFunctionError
    except ImportError:
        raise click.UsageError(
            '--query requires the package jmespath: pip install "api-claude[cli]"'
        ) from None
    try:
        search = jmespath.compile(expression).search
    except JMESPathError as error:
        raise click.UsageError(f"--query is not a JMESPath expression: {_line(error)}") from None
    try:
        search(None)  # finds an unknown function before anything is sent
    except UnknownFunctionError as error:
        raise click.UsageError(f"--query: {_line(error)}") from None
    except JMESPathError:
        pass  # a function that does not accept null

    def apply(data: Any) -> Any:
        try:
            return search(data)
        except JMESPathError as error:
            raise click.ClickException(
                f"--query cannot be applied to the result: {_line(error)}; the result is"
                f" {compact(data)}"
            ) from None

    return apply


def _line(error: Exception) -> str:
    return " ".join(str(error).split())
