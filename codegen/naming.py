"""Python names for the names in the spec. No name depends on a position in the document."""

from __future__ import annotations

import keyword
import re

# Names that the signature or the body of a generated method already uses.
_RESERVED = {"self", "options"}
_RESERVED_IN_METHODS = {
    *("extra_headers", "extra_query", "extra_body", "timeout"),
    *("call", "value", "segment", "joined"),
}


def python_name(wire: str) -> str:
    """Return the Python name of a field or parameter: `from` -> `from_`, `name[]` -> `name`."""
    name = re.sub(r"\W", "_", wire.removesuffix("[]"))
    name = name.lstrip("_") or name
    if name[:1].isdigit():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _RESERVED else name


def parameter_name(wire: str) -> str:
    """Return `python_name(wire)`, with `_` added if a generated method uses the name itself."""
    name = python_name(wire)
    return f"{name}_" if name in _RESERVED_IN_METHODS else name


def class_name(accessor: tuple[str, ...], *, asynchronous: bool = False) -> str:
    """Return the class name of a resource: `("beta", "messages")` -> `BetaMessages`."""
    words = [word for step in accessor for word in step.split("_")]
    name = "".join(word[:1].upper() + word[1:] for word in words)
    return f"Async{name}" if asynchronous else name


def module_name(accessor: tuple[str, ...]) -> str:
    """Return the module of a resource in `resources`: `("beta", "messages")` -> `beta.messages`."""
    first, *rest = accessor
    if first == "beta":
        return ".".join(("beta", "_".join(rest))) if rest else "beta"
    return "_".join(accessor)
