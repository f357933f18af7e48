"""`allOf` of several references and inline parts: all fields are there."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from pydantic import ValidationError

Keys = Callable[[Any], tuple[set[str], set[str]]]
WHOLE = {"name": "a", "size": 1, "colour": "red", "weight": 2.5}


def test_response_has_the_fields_of_all_members(load: Callable[[str], ModuleType]) -> None:
    thing = load("compositions").models.Thing.model_validate(WHOLE)
    assert {name: getattr(thing, name) for name in WHOLE} == WHOLE
    assert not thing.model_extra


@pytest.mark.parametrize("missing", ["name", "size", "colour"])
def test_required_fields_of_all_members_are_required(
    load: Callable[[str], ModuleType], missing: str
) -> None:
    fields = {name: value for name, value in WHOLE.items() if name != missing}
    with pytest.raises(ValidationError, match=missing):
        load("compositions").models.Thing.model_validate(fields)


def test_request_extends_its_base_with_fields_beside_it(
    load: Callable[[str], ModuleType], keys: Keys
) -> None:
    params = load("compositions").params
    assert keys(params.ThingParams)[0] | keys(params.NamedParams)[0] == {"owner", "name"}
    assert keys(params.OwnerParam) == ({"first"}, {"last"})


def test_body_has_the_fields_of_all_members(scripted: Callable[..., Any], server: Any) -> None:
    client = scripted(
        "compositions", (200, "application/json", b'{"name": "", "size": 1, "colour": ""}')
    )
    client.things.create(name="a", owner={"first": "b"}, kinds=None)
    assert server.requests[-1].json() == {"name": "a", "owner": {"first": "b"}, "kinds": None}
