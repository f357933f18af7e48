"""Fields with `readOnly` and `writeOnly`: a request and a response do not have the same ones."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from types import ModuleType
from typing import Any


def test_request_has_no_read_only_field(load: Callable[[str], ModuleType]) -> None:
    create = load("directions").Client(auth_token="test").things.create
    assert [*inspect.signature(create).parameters] == ["name", "secret", "options"]


def test_response_has_no_write_only_field(load: Callable[[str], ModuleType]) -> None:
    assert [*load("directions").models.Thing.model_fields] == ["id", "name"]


def test_types_of_both_directions(
    load: Callable[[str], ModuleType], keys: Callable[[Any], tuple[set[str], set[str]]]
) -> None:
    assert keys(load("directions").params.Thing) == ({"name", "secret"}, set())
