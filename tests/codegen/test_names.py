"""Names that Python or pydantic reserves: renamed in Python, unchanged on the wire."""

from __future__ import annotations

import importlib.util
import inspect
import json
import re
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest

from codegen.naming import RESERVED_TYPES, class_name, python_name, relative_import
from codegen.render.environment import TEMPLATES

WIRE = {
    "from": "a",
    "class": "b",
    "2fa": True,
    "x-y": "c",
    "_digits": 4,
    "schema": {"type": "object"},
    "model_config": "d",
    "json": "e",
    "renamed": "f",
}
PYTHON = {
    "from_": "a",
    "class_": "b",
    "field_2fa": True,
    "x_y": "c",
    "digits": 4,
    "other": "f",
}


@pytest.mark.parametrize(
    "wire, name",
    [
        ("from", "from_"),
        ("name[]", "name"),
        ("x-y", "x_y"),
        ("2fa", "field_2fa"),
        ("_digits", "digits"),
        ("self", "self_"),
        ("plain", "plain"),
    ],
)
def test_python_name(wire: str, name: str) -> None:
    assert python_name(wire) == name


def test_names_of_resources() -> None:
    assert class_name(("beta", "user_profiles"), asynchronous=True) == "AsyncBetaUserProfiles"


@pytest.mark.parametrize(
    "source, target, wanted",
    [
        ("models.messages.batches", "models.messages.content", ".content"),
        ("models.messages.batches", "models.shared", "..shared"),
        ("models.messages.batches", "", "..."),
        ("models.a", "params.a", "..params.a"),
        ("models.a", "models.a.b", ".a.b"),
        ("resources.beta.a.a", "resources.a.a", "...a.a"),
        ("resources.a.a", "resources.beta.a.a", "..beta.a.a"),
    ],
)
def test_relative_import(source: str, target: str, wanted: str) -> None:
    assert relative_import(source, target) == wanted
    name = f"package.{source}".rpartition(".")[0]
    assert importlib.util.resolve_name(wanted, name).rstrip(".") == f"package.{target}".rstrip(".")


def test_fields_of_a_response(load: Callable[[str], ModuleType]) -> None:
    # Tests turn warnings into errors, and pydantic warns about a field that shadows its methods.
    odd = load("names").models.Odd.model_validate_json(json.dumps(WIRE))
    assert {name: getattr(odd, name) for name in PYTHON} == PYTHON
    assert not odd.model_extra, "a field was not recognized by its wire name"
    assert odd.model_dump(by_alias=True) == WIRE
    assert callable(type(odd).model_validate)


def test_keys_of_a_request_are_wire_names(
    load: Callable[[str], ModuleType], keys: Callable[[Any], tuple[set[str], set[str]]]
) -> None:
    required, optional = keys(load("names").params.OddInner)
    assert required == {"from", "x-y"}
    assert required | optional == WIRE.keys()


def test_parameters_of_a_method(scripted: Callable[..., Any], server: Any) -> None:
    send = scripted("names", (200, "application/json", json.dumps(WIRE).encode())).oddities.send
    names = "class_ from_ field_2fa x_y inner lambda_ self_ options_ segment_ timeout_ options"
    assert " ".join(inspect.signature(send).parameters) == names
    send(
        "k",
        from_="a",
        field_2fa=False,
        x_y="b",
        inner=WIRE,
        lambda_="l",
        self_="s",
        options_="o",
        segment_="g",
        timeout_="t",
    )
    request = server.requests[-1]
    assert request.rest == "/v1/odd/k?lambda=l&self=s&options=o&segment=g&timeout=t"
    assert request.json() == {"from": "a", "2fa": False, "x-y": "b", "inner": WIRE}


def test_no_schema_can_have_a_name_that_generated_modules_import() -> None:
    names: set[str] = set()
    for path in sorted(TEMPLATES.glob("*.jinja")):
        if path.stem.removesuffix(".py") in {"method", "models", "params", "resource"}:
            for line in path.read_text("utf-8").splitlines():
                if re.match(r"\s*from [a-z]\w+\S* import ", line):
                    imported = line.partition(" import ")[2].partition("{")[0]
                    names |= {each for each in re.findall(r"\w+", imported) if each != "as"}
    assert "CallOptions" in names
    assert names <= RESERVED_TYPES


@pytest.mark.parametrize(
    "wire, name",
    [
        ("größe", "größe"),
        ("\u00b2", "field_"),
        ("\ufb01sh", "sh"),
        ("a b", "a_b"),
        ("$", "field_"),
        ("___", "field___"),
    ],
)
def test_python_name_of_odd_characters(wire: str, name: str) -> None:
    assert python_name(wire) == name
    assert name.isidentifier()
