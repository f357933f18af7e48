"""`error_codes`: the rows of `x-error-codes`, and the exception class of each."""

from __future__ import annotations

from typing import Any

from api_claude_runtime.errors import status as status_errors
from codegen.ir.api import ErrorCode

from .document import Document, field


def error_codes(document: Document) -> list[ErrorCode]:
    """Return the error codes of every part, and report what they lack."""
    classes = {name for name, value in vars(status_errors).items() if isinstance(value, type)}
    return [
        _error_code(document, row, classes)
        for part in document.bundle.parts
        for row in part.error_codes
    ]


def _error_code(document: Document, row: dict[str, Any], classes: set[str]) -> ErrorCode:
    status = row.get("status", 0)
    base = _base(status)
    where = f"x-error-codes/{row.get('code', '')}"
    for key in ("status", "code", "class"):
        if key not in row:
            document.problems.add(where, f"must have {key}")
    if not base and "status" in row:
        document.problems.add(where, f"status {status} has no exception class in the runtime")
    if row.get("class") in classes:
        document.problems.add(where, f"its class {row['class']} exists already")
    classes.add(row.get("class", ""))
    details: dict[str, dict[str, Any]] = row.get("details", {})
    return ErrorCode(
        status=status,
        code=row.get("code", ""),
        name=row.get("class", ""),
        base=base,
        description=row.get("description", ""),
        fields=[field(wire, inner, required=False) for wire, inner in details.items()],
    )


def _base(status: int) -> str:
    """Return the runtime's exception class for a status, or an empty text."""
    for cls in vars(status_errors).values():
        if (
            isinstance(cls, type)
            and issubclass(cls, status_errors.APIStatusError)
            and cls.status_code == status
        ):
            return cls.__name__
    return ""
