"""`CostOfCall`: what a call costs, before and after it, for `--cost`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, cast

import click

from api_claude_runtime.cli.json_source import json_of
from api_claude_runtime.errors.base import ConfigurationError
from api_claude_runtime.helpers.preview.preview import preview
from api_claude_runtime.helpers.usage.prices import Cost, Prices
from api_claude_runtime.helpers.usage.prompt import estimated_tokens, prompt_tokens
from api_claude_runtime.pipeline.usage.used import Used
from api_claude_runtime.replies.fields import number

from .printer import note


class CostOfCall:
    """Adds up the cost of a call from the usage that the API reports.

    Args:
        model: The model of the request.
        file: A JSON file of prices; `None` uses the package `genai-prices`.

    Raises:
        UsageError: The file is invalid or lacks the model, or `genai-prices` is not installed or
            does not know the model. Nothing was sent.
    """

    def __init__(self, model: str, file: Path | None) -> None:
        self._model = model
        self._fixed = None if file is None else _prices_in(file, model)
        self._unit = " USD" if file is None else ""
        self._prices(0)  # so that missing prices are an error before anything is paid for
        self._total = Cost()
        self._tokens = [0, 0]
        self._partial = False
        self.is_known = False
        """Whether the API has reported any usage."""

    def _prices(self, tokens: int) -> Prices:
        """Return the prices for a prompt of a number of tokens, on which some prices depend."""
        if self._fixed is not None:
            return self._fixed
        from api_claude_runtime.helpers.usage.known_prices import prices_of

        try:
            return prices_of(self._model, input_tokens=tokens)
        except ConfigurationError as error:
            reason = error.message.removesuffix(", or pass Prices(...)")
            raise click.UsageError(f"--cost: {reason}, or give a file with --prices") from None

    def add(self, event: Any) -> None:
        """Add what an event of the client reports as used."""
        if not isinstance(event, Used) or event.usage is None or event.cached:
            return
        self.is_known = True
        usage = event.usage
        prompt = prompt_tokens(usage)
        self._total += Cost.of(usage, self._prices(prompt))
        self._partial = self._partial or event.partial
        self._tokens[0] += prompt
        self._tokens[1] += number(event.usage, "output_tokens")

    def print(self) -> None:
        """Print the cost of what was sent."""
        tokens = f"{self._tokens[0]:,} input and {self._tokens[1]:,} output tokens"
        partly = ", and perhaps more: the answer broke off" if self._partial else ""
        note(f"cost: {self._total.total:.6f}{self._unit} ({tokens}{partly})")

    def print_before(self, method: Callable[..., Any], arguments: Mapping[str, Any]) -> None:
        """Print between what a request would cost. Its tokens are estimated: nothing is sent."""
        size = preview(method, **arguments).size or 0
        most_tokens = arguments.get("max_tokens")
        output = most_tokens if isinstance(most_tokens, int) else 0
        tokens = estimated_tokens(size)
        least, most = Cost.before(tokens, output, self._prices(tokens))
        note(
            f"cost: about {least.total:.6f} to {most.total:.6f}{self._unit} (estimated from"
            f" {size:,} bytes and max_tokens {output:,})"
        )


def _prices_in(file: Path, model: str) -> Prices:
    table = json_of(f"@{file}", "--prices")
    found = cast("dict[str, Any]", table).get(model) if isinstance(table, dict) else None
    if not isinstance(found, dict):
        raise click.UsageError(f"--prices: {file} has no prices for the model {model!r}")
    try:
        return Prices(**cast("dict[str, Any]", found))
    except TypeError:
        names = "input, output, cache_write_5m, cache_write_1h, cache_read, factor"
        raise click.UsageError(
            f"--prices: the prices of {model!r} must be an object with input and output, out of"
            f" {names}"
        ) from None
