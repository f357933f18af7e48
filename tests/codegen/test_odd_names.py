"""Names of fields and parameters of a foreign document may have any printable characters."""

from __future__ import annotations

import ast
import importlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.generate import generate_foreign
from codegen.render.emit import write

MARK = "injected"
NAMES = [
    'say "hi"',
    "it's",
    "back\\slash",
    "ends\\",
    f'x": {MARK}(), "y',
    f"x': {MARK}(), 'y",
    f'"""+{MARK}()+"""',
    f"{{{{ {MARK}() }}}}",
    f"\\N{{{MARK}}}",
    "#/$ref~1%41&a=b;",
    "\N{SNOWMAN} und \N{LATIN SMALL LETTER O WITH DIAERESIS}",
    "a b",
    " ",
    "\\n",
]


def document(names: list[str]) -> dict[str, Any]:
    """Return a document with the names as fields, tags and parameters."""
    schemas: dict[str, Any] = {
        "Thing": {
            "type": "object",
            "required": names,
            "properties": {name: {"type": "string"} for name in names},
        },
        "Either": {
            "oneOf": [{"$ref": f"#/components/schemas/{each}"} for each in ("One", "Two")],
            "discriminator": {"propertyName": names[0]},
        },
    }
    for kind in ("One", "Two"):
        schemas[kind] = {
            "type": "object",
            "required": [names[0]],
            "properties": {
                names[0]: {"const": kind.lower()},
                f"{names[0]} {kind}": {"type": "integer"},
            },
        }
    thing, either = ({"$ref": f"#/components/schemas/{each}"} for each in ("Thing", "Either"))
    form = {"type": "object", "properties": {name: {"type": "string"} for name in names}}
    reply = {"description": "It.", "content": {"application/json": {"schema": thing}}}
    parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Odd", "version": "1"},
        "paths": {
            "/things": {
                "get": {"parameters": parameters, "responses": {"200": reply}},
                "post": {
                    "requestBody": {
                        "required": True,
                        "content": {"application/json": {"schema": thing}},
                    },
                    "responses": {
                        "200": {
                            "description": "It.",
                            "content": {
                                "application/json": {"schema": {"type": "array", "items": either}}
                            },
                        }
                    },
                },
            },
            "/things/{thing_id}/form": {
                "post": {
                    "parameters": [
                        {
                            "name": "thing_id",
                            "in": "path",
                            "required": True,
                            "schema": {"type": "string"},
                        }
                    ],
                    "requestBody": {"content": {"multipart/form-data": {"schema": form}}},
                    "responses": {"200": reply},
                }
            },
        },
        "components": {"schemas": schemas},
    }


def generated(directory: Path, names: list[str]) -> dict[str, str]:
    path = directory / "odd.json"
    path.write_text(json.dumps(document(names)), "utf-8")
    files, left_out = generate_foreign(path)
    assert left_out == []
    return files


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("odd")
    write(generated(directory, NAMES), directory / "odd")
    return directory


@pytest.fixture
def odd(package: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    monkeypatch.syspath_prepend(str(package))
    yield importlib.import_module("odd")
    for name in [name for name in sys.modules if f"{name}.".startswith("odd.")]:
        del sys.modules[name]


@pytest.fixture
def client(odd: Any, server: Any, script: Any) -> Iterator[Callable[..., Any]]:
    with odd.Client(api_key="test", base_url=server.url("scripted")) as made:

        def scripted(reply: Any) -> Any:
            script.append((200, "application/json", json.dumps(reply).encode()))
            return made

        yield scripted


def _arguments(method: Any) -> dict[str, str]:
    """Return wire name -> Python name of the first arguments, which have the order of `NAMES`."""
    names = list(
        method.__wrapped__.__annotations__
        if hasattr(method, "__wrapped__")
        else method.__annotations__
    )
    return dict(zip(NAMES, [each for each in names if each != "thing_id"], strict=False))


def test_every_name_arrives_as_it_is(client: Callable[..., Any], server: Any, odd: Any) -> None:
    reply = {name: f"value {index}" for index, name in enumerate(NAMES)}
    api = client(reply)
    arguments = _arguments(api.things.list)
    thing = api.things.list(**{arguments[name]: reply[name] for name in NAMES})
    assert thing.model_dump(by_alias=True) == reply
    query = parse_qs(urlsplit(server.requests[-1].rest).query, keep_blank_values=True)
    assert query == {name: [value] for name, value in reply.items()}

    tag = NAMES[0]
    items = client([{tag: "two", f"{tag} Two": 2}, {tag: "three"}]).things.create(
        **{arguments[name]: reply[name] for name in NAMES}
    )
    assert server.requests[-1].json() == reply
    assert [type(each).__name__ for each in items] == ["Two", "Unknown"]
    assert items[0].model_dump(by_alias=True, exclude_none=True)[f"{tag} Two"] == 2


def test_forms(client: Callable[..., Any], server: Any) -> None:
    reply = dict.fromkeys(NAMES, "x")
    api = client(reply)
    arguments = _arguments(api.things.list)
    api.things.form("1", **{arguments[name]: f"value {index}" for index, name in enumerate(NAMES)})
    body = server.requests[-1].body.decode()
    for index, name in enumerate(NAMES):
        quoted = name.replace('"', "%22")
        assert f'name="{quoted}"' in body, name
        assert f"value {index}" in body


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.text("\"'\\\\{}#N() :;,x\u2028é$[]%", min_size=1, max_size=10), min_size=1, unique=True
    )
)
def test_no_name_becomes_code(tmp_path_factory: pytest.TempPathFactory, names: list[str]) -> None:
    names = [f"{name}{MARK}()" for name in names]
    for path, source in generated(tmp_path_factory.mktemp("odd"), names).items():
        if path.endswith(".py"):
            for node in ast.walk(ast.parse(source)):
                if isinstance(node, ast.Call):
                    assert MARK not in ast.unparse(node.func), path
