"""`deprecated: true` is in docstrings, and marks operations for type checkers."""

from __future__ import annotations

import typing
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest


@pytest.mark.parametrize("client", ["Client", "AsyncClient"])
def test_operations_are_marked(load: Callable[[str], ModuleType], client: str) -> None:
    things: Any = getattr(load("deprecated"), client)(auth_token="test").things
    for method, message in (
        (things.create, "POST /v1/things is deprecated"),
        (things.retrieve, "GET /v1/things is deprecated"),
    ):
        assert method.__deprecated__ == message
        assert "Deprecated." in method.__doc__
    marks = [each.__deprecated__ for each in typing.get_overloads(type(things).create)]
    assert marks == ["POST /v1/things is deprecated"] * 3


def test_docstrings(tree: Callable[[str], Any]) -> None:
    models = (tree("deprecated") / "models" / "things.py").read_text("utf-8")
    assert '"""A thing. Deprecated."""' in models
    assert '"""Its identifier. Deprecated."""' in models
    method = (tree("deprecated") / "resources" / "things.py").read_text("utf-8")
    assert "colour: Its colour. Deprecated." in method
    assert "size: Its size. Deprecated." in method
    params = (tree("deprecated") / "params" / "things.py").read_text("utf-8")
    assert '"""Its size. Deprecated."""' in params


def test_deprecated_values_are_in_docstrings(tree: Callable[[str], Any]) -> None:
    params = (tree("deprecated") / "params" / "things.py").read_text("utf-8")
    assert (
        "made of. Deprecated: `lead` (retires on 2027-01-31, replaced by `tin`), `oak`." in params
    )
    method = (tree("deprecated") / "resources" / "things.py").read_text("utf-8")
    assert "finish: Its finish. Deprecated: `gloss` (retires on 2027-01-31)." in method


def test_type_checkers_see_the_decorator_of_typing_extensions(tree: Callable[[str], Any]) -> None:
    method = (tree("deprecated") / "resources" / "things.py").read_text("utf-8")
    assert "    from typing_extensions import deprecated\n" in method
