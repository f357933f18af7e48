"""Families (`x-families`): tables that expand to a union and the types of its members."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pydantic import ValidationError

from api_claude_runtime.replies.models import Unknown
from codegen.problems import Problems
from codegen.spec.load import load as bundled

Load = Callable[[str], ModuleType]
Keys = Callable[[Any], tuple[set[str], set[str]]]
SPEC = Path(__file__).parent / "specs" / "families"
OWNER = {"name": "Ida"}
CAT = {"kind": "cat", "name": "Tom", "lives": 9, "owner": OWNER}


@pytest.fixture
def models(load: Load) -> Any:
    return load("families").models


@pytest.fixture(scope="module")
def schemas() -> dict[str, Any]:
    found: dict[str, Any] = bundled(SPEC, Problems()).document["components"]["schemas"]
    return found


@pytest.mark.parametrize(
    "pet, name",
    [
        (CAT, "Cat"),
        ({"kind": "dog", "name": None}, "Dog"),
        ({"kind": "stray"}, "Stray"),
        ({"kind": "fish"}, "Fish"),
        ({"kind": "bird", "name": "Tweety"}, "Unknown"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_tag_selects_the_member(models: Any, pet: dict[str, Any], name: str) -> None:
    pets = models.PetList.model_validate({"pets": [pet]})
    assert type(pets.pets[0]).__name__ == name
    assert pets.model_dump(exclude_unset=True) == {"pets": [pet]}


@pytest.mark.parametrize(
    "name, required, optional",
    [
        # Fields of its own and the common ones.
        ("Cat", {"kind", "name", "owner", "lives"}, {"age"}),
        # An optional field of its own, and without one of the common ones.
        ("Dog", {"kind", "name"}, {"age", "tricks"}),
        # Without any of the common ones.
        ("Stray", {"kind"}, set()),
    ],
)
def test_fields_of_a_member(models: Any, name: str, required: set[str], optional: set[str]) -> None:
    fields = getattr(models, name).model_fields
    assert {key for key, field in fields.items() if field.is_required()} == required
    assert fields.keys() - required == optional


def test_member_may_redefine_a_common_field(models: Any) -> None:
    assert models.Dog(kind="dog", name=None).name is None
    with pytest.raises(ValidationError):
        models.Cat(**{**CAT, "name": None})


def test_member_can_be_used_outside_the_union(models: Any) -> None:
    pets = models.PetList(pets=[], oldest=CAT)
    assert type(pets.oldest) is models.Cat
    assert type(pets.oldest.owner) is models.Owner


def test_descriptions(models: Any, schemas: dict[str, Any]) -> None:
    assert models.Cat.__doc__ == "A cat."
    assert schemas["Pet"]["description"] == "A pet."


def test_family_of_requests(load: Load, keys: Keys) -> None:
    params = load("families").params
    assert keys(params.MeatParam) == ({"type", "grams"}, set())
    assert keys(params.MilkParam) == ({"type"}, {"grams"})


def test_request_with_a_member(scripted: Callable[..., Any], server: Any) -> None:
    client = scripted("families", (200, "application/json", b'{"pets": [{"kind": "star"}]}'))
    assert isinstance(client.pets.feed(food={"type": "milk"}).pets[0], Unknown)
    assert server.requests[-1].json() == {"food": {"type": "milk"}}


def test_closed_family_forbids_additional_properties(schemas: dict[str, Any]) -> None:
    closed = {name for name, schema in schemas.items() if "additionalProperties" in schema}
    assert closed == {"MeatParam", "MilkParam"}
    assert [schemas[name]["additionalProperties"] for name in closed] == [False, False]


def test_mapping_contains_members_and_others(schemas: dict[str, Any]) -> None:
    discriminator = schemas["Pet"]["discriminator"]
    names = {"cat": "Cat", "dog": "Dog", "stray": "Stray", "fish": "Fish"}
    assert discriminator["propertyName"] == "kind"
    assert discriminator["mapping"] == {
        tag: f"#/components/schemas/{name}" for tag, name in names.items()
    }
