"""Names: from the wire and the spec to Python. Nothing is named by its position."""

from __future__ import annotations

import keyword
import re

# Names that a method's signature or body uses for itself.
_TAKEN = {"self", "options"}
_TAKEN_IN_METHODS = {
    *("extra_headers", "extra_query", "extra_body", "timeout"),
    *("call", "value", "segment", "joined"),
}


def python_name(wire: str) -> str:
    """A field or parameter as a Python identifier: `from` -> `from_`, `name[]` -> `name`."""
    name = re.sub(r"\W", "_", wire.removesuffix("[]"))
    name = name.lstrip("_") or name
    if name[:1].isdigit():
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in _TAKEN else name


def parameter_name(wire: str) -> str:
    """The same for a parameter of a method, which has names of its own."""
    name = python_name(wire)
    return f"{name}_" if name in _TAKEN_IN_METHODS else name


def class_name(accessor: tuple[str, ...], *, asynchronous: bool = False) -> str:
    """The class of a resource: `("beta", "messages", "batches")` -> `BetaMessagesBatches`."""
    words = [word for step in accessor for word in step.split("_")]
    name = "".join(word[:1].upper() + word[1:] for word in words)
    return f"Async{name}" if asynchronous else name


def module_name(accessor: tuple[str, ...]) -> str:
    """The module of a resource, below `resources`: `("beta", "messages")` -> `beta.messages`."""
    first, *rest = accessor
    if first == "beta":
        return ".".join(("beta", "_".join(rest))) if rest else "beta"
    return "_".join(accessor)


def names_in(annotation: str) -> set[str]:
    """The identifiers that an annotation mentions, those in quotes included."""
    return set(re.findall(r"[A-Za-z_]\w*", re.sub(r"Literal\[[^\]]*\]", "", annotation)))
