"""Type expressions: how facts write a type.

An expression is one of `{"ref": name}`, `{"type": scalar, "format"?: ...}`, `{"array": T}`,
`{"map": T}`, `{"const": value}`, `{"enum": [value]}` and `{"union": [T]}`. Each can have
`"nullable": true`.
"""

from __future__ import annotations

from typing import Any

Expr = dict[str, Any]

ANY: Expr = {"type": "any"}
NULL: Expr = {"type": "null"}
TEXT: Expr = {"type": "string"}
BYTES: Expr = {"type": "string", "format": "byte"}


def nullable(expression: Expr) -> Expr:
    return {**expression, "nullable": True}


def union(members: list[Expr]) -> Expr:
    """Return the union of expressions, without null, duplicates and unions inside unions."""
    can_be_null = any(each == NULL or each.get("nullable") for each in members)
    flat: list[Expr] = []
    for each in members:
        bare = {key: value for key, value in each.items() if key != "nullable"}
        for part in bare.get("union", [bare]):
            if part not in flat and part != NULL:
                flat.append(part)
    result = _simplified(flat) if flat else dict(NULL)
    return nullable(result) if can_be_null and result != NULL else result


def _simplified(members: list[Expr]) -> Expr:
    if len(members) == 1:
        return members[0]
    if sorted(map(repr, members)) == [repr({"const": False}), repr({"const": True})]:
        return {"type": "boolean"}
    if BYTES in members:  # base64 text, which the reference package also reads from a file
        return _simplified([each for each in members if each != TEXT])
    return {"union": members}


def named(expression: Expr) -> dict[str, Any]:
    """Return the named type that an expression defines."""
    null = {"nullable": True} if expression.get("nullable") else {}
    if "union" in expression:
        members = expression["union"]
        values = [each for each in members if "enum" in each or "const" in each]
        if {"type": "string"} in members and len(members) == len(values) + 1 and values:
            listed = [value for each in values for value in each.get("enum", [each.get("const")])]
            return {"kind": "enum", "values": listed, "open": True, **null}
        return {"kind": "union", "members": members, **null}
    if "enum" in expression or "const" in expression:
        listed = expression.get("enum", [expression.get("const")])
        return {"kind": "enum", "values": listed, **null}
    bare = {key: value for key, value in expression.items() if key != "nullable"}
    return {"kind": "alias", "type": bare, **null}
