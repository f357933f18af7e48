"""`show`: prints the request of a call that is not sent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import click

from api_claude_runtime.cli.output.plain import compact, pretty
from api_claude_runtime.cli.output.yaml_text import yaml_text
from api_claude_runtime.errors.printable import visible
from api_claude_runtime.helpers.preview.preview import Preview, preview


def show(
    method: Callable[..., Any], arguments: Mapping[str, Any], *, curl: bool, form: str | None
) -> None:
    """Print a request as text, as JSON or YAML, or as a command for curl. No key is shown."""
    found = preview(method, **arguments)
    if curl:
        click.echo(found.curl())
    elif form in {None, "text", "table"}:
        click.echo(visible(str(found)))
    else:
        data = _data(found)
        click.echo(
            yaml_text(data) if form == "yaml" else pretty(data) if form == "json" else compact(data)
        )


def _data(found: Preview) -> dict[str, Any]:
    return {
        "method": found.method,
        "url": found.url,
        "headers": found.headers,
        "body": found.json,
    }
