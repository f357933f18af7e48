"""`json_of`: JSON from an argument, a file or standard input."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

_READ_BY = f"{__name__}.standard_input"


def json_of(text: str, label: str) -> Any:
    """Return the JSON in `text`, in the file of `@path`, or in standard input for `-`.

    Args:
        text: The argument.
        label: The name of the argument, for errors.

    Raises:
        UsageError: The file cannot be read, or it is not JSON. The message has its place.
    """
    source, content = _content(text, label)
    try:
        return json.loads(content)
    except RecursionError:
        raise click.UsageError(f"{label}: {source} is nested too deeply") from None
    except ValueError as error:
        raise click.UsageError(f"{label}: {source} is not JSON: {error}") from None


def read_text(path: str, label: str) -> str:
    """Return the text of a file, or of standard input for `-`.

    Raises:
        UsageError: The file cannot be read, or it is not UTF-8.
    """
    return _content("-" if path == "-" else f"@{path}", label)[1]


def _claim_standard_input(label: str) -> None:
    """Refuse to read standard input a second time: nothing is left in it."""
    context = click.get_current_context(silent=True)
    if context is None:
        return
    first = context.meta.setdefault(_READ_BY, label)
    if first != label:
        raise click.UsageError(f"{label}: standard input was read already, for {first}")


def _content(text: str, label: str) -> tuple[str, str]:
    """Return what the content is called in errors, and the content."""
    try:
        if text == "-":
            _claim_standard_input(label)
            return "standard input", sys.stdin.buffer.read().decode("utf-8-sig")
        if text.startswith("@"):
            return text[1:], Path(text[1:]).read_text("utf-8-sig")
    except OSError as error:
        raise click.UsageError(f"{label}: {text[1:]} cannot be read: {error.strerror}") from None
    except ValueError:  # no UTF-8, or a path with a NUL
        raise click.UsageError(f"{label}: {text[1:] or 'standard input'} is not UTF-8") from None
    return "the value", text
