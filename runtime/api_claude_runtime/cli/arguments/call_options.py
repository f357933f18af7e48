"""`call_options`: headers and extra fields of a command, as the options of a method."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from api_claude_runtime.http.credential_names import is_credential

from .assignments import assign


def call_options(
    headers: Sequence[str], betas: Sequence[str], extra: Sequence[str]
) -> dict[str, Any]:
    """Return `extra_headers` and `extra_body` of a call, as far as they are given.

    Raises:
        UsageError: A header has no colon, or would show a credential in the list of processes.
    """
    found: dict[str, Any] = {}
    named = dict(_header(text) for text in headers)
    if betas:
        given = [*betas, *(value for name, value in named.items() if name == "anthropic-beta")]
        named["anthropic-beta"] = ",".join(given)
    if named:
        found["extra_headers"] = named
    if extra:
        fields: dict[str, Any] = {}
        for text in extra:
            assign(fields, text)
        found["extra_body"] = fields
    return found


def _header(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    name = name.strip().lower()
    if not colon or not name:
        raise click.UsageError("--header must look like 'name: value'")  # it may be a key
    if is_credential(name):
        raise click.UsageError(
            f"--header {name} would show a credential in the list of processes: set"
            " ANTHROPIC_API_KEY, or name a variable with --api-key-env"
        )
    return name, value.strip()
