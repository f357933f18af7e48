"""Types that depend on each other: cycles within a part, cycles of parts, and `allOf`."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from codegen.generate import generate
from codegen.problems import SpecError

Load = Callable[[str], ModuleType]
Keys = Callable[[Any], tuple[set[str], set[str]]]
Scripted = Callable[..., Any]
JSON = "application/json"
SPECS = Path(__file__).parent / "specs"


def test_cycle_of_a_union_and_its_members(load: Load) -> None:
    models: Any = load("cycles").models
    leaf = {"kind": "leaf", "on": {"kind": "branch", "grows": []}}
    wire = {"top": {"kind": "branch", "grows": [leaf, {"kind": "moss"}]}, "graft": {"top": leaf}}
    tree = models.Tree.model_validate_json(json.dumps(wire))
    branch, moss = tree.top, tree.top.grows[1]
    assert (type(branch), type(branch.grows[0])) == (models.Branch, models.Leaf)
    assert (type(moss).__name__, moss.kind) == ("Unknown", "moss")
    assert type(branch.grows[0].on) is models.Branch
    assert type(tree.graft) is models.Tree
    assert tree.model_dump(exclude_unset=True) == wire


def test_cycle_of_parts_in_request_types(scripted: Scripted, server: Any) -> None:
    forest = {"trees": [{"graft": {}}, {"forest": {"trees": []}}]}
    reply = b'{"top": {"kind": "leaf"}}'
    scripted("cycles", (200, JSON, reply)).trees.plant(forest=forest)
    assert server.requests[-1].json() == {"forest": forest}


def test_both_parts_of_a_cycle_can_be_imported(load: Load, keys: Keys) -> None:
    params: Any = load("cycles").params
    assert keys(params.ForestParam) == ({"trees"}, set())
    assert keys(params.TreeParam) == (set(), {"graft", "forest"})


def test_cycle_of_parts_in_response_types_is_a_problem(tmp_path: Path) -> None:
    # Modules of response types import each other at import time, so a cycle cannot work.
    spec = tmp_path / "spec"
    shutil.copytree(SPECS / "cycles", spec)
    trees = spec / "parts" / "trees.yaml"
    text = trees.read_text("utf-8")
    field = "        top: {$ref: '#/components/schemas/Growth', description: What is above.}\n"
    assert field in text
    other = "        forest: {$ref: '#/components/schemas/Forest', description: Its forest.}\n"
    trees.write_text(text.replace(field, field + other), "utf-8")
    with (spec / "parts" / "forests.yaml").open("a", encoding="utf-8") as forests:
        forests.write(
            "    Forest:\n"
            "      description: A forest.\n"
            "      type: object\n"
            "      properties:\n"
            "        tree: {$ref: '#/components/schemas/Tree', description: A tree of it.}\n"
        )
    with pytest.raises(SpecError, match=r"forests.*trees|trees.*forests"):
        generate(spec)


def test_response_type_that_extends_another(load: Load) -> None:
    models: Any = load("extends").models
    dog = models.Dog.model_validate({"legs": 4, "barks": True})
    assert isinstance(dog, models.Beast)
    assert (dog.legs, dog.barks) == (4, True)


def test_request_type_that_extends_one_of_another_part(load: Load, keys: Keys) -> None:
    assert keys(load("extends").params.CatParams) == ({"legs"}, {"lives"})


def test_request_type_that_extends_another_and_has_reserved_names(load: Load, keys: Keys) -> None:
    assert keys(load("extends").params.DogParams) == ({"legs", "barks"}, {"from", "chases"})


def test_body_parameters_include_inherited_ones(scripted: Scripted, server: Any) -> None:
    client = scripted("extends", (200, JSON, b'{"legs": 4, "barks": false}'))
    client.beasts.tame(legs=4, barks=False, from_="here", chases={"legs": 4})
    body = {"legs": 4, "barks": False, "from": "here", "chases": {"legs": 4}}
    assert server.requests[-1].json() == body
