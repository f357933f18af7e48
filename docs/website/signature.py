"""Signatures of functions and classes, as Python code."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import cast

import griffe

from .items import final

WIDTH = 88
Kind = griffe.ParameterKind
STARS = {Kind.var_positional: "*", Kind.var_keyword: "**"}


def signature(
    item: griffe.Function | griffe.Class, name: str, exported: Container[str] = ()
) -> str:
    """Return the signature of a callable: on one line if it is short.

    Args:
        item: The function or class.
        name: What is called.
        exported: Constants that a reader can look up. Others are shown as their values.
    """
    parts = list(parameters(item, exported))
    returns = item.returns if isinstance(item, griffe.Function) else None
    result = f" -> {returns}" if returns is not None else ""
    line = f"{name}({', '.join(parts)}){result}"
    if len(line) <= WIDTH:
        return line
    return "\n".join([f"{name}(", *(f"    {part}," for part in parts), f"){result}"])


def accepted(item: griffe.Function | griffe.Class) -> list[griffe.Parameter]:
    """Return the parameters that a caller can pass.

    A parameter of type `Never` only makes the message for an unexpected argument.
    """
    return [
        each
        for each in item.parameters
        if each.name not in {"self", "cls"} and str(each.annotation) != "Never"
    ]


def parameters(item: griffe.Function | griffe.Class, exported: Container[str]) -> Iterator[str]:
    """Yield the parameters, with the marks `/` and `*` between the kinds."""
    before: griffe.ParameterKind | None = None
    for each in accepted(item):
        if before is Kind.positional_only and each.kind is not before:
            yield "/"
        if each.kind is Kind.keyword_only and before not in {each.kind, Kind.var_positional}:
            yield "*"
        default = default_value(item, each, exported)
        yield parameter(each, default)
        before = each.kind
    if before is Kind.positional_only:
        yield "/"


def parameter(each: griffe.Parameter, default: str) -> str:
    """Return a parameter with its type and default."""
    shown = STARS.get(each.kind, "") if each.kind is not None else ""
    shown += each.name
    if each.annotation is not None:
        shown += f": {each.annotation}"
    if default and each.kind not in STARS:
        shown += f" = {default}" if each.annotation is not None else f"={default}"
    return shown


def default_value(item: griffe.Object, each: griffe.Parameter, exported: Container[str]) -> str:
    """Return the default of a parameter, or an empty text without one."""
    default = each.default
    if not isinstance(default, griffe.ExprName) or not default.name.isupper():
        return str(default or "")
    if default.name in exported:
        return default.name
    constant = final(item.modules_collection[default.canonical_path])
    return str(cast("griffe.Attribute", constant).value)
