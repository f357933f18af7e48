"""`x-later`: modules of response types that are imported when a validator is built."""

from __future__ import annotations

from typing import Any

from codegen.ir.api import Field, Schema
from codegen.ir.python_types import Named
from codegen.render.imports import imports_of_responses


def _object(name: str, part: str, *types: str, **schema: Any) -> Schema:
    fields = [Field(t.lower(), t.lower(), True, "", schema, annotation=Named(t)) for t in types]
    return Schema(name, part, "object", "", {}, fields=fields, depends=set(types))


def test_type_of_a_later_field_is_imported_later() -> None:
    tree = _object("Tree", "trees", "Leaf", **{"x-later": True})
    leaf = _object("Leaf", "leaves")
    known = {each.name: each for each in (tree, leaf)}
    assert imports_of_responses("trees", [tree], known) == ({}, {"leaves": ["Leaf"]})


def test_type_of_a_later_field_that_another_field_needs_is_imported_at_once() -> None:
    tree = _object("Tree", "trees", "Leaf", **{"x-later": True})
    bush = _object("Bush", "trees", "Leaf")
    leaf = _object("Leaf", "leaves")
    known = {each.name: each for each in (tree, bush, leaf)}
    assert imports_of_responses("trees", [tree, bush], known) == ({"leaves": ["Leaf"]}, {})


def test_type_of_the_same_module_is_not_imported() -> None:
    tree = _object("Tree", "trees", "Leaf", **{"x-later": True})
    leaf = _object("Leaf", "trees")
    known = {each.name: each for each in (tree, leaf)}
    assert imports_of_responses("trees", [tree, leaf], known) == ({}, {})
