"""The resources: two twins of each, GA within beta, and documentation that says everything."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import api_claude
from api_claude import AsyncClient, Client
from api_claude_runtime.client.resource import Resource
from codegen.problems import Problems
from codegen.spec.load import load

PACKAGE = Path(str(api_claude.__file__)).parent
SPEC = load(PACKAGE.parent.parent / "spec", Problems())
OPERATIONS = {
    accessor: (method, path, operation)
    for path, item in SPEC.document["paths"].items()
    for method, operation in item.items()
    for accessor in operation["x-accessors"]
}
ACCESSORS = {
    accessor: f"{method.upper()} {path}" for accessor, (method, path, _) in OPERATIONS.items()
}
_OF_MESSAGES = ("parse", "stream_parsed", "run_tools", "stream_tools", "gather")
_OF_BATCHES = ("submit_all", "job", "wait")
HELPERS = {
    accessor: _OF_BATCHES if operation["x-helpers"]["of"] == "batches" else _OF_MESSAGES
    for accessor, (_, _, operation) in OPERATIONS.items()
    if "x-helpers" in operation
}
FILES = sorted(path for path in PACKAGE.rglob("*.py") if "__pycache__" not in path.parts)
Method = Callable[..., Any]


def _classes() -> Iterator[type[Any]]:
    for path in FILES:
        name = path.relative_to(PACKAGE).with_suffix("").as_posix().removesuffix("/__init__")
        if name.startswith("resources/"):
            module = importlib.import_module(f"api_claude.{name.replace('/', '.')}")
            for value in vars(module).values():
                if getattr(value, "__module__", "") == module.__name__ and isinstance(value, type):
                    yield value


SYNC = {cls.__name__: cls for cls in _classes() if issubclass(cls, Resource)}
ASYNC = {cls.__name__: cls for cls in _classes() if not issubclass(cls, Resource)}


def _methods(cls: type[Any]) -> dict[str, Method]:
    return {
        name: value
        for name, value in vars(cls).items()
        if inspect.isfunction(value) and not name.startswith("_")
    }


METHODS = [
    pytest.param(method, id=f"{name}.{key}")
    for name, cls in (SYNC | ASYNC).items()
    for key, method in _methods(cls).items()
]


def _parameters(method: Method) -> dict[str, tuple[Any, Any, Any]]:
    return {
        name: (each.kind, str(each.annotation).replace("Async", ""), each.default)
        for name, each in inspect.signature(method).parameters.items()
    }


def _at(client: Any, accessor: str) -> Method:
    for step in accessor.split("."):
        client = getattr(client, step)
    method: Method = client
    return method


def test_every_class_has_its_twin() -> None:
    assert ASYNC.keys() == {f"Async{name}" for name in SYNC}


@pytest.mark.parametrize("name", SYNC)
def test_twins_have_the_same_methods_and_parameters(name: str) -> None:
    sync, twin = SYNC[name], ASYNC[f"Async{name}"]
    assert _methods(sync).keys() == _methods(twin).keys()
    for key, method in _methods(sync).items():
        assert _parameters(method) == _parameters(_methods(twin)[key]), key
        returns = inspect.signature(method).return_annotation
        other = inspect.signature(_methods(twin)[key]).return_annotation
        assert other.replace("Async", "") == returns, key
    assert [key for key in vars(sync) if key[:1] != "_"] == [
        key for key in vars(twin) if key[:1] != "_"
    ]


@pytest.mark.parametrize("accessor", ACCESSORS)
@pytest.mark.parametrize("cls", [Client, AsyncClient])
def test_every_accessor_is_there(cls: Any, accessor: str) -> None:
    method = _at(cls(auth_token="test"), accessor)
    assert f"`{ACCESSORS[accessor]}`" in str(method.__doc__)
    assert inspect.iscoroutinefunction(method) is (cls is AsyncClient)


def test_there_is_no_method_without_an_operation() -> None:
    names = {name for cls in SYNC.values() for name in _methods(cls)}
    helpers = {name for names in HELPERS.values() for name in names}
    assert names == {accessor.rpartition(".")[2] for accessor in ACCESSORS} | helpers


@pytest.mark.parametrize("accessor", HELPERS)
def test_helpers_stand_beside_what_they_use(accessor: str) -> None:
    cls = type(_at(Client(auth_token="test"), accessor.rpartition(".")[0]))
    assert set(_methods(cls)) >= set(HELPERS[accessor])


@pytest.mark.parametrize("accessor", [name for name in ACCESSORS if f"beta.{name}" in ACCESSORS])
def test_ga_parameters_are_among_those_of_beta(accessor: str) -> None:
    client = Client(auth_token="test")
    ga, beta = _parameters(_at(client, accessor)), _parameters(_at(client, f"beta.{accessor}"))
    resolved = [
        SPEC.document["components"]["parameters"].get(each.get("$ref", "").rpartition("/")[2], each)
        for each in OPERATIONS[accessor][2].get("parameters", ())
    ]
    ga_only = {each["name"].removesuffix("[]") for each in resolved if each.get("x-ga-only")}
    # `options` too; what both have is the same.
    assert {name: each for name, each in ga.items() if name not in ga_only}.items() <= beta.items()
    assert not ga_only & beta.keys()
    assert ("betas" in beta) is ("anthropic-beta" in [each["name"] for each in resolved])
    assert "betas" not in ga


@pytest.mark.parametrize("method", METHODS)
def test_documentation_of_a_method(method: Method) -> None:
    text = inspect.getdoc(method) or ""
    assert re.search(r"^`(GET|POST|PUT|PATCH|DELETE) /v1/\S+`$", text, re.MULTILINE)
    sections = re.split(r"^(Args|Returns|Raises):\n", text, flags=re.MULTILINE)
    assert sections[1::2] == ["Args", "Returns", "Raises"]
    assert all(section.strip() for section in sections)
    shown = re.findall(r"^    (\w+): \S", sections[2], re.MULTILINE)
    assert shown == [name for name in inspect.signature(method).parameters if name != "self"]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_file(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert lines[0] == "# Generated from spec/ by `nox -s codegen`. Do not edit."
    # A URL, an endpoint in a docstring and a name beside its module cannot be broken.
    whole = re.compile(r'https://|^ +`[A-Z]+ /v1/[^` ]+`$|^    "\w+": "\w+",$')
    assert [line for line in lines if len(line) > 100 and not whole.search(line)] == []
