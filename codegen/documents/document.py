"""`read`: the mapping in a YAML or JSON file, for everything here that reads documents."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from . import json_text, yaml_text
from .document_error import DocumentError

MOST_BYTES = 64 * 1024 * 1024


def read(path: Path, *, most: int = MOST_BYTES) -> dict[str, Any]:
    """Return the mapping in a YAML file, or in a JSON file if the name ends in `.json`.

    JSON in a file with another name is read as JSON, too, because a YAML parser cannot combine the
    escapes of a surrogate pair to one character. In YAML, `yes`, `no` and dates are text.

    Raises:
        DocumentError: The file cannot be read, is not valid, has a key twice, exceeds a limit, or
            is not a mapping.
    """
    text = _text(path, most)
    if not text.strip():
        raise DocumentError("must not be empty")
    try:
        value = _value(text, json_only=path.suffix == ".json")
    except RecursionError:
        raise DocumentError("is nested too deeply") from None
    if not isinstance(value, dict):
        what = "a list" if isinstance(value, list) else "a single value"
        raise DocumentError(f"must be a mapping, not {what}")
    return value


def _text(path: Path, most: int) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise DocumentError(f"cannot be read: {error.strerror or error}") from None
    if len(data) > most:
        raise DocumentError(f"must have at most {most} bytes")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = f"{data[error.start]:#04x}"
        raise DocumentError(
            f"must be encoded as UTF-8, in which the byte {byte} is not valid (line {line})"
        ) from None


def _value(text: str, *, json_only: bool) -> Any:
    if json_only or text.lstrip().startswith("{"):
        try:
            return json_text.parse(text)
        except json_text.NotJsonError as error:
            if json_only:
                raise DocumentError(str(error)) from None
    return yaml_text.parse(text)
