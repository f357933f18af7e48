"""Generated resources: sync and async classes match, GA is a subset of beta, docstrings are complete."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

import api_claude
from api_claude import AsyncClient, Client
from api_claude_runtime.client.resource import Resource
from support.each import check_each
from support.operations import bundle

PACKAGE = Path(str(api_claude.__file__)).parent
SPEC = bundle()
OPERATIONS = {
    accessor: (method, path, operation)
    for path, item in SPEC.document["paths"].items()
    for method, operation in item.items()
    for accessor in operation["x-accessors"]
}
ACCESSORS = {
    accessor: f"{method.upper()} {path}" for accessor, (method, path, _) in OPERATIONS.items()
}
_MESSAGE_HELPERS = ("parse", "stream_parsed", "run_tools", "stream_tools", "gather")
_BATCH_HELPERS = ("submit_all", "job", "wait")
HELPERS = {
    accessor: _BATCH_HELPERS if operation["x-helpers"]["of"] == "batches" else _MESSAGE_HELPERS
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


METHODS = {
    f"{name}.{key}": method
    for name, cls in (SYNC | ASYNC).items()
    for key, method in _methods(cls).items()
}


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


def test_every_class_has_an_async_version() -> None:
    assert ASYNC.keys() == {f"Async{name}" for name in SYNC}


def test_async_classes_have_the_same_methods_and_parameters() -> None:
    check_each(SYNC, check_async_class)


def check_async_class(name: str) -> None:
    sync, async_ = SYNC[name], ASYNC[f"Async{name}"]
    assert _methods(sync).keys() == _methods(async_).keys()
    for key, method in _methods(sync).items():
        assert _parameters(method) == _parameters(_methods(async_)[key]), key
        returns = inspect.signature(method).return_annotation
        other = inspect.signature(_methods(async_)[key]).return_annotation
        assert other.replace("Async", "") == returns, key
    assert [key for key in vars(sync) if key[:1] != "_"] == [
        key for key in vars(async_) if key[:1] != "_"
    ]


@pytest.mark.parametrize("cls", [Client, AsyncClient])
def test_every_accessor_exists(cls: Any) -> None:
    client = cls(auth_token="test")

    def check(accessor: str) -> None:
        method = _at(client, accessor)
        assert f"`{ACCESSORS[accessor]}`" in str(method.__doc__)
        assert inspect.iscoroutinefunction(method) is (cls is AsyncClient)

    check_each(ACCESSORS, check)


def test_every_method_has_an_operation() -> None:
    names = {name for cls in SYNC.values() for name in _methods(cls)}
    helpers = {name for names in HELPERS.values() for name in names}
    assert names == {accessor.rpartition(".")[2] for accessor in ACCESSORS} | helpers


@pytest.mark.parametrize("accessor", HELPERS)
def test_helpers_are_in_the_class_of_their_operation(accessor: str) -> None:
    cls = type(_at(Client(auth_token="test"), accessor.rpartition(".")[0]))
    assert set(_methods(cls)) >= set(HELPERS[accessor])


def test_beta_methods_have_the_ga_parameters() -> None:
    check_each([name for name in ACCESSORS if f"beta.{name}" in ACCESSORS], check_beta_method)


def check_beta_method(accessor: str) -> None:
    client = Client(auth_token="test")
    ga, beta = _parameters(_at(client, accessor)), _parameters(_at(client, f"beta.{accessor}"))
    resolved = [
        SPEC.document["components"]["parameters"].get(each.get("$ref", "").rpartition("/")[2], each)
        for each in OPERATIONS[accessor][2].get("parameters", ())
    ]
    ga_only = {each["name"].removesuffix("[]") for each in resolved if each.get("x-ga-only")}
    # Parameters that both have are equal, including `options`.
    assert {name: each for name, each in ga.items() if name not in ga_only}.items() <= beta.items()
    assert not ga_only & beta.keys()
    assert ("betas" in beta) is ("anthropic-beta" in [each["name"] for each in resolved])
    assert "betas" not in ga


def test_docstrings_are_complete() -> None:
    check_each(METHODS, check_docstring)


def check_docstring(name: str) -> None:
    method = METHODS[name]
    text = inspect.getdoc(method) or ""
    assert re.search(r"^`(GET|POST|PUT|PATCH|DELETE) /v1/\S+`", text, re.MULTILINE)
    sections = re.split(r"^(Args|Returns|Raises):\n", text, flags=re.MULTILINE)
    shown = re.findall(r"^    (\w+): \S", sections[2], re.MULTILINE) if "Args" in sections else []
    # The signature of a helper also has the parameters of the method that it calls.
    code = inspect.unwrap(method).__code__
    own = code.co_argcount + code.co_kwonlyargcount + bool(code.co_flags & inspect.CO_VARKEYWORDS)
    # The class describes `options`, which every method of an endpoint has.
    assert shown == [name for name in code.co_varnames[:own] if name not in {"self", "options"}]


@pytest.mark.parametrize("name", SYNC)
def test_class_describes_the_options_and_errors_of_its_methods(name: str) -> None:
    methods = [str(each.__doc__) for each in _methods(SYNC[name]).values()]
    text = str(SYNC[name].__doc__)
    pointed = [f"Options and errors: see `{name}`." in method for method in methods]
    # Helper methods describe their own options and errors.
    assert all(
        found or "Raises:\n" in method for found, method in zip(pointed, methods, strict=True)
    )
    for each in ("CallOptions", "APIStatusError", "APIConnectionError", "RequestError"):
        assert (f"`{each}`" in text) is any(pointed)


def test_header_and_line_length_of_each_file() -> None:
    check_each(FILES, check_header_and_line_length, lambda path: str(path.relative_to(PACKAGE)))


def check_header_and_line_length(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert lines[0] == "# Generated from spec/ by `nox -s codegen`. Do not edit."
    # A URL, an endpoint in a docstring, and a name with its module cannot be wrapped.
    whole = r'https://|^ +`[A-Z]+ /v1/[^` ]+`\.?$|^    "\w+": "\w+",$'
    if path.is_relative_to(PACKAGE / "constraints"):
        # Nor can an endpoint or the name of a type that has a line of its own.
        whole += r'|^ +"[^"]+"(?:: (?:"[^"]+"|\{\}|\{))?,?$'
    if path.is_relative_to(PACKAGE / "commands"):
        # Nor can a text of the table of commands, which is a row of data.
        whole += r'|^ +"(?:[\w.]+": ")?.*",?$'
    assert [line for line in lines if len(line) > 100 and not re.search(whole, line)] == []


@pytest.mark.parametrize("client", [Client(auth_token="t"), AsyncClient(auth_token="t")])
@pytest.mark.parametrize(
    "accessor, text",
    [
        ("models.list", "Its `iter_all()` fetches the others."),
        ("beta.sessions.list", "Its `iter_all()` fetches the others."),
        ("messages.create", "StreamInterrupted: While the stream is read"),
        ("messages.batches.results", "StreamInterrupted: While the stream is read"),
        ("beta.sessions.events.stream", "StreamInterrupted: While the stream is read"),
        ("files.download", "StreamInterrupted: While the file is read"),
    ],
)
def test_docstrings_state_what_happens_after_the_call(
    client: Any, accessor: str, text: str
) -> None:
    target: Any = client
    for step in accessor.split("."):
        target = getattr(target, step)
    assert text in " ".join(str(inspect.getdoc(target)).split())


def _own_and_ga(name: str) -> Iterator[tuple[str, Method, Method]]:
    """Yield each method of a beta class that its GA class has too: name, method, GA method."""
    ga = (SYNC | ASYNC).get(name.replace("Beta", "", 1))
    for key, method in _methods((SYNC | ASYNC)[name]).items():
        if ga and key in _methods(ga):
            yield key, method, _methods(ga)[key]


@pytest.mark.parametrize("name", [name for name in SYNC | ASYNC if "Beta" in name])
def test_beta_class_inherits_what_equals_ga(name: str) -> None:
    cls = (SYNC | ASYNC)[name]
    ga = cls.__mro__[1]
    assert ga.__name__ in {"Resource", "AsyncResource", name.replace("Beta", "", 1)}
    # Methods of a class that inherits are new. Other classes have at least one method that differs.
    pairs = list(_own_and_ga(name))
    if ga.__name__.endswith("Resource"):
        equal = [inspect.signature(method) == inspect.signature(old) for _, method, old in pairs]
        assert not equal or not all(equal) or _groups(cls)
    else:
        assert not pairs
        assert cls._path == f"client.beta.{ga._path.removeprefix('client.')}"
        assert _groups(ga) <= _groups(cls)


def _groups(cls: type[Any]) -> set[str]:
    return {name for name, value in vars(cls).items() if isinstance(value, cached_property)}
